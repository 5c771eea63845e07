import { extname } from "node:path";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { type Content, readPlain } from "./plain.ts";

/** How a kind of file is read: as one report with its reader, or as a report a line. */
export type Format = "ndjson" | ((text: string, path: string) => Content);

const formats: Readonly<Record<string, Format>> = {
  ".txt": readPlain,
  ".md": readMarkdown,
  ".markdown": readMarkdown,
  ".html": readHtml,
  ".htm": readHtml,
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

/** By the ending of the name; nothing for a file that is no report. */
export function formatOf(path: string): Format | undefined {
  return formats[extname(path).toLowerCase()];
}

/** What people keep reports in and is not read: it has to be saved as one of the formats above first. */
const foreign = [".doc", ".docx", ".odt", ".pdf", ".rtf"];

export const isForeign = (path: string): boolean => foreign.includes(extname(path).toLowerCase());
