import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openExtractor } from "../../src/cli/extractor.ts";
import type { Extractor } from "../../src/pipeline/intake.ts";
import { lantoa } from "../support/command-line.ts";
import { folder } from "../support/folder.ts";
import { emptyNeo4j, environmentOf, onNeo4j, testSettings } from "../support/neo4j/access.ts";

const project = join(import.meta.dirname, "../..");
const samples = join(project, "data/reports");
/** Five real reports, which are not part of the project. */
const real = join(project, "../shared/documents");

onNeo4j("the same reports are the same graph in both stores", () => {
  const build = async (reports: string, environment: Record<string, string>, extractor: Extractor) => {
    const workspace = folder({});
    const run = (...words: string[]) => lantoa([...words, "--workspace", workspace], { environment, extractor });
    expect((await run("build", reports)).code).toBe(0);
    const again = await run("build", reports);
    const status = JSON.parse((await run("status", "--json")).out);
    return { again: again.out.split("\n")[0], status };
  };

  const compare = async (reports: string): Promise<void> => {
    await emptyNeo4j();
    const extractor = await openExtractor();
    const embedded = await build(reports, {}, extractor);
    const neo4j = await build(reports, environmentOf(testSettings()), extractor);
    expect(neo4j.again).toMatch(/^Nothing changed: \d+ reports are as before\.$/);
    expect(neo4j.again).toBe(embedded.again);
    expect(neo4j.status).toEqual({ ...embedded.status, store: "neo4j" });
    expect(neo4j.status.hash).toMatch(/^(?!0+$)[0-9a-f]{64}$/);
  };

  test("the sample reports", () => compare(samples), 120_000);

  test.skipIf(!existsSync(real))(
    "the five real reports, where they lie beside the project",
    () => compare(real),
    120_000,
  );
});
