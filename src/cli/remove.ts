import { LantoaError } from "../error.ts";
import { isReference } from "../graph/reference.ts";
import type { StoredDocument } from "../pipeline/ports.ts";
import { chooseStore } from "../store/open.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { pathName } from "./path-name.ts";
import { tellCounts, tellFailures, tellReport } from "./summary.ts";
import { update } from "./update.ts";

const shortestPrefix = 4;

/** The paths that an argument stands for: a path, all paths of an id, or of the only id that begins so. */
export function pathsOf(argument: string, documents: readonly StoredDocument[], workspace: string): readonly string[] {
  const reports = documents.filter(({ id }) => !isReference(id));
  const all = reports.flatMap(({ paths }) => paths);
  const path = [argument, pathName(argument, workspace)].find((name) => all.includes(name));
  if (path !== undefined) return [path];
  const begun = argument.length >= shortestPrefix ? reports.filter(({ id }) => id.startsWith(argument)) : [];
  const [document] = begun;
  if (document && begun.length === 1) return document.readings.map(({ path }) => path);
  const hint =
    begun.length > 1
      ? `${begun.length} ids begin so: give more of it.`
      : `Name a path, an id or the first ${shortestPrefix} or more letters of one; documents are listed by: lantoa query documents.`;
  throw new LantoaError("store/unknown-document", { value: argument, hint });
}

/** Takes documents out of the graph. A path of several is taken from its document, which stays under the others. */
export const removeCommand: Command<WorkspaceOption> = async (context, names, { workspace }) => {
  const { terminal, environment } = context;
  const access = chooseStore(environment, workspace);
  const store = await access.openStore();
  const documents = await store.reader.documents().finally(() => store.close());
  const paths = new Set(names.flatMap((name) => pathsOf(name, documents, workspace)));
  const { report, counts } = await update(context, workspace, {
    access,
    reports: nothing(),
    expected: 0,
    forget: (path) => paths.has(path),
  });
  terminal.err(tellFailures(report.failures, terminal.errColors));
  await terminal.out(tellReport(report) + tellCounts(counts, terminal.outColors));
  return report.failures.length > 0 ? exitCodes.someFailed : exitCodes.ok;
};

async function* nothing(): AsyncGenerator<never> {}
