import { readBody } from "./body.ts";
import type { PlaceMention } from "./mention.ts";
import { readParent, readTerritory } from "./place.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** Lower-case second syllables in the names of halls: "Quốc gia", "Thanh niên". */
const secondSyllables = new Set(["gia", "niên", "hóa", "động", "thao", "nghị", "tâm", "đội", "trường", "trị"]);

/** A hall or house after "tại": "Hội trường thôn Ya De", "nhà văn hóa phường", "Hội trường Tỉnh ủy". */
export function readVenue(scan: Scan, at: number): PlaceMention | undefined {
  const match = scan.knowledge.lexicon.venues.longest(scan.tokens, at, scan.limit);
  if (!match) return undefined;
  let to = match.end;
  if (keysAt(scan, to, "thứ")) return undefined;
  for (; to < scan.limit && to < match.end + 8; to++) {
    const place = readTerritory(scan, to);
    if (place) {
      const name = place.name ?? "";
      const venue = slice(scan, at, to);
      // The territory that a venue is of stands as its parent.
      return { type: "Place", from: at, to: place.to, level: "venue", rule: "place/venue", name, venue, parent: place };
    }
    // "nhà | Trung tâm": a house of the seat, not one of a body.
    const body = keyAt(scan, to - 1) === "nhà" ? undefined : readBody(scan, to);
    if (body) {
      // "Hội trường Đảng ủy - UBND phường": two bodies share it.
      const partner = isDash(wordAt(scan, body.to)) ? readBody(scan, body.to + 1) : undefined;
      const end = partner?.to ?? body.to;
      const shared = partner?.place;
      if (shared) {
        const hall = slice(scan, at, shared.from);
        return {
          type: "Place",
          from: at,
          to: end,
          level: "venue",
          rule: "place/venue",
          name: hall,
          venue: hall,
          parent: shared,
        };
      }
      const name = slice(scan, at, end);
      const venue = slice(scan, at, to);
      return { type: "Place", from: at, to: end, level: "venue", rule: "place/venue", name, venue, of: body };
    }
    const building = buildings.find((words) => keysAt(scan, to, words));
    if (building) to += building.split(" ").length - 1;
    else if (!goesOn(scan, to)) break;
  }
  while (to > match.end && (isDash(wordAt(scan, to - 1)) || keyAt(scan, to - 1) === "của")) to--;
  if (to === match.end) return undefined;
  const name = slice(scan, at, to);
  const above = wordAt(scan, to) === "(" ? readParent(scan, to) : undefined;
  const parent = above && { parent: above.parent };
  return { type: "Place", from: at, to, level: "venue", rule: "place/venue", name, venue: name, ...parent };
}

/** Houses of an office that end the name of a hall: "Hội trường tầng 5 | nhà điều hành". */
const buildings = ["nhà điều hành", "nhà làm việc", "nhà hành chính", "nhà hiệu bộ", "khu hành chính", "khu nhà"];

/** Words in lower case inside the names of venues: "Hội trường lớn, tầng 2, trụ sở cơ quan". */
const inside = new Set(["tầng", "cơ", "quan", "lớn", "số", "trụ", "sở", "a", "b", "của"]);

function goesOn(scan: Scan, at: number): boolean {
  const [before, here] = [scan.tokens[at - 1], scan.tokens[at]];
  if (before?.shape === "title" && here?.shape === "lower" && secondSyllables.has(keyAt(scan, at))) return true;
  const word = wordAt(scan, at);
  // "tầng 9 | nhà Trung tâm": the house in which the hall is.
  if (keyAt(scan, at) === "nhà" && capitalAt(scan, at + 1)) return true;
  const dash = isDash(word) && !isDash(wordAt(scan, at + 1));
  return capitalAt(scan, at) || /^\d+$/u.test(word) || dash || inside.has(keyAt(scan, at));
}
