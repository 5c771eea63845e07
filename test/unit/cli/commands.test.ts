import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fragmentSchema } from "../../../src/graph/fragment.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const hà = "Hà chủ trì Hội nghị A\n";
const lan = "Lan chủ trì Hội nghị A\nLan chủ trì Hội nghị B\n";

async function built() {
  const root = folder({ "reports/a.txt": hà, "reports/b.txt": lan });
  const at = ["--workspace", join(root, ".lantoa")];
  await lantoa(["build", join(root, "reports"), ...at]);
  const on = (...words: string[]) => lantoa([...words, ...at]);
  const status = async () => JSON.parse((await on("status", "--json")).out);
  const documents = async (): Promise<{ id: string; paths: string[] }[]> =>
    JSON.parse(
      (await on("query", "MATCH (d:Document) RETURN d.id AS id, d.paths AS paths ORDER BY paths", "--format", "json"))
        .out,
    );
  return { root, on, status, documents };
}

describe("lantoa extract", () => {
  test("prints a line of the contract for each report, with its path as given", async () => {
    const root = folder({ "a.txt": hà, "b.txt": lan });
    const { code, out, err } = await lantoa(["extract", root]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => fragmentSchema.parse(JSON.parse(line)));
    expect(lines.map(({ document }) => document.path)).toEqual([join(root, "a.txt"), join(root, "b.txt")]);
    expect(lines.map(({ relations }) => relations.length)).toEqual([1, 2]);
  });

  test("reads NDJSON, goes on after a broken line, and keeps nothing", async () => {
    const stdin = `{"path": "a", "text": "Hà chủ trì Hội nghị A", "publishedAt": "2020-12-04"}\n{"text"\n{"path": "b", "text": "lỗi"}\n{"path": "c", "text": "x"}\n`;
    const { code, out, err } = await lantoa(["extract", "-"], { stdin });
    expect(code).toBe(1);
    const documents = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).document);
    expect(documents.map(({ path }) => path)).toEqual(["a", "c"]);
    expect(documents[0]).toMatchObject({ publishedAt: "2020-12-04" });
    expect(err).toMatch(/line: 2/);
    expect(err).toMatch(/A rule of the extraction broke on this report\. \(path: b,/);
  });

  test("says in one line which files it does not read, and of one that is named what to do", async () => {
    const root = folder({ "a.txt": hà, "b.docx": "x", "c/d.DOCX": "x", "e.pdf": "x", "anh.jpg": "x" });
    const { code, out, err } = await lantoa(["extract", root]);
    expect([code, out.trim().split("\n").length]).toEqual([0, 1]);
    expect(err).toBe("3 files not read: 1 .pdf, 2 .docx. Save them as .txt, .md or .html.\n");
    const named = await lantoa(["extract", join(root, "b.docx")]);
    expect(named).toMatchObject({ code: 1, out: "" });
    expect(named.err).toMatch(/^not read This kind of file is not read\. \(path: .*b\.docx\) Save it as \.txt/);
  });

  test("gives the date of publication to reports that bear none", async () => {
    const root = folder({ "a.txt": hà });
    const { out } = await lantoa(["extract", root, "--published", "2021-01-12"]);
    expect(JSON.parse(out).document.publishedAt).toBe("2021-01-12");
    expect((await lantoa(["extract", root, "--published", "2021-13-12"])).code).not.toBe(0);
  });
});

describe("lantoa remove", () => {
  test.each([
    ["a path", (root: string) => join(root, "reports/a.txt")],
    ["the name by which the workspace knows it", () => "reports/a.txt"],
  ])("takes a report away by %s, and built again the graph is the same", async (_, nameIn) => {
    const { root, on, status, documents } = await built();
    const { hash } = await status();
    const { code, out } = await on("remove", nameIn(root));
    expect(code).toBe(0);
    expect(out).toMatch(/^Reports: 1 removed, 1 unchanged\.\n/);
    expect((await documents()).map(({ paths }) => paths)).toEqual([["reports/b.txt"]]);
    expect((await status()).hash).not.toBe(hash);
    await on("build", join(root, "reports"));
    expect((await status()).hash).toBe(hash);
  });

  test("takes an id, or the beginning of one", async () => {
    const { on, documents, status } = await built();
    const [first, second] = await documents();
    expect((await on("remove", first?.id ?? "")).code).toBe(0);
    expect((await on("remove", second?.id.slice(0, 8) ?? "")).code).toBe(0);
    expect(await status()).toMatchObject({ documents: 0, passages: 0, hash: "0".repeat(64) });
  });

  test.each(["reports/c.txt", "abc", "ffffffff", ""])(
    "removes nothing when one of the names is unknown: %j",
    async (name) => {
      const { on, documents } = await built();
      const { code, err } = await on("remove", "reports/a.txt", name);
      expect(code).toBe(2);
      expect(err).toContain("The store holds no such document.");
      expect(await documents()).toHaveLength(2);
    },
  );
});

describe("lantoa query", () => {
  const cypher = "MATCH (p:Person)-[:CHAIRED]->(m:Meeting) RETURN p.name AS who, m.name AS what ORDER BY who, what";

  test.each([
    [
      "json",
      '[\n{"who":"Hà","what":"Hội nghị A"},\n{"who":"Lan","what":"Hội nghị A"},\n{"who":"Lan","what":"Hội nghị B"}\n]\n',
    ],
    ["csv", "who,what\nHà,Hội nghị A\nLan,Hội nghị A\nLan,Hội nghị B\n"],
    [
      "table",
      [
        "┌─────┬────────────┐",
        "│ who │ what       │",
        "├─────┼────────────┤",
        "│ Hà  │ Hội nghị A │",
        "├─────┼────────────┤",
        "│ Lan │ Hội nghị A │",
        "├─────┼────────────┤",
        "│ Lan │ Hội nghị B │",
        "└─────┴────────────┘",
        "3 rows\n",
      ].join("\n"),
    ],
  ])("prints %s", async (format, expected) => {
    const { on } = await built();
    expect(await on("query", cypher, "--format", format)).toEqual({ code: 0, out: expected, err: "" });
  });

  test("takes a question by its name, and its parameters", async () => {
    const { on } = await built();
    const { code, out } = await on("query", "search", "--param", "text=hoi nghi b", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ name: "Hội nghị B", type: "Meeting" })]);
  });

  test.each([
    ["$name", "name=Hà", ["Hà"]],
    ['"Hà"', undefined, ["Hà"]],
    ["$list[1]", 'list=["x","Hà"]', ["Hà"]],
  ])("fills %s of Cypher from %s", async (expression, parameter, names) => {
    const { on } = await built();
    const words = ["query", `MATCH (p:Person) WHERE p.name = ${expression} RETURN p.name AS name`, "--format", "json"];
    const { out } = await on(...words, ...(parameter ? ["--param", parameter] : []));
    expect(JSON.parse(out)).toEqual(names.map((name) => ({ name })));
  });

  test("a number is a number, in quotes a text", async () => {
    const { on } = await built();
    const words = ["query", "RETURN $n + 1 AS n", "--format", "json", "--param"];
    expect(JSON.parse((await on(...words, "n=41")).out)).toEqual([{ n: 42 }]);
    expect(JSON.parse((await on(...words, 'n="41"')).out)).not.toEqual([{ n: 42 }]);
  });

  test("says that there is more than it shows", async () => {
    const { on } = await built();
    const { code, out, err } = await on("query", cypher, "--rows", "2", "--format", "csv");
    expect({ code, lines: out.trim().split("\n").length }).toEqual({ code: 0, lines: 3 });
    expect(err).toContain("first 2 that are shown: ask for them by --rows");
  });

  test("a named question that found more than it shows says so, and which parameter shows more", async () => {
    const { on } = await built();
    const asked = (limit: string) => on("query", "search", "--param", "text=hoi nghi", "--param", `limit=${limit}`);
    const { out, err } = await asked("1");
    expect(out).toMatch(/\n1 row\n$/);
    expect(err).toBe("There are more rows than the first 1 that are shown: ask for them by --param limit=….\n");
    expect((await asked("2")).err).toBe("");
  });

  test.each([
    [["query", "MATCH (n) DETACH DELETE n"], 4, "would write"],
    [["query", "MATCH (n RETURN n"], 4, "refused"],
    [["query", "no-such-question"], 2, "ripple"],
    [["query", "search"], 2, "--param text="],
    [["query", "search", "--param", "text"], 2, "name=value"],
    [["query", "RETURN $x AS x"], 2, "--param x="],
    [["query", "RETURN 1 AS x", "--format", "xml"], 2, "table, json, csv"],
    [["query", "RETURN 1 AS x", "--rows", "0"], 2, "above 0"],
  ])("%j ends with %i and says what to do", async (words, code, hint) => {
    const { on } = await built();
    expect(await on(...words)).toMatchObject({ code, out: "", err: expect.stringContaining(hint) });
  });
});

describe("the command line", () => {
  test.each([
    [["status"], 3, "lantoa build"],
    [["query", "search", "--param", "text=x"], 3, "lantoa build"],
    [["query", "RETURN 1 AS x"], 3, "lantoa build"],
    [["remove", "abcdef"], 3, "lantoa build"],
  ])("%j without a store ends with %i", async (words, code, hint) => {
    const said = await lantoa([...words, "--workspace", join(folder({}), "none")]);
    expect(said).toMatchObject({ code, out: "", err: expect.stringContaining(hint) });
  });

  test.each([[[]], [["build"]], [["biuld", "x"]], [["status", "--colour"]]])(
    "%j is refused as usage",
    async (words) => {
      expect(await lantoa(words)).toMatchObject({ code: 2, out: "" });
    },
  );

  test.each(["build", "extract", "query", "remove", "status", "sample"])("%s --help shows an example", async (name) => {
    const { code, out } = await lantoa([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\n(?:  .*\n)*  .*lantoa ${name}`));
    const lines = out.slice(0, out.indexOf("Example")).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("colours what a person sees, and nothing when NO_COLOR is set", async () => {
    const root = folder({ "a.txt": hà });
    const words = ["build", root, "--workspace", join(root, ".w")];
    const colour = "\u001b[";
    expect((await lantoa(words, { columns: 80 })).out).toContain(colour);
    expect((await lantoa(words, { columns: 80, environment: { NO_COLOR: "1" } })).out).not.toContain(colour);
    expect((await lantoa(words)).out).not.toContain(colour);
  });
});
