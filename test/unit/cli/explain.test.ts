import { describe, expect, test } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const report = `Sáng 04/3/2021, Đảng ủy phường Cát Linh, quận Đống Đa tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU.
Tờ giấy mang số 17-XZ/PQ đã cũ.
Tấm bảng mang số 18-XZ/PQ đã mờ.
`;
const extractor = await openExtractor();
const asked = (...words: string[]) => lantoa([...words, folder({ "a.txt": report, "b.txt": " " })], { extractor });

describe.each(["explain", "coverage"])("lantoa %s", (command) => {
  test("fits 80 columns, and says what could not be read", async () => {
    const { code, out, err } = await asked(command);
    expect(code).toBe(1);
    expect(err).toMatch(/not read .*b\.txt/);
    const lines = out.split("\n");
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test("explain tells sentence, reading, relation and what was lost", async () => {
  const { out } = await asked("explain");
  expect(out).toMatch(/^ {3}1 {2}.*Sáng 04\/3\/2021, Đảng ủy phường Cát Linh/m);
  expect(out).toMatch(/^ {6}· Organisation “Đảng ủy phường Cát Linh”/m);
  expect(out.replace(/\s+/g, " ")).toMatch(/→ Đảng ủy phường Cát Linh ORGANISED Hội nghị học tập/);
  expect(out).toMatch(/^ {6}\? no fact · number: … #-XZ\/PQ …/m);
});

test("explain as JSON is a line for each report", async () => {
  const { out } = await asked("explain", "--format", "json");
  const { document, sentences } = JSON.parse(out);
  expect(document.path).toMatch(/a\.txt$/);
  expect(sentences.at(-1)).toMatchObject({ line: 3, relations: [], triggers: [{ kind: "number" }] });
});

test("coverage puts the most frequent shape first", async () => {
  const { out } = await asked("coverage", "--examples", "1");
  expect(out).toMatch(/^1 report, 3 sentences; 3 promise a fact, 2 of them gave none\.\n/);
  expect(out).toMatch(/by shape\n {4}2 {2}number: … #-XZ\/PQ …\n/);
  const { gaps } = JSON.parse((await asked("coverage", "--format", "json")).out);
  expect(gaps[0]).toMatchObject({ kind: "number", count: 2, examples: [{ line: 2 }, { line: 3 }] });
});

test("shapes beyond those asked for are counted", async () => {
  const root = folder({ "a.txt": "Chuyện hôm nay của tôi.\nGiấy số 17-XZ/PQ cũ.\nGiấy số 17-XY/PQ cũ.\n" });
  expect((await lantoa(["coverage", root, "--shapes", "1"], { extractor })).out).toMatch(/… 1 more: --shapes 2\n/);
});
