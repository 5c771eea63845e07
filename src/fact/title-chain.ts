import type { Mention, PersonMention, PositionMention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { appointed, changeBefore, isOff } from "./appointed.ts";
import { careerOf, careerTitles } from "./career.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report } from "./report.ts";
import { tenure } from "./tenure.ts";

type Holder = { readonly person: PersonMention; readonly title: PositionMention; readonly status: string };

const honorifics = anyOf([
  "các đồng chí",
  "đồng chí",
  "đ / c",
  "ông",
  "bà",
  "là",
  "nay",
  "hiện",
  "gs",
  "ts",
  "pgs",
  "thạc sĩ",
  "tiến sĩ",
]);
/** Words between a name and a title that keep them together. */
function joint(words: string): "adjacent" | "mark" | "colon" | "apart" {
  if (words === "") return "adjacent";
  const rest = words
    .replace(honorifics, " ")
    .replace(/(?<=^|\s)\.(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (rest === "") return "adjacent";
  if (/^[-–,]$|^, [-–]$/u.test(rest)) return "mark";
  return rest === ":" ? "colon" : "apart";
}

/** Who holds which title in a sentence: names before, after and between chains of titles. */
function holders(report: Report, clause: Clause): Holder[] {
  const items = clause.mentions.filter((mention) => mention.type === "Person" || mention.type === "Position");
  const out: Holder[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i]?.type !== "Position") continue;
    let end = i;
    while (isChained(report, clause, items, end)) end++;
    const chain = items.slice(i, end + 1) as PositionMention[];
    const past = careerOf(report, clause, chain[0] as Mention);
    const owners = past ? [] : ownersOf(report, clause, items, i, end);
    if (past) {
      const titles = careerTitles(report, clause, chain[0] as PositionMention);
      out.push(...titles.map((title) => ({ person: past, title, status: "former" })));
      while (titles.includes(items[end + 1] as PositionMention)) end++;
    }
    for (const person of owners) {
      const first = chain[0] as PositionMention;
      for (const title of chain) {
        // "từng giữ các chức vụ: T, U", "được bầu giữ chức T, U": the verb gives or takes them all.
        const alike = title.former || title.acting || first.former || first.acting;
        const own = alike && keyBefore(report, title) !== "kiêm" ? title : first;
        out.push({ person, title, status: statusOf(report, clause, person, own) });
      }
    }
    i = end;
  }
  return out;
}

/** Whether the next item is another title of the same chain: only a comma or a dash stands between. */
function isChained(report: Report, clause: Clause, items: readonly Mention[], at: number): boolean {
  const here = items[at];
  const next = items[at + 1];
  if (!here || next?.type !== "Position" || crosses(clause, here, next)) return false;
  const words = between(report, here.to, next.from);
  return joint(words) === "mark" || ["", "kiêm", "và"].includes(words);
}

/** Whether a mention of another type stands between the two. */
const crosses = (clause: Clause, left: Mention, right: Mention): boolean =>
  clause.mentions.some((mention) => mention.from >= left.to && mention.to <= right.from);

function ownersOf(
  report: Report,
  clause: Clause,
  items: readonly Mention[],
  from: number,
  to: number,
): PersonMention[] {
  const first = items[from] as Mention;
  const last = items[to] as Mention;
  const next = items[to + 1];
  const before = items[from - 1];
  if (next?.type === "Person" && !crosses(clause, last, next)) {
    const words = between(report, last.to, next.from);
    // "miễn nhiệm chức vụ T đối với ông A".
    if (changeBefore(clause, first) && /^(đối với|với|cho)( các)?( ông| bà| đồng chí)?$/u.test(words)) {
      return isOff(report, clause, first) ? [] : [next];
    }
    const link = joint(words);
    if (link === "adjacent") return [next];
    if (link === "colon" || listsHolders(report, first, words)) return peopleFrom(clause, next);
    // "Theo quyết định của Chủ tịch UBND tỉnh, ông A …": of another than A.
    const others = keyBefore(report, first) === "của" && /ông|bà|đồng chí/u.test(between(report, last.to, next.from));
    // "A, T, được giao giữ chức U, ông B …": U is A's.
    const given =
      changeBefore(clause, first) !== undefined && items.slice(0, from).some(({ type }) => type === "Person");
    if (link === "mark" && before?.type !== "Person" && !others && !given) return [next];
  }
  // "A thay B giữ chức T": A receives the post.
  const isReplaced = (item: Mention) => /thay( đồng chí| ông| bà)?$/u.test(between(report, item.from - 3, item.from));
  if (before?.type === "Person") {
    const words = between(report, before.to, first.from);
    const link = joint(words);
    if (!crosses(clause, before, first) && (link === "adjacent" || link === "mark" || opensBracket(words)))
      return [...pairedWith(report, items, from - 1), before];
    const person = isReplaced(before) ? undefined : appointed(report, clause, before, first);
    if (person) return appointees(report, clause, person, first);
  }
  const earlier = items.slice(0, from).findLast((item) => item.type === "Person" && !isReplaced(item));
  const appointee = earlier?.type === "Person" ? appointed(report, clause, earlier, first) : undefined;
  return appointee ? appointees(report, clause, appointee, first) : [];
}

/** "bầu 4 | Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021, gồm các ông | A, B và C": each of them holds it. */
const listsHolders = (report: Report, title: Mention, words: string): boolean =>
  /^\d{1,2}$/u.test(keyBefore(report, title)) &&
  /^(\(?nhiệm kỳ \(?\d{4} ?[-–] ?\d{4}\)?)?,? ?(gồm( có)?|là)( :)?(?!\p{L})/u.test(words);

/** "K'Brẻo | và Lê Thị Vân - Phó Chủ tịch HĐND": who has no title of its own shares that of the pair. */
function pairedWith(report: Report, items: readonly Mention[], at: number): PersonMention[] {
  const [titled, person, other] = [items[at - 2], items[at - 1], items[at]];
  if (!other || person?.type !== "Person" || between(report, person.to, other.from) !== "và") return [];
  const own = titled && joint(between(report, titled.to, person.from)) !== "apart";
  return own ? [] : [person];
}

const keyBefore = (report: Report, { from }: Mention): string => report.tokens[from - 1]?.key ?? "";

/** "các đồng chí A, B và C được bầu giữ chức T": everybody whom the verb has for its subject. */
function appointees(report: Report, clause: Clause, person: PersonMention, title: Mention): PersonMention[] {
  const verb = clause.triggers.find((trigger) => trigger.from >= person.to && trigger.to <= title.from);
  const all = verb ? subjectsOf(report, clause, verb.from) : [];
  const people = all.filter((one): one is PersonMention => one.type === "Person");
  const open = people.filter((one) => !between(report, one.to, person.from).includes(";"));
  return open.includes(person) ? open : [person];
}

const opensBracket = (words: string): boolean => words === "(" || words === ", là" || words === "- là";

/** "các đồng chí là Ủy viên …: A, …; B, …": everybody who is named after the colon. */
const peopleFrom = (clause: Clause, first: Mention): PersonMention[] =>
  clause.mentions.filter(
    (mention): mention is PersonMention => mention.type === "Person" && mention.from >= first.from,
  );

const elects = anyOf(["bầu", "được bầu", "tái cử", "trúng cử"], "u");

function statusOf(report: Report, clause: Clause, person: PersonMention, title: PositionMention): string {
  if (title.former) return "former";
  if (title.acting) return "acting";
  const cue = changeBefore(clause, title);
  const link = between(report, title.to, person.from);
  const behind =
    person.from >= title.to &&
    (/^(đối với|với|cho)(?!\p{L})/u.test(link) ||
      listsHolders(report, title, link) ||
      (cue !== undefined && opens(cue, "release") && joint(link) !== "apart"));
  if (cue && (person.to <= cue.from || behind)) {
    if (opens(cue, "release")) return "former";
    const before = between(report, Math.max(clause.from, cue.from - 3), cue.to);
    if (/(?<!\p{L})(lúc đó|khi đó|lúc ấy|hồi đó)(?!\p{L})/u.test(before)) return "former";
    if (/(?<!\p{L})(đang (làm|giữ)|hiện (làm|giữ)|kiêm nhiệm)(?!\p{L})/u.test(before)) return "current";
    if (opens(cue, "appoint"))
      return elects.test(between(report, Math.max(clause.from, Math.min(person.from - 4, cue.from)), cue.to))
        ? "elected"
        : "appointed";
  }
  return "current";
}

/** HOLDS_POSITION for every title that stands with a name. */
export const titleChains: Family = (report) =>
  report.clauses.flatMap((clause): Fact[] =>
    holders(report, clause).map(({ person, title, status }) => {
      const attributes = { status, ...tenure(report, clause, title, status) };
      return state(clause, "HOLDS_POSITION", person, title, "position/title-chain", { attributes });
    }),
  );
