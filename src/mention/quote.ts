import type { Mention } from "./mention.ts";
import { type Scan, wordAt } from "./scan.ts";

/** Whether a quotation mark stands at `at`: “ or the straight one. */
export const opensQuote = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  return word === "“" || word === '"';
};

/**
 * The token of the quotation mark that closes the one at `at`. “ may be closed by a straight one where no ” follows:
 * “Học "và" làm theo” is one stretch.
 */
export function closingQuote(scan: Scan, at: number): number | undefined {
  let straight: number | undefined;
  for (let i = at + 1; i < scan.limit; i++) {
    const word = wordAt(scan, i);
    if (word === "”") return i;
    if (word === '"') straight ??= i;
    if (word === "“" || (straight !== undefined && wordAt(scan, at) === '"')) break;
  }
  return straight;
}

/** What a quoted stretch names: “về thực hiện Nghị quyết Đại hội …”. */
export function mentionsWithin(scan: Scan, from: number, to: number): Mention[] {
  const within = { ...scan, limit: to };
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const mention = scan.nested(within, at);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}
