import { appendFileSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockWorkspace } from "../../../src/store/workspace-lock.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const hà = "Hà chủ trì Hội nghị A\n";
const lan = "Lan chủ trì Hội nghị A\nLan chủ trì Hội nghị B\n";

function workspaceWith(files: Parameters<typeof folder>[0]) {
  const root = folder(files);
  const [reports, workspace] = [join(root, "reports"), join(root, ".lantoa")];
  const build = (...options: string[]) => lantoa(["build", reports, "--workspace", workspace, ...options]);
  const status = async () => JSON.parse((await lantoa(["status", "--json", "--workspace", workspace])).out);
  const people = async (): Promise<string[]> => {
    const cypher = "MATCH (n:Person) RETURN n.name AS name ORDER BY name";
    const { out } = await lantoa(["query", cypher, "--format", "csv", "--workspace", workspace]);
    return out.trim().split("\n").slice(1);
  };
  return { root, reports, workspace, build, status, people };
}

describe("lantoa build", () => {
  test("says what it added and what the graph holds", async () => {
    const { build, status } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    const { code, out } = await build();
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 6)).toEqual([
      "Reports: 2 added.",
      "2 documents, 3 passages",
      "4 entities",
      "  Person  · Người     2",
      "  Meeting · Cuộc họp  2",
      "3 relations",
    ]);
    expect(await status()).toMatchObject({
      documents: 2,
      entities: { Person: 2, Meeting: 2 },
      relations: { CHAIRED: 3 },
    });
  });

  test("says in a second run that nothing changed, and leaves the file of the store alone", async () => {
    const { build, workspace } = workspaceWith({ "reports/a.txt": hà });
    await build();
    const file = join(workspace, "graph.grafeo");
    const before = { bytes: readFileSync(file), at: statSync(file, { bigint: true }).mtimeNs };
    const { code, out } = await build();
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing changed: 1 report is as before\.\n1 documents/);
    expect(readFileSync(file).equals(before.bytes)).toBe(true);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before.at);
  });

  test("replaces a report that has new bytes", async () => {
    const { build, reports, people } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await build();
    writeFileSync(join(reports, "a.txt"), "Minh chủ trì Hội nghị A\n");
    expect((await build()).out).toMatch(/^Reports: 1 replaced, 1 unchanged\.\n/);
    expect(await people()).toEqual(["Lan", "Minh"]);
  });

  test("keeps a report whose file is gone, until --sync", async () => {
    const { build, reports, people } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await build();
    rmSync(join(reports, "a.txt"));
    expect((await build()).out).toMatch(/^Nothing changed: 2 reports are as before\./);
    expect((await build("--sync")).out).toMatch(/^Reports: 1 removed, 1 unchanged\.\n/);
    expect(await people()).toEqual(["Lan"]);
  });

  test("takes a folder without any report for one that is not there: --sync removes nothing", async () => {
    const { build, reports, people } = workspaceWith({ "reports/a.txt": hà });
    await build();
    renameSync(join(reports, "a.txt"), join(reports, ".a.txt"));
    expect(await build("--sync")).toMatchObject({ code: 1, err: expect.stringContaining("reports") });
    expect(await people()).toEqual(["Hà"]);
  });

  test("takes the same bytes at two paths for one report", async () => {
    const { build, status, reports } = workspaceWith({ "reports/a.txt": hà });
    await build();
    const { hash } = await status();
    writeFileSync(join(reports, "b.txt"), hà);
    expect((await build()).out).toMatch(/^Reports: 1 under another path\.\n/);
    expect(await status()).toMatchObject({ documents: 1, hash });
    rmSync(join(reports, "a.txt"));
    expect((await build("--sync")).out).toMatch(/^Reports: 1 under another path\.\n/);
    expect(await status()).toMatchObject({ documents: 1, hash });
  });

  test("builds the others when some cannot be read, and names each with what to do", async () => {
    const { build, people, root } = workspaceWith({
      "reports/empty.txt": "",
      "reports/binary.txt": new Uint8Array([0, 1, 2, 3, 255]),
      "reports/broken.ndjson": `{"path": "x", "text": "Minh chủ trì Hội nghị C"}\n{"text": \n`,
      "reports/fault.txt": "lỗi\n",
      "reports/good.txt": hà,
    });
    const { code, out, err } = await build();
    expect(code).toBe(1);
    expect(out).toMatch(/^Reports: 2 added\.\n/);
    expect(await people()).toEqual(["Hà", "Minh"]);
    const failures = err.split("\n").filter((line) => line.startsWith("not read"));
    expect(failures).toHaveLength(4);
    for (const name of ["empty.txt", "binary.txt", "broken.ndjson, line: 2", "fault.txt"]) {
      expect(failures.filter((line) => line.includes(name))).toHaveLength(1);
    }
    expect(await lantoa(["build", join(root, "nowhere"), "--workspace", join(root, "w")])).toMatchObject({
      code: 1,
      err: expect.stringContaining("nowhere"),
    });
  });

  test("keeps what it knew of a report that can no longer be read", async () => {
    const { build, reports, people } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await build();
    writeFileSync(join(reports, "a.txt"), "");
    expect((await build("--sync")).code).toBe(1);
    expect(await people()).toEqual(["Hà", "Lan"]);
  });

  test("gives one graph in any order and folder", async () => {
    const one = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await one.build();
    const other = workspaceWith({ "reports/x/2.txt": hà, "reports/x/1.txt": lan, "reports/x/3.txt": hà });
    await lantoa(["build", join(other.reports, "x/2.txt"), "--workspace", other.workspace]);
    await other.build();
    expect((await other.status()).hash).toBe((await one.status()).hash);
  });

  test("reads NDJSON from standard input", async () => {
    const { workspace, people } = workspaceWith({});
    const stdin = `{"path": "a", "text": "Hà chủ trì Hội nghị A"}\n`;
    expect((await lantoa(["build", "-", "--workspace", workspace], { stdin })).code).toBe(0);
    expect(await people()).toEqual(["Hà"]);
  });

  test("reads all anew under other rules, also what this run was not given", async () => {
    const { build, reports, workspace, people } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await build();
    const { lineExtractor } = await import("../../support/line-extractor.ts");
    const louder = {
      ruleVersion: "louder",
      extract: (...[document]: Parameters<typeof lineExtractor.extract>) => {
        const fragment = lineExtractor.extract(document);
        return { ...fragment, entities: fragment.entities.map((entity) => ({ ...entity, name: `${entity.name}!` })) };
      },
    };
    const words = ["build", join(reports, "a.txt"), "--workspace", workspace];
    expect((await lantoa(words, { extractor: louder })).out).toMatch(/^Reports: 2 read anew\.\n/);
    expect(await people()).toEqual(["Hà!", "Lan!"]);
  });
});

describe("judgements", () => {
  const header = "verdict\tkind\tleft\tright\tby\tat\twhy\n";
  const same = `${header}same\tPerson\tperson/hà\tperson/lan\tMinh\t2026-11-22\t\n`;

  test("beside the workspace or named are applied at every build, and undone when the line goes", async () => {
    const { build, root, people, status } = workspaceWith({ "reports/a.txt": hà, "reports/b.txt": lan });
    await build();
    const { hash } = await status();
    writeFileSync(join(root, "judgements.tsv"), same);
    expect((await build()).out).toMatch(/^The judgements changed; 2 reports are as before\.\n/);
    expect(await people()).toEqual(["Lan"]);
    expect((await build()).out).toMatch(/^Nothing changed/);
    rmSync(join(root, "judgements.tsv"));
    await build();
    expect((await status()).hash).toBe(hash);
    writeFileSync(join(root, "other.tsv"), same);
    await build("--judgements", join(root, "other.tsv"));
    expect(await people()).toEqual(["Lan"]);
  });

  test("that cannot be read end the build before it changes anything", async () => {
    const { build, root, workspace } = workspaceWith({ "reports/a.txt": hà });
    writeFileSync(join(root, "judgements.tsv"), `${same}same\tPerson\n`);
    expect(await build()).toMatchObject({ code: 2, err: expect.stringContaining("line: 3") });
    expect(await build("--judgements", join(root, "none.tsv"))).toMatchObject({ code: 2 });
    expect((await lantoa(["status", "--workspace", workspace])).code).toBe(3);
  });

  test("are asked for in their own form", async () => {
    const { build, workspace } = workspaceWith({ "reports/a.txt": hà });
    await build();
    expect((await lantoa(["status", "--candidates", "--workspace", workspace])).out).toBe(header);
  });
});

test("a workspace that another process builds in is left alone", async () => {
  const { build, workspace, reports } = workspaceWith({ "reports/a.txt": hà });
  await build();
  const lock = await lockWorkspace(workspace);
  appendFileSync(join(reports, "a.txt"), lan);
  expect(await build()).toMatchObject({ code: 3, out: "", err: expect.stringContaining(workspace) });
  await lock.release();
  expect((await build()).out).toMatch(/^Reports: 1 replaced\.\n/);
});

test("a workspace that is no folder is named", async () => {
  const { root, reports } = workspaceWith({ "reports/a.txt": hà, file: "" });
  const workspace = join(root, "file");
  expect(await lantoa(["build", reports, "--workspace", workspace])).toMatchObject({
    code: 3,
    err: expect.stringContaining(workspace),
  });
});

test("a damaged store is named, and its fragments are enough to build it again", async () => {
  const { build, workspace, status } = workspaceWith({ "reports/a.txt": hà });
  await build();
  const { hash } = await status();
  truncateSync(join(workspace, "graph.grafeo"), 1000);
  expect(await build()).toMatchObject({ code: 3, out: "", err: expect.stringContaining("graph.grafeo") });
  rmSync(join(workspace, "graph.grafeo"));
  await build();
  expect((await status()).hash).toBe(hash);
});
