import type { BodyMention } from "../../mention/mention.ts";
import { type Base, statedBase } from "../focus.ts";
import { mentionsOf } from "../mentions.ts";
import { only } from "../only.ts";
import type { BodyContext } from "./body.ts";
import { communes } from "./fitting.ts";

/** "Chi bộ 4", "Chi bộ số 2": a cell that has a number for its name. */
export const isNumberedCell = ({ head, title = "", place }: BodyMention): boolean =>
  head.family === "party-cell" && place === undefined && /^\d/u.test(title);

/** The mention with its number as a part of what it is called. */
export const withNumber = (mention: BodyMention): BodyMention => ({
  ...mention,
  head: { ...mention.head, name: `${mention.head.name} ${mention.title}` },
  title: undefined,
});

/** The institution that a numbered cell is said to be under, or that the report is of; undefined where it has none. */
export const institutionOf = (context: BodyContext, { title = "" }: BodyMention): BodyMention | undefined =>
  aboveOf(context, title) ?? context.focus.host.institution ?? onlyInstitution(context);

/** "Chi bộ 4 trực thuộc Đảng bộ Chi cục Thuế": said once, it holds for every mention. */
function aboveOf({ world }: BodyContext, title: string): BodyMention | undefined {
  for (const { head, title: own, under } of mentionsOf(world, "Organisation")) {
    if (head.family !== "party-cell" || own !== title || !under) continue;
    const institution = statedBase(world, under)?.institution;
    if (institution) return institution;
  }
  return undefined;
}

/** The one institution whose Party organisation a report of a district names. */
function onlyInstitution(context: BodyContext): BodyMention | undefined {
  const { world, focus } = context;
  if (focus.host.territory && communes.has(focus.host.territory.level)) return undefined;
  const found = new Map<string, BodyMention>();
  for (const { head, of } of mentionsOf(world, "Organisation")) {
    const institution: Base["institution"] = /^Đảng (bộ|ủy)$/u.test(head.name) ? of : undefined;
    const body = institution && context.resolve(institution);
    if (institution && body) found.set(body.id, institution);
  }
  return only(found.values());
}
