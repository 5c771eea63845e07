import { join } from "node:path";
import { expect } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { build } from "../../../src/pipeline/build.ts";
import { readDocuments } from "../../../src/source/open.ts";
import { findNamedQuery, readNamedQueries, runNamedQuery } from "../../../src/store/named-query.ts";
import type { StoreAccess } from "../../../src/store/open.ts";
import { apiClient } from "../../support/api-client.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { type Block, readingIn } from "./suite.ts";

const reports = join(import.meta.dirname, "../../../data/reports/tinh-truc-linh-hu-cau");
const congress = (ordinal: string) => `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Trúc Lĩnh lần thứ ${ordinal}`;

async function buildSample(access: StoreAccess): Promise<StoreAccess> {
  const extractor = await openExtractor(join(reports, "gazetteer.tsv"));
  const store = await access.openForWriting();
  try {
    await build({ store, cache: new MemoryCache(), extractor, documents: readDocuments([reports]) });
    await store.commit();
  } finally {
    await store.discard();
  }
  return access;
}

/** Who has studied a resolution and who should have, asked of the reports of the invented province. */
export const study: Block = ({ open }, check) => {
  let built: Promise<StoreAccess> | undefined;
  async function ask(name: string, ordinal: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    built ??= open().then(buildSample);
    const query = findNamedQuery(await readNamedQueries(), name);
    const resolution = congress(ordinal);
    const { rows } = await readingIn(await built, ({ reader }) => runNamedQuery(reader, query, { resolution }));
    return rows;
  }
  const column = (rows: readonly Readonly<Record<string, unknown>>[], name: string) => rows.map((row) => row[name]);

  check("territories that no report names are among those that have not studied it", async () => {
    const silent = await ask("not-studied", "XIX");
    expect(column(silent, "place")).toEqual(expect.arrayContaining(["phường Tân Trúc", "xã Thượng Trúc"]));
    expect(column(silent, "place")).not.toContain("xã Suối Trúc");
    expect(column(silent, "level")).not.toContain("thành phố");
  });

  check("only the territories of the day of the congress are asked for", async () => {
    expect(column(await ask("reach", "XIX"), "units")).toEqual([3, 3, 3, 3]);
    expect(await ask("reach", "XX")).toMatchObject([{ territory: "tỉnh Trúc Lĩnh", units: 4, studied: 2 }]);
    expect(column(await ask("not-studied", "XX"), "place")).toEqual(["phường Lam Khê", "xã Hạ Lĩnh"]);
  });

  check("ripple, studied, not-studied and reach agree about who has studied it", async () => {
    const [ripple, studied, silent, reach] = [
      await ask("ripple", "XIX"),
      await ask("studied", "XIX"),
      await ask("not-studied", "XIX"),
      await ask("reach", "XIX"),
    ];
    const steps = ripple.filter((row) => row.studied === true);
    expect(new Set(column(steps, "organisationId"))).toEqual(new Set(column(studied, "organisationId")));
    const sum = (name: string) => column(reach, name).reduce((total: number, each) => total + Number(each), 0);
    expect(sum("units") - sum("studied")).toBe(silent.length);
    const bodies = silent.flatMap((row) => row.bodies as string[]);
    expect(bodies.filter((body) => column(studied, "organisation").includes(body))).toEqual([]);
  });

  check("the ripple of the API has the same gaps", async () => {
    const silent = await ask("not-studied", "XIX");
    const [{ viaId } = {}] = await ask("ripple", "XIX");
    const live = (await (built ?? open())).keepOpen();
    try {
      const client = await apiClient({ store: live });
      const { levels, reach } = await client.ask("GET /api/ripple", { id: String(viaId) });
      const gaps = levels.flatMap((level) => level.gaps.map(({ territory }) => territory.id));
      expect(gaps.sort()).toEqual(column(silent, "placeId").toSorted());
      expect(reach).toEqual({ basis: "reference", territories: 12, studied: 12 - silent.length });
      const { documents, total } = await client.ask("GET /api/documents", { limit: 100 });
      expect([documents.length, total]).toEqual([16, 16]);
    } finally {
      await live.close();
    }
  });
};
