import { describe, expect, test } from "vitest";
import { contribution } from "../../../src/graph/contribution.ts";
import { correctionsOf } from "../../../src/graph/corrections.ts";
import { plainIdentity } from "../../../src/graph/identity.ts";
import { withoutWithheld } from "../../../src/graph/withheld.ts";
import { judged } from "../../support/judged.ts";
import { fragmentOf } from "../../support/small-report.ts";

const report = {
  id: "r1",
  published: "2021-03-05",
  text: [
    "Sáng 04/3/2021, Đảng ủy phường Cát Linh, quận Đống Đa tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU.",
    "Đồng chí Lê Thị Hoa, Bí thư Đảng ủy phường Cát Linh chủ trì hội nghị.",
    "Đồng chí Trần Văn Bình, Phó Bí thư Đảng ủy phường Cát Linh và đồng chí Lê Thị Hoa trình bày Nghị quyết số 05-NQ/QU.",
  ].join("\n"),
};
const fragment = fragmentOf(report);
const hoa = fragment.entities.find(({ name }) => name === "Lê Thị Hoa");
if (!hoa) throw new Error("the report names nobody");
const withhold = (left: string) => correctionsOf([judged("withhold", { kind: "Person", left, right: "" })]);
const shown = (value: unknown) => JSON.stringify(value);
const rowsOf = (corrections: Parameters<typeof contribution>[1]) => {
  const { passages, entities, mentions, relations } = contribution(fragment, corrections);
  return [passages, entities, mentions, relations].map((rows) => [...rows.values()]);
};

describe("somebody who is not to be listed", () => {
  test("stands in no row: no node, mention, post, relation, attribute or sentence", () => {
    expect(shown(rowsOf(plainIdentity))).toMatch(/Lê Thị Hoa/);
    const rows = shown(rowsOf(withhold(hoa.id)));
    expect(rows).not.toMatch(/Lê Thị Hoa|lê-thị-hoa/i);
    expect(rows).not.toMatch(/"name":"Bí thư Đảng ủy phường Cát Linh"/);
    expect(rows).toMatch(/Trần Văn Bình/);
    expect(rows).toMatch(/"name":"Phó Bí thư Đảng ủy phường Cát Linh"/);
  });

  test("leaves every other relation, with its place in a sentence of the same length", () => {
    const [all, less] = [contribution(fragment, plainIdentity), contribution(fragment, withhold(hoa.id))];
    const kept = [...all.relations.keys()].filter((key) => !/lê-thị-hoa|\/bí-thư\//.test(key));
    expect([...less.relations.keys()].sort()).toEqual(kept.sort());
    for (const [id, { text }] of less.passages) expect(text.length).toBe(all.passages.get(id)?.text.length);
    expect([...less.passages.values()].some(({ text }) => text.startsWith("Đồng chí ██████████, Bí thư"))).toBe(true);
  });

  test("is withheld under every id of that name by the beginning of the id", () => {
    const rows = shown(rowsOf(withhold(hoa.id.split("/").slice(0, 2).join("/"))));
    expect(rows).not.toMatch(/Lê Thị Hoa|lê-thị-hoa/i);
    expect(shown(rowsOf(withhold("person/lê-thị")))).toMatch(/Lê Thị Hoa/);
  });

  test("is withheld with everybody who was judged the same", () => {
    const same = judged("same", { kind: "Person", left: "person/a/b", right: hoa.id });
    const corrections = correctionsOf([same, judged("withhold", { kind: "Person", left: "person/a/b", right: "" })]);
    expect(corrections.withholds?.(hoa.id)).toBe(true);
  });

  test("a fragment that does not name them is given back as it is", () => {
    expect(withoutWithheld(fragment, withhold("person/không-có-ai/ba-đình"))).toBe(fragment);
    expect(withoutWithheld(fragment, plainIdentity)).toBe(fragment);
  });
});

describe("a relation that is wrong", () => {
  const chaired = fragment.relations.find(({ type, from }) => type === "CHAIRED" && from === hoa.id);
  if (!chaired) throw new Error("nobody chairs");
  const reject = (left: string, right: string, kind = "CHAIRED") => judged("reject", { kind, left, right });
  const relations = (...judgements: Parameters<typeof correctionsOf>[0]) =>
    [...contribution(fragment, correctionsOf(judgements)).relations.values()].map(
      ({ type, from }) => `${type} ${from}`,
    );

  test("is not there; all others are", () => {
    const all = relations();
    const less = relations(reject(chaired.from, chaired.to));
    expect(all.filter((line) => !less.includes(line))).toEqual([`CHAIRED ${hoa.id}`]);
    expect(less.length).toBe(all.length - 1);
  });

  test("is another one the other way round, or of another type", () => {
    expect(relations(reject(chaired.to, chaired.from), reject(chaired.from, chaired.to, "ATTENDED"))).toEqual(
      relations(),
    );
  });

  test("is rejected for all that are one with its ends", () => {
    const same = judged("same", { kind: "Person", left: hoa.id, right: "person/a" });
    expect(relations(same, reject("person/a", chaired.to))).not.toContain("CHAIRED person/a");
    expect(relations(same, reject(hoa.id, chaired.to))).not.toContain("CHAIRED person/a");
  });
});
