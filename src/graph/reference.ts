import { display, keyOf } from "../entity/territory.ts";
import type { Gazetteer, Unit } from "../knowledge/gazetteer.ts";
import { documentRow } from "./document-row.ts";
import type { Fragment, FragmentEntity, FragmentRelation, Passage } from "./fragment.ts";
import type { DocumentRow, Reading } from "./graph.ts";
import { compareText } from "./order.ts";

const source = "gazetteer:";

/** No report: a part of the gazetteer that stands in the graph as one. The id of a report is a hash. */
export const isReference = (documentId: string): boolean => documentId.startsWith(source);
export const referenceId = (province: string): string => `${source}${province}`;
export const referencedProvince = (documentId: string): string => documentId.slice(source.length);

/** The rules of what it states begin so, which tells them from what a report says. */
const rule = "gazetteer/parent";

/**
 * The key of the province that a place lies in: "place/phường-thanh-nhàn.quận-hai-bà-trưng.hà-nội" → "hà-nội". A place
 * that is known in one report only has none.
 */
export function provinceOf(placeId: string): string | undefined {
  return placeId.includes("@")
    ? undefined
    : placeId.slice(Math.max(placeId.lastIndexOf("."), placeId.lastIndexOf("/")) + 1);
}

/** All territories by the key of their province, those of earlier and later years too. */
export function unitsByProvince(gazetteer: Gazetteer): ReadonlyMap<string, readonly Unit[]> {
  return Map.groupBy(gazetteer.units(), (unit) => provinceOf(`/${keyOf(unit, unit.parents)}`) ?? "");
}

type Line = { readonly key: string; readonly unit: Unit };

/** Each territory once, those above it before it; of two rows for one the years are joined. */
function linesOf(units: readonly Unit[]): Line[] {
  const byKey = new Map<string, Unit>();
  for (const unit of units) {
    const key = keyOf(unit, unit.parents);
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, unit) : unit);
  }
  for (const { parents } of units) {
    for (const [i, rung] of parents.entries()) {
      const above = parents.slice(i + 1);
      const key = keyOf(rung, above);
      const unlisted = { ...rung, parents: above, from: "", until: "", code: "", lat: undefined, lon: undefined };
      if (!byKey.has(key)) byKey.set(key, unlisted);
    }
  }
  const depth = ({ unit }: Line): number => unit.parents.length;
  const lines = [...byKey].map(([key, unit]) => ({ key, unit }));
  return lines.sort((a, b) => depth(a) - depth(b) || compareText(a.key, b.key));
}

/** From the earlier first day to the later last one; "" is open. */
const joined = (a: Unit, b: Unit): Unit => ({
  ...(a.until === "" || (b.until !== "" && a.until >= b.until) ? a : b),
  from: [a.from, b.from].sort(compareText)[0] ?? "",
});

function attributesOf({ level, code, lat, lon, from, until }: Unit): FragmentEntity["attributes"] {
  return {
    ...(code && { code }),
    ...(lat !== undefined && lon !== undefined && { lat }),
    level,
    ...(lat !== undefined && lon !== undefined && { lon }),
    ...(from && { validFrom: from }),
    ...(until && { validUntil: until }),
  };
}

/**
 * The territories of a province as a document: a line each, "phường Thanh Nhàn, quận Hai Bà Trưng, thành phố Hà Nội ·
 * đến 2025-06-30". So each of its places and edges has its sentence, and it is joined, changed and taken away as any
 * document is. Pure: the same units give the same row.
 */
export function referenceRow(
  province: string,
  units: readonly Unit[],
  extractionOf: (documentId: string, reading: Reading) => string,
): DocumentRow {
  const id = referenceId(province);
  const passages: Passage[] = [];
  const entities: FragmentEntity[] = [];
  const relations: FragmentRelation[] = [];
  let start = 0;
  for (const { key, unit } of linesOf(units)) {
    const name = display(unit);
    const [above, ...rest] = unit.parents;
    const lies = [name, ...unit.parents.map(display)].join(", ");
    const years = [unit.from && `từ ${unit.from}`, unit.until && `đến ${unit.until}`].filter(Boolean);
    const text = [lies, ...years].join(" · ");
    const place = `place/${key}`;
    passages.push({ id: `${id}:${start}-${start + text.length}`, start, end: start + text.length, text });
    const mention = { start, end: start + name.length, text: name };
    entities.push({
      id: place,
      type: "Place",
      name,
      aliases: [name],
      attributes: attributesOf(unit),
      mentions: [mention],
    });
    if (above) {
      const evidence = [{ start, end: start + lies.length, quote: lies, rule, trigger: "" }];
      const to = `place/${keyOf(above, rest)}`;
      relations.push({ type: "LOCATED_IN", from: place, to, attributes: {}, certainty: "rule", evidence });
    }
    start += text.length + 1;
  }
  const text = passages.map((passage) => passage.text).join("\n");
  const title = `Danh mục đơn vị hành chính: ${entities[0]?.name ?? province}`;
  const reading = { path: id, title, publishedAt: null, address: null };
  const fragment: Fragment = {
    document: { id, path: id, title, publishedAt: null },
    passages,
    entities: entities.sort((a, b) => compareText(a.id, b.id)),
    relations: relations.sort((a, b) => compareText(a.from, b.from)),
    refusals: [],
  };
  return documentRow({ readings: [reading], extraction: extractionOf(id, reading), fragment, text });
}
