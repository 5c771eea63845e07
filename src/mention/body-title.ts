import type { Completion } from "./body-territory.ts";
import { readTerritory } from "./place.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

const fronts = ["mttq việt nam", "mttq", "mặt trận tổ quốc việt nam", "mặt trận tổ quốc"];

/** End of "MTTQ, các đoàn thể": the offices of the Front and the unions, which have one Party organisation. */
function endOfFront(scan: Scan, at: number): number | undefined {
  const front = fronts.find((words) => keysAt(scan, at, words));
  if (front === undefined) return undefined;
  const to = at + front.split(" ").length;
  return /^(,|-|–|và)$/u.test(keyAt(scan, to)) && keysAt(scan, to + 1, "các đoàn thể") ? to + 4 : undefined;
}

/** "Đảng ủy | các cơ quan Đảng", "Đảng bộ | MTTQ, các đoàn thể": the offices that share a Party organisation. */
export const beginsOffices = (scan: Scan, at: number): boolean =>
  keysAt(scan, at, "các cơ quan") || endOfFront(scan, at) !== undefined;

/** "Đảng bộ các cơ quan Đảng phường Xuân Đài": the Party organisation of the offices of a territory. */
export function completeOffices(scan: Scan, at: number): Completion {
  const front = endOfFront(scan, at);
  let to = front ?? at + 3;
  while (!front && to < at + 7) {
    const goesOn = capitalAt(scan, to) || ["chính", "quyền", "dân", "và", "đảng"].includes(keyAt(scan, to));
    if (!goesOn || keysAt(scan, to, "trung ương") || readTerritory(scan, to)) break;
    to++;
  }
  if (keysAt(scan, to, "trung ương")) return { title: slice(scan, at, to + 2), to: to + 2 };
  const place = readTerritory(scan, to);
  return { title: slice(scan, at, to), to: place?.to ?? to, ...(place && { place }) };
}

/** "Kho bạc Nhà nước | khu vực XIV", "Tòa án nhân dân | khu vực 3 - Lâm Đồng": a district of that service alone. */
export function readRegion(scan: Scan, at: number): Completion | undefined {
  if (!keysAt(scan, at, "khu vực")) return undefined;
  const { ranks } = scan.knowledge.lexicon;
  let to = at + 2;
  for (; to < Math.min(scan.limit, at + 8); to++) {
    const next = isDash(wordAt(scan, to)) ? to + 1 : to;
    const named = capitalAt(scan, next) || (next === to && /^\d+$/u.test(wordAt(scan, to)));
    if (!named || ranks.longest(scan.tokens, next, scan.limit)) break;
  }
  return to > at + 2 ? { title: slice(scan, at, to), to } : undefined;
}

/** "Đảng ủy | Than Quảng Ninh", "Đảng bộ | Cao su Phú Riềng": the Party organisation of an industry, or of a firm in it. */
export function readPartyName(scan: Scan, at: number): Completion | undefined {
  const { institutionKinds, ranks, bodies } = scan.knowledge.lexicon;
  const industry = institutionKinds.longest(scan.tokens, at, scan.limit);
  if (!industry) return undefined;
  let to = industry.end;
  for (; to < scan.limit && scan.tokens[to]?.shape === "title"; to++) {
    if (ranks.longest(scan.tokens, to, scan.limit) || bodies.longest(scan.tokens, to, scan.limit)) break;
  }
  return to > industry.end ? { title: slice(scan, at, to), to } : undefined;
}
