import { join } from "node:path";
import { expect, test } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const gold = {
  file: "a.txt",
  entities: [
    {
      id: "O1",
      type: "Organisation",
      name: "Đảng ủy phường Cát Linh",
      aliases: ["Đảng ủy phường Cát Linh"],
      attrs: {},
    },
    { id: "O2", type: "Organisation", name: "Hội làm vườn Xuân Phú", aliases: ["hội làm vườn"], attrs: {} },
  ],
  relations: [{ relation: "BELONGS_TO", subjectId: "O2", objectId: "O1", attrs: {} }],
  ambiguous: [],
};
const text =
  "Sáng 04/3/2021, Đảng ủy phường Cát Linh tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU.\nBà con hội làm vườn rất vui.\n";
const root = () => folder({ "reports/a.txt": text, "gold/a.gold.json": JSON.stringify(gold) });
const extractor = await openExtractor();
const asked = (at: string, ...words: string[]) =>
  lantoa(["evaluate", join(at, "gold"), join(at, "reports"), ...words], { extractor });

test("prints figures by type and each fault beside its sentence, in 80 columns", async () => {
  const { code, out, err } = await asked(root());
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Organisation +2 +1 +1 +1\.000 +0\.500 +0\.667$/m);
  expect(out).toMatch(/^BELONGS_TO +1 +\d +0 /m);
  expect(out).toMatch(
    /^- missed: Organisation Hội làm vườn Xuân Phú \(not read\)\n {4}Bà con hội làm vườn rất vui\.$/m,
  );
  expect(out).toMatch(/^\+ invented: Meeting Hội nghị học tập/m);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("leaves the faults out when asked, and gives all as JSON", async () => {
  expect((await asked(root(), "--no-faults")).out).not.toMatch(/missed|invented/);
  const found = JSON.parse((await asked(root(), "--format", "json")).out);
  expect(found.entities.types.Organisation).toMatchObject({ gold: 2, predicted: 1, hits: 1, recall: 0.5 });
  expect(found.documents[0].faults).toContainEqual(expect.objectContaining({ said: "Hội làm vườn Xuân Phú" }));
});

test("says what it could not compare", async () => {
  const at = folder({ "reports/b.txt": text, "reports/c.txt": " ", "gold/a.json": JSON.stringify(gold) });
  const { code, err } = await asked(at);
  expect(code).toBe(1);
  expect(err).toMatch(/not read .*c\.txt/);
  expect(err).toMatch(/note: no gold for .*b\.txt/);
  expect(err).toMatch(/note: no report for a\.txt/);
});

test.each([
  ["is not there", {}],
  ["holds no .json", { "gold/a.txt": "x" }],
  ["cannot be read", { "gold/a.json": "{}" }],
])("a gold that %s is a fault of the command line", async (_, files) => {
  const { code, err } = await asked(folder({ "reports/a.txt": text, ...files }));
  expect(code).toBe(2);
  expect(err).toMatch(/^lantoa: A file of gold cannot be read\./);
});

test("JSON that is no gold is told in a line, with its first faults", async () => {
  const other = { file: "a.txt", entities: Array.from({ length: 500 }, () => ({ name: 5 })), relations: {} };
  const { code, out, err } = await asked(folder({ "reports/a.txt": text, "gold/a.json": JSON.stringify(other) }));
  expect([code, out, err.split("\n").length]).toEqual([2, "", 2]);
  expect(err.length).toBeLessThan(600);
  expect(err).toMatch(
    /gold\/a\.json.*entities\[0\]\.id: .*; entities\[0\]\.type: .*; and 1498 more faults.*data\/gold/,
  );
});

test.each([
  ["a list", "[]", /value: Invalid input: expected object/],
  ["no JSON", "{", /It is no JSON/],
])("a gold that is %s", async (_, json, said) => {
  expect((await asked(folder({ "reports/a.txt": text, "gold/a.json": json }))).err).toMatch(said);
});
