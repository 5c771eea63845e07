import type { BodyMention, Mention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { between, type Clause, type Report } from "./report.ts";

/** A person, a body, or a title that stands for its holder. */
export type Participant = Mention & { readonly type: "Person" | "Organisation" | "Position" };

const isParticipant = (mention: Mention): mention is Participant =>
  mention.type === "Person" || mention.type === "Organisation" || mention.type === "Position";

/** Words by which a body takes part through its members. */
const through =
  /(các (đồng chí|đ \/ c|ông , bà|ông bà|cô chú)( trong)?|đại diện( lãnh đạo)?|lãnh đạo(( ,| và| , và) (cán bộ chủ chốt|cán bộ( ,)? chiến sĩ|cán bộ|chuyên viên|chỉ huy|nhân viên))*|thủ trưởng|thành viên|thường trực|tập thể|bch|toàn thể)( của)?( các)?$/u;

/**
 * The subjects of the verb at `at`: back over names, titles and bodies that only commas, semicolons, "và" and
 * honorifics part, to where the list begins. Titles of a named person stand for the person.
 */
export function subjectsOf(report: Report, clause: Clause, at: number): Participant[] {
  const before = clause.mentions.filter((mention) => mention.to <= at);
  const out: Participant[] = [];
  let edge = at;
  for (const mention of before.toReversed()) {
    const words = between(report, mention.to, edge);
    const aside = isAside(report, clause, mention, words);
    if (!aside && (!isParticipant(mention) || !isListJoint(words, edge === at) || isWhere(report, mention))) break;
    if (!aside && isParticipant(mention)) out.unshift(mention);
    edge = mention.from;
  }
  return people(report, clause, withoutPatrons(report, out));
}

const patronage = /(đồng ý|cho phép|chỉ đạo|ủy quyền|chấp thuận|thống nhất|nhất trí|phân công|hướng dẫn|yêu cầu) của$/u;

/** "Được sự đồng ý của X và Y, | Z tổ chức": by whose leave it is done; only who comes last acts. */
function withoutPatrons(report: Report, list: readonly Participant[]): readonly Participant[] {
  const [first] = list;
  if (!first || !patronage.test(between(report, first.from - 3, first.from))) return list;
  return list.slice(1).slice(-1);
}

/** "tại | Trung tâm Chính trị huyện, Huyện ủy X tổ chức": at whose seat it is, and not who acts. */
export const isWhere = (report: Report, { from }: Mention): boolean => report.tokens[from - 1]?.key === "tại";

const listWords = anyOf(
  (
    "các đồng chí|đồng chí|đ / c|ông|bà|và|cùng|các|đại diện|lãnh đạo|trong|cũng|đã|vừa|mới|sẽ|trực tiếp|là|thay mặt|tiếp tục|" +
    "lần lượt|đồng|vui mừng|trân trọng|phối hợp với|phối hợp cùng|phối hợp"
  ).split("|"),
);

/** "(quận Long Biên)", ", quận Long Biên": where a body is, between the body and its verb. */
function isAside(report: Report, clause: Clause, mention: Mention, after: string): boolean {
  if (report.tokens[mention.from - 1]?.word === "(") return /^(\)|,)/u.test(after);
  if (mention.type === "Place" && isInBracket(report, clause, mention)) return after.startsWith(")");
  return (
    standsBehindBody(report, clause, mention) && /^[,–-]?( ?(đã|vừa|long trọng|phối hợp (với|cùng)))*$/u.test(after)
  );
}

/** "Đảng ủy xã X, | huyện Y, | tỉnh Z", "Đảng ủy xã X - | huyện Y": the territories above, one after the other. */
function standsBehindBody(report: Report, clause: Clause, place: Mention): boolean {
  for (let i = clause.mentions.indexOf(place), here = place; here.type === "Place"; i--) {
    const before = clause.mentions[i - 1];
    if (!before || !/^(,|-|–)$/u.test(between(report, before.to, here.from))) return false;
    if (before.type === "Organisation") return true;
    here = before;
  }
  return false;
}

/** "(quận X, | thành phố Y)": behind a bracket that is still open. */
function isInBracket({ tokens }: Report, clause: Clause, { from }: Mention): boolean {
  for (let i = from - 1; i >= clause.from; i--) {
    if (tokens[i]?.word === ")") return false;
    if (tokens[i]?.word === "(") return true;
  }
  return false;
}

/** Only list marks, honorifics and adverbs before the verb may stand between two participants. */
function isListJoint(words: string, atVerb: boolean): boolean {
  // "A, B | cùng hơn 90 đảng viên tham dự".
  const company =
    /(^|,? )cùng (hơn |gần |trên |toàn thể |các )?[\d.]* ?(đảng viên|cán bộ|đại biểu|đoàn viên|hội viên|quần chúng)[\p{L} ,]*$/u;
  const list = atVerb ? words.replace(company, "") : words;
  const rest = list.replace(listWords, " ").replace(/[\s,;:–\-()/]+/gu, "");
  return rest === "" && !(atVerb && words.includes(";"));
}

/** Everybody named from `at` to `to`: people, titles without a name, and bodies that take part through their members. */
export function listedFrom(report: Report, clause: Clause, at: number, to = clause.to): Participant[] {
  const inside = clause.mentions.filter((mention) => mention.from >= at && mention.to <= to);
  return people(report, clause, inside.filter(isParticipant)).flatMap((mention): Participant[] => {
    if (mention.type === "Organisation")
      return isOfPeople(mention) || takesPart(report, clause, mention, at) ? [mention] : [];
    // "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy": the body attends through its members.
    const members = mention.type === "Position" && /^(Ủy|Thành) viên/u.test(mention.rank.name) && mention.body;
    return members ? [members] : [mention];
  });
}

/** "Thường trực Đảng ủy", "Ban Thường vụ Quận ủy": a body that is nothing but its few members attends as it is named. */
const isOfPeople = ({ head, of, place }: BodyMention): boolean =>
  (head.family === "standing" || head.family === "party-standing-committee" || directs(head.name)) &&
  (of ?? place) !== undefined;

/** Those in a list who have no name: "đại diện UBND xã, | các ban, ngành, đoàn thể của xã |, Công an xã". */
const masses =
  /(?<!\p{L})các (tổ chức chính trị [-–] xã hội|ban( ,)? ngành(( ,)? đoàn thể)?|đoàn thể|phòng( ,)? ban|cơ quan( ,)? đơn vị)( (của )?(tỉnh|huyện|xã|phường|thị trấn))?(?!\p{L})/gu;

/** "Ban Giám hiệu", "Ban Giám đốc": a few people, where a Hội đồng quản trị sits as a body. */
const directs = (name: string): boolean => /^Ban (Tổng )?Giám (đốc|hiệu)$/u.test(name);

/** Whether a body stands behind "lãnh đạo", "các đồng chí trong" or another body that does. */
function takesPart(report: Report, clause: Clause, body: Mention, from: number): boolean {
  let edge = body.from;
  for (const mention of clause.mentions.filter((each) => each.to <= body.from && each.from >= from).toReversed()) {
    const words = between(report, mention.to, edge);
    if (through.test(words)) return true;
    const member = mention.type === "Position" && /^(Ủy|Thành) viên/u.test(mention.rank.name);
    if (!(member || mention.type === "Organisation") || !/^[\s,và]*$/u.test(words.replace(masses, ""))) return false;
    edge = mention.from;
  }
  return through.test(between(report, from, edge));
}

/** Leaves out titles whose holder is named beside them: the holder is the participant. */
function people(report: Report, clause: Clause, list: readonly Participant[]): Participant[] {
  return list.filter((mention) => mention.type !== "Position" || !hasHolder(report, clause, mention));
}

function hasHolder(report: Report, clause: Clause, title: Mention): boolean {
  const near = (left: Mention, right: Mention) =>
    /^[\s,–-]*(là|đồng chí|các đồng chí|ông|bà)?[\s,–-]*$/u.test(between(report, left.to, right.from));
  const at = clause.mentions.indexOf(title);
  for (const step of [-1, 1]) {
    let here = at;
    for (;;) {
      const one = clause.mentions[here];
      const other = clause.mentions[here + step];
      if (!one || !other) break;
      if (!(step < 0 ? near(other, one) : near(one, other))) break;
      if (other.type === "Person") return true;
      if (other.type !== "Position") break;
      here += step;
    }
  }
  return false;
}
