import { describe, expect, test } from "vitest";
import { slug } from "../../../src/entity/key.ts";
import { contribution } from "../../../src/graph/contribution.ts";
import { plainIdentity } from "../../../src/graph/identity.ts";
import { isReference, referenceRow } from "../../../src/graph/reference.ts";
import { provinceOf, type TerritoriesOf, territoriesOf } from "../../../src/graph/territories.ts";
import { Gazetteer } from "../../../src/knowledge/gazetteer.ts";
import { loadSuccessions } from "../../../src/knowledge/load.ts";
import { territories } from "../../support/place-extractor.ts";
import { knowledge } from "../../support/reading.ts";

const rowOf = (of: TerritoriesOf, province: string) =>
  referenceRow(province, of(province) ?? { listed: [], successions: [] }, () => "tables");

describe("the province of a place", () => {
  test.each([
    ["place/phường-thanh-nhàn.quận-hai-bà-trưng.hà-nội", "hà-nội"],
    ["place/phường-kim-đài.trúc-lĩnh", "trúc-lĩnh"],
    ["place/hà-nội", "hà-nội"],
    ["place/nhà-văn-hóa-phường-gia-thụy/phường-gia-thụy.quận-long-biên.hà-nội", "hà-nội"],
    ["place/phường-1@0a1b2c3d4e5f", undefined],
    ["place/hội-trường/@0a1b2c3d4e5f", undefined],
  ])("%s", (id, province) => expect(provinceOf(id)).toBe(province));
});

describe("the territories of a province as a document", () => {
  const { id, title, text, fragment } = rowOf(territories, "trúc-lĩnh");

  test("are a line each, the larger ones first, with their years", () => {
    expect({ id, title, reference: isReference(id) }).toEqual({
      id: "gazetteer:trúc-lĩnh",
      title: "Danh mục đơn vị hành chính: tỉnh Trúc Lĩnh",
      reference: true,
    });
    expect(text.split("\n")).toEqual([
      "tỉnh Trúc Lĩnh",
      "huyện Hạ Lĩnh, tỉnh Trúc Lĩnh · đến 2025-06-30",
      "xã Suối Trúc, tỉnh Trúc Lĩnh · từ 2025-07-01",
      "xã Suối Trúc, huyện Hạ Lĩnh, tỉnh Trúc Lĩnh · đến 2025-06-30",
      "xã Thượng Trúc, huyện Hạ Lĩnh, tỉnh Trúc Lĩnh · đến 2025-06-30",
      "phường Bến Lam, tỉnh Lam Sa · tiếp nối (một phần): xã Thượng Trúc, huyện Hạ Lĩnh, tỉnh Trúc Lĩnh",
      "xã Suối Trúc, tỉnh Trúc Lĩnh · tiếp nối: xã Suối Trúc, huyện Hạ Lĩnh, tỉnh Trúc Lĩnh",
      "xã Suối Trúc, tỉnh Trúc Lĩnh · tiếp nối (một phần): xã Thượng Trúc, huyện Hạ Lĩnh, tỉnh Trúc Lĩnh",
    ]);
  });

  test("succeed one another, in the documents of both provinces", () => {
    const edges = (of: typeof fragment) =>
      of.relations.flatMap(({ type, from, to, attributes }) =>
        type === "SUCCEEDS" ? [[from, to, attributes.extent]] : [],
      );
    const across = ["place/phường-bến-lam.lam-sa", "place/xã-thượng-trúc.huyện-hạ-lĩnh.trúc-lĩnh", "part"];
    expect(edges(fragment)).toEqual([
      across,
      ["place/xã-suối-trúc.trúc-lĩnh", "place/xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh", "whole"],
      ["place/xã-suối-trúc.trúc-lĩnh", "place/xã-thượng-trúc.huyện-hạ-lĩnh.trúc-lĩnh", "part"],
    ]);
    const other = rowOf(territories, "lam-sa").fragment;
    expect(edges(other)).toEqual([across]);
    const entity = ({ entities }: typeof fragment) => {
      const { mentions, ...found } = entities.find((each) => each.id === across[1]) ?? { mentions: [] };
      return found;
    };
    expect(entity(other)).toEqual(entity(fragment));
  });

  test("lie in one another by rule, and each edge quotes its line", () => {
    const edges = fragment.relations.map(({ type, from, to, certainty }) => [type, from, to, certainty]);
    expect(edges.filter(([type]) => type === "LOCATED_IN").map((edge) => edge.slice(1))).toEqual([
      ["place/huyện-hạ-lĩnh.trúc-lĩnh", "place/trúc-lĩnh", "rule"],
      ["place/xã-suối-trúc.huyện-hạ-lĩnh.trúc-lĩnh", "place/huyện-hạ-lĩnh.trúc-lĩnh", "rule"],
      ["place/xã-suối-trúc.trúc-lĩnh", "place/trúc-lĩnh", "rule"],
      ["place/xã-thượng-trúc.huyện-hạ-lĩnh.trúc-lĩnh", "place/huyện-hạ-lĩnh.trúc-lĩnh", "rule"],
    ]);
    for (const { start, end, quote } of fragment.relations.flatMap(({ evidence }) => evidence)) {
      expect(text.slice(start, end)).toBe(quote);
    }
    for (const one of fragment.entities.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  test("join with a graph as any document does, in all provinces of the lists", () => {
    const { gazetteer } = knowledge;
    const successions = loadSuccessions();
    const all = territoriesOf(gazetteer, successions);
    const found = new Set<string>();
    for (const { name, parents } of gazetteer.units()) {
      if (parents.length > 0) continue;
      const { fragment: whole } = rowOf(all, slug(name));
      expect(contribution(whole, plainIdentity).entities.size).toBe(whole.entities.length);
      for (const { type, from, to } of whole.relations) if (type === "SUCCEEDS") found.add(`${from} ${to}`);
    }
    expect(found.size).toBe(successions.length); // each has both its ends in the lists
    expect(rowOf(all, "hà-nội").fragment.entities.length).toBeGreaterThan(700);
  });

  test("of two rows for one territory the years are joined; a parent without a row has a line all the same", () => {
    const row = (from: string, until: string) => ({ level: "xã", name: "A", parent: "Huyện B, Tỉnh C", from, until });
    const gazetteer = new Gazetteer([row("2023-01-01", "2025-06-30"), row("", "2024-12-31")]);
    expect(rowOf(territoriesOf(gazetteer, []), "c").text.split("\n")).toEqual([
      "tỉnh C",
      "huyện B, tỉnh C",
      "xã A, huyện B, tỉnh C · đến 2025-06-30",
    ]);
  });
});
