import type { BodyMention } from "../../mention/mention.ts";
import { idOf } from "../key.ts";
import { type Attributes, refuse, register } from "../world.ts";
import type { BodyContext } from "./body.ts";

/** Registers the body that a mention names. One that no territory in reach completes is refused, and kept if bare. */
export function registerBody(context: BodyContext, mention: BodyMention): void {
  const { world } = context;
  const body = context.resolve(mention);
  if (!body || body.open) refuse(world, mention, "no-territory-in-reach");
  if (!body) return;
  const { territory } = body.base;
  const attributes: Attributes = { family: body.family };
  const level = territory?.level ?? mention.head.level;
  if (level) attributes.level = level;
  if (territory) attributes.territoryId = idOf("place", territory.key);
  register(world, mention, { id: body.id, type: "Organisation", name: body.name, attributes });
}
