import fc from "fast-check";
import { expect, test } from "vitest";
import { paths } from "../../../src/api/answer/paths.ts";
import type { Graph } from "../../../src/api/graph.ts";
import type { RelationRow } from "../../../src/graph/graph.ts";

/** Pairs of numbers as relations of a graph of persons, asked as a store is. */
function graphOf(pairs: readonly (readonly [number, number])[]): Graph {
  const edges = pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
  const type = "ABOUT";
  const step = (id: string) => ({
    out: edges.filter(({ from }) => from === id).map(({ to }) => ({ id, other: to, type, source: id })),
    in: edges.filter(({ to }) => to === id).map(({ from }) => ({ id, other: from, type, source: from })),
  });
  const query = async (cypher: string, parameters: Readonly<Record<string, unknown>>) => {
    const ids = (parameters.ids ?? []) as string[];
    const rows = cypher.includes("labels(n)")
      ? ids.map((id) => ({ id, name: id, labels: ["Meeting"] }))
      : cypher.includes("AS from")
        ? edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to)).map((edge) => ({ ...edge, type }))
        : ids.flatMap((id) => [...step(id).out, ...step(id).in]).slice(0, Number(parameters.limit));
    return { columns: [], rows };
  };
  const relations = async (keys: readonly { type: string; from: string; to: string }[]) =>
    keys.map((key) => ({ ...key, attributes: {}, certainty: "stated", evidence: [] }) as unknown as RelationRow);
  return { store: "embedded", version: "", reader: { query, relations } as never, memo: (_, make) => make() };
}

/** All shortest ways, the plain way: longer and longer ones, until some arrive. */
function plainly(pairs: readonly (readonly [number, number])[], from: number, to: number, longest: number): string[] {
  let ways = [[from]];
  for (let length = 1; length <= longest; length++) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1);
      const next = new Set(pairs.flatMap(([a, b]) => (a === last ? [b] : b === last ? [a] : [])));
      return [...next].filter((each) => !way.includes(each)).map((each) => [...way, each]);
    });
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived.map((way) => way.map((each) => `n${each}`).join(" ")).sort();
  }
  return [];
}

const node = fc.integer({ min: 0, max: 7 });

test("finds the shortest paths, all of them, and no others", async () => {
  const given = fc.tuple(fc.array(fc.tuple(node, node), { maxLength: 14 }), fc.integer({ min: 1, max: 5 }));
  await fc.assert(
    fc.asyncProperty(given, async ([pairs, longest]) => {
      const found = await paths(graphOf(pairs), { from: "n0", to: "n7", longest });
      const expected = plainly(pairs, 0, 7, longest);
      const shown = found.paths.map(({ nodes }) => nodes.join(" "));
      expect(found.truncated ? expected.length > shown.length : shown.toSorted()).toEqual(found.truncated || expected);
      expect(found.paths.every(({ edges }) => edges.every((id) => found.edges.some((edge) => edge.id === id)))).toBe(
        true,
      );
    }),
  );
});

test("a search that grows too wide is ended and says so", async () => {
  const pairs = Array.from({ length: 45_000 }, (_, index): [number, number] => [0, index + 10]);
  const graph = graphOf([]);
  const steps = pairs.map(([, other]) => ({ id: "n0", other: `n${other}`, type: "ABOUT", source: "n0" }));
  const query: Graph["reader"]["query"] = async (cypher, parameters) => {
    if (cypher.includes("labels(n)")) return graph.reader.query(cypher, parameters);
    return { columns: [], rows: steps.slice(0, Number(parameters.limit)) };
  };
  const wide = { ...graph, reader: { ...graph.reader, query } };
  expect(await paths(wide, { from: "n0", to: "n1", longest: 6 })).toMatchObject({ paths: [], truncated: true });
});

test("an entity has no path to itself", async () => {
  expect(await paths(graphOf([[0, 1]]), { from: "n0", to: "n0", longest: 6 })).toMatchObject({
    paths: [],
    length: null,
  });
});
