import { type BodyMention, type DocumentMention, isDocument, type Mention, withInner } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { isAhead } from "./future.ts";
import { documentsBelow } from "./list-below.ts";
import { meetingAfter } from "./meeting-of-verb.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

/** All documents of a clause, those inside the names of others and of meetings too. */
function* documents(clause: Clause): Generator<DocumentMention> {
  for (const mention of clause.mentions) for (const part of withInner(mention)) if (isDocument(part)) yield part;
}

/** What the name of a document says: who issued it, which meeting adopted it, what it implements and is about. */
export const fromNames: Family = (report) =>
  report.clauses.flatMap((clause) =>
    [...documents(clause)].flatMap((document): Fact[] => [
      ...[...document.issuers, ...issuersOfList(report, clause, document)].map((body) =>
        state(clause, "ISSUED", body, document, "document/issuer"),
      ),
      ...document.meetings
        .filter((meeting) => meeting.rule !== "meeting/bare")
        .map((meeting) => state(clause, "ADOPTED_AT", document, meeting, "document/of-meeting", { certainty: "rule" })),
      ...document.grounds.map((ground) => state(clause, "IMPLEMENTS", document, ground, "document/ground")),
      ...document.about
        .filter((one) => one.type === "Meeting" && one.rule !== "meeting/bare")
        .map((one) => state(clause, "ABOUT", document, one, "document/about")),
    ]),
  );

/**
 * "Nghị quyết số 70-NQ/TW, Nghị quyết số 71-NQ/TW và Nghị quyết số 72-NQ/TW | của Bộ Chính trị": of a list of numbers of
 * one kind and one symbol the issuer stands behind the last.
 */
function issuersOfList(report: Report, clause: Clause, document: DocumentMention): readonly BodyMention[] {
  if (!isOpenNumber(document)) return [];
  const all = [...documents(clause)].sort((a, b) => a.from - b.from);
  let here = document;
  for (const next of all.slice(all.indexOf(document) + 1)) {
    if (next.from < here.to) continue;
    const alike = next.kind === document.kind && next.symbol === document.symbol && next.number !== undefined;
    if (!alike || !/^(,|;|và|, và|cùng)$/u.test(between(report, here.to, next.from))) return [];
    if (next.issuers.length > 0) return next.issuers;
    if (!isOpenNumber(next)) return [];
    here = next;
  }
  return [];
}

/** A number without an issuer and without a subject, behind which a list may go on. */
const isOpenNumber = ({ number, issuers, meetings, subject, bare }: DocumentMention): boolean =>
  number !== undefined && !bare && issuers.length === 0 && meetings.length === 0 && subject === undefined;

/** ISSUED: "X xây dựng (và thực hiện) …", "X ban hành …": all documents of the list that follows. */
export const issued: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "issue")) return [];
      const bodies = subjectsOf(report, clause, trigger.from).filter(
        (one): one is BodyMention => one.type === "Organisation",
      );
      const body = bodies.at(-1);
      if (!body) return [];
      const planned = isAhead(report, clause, trigger);
      return [...clause.mentions.filter((each) => each.from >= trigger.to), ...documentsBelow(report, clause)]
        .filter(isDocument)
        .filter((document) => !document.bare && document.issuers.length === 0 && document.meetings.length === 0)
        .map((document) => state(clause, "ISSUED", body, document, "document/issued", { trigger, planned }));
    }),
  );

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

function openingGrounds(report: Report, clause: Clause): DocumentMention[] {
  const opening = openingWords(report, clause);
  if (!opening) return [];
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
function openingWords(report: Report, clause: Clause): { readonly to: number; readonly orders: boolean } | undefined {
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
    if (opens(trigger, "organise")) {
      const meeting = meetingAfter(clause, trigger.to);
      if (meeting && meeting.rule !== "meeting/bare") return [meeting];
    }
    if (opens(trigger, "issue")) {
      return [
        ...clause.mentions.filter((mention) => mention.from >= trigger.to),
        ...documentsBelow(report, clause),
      ].filter((mention) => isDocument(mention) && !mention.bare);
    }
  }
  return [];
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
