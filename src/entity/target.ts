import type { TargetMention } from "../mention/mention.ts";
import { idOf, slug } from "./key.ts";
import { type Attributes, register, surface, type World } from "./world.ts";

/** Longest part of an indicator that becomes part of an id, in characters. */
const longestIndicator = 80;

/** Registers a target by its indicator, bounds and unit; it is known in its report only. */
export function registerTarget(world: World, mention: TargetMention): void {
  const { indicator, value, min, max, comparator, unit } = mention;
  const attributes: Attributes = { indicator, unit };
  if (value !== undefined) attributes.value = value;
  if (min !== undefined) attributes.min = min;
  if (max !== undefined) attributes.max = max;
  if (comparator) attributes.comparator = comparator;
  const bounds = [value, min, max].map((bound) => bound ?? "").join("_");
  const id = `${idOf("target", slug(indicator).slice(0, longestIndicator))}/${bounds}-${slug(unit)}@${world.local}`;
  register(world, mention, { id, type: "Target", name: indicator || surface(world, mention), attributes });
}
