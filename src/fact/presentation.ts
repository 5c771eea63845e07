import type { DocumentMention, Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { isVideo, meetingOf, speakersOf } from "./participation.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

const isDocument = (mention: Mention): mention is DocumentMention => mention.type === "Document";
const puts = ["present", "hear", "discuss", "adopt"];
const studied = /quán triệt|triển khai|học tập|thông tin|phổ biến|tuyên truyền|công bố|nghiên cứu|thảo luận/u;

/** Documents that follow a verb: to the next verb of a frame, on the lines below where the sentence ends with a colon. */
function objectsOf(report: Report, clause: Clause, trigger: Trigger): DocumentMention[] {
  const person = clause.mentions.find((mention) => mention.from >= trigger.to && mention.type === "Person");
  const stop = clause.triggers.find(
    (each) => each.from >= trigger.to && (opens(each, "speak") || opens(each, "ground") || opens(each, "organise")),
  );
  const limit = Math.min(stop?.from ?? clause.to, person?.from ?? clause.to);
  const direct = clause.mentions
    .filter((mention) => mention.from >= trigger.to && mention.to <= limit)
    .filter(isDocument);
  if (report.tokens[clause.to - 1]?.word !== ":") return direct;
  const below: DocumentMention[] = [];
  for (const next of report.clauses.slice(report.clauses.indexOf(clause) + 1)) {
    if (!/^[-–+•*]$/u.test(report.tokens[next.from]?.word ?? "")) break;
    const first = next.mentions[0];
    if (first && isDocument(first)) below.push(first);
  }
  return [...direct, ...below];
}

/** PRESENTED_AT: "A quán triệt Nghị quyết X", "các đại biểu được nghe Báo cáo Y", "thảo luận Chương trình Z". */
export const presented: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!puts.some((frame) => opens(trigger, frame))) return [];
      const by = opens(trigger, "present") ? speakersOf(report, clause, trigger) : [];
      if (by.length === 0 && !before(report, clause, trigger)) return [];
      const meeting = meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      const verb = between(report, trigger.from, trigger.to);
      const attributes = isVideo(clause, trigger) ? { verb, mode: "video" } : { verb };
      return objectsOf(report, clause, trigger)
        .filter((document) => !(opens(trigger, "adopt") && document.kind === "Nghị quyết"))
        .map((document) =>
          state(clause, "PRESENTED_AT", document, meeting, "presentation/put-before", { trigger, attributes, by }),
        );
    }),
  );

/** Without a speaker somebody must hear, discuss or take part: the meeting, the delegates, the body that meets. */
function before(report: Report, clause: Clause, trigger: Trigger): boolean {
  if (opens(trigger, "hear") && trigger.to - trigger.from >= 1 && between(report, trigger.from, trigger.to) !== "được")
    return true;
  const words = between(report, clause.from, trigger.from);
  const acts = /đại biểu|hội nghị|kỳ họp|đại hội|phiên họp|hội đồng nhân dân|hđnd|nhằm/u.test(words);
  return acts && (opens(trigger, "discuss") || opens(trigger, "adopt") || /nghe/u.test(words));
}

/** ADOPTED_AT: "thông qua 17 nghị quyết"; only resolutions are adopted, everything else is presented. */
export const adopted: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "adopt") && !between(report, trigger.from, trigger.to).endsWith("thông qua")) return [];
      const subject = clause.mentions.findLast((mention) => mention.type === "Meeting" && mention.to <= trigger.from);
      const meeting = subject?.type === "Meeting" ? subject : meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      return objectsOf(report, clause, trigger)
        .filter((document) => document.kind === "Nghị quyết" && !document.bare)
        .map((document) => state(clause, "ADOPTED_AT", document, meeting, "presentation/adopted", { trigger }));
    }),
  );

/** ABOUT (and PRESENTED_AT, where the purpose is to study it): what the purpose of a meeting names. */
export const purposes: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention, i): Fact[] => {
      if (mention.type !== "Meeting" || mention.rule !== "meeting/purpose") return [];
      const studies = studied.test(mention.purpose?.toLowerCase() ?? "");
      const more = itemsAfter(report, clause, i);
      const named = [...mention.about.filter((one) => isDocument(one) || one.type === "Meeting"), ...more];
      return named.flatMap((one) => {
        const facts = [state(clause, "ABOUT", mention, one, "presentation/purpose")];
        if (studies && isDocument(one)) facts.push(state(clause, "PRESENTED_AT", one, mention, "presentation/purpose"));
        return facts;
      });
    }),
  );

/** "hội nghị quán triệt A; B và triển khai C": the list of a purpose goes on after its first item. */
function itemsAfter(report: Report, clause: Clause, at: number): DocumentMention[] {
  const items: DocumentMention[] = [];
  let edge = clause.mentions[at]?.to ?? clause.to;
  for (const mention of clause.mentions.slice(at + 1)) {
    const words = between(report, edge, mention.from);
    if (!isDocument(mention) || !/^[\s;,]*(và )?(triển khai|quán triệt|học tập)?( thực hiện)?[\s]*$/u.test(words))
      break;
    items.push(mention);
    edge = mention.to;
  }
  return items;
}

/** "tổ chức hội nghị … nhằm thảo luận Chương trình X": the purpose stands behind the meeting. */
export const statedAims: Family = (report) =>
  report.clauses.flatMap((clause) => {
    const aim = report.tokens.findIndex((token, i) => i >= clause.from && i < clause.to && token.key === "nhằm");
    const meeting = clause.mentions.findLast((mention) => mention.type === "Meeting" && mention.to <= aim);
    if (aim < 0 || !meeting || aim - meeting.to > 2) return [];
    return clause.mentions
      .filter((mention) => mention.from > aim)
      .filter(isDocument)
      .slice(0, 1)
      .map((document) => state(clause, "ABOUT", meeting, document, "presentation/aim"));
  });
