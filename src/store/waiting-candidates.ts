import { type Candidate, candidates } from "../graph/blocking.ts";
import type { EntityRow, GraphRow } from "../graph/graph.ts";
import type { Judgement } from "../graph/judgement.ts";
import type { Reader } from "../pipeline/ports.ts";

/** The pairs of a graph that no key decides and these judgements leave open. */
export async function waitingCandidates(
  { rows }: Pick<Reader, "rows">,
  judgements: readonly Judgement[],
): Promise<Candidate[]> {
  return candidates(await entitiesOf(rows(["entity"])), judgements);
}

async function entitiesOf(rows: AsyncIterable<GraphRow>): Promise<EntityRow[]> {
  const entities: EntityRow[] = [];
  for await (const { kind, row } of rows) if (kind === "entity") entities.push(row);
  return entities;
}
