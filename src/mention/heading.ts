import type { LineKind } from "../text/section.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Token } from "../text/token.ts";

type Line = { readonly number: number; readonly from: number; readonly to: number; readonly kind: LineKind };
type Heading = { readonly line: number; readonly mark: string };

/** Longest line, in tokens, that heads what follows without a colon: "Các chỉ tiêu chủ yếu". */
const longestTitle = 12;
const longestIndent = 12;

/**
 * For each line of a list, the line that heads it: the one that ends with a colon, or a short title. Items begin with a
 * mark ("-", "+", "1.", "a)") or follow one that ends with ";". A mark that comes again is of the same level as before.
 */
export function readHeadings(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  let open: Heading[] = [];
  let before = "";
  for (const line of linesOf(sentences)) {
    const mark = markOf(text, tokens, line);
    const end = tokens[line.to - 1]?.word ?? "";
    open = mark === "" ? continued(open, before, end) : belowMark(open, mark);
    const head = open.at(-1);
    if (head) heads.set(line.number, head.line);
    const short = line.kind !== "headline" && line.to - line.from <= longestTitle;
    const title = /^$|^[1Ia]/u.test(mark) && short && !/[.;,!?…]/u.test(end);
    if (end === ":" || title) open = [...open, { line: line.number, mark }];
    before = title && end !== ":" ? ":" : end;
  }
  return heads;
}

function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (const { line, from, to, kind } of sentences) {
    const last = lines.at(-1);
    if (last?.number === line) lines[lines.length - 1] = { ...last, to };
    else lines.push({ number: line, from, to, kind });
  }
  return lines;
}

/** The headings above an item with this mark: an item of the same mark was its sibling. */
function belowMark(open: readonly Heading[], mark: string): Heading[] {
  const sibling = open.findIndex((heading) => heading.mark === mark);
  return open.slice(0, sibling < 0 ? open.length : sibling);
}

/** A line without a mark goes on only right after a heading or after an item that ends with ";". */
function continued(open: readonly Heading[], before: string, end: string): Heading[] {
  if (before === ":" || before === ";") return [...open];
  const plain = open.filter((heading) => heading.mark === "");
  const last = plain.at(-1);
  // "Về kinh tế:" and then "Về xã hội:" under one heading, with lists of their own.
  return end === ":" && last && plain.length > 1 ? open.slice(0, open.indexOf(last)) : [];
}

/** What an item begins with; digits and letters stand for their kind, so "1." and "2." are one mark. */
function markOf(text: string, tokens: readonly Token[], line: Line): string {
  const token = tokens[line.from];
  const first = token?.word ?? "";
  if (/^[-–—+•●○▪·]$/u.test(first)) return first;
  // A star is Markdown and no token.
  if (token && /(^|\n)\s*\*\s+$/u.test(text.slice(Math.max(0, token.start - longestIndent), token.start))) return "*";
  const next = tokens[line.from + 1];
  if (first === "(" && next?.shape === "number" && tokens[line.from + 2]?.word === ")") return "(1)";
  if (!next || next.apart || !/^[.)]$/u.test(next.word)) return "";
  if (/^\d{1,2}(\.\d{1,2})*$/u.test(first)) return `${first.replace(/\d+/gu, "1")}${next.word}`;
  if (/^[IVX]+$/u.test(first)) return `I${next.word}`;
  return /^\p{L}$/u.test(first) ? `a${next.word}` : "";
}
