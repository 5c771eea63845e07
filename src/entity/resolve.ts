import { Bodies } from "./body/bodies.ts";
import { registerBody } from "./body/register.ts";
import { derive } from "./derive/derive.ts";
import { registerPlannedDocuments } from "./document/planned.ts";
import { resolveDocuments } from "./document/resolve-documents.ts";
import { readFocus } from "./focus.ts";
import { relatePosts, resolveTitles } from "./holder.ts";
import { registerDays } from "./meeting/days.ts";
import { registerPlanned } from "./meeting/planned.ts";
import { resolveMeetings } from "./meeting/resolve-meetings.ts";
import { mentionsOf } from "./mentions.ts";
import { namingMentions } from "./naming.ts";
import { resolveOrganisers } from "./organiser.ts";
import { resolvePeople } from "./person.ts";
import { resolvePlace } from "./place.ts";
import { type Relation, Relations, relate } from "./relation.ts";
import { registerTarget } from "./target.ts";
import type { World } from "./world.ts";

/** Turns the mentions and facts of a report into entities and relations. Fills `world`; the order matters. */
export function resolve(world: World): readonly Relation[] {
  const focus = readFocus(world);
  const bodies = new Bodies(world, focus);
  for (const mention of namingMentions(world)) {
    if (mention.type === "Organisation") registerBody(bodies, mention);
    if (mention.type === "Place") resolvePlace(world, focus, bodies, mention);
  }
  resolvePeople(world, focus, bodies);
  const impliedParts = resolveMeetings(world, bodies);
  const documents = resolveDocuments(world, bodies);
  // Who sets a target is a part of its key, so the documents and meetings come first.
  for (const mention of mentionsOf(world, "Target")) registerTarget(world, mention);
  const posts = resolveTitles(world, bodies);
  resolveOrganisers(world);
  registerDays(world);
  registerPlanned(world);
  registerPlannedDocuments(world);
  const relations = new Relations(world);
  relate(world, documents, relations);
  relatePosts(world, posts, relations);
  derive({ world, focus, bodies, documents, impliedParts, relations });
  return relations.list();
}
