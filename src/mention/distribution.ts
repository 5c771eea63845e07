import type { BodyMention, Mention, PlaceMention } from "./mention.ts";
import { readTerritory } from "./place.ts";
import { isPerson, listedName } from "./place-name.ts";
import { keyAt, type Scan, slice, wordAt } from "./scan.ts";

const counts = new Set(["các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]);

/** "các | huyện …", "3 | xã …": a word that says that several territories follow. */
export const announcesSeveral = (scan: Scan, at: number): boolean =>
  counts.has(keyAt(scan, at)) || /^\d{1,2}$/u.test(wordAt(scan, at));

/**
 * "UBND các huyện Yên Định, | Thọ Xuân và | Nga Sơn", "các xã A, | B": what the further names of the list stand for, each
 * at its own name. Nothing where the list has one name only.
 */
export function distribute(scan: Scan, mention: Mention): Mention[] {
  if (mention.type === "Place") {
    return mention.name && announcesSeveral(scan, mention.from - 1) ? furtherPlaces(scan, mention, mention.to) : [];
  }
  // "Bí thư Đảng ủy các xã A, B": the further bodies stand for themselves, their secretaries have no name.
  if (mention.type === "Position") return mention.body ? distribute(scan, mention.body) : [];
  if (mention.type !== "Organisation") return [];
  const place = innermostPlace(mention);
  if (!place?.name || place.to !== mention.to) return [];
  const head = innermost(mention);
  const several = place.fused ? keyAt(scan, head.from - 1) === "các" : announcesSeveral(scan, place.from - 1);
  if (!several) return [];
  return furtherPlaces(scan, place, mention.to).map((next) => withPlace(mention, next));
}

const innermost = (body: BodyMention): BodyMention => (body.of ? innermost(body.of) : body);
const innermostPlace = (body: BodyMention): PlaceMention | undefined => innermost(body).place;

/** The same body of another territory, named at that territory only. */
function withPlace(body: BodyMention, place: PlaceMention): BodyMention {
  const span = { from: place.from, to: place.to };
  return body.of ? { ...body, ...span, of: withPlace(body.of, place) } : { ...body, ...span, place };
}

/** ", Thọ Xuân", "và thị xã Bỉm Sơn": names of that level, or with a level word of their own, as long as the list goes on. */
function furtherPlaces(scan: Scan, first: PlaceMention, from: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = from; ; ) {
    const comma = wordAt(scan, at) === "," ? 1 : 0;
    const and = keyAt(scan, at + comma) === "và" ? 1 : 0;
    const start = at + comma + and;
    if (start === at) return found;
    const spelled = readTerritory(scan, start);
    const next = spelled?.name ? spelled : named(scan, first, start);
    if (!next) return found;
    found.push(next);
    at = next.to;
  }
}

function named(scan: Scan, first: PlaceMention, at: number): PlaceMention | undefined {
  const to = listedName(scan, at, first.level);
  if (to === undefined || isPerson(scan, at, to)) return undefined;
  const { level, fused } = first;
  return {
    type: "Place",
    from: at,
    to,
    rule: "place/listed",
    level,
    name: slice(scan, at, to),
    ...(fused && { fused }),
  };
}
