import type { DocumentKind } from "../knowledge/lexicon.ts";
import type { DocumentMention } from "./mention.ts";
import { keyAt, type Scan, wordAt } from "./scan.ts";

/** The noun of a document with what stands before it: "10 Chương trình", "các Quyết định", "Nghị quyết". */
export type DocumentNoun = {
  readonly from: number;
  readonly kind: DocumentKind;
  readonly count: number | undefined;
  readonly plural: boolean;
};

/** The mention that a noun and the slots behind it make. */
export function documentOf(
  noun: DocumentNoun,
  slots: Partial<DocumentMention> & { readonly to: number; readonly rule: string },
): DocumentMention {
  return {
    type: "Document",
    from: noun.from,
    kind: noun.kind.kind,
    entity: noun.kind.type,
    issuers: [],
    meetings: [],
    grounds: [],
    about: [],
    plural: noun.plural,
    bare: false,
    ...(noun.count !== undefined && { count: noun.count }),
    ...slots,
  };
}

/** In words, what says that several documents follow. */
export const countWords: readonly string[] = ["các"];

/** "8 chương trình", "10 Chương trình", "các Quyết định": how many, and the token of the noun. */
export function readCount(scan: Scan, at: number): { count: number | undefined; to: number } | undefined {
  if (/^\d{1,3}$/u.test(wordAt(scan, at)) && !/[/.,-]/u.test(scan.text[(scan.tokens[at]?.start ?? 1) - 1] ?? "")) {
    return { count: Number(wordAt(scan, at)), to: at + 1 };
  }
  return countWords.includes(keyAt(scan, at)) ? { count: undefined, to: at + 1 } : undefined;
}
