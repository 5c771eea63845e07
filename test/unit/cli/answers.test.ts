import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

async function built() {
  const root = folder({ "reports/a.txt": `Hà chủ trì Hội nghị A\n${"Trời mưa suốt buổi sáng. ".repeat(60)}\n` });
  const at = ["--workspace", join(root, ".lantoa")];
  await lantoa(["build", join(root, "reports"), ...at]);
  return (...words: string[]) => lantoa([...words, ...at]);
}

describe("answers", () => {
  test("columns are called as they were written", async () => {
    const on = await built();
    const { out } = await on("query", 'MATCH (n:Person) RETURN toUpper("đảng"), null, n.name', "--format", "csv");
    expect(out).toBe('"toUpper(""đảng"")",null,n.name\nĐẢNG,,Hà\n');
  });

  test("a sum of nothing is 0, as Cypher has it", async () => {
    const on = await built();
    const { out } = await on("query", "MATCH (n:Target) RETURN sum(n.value), count(n) AS n", "--format", "json");
    expect(JSON.parse(out)).toEqual([{ "sum(n.value)": 0, n: 0 }]);
  });

  test("a document in a cell of csv is not buried under its own text", async () => {
    const on = await built();
    const whole = JSON.parse((await on("query", "MATCH (d:Document) RETURN d", "--format", "json")).out);
    expect(whole[0].d.properties.fragment).toMatch(/^\{/);
    const { out } = await on("query", "MATCH (d:Document) RETURN d, d.text AS text", "--format", "csv");
    expect(out).toMatch(/""text"":""… \(\d+ characters: --format json\)""/);
    expect(out).not.toMatch(/passages/);
    expect(out).toMatch(/Trời mưa/); // asked for by name it is there
  });

  test.each(["text=", "text=  "])("a search for nothing is a fault of the command line: %j", async (parameter) => {
    const on = await built();
    expect(await on("query", "search", "--param", parameter)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/text=.*It is empty/),
    });
  });
});

describe("where nothing can be built", () => {
  test("of reports that cannot be read is said so, and no workspace is left", async () => {
    const root = folder({ "reports/a.txt": "\0" });
    const workspace = join(root, ".lantoa");
    const { code, out } = await lantoa(["build", join(root, "reports"), "--workspace", workspace]);
    expect(code).toBe(1);
    expect(out).toMatch(/^No report could be read; the graph is as it was\.\n/);
    expect(existsSync(workspace)).toBe(false);
  });

  test("a workspace in a folder that one may not enter is named as such", () => {
    const root = folder({ "reports/a.txt": "Hà chủ trì Hội nghị A\n" });
    const closed = join(root, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    chmodSync(root, 0o755);
    const main = join(import.meta.dirname, "../../../src/cli/main.ts");
    // Root may enter every folder, so the command is run as somebody else.
    const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const words = [main, "build", join(root, "reports"), "--workspace", join(closed, "w")];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", ...as });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/You may not use this workspace/) });
    chmodSync(closed, 0o755);
  });
});
