/**
 * Makes data/gazetteer/successions.tsv, which territory of 2025 took over which older one, from the table of mergers
 * (units-merged-2025): `node scripts/successions.ts FOLDER`, after `scripts/gazetteer.ts`. Names are those of units.tsv.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Row, readTable } from "../src/knowledge/table.ts";
import { foldTone } from "../src/text/fold.ts";

const keyOf = (...path: readonly string[]): string => foldTone(path.join(", ")).replace(/\s+/gu, " ");
const units = new Map<string, Row>();
for (const unit of readTable("data/gazetteer/units.tsv")) {
  units.set(keyOf(`${unit.level} ${unit.name}`, ...(unit.parent ? [unit.parent] : [])), unit);
}

const merged = readTable(join(process.argv[2] ?? ".", "units-merged-2025.tsv"));
const lines = new Set<string>();
const unmatched: string[] = [];
function add(old: readonly string[], next: readonly string[], extent = ""): void {
  const [oldKey, nextKey] = [keyOf(...old), keyOf(...next)];
  if (oldKey === nextKey) return; // it went on as it was
  const [from, to] = [units.get(oldKey), units.get(nextKey)];
  if (from && to) lines.add([...cells(from), ...cells(to), extent].join("\t"));
  else unmatched.push(`${old.join(", ")} -> ${next.join(", ")}`);
}
const cells = ({ level = "", name = "", parent = "" }: Row): string[] => [level, name, parent];

for (const { province = "", district = "", commune = "", newProvince = "", newCommune = "", extent } of merged) {
  add([commune, district, province], [newCommune, newProvince], extent);
}
// No row of the table says it of provinces, but all the communes of each went into one.
for (const [province, rows] of Map.groupBy(merged, (row) => row.province ?? "")) {
  const next = new Set(rows.map((row) => row.newProvince ?? ""));
  for (const newProvince of next) add([province], [newProvince], next.size === 1 ? "whole" : "part");
}

const head = "level\tname\tparent\tnewLevel\tnewName\tnewParent\textent";
const sorted = [...lines].sort((a, b) => (a < b ? -1 : 1));
writeFileSync("data/gazetteer/successions.tsv", `${head}\n${sorted.join("\n")}\n`);
console.log(`${sorted.length} successions of ${merged.length} rows; without a unit: ${unmatched.length}`);
for (const each of unmatched) console.log(each);
