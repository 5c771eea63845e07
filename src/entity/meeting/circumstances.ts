import { partyOrganisation } from "../../mention/implied-body.ts";
import type { MeetingMention, Mention } from "../../mention/mention.ts";
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

/** The ISO days of a meeting, in order: those said of it, and of a bare "Hội nghị" that goes on about it. */
export const daysOf = (world: World, mention: MeetingMention): string[] => [
  ...new Set(
    world.facts
      .filter(({ type, from }) => type === "HELD_ON" && (from === mention || goesOnAbout(world, from, mention)))
      .flatMap(({ to }) => (to.type === "Date" ? days(world, to).days : []))
      .sort(),
  ),
];

/** "Hội nghị diễn ra ngày …" in the paragraph of the meeting, or in one that names no other and the report is about it. */
function goesOnAbout(world: World, bare: Mention, mention: MeetingMention): boolean {
  if (bare.type !== "Meeting" || bare.rule !== "meeting/bare" || bare.kind !== mention.kind) return false;
  const { clauses, focus } = world.report;
  const lineOf = (one: Mention) => clauses.find((clause) => clause.from <= one.from && one.from < clause.to)?.line;
  const line = lineOf(bare);
  const named = clauses
    .filter((clause) => clause.line === line)
    .flatMap(({ mentions }) => mentions)
    .filter((one) => one.type === "Meeting" && one.kind === bare.kind && one.rule !== "meeting/bare");
  return named.length > 0 ? named.findLast((one) => one.from < bare.from) === mention : mention === focus;
}
