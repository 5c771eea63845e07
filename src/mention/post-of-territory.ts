import { committeeOfLevel } from "./fused-committee.ts";
import { peoplesCommittee } from "./implied-body.ts";
import type { BodyMention } from "./mention.ts";
import { readTerritory } from "./place.ts";
import type { Scan } from "./scan.ts";

const chairs = /^(Phó )?Chủ tịch( Thường trực)?$/u;
const secretaries = /^(Phó )?Bí thư( Thường trực)?$/u;

/** "Phó Chủ tịch | tỉnh", "Bí thư | huyện Ba Bể": who heads a territory heads its People's Committee, its Party committee. */
export function readUnitOf(scan: Scan, rank: string, at: number): BodyMention | undefined {
  const chair = chairs.test(rank);
  if (!chair && !secretaries.test(rank)) return undefined;
  const word = scan.knowledge.lexicon.levels.longest(scan.tokens, at, scan.limit);
  const place = word && word.values[0]?.tier !== "village" ? readTerritory(scan, at) : undefined;
  if (!place) return undefined;
  const base = { type: "Organisation", from: at, to: place.to, rule: "organisation/of-post" } as const;
  if (chair) return { ...base, head: peoplesCommittee, place };
  const fused = committeeOfLevel[place.level];
  const scope = fused ? "fused" : "territory";
  const head = { name: fused ?? "Đảng ủy", family: "party-committee", scope, level: fused ? place.level : "" } as const;
  return { ...base, head, ...((place.name || !fused) && { place }) };
}
