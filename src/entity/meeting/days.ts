import { days } from "../day.ts";
import { refuse, type World } from "../world.ts";

/** The days of a meeting become its attribute, sorted. */
export function registerDays(world: World): void {
  for (const fact of world.facts) {
    if (fact.type !== "HELD_ON" || fact.to.type !== "Date") continue;
    const id = world.of.get(fact.from);
    const entity = id && world.entities.get(id);
    if (!entity) continue;
    const found = days(world, fact.to);
    if (found.days.length === 0) {
      refuse(world, fact.to, "year-unknown");
      continue;
    }
    const before = Array.isArray(entity.attributes.heldOn) ? entity.attributes.heldOn : [];
    entity.attributes = { ...entity.attributes, heldOn: [...new Set([...before, ...found.days])].sort() };
    if (fact.to.session && entity.attributes.session === undefined) entity.attributes.session = fact.to.session;
  }
}
