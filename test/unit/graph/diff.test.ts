import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contribution } from "../../../src/graph/contribution.ts";
import { diff, isEmpty } from "../../../src/graph/diff.ts";
import type { Fragment } from "../../../src/graph/fragment.ts";
import { emptyGraph, type Graph, rowKinds } from "../../../src/graph/graph.ts";
import { hashRows } from "../../../src/graph/hash.ts";
import { plainIdentity } from "../../../src/graph/identity.ts";
import { union } from "../../../src/graph/union.ts";
import { fragments } from "../../support/arbitrary-fragment.ts";
import { documentOf, graphRows } from "../../support/graph-rows.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const graphOfAll = (all: readonly Fragment[]): Graph =>
  union(
    all.map((fragment) => {
      const row = documentOf(fragment);
      return { ...contribution(fragment, plainIdentity), documents: new Map([[row.id, row]]) };
    }),
  );
const graphs = fragments(4).chain((all) => fc.subarray(all).map(graphOfAll));

describe("the difference of two graphs", () => {
  test("makes the one into the other, and coming again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, graphs, async (before, after) => {
        const store = new MemoryStore();
        await store.writer.apply(diff(emptyGraph, before));
        await store.writer.apply(diff(before, after));
        expect(await hashRows(store.reader.rows())).toBe(await hashRows(graphRows(after)));
        const again = await store.writer.apply(diff(before, after));
        expect(rowKinds.map((kind) => again[kind])).toEqual(rowKinds.map(() => ({ put: 0, dropped: 0 })));
      }),
    );
  });

  test("of equals is empty", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(isEmpty(diff(graph, structuredClone(graph)))).toBe(true);
      }),
    );
  });

  test("holds only what differs", () => {
    const row = { id: "d#0", document: "d", start: 0, end: 4, text: "Đảng" };
    const before = {
      ...emptyGraph,
      passages: new Map([
        ["d#0", row],
        ["d#1", { ...row, id: "d#1" }],
      ]),
    };
    const after = {
      ...emptyGraph,
      passages: new Map([
        ["d#0", { ...row, end: 5 }],
        ["d#2", { ...row, id: "d#2" }],
      ]),
    };
    const { put, drop } = diff(before, after);
    expect(put.passages.map(({ id, end }) => `${id} ${end}`)).toEqual(["d#0 5", "d#2 4"]);
    expect(drop.passages).toEqual(["d#1"]);
    expect(isEmpty({ put, drop })).toBe(false);
  });
});
