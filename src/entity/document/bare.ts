import type { DocumentMention } from "../../mention/mention.ts";
import { allMentions } from "../territory.ts";
import { refer, type World } from "../world.ts";

/**
 * "Nghị quyết", "Nghị quyết Đại hội": the nearest document of that kind before, not the one after; "các quyết định":
 * the first list of numbers.
 */
export function resolveBareDocument(world: World, mention: DocumentMention): void {
  refer(world, mention, mention.rule === "document/plural" ? listOf(world, mention) : nearestBefore(world, mention));
}

function listOf(world: World, { kind }: DocumentMention): string | undefined {
  for (const each of allMentions(world)) {
    if (each.type !== "Document" || each.kind !== kind || each.bare || each.rule !== "document/numbers") continue;
    const id = world.of.get(each);
    if (id) return id;
  }
  return undefined;
}

function nearestBefore(world: World, mention: DocumentMention): string | undefined {
  const ofMeeting = mention.rule === "document/of-bare-meeting";
  let nearest: string | undefined;
  for (const each of allMentions(world)) {
    if (each.type !== "Document" || each.kind !== mention.kind || each.bare) continue;
    if (each.from >= mention.from) break;
    if (ofMeeting && each.meetings.length === 0) continue;
    nearest = world.of.get(each) ?? nearest;
  }
  return nearest;
}
