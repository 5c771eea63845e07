import { type DocumentMention, isDocument, type Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { documentsBelow } from "./list-below.ts";
import { meetingAfter } from "./meeting-of-verb.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

/** IMPLEMENTS: "Thực hiện Kế hoạch X; Kế hoạch Y, …": the grounds that open a sentence, or the one before it. */
export const grounds: Family = (report) => {
  const facts: Fact[] = [];
  for (const [i, clause] of report.clauses.entries()) {
    const found = openingGrounds(report, clause);
    if (found.length === 0) continue;
    const alone = clause.mentions.every(isDocument);
    const main = alone ? report.clauses[i + 1] : clause;
    if (!main) continue;
    for (const subject of grounded(report, main, found.at(-1)?.to ?? clause.from)) {
      const trigger = clause.triggers[0];
      for (const ground of found)
        facts.push(state(clause, "IMPLEMENTS", subject, ground, "document/opening-ground", { trigger }));
    }
  }
  return facts;
};

/**
 * IMPLEMENTS: "…, nhằm …, căn cứ Hướng dẫn số 5, ngày 31/8, X tổ chức hội nghị; tiếp đó, thực hiện Kế hoạch Y, Z tổ chức
 * lễ …": grounds that a comma opens within a sentence, up to what is done on them.
 */
export const innerGrounds: Family = (report) =>
  report.clauses.flatMap((clause) => {
    const facts: Fact[] = [];
    let start = clause.from;
    for (const trigger of clause.triggers) {
      const done = doneWith(report, clause, trigger);
      if (done.length === 0) continue;
      const before = clause.triggers.filter(({ from, to }) => from >= start && to <= trigger.from);
      const asked = before.some((each) => opens(each, "say") || opens(each, "speak"));
      for (const ground of asked ? [] : before.filter((each) => opensPart(report, clause, each))) {
        for (const document of documentsFrom(report, clause, { to: ground.to, orders: false }))
          for (const one of done)
            facts.push(state(clause, "IMPLEMENTS", one, document, "document/inner-ground", { trigger: ground }));
      }
      start = trigger.to;
    }
    return facts;
  });

/** ", căn cứ …", "; thực hiện …": a ground behind a mark. */
const opensPart = ({ tokens }: Report, clause: Clause, trigger: Trigger): boolean =>
  opens(trigger, "ground") && trigger.from > clause.from && /^[,;]$/u.test(tokens[trigger.from - 1]?.word ?? "");

type Opening = { readonly to: number; readonly orders: boolean };

function openingGrounds(report: Report, clause: Clause): DocumentMention[] {
  const opening = openingWords(report, clause);
  return opening ? documentsFrom(report, clause, opening) : [];
}

/** The list of documents that begins right there. */
function documentsFrom(report: Report, clause: Clause, opening: Opening): DocumentMention[] {
  const out: DocumentMention[] = [];
  let edge = opening.to;
  for (const mention of clause.mentions.filter(({ from }) => from >= opening.to)) {
    const gap = report.tokens
      .slice(edge, mention.from)
      .map(({ key }) => key)
      .join(" ");
    if (!isDocument(mention) || !/^[\s;,]*(và ?)?(thực hiện|căn cứ|căn cứ vào|theo|nội dung|các)?[\s]*$/u.test(gap))
      break;
    if (opening.orders && !ordering.has(mention.kind)) break;
    if (!mention.bare || isPointed(report, mention)) out.push(mention);
    edge = mention.to;
  }
  return out;
}

/** "Thực hiện …", "Sáng 3/4, căn cứ …", "Theo Kế hoạch số …": where the grounds begin, at the head or behind day and place. */
function openingWords(report: Report, clause: Clause): Opening | undefined {
  const start = /^[-–+•*]$/u.test(report.tokens[clause.from]?.word ?? "") ? clause.from + 1 : clause.from;
  if (report.tokens[start]?.key === "theo") return { to: start + 1, orders: true };
  const [trigger] = clause.triggers;
  if (!trigger || !opens(trigger, "ground")) return undefined;
  const behind = clause.mentions.filter(({ to }) => to <= trigger.from);
  const timed = behind.length > 0 && behind.every(({ type }) => type === "Date" || type === "Place");
  const near = timed && trigger.from - clause.from <= longestHead && report.tokens[trigger.from - 1]?.word === ",";
  return near || trigger.from - clause.from <= 1 ? { to: trigger.to, orders: false } : undefined;
}

/** Longest day and place, in tokens, before the grounds of a sentence. */
const longestHead = 20;

/** "Căn cứ Chương trình trên", "Thực hiện các nghị quyết này": a word points at what was named. */
const isPointed = ({ tokens }: Report, { to }: DocumentMention): boolean =>
  /^(này|trên)$/u.test(tokens[to - 1]?.key ?? "");

/** What is done on those grounds: a meeting that is organised, or documents that are issued. */
function grounded(report: Report, clause: Clause, after: number): Mention[] {
  for (const trigger of clause.triggers) {
    if (trigger.from < after && clause.from <= after) continue;
    const done = doneWith(report, clause, trigger);
    if (done.length > 0) return done;
  }
  return [];
}

/** The meeting that is organised, or the documents that a body issues. */
function doneWith(report: Report, clause: Clause, trigger: Trigger): Mention[] {
  const meeting = opens(trigger, "organise") ? meetingAfter(clause, trigger.to) : undefined;
  if (meeting && meeting.rule !== "meeting/bare") return [meeting];
  // "Quy định … về xây dựng Đảng": the verb may stand in what a ground is about.
  const issues = opens(trigger, "issue") && subjectsOf(report, clause, trigger.from).length > 0;
  if (!issues) return [];
  return [...clause.mentions.filter((mention) => mention.from >= trigger.to), ...documentsBelow(report, clause)].filter(
    (mention) => isDocument(mention) && !mention.bare,
  );
}

/** Kinds by which a meeting is ordered or planned. */
const ordering = new Set([
  "Kế hoạch",
  "Hướng dẫn",
  "Chỉ thị",
  "Quyết định",
  "Thông báo",
  "Thông tri",
  "Công văn",
  "Chương trình",
]);
const accordingTo =
  /^(, )?(này )?(đã |được |vừa )*(tổ chức|tiến hành|triển khai|diễn ra|triệu tập|thực hiện) (theo|căn cứ|trên cơ sở)( vào)?( đúng)?( nội dung| tinh thần| yêu cầu| chỉ đạo| sự chỉ đạo)*( tại| của| trong)?$/u;

/** IMPLEMENTS: "Hội nghị được tổ chức theo Kế hoạch số …": what the meeting was held by. */
export const heldAccordingTo: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((document, i): Fact[] => {
      const meeting = clause.mentions[i - 1];
      if (!isDocument(document) || document.bare || !ordering.has(document.kind) || meeting?.type !== "Meeting")
        return [];
      return accordingTo.test(between(report, meeting.to, document.from))
        ? [state(clause, "IMPLEMENTS", meeting, document, "document/held-according-to")]
        : [];
    }),
  );
