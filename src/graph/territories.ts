import { keyOf } from "../entity/territory.ts";
import type { Gazetteer, Placed, Unit } from "../knowledge/gazetteer.ts";
import type { Succession } from "../knowledge/succession.ts";
import { remember } from "../text/memo.ts";
import { compareText } from "./order.ts";

/** A territory of the lists under its key: "phường-thanh-nhàn.quận-hai-bà-trưng.hà-nội". */
export type Listed = { readonly key: string; readonly unit: Unit };
export type ListedSuccession = { readonly old: Listed; readonly next: Listed; readonly extent: Succession["extent"] };

/** What the tables say of a province: its territories of all years, and the successions that have an end in it. */
export type Territories = { readonly listed: readonly Listed[]; readonly successions: readonly ListedSuccession[] };

/**
 * The key of the province that a place lies in: "place/phường-thanh-nhàn.quận-hai-bà-trưng.hà-nội" → "hà-nội". A place
 * that is known in one report only has none.
 */
export function provinceOf(placeId: string): string | undefined {
  return placeId.includes("@")
    ? undefined
    : placeId.slice(Math.max(placeId.lastIndexOf("."), placeId.lastIndexOf("/")) + 1);
}

/** What the tables say of a province, by its key; undefined where they know none. */
export type TerritoriesOf = (province: string) => Territories | undefined;

const provinceOfPlaced = ({ level, name, parents }: Placed): string => keyOf(parents.at(-1) ?? { level, name }, []);

/**
 * The tables, made ready province by province as they are asked for. A succession of which the gazetteer lacks an end
 * is left out.
 */
export function territoriesOf(gazetteer: Gazetteer, successions: readonly Succession[]): TerritoriesOf {
  const units = Map.groupBy(gazetteer.units(), provinceOfPlaced);
  const ended = Map.groupBy(successions, ({ old }) => provinceOfPlaced(old));
  const begun = Map.groupBy(successions, ({ next }) => provinceOfPlaced(next));
  const listed = remember((province) => listOf(units.get(province) ?? []));
  const byKey = remember((province) => new Map(listed(province).map((each) => [each.key, each])));
  const find = (placed: Placed) => byKey(provinceOfPlaced(placed)).get(keyOf(placed, placed.parents));
  return remember((province) => {
    if (!units.has(province)) return undefined;
    const either = new Set([...(ended.get(province) ?? []), ...(begun.get(province) ?? [])]);
    const known = [...either].flatMap(({ extent, ...ends }): ListedSuccession[] => {
      const [old, next] = [find(ends.old), find(ends.next)];
      return old && next ? [{ old, next, extent }] : [];
    });
    return { listed: listed(province), successions: known.sort(compareSuccessions) };
  });
}

const compareListed = (a: Listed, b: Listed): number =>
  a.unit.parents.length - b.unit.parents.length || compareText(a.key, b.key);

const compareSuccessions = (a: ListedSuccession, b: ListedSuccession): number =>
  compareListed(a.next, b.next) || compareListed(a.old, b.old);

/** Each territory once, those above it before it; of two rows for one the years are joined. */
function listOf(units: readonly Unit[]): Listed[] {
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
  return [...byKey].map(([key, unit]) => ({ key, unit })).sort(compareListed);
}

/** From the earlier first day to the later last one; "" is open. */
const joined = (a: Unit, b: Unit): Unit => ({
  ...(a.until === "" || (b.until !== "" && a.until >= b.until) ? a : b),
  from: [a.from, b.from].sort(compareText)[0] ?? "",
});
