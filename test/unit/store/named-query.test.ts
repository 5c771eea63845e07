import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readOnly } from "../../../src/store/cypher/guard.ts";
import { portable } from "../../../src/store/cypher/portable.ts";
import { findNamedQuery, readNamedQueries } from "../../../src/store/named-query.ts";

const queries = await readNamedQueries();

test.each(queries)("$name may also be asked as a person's own Cypher", ({ cypher, parameters }) => {
  const given = Object.fromEntries(parameters.map(({ name }) => [name, null]));
  expect(() => portable(readOnly(cypher, given))).not.toThrow();
});

test("an unknown name is answered with those that there are", () => {
  expect(() => findNamedQuery(queries, "riple")).toThrow(
    expect.objectContaining({
      code: "query/unknown",
      detail: { value: "riple", hint: expect.stringContaining("ripple") },
    }),
  );
});

describe("the head of a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "lantoa-heads-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const titles = "// title.vi: Hỏi\n// title.en: Ask\n";

  test.each([
    ["// title.vi: Hỏi\nRETURN 1 AS x", "title.en"],
    [`${titles}// param Tên: text\nRETURN 1 AS x`, "param name:"],
    [`${titles}// param name: words\nRETURN 1 AS x`, "param name:"],
    [`${titles}// param name: id of a Resolution or Law\nRETURN 1 AS x`, "param name:"],
  ])("%j cannot be read", async (cypher, hint) => {
    writeFileSync(join(folder, "bad.cypher"), cypher);
    await expect(readNamedQueries(folder)).rejects.toMatchObject({
      code: "query/bad-header",
      detail: { path: join(folder, "bad.cypher"), hint: expect.stringContaining(hint) },
    });
  });

  test("every query has a title in both languages", () => {
    expect(queries.length).toBeGreaterThanOrEqual(8);
    for (const { title } of queries) expect(title.vi).not.toBe(title.en);
  });
});
