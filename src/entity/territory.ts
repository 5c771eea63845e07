import type { Report } from "../fact/report.ts";
import { tierOf, type Unit, validOn } from "../knowledge/gazetteer.ts";
import type { PlaceMention } from "../mention/mention.ts";
import { foldForSearch, foldTone } from "../text/fold.ts";
import { slug } from "./key.ts";
import { mentionsOf } from "./mentions.ts";
import type { World } from "./world.ts";

type Rung = { readonly level: string; readonly name: string };

/** A territory with those above it, from the direct one upward, as far as they are known. */
export type Territory = Rung & {
  readonly parents: readonly Rung[];
  readonly unit: Unit | undefined;
  /** "phường-thanh-nhàn.quận-hai-bà-trưng.hà-nội"; ends in "@" and the document when the place is not sure. */
  readonly key: string;
  /** Several units of this name come into question, and nothing in the report decides. */
  readonly ambiguous?: boolean;
};

const provinces = new Set(["tỉnh", "thành phố"]);
const part = ({ level, name }: Rung, top: boolean): string =>
  top && provinces.has(level) ? slug(name) : slug(`${level} ${name}`);

export function keyOf(place: Rung, parents: readonly Rung[]): string {
  const path = [place, ...parents];
  return path.map((rung, i) => part(rung, i === path.length - 1)).join(".");
}

const fromUnit = (unit: Unit, level = unit.level): Territory => ({
  level,
  name: unit.name,
  parents: unit.parents,
  unit,
  key: keyOf(unit, unit.parents),
});

/** "phường Thanh Nhàn", "Phường 4", "thành phố Hà Nội": how a territory is called in names. */
export const display = ({ level, name }: Rung): string =>
  /^\d/u.test(name) ? `${level[0]?.toUpperCase()}${level.slice(1)} ${name}` : `${level} ${name}`;

const same = (a: string, b: string): boolean => foldTone(a) === foldTone(b);

/**
 * The territory that a name stands for. Several of that name are told apart by the day, by what the text says is above,
 * and by the other territories that the report names; what then is still open stays local to the document.
 */
export function resolveTerritory(world: World, place: PlaceMention): Territory | undefined {
  if (place.name === undefined || place.level === "venue") return undefined;
  let known = resolved.get(world.report);
  if (!known) {
    known = new Map();
    resolved.set(world.report, known);
  }
  let territory = known.get(place);
  if (!territory) {
    territory = readTerritory(world, place, place.name);
    known.set(place, territory);
  }
  return territory;
}

/** The same mention is asked for by what is named, what lies where, and each body of it. */
const resolved = new WeakMap<Report, Map<PlaceMention, Territory>>();

function readTerritory(world: World, place: PlaceMention, name: string): Territory {
  const { level } = place;
  const listed = world.knowledge.gazetteer.find(name, ["quốc gia", "khu vực"].includes(level) ? "-" : level);
  const known = listed.filter((unit) => unit.level === level);
  const valid = known.filter((unit) => !world.day || validOn(unit, world.day));
  const stated = place.parent?.name;
  const pool = valid.length > 0 ? valid : known.filter((unit) => isMeant(unit, world.day, stated));
  const under = stated ? pool.filter((unit) => unit.parents.some((above) => same(above.name, stated))) : pool;
  const candidates = distinct(under.length > 0 ? under : pool);
  if (candidates.length === 0) return unlisted(world, place);
  const [only] = candidates.length === 1 ? candidates : narrow(world, place, candidates);
  if (only) return fromUnit(only);
  return {
    level,
    name,
    parents: [],
    unit: undefined,
    key: `${slug(`${level} ${name}`)}@${world.local}`,
    ambiguous: true,
  };
}

/**
 * "phường Lê Lợi, tỉnh Nghệ An" in a report of 2026 is none of the wards of that name that ended in 2025, unless their
 * district is named. A district that ended is meant all the same: no other can have taken its name.
 */
const isGone = (unit: Unit, day: string | undefined): boolean =>
  tierOf(unit) === "commune" && day !== undefined && unit.until !== "" && unit.until < day;
/** A unit may be spoken of in the year in which it begins, before its first day. */
const isToCome = (unit: Unit, day: string | undefined): boolean =>
  day !== undefined && unit.from.slice(0, 4) > day.slice(0, 4);
const isMeant = (unit: Unit, day: string | undefined, stated: string | undefined): boolean =>
  !isToCome(unit, day) && (!isGone(unit, day) || isRightBelow(unit, stated));
const isRightBelow = ({ parents: [above] }: Unit, stated: string | undefined): boolean =>
  stated !== undefined && above !== undefined && same(above.name, stated);

/** A village or an older unit: its key needs the parent that the text states, else it is known in its report only. */
function unlisted(world: World, place: PlaceMention): Territory {
  const { name = "", level } = place;
  const parents = place.parent?.name
    ? [{ level: place.parent.level, name: place.parent.name }]
    : provinceOfNamesake(world, place);
  const top = ["quốc gia", "khu vực"].includes(level);
  return {
    level,
    name,
    parents,
    unit: undefined,
    key: top ? slug(name) : `${keyOf({ level, name }, parents)}${parents.length > 0 ? "" : `@${world.local}`}`,
  };
}

const districts = new Set(["quận", "huyện", "thị xã", "thành phố"]);

/** "huyện Phú Quốc" before it became a town or city: the province of the one district of that name under another level. */
function provinceOfNamesake(world: World, { name = "", level }: PlaceMention): Territory["parents"] {
  if (!districts.has(level)) return [];
  const units = world.knowledge.gazetteer.find(name).filter((unit) => tierOf(unit) === "district");
  const provinces = new Map(units.map(({ parents }) => [parents.map((each) => each.name).join("|"), parents]));
  const [only] = provinces.values();
  return provinces.size === 1 && only ? only : [];
}

const distinct = (units: readonly Unit[]): Unit[] => [
  ...new Map(units.map((unit) => [keyOf(unit, unit.parents), unit])).values(),
];

/** The one candidate whose ancestors, or name, the report or its address names; none when that decides nothing. */
function narrow(world: World, place: PlaceMention, candidates: readonly Unit[]): Unit[] {
  const top = candidates.filter((unit) => unit.parents.length === 0);
  // A city of a district's rank and a province of one name: the province is meant unless its district is at hand.
  if (top.length === 1) return top;
  const named = namesInReport(world, place);
  const address = foldForSearch(world.address).replace(/[^a-z0-9]/gu, "");
  const hint = (name: string) => foldForSearch(name).replace(/[^a-z0-9]/gu, "");
  const score = (unit: Unit) =>
    unit.parents.reduce(
      (sum, above) => sum + (named.has(foldTone(above.name)) ? 2 : 0) + (address.includes(hint(above.name)) ? 1 : 0),
      0,
    );
  const best = Math.max(...candidates.map(score));
  const winners = candidates.filter((unit) => score(unit) === best);
  return best > 0 && winners.length === 1 ? winners : [];
}

const nameCache = new WeakMap<object, Set<string>>();
function namesInReport(world: World, except: PlaceMention): Set<string> {
  let names = nameCache.get(world.report);
  if (!names) {
    names = new Set();
    for (const mention of mentionsOf(world, "Place")) {
      if (mention.name && mention.level !== "venue") names.add(foldTone(mention.name));
    }
    nameCache.set(world.report, names);
  }
  const out = new Set(names);
  out.delete(foldTone(except.name ?? ""));
  return out;
}
