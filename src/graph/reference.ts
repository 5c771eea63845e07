import { keyOf } from "../entity/territory.ts";
import { documentRow } from "./document-row.ts";
import type { Fragment } from "./fragment.ts";
import type { DocumentRow, Reading } from "./graph.ts";
import { compareText } from "./order.ts";
import { fullNameOf, nameOf, placeOf, ReferencePage } from "./reference-page.ts";
import type { Listed, ListedSuccession, Territories } from "./territories.ts";

const source = "gazetteer:";

/** No report: a part of the gazetteer that stands in the graph as one. The id of a report is a hash. */
export const isReference = (documentId: string): boolean => documentId.startsWith(source);
export const referenceId = (province: string): string => `${source}${province}`;
export const referencedProvince = (documentId: string): string => documentId.slice(source.length);

/** The rules of what it states begin so, which tells them from what a report says. */
const rules = { lies: "gazetteer/parent", succeeds: "gazetteer/succession" };

/** "phường Thanh Nhàn, quận Hai Bà Trưng, thành phố Hà Nội · đến 2025-06-30" */
function writeTerritory(page: ReferencePage, listed: Listed): void {
  const { from, until, parents } = listed.unit;
  const lies = fullNameOf(listed);
  const years = [from && `từ ${from}`, until && `đến ${until}`].filter(Boolean);
  const start = page.line([lies, ...years].join(" · "));
  page.mention(listed, start);
  const [above, ...rest] = parents;
  if (!above) return;
  const to = `place/${keyOf(above, rest)}`;
  page.relate({ type: "LOCATED_IN", from: placeOf(listed), to, attributes: {}, rule: rules.lies }, start, lies);
}

/** "phường A, thành phố B · tiếp nối (một phần): phường C, quận D, thành phố B" */
function writeSuccession(page: ReferencePage, { old, next, extent }: ListedSuccession): void {
  const taken = extent === "part" ? "tiếp nối (một phần)" : "tiếp nối";
  const before = `${fullNameOf(next)} · ${taken}: `;
  const text = `${before}${fullNameOf(old)}`;
  const start = page.line(text);
  page.mention(next, start);
  page.mention(old, start + before.length);
  const [from, to] = [placeOf(next), placeOf(old)];
  page.relate({ type: "SUCCEEDS", from, to, attributes: { extent }, rule: rules.succeeds }, start, text);
}

/**
 * The territories of a province as a document, a line each, and a line for each succession that has an end in it; the
 * other end may lie in another province. So each of its places and edges has its sentence, and it is joined, changed
 * and taken away as any document is. Pure: the same tables give the same row.
 */
export function referenceRow(
  province: string,
  { listed, successions }: Territories,
  extractionOf: (documentId: string, reading: Reading) => string,
): DocumentRow {
  const id = referenceId(province);
  const page = new ReferencePage(id);
  for (const each of listed) writeTerritory(page, each);
  for (const each of successions) writeSuccession(page, each);
  const text = page.passages.map((passage) => passage.text).join("\n");
  const title = `Danh mục đơn vị hành chính: ${listed[0] ? nameOf(listed[0]) : province}`;
  const reading = { path: id, title, publishedAt: null, address: null };
  const fragment: Fragment = {
    document: { id, path: id, title, publishedAt: null },
    passages: page.passages,
    entities: page.entities.sort((a, b) => compareText(a.id, b.id)),
    relations: page.relations.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
    refusals: [],
  };
  return documentRow({ readings: [reading], extraction: extractionOf(id, reading), fragment, text });
}
