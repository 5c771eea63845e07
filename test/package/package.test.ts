import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), "lantoa-package-"));
const app = join(root, "app");
const installed = join(app, "node_modules/lantoa");
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** An installation without the network: the unpacked tarball beside what package.json says that it needs, no more. */
beforeAll(async () => {
  await run("npm", ["pack", "--pack-destination", root], { cwd: project });
  const tarball = readdirSync(root).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(installed, { recursive: true });
  await run("tar", ["-xzf", join(root, tarball), "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(app, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(project, "node_modules", name), place);
  }
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function lantoa(...words: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const program = join(installed, manifest.bin.lantoa);
  // An export holds the territories of a whole province.
  const options = { cwd: app, env: { PATH, HOME }, maxBuffer: 2 ** 26 };
  const { stdout } = await run(process.execPath, [program, ...words], options);
  return stdout;
}

describe("the package", () => {
  test("holds what is run and read, and nothing of its making", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "cypher",
      "data",
      "dist",
      "docs",
      "package.json",
    ]);
    expect(readdirSync(join(installed, "data")).sort()).toEqual(["gazetteer", "lexicon", "reports"]);
    const code = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    const odd = code.filter(
      (name) =>
        !/\.(?:js|d\.ts)$|^web\/.*\.(?:html|css|svg|json)$/.test(name) &&
        !statSync(join(installed, "dist", name)).isDirectory(),
    );
    expect(odd).toEqual([]);
    expect(code).toContain("web/index.html");
    const program = readFileSync(join(installed, manifest.bin.lantoa), "utf8");
    expect(program.startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  test("builds a graph in an empty folder and answers about it as a checkout does", async () => {
    const report = join(installed, "data/reports/2021-01-12-gia-thuy-quan-triet-nghi-quyet.txt");
    expect(await lantoa("build", report)).toContain("Organisation");
    const { hash } = JSON.parse(await lantoa("status", "--json"));
    const workspace = join(root, "checkout");
    const main = join(project, "src/cli/main.ts");
    await run(process.execPath, [main, "build", report, "--workspace", workspace]);
    const { stdout } = await run(process.execPath, [main, "status", "--json", "--workspace", workspace]);
    expect(hash).toBe(JSON.parse(stdout).hash);

    const found = JSON.parse(await lantoa("query", "search", "--param", "text=gia thuy", "--format", "json"));
    expect(found).toContainEqual(expect.objectContaining({ name: "Đảng ủy phường Gia Thụy" }));
    const cypher = "MATCH (:Meeting)-[r]->() RETURN count(r) > 0 AS related";
    expect(JSON.parse(await lantoa("query", cypher, "--format", "json"))).toEqual([{ related: true }]);
    expect(await lantoa("export", "--format", "cypher")).toContain("CREATE CONSTRAINT entity_id");
    expect(await lantoa("--version")).toBe(`${manifest.version}\n`);
  }, 60_000);

  test("shows the sample, and how to ask on", async () => {
    expect(await lantoa("sample")).toMatch(/[├└]─ \+\d+ days(?:.|\n)*Ask on: lantoa query ripple/);
  }, 60_000);

  test("is read by other programs with its types", async () => {
    writeFileSync(join(app, "package.json"), '{ "type": "module" }');
    const text = "Sáng ngày 12/01/2021, Đảng ủy phường Gia Thụy tổ chức hội nghị quán triệt nghị quyết.";
    writeFileSync(
      join(app, "reader.ts"),
      `import { extract } from "lantoa/extract";
import { type Fragment, fragmentSchema } from "lantoa/fragment";
import schema from "lantoa/fragment.schema.json" with { type: "json" };
import { loadKnowledge } from "lantoa/knowledge";
import { entityTypes } from "lantoa/ontology/entity-types";
const document = { id: "a", path: "a", title: undefined, publishedAt: undefined, address: undefined, text: "${text}" };
const fragment: Fragment = extract(document, loadKnowledge());
// @ts-expect-error: the types are known
fragmentSchema.parse(fragment).document.path satisfies number;
console.log(JSON.stringify([fragment.entities.map(({ name }) => name), entityTypes.Meeting.label.vi, schema.title]));
`,
    );
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "--types",
      "node",
      "--resolveJsonModule",
    ];
    const types = ["--typeRoots", join(project, "node_modules/@types")];
    await run(process.execPath, [join(project, "node_modules/typescript/bin/tsc"), ...options, ...types, "reader.ts"], {
      cwd: app,
    });
    const { stdout } = await run(process.execPath, ["reader.ts"], { cwd: app });
    expect(JSON.parse(stdout)).toEqual([
      expect.arrayContaining(["Đảng ủy phường Gia Thụy"]),
      "Cuộc họp",
      expect.stringContaining("lantoa extract"),
    ]);
  }, 60_000);
});
