import type { Knowledge } from "../knowledge/load.ts";
import type { TargetFrame } from "../knowledge/target-words.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { coverage } from "./coverage.ts";
import { readHeadings } from "./heading.ts";
import type { Mention } from "./mention.ts";
import { readTime, type Time, yearOfWriting } from "./time.ts";

/** Which way a stretch looks: ahead to what is to be reached, back at what was, or neither. */
export type Look = "ahead" | "back" | "open";
export type Cue = { readonly frame: TargetFrame | "past" | "time"; readonly from: number; readonly to: number };
type Turn = { readonly at: number; readonly look: Look; readonly deadline: string | undefined };

/** How a sentence looks from token to token, and the words that say so. Turns stand from left to right. */
export type Frame = { readonly turns: readonly Turn[]; readonly cues: readonly Cue[] };

export type FramedReport = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly knowledge: Knowledge;
  /** ISO day, where it is known: "đến năm 2020" looks back in 2021. */
  readonly publishedAt?: string | undefined;
};

const neutral: Omit<Turn, "at"> = { look: "open", deadline: undefined };

export const turnAt = (frame: Frame, at: number): Omit<Turn, "at"> =>
  frame.turns.findLast((turn) => turn.at <= at) ?? neutral;

/** How each sentence of the report looks. It goes on as the one before it in its paragraph, or as what heads its list. */
export function readFrames(report: FramedReport): Frame[] {
  const headings = readHeadings(report.text, report.tokens, report.sentences);
  const written = yearOfWriting(report.mentions, report.publishedAt);
  const ends = new Map<number, Omit<Turn, "at">>();
  let line = -1;
  return report.sentences.map((sentence, i) => {
    const fresh = sentence.line !== line;
    const heading = headings.get(sentence.line);
    const listed = fresh && heading !== undefined ? ends.get(heading) : undefined;
    const carried = fresh ? (goesOn(report, sentence) ? ends.get(line) : undefined) : ends.get(line);
    const frame = new Reader(report, sentence, report.mentions[i] ?? [], written).read(listed, carried);
    line = sentence.line;
    ends.set(line, turnAt(frame, sentence.to));
    return frame;
  });
}

/** "Cụ thể: …" goes on with the line before, and so does a line after one that ends with ";" or ",". */
function goesOn({ tokens, knowledge }: FramedReport, { from, to }: Sentence): boolean {
  if (/^[;,]$/u.test(tokens[from - 1]?.word ?? "")) return true;
  return knowledge.lexicon.targets.frames.longest(tokens, from, to)?.values.includes("on") ?? false;
}

class Reader {
  readonly #report: FramedReport;
  readonly #sentence: Sentence;
  readonly #covered: ReadonlyMap<number, Mention>;
  readonly #written: number | undefined;
  #turns: Turn[] = [];
  readonly #cues: Cue[] = [];
  /** Ends of the parts in which an aim is one that is met, and one that is set. */
  #metUntil = 0;
  #setUntil = 0;
  /** Whether the frame comes from the sentence before, and so ends where a past year is spoken of. */
  #loose = false;

  constructor(report: FramedReport, sentence: Sentence, mentions: readonly Mention[], written: number | undefined) {
    this.#report = report;
    this.#sentence = sentence;
    this.#covered = coverage(mentions);
    this.#written = written;
  }

  read(listed: Omit<Turn, "at"> | undefined, carried: Omit<Turn, "at"> | undefined): Frame {
    const { from, to } = this.#sentence;
    const start = listed && (listed.look !== "open" || !carried) ? listed : (carried ?? neutral);
    this.#loose = start === carried;
    this.#turns.push({ at: from, ...start });
    for (let at = from; at < to; ) at = this.#step(at);
    return { turns: this.#turns, cues: this.#cues };
  }

  #step(at: number): number {
    const { tokens, knowledge } = this.#report;
    const mention = this.#covered.get(at);
    if (mention) {
      this.#atTerm(mention);
      return mention.to;
    }
    const time = readTime(tokens, at, this.#sentence.to);
    if (time) {
      this.#atTime(time);
      return time.to;
    }
    const match = knowledge.lexicon.targets.frames.longest(tokens, at, this.#sentence.to);
    if (!match) return at + 1;
    for (const frame of match.values) this.#atCue({ frame, from: at, to: match.end });
    return match.end;
  }

  get #now(): Turn {
    return this.#turns.at(-1) as Turn;
  }

  #turn(at: number, look: Look, deadline = this.#now.deadline): void {
    this.#turns.push({ at, look, deadline });
  }

  #atCue(cue: Cue): void {
    switch (cue.frame) {
      case "sets":
        this.#setUntil = this.#endOfPart(cue.to);
        return;
      case "meets":
        this.#setUntil = 0;
        if (this.#now.look !== "ahead") this.#metUntil = this.#endOfPart(cue.to);
        return;
      case "scene":
        if (cue.from <= this.#sentence.from + 1) this.#turn(cue.from, "open");
        return;
      case "back":
        if (this.#now.look === "ahead" && !this.#loose && this.#isReference(cue.from)) return;
        this.#setUntil = 0;
        this.#turn(cue.from, "back");
        break;
      case "aim":
        if (!this.#opensAim(cue)) return;
        this.#open(cue.from);
        break;
      case "ahead":
        this.#open(cue.from);
        break;
      case "sums":
        this.#turns = this.#turns.map((turn) => (turn.look === "open" ? { ...turn, look: "ahead" } : turn));
        break;
      default:
        return;
    }
    this.#cues.push(cue);
  }

  #open(at: number): void {
    this.#turn(at, "ahead");
    this.#loose = false;
  }

  #opensAim(cue: Cue): boolean {
    if (cue.from < this.#setUntil) return true;
    return this.#now.look !== "back" && cue.from >= this.#metUntil && !this.#isMet(cue);
  }

  /** "vượt chỉ tiêu Thành phố giao" inside a frame that looks ahead: the aim there belongs to the indicator. */
  #isMet(cue: Cue): boolean {
    const { tokens, knowledge } = this.#report;
    if (cue.from === this.#sentence.from) return false;
    return knowledge.lexicon.targets.frames.longest(tokens, cue.from - 1, cue.from)?.values.includes("meets") ?? false;
  }

  #endOfPart(at: number): number {
    for (let i = at; i < this.#sentence.to; i++) if (/^[,;:]$/u.test(this.#report.tokens[i]?.word ?? "")) return i;
    return this.#sentence.to;
  }

  /** A past term of office looks back; the present one says by when. */
  #atTerm(mention: Mention): void {
    const years = mention.type === "Term" ? mention.years : "term" in mention ? mention.term : undefined;
    if (!years) return;
    const until = Number(years.slice(-4));
    if (this.#written === undefined || until > this.#written) {
      if (this.#now.deadline === undefined) this.#turn(mention.from, this.#now.look, years);
    } else if (this.#now.look === "open" || mention.type === "Term") {
      this.#turn(mention.from, "back");
    }
  }

  /** "đến năm 2030" looks ahead; a past year ends a frame that comes from the sentence before. */
  #atTime(time: Time): void {
    const { look } = this.#now;
    const written = this.#written;
    const cue: Cue = { frame: "time", from: time.from, to: time.to };
    if (written !== undefined && time.until < written) {
      this.#cues.push({ ...cue, frame: "past" });
      if (this.#loose && look === "ahead") this.#turn(time.from, "open");
      return;
    }
    this.#cues.push(cue);
    if (time.until === written || this.#isReference(time.from)) return;
    const opens = look === "open" && (time.bound || (written !== undefined && !time.deadline.includes("-")));
    this.#turn(time.from, opens ? "ahead" : look, time.deadline);
  }

  /** "định hướng đến năm 2030", "tầm nhìn đến năm 2045", "so với nhiệm kỳ trước": what the target is held against. */
  #isReference(at: number): boolean {
    return /^(hướng|nhìn|với|lần)$/u.test(this.#report.tokens[at - 1]?.key ?? "");
  }
}
