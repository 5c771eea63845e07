import type { PlaceMention } from "../mention/mention.ts";
import type { Bodies } from "./body/bodies.ts";
import { type Focus, territoryAt } from "./focus.ts";
import { idOf, slug } from "./key.ts";
import { display, resolveTerritory, type Territory } from "./territory.ts";
import { type Attributes, refuse, register, surface, type World } from "./world.ts";

const topLevels = new Set(["quốc gia", "khu vực"]);

/** Registers a place: a territory by its key, a venue by its name and territory. Returns its id. */
export function resolvePlace(world: World, focus: Focus, bodies: Bodies, place: PlaceMention): string | undefined {
  if (place.level === "venue") return resolveVenue(world, focus, bodies, place);
  if (place.fused) return undefined;
  const territory = place.name ? resolveTerritory(world, place) : undefined;
  if (territory?.ambiguous) refuse(world, place, "ambiguous-territory");
  return territory && registerTerritory(world, place, territory);
}

function registerTerritory(world: World, place: PlaceMention, territory: Territory): string {
  const { unit, level, name } = territory;
  const attributes: Attributes = { level };
  if (unit?.code) attributes.code = unit.code;
  if (unit?.lat !== undefined && unit.lon !== undefined) Object.assign(attributes, { lat: unit.lat, lon: unit.lon });
  if (unit?.from) attributes.validFrom = unit.from;
  if (unit?.until) attributes.validUntil = unit.until;
  const called = topLevels.has(level) ? name : display(territory);
  return register(world, place, { id: placeId(territory), type: "Place", name: called, attributes });
}

export const placeId = (territory: Territory): string => idOf("place", territory.key);

/** "nhà văn hóa phường" → "Nhà văn hóa phường Gia Thụy". */
function resolveVenue(world: World, focus: Focus, bodies: Bodies, place: PlaceMention): string {
  const inner = place.parent;
  const territory =
    inner && (inner.name ? resolveTerritory(world, inner) : territoryAt(world, focus, inner.level, inner.from));
  const body = place.of && bodies.resolve(place.of);
  const own = place.venue || surface(world, place);
  const rest = territory ? display(territory) : (body?.name ?? "");
  const written = rest !== "" && own !== place.name ? `${own} ${rest}` : surface(world, place);
  const name = `${written[0]?.toUpperCase() ?? ""}${written.slice(1)}`.trim();
  const scope = territory?.key ?? (body && !body.open ? undefined : `@${world.local}`);
  return register(world, place, {
    id: idOf("place", slug(name), scope),
    type: "Place",
    name,
    attributes: { level: "venue" },
  });
}
