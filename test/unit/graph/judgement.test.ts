import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import { changedIds, identityOf } from "../../../src/graph/identity.ts";
import { verdicts } from "../../../src/graph/judgement.ts";
import { parseJudgements, writeJudgements } from "../../../src/graph/judgement-file.ts";
import { judged } from "../../support/judged.ts";

const header = "verdict\tkind\tleft\tright\tby\tat\twhy";
const file = (...lines: string[]): string => [header, ...lines].join("\n");
const hung = "same\tPerson\tperson/nguyễn-văn-hùng/ba-đình\tperson/nguyễn-văn-hùng/gia-thụy\tLan\t2026-11-22\tảnh";

describe("judgements.tsv", () => {
  test("is read with comments, blank lines, either order of a pair, decomposed letters and Windows line ends", () => {
    const [, kind, left, right] = hung.split("\t");
    const expected = [{ verdict: "same", kind, left, right, by: "Lan", at: "2026-11-22", why: "ảnh" }];
    expect(parseJudgements(file("# ai là ai", "", hung), "j")).toEqual(expected);
    expect(parseJudgements(file(["same", kind, right, left, "Lan", "2026-11-22", "ảnh"].join("\t")), "j")).toEqual(
      expected,
    );
    expect(parseJudgements(`\uFEFF${file(hung)}\r\n`.replaceAll("\n", "\r\n").normalize("NFD"), "j")).toEqual(expected);
  });

  test.each(["", "# nothing yet", header])("may hold none: %j", (content) => {
    expect(parseJudgements(content, "j")).toEqual([]);
  });

  test("of several lines on a pair the last holds", () => {
    const read = parseJudgements(file(hung, hung.replace("same", "different"), hung.replace("same", "unsure")), "j");
    expect(read.map(({ verdict }) => verdict)).toEqual(["unsure"]);
  });

  test.each([
    ["another header", "verdict\tleft\tright", 1],
    ["a cell too few", file(hung, "same\tPerson\tperson/a\tperson/b"), 3],
    ["an unknown verdict", file(hung.replace("same", "maybe")), 2],
    ["an unknown kind", file(hung.replace("Person", "Ward")), 2],
    ["an id of another type", file(hung.replace("person/nguyễn-văn-hùng/ba-đình", "place/ba-đình")), 2],
    ["one thing twice", file("same\tPerson\tperson/a\tperson/a\tLan\t2026-11-22\t"), 2],
    ["an impossible day", file(hung.replace("2026-11-22", "2026-02-30")), 2],
    ["a day written otherwise", file("# seen", hung.replace("2026-11-22", "22/11/2026")), 3],
    [
      "a contradiction in two steps",
      file(
        "same\tPerson\tperson/a\tperson/b\tLan\t2026-11-22\t",
        "different\tPerson\tperson/c\tperson/a\tLan\t2026-11-22\t",
        "same\tPerson\tperson/b\tperson/c\tLan\t2026-11-22\t",
      ),
      3,
    ],
  ])("is refused with its line: %s", (_, content, line) => {
    const read = () => parseJudgements(content, "judgements.tsv");
    expect(read).toThrow(LantoaError);
    expect(read).toThrow(expect.objectContaining({ code: "graph/bad-judgement" }));
    expect(read).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ path: "judgements.tsv", line }) }),
    );
  });

  test("a wrong relation and a person who is withheld stand in it too", () => {
    const lines = [
      "reject\tCHAIRED\tperson/z/ba-đình\tmeeting/a\tLan\t2026-11-22\tnhầm người",
      "withhold\tPerson\tperson/z/ba-đình\t\tLan\t2026-11-22\ttheo yêu cầu",
    ];
    expect(parseJudgements(file(...lines), "j")).toEqual([
      expect.objectContaining({ verdict: "reject", kind: "CHAIRED", left: "person/z/ba-đình", right: "meeting/a" }),
      expect.objectContaining({ verdict: "withhold", kind: "Person", left: "person/z/ba-đình", right: "" }),
    ]);
  });

  test.each([
    ["a relation of no known type", "reject\tLED\tperson/a\tmeeting/a\tLan\t2026-11-22\t"],
    ["a relation that cannot join these", "reject\tCHAIRED\tmeeting/a\tperson/a\tLan\t2026-11-22\t"],
    ["a relation without an end", "reject\tCHAIRED\tperson/a\t\tLan\t2026-11-22\t"],
    ["a body withheld", "withhold\tOrganisation\torganisation/a\t\tLan\t2026-11-22\t"],
    ["two people withheld in one line", "withhold\tPerson\tperson/a\tperson/b\tLan\t2026-11-22\t"],
  ])("refuses %s", (_, line) => {
    expect(() => parseJudgements(file(line), "j")).toThrow(expect.objectContaining({ code: "graph/bad-judgement" }));
  });

  test("is written as it is read", () => {
    const all = [
      judged("reject", { kind: "ABOUT", left: "program/z", right: "meeting/a" }),
      judged("same", { kind: "Person", left: "person/a", right: "person/b" }),
      judged("unsure", { kind: "Place", left: "place/a", right: "place/b" }),
      judged("withhold", { kind: "Person", left: "person/a", right: "" }),
    ];
    const byText = (list: typeof all) => list.map((judgement) => JSON.stringify(judgement)).sort();
    expect(byText(parseJudgements(writeJudgements(all), "j"))).toEqual(byText(all));
  });
});

describe("which ids are one thing", () => {
  const pair = (verdict: (typeof verdicts)[number], left: string, right: string) =>
    judged(verdict, { kind: "Person", left, right });

  test("same chains, different and unsure do not; the smallest id stands for all", () => {
    const identity = identityOf([
      pair("same", "b", "c"),
      pair("same", "a", "c"),
      pair("different", "a", "d"),
      pair("unsure", "d", "e"),
    ]);
    expect(["a", "b", "c", "d", "e", "f"].map(identity.of)).toEqual(["a", "a", "a", "d", "e", "f"]);
    expect(identity.members("c")).toEqual(["a", "b", "c"]);
  });

  test("does not depend on the order of the lines", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...verdicts), id, id)), (lines) => {
        const all = lines.map(([verdict, left, right]) => pair(verdict, left, right));
        const [one, other] = [identityOf(all), identityOf(all.toReversed())];
        for (const name of ["a", "b", "c", "d", "e"]) {
          expect(other.of(name)).toBe(one.of(name));
          expect(one.of(one.of(name))).toBe(one.of(name));
          expect(one.members(name)).toContain(name);
        }
      }),
    );
  });

  test("a change touches the classes that it changes, and no more", () => {
    const before = [pair("same", "a", "b"), pair("same", "x", "y")];
    expect(changedIds(before, before)).toEqual(new Set());
    expect(changedIds(before, [...before, pair("same", "b", "c")])).toEqual(new Set(["a", "b", "c"]));
    expect(changedIds(before, [pair("same", "x", "y"), pair("different", "a", "b")])).toEqual(new Set(["a", "b"]));
  });
});
