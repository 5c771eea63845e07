import type { Metadata } from "./document.ts";
import { pageHead } from "./page-head.ts";

/** What a reader makes of a decoded file: the text that offsets count, and what the file says of itself. */
export type Content = { readonly text: string; readonly metadata: Metadata };

/** A .txt file: the text as it is; title and date from its head. */
export function readPlain(text: string): Content {
  return { text, metadata: { ...pageHead(text), address: undefined } };
}
