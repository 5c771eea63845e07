import type { BodyMention } from "../../mention/mention.ts";
import { mentionsOf } from "../mentions.ts";
import { only } from "../only.ts";
import type { BodyContext } from "./body.ts";

/**
 * "Giám đốc | Bệnh viện", "Đảng ủy | Khối": what the word alone stands for. The host of the report where it is such a
 * body, else the nearest one that is named in full before, else the only one; undefined where the report names none.
 */
export function namedInFull({ world, focus }: BodyContext, short: BodyMention): BodyMention | undefined {
  const { institution } = focus.host;
  if (institution && isSuch(institution, short)) return institution;
  const found = mentionsOf(world, "Organisation").filter((each) => isSuch(each, short));
  const nearest = found.filter(({ to }) => to <= short.from).reduce<BodyMention | undefined>(later, undefined);
  return nearest ?? only(new Map(found.map((each) => [`${each.title} ${each.place?.name}`, each])).values());
}

const later = (last: BodyMention | undefined, each: BodyMention): BodyMention =>
  last && last.from > each.from ? last : each;

/** Whether a body that is named in full is of the kind that the word says: "Trường Đại học X" is a "Trường". */
function isSuch({ head, title, place, of }: BodyMention, short: BodyMention): boolean {
  // "Sở Y tế" has its name in the head.
  if (!title && !place?.name && head.family !== "department") return false;
  const { name } = short.head;
  if (name === "Chi nhánh") return head.family === "company" && title !== undefined && /Chi nhánh/iu.test(title);
  return of === undefined && (head.name === name || head.name.startsWith(`${name} `));
}
