import type { BodyMention, DocumentMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import type { Body } from "../body/body.ts";
import { onlyBody } from "../body/only-body.ts";
import { tail } from "../key.ts";
import type { World } from "../world.ts";
import type { Documents } from "./documents.ts";

/** Who issued it, by its name or by the symbol of its number. */
export function issuerOf({ world, bodies }: Documents, mention: DocumentMention): Body | undefined {
  const [stated] = mention.issuers;
  if (stated) return bodies.resolve(stated);
  // "70-NQ/TW và 72-NQ/TW của Bộ Chính trị": the list names its issuer at the end.
  for (const { type, from, to, rule } of world.facts) {
    if (type === "ISSUED" && to === mention && rule === "document/issuer" && from.type === "Organisation")
      return bodies.resolve(from);
  }
  if (!mention.symbol) return undefined;
  // The one body that the symbol may stand for: "TU" the Thành ủy, "TW" the Central Committee.
  const { issuers } = world.knowledge.lexicon;
  const names = issuers.get(mention.symbol.toUpperCase().replace(/\d+$/u, "")) ?? [];
  const fits = (each: BodyMention) =>
    names.includes(each.head.name) && (each.head.scope === "committee" || !bodies.resolve(each)?.of);
  // Beside the Thành ủy of a town below it, "TU" is the Tỉnh ủy in the report of its own meeting.
  return onlyBody(bodies, fits) ?? onlyBody(bodies, (each) => fits(each) && ofHost(world, bodies, each));
}

/** Whether it is of the territory of who organises the meeting, and of a province. */
const ofHost = (world: World, bodies: Bodies, body: BodyMention): boolean =>
  body.head.name === "Tỉnh ủy" &&
  world.facts.some(
    ({ type, from }) =>
      type === "ORGANISED" &&
      from.type === "Organisation" &&
      bodies.resolve(from)?.base.territory?.key === bodies.resolve(body)?.base.territory?.key,
  );

/** The issuer as a part of an id; without one, or one in reach, the document is known in its report only. */
export const scopeOf = (world: World, issuer: Body | undefined): string =>
  issuer && !issuer.open ? tail(issuer.id) : `@${world.local}`;
