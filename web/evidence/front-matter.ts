import type { Span } from "./segments.ts";

/** A line "name: value" at the head of a file; the value as it stands there, without its quotation marks. */
export type Stated = { readonly name: string; readonly value: Span };
export type FrontMatter = { readonly rows: readonly Stated[]; readonly end: number };

const block = /^---[^\S\n]*\r?\n(?<lines>[\s\S]*?)^---[^\S\n]*(?:\r?\n|$)\s*/my;
const row = /^(?<name>[\w-]+):[^\S\n]*(?:(?<quote>["'])(?<quoted>.*)\k<quote>|(?<plain>.*?))[^\S\n]*$/d;

/**
 * The front matter of a Markdown report and where what follows begins, as offsets of the text; undefined where the text
 * has none, or one that is more than lines of "name: value".
 */
export function frontMatter(text: string): FrontMatter | undefined {
  block.lastIndex = 0;
  const found = block.exec(text);
  if (!found) return undefined;
  const rows: Stated[] = [];
  let start = found[0].indexOf("\n") + 1;
  for (const line of (found.groups?.lines ?? "").split("\n")) {
    const read = row.exec(line);
    const [from, to] = read?.indices?.groups?.quoted ?? read?.indices?.groups?.plain ?? [0, 0];
    if (read) rows.push({ name: read.groups?.name ?? "", value: { start: start + from, end: start + to } });
    else if (line.trim() !== "") return undefined;
    start += line.length + 1;
  }
  return { rows, end: found[0].length };
}
