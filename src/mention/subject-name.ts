import type { MeetingMention } from "./mention.ts";
import { startsPost } from "./name-parts.ts";
import { readTerritory } from "./place.ts";
import type { Name } from "./proper-name.ts";
import { keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";
import { stops } from "./task-name.ts";

/** "chương | trình": a verb's form that only ends a word of two syllables. */
const isSecond = (scan: Scan, at: number): boolean => keyAt(scan, at - 1) === "chương" || keyAt(scan, at - 1) === "quá";

/** "các chương trình", "nhân sự Đại hội XIV của Đảng": what a steering committee is for, up to six words. */
export function readSubject(scan: Scan, at: number): Name | undefined {
  let to = at;
  let congress: MeetingMention | undefined;
  while (to < scan.limit && to < at + 8) {
    const key = keyAt(scan, to);
    const place = to > at ? readTerritory(scan, to) : undefined;
    if (place?.name) return { title: slice(scan, at, to), to: place.to, place };
    const stopped = stops.has(key) && !keysAt(scan, to, "dự án");
    if (/^\p{P}$/u.test(wordAt(scan, to)) || stopped || startsPost(scan, to) || keysAt(scan, to, "đại diện")) break;
    if (to > at + 2 && scan.knowledge.lexicon.frames.longest(scan.tokens, to, scan.limit) && !isSecond(scan, to)) break;
    if (scan.knowledge.lexicon.meetingKinds.longest(scan.tokens, to, scan.limit)) {
      const meeting = scan.nested(scan, to);
      if (meeting?.type !== "Meeting" || meeting.rule !== "meeting/numbered") break;
      congress = meeting;
      to = meeting.to;
      break;
    }
    to++;
  }
  return to > at ? { title: slice(scan, at, to), to, ...(congress && { congress }) } : undefined;
}
