import type { Knowledge } from "../knowledge/load.ts";
import type { MeetingMention, Mention } from "../mention/mention.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";

/** A verb or set phrase outside all mentions, and the frames that it may open. */
export type Trigger = { readonly frames: readonly string[]; readonly from: number; readonly to: number };

/** A sentence with its top mentions and triggers, both from left to right. */
export type Clause = Sentence & {
  readonly mentions: readonly Mention[];
  readonly triggers: readonly Trigger[];
};

/** A report as the fact layer sees it. `focus` is the meeting that the report is about, in its fullest mention. */
export type Report = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly focus: MeetingMention | undefined;
  /** Whether the report says so itself: somebody organises it, it takes place, or headline or lead name it. */
  readonly about: boolean;
};

export function readReport(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
): Report {
  const clauses = sentences.map((sentence, i) => {
    const own = mentions[i] ?? [];
    return { ...sentence, mentions: own, triggers: findTriggers(tokens, sentence, own, knowledge) };
  });
  const { focus, about } = findFocus(tokens, clauses);
  return { text, tokens, clauses, focus, about };
}

function findTriggers(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Trigger[] {
  const triggers: Trigger[] = [];
  let next = 0;
  for (let at = sentence.from; at < sentence.to; ) {
    const mention = mentions[next];
    if (mention && at >= mention.from) {
      at = Math.max(at, mention.to);
      next++;
      continue;
    }
    const limit = mention ? mention.from : sentence.to;
    const match = knowledge.lexicon.frames.longest(tokens, at, limit);
    if (match) triggers.push({ frames: [...new Set(match.values)], from: at, to: match.end });
    at = match?.end ?? at + 1;
  }
  return triggers;
}

export const opens = (trigger: Trigger, frame: string): boolean => trigger.frames.includes(frame);
export const isBare = (mention: Mention): boolean =>
  mention.rule === "meeting/bare" || mention.rule === "document/bare";

/** The first meeting that somebody organises, else the first that takes place, else the first that has a name. */
function findFocus(tokens: readonly Token[], clauses: readonly Clause[]): Pick<Report, "focus" | "about"> {
  const organised =
    firstAfter(tokens, clauses, "organise", 3) ?? firstHad(tokens, clauses) ?? firstBefore(clauses, "held");
  if (organised) return { focus: organised, about: true };
  const lead = clauses.slice(0, 3);
  for (const rules of [["meeting/purpose"], ["meeting/numbered", "meeting/congress"]]) {
    for (const clause of clauses) {
      const found = clause.mentions.find((mention) => mention.type === "Meeting" && rules.includes(mention.rule));
      // "… tiến tới Đại hội XIV của Đảng": everybody speaks of the national congress.
      const distant = found?.type === "Meeting" && found.national === true && clause.kind !== "headline";
      const aimed = found !== undefined && isAimedAt(tokens, found);
      if (found?.type === "Meeting") return { focus: found, about: lead.includes(clause) && !distant && !aimed };
    }
  }
  return { focus: undefined, about: false };
}

/** "Đoàn đại biểu Quốc hội tỉnh đã có | buổi tiếp xúc với cử tri …" in the lead. */
function firstHad(tokens: readonly Token[], clauses: readonly Clause[]): MeetingMention | undefined {
  const had = clauses
    .slice(0, 3)
    .flatMap(({ mentions }) => mentions)
    .find(
      (each) =>
        each.type === "Meeting" && !isBare(each) && each.kind.startsWith("buổi") && tokens[each.from - 1]?.key === "có",
    );
  return had?.type === "Meeting" ? had : undefined;
}

/** "hướng tới | Đại hội …", "chào mừng | Đại hội …": what is done for a meeting is not done at it. */
const isAimedAt = (tokens: readonly Token[], { from }: Mention): boolean =>
  /(?<!\p{L})(hướng tới|hướng về|tiến tới|chào mừng|chuẩn bị|phục vụ|sau|trước)( cho)?$/u.test(
    tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ key }) => key)
      .join(" "),
  );

/** A named meeting right after such a trigger; a report's body is trusted before its headline. */
function firstAfter(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frame: string,
  gap: number,
): MeetingMention | undefined {
  let planned: MeetingMention | undefined;
  for (const kind of ["body", "headline", "caption"]) {
    for (const clause of clauses.filter((each) => each.kind === kind)) {
      for (const trigger of clause.triggers.filter((each) => opens(each, frame))) {
        const next = clause.mentions.find((mention) => mention.from >= trigger.to);
        const after = next?.type === "Meeting" && !isBare(next) && next.from - trigger.to < gap ? next : undefined;
        const meeting = after ?? (frame === "organise" ? doneBy(tokens, clause, trigger) : undefined);
        if (!meeting) continue;
        // "sẽ tổ chức Kỳ họp thứ 6": a report is about what was held before what is to come.
        if (tokens[trigger.from - 1]?.key !== "sẽ") return meeting;
        planned ??= meeting;
      }
    }
  }
  return planned;
}

/** "Hội nghị … | do Ban Thường vụ X tổ chức": the meeting that stands right before "do". */
export function doneBy(
  tokens: readonly Token[],
  { mentions }: Clause,
  { from }: Pick<Trigger, "from">,
): MeetingMention | undefined {
  const before = mentions.findLast((mention) => mention.to <= from && mention.type === "Meeting");
  const acts = mentions.some((mention) => mention.type === "Organisation" && before && mention.from === before.to + 1);
  return before?.type === "Meeting" && !isBare(before) && acts && tokens[before.to]?.key === "do" ? before : undefined;
}

function firstBefore(clauses: readonly Clause[], frame: string): MeetingMention | undefined {
  for (const clause of clauses) {
    for (const trigger of clause.triggers.filter((each) => opens(each, frame))) {
      const before = clause.mentions.findLast((mention) => mention.to <= trigger.from && mention.type === "Meeting");
      if (before?.type === "Meeting" && !isBare(before) && trigger.from - before.to < 6) return before;
    }
  }
  return undefined;
}

/** The words between two tokens, as keys. Many ask for few words: no lists are made on the way. */
export function between({ tokens }: Report, from: number, to: number): string {
  const start = from < 0 ? Math.max(0, tokens.length + from) : from;
  let words = "";
  const end = Math.min(to, tokens.length);
  for (let at = start; at < end; at++)
    words += at > start ? ` ${(tokens[at] as Token).key}` : (tokens[at] as Token).key;
  return words;
}
