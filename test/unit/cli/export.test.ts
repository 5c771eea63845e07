import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";
import { readXmlGraph } from "../../support/xml-graph.ts";

async function built(reports: Readonly<Record<string, string>> = {}) {
  const files = { "reports/a.txt": "Hà chủ trì Hội nghị A\n", "reports/b.txt": "Lan chủ trì Hội nghị A\n", ...reports };
  const root = folder(files);
  const at = ["--workspace", join(root, ".lantoa")];
  await lantoa(["build", join(root, "reports"), ...at]);
  return { root, on: (...words: string[]) => lantoa([...words, ...at]) };
}

describe("lantoa export", () => {
  test("prints JSON where nothing else is said", async () => {
    const { on } = await built();
    const { code, out, err } = await on("export");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { documents, entities, relations } = JSON.parse(out);
    expect(documents).toHaveLength(2);
    expect(entities.map(({ name }: { name: string }) => name).sort()).toEqual(["Hà", "Hội nghị A", "Lan"]);
    expect(relations).toEqual([
      expect.objectContaining({ type: "CHAIRED", certainty: "stated", evidenceSentences: ["Hà chủ trì Hội nghị A"] }),
      expect.objectContaining({ type: "CHAIRED", certainty: "stated", evidenceSentences: ["Lan chủ trì Hội nghị A"] }),
    ]);
  });

  test.each([["graphml"], ["gexf"]])("writes %s into a file", async (format) => {
    const { root, on } = await built();
    const file = join(root, `graph.${format}`);
    expect(await on("export", "--format", format, "--out", file)).toEqual({ code: 0, out: "", err: "" });
    const { nodes, edges } = readXmlGraph(readFileSync(file, "utf8"));
    expect({ nodes: Object.keys(nodes).length, edges: edges.length }).toEqual({ nodes: 3, edges: 2 });
  });

  test("writes CSV into a folder, and other files in it stay", async () => {
    const { root, on } = await built({ "out/notes.txt": "của tôi", "out/entities.csv": "cũ" });
    expect(await on("export", "--format", "csv", "--out", join(root, "out"))).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(join(root, "out")).sort()).toEqual([
      "documents.csv",
      "entities.csv",
      "mentions.csv",
      "notes.txt",
      "passages.csv",
      "relations.csv",
    ]);
    const entities = parse(readFileSync(join(root, "out/entities.csv"), "utf8"), { columns: true });
    expect(entities).toHaveLength(3);
  });

  test("says the same whatever way the graph came about", async () => {
    const { root, on } = await built();
    const before = await on("export", "--format", "cypher");
    await on("remove", join(root, "reports/a.txt"));
    await on("build", join(root, "reports"));
    expect(await on("export", "--format", "cypher")).toEqual(before);
  });

  test.each([
    [["--format", "csv"], 2, "--out"],
    [["--format", "xml"], 2, "json, csv, graphml, gexf, cypher"],
    [["--format", "json", "--out", "reports"], 73, "another --out"],
    [["--format", "csv", "--out", "reports/a.txt"], 73, "folder may be written"],
    [["--format", "json", "--out", "/proc/none/graph.json"], 73, "folder may be written"],
  ])("%j ends with %i and says what to do", async (words, code, hint) => {
    const { root, on } = await built();
    const placed = words.map((word) => (word.startsWith("reports") ? join(root, word) : word));
    expect(await on("export", ...placed)).toMatchObject({ code, out: "", err: expect.stringContaining(hint) });
    expect(readFileSync(join(root, "reports/a.txt"), "utf8")).toBe("Hà chủ trì Hội nghị A\n");
  });

  test("without a store makes no file", async () => {
    const root = folder({});
    const words = ["export", "--workspace", join(root, "none"), "--out", join(root, "graph.json")];
    expect(await lantoa(words)).toMatchObject({ code: 3, err: expect.stringContaining("lantoa build") });
    expect(existsSync(join(root, "graph.json"))).toBe(false);
  });

  test("--help shows an example", async () => {
    const { code, out } = await lantoa(["export", "--help"]);
    expect({ code, example: /Examples:\n {2}lantoa export --format/.test(out) }).toEqual({ code: 0, example: true });
    expect(out.split("\n").filter((line) => line.length > 80 && !line.includes("lantoa export"))).toEqual([]);
  });
});
