import type { FragmentEntity } from "../../src/graph/fragment.ts";
import { territoriesOf } from "../../src/graph/territories.ts";
import { Gazetteer } from "../../src/knowledge/gazetteer.ts";
import { readSuccessions } from "../../src/knowledge/succession.ts";
import type { Extractor } from "../../src/pipeline/intake.ts";

const row = (level: string, name: string, parent = "", from = "", until = "") => ({ level, name, parent, from, until });

/** Two provinces: one of three levels that becomes one of two, one with a single ward. */
const provinces = new Gazetteer([
  row("tỉnh", "Trúc Lĩnh"),
  row("huyện", "Hạ Lĩnh", "Tỉnh Trúc Lĩnh", "", "2025-06-30"),
  row("xã", "Suối Trúc", "Huyện Hạ Lĩnh, Tỉnh Trúc Lĩnh", "", "2025-06-30"),
  row("xã", "Thượng Trúc", "Huyện Hạ Lĩnh, Tỉnh Trúc Lĩnh", "", "2025-06-30"),
  row("xã", "Suối Trúc", "Tỉnh Trúc Lĩnh", "2025-07-01"),
  row("tỉnh", "Lam Sa"),
  row("phường", "Bến Lam", "Tỉnh Lam Sa"),
]);

const taken = (name: string, newName: string, newParent: string, extent: string) => {
  const old = { level: "xã", name, parent: "Huyện Hạ Lĩnh, Tỉnh Trúc Lĩnh" };
  return { ...old, newLevel: newParent === "Tỉnh Lam Sa" ? "phường" : "xã", newName, newParent, extent };
};

/** A commune that was divided: a part of it went over to the other province. */
const successions = readSuccessions([
  taken("Suối Trúc", "Suối Trúc", "Tỉnh Trúc Lĩnh", "whole"),
  taken("Thượng Trúc", "Suối Trúc", "Tỉnh Trúc Lĩnh", "part"),
  taken("Thượng Trúc", "Bến Lam", "Tỉnh Lam Sa", "part"),
  taken("Không Có", "Bến Lam", "Tỉnh Lam Sa", "whole"),
]);

export const territories = territoriesOf(provinces, successions);

/** An extraction in which each line is the key of a place, and nothing else: "xã-suối-trúc.trúc-lĩnh". */
export const placeExtractor: Extractor = {
  ruleVersion: "places",
  territories,
  extract({ id, path, text }) {
    const passages = [...text.matchAll(/.+/g)].map(({ 0: line, index: start }) => {
      return { id: `${id}:${start}`, start, end: start + line.length, text: line };
    });
    const entities = passages.map(({ start, end, text: key }): FragmentEntity => {
      const mentions = [{ start, end, text: key }];
      return { id: `place/${key}`, type: "Place", name: key, aliases: [key], attributes: {}, mentions };
    });
    const document = { id, path, title: null, publishedAt: null };
    return { document, passages, entities, relations: [], refusals: [] };
  },
};
