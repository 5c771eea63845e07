import type { BodyMention } from "../../mention/mention.ts";
import { idOf, tail } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { display } from "../territory.ts";
import type { World } from "../world.ts";
import { territoryOf } from "./base.ts";
import type { Body, BodyContext } from "./body.ts";
import { namedInFull } from "./named-in-full.ts";
import { onlyBody } from "./only-body.ts";

/** Families whose names come again elsewhere: "Phòng Tổ chức", "Cơ sở II". */
const common = new Set(["unit", "steering-committee", "school-campus"]);

/** Families whose bodies a report calls by the beginning of their name: "Công ty X" beside "Công ty X - TKV". */
const shortenedNames = new Set(["company", "force"]);

/** "Công ty | TNHH MTV | Apatit": of what form a firm is, which its name is also given without. */
const legalForm = /^(?:(?:TNHH|MTV|CP|cổ phần|trách nhiệm hữu hạn|một thành viên) )+/iu;

/** Schools that are called after the same few people and places everywhere. */
const localSchools = /THCS|THPT|Tiểu học|Mầm non|Trung học|^Trường$/u;

/** A body with a name of its own: "Trường Đại học Ngoại thương", "Phòng Lý luận chính trị", "Tiểu ban nhân sự". */
export function resolveNamed(context: BodyContext, mention: BodyMention): Body | undefined {
  const { world } = context;
  const { head } = mention;
  if (mention.title === "") {
    const full = namedInFull(context, mention);
    if (full) return context.resolve(full);
    if (head.family !== "block") return undefined;
  }
  const own = `${head.name} ${spelled(world, fullTitle(world, mention))}`.trim();
  // A campus is a part of the one school that the report names.
  const school =
    head.family === "school-campus" ? onlyBody(context, (each) => each.head.family === "school") : undefined;
  const above = mention.under ?? aboveElsewhere(world, mention);
  const under = above && context.resolve(above);
  const whole =
    school ?? (head.family === "unit" && mention.under && isJoined(world, mention.under) ? under : undefined);
  const name = whole ? `${own} ${whole.name}` : own;
  const territory = mention.place ? territoryOf(context, mention) : undefined;
  const full = territory ? `${name} ${display(territory)}` : name;
  const isCommon = common.has(head.family) || head.name === "Trung tâm" || localSchools.test(head.name);
  const scope = territory?.key ?? (under ? tail(under.id) : isCommon ? `@${world.local}` : undefined);
  const id = idOf("organisation", school ? name : own, scope);
  return { id, name: full, family: head.family, base: { institution: mention }, of: school, open: false };
}

/** "Phòng Tham mưu | Công an tỉnh X": the body above is a part of the name where only a blank parts them. */
const isJoined = ({ report }: World, { from }: BodyMention): boolean =>
  /^[\p{L}\p{N}]+$/u.test(report.tokens[from - 1]?.key ?? "") && report.tokens[from - 1]?.key !== "thuộc";

/** What another mention of the same name is said to belong to. */
function aboveElsewhere(world: World, { head, title }: BodyMention): BodyMention | undefined {
  for (const each of mentionsOf(world, "Organisation")) {
    if (each.head.name === head.name && each.title === title && each.under) return each.under;
  }
  return undefined;
}

/** "Tiểu ban nhân sự", where the report also names "Tiểu ban nhân sự Đại hội XIV của Đảng". */
function fullTitle(world: World, { head, title = "" }: BodyMention): string {
  if (head.scope !== "subject" && !shortenedNames.has(head.family)) return title;
  const without = title.replace(/ [-–] CTCP$/u, "");
  if (without !== title && titles(world, head.name).includes(without)) return without;
  const longer = new Set<string>();
  for (const each of titles(world, head.name)) {
    const withoutForm = head.family === "company" ? each.replace(legalForm, "") : each;
    if (/ [-–] CTCP$/u.test(each)) continue;
    if (each.startsWith(`${title} `) || (withoutForm === title && withoutForm !== each)) longer.add(each);
  }
  const [first, ...more] = [...longer].sort((a, b) => b.length - a.length);
  // Of a firm there may be several branches: "Agribank Chi nhánh X", "Agribank Chi nhánh Y".
  const one = head.scope === "subject" || (more.length === 0 && !/chi nhánh/iu.test(first ?? ""));
  return first !== undefined && one ? first : title;
}

/** What the bodies of a kind are called in the report. */
const titles = (world: World, kind: string): string[] =>
  mentionsOf(world, "Organisation").flatMap(({ head, title }) => (head.name === kind && title ? [title] : []));

/** "CSII" → "Cơ sở II", "ĐHNT" → "Đại học Ngoại thương". */
function spelled(world: World, title: string): string {
  const { expansions } = world.knowledge.lexicon;
  return title
    .split(" ")
    .map((word) => expansions.get(word) ?? word)
    .join(" ");
}
