import type { World } from "../world.ts";

/**
 * A meeting is planned where the report says that it will be held and never that it was, or where its first day lies
 * after the day of publication. Comes after the days of the meetings.
 */
export function registerPlanned(world: World): void {
  const ahead = new Set<string>();
  const held = new Set<string>();
  for (const { type, to, from, planned } of world.facts) {
    const id = type === "ORGANISED" ? world.of.get(to) : type === "HELD_ON" ? world.of.get(from) : undefined;
    if (id && planned !== undefined) (planned ? ahead : held).add(id);
  }
  const today = world.publishedAt?.slice(0, 10);
  for (const entity of world.entities.values()) {
    if (entity.type !== "Meeting") continue;
    const [first] = Array.isArray(entity.attributes.heldOn) ? entity.attributes.heldOn : [];
    const later = first !== undefined && today !== undefined && first > today;
    if (later || (ahead.has(entity.id) && !held.has(entity.id)))
      entity.attributes = { ...entity.attributes, planned: true };
  }
}
