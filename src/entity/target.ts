import type { TargetMention } from "../mention/mention.ts";
import { idOf, slug, tail } from "./key.ts";
import { type Attributes, refuse, register, surface, type World } from "./world.ts";

/** Longest part of an indicator that becomes part of an id, in characters. */
const longestIndicator = 80;

/**
 * Registers a target by who sets it, its indicator, bounds, unit and deadline. Where its setter is known in the report
 * only, so is it; without a setter it is refused.
 */
export function registerTarget(world: World, mention: TargetMention): void {
  const setter = setterOf(world, mention);
  // "Đến năm 2030 con số này sẽ vượt 20 nghìn tỷ": what nobody sets is a forecast, or a result of another year.
  if (!setter) {
    refuse(world, mention, "nobody-sets-it");
    return;
  }
  const { indicator, value, min, max, comparator, unit, deadline } = mention;
  const attributes: Attributes = { indicator, unit };
  if (value !== undefined) attributes.value = value;
  if (min !== undefined) attributes.min = min;
  if (max !== undefined) attributes.max = max;
  if (comparator) attributes.comparator = comparator;
  if (deadline) attributes.deadline = deadline;
  const bounds = [value, min, max].map((bound) => bound ?? "").join("_");
  const measure = [`${bounds}-${slug(unit)}`, deadline].filter(Boolean).join("-");
  const scope = setter.includes("@") ? `@${world.local}` : tail(setter);
  const id = `${idOf("target", scope, slug(indicator).slice(0, longestIndicator))}/${measure}`;
  register(world, mention, { id, type: "Target", name: indicator || surface(world, mention), attributes });
}

function setterOf(world: World, target: TargetMention): string | undefined {
  const fact = world.facts.find(({ type, to }) => type === "SETS_TARGET" && to === target);
  return fact && world.of.get(fact.from);
}
