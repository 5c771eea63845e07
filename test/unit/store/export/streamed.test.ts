import { describe, expect, test } from "vitest";
import type { GraphRow, Rows } from "../../../../src/graph/graph.ts";
import type { Reader } from "../../../../src/pipeline/ports.ts";
import { csvFiles } from "../../../../src/store/export/csv.ts";
import { texts } from "../../../../src/store/export/formats.ts";
import { storeOf } from "../../../support/exported.ts";
import { nothing, smallGraph } from "../../../support/small-graph.ts";

const samples: Readonly<Record<GraphRow["kind"], keyof Rows>> = {
  passage: "passages",
  entity: "entities",
  mention: "mentions",
  relation: "relations",
};

/** A store with more rows of this kind than anything can hold, and none of the others. */
async function endless(kind: GraphRow["kind"]): Promise<Reader> {
  const [sample] = smallGraph[samples[kind]];
  return {
    ...(await storeOf(nothing)),
    passages: async () => smallGraph.passages,
    async *rows(kinds) {
      for (let number = 0; kinds?.includes(kind) ?? true; number++) {
        const key =
          kind === "relation" ? { from: `${number}` } : kind === "mention" ? { start: number } : { id: `${number}` };
        yield { kind, row: { ...sample, ...key } } as GraphRow;
      }
    },
  };
}

const enough = 1_000_000;

describe("an export is written while it is read, however many rows there are:", () => {
  test.each([
    ...(["passage", "entity", "mention", "relation"] as const).flatMap((kind) => [
      [kind, "json", texts.json] as const,
      [kind, "cypher", texts.cypher] as const,
    ]),
    ...(["entity", "relation"] as const).flatMap((kind) => [
      [kind, "graphml", texts.graphml] as const,
      [kind, "gexf", texts.gexf] as const,
    ]),
    ["passage", "csv", csvFiles["passages.csv"]] as const,
    ["entity", "csv", csvFiles["entities.csv"]] as const,
    ["mention", "csv", csvFiles["mentions.csv"]] as const,
    ["relation", "csv", csvFiles["relations.csv"]] as const,
  ])("%s as %s", async (kind, _, write) => {
    let length = 0;
    for await (const piece of write(await endless(kind))) {
      length += piece.length;
      if (length > enough) break;
    }
    expect(length).toBeGreaterThan(enough);
  });
});
