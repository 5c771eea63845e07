import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { parseJudgements } from "../../../src/graph/judgement-file.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const extractor = await openExtractor();
const meeting = (ward: string, day: string) =>
  `Sáng ${day}, Đảng ủy phường ${ward}, quận Đống Đa tổ chức Hội nghị sơ kết công tác quý.
Đồng chí Nguyễn Văn Hùng, Bí thư Đảng ủy phường ${ward} chủ trì hội nghị.
`;
const wards = { "a.txt": meeting("Cát Linh", "04/3/2021"), "b.txt": meeting("Láng Hạ", "05/3/2021") };
const third = { "c.txt": meeting("Ô Chợ Dừa", "06/3/2021") };

async function workspaceWith(files: Readonly<Record<string, string>>) {
  const reports = Object.fromEntries(Object.entries(files).map(([name, text]) => [`reports/${name}`, text]));
  const root = folder(reports);
  const workspace = join(root, ".lantoa");
  const file = join(root, "judgements.tsv");
  const on = (words: readonly string[], stdin = "") =>
    lantoa([...words, "--workspace", workspace], { stdin, extractor, environment: { USER: "Lan" } });
  const build = () => on(["build", join(root, "reports")]);
  const review = (...answers: string[]) => on(["review"], answers.map((answer) => `${answer}\n`).join(""));
  const hash = async () => JSON.parse((await on(["status", "--json"])).out).hash;
  const judged = () => (existsSync(file) ? parseJudgements(readFileSync(file, "utf8"), file) : []);
  const people = async () =>
    JSON.parse((await on(["query", "MATCH (n:Person) RETURN n.id AS id", "--format", "json"])).out).length;
  expect((await build()).code).toBe(0);
  return { root, file, on, build, review, hash, judged, people };
}

describe("lantoa review", () => {
  test("shows both sides with posts and sentences, and notes the answer, which the next build goes by", async () => {
    const { review, judged, build, people, hash, file } = await workspaceWith(wards);
    const before = await hash();
    const { code, out } = await review("s");
    expect(code).toBe(0);
    expect(out).toMatch(/1 of 1 · Person · one name/);
    expect(out).toMatch(/^A {2}Nguyễn Văn Hùng\n {3}person\/nguyễn-văn-hùng\/phường-cát-linh/m);
    expect(out).toMatch(/^B {2}Nguyễn Văn Hùng\n {3}person\/nguyễn-văn-hùng\/phường-láng-hạ/m);
    expect(out).toMatch(/^ {3}posts: Bí thư Đảng ủy phường Láng Hạ$/m);
    expect(out).toMatch(/^ {3}· Đồng chí Nguyễn Văn Hùng, Bí thư Đảng ủy phường Cát Linh chủ trì/m);
    expect(out.split("\n").filter((line) => line.length > 80 && !line.startsWith(">"))).toEqual([]);
    expect(out).toMatch(/1 noted in .*judgements\.tsv; the next build goes by it\. 0 pairs wait\.\n$/);
    expect(judged()).toMatchObject([{ verdict: "same", kind: "Person", by: "Lan", why: "one name" }]);

    await build();
    expect(await people()).toBe(1);
    writeFileSync(file, "");
    await build();
    expect(await people()).toBe(2);
    expect(await hash()).toBe(before);
  });

  test.each([
    ["different", ["d"], ["different"]],
    ["unsure", ["unsure"], ["unsure"]],
    ["later", [""], []],
    ["later, by its letter", ["l"], []],
    ["later, by its word", ["Để sau"], []],
    ["khác nhau", ["khác  nhau"], ["different"]],
    ["giống, without marks", ["GIONG"], ["same"]],
    ["chưa rõ, after a word that is none", ["chưa", "chưa rõ"], ["unsure"]],
    ["quit", ["q"], []],
    ["nothing more to read", [], []],
    ["what is no answer, then one", ["x", "ok", "D"], ["different"]],
    ["undo of nothing, then an answer", ["z", "d"], ["different"]],
  ])("%s", async (_, given, verdicts) => {
    const { review, judged } = await workspaceWith(wards);
    expect((await review(...given)).code).toBe(0);
    expect(judged().map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test("a pair that is left for later is asked again the next time, and those after it are asked now", async () => {
    const { review, judged } = await workspaceWith({ ...wards, ...third });
    const { out } = await review("l", "khác", "sau");
    expect(judged().map(({ verdict }) => verdict)).toEqual(["different"]);
    expect(out).toMatch(/3 of 3[\s\S]*1 noted in .*2 pairs wait\.\n$/);
    expect((await review()).out).toContain("1 of 2");
  });

  test.each([
    ["--by", ["--by", "Tổ thư ký"], { USER: "Lan" }, "Tổ thư ký"],
    ["the user that the environment names", [], { USER: "Lan" }, "Lan"],
    ["the user of the system", [], {}, userInfo().username],
  ])("notes who judged: %s", async (_, words, environment, by) => {
    const { root, judged } = await workspaceWith(wards);
    const command = ["review", "--workspace", join(root, ".lantoa"), ...words];
    await lantoa(command, { stdin: "d\n", extractor, environment });
    expect(judged()).toMatchObject([{ verdict: "different", by }]);
  });

  test("undo takes the last answer back and asks again", async () => {
    const { review, judged } = await workspaceWith({ ...wards, ...third });
    const { out } = await review("s", "z", "d", "q");
    expect(judged().map(({ verdict }) => verdict)).toEqual(["different"]);
    expect(out.match(/1 of 3/g)?.length).toBe(2);
  });

  test("keeps the comments and lines that are there, and does not ask what they answer", async () => {
    const { review, judged, file, root } = await workspaceWith(wards);
    await review("u");
    const noted = readFileSync(file, "utf8").replace("unsure", "different");
    writeFileSync(file, `# ai là ai\n${noted}`);
    expect((await review()).out).toBe("Nothing was noted. 0 pairs wait.\n");
    writeFileSync(join(root, "reports/c.txt"), third["c.txt"]);
    writeFileSync(file, `# ai là ai\n${noted.trimEnd()}`);
    expect(judged().length).toBe(1);
  });

  test("does not ask whether two are one that other answers have made one", async () => {
    const { review, judged } = await workspaceWith({ ...wards, ...third });
    const { out } = await review("s", "s", "d");
    expect(judged().map(({ verdict }) => verdict)).toEqual(["same", "same"]);
    expect(out).not.toMatch(/3 of 3/);
  });

  test("refuses an answer that contradicts others, and asks again", async () => {
    const { review, judged, file } = await workspaceWith({ ...wards, ...third });
    await review("s", "s");
    // The person of the third ward is the same by two steps; a line by hand says otherwise.
    const [first] = judged();
    writeFileSync(file, readFileSync(file, "utf8").replace(/^same/gm, "unsure"));
    expect(first?.verdict).toBe("same");
    const { out } = await review("s", "d", "s", "d", "q");
    expect(out).toMatch(/Other lines say, in one step or several, that these two are the same/);
    expect(judged().filter(({ verdict }) => verdict === "same").length).toBeGreaterThan(0);
  });
});

describe("corrections of one thing", () => {
  test("a person who is not to be listed is gone from answers, candidates and export, and comes back exactly", async () => {
    const { on, build, hash, file, people } = await workspaceWith(wards);
    const before = await hash();
    const [, second = ""] =
      (await on(["status", "--candidates"])).out.split("\n").slice(1)[0]?.split("\t").slice(2) ?? [];
    expect((await on(["review", "--withhold", second, "--why", "theo yêu cầu"])).code).toBe(0);
    await build();
    expect(await people()).toBe(1);
    expect((await on(["status", "--candidates"])).out.trimEnd().split("\n")).toHaveLength(1);
    for (const format of ["json", "graphml", "gexf", "cypher"]) {
      const { out } = await on(["export", "--format", format]);
      expect(out).not.toContain(second);
      expect(out).toContain("Cát Linh");
      expect(out).not.toMatch(/Nguyễn Văn Hùng, Bí thư Đảng ủy phường Láng Hạ/);
    }
    writeFileSync(file, "");
    await build();
    expect(await hash()).toBe(before);
  });

  test("a wrong relation is noted by the names of its ends, and refused when it is none", async () => {
    const { on, judged } = await workspaceWith({ "a.txt": wards["a.txt"] });
    const [meetings] = JSON.parse((await on(["query", "MATCH (m:Meeting) RETURN m.id AS id", "--format", "json"])).out);
    const of = ["review", "--from", "Nguyễn Văn Hùng", "--to", meetings.id];
    expect((await on([...of, "--reject", "CHAIRED"])).code).toBe(0);
    expect(judged()).toMatchObject([{ verdict: "reject", kind: "CHAIRED", right: meetings.id }]);
    expect(await on([...of, "--reject", "ABOUT"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no such relation/),
    });
    expect(await on([...of, "--reject", "LED"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--reject TYPE/),
    });
    expect((await on(["review", "--withhold", "Không Có Ai"])).code).toBe(2);
  });
});
