import { expect } from "vitest";
import { openExtractor } from "../../../src/cli/extractor.ts";
import { build } from "../../../src/pipeline/build.ts";
import type { Document } from "../../../src/source/document.ts";
import { findNamedQuery, readNamedQueries, runNamedQuery } from "../../../src/store/named-query.ts";
import type { StoreAccess } from "../../../src/store/open.ts";
import { MemoryCache } from "../../support/memory-cache.ts";
import { type Block, readingIn } from "./suite.ts";

const report = (publishedAt: string, text: string): Document => {
  return { id: text, path: publishedAt, text, title: undefined, publishedAt, address: undefined };
};
/** From before and after a province and its towns went over to its neighbour. */
const reports = [
  report("2021-03-02", "Ngày 2/3/2021, Tỉnh ủy Hải Dương tổ chức hội nghị cán bộ."),
  report("2021-03-03", "Ngày 3/3/2021, Thị ủy Kinh Môn, tỉnh Hải Dương tổ chức hội nghị cán bộ."),
  report("2021-03-04", "Ngày 4/3/2021, Đảng ủy phường Thất Hùng, thị xã Kinh Môn, tỉnh Hải Dương tổ chức hội nghị."),
  report("2021-03-05", "Ngày 5/3/2021, UBND phường Thất Hùng, thị xã Kinh Môn, tỉnh Hải Dương tổ chức hội nghị."),
  report("2025-11-04", "Ngày 4/11/2025, Thành ủy Hải Phòng tổ chức hội nghị cán bộ."),
  report("2025-11-05", "Ngày 5/11/2025, Đảng ủy phường Bắc An Phụ, thành phố Hải Phòng tổ chức hội nghị."),
];

async function fill(access: StoreAccess): Promise<StoreAccess> {
  const store = await access.openForWriting();
  try {
    await build({ store, cache: new MemoryCache(), extractor: await openExtractor(), documents: reports });
    await store.commit();
  } finally {
    await store.discard();
  }
  return access;
}

/** What took over a territory in 2025, asked of bodies and of places. */
export const successors: Block = ({ open }, check) => {
  let filled: Promise<StoreAccess> | undefined;
  async function ask(of: string, ...columns: string[]): Promise<unknown[][]> {
    filled ??= open().then(fill);
    const query = findNamedQuery(await readNamedQueries(), "successors");
    const { rows } = await readingIn(await filled, ({ reader }) => runNamedQuery(reader, query, { of }));
    return rows.map((row) => columns.map((column) => row[column]));
  }
  const columns = ["side", "territory", "extent", "succeeds", "organisation"];

  check("the bodies of the same family act where the territory went, and where it came from", async () => {
    expect(await ask("Đảng ủy phường Thất Hùng", ...columns)).toEqual([
      ["after", "phường Bắc An Phụ", "whole", "phường Thất Hùng", "Đảng ủy phường Bắc An Phụ"],
    ]);
    expect(await ask("Đảng ủy phường Bắc An Phụ", ...columns)).toContainEqual([
      "before",
      "phường Bắc An Phụ",
      "whole",
      "phường Thất Hùng",
      "Đảng ủy phường Thất Hùng",
    ]);
    expect(await ask("Thành ủy Hải Phòng", ...columns)).toEqual([
      ["before", "thành phố Hải Phòng", "whole", "tỉnh Hải Dương", "Tỉnh ủy Hải Dương"],
    ]);
  });

  check("where no body of the family is known the places stand alone", async () => {
    expect(await ask("Ủy ban nhân dân phường Thất Hùng", ...columns)).toEqual([
      ["after", "phường Bắc An Phụ", "whole", "phường Thất Hùng", null],
    ]);
  });

  check("of a place, the bodies of every family; each row has its sentence", async () => {
    const place = "place/phường-thất-hùng.thị-xã-kinh-môn.hải-dương";
    expect(await ask(place, "territoryId", "succeedsId", "organisation", "sentence")).toEqual([
      [
        "place/phường-bắc-an-phụ.hải-phòng",
        place,
        "Đảng ủy phường Bắc An Phụ",
        "phường Bắc An Phụ, thành phố Hải Phòng · tiếp nối: phường Thất Hùng, thị xã Kinh Môn, tỉnh Hải Dương",
      ],
    ]);
  });

  check("what took over a district is what took over its communes", async () => {
    const rows = await ask("Thị ủy Kinh Môn", ...columns);
    expect(rows).toContainEqual([
      "after",
      "phường Bắc An Phụ",
      "whole",
      "phường Thất Hùng",
      "Đảng ủy phường Bắc An Phụ",
    ]);
    expect(new Set(rows.map(([side]) => side))).toEqual(new Set(["after"]));
    expect(new Set(rows.map(([, territory]) => territory)).size).toBeGreaterThan(3);
  });
};
