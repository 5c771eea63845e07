import { type DocumentMention, isDocument, type MeetingMention, type Mention } from "../mention/mention.ts";
import { anyOf } from "../text/phrase-pattern.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { documentsBelow } from "./list-below.ts";
import { meetingOf } from "./meeting-of-verb.ts";
import { subjectsOf } from "./participants.ts";
import { between, type Clause, isBare, opens, type Report, type Trigger } from "./report.ts";
import { isVideo, speakersOf } from "./speech.ts";

const puts = ["present", "hand", "hear", "discuss", "adopt"];

/** Words behind which a document is a purpose or a ground, not what is put before the meeting. */
const aims = anyOf(["góp phần", "nhằm", "để", "theo", "căn cứ", "cụ thể hóa", "làm cơ sở"], "u");

/** Documents that follow a verb: to the next verb of a frame, on the lines below where the sentence ends with a colon. */
function objectsOf(report: Report, clause: Clause, trigger: Trigger): DocumentMention[] {
  const person = clause.mentions.find(
    (mention) => mention.from >= trigger.to && mention.type === "Person" && !isOfDecision(clause, trigger, mention),
  );
  const stop = clause.triggers.find(
    (each) =>
      each.from >= trigger.to &&
      ((["speak", "say", "ground", "organise"].some((frame) => opens(each, frame)) && !isNoun(report, each)) ||
        isIssuing(clause, each, trigger)),
  );
  const aimAt = firstAim(report, clause, trigger.to);
  const limit = Math.min(stop?.from ?? clause.to, person?.from ?? clause.to, aimAt);
  const direct = clause.mentions
    .filter((mention) => mention.from >= trigger.to && mention.to <= limit)
    .filter(isDocument);
  return [...direct, ...documentsBelow(report, clause)];
}

/** "giới thiệu kết luận | về tình hình …": a paper, not somebody who concludes. */
const isNoun = (report: Report, { from, to }: Trigger): boolean =>
  between(report, from, to) === "kết luận" && between(report, to, to + 1) === "về";

/** "công bố Quyết định 5 bổ nhiệm bà A; Quyết định 6 …": of whom a decision disposes, where nobody does more behind it. */
const isOfDecision = (clause: Clause, trigger: Trigger, { to }: Mention): boolean =>
  opens(trigger, "hand") &&
  !clause.triggers.some((each) => each.from >= to && [...puts, "speak", "say"].some((frame) => opens(each, frame)));

/** "…, Đảng ủy xã | ban hành Chương trình …": what another body then does. */
const isIssuing = (clause: Clause, verb: Trigger, after: Trigger): boolean =>
  opens(verb, "issue") &&
  clause.mentions.some(({ type, from, to }) => type === "Organisation" && from >= after.to && to <= verb.from);

/** The first word of an aim outside the names of documents: "làm theo" may stand in a title. */
function firstAim(report: Report, clause: Clause, from: number): number {
  let at = from;
  for (const mention of [...clause.mentions.filter((each) => each.from >= from), { from: clause.to, to: clause.to }]) {
    const words = between(report, at, mention.from);
    const aim = aims.exec(words);
    if (aim) return at + words.slice(0, aim.index).split(" ").length - 1;
    at = mention.to;
  }
  return clause.to;
}

/** PRESENTED_AT: "A quán triệt Nghị quyết X", "các đại biểu được nghe Báo cáo Y", "thảo luận Chương trình Z". */
export const presented: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!puts.some((frame) => opens(trigger, frame))) return [];
      // "giao nghiên cứu, | xây dựng Đề án …": a paper that is yet to be written is put before nobody.
      if (/^,? ?(xây dựng|soạn thảo|ban hành)/u.test(between(report, trigger.to, trigger.to + 3))) return [];
      const by = opens(trigger, "present") || opens(trigger, "hand") ? speakersOf(report, clause, trigger) : [];
      const subject = sitting(report, clause, trigger);
      const shown = shows(trigger) && (subject !== undefined || actsAtMeeting(report, clause, trigger));
      if (by.length === 0 && !before(report, clause, trigger) && !shown) return [];
      if (by.length === 0 && isDemanded(report, clause, trigger)) return [];
      const objects = objectsOf(report, clause, trigger);
      const meeting = subject ?? meetingBehind(report, clause, objects) ?? meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      const verb = between(report, trigger.from, trigger.to);
      const attributes = isVideo(clause, trigger) ? { verb, mode: "video" } : { verb };
      return objects
        .filter((document) => by.length > 0 || !document.bare)
        .filter((document) => !(isAct(document) && adopts(report, clause, trigger)))
        .map((document) =>
          state(clause, "PRESENTED_AT", document, meeting, "presentation/put-before", { trigger, attributes, by }),
        );
    }),
  );

/** "Hội nghị cũng công bố Quyết định …": the meeting itself puts it before those present. */
const shows = (trigger: Trigger): boolean => opens(trigger, "hand") || opens(trigger, "present");

/** "Tại hội nghị, | Ban Tổ chức Huyện ủy đã công bố …": a body that acts there. */
const actsAtMeeting = (report: Report, clause: Clause, trigger: Trigger): boolean =>
  /^(cũng )?(tại|trong) (hội nghị|đại hội|kỳ họp|buổi|lễ|cuộc họp)/u.test(
    between(report, clause.from, clause.from + 4),
  ) && subjectsOf(report, clause, trigger.from).some(({ type }) => type === "Organisation");

/** "trình bày Đề án X tại | Kỳ họp thứ 5": the meeting that stands behind what is put before it. */
function meetingBehind(report: Report, clause: Clause, objects: readonly Mention[]): MeetingMention | undefined {
  const last = objects.findLast(({ from, to }) => from >= clause.from && to <= clause.to);
  const next = last && clause.mentions[clause.mentions.indexOf(last) + 1];
  if (next?.type !== "Meeting" || isBare(next)) return undefined;
  return between(report, last?.to ?? 0, next.from) === "tại" ? next : undefined;
}

const demands = anyOf(["đề nghị", "yêu cầu", "chỉ đạo", "giao nhiệm vụ", "lưu ý"], "u");

/** "đồng chí A yêu cầu các chi bộ | học tập …": to be done after the meeting. */
const isDemanded = (report: Report, clause: Clause, trigger: Trigger): boolean =>
  clause.triggers.some(
    (each) => opens(each, "say") && each.to <= trigger.from && demands.test(between(report, each.from, each.to)),
  );

/** "Kỳ họp sẽ thông qua …", "Hội nghị Trung ương 7 đã thảo luận …": the meeting that stands before the verb. */
function sitting(report: Report, clause: Clause, trigger: Trigger): MeetingMention | undefined {
  const before = clause.mentions.findLast((mention) => mention.to <= trigger.from);
  return before?.type === "Meeting" &&
    /^(đã|sẽ|cũng|cũng đã|đã được|được|tiếp tục|đã tiến hành|tiến hành|trực tiếp|, | |\))*$/u.test(
      between(report, before.to, trigger.from),
    )
    ? before
    : undefined;
}

/** "thông qua", "thảo luận và thông qua": what a resolution is then is adopted, not presented. */
const adopts = (report: Report, clause: Clause, trigger: Trigger): boolean =>
  opens(trigger, "adopt") ||
  clause.triggers.some(
    (each) =>
      each.from >= trigger.to &&
      each.from - trigger.to <= 1 &&
      between(report, each.from, each.to).includes("thông qua"),
  );

/** Without a speaker somebody must hear, discuss or take part: the meeting, the delegates, the body that meets. */
function before(report: Report, clause: Clause, trigger: Trigger): boolean {
  if (opens(trigger, "hear") && trigger.to - trigger.from >= 1 && between(report, trigger.from, trigger.to) !== "được")
    return true;
  const words = between(report, clause.from, trigger.from);
  const acts =
    /ý kiến (tham luận|phát biểu|đóng góp)|đại biểu|hội nghị|kỳ họp|đại hội|phiên họp|hội đồng nhân dân|hđnd|nhằm/u.test(
      words,
    );
  return acts && (opens(trigger, "discuss") || opens(trigger, "adopt") || /nghe/u.test(words));
}

/** What is adopted, and not only put before a meeting. */
const isAct = ({ kind }: DocumentMention): boolean => kind === "Nghị quyết" || kind === "Luật";

/** ADOPTED_AT: "thông qua 17 nghị quyết"; only resolutions are adopted, everything else is presented. */
export const adopted: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.triggers.flatMap((trigger): Fact[] => {
      if (!opens(trigger, "adopt") && !between(report, trigger.from, trigger.to).endsWith("thông qua")) return [];
      // "Thông qua Hội nghị, …": by means of the meeting, nothing is adopted.
      if (clause.mentions.some((mention) => mention.from === trigger.to && mention.type === "Meeting")) return [];
      const subject = clause.mentions.findLast((mention) => mention.type === "Meeting" && mention.to <= trigger.from);
      const meeting = subject?.type === "Meeting" ? subject : meetingOf(report, clause, trigger.to);
      if (!meeting) return [];
      const council = subjectsOf(report, clause, trigger.from).find(
        (one) => one.type === "Organisation" && one.head.family === "people-council",
      );
      return objectsOf(report, clause, trigger)
        .filter((document) => isAct(document) && !document.bare)
        .flatMap((document) => {
          const facts = [state(clause, "ADOPTED_AT", document, meeting, "presentation/adopted", { trigger })];
          if (council)
            facts.push(state(clause, "ISSUED", council, document, "presentation/council-adopts", { trigger }));
          return facts;
        });
    }),
  );
