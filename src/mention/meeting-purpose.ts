import type { Mention } from "./mention.ts";
import { readPhrase } from "./phrase.ts";
import { keyAt, type Scan, slice } from "./scan.ts";

/** Kinds that are named by what they are for. */
const purposeful = new Set([
  "hội nghị",
  "tọa đàm",
  "hội thảo",
  "lễ",
  "buổi lễ",
  "cuộc họp",
  "giao ban",
  "buổi làm việc",
]);

/** What a meeting is for, as written, what that names, and "trực tuyến" where it says so. */
export type Purpose = {
  readonly to: number;
  readonly purpose: string;
  readonly about: Mention[];
  readonly mode?: string;
};

/** "lễ | kỷ niệm": a verb of two syllables must follow, since "lễ" alone is a part of other words. */
export const celebrates = (scan: Scan, at: number): boolean => isVerb(scan, at, at + 2);

/** "hội nghị | trực tuyến quán triệt Nghị quyết …", "lễ | công bố …": modifiers, then a verb and what goes with it. */
export function readPurpose(scan: Scan, at: number, kind: string): Purpose | undefined {
  if (!purposeful.has(kind)) return undefined;
  const { verbs, modifiers } = scan.knowledge.lexicon.meetingPurposes;
  let start = at;
  let mode: string | undefined;
  for (;;) {
    const modifier = modifiers.longest(scan.tokens, start, scan.limit);
    if (!modifier) break;
    if (keyAt(scan, start) === "trực" && keyAt(scan, start + 1) === "tuyến") mode = "trực tuyến";
    start = modifier.end;
  }
  // "hội nghị sơ kết …": the last modifier is the verb itself.
  const said = start > at && isVerb(scan, start - 2, start);
  if (!said && !verbs.longest(scan.tokens, start, scan.limit)) return undefined;
  const phrase = readPhrase(scan, start, "meeting");
  if (!phrase || phrase.to - start < 3) return undefined;
  return { to: phrase.to, purpose: slice(scan, at, phrase.to), about: [...phrase.mentions], ...(mode && { mode }) };
}

/** Whether the tokens from `from` to before `to` are one verb of a purpose. */
const isVerb = (scan: Scan, from: number, to: number): boolean =>
  scan.knowledge.lexicon.meetingPurposes.verbs.longest(scan.tokens, from, Math.min(to, scan.limit))?.end === to;
