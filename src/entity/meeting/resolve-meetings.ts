import type { MeetingMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import { capital, expanded } from "../expand.ts";
import { idOf, tail } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { refuse, register, type World } from "../world.ts";
import { type ImpliedPart, resolveBareMeeting } from "./bare.ts";
import { daysOf, organiserOf } from "./circumstances.ts";
import { resolveCongress } from "./congress.ts";
import { resolveDescribed } from "./described.ts";
import { registerPart } from "./part.ts";
import { registerSeries } from "./series.ts";

/**
 * Resolves the meetings of a report: first those with a number, then those with a purpose, then what refers to them.
 * Gives the parts of congresses that the text does not name with their congress.
 */
export function resolveMeetings(world: World, bodies: Bodies): ImpliedPart[] {
  const all = mentionsOf(world, "Meeting");
  const whole = all.filter((mention) => !mention.session);
  const numbered = whole.filter((mention) => mention.ordinal !== undefined);
  const series = registerSeries(world, bodies, numbered);
  for (const mention of whole) {
    if (mention.ordinal === undefined && mention.rule === "meeting/numbered") registerOfBody(world, bodies, mention);
  }
  const described = all.filter((mention) => mention.rule === "meeting/purpose");
  resolveDescribed(world, described, {
    host: (mention) => organiserOf(world, bodies, mention),
    days: (mention) => daysOf(world, mention),
  });
  for (const mention of all) if (mention.session) registerPart(world, mention, world.of.get(mention.session));
  for (const mention of all) if (mention.rule === "meeting/congress") resolveCongress(world, bodies, series, mention);
  return all.flatMap((mention) => (mention.rule === "meeting/bare" ? (resolveBareMeeting(world, mention) ?? []) : []));
}

/** "phiên họp đầu tiên của Tiểu ban nhân sự": of a body, without a number. */
function registerOfBody(world: World, bodies: Bodies, mention: MeetingMention): void {
  const body = mention.body && bodies.resolve(mention.body);
  if (!body) return;
  const [day] = daysOf(world, mention);
  // "kỳ họp Quốc hội vừa qua", "các phiên họp Chính phủ": nothing says which.
  const name = capital(expanded(world, mention));
  if (!day && !isTheMeeting(world, mention) && !/ (đầu tiên|bất thường|chuyên đề) /u.test(name)) {
    refuse(world, mention, "nothing-tells-it-apart");
    return;
  }
  const id = day ? idOf("meeting", mention.kind, tail(body.id), day) : idOf("meeting", name, `@${world.local}`);
  register(world, mention, { id, type: "Meeting", name, attributes: { kind: mention.kind } });
}

/** Whether somebody organises such a meeting in the report, or it is a plenum of its committee. */
const isTheMeeting = ({ facts }: World, mention: MeetingMention): boolean =>
  mention.kind === "hội nghị" ||
  facts.some(({ type, to }) => type === "ORGANISED" && to.type === "Meeting" && to.kind === mention.kind);
