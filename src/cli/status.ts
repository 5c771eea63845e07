import type { Candidate } from "../graph/blocking.ts";
import { hashRows } from "../graph/hash.ts";
import { chooseStore } from "../store/open.ts";
import { waitingCandidates } from "../store/waiting-candidates.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { tellCounts } from "./summary.ts";

export type StatusSettings = WorkspaceOption & { readonly json?: boolean; readonly candidates?: boolean };

/** Says what the graph holds, by type, and its hash; or which pairs wait for a judgement. */
export const statusCommand: Command<StatusSettings> = async ({ terminal, environment }, _, settings) => {
  const { workspace, json, candidates } = settings;
  const store = await chooseStore(environment, workspace).openStore();
  try {
    if (candidates) {
      await terminal.out(tellCandidates(await waitingCandidates(store.reader, await store.reader.judgements())));
      return exitCodes.ok;
    }
    const counts = await store.reader.counts();
    const hash = await hashRows(store.reader.rows());
    const text = json
      ? `${JSON.stringify({ store: store.name, ...counts, hash })}\n`
      : `${tellCounts(counts, terminal.outColors)}${terminal.outColors.bold("hash")} ${hash}\n`;
    await terminal.out(text);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
};

/** Lines in the form of judgements.tsv, open as yet: who judges puts a verdict, a name and a day. */
function tellCandidates(found: readonly Candidate[]): string {
  const lines = found.map(({ kind, left, right, why, unsure }) =>
    [unsure ? "unsure" : "?", kind, left, right, "", "", why].join("\t"),
  );
  return [["verdict", "kind", "left", "right", "by", "at", "why"].join("\t"), ...lines, ""].join("\n");
}
