import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Listening, listen } from "../api/site/listen.ts";
import { createSite, needsToken } from "../api/site/site.ts";
import { LantoaError } from "../error.ts";
import { readNamedQueries } from "../store/named-query.ts";
import { chooseStore, embeddedStore } from "../store/open.ts";
import { buildCommand } from "./build.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { listenForInterrupt } from "./interrupt.ts";
import type { GazetteerSetting } from "./kept-gazetteer.ts";
import { sampleCommand, sampleWorkspace } from "./sample.ts";

export type ServeSettings = WorkspaceOption & {
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  readonly sample?: boolean;
  readonly gazetteer?: GazetteerSetting;
};

/** In a checkout and in the package the viewer is built into the same folder. */
const viewerFolder = join(import.meta.dirname, "../../dist/web");

/**
 * Serves the API and the viewer until Ctrl-C. Reports that are named are built first, as `build` does it; with `sample`,
 * those of the sample in a graph of their own.
 */
export const serveCommand: Command<ServeSettings> = async (context, paths, settings) => {
  const { terminal, environment } = context;
  const { host, port } = settings;
  if (settings.sample && paths.length > 0) {
    throw new LantoaError("cli/usage", { value: paths[0], hint: "Give reports or --sample, not both." });
  }
  if (settings.sample) await sampleCommand(context, [], settings);
  else if (paths.length > 0) await buildCommand(context, paths, settings);
  const access = settings.sample
    ? embeddedStore(sampleWorkspace(settings.workspace))
    : chooseStore(environment, settings.workspace);
  const given = settings.token ?? (environment.LANTOA_TOKEN || undefined);
  const token = given ?? (needsToken(host) ? randomBytes(18).toString("base64url") : undefined);
  const store = access.keepOpen();
  const site = createSite({
    store,
    queries: await readNamedQueries(),
    viewerFolder,
    host,
    ...(token !== undefined && { token }),
    onFault: (failure) => terminal.err(`lantoa: ${failure instanceof Error ? failure.stack : String(failure)}\n`),
  });
  const interruption = listenForInterrupt();
  let listening: Listening | undefined;
  try {
    listening = await listen(site, { host, port });
    await terminal.out(`${told(listening.address, token, given !== undefined)}\n`);
    await aborted(interruption.signal);
    return exitCodes.ok;
  } finally {
    await listening?.stop();
    await store.close();
    interruption.stopListening();
  }
};

/** A token that a person chose is known to them, and stays out of the log. */
function told(address: string, token: string | undefined, isChosen: boolean): string {
  const query = token === undefined ? "" : `/?token=${isChosen ? "…" : token}`;
  // Nobody can open "any address".
  return `Open ${address.replace(/\/\/(0\.0\.0\.0|\[::\])/, "//127.0.0.1")}${query}   (Ctrl-C ends it)`;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
