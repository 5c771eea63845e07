import type { Metadata } from "./document.ts";
import type { Stamp } from "./stamp.ts";
import { isPageLine, readStamp } from "./stamp.ts";

/** A headline may be long ("… lần thứ XVII … (Nhiệm kỳ 2020-2025)"), but longer than this is a paragraph. */
const longestHeadline = 300;
const shortestHeadline = 5;
const linesOfHead = 12;

/**
 * Title and date of publication from the first lines of a page: `Ngày đăng 27/10/2020 | 10:28`, `(19:41 04/12/2020)`
 * at the end of the headline. The title is the first line that is no furniture, if it looks like a headline; a
 * paragraph or a caption there means that the page has none. The date of the page's own clock, a bare day above the
 * headline, is not taken.
 */
export function pageHead(text: string): Omit<Metadata, "address"> {
  const lines = headLines(text);
  const first = lines.findIndex((line) => !isFurniture(line));
  const headline = readHeadline(lines[first] ?? "");
  const stamps: (Stamp & { readonly rank: number })[] = headline?.stamp ? [{ ...headline.stamp, rank: 0 }] : [];
  lines.forEach((line, index) => {
    const stamp = readStamp(line);
    if (!stamp) return;
    const above = first >= 0 && index < first;
    const rank = stamp.label === "published" ? 0 : stamp.label === "updated" ? 2 : above ? 3 : 1;
    if (rank < 3 || stamp.at.includes("T")) stamps.push({ ...stamp, rank });
  });
  const best = stamps.toSorted((a, b) => a.rank - b.rank)[0];
  return { title: headline && [headline.title, continuation(lines, first)].join(""), publishedAt: best?.at };
}

/** Lines up to the first paragraph, blank ones kept: they part a headline from what follows. */
function headLines(text: string): readonly string[] {
  const lines: string[] = [];
  let filled = 0;
  for (const line of text.slice(0, 6000).split(/\r\n|\r|\n/)) {
    if (line.trim() && ++filled > linesOfHead) break;
    lines.push(line);
    if (line.length > longestHeadline) break;
  }
  return lines;
}

function syllables(line: string): number {
  return line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function isFurniture(line: string): boolean {
  const words = line.trim();
  const half = words.slice(0, words.length / 2).trim();
  return (
    isPageLine(words) ||
    /^trang chủ|»|\s>\s/iu.test(words.normalize("NFC")) ||
    /^\p{Ll}/u.test(words) ||
    (half !== "" && words === `${half} ${half}`) ||
    (syllables(words) < shortestHeadline && !endsSentence(words))
  );
}

function endsSentence(line: string): boolean {
  return /[.:;,…]["”’)\s]*$/u.test(line);
}

function readHeadline(line: string): { readonly title: string; readonly stamp: Stamp | undefined } | undefined {
  const [, before, inside] = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(line) ?? [];
  const stamp = inside === undefined ? undefined : readStamp(inside);
  const title = (stamp && before ? before : line).trim();
  if (title.length > longestHeadline || syllables(title) < shortestHeadline || endsSentence(title)) return undefined;
  return { title, stamp };
}

/** The rest of a headline that was broken over two lines: lower case goes on, and so do capitals after capitals. */
function continuation(lines: readonly string[], first: number): string {
  const [headline = "", next = ""] = [lines[first], lines[first + 1]?.trim()];
  const goesOn = /^\p{Ll}/u.test(next) || (isCapitals(headline) && isCapitals(next));
  if (!goesOn || isPageLine(next) || endsSentence(next) || syllables(next) < 2) return "";
  return headline.length + next.length > longestHeadline ? "" : ` ${next}`;
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
