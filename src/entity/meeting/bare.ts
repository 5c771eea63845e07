import { meansFocus } from "../../fact/named-as.ts";
import { between } from "../../fact/report.ts";
import { isPart } from "../../mention/meeting.ts";
import type { MeetingMention } from "../../mention/mention.ts";
import { refer, refuse, type World } from "../world.ts";
import { registerPart } from "./part.ts";

/** A part of a congress that the text does not name with it, and the congress. */
export type ImpliedPart = { readonly part: string; readonly whole: string };

/**
 * "Hội nghị", "kỳ họp": the meeting of that kind named last in the paragraph, else the one that the report is about,
 * else the nearest anywhere; "phiên trù bị" in the report of a congress is a part of it, which is given back.
 */
export function resolveBareMeeting(world: World, mention: MeetingMention): ImpliedPart | undefined {
  if (isGeneric(world, mention)) return undefined;
  if (isCalledStrangely(world, mention)) return refuse(world, mention, "quoted-name-is-none");
  const { focus } = world.report;
  const main = focus && meansFocus(world.report, mention) ? world.of.get(focus) : undefined;
  const id = nearest(world, mention, true) ?? main ?? nearest(world, mention, false);
  if (!id) return partOfFocus(world, mention);
  refer(world, mention, id);
  return undefined;
}

/** The last meeting of that kind named before, in the same paragraph or anywhere; anywhere also the first after. */
function nearest({ report, of }: World, mention: MeetingMention, sameLine: boolean): string | undefined {
  const here = report.clauses.find((clause) => clause.from <= mention.from && mention.from < clause.to);
  let found: string | undefined;
  for (const clause of report.clauses) {
    if (sameLine && clause.line !== here?.line) continue;
    for (const top of clause.mentions) {
      // A meeting inside the name of another is not the one that the report goes on about.
      if (top.type !== "Meeting" || top.kind !== mention.kind || top.rule === "meeting/bare") continue;
      if (top.from > mention.from && (sameLine || found)) continue;
      found = of.get(top) ?? found;
    }
  }
  return found;
}

/** "Phiên trù bị được tiến hành ngày 11/10" in the report of a congress: a part of it, with a day of its own. */
function partOfFocus(world: World, mention: MeetingMention): ImpliedPart | undefined {
  const { focus } = world.report;
  const whole = focus && world.of.get(focus);
  const told = world.facts.some(
    ({ type, from, to }) => (type === "HELD_ON" && from === mention) || (type === "CHAIRED" && to === mention),
  );
  const part = told && isPart(mention.kind) ? registerPart(world, mention, whole) : undefined;
  return part && whole ? { part, whole } : undefined;
}

/** `Hội nghị "<b>…"`: it has a name of its own, which no rule takes for one, so it is no other meeting either. */
const isCalledStrangely = ({ report }: World, { to }: MeetingMention): boolean =>
  /^["“] [^\p{L}\p{N}]/u.test(between(report, to, to + 2));

/** "Đại hội Đảng các cấp", "nghị quyết Đại hội cấp mình", "các hội nghị": no meeting is meant. */
function isGeneric({ report }: World, mention: MeetingMention): boolean {
  const after = between(report, mention.to, mention.to + 3);
  const before = between(report, mention.from - 1, mention.from);
  return (
    /^(đảng )?các cấp|^cấp (mình|xã|phường|huyện|cơ sở)|^ở cơ sở|^các (chi bộ|đảng bộ|cấp|tổ chức)|^tổ chức đảng|^chi bộ|^đảng viên/u.test(
      after,
    ) || ["các", "những", "mỗi"].includes(before)
  );
}
