import { partyOrganisation } from "../../mention/implied-body.ts";
import type { MeetingMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import type { Body } from "../body/body.ts";
import { days } from "../day.ts";
import type { World } from "../world.ts";

/** Who organises the meeting; a territory that organises a congress stands for its Đảng bộ. */
export function organiserOf(world: World, bodies: Bodies, mention: MeetingMention): Body | undefined {
  for (const { type, from, to } of world.facts) {
    if (type !== "ORGANISED" || to !== mention) continue;
    if (from.type === "Organisation") return bodies.resolve(from);
    if (from.type === "Place" && from.name && mention.kind === "đại hội") {
      return bodies.resolve({
        type: "Organisation",
        from: from.from,
        to: from.to,
        rule: "organisation/host",
        head: partyOrganisation,
        place: from,
      });
    }
  }
  return undefined;
}

/** The ISO days of a meeting, in order. */
export const daysOf = (world: World, mention: MeetingMention): string[] =>
  world.facts
    .filter(({ type, from }) => type === "HELD_ON" && from === mention)
    .flatMap(({ to }) => (to.type === "Date" ? days(world, to).days : []))
    .sort();
