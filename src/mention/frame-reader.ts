import type { TargetWords } from "../knowledge/target-words.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";
import { type Coverage, coverage } from "./coverage.ts";
import type { Cue, Frame, Turn, View } from "./frame.ts";
import type { Mention } from "./mention.ts";
import { isReference, readTime, type Time } from "./time.ts";

export type FrameSource = {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly words: TargetWords;
  /** The year in which the report was written, where it is known. */
  readonly written: number | undefined;
};

/** Reads one sentence from left to right; every cue may turn the view of what follows. Words inside names are no cues. */
export class FrameReader {
  readonly #source: FrameSource;
  readonly #covered: Coverage;
  #turns: Turn[] = [];
  readonly #cues: Cue[] = [];
  /** Ends of the parts in which an aim is one that is met, and one that is set. */
  #metUntil = 0;
  #setUntil = 0;
  /** Whether the view comes from the sentence before, and so ends where the past is spoken of. */
  #loose = false;

  constructor(source: FrameSource) {
    this.#source = source;
    this.#covered = coverage(source.mentions);
  }

  read(start: View, loose: boolean): Frame {
    const { from, to } = this.#source.sentence;
    this.#loose = loose;
    this.#turns.push({ ...start, at: from });
    for (let at = from; at < to; ) at = this.#step(at);
    return { turns: this.#turns, cues: this.#cues };
  }

  #step(at: number): number {
    const { tokens, words, sentence } = this.#source;
    const mention = this.#covered(at);
    if (mention) {
      this.#atTerm(mention);
      return mention.to;
    }
    const time = readTime(tokens, at, sentence.to);
    if (time) {
      this.#atTime(time);
      return time.to;
    }
    if (this.#isTally(at)) {
      this.#atCue({ frame: "fulfilled", from: at, to: at + 3 });
      return at + 3;
    }
    const match = words.frames.longest(tokens, at, sentence.to);
    if (!match) return at + 1;
    for (const frame of match.values) this.#atCue({ frame, from: at, to: match.end });
    return match.end;
  }

  get #now(): Turn {
    return this.#turns.at(-1) as Turn;
  }

  #turn(at: number, change: Partial<View>): void {
    this.#turns.push({ ...this.#now, ...change, at });
  }

  #open(at: number, firm: boolean): void {
    this.#turn(at, { look: "ahead", firm: firm || (this.#now.look === "ahead" && this.#now.firm) });
    this.#loose = false;
  }

  #atCue(cue: Cue): void {
    if (cue.frame === "sets") this.#setUntil = this.#endOfPart(cue.to);
    else if (cue.frame === "meets") this.#meets(cue);
    else if (cue.frame === "scene") this.#scene(cue);
    else if (this.#keeps(cue)) this.#cues.push(cue);
  }

  /** Whether the cue turns the view or ends an item, and so is kept. */
  #keeps(cue: Cue): boolean {
    const { look, firm } = this.#now;
    switch (cue.frame) {
      case "fulfilled":
        if (look === "ahead" && firm) return true;
        return this.#back(cue);
      case "back":
        return look === "ahead" && !this.#loose && this.#isReference(cue.from) ? false : this.#back(cue);
      case "aim": {
        const set = cue.from < this.#setUntil;
        const opens = set || (look !== "back" && cue.from >= this.#metUntil && !this.#isMet(cue));
        if (opens) this.#open(cue.from, set);
        return opens;
      }
      case "ahead":
        this.#open(cue.from, true);
        return true;
      case "sums":
        this.#turns = this.#turns.map((turn) => (turn.look === "open" ? { ...turn, look: "ahead" } : turn));
        return true;
      default:
        return false;
    }
  }

  #back(cue: Cue): true {
    this.#setUntil = 0;
    this.#turn(cue.from, { look: "back", firm: false });
    return true;
  }

  #meets(cue: Cue): void {
    this.#setUntil = 0;
    if (this.#now.look !== "ahead") this.#metUntil = this.#endOfPart(cue.to);
  }

  #scene(cue: Cue): void {
    if (cue.from <= this.#source.sentence.from + 1) this.#turn(cue.from, { look: "open", firm: false });
  }

  /** "13/16 chỉ tiêu": how many were reached. */
  #isTally(at: number): boolean {
    const { tokens, sentence } = this.#source;
    if (tokens[at]?.shape !== "number" || at + 3 >= sentence.to) return false;
    const [slash, right, next] = tokens.slice(at + 1, at + 4);
    const counted = next?.key === "chỉ" || next?.key === "mục" || next?.key === "nhiệm";
    return counted && slash?.word === "/" && right?.shape === "number" && !right.apart;
  }

  /** "vượt chỉ tiêu Thành phố giao" inside a frame that looks ahead: the aim there belongs to the indicator. */
  #isMet(cue: Cue): boolean {
    const { tokens, words, sentence } = this.#source;
    if (cue.from === sentence.from) return false;
    return words.frames.longest(tokens, cue.from - 1, cue.from)?.values.includes("meets") ?? false;
  }

  #endOfPart(at: number): number {
    const { tokens, sentence } = this.#source;
    for (let i = at; i < sentence.to; i++) if (/^[,;:]$/u.test(tokens[i]?.word ?? "")) return i;
    return sentence.to;
  }

  /** A past term of office looks back; the present one says by when. */
  #atTerm(mention: Mention): void {
    const years = mention.type === "Term" ? mention.years : "term" in mention ? mention.term : undefined;
    if (!years) return;
    const { written } = this.#source;
    if (written === undefined || Number(years.slice(-4)) > written) {
      if (this.#now.deadline === undefined) this.#turn(mention.from, { deadline: years });
    } else if (this.#now.look === "open" || mention.type === "Term") {
      this.#turn(mention.from, { look: "back", firm: false });
    }
  }

  /** "đến năm 2030" looks ahead; a past year ends a view that comes from the sentence before. */
  #atTime(time: Time): void {
    const { look, firm } = this.#now;
    const { written } = this.#source;
    const reference = this.#isReference(time.from);
    const past = written !== undefined && time.until < written;
    if (past && this.#loose && look === "ahead") this.#turn(time.from, { look: "open", firm: false });
    if (reference) return;
    this.#cues.push({ frame: past ? "past" : "time", from: time.from, to: time.to });
    if (past) return;
    const { deadline } = time;
    const single = written !== undefined && time.until > written && !deadline.includes("-");
    const opens = look === "open" && time.until !== written && (time.bound || single);
    this.#turn(time.from, { deadline, ...(opens && { look: "ahead", firm: firm || time.bound }) });
  }

  /** "định hướng đến năm 2030", "tầm nhìn đến năm 2045", "so với nhiệm kỳ trước": not by when it is to be reached. */
  #isReference(at: number): boolean {
    const { tokens } = this.#source;
    return isReference(tokens, at) || /^(hướng|nhìn)$/u.test(tokens[at - 1]?.key ?? "");
  }
}
