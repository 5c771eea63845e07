import { parse } from "yaml";
import { LantoaError } from "../error.ts";
import { firstKnown, type Metadata } from "./document.ts";
import { pageHead } from "./page-head.ts";
import type { Content } from "./plain.ts";
import { readStated, statedSchema } from "./stated.ts";

const frontMatter = /^---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/**
 * A .md file. Its text stays as it is, markup and front matter too, so that offsets count the file; only for
 * title and date the markup is looked through. Throws `source/bad-metadata` for front matter that cannot be read.
 */
export function readMarkdown(text: string, path: string): Content {
  const match = text.startsWith("---") ? frontMatter.exec(text) : null;
  const body = text.slice(match?.[0].length ?? 0);
  const stated: Partial<Metadata> = match ? readFrontMatter(match.groups?.yaml ?? "", path) : {};
  return { text, metadata: firstKnown(stated, pageHead(withoutMarkup(body))) };
}

function readFrontMatter(yaml: string, path: string): Metadata {
  const hint = "Between the two lines of --- write title, published and url, one a line, as `name: value`.";
  try {
    // "failsafe": every value is text, so that 2020-10-27 stays what was written.
    return readStated(statedSchema.parse(parse(yaml, { schema: "failsafe" }) ?? {}), { path });
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    throw new LantoaError("source/bad-metadata", { path, hint }, { cause });
  }
}

/** Drops marks of headings, emphasis and links. */
function withoutMarkup(body: string): string {
  return body
    .slice(0, 6000)
    .replace(/^#{1,6}[^\S\n]+|[^\S\n]+#+[^\S\n]*$/gm, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/gm, "");
}
