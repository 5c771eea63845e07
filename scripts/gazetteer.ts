/**
 * Makes data/gazetteer/units.tsv from the tables of territories (units-2020, units-2025, units-2026):
 * `node scripts/gazetteer.ts FOLDER`. A unit that stands in two tables under the same parent is one row.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldTone } from "../src/text/fold.ts";

type Unit = { name: string; parent: string; from: string; until: string; code: string; lat: string; lon: string };
const levels = ["Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Tỉnh", "Quận", "Huyện", "Phường", "Xã"];
const reform = { last: "2025-06-30", first: "2025-07-01" };

function rows(file: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(join(process.argv[2] ?? ".", file), "utf8")
    .trimEnd()
    .split("\n");
  const names = head.split("\t");
  return lines.map((line) =>
    Object.fromEntries(
      line.split("\t").map((cell, i) => [names[i] ?? "", cell.trim().replace(/\s+/g, " ").normalize("NFC")]),
    ),
  );
}

const units = new Map<string, Unit>();
function add(path: string[], from: string, until: string, row: Record<string, string> = {}): void {
  // One unit may be spelled "Hoà Bình" in one table and "Hòa Bình" in the next: the later spelling stays.
  const key = foldTone(path.join("|"));
  const seen = units.get(key);
  if (seen) {
    if (until > seen.until) Object.assign(seen, { until, name: path[0], parent: path.slice(1).join(", ") });
    if (from < seen.from) seen.from = from;
    if (row.code) Object.assign(seen, { code: row.code, lat: row.lat ?? "", lon: row.lon ?? "" });
    return;
  }
  const [name = "", ...parents] = path;
  units.set(key, {
    name,
    parent: parents.join(", "),
    from,
    until,
    code: row.code ?? "",
    lat: row.lat ?? "",
    lon: row.lon ?? "",
  });
}

// "" is since ever, "9" until further notice; both sort as they should.
for (const [file, from, until] of [
  ["units-2020.tsv", "", "2024-12-31"],
  ["units-2025.tsv", "2023-01-01", reform.last],
] as const) {
  for (const row of rows(file)) {
    const { province = "", district = "", commune = "" } = row;
    add([province], from, until);
    if (district) add([district, province], from, until);
    if (commune) add([commune, district, province], from, until, row);
  }
}
for (const row of rows("units-2026.tsv")) {
  add([row.province ?? ""], reform.first, "9");
  add([row.commune ?? "", row.province ?? ""], reform.first, "9", row);
}
const sorted = [...units.values()].sort((a, b) => (`${a.parent}|${a.name}` < `${b.parent}|${b.name}` ? -1 : 1));
const table = sorted.map((unit) => {
  const level = levels.find((word) => unit.name.toLowerCase().startsWith(`${word.toLowerCase()} `));
  if (!level) throw new Error(`no level word: ${unit.name}`);
  const name = unit.name.slice(level.length + 1);
  const until = unit.until === "9" ? "" : unit.until;
  return [level.toLowerCase(), name, unit.parent, unit.from, until, unit.code, unit.lat, unit.lon].join("\t");
});
writeFileSync("data/gazetteer/units.tsv", `level\tname\tparent\tfrom\tuntil\tcode\tlat\tlon\n${table.join("\n")}\n`);
console.log(`${table.length} units`);
