import type { Aligned } from "./align.ts";
import type { Token } from "./token.ts";

export type LineKind = "headline" | "body" | "caption";

/** A line of the report that says something; `from` and `to` count tokens, `to` excluded. */
export type Line = { readonly kind: LineKind; readonly from: number; readonly to: number };

/** Words of a page that are no part of its report, folded: whole lines, beginnings of lines, stretches anywhere. */
export type Furniture = {
  readonly whole: ReadonlySet<string>;
  readonly start: readonly string[];
  readonly inside: readonly string[];
};

export type Sections = { readonly tokens: readonly Token[]; readonly lines: readonly Line[] };

const stamp = /^\W*\d{1,2}:\d{2}|^\W*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*(\||\d{1,2}:\d{2}|$)|^Thứ \S+,? (ngày )?\d/u;
const credit = /^\*?(ảnh|tin|bài|tin, ảnh|bài, ảnh|tin, bài|nguồn|tác giả|theo|nguồn ảnh|video|clip)\s*:/iu;
const creditInside = /[\s.(](Ảnh|Nguồn|Nguồn ảnh|Tin, ảnh)\s*:\s*\S/u;
const captionHead = /^(ảnh|quang cảnh|toàn cảnh|các đại biểu|đại biểu|hình ảnh)\b/iu;

/** A line of two to four capitalised syllables alone, near the end: who wrote it. */
function isByline(text: string, position: number): boolean {
  return position > 0.5 && /^\(?(\p{Lu}\p{Ll}*\.?\s?){2,4}\)?$/u.test(text) && text.split(/\s+/u).length <= 4;
}

function furnitureLine(text: string, furniture: Furniture): boolean {
  const folded = text.toLowerCase();
  return (
    furniture.whole.has(folded) ||
    furniture.start.some((start) => folded.startsWith(start)) ||
    !/\p{L}{2}/u.test(text) ||
    stamp.test(text) ||
    credit.test(text)
  );
}

/** Lines of a Markdown page's front matter: from a first "---" to the next. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== "---") return 0;
  return lines.findIndex((line, i) => i > 0 && line.trim() === "---") + 1;
}

/** Offset in `line` where a photo credit begins, or its length. */
function creditAt(line: string): number {
  const found = creditInside.exec(line);
  return found ? found.index + 1 : line.length;
}

/** Sets page furniture, bylines and credits aside and says of each other line what it is. */
export function readSections(aligned: Aligned, tokens: readonly Token[], furniture: Furniture): Sections {
  const kept: Token[] = [];
  const lines: Line[] = [];
  let at = 0;
  let start = 0;
  const all = aligned.text.split("\n");
  const head = frontMatter(all);
  for (const [number, raw] of all.entries()) {
    const end = start + raw.length;
    let text = raw;
    for (const cut of furniture.inside) text = text.replaceAll(cut, " ".repeat(cut.length));
    const drop = number < head || furnitureLine(text.trim(), furniture) || isByline(text.trim(), number / all.length);
    const limit = start + creditAt(text);
    const from = kept.length;
    for (; at < tokens.length && (tokens[at] as Token).start < end; at++) {
      const token = tokens[at] as Token;
      const markup = token.word === "#" || token.word === "*" || token.word === "_";
      if (!drop && !markup && token.start < limit && text[token.start - start] !== " ") kept.push(token);
    }
    if (kept.length > from)
      lines.push({ kind: kindOf(text.trim(), lines.length, kept.length - from), from, to: kept.length });
    start = end + 1;
  }
  if (lines.length === 1) lines[0] = { ...(lines[0] as Line), kind: "body" };
  return { tokens: kept, lines };
}

function kindOf(text: string, before: number, length: number): LineKind {
  const closed = /[.!?;:…”"]\)?$/u.test(text);
  if (before === 0 && length <= 90 && !(/[.!?]$/u.test(text) && length > 40)) return "headline";
  if (before > 0 && length <= 60 && (captionHead.test(text) || (!closed && !/^[-–+•*]/u.test(text)))) return "caption";
  return "body";
}
