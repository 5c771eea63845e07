import { expect } from "vitest";
import type { Diff } from "../../../src/graph/diff.ts";
import type { Judgement } from "../../../src/graph/judgement.ts";
import { nothing, putAll, smallGraph } from "../../support/small-graph.ts";
import { type Block, fill } from "./suite.ts";

const judgement = (left: string): Judgement => ({
  verdict: "same",
  kind: "Person",
  left,
  right: "person/b",
  by: "Hà",
  at: "2026-11-22",
  why: "cùng một người",
});
const judged = (judgements: readonly Judgement[]): Diff => ({ ...putAll(nothing), judgements });

export const judgements: Block = ({ open }, check) => {
  check("judgements stay as they came, in their order, until others come", async () => {
    const access = await open();
    const three = ["person/c", "person/a", "person/d"].map(judgement);
    await fill(access, judged(three), putAll(smallGraph));
    const store = await access.openForWriting();
    expect(await store.reader.judgements()).toEqual(three);
    await store.writer.apply(judged(three.slice(1)));
    expect(await store.reader.judgements()).toEqual(three.slice(1));
    await store.writer.apply(judged([]));
    expect(await store.reader.judgements()).toEqual([]);
    await store.discard();
  });
};
