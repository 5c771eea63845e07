import { days } from "../day.ts";
import type { World } from "../world.ts";

/**
 * A document is planned where the report says that a body will issue it, never that it did, and gives it neither number
 * nor day: "Huyện ủy sẽ ban hành Nghị quyết chuyên đề về …".
 */
export function registerPlannedDocuments(world: World): void {
  const ahead = new Set<string>();
  const issued = new Set<string>();
  for (const { type, to, rule, planned } of world.facts) {
    const id = type === "ISSUED" && to.type === "Document" && rule === "document/issued" ? world.of.get(to) : undefined;
    if (!id || to.type !== "Document") continue;
    const done = planned !== true || to.number !== undefined || (to.date && days(world, to.date).days.length > 0);
    (done ? issued : ahead).add(id);
  }
  for (const id of ahead) {
    const entity = world.entities.get(id);
    if (entity?.type === "Resolution" && !issued.has(id)) entity.attributes = { ...entity.attributes, planned: true };
  }
}
