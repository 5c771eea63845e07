import { LantoaError } from "../error.ts";
import type { Reader } from "../pipeline/ports.ts";
import { type ExportFormat, filesOf, texts } from "../store/export/formats.ts";
import { chunks, writeWhole } from "../store/export/whole-file.ts";
import { chooseStore, type StoreAccess } from "../store/open.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { listenForInterrupt, untilAborted } from "./interrupt.ts";

export type ExportSettings = WorkspaceOption & { readonly format: ExportFormat; readonly out?: string };

/** Gives the whole graph to other tools: on standard output, or in files that appear when they are whole. */
export const exportCommand: Command<ExportSettings> = async ({ terminal, environment }, _, settings) => {
  const { workspace, format, out } = settings;
  const access = chooseStore(environment, workspace);
  if (out !== undefined) {
    await reading(access, (reader, signal) => writeWhole(filesOf(format, out, reader), signal));
  } else if (format === "csv") {
    throw new LantoaError("cli/usage", {
      hint: "CSV is a table for each kind of rows: name a folder for them by --out.",
    });
  } else {
    await reading(access, async (reader, signal) => {
      for await (const chunk of chunks(untilAborted(texts[format](reader), signal))) await terminal.out(chunk);
    });
  }
  return exitCodes.ok;
};

async function reading(
  access: StoreAccess,
  work: (reader: Reader, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { signal, stopListening } = listenForInterrupt();
  try {
    const store = await access.openStore();
    await work(store.reader, signal).finally(() => store.close());
  } finally {
    stopListening();
  }
}
