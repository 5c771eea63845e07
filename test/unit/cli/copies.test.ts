import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { lantoa } from "../../support/command-line.ts";
import { folder } from "../../support/folder.ts";

const extractor = await openExtractor();
const text =
  "Sáng ngày 04/3/2021, Đảng ủy phường Cát Linh, quận Đống Đa tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU do đồng chí Trần Văn Bình chủ trì.";
const other = "Chiều 05/3/2021, Đảng ủy phường Láng Hạ, quận Đống Đa tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU.";

function workspaceWith(files: Parameters<typeof folder>[0]) {
  const root = folder(files);
  const on = (...words: string[]) => lantoa([...words, "--workspace", join(root, ".lantoa")], { extractor });
  const build = (...options: string[]) => on("build", join(root, "reports"), ...options);
  const hash = async () => JSON.parse((await on("status", "--json")).out).hash;
  const ask = async (cypher: string) => JSON.parse((await on("query", cypher, "--format", "json")).out);
  return { root, build, hash, ask };
}
const portals = {
  "reports/a.txt": `${text}\n`,
  "reports/b.txt": iconv.encode(`Trang chủ\n${text}\nẢnh: Lan\n`, "tcvn"),
  "reports/c.html": `<html><head><title>Cát Linh</title></head><body><main><p>${text.normalize("NFD")}</p></main></body></html>`,
};

test("one text on three portals is one source with three paths, and counts once", async () => {
  const alone = workspaceWith({ "reports/a.txt": `${text}\n`, "reports/z.txt": other });
  const all = workspaceWith({ ...portals, "reports/z.txt": other });
  await alone.build();
  const { out } = await all.build();
  expect(out).toMatch(/^Reports: 4 added\.\n2 of them carry the text of another report, which counts once\.\n/);

  const evidence = "MATCH ()-[r:ORGANISED]->() RETURN size(r.evidence) AS sentences";
  expect(await all.ask(evidence)).toEqual(await alone.ask(evidence));
  const sources =
    "MATCH (d:Document)<-[:PART_OF]-() WHERE NOT d.id STARTS WITH 'gazetteer:' RETURN DISTINCT d.paths AS paths ORDER BY paths";
  expect(await all.ask(sources)).toEqual([
    { paths: ["reports/a.txt", "reports/b.txt", "reports/c.html"] },
    { paths: ["reports/z.txt"] },
  ]);
});

test("which copy is kept does not depend on the order, and what is kept goes with its last path", async () => {
  const { root, build, hash } = workspaceWith({ "reports/z.txt": other });
  await build();
  const without = await hash();
  const write = (name: keyof typeof portals) => writeFileSync(join(root, name), portals[name]);

  const together = workspaceWith({ ...portals, "reports/z.txt": other });
  await together.build();
  for (const name of ["reports/c.html", "reports/a.txt", "reports/b.txt"] as const) {
    write(name);
    await build();
  }
  expect(await hash()).toBe(await together.hash());
  expect((await build()).out).toMatch(/^Nothing changed: 4 reports are as before\.\n2 of them/);

  for (const name of ["reports/a.txt", "reports/b.txt"]) rmSync(join(root, name));
  await build("--sync");
  const last = workspaceWith({ "reports/c.html": portals["reports/c.html"], "reports/z.txt": other });
  await last.build();
  expect(await hash()).toBe(await last.hash());
  rmSync(join(root, "reports/c.html"));
  await build("--sync");
  expect(await hash()).toBe(without);
});
