import { type BodyMention, type DocumentMention, isDocument, withInner } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { isAhead } from "./future.ts";
import { documentsBelow } from "./list-below.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report } from "./report.ts";

/** All documents of a clause, those inside the names of others and of meetings too. */
const documents = ({ mentions }: Clause): DocumentMention[] => mentions.flatMap(withInner).filter(isDocument);

/** What the name of a document says: who issued it, which meeting adopted it, what it implements and is about. */
export const fromNames: Family = (report) =>
  report.clauses.flatMap((clause) =>
    documents(clause).flatMap((document): Fact[] => [
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
  const all = documents(clause).sort((a, b) => a.from - b.from);
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
      // "đã ban hành 27 kế hoạch; | tổ chức học tập Chỉ thị …": what comes next is done with other papers.
      const next =
        clause.triggers.find((each) => each.from >= trigger.to && opens(each, "organise"))?.from ?? clause.to;
      return [
        ...clause.mentions.filter((each) => each.from >= trigger.to && each.to <= next),
        ...documentsBelow(report, clause),
      ]
        .filter(isDocument)
        .filter((document) => !document.bare && document.issuers.length === 0 && document.meetings.length === 0)
        .map((document) => state(clause, "ISSUED", body, document, "document/issued", { trigger, planned }));
    }),
  );
