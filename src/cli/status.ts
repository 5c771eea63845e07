import { type Candidate, candidates } from "../graph/blocking.ts";
import type { EntityRow, GraphRow } from "../graph/graph.ts";
import { hashRows } from "../graph/hash.ts";
import type { ReadableStore } from "../pipeline/ports.ts";
import { chooseStore } from "../store/open.ts";
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
      await terminal.out(tellCandidates(await candidatesIn(store)));
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

async function candidatesIn({ reader }: ReadableStore): Promise<Candidate[]> {
  const entities = reader.rows(["entity"]);
  return candidates(await entitiesOf(entities), await reader.judgements());
}

async function entitiesOf(rows: AsyncIterable<GraphRow>): Promise<EntityRow[]> {
  const entities: EntityRow[] = [];
  for await (const { kind, row } of rows) if (kind === "entity") entities.push(row);
  return entities;
}

/** Lines in the form of judgements.tsv, open as yet: who judges puts a verdict, a name and a day. */
function tellCandidates(found: readonly Candidate[]): string {
  const lines = found.map(({ kind, left, right, why, unsure }) =>
    [unsure ? "unsure" : "?", kind, left, right, "", "", why].join("\t"),
  );
  return [["verdict", "kind", "left", "right", "by", "at", "why"].join("\t"), ...lines, ""].join("\n");
}
