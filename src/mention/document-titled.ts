import { readMaker } from "./document-issuer.ts";
import { type DocumentNoun, documentOf } from "./document-noun.ts";
import type { DocumentMention } from "./mention.ts";
import { closingQuote, mentionsWithin, opensQuote } from "./quote.ts";
import { capitalAt, keysAt, type Scan, slice } from "./scan.ts";

/** Kinds under which shows and scare quotes go too: Chương trình “Gương mặt …”, dự án “ma”. */
export const unquotable = new Set(["Chương trình", "Dự án"]);

const emulations = ["thi đua yêu nước", "thi đua"];

/** "phong trào | thi đua “…”", "phong trào | thi đua yêu nước “…”": words between the noun and the title. */
const emulationAt = (scan: Scan, at: number, { kind }: DocumentNoun): string | undefined =>
  kind.kind === "Phong trào"
    ? emulations.find((words) => keysAt(scan, at, words) && opensQuote(scan, at + words.split(" ").length))
    : undefined;

/** Whether a quoted title stands behind the noun. */
export const opensTitle = (scan: Scan, at: number, noun: DocumentNoun): boolean =>
  opensQuote(scan, at) || emulationAt(scan, at, noun) !== undefined;

/** Phong trào “Toàn dân đoàn kết …”: a programme by its quoted title. */
export function readTitled(scan: Scan, at: number, given: DocumentNoun): DocumentMention | undefined {
  const emulation = emulationAt(scan, at, given);
  const open = at + (emulation?.split(" ").length ?? 0);
  const noun = emulation ? { ...given, kind: { ...given.kind, kind: `Phong trào ${emulation}` } } : given;
  const close = closingQuote(scan, open);
  if (noun.kind.type !== "Program" || unquotable.has(noun.kind.kind)) return undefined;
  if (close === undefined || close - open < 4 || !capitalAt(scan, open + 1)) return undefined;
  const subject = slice(scan, open + 1, close);
  const made = readMaker(scan, close + 1);
  return documentOf(noun, {
    to: made?.to ?? close + 1,
    issuers: made ? [made.body] : [],
    rule: "document/title",
    subject,
    about: mentionsWithin(scan, open + 1, close),
  });
}
