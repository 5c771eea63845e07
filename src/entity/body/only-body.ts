import type { BodyMention } from "../../mention/mention.ts";
import { mentionsOf } from "../mentions.ts";
import { only } from "../only.ts";
import type { Body, BodyContext } from "./body.ts";

/** The one body of the report whose mentions are such; undefined where it names several. */
export function onlyBody(context: BodyContext, isSuch: (mention: BodyMention) => boolean): Body | undefined {
  const found = new Map<string, Body>();
  for (const mention of mentionsOf(context.world, "Organisation")) {
    if (!isSuch(mention)) continue;
    const body = context.resolve(mention);
    if (body) found.set(body.id, body);
  }
  return only(found.values());
}
