import type { DocumentMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import type { World } from "../world.ts";

/** A body that the symbol in a document's number says to be its issuer. */
export type SymbolIssuer = { readonly issuer: string; readonly document: string; readonly mention: DocumentMention };

/** What the documents of a report are resolved with, and what that finds out beside the entities. */
export type Documents = {
  readonly world: World;
  readonly bodies: Bodies;
  /** Issuers that only the symbol of a number tells. */
  readonly bySymbol: SymbolIssuer[];
  /** Resolutions of a congress that only the word "Đại hội" names, and that congress. */
  readonly ofCongress: { readonly document: string; readonly congress: string; readonly mention: DocumentMention }[];
  /** Further entities that one mention stands for: members of a list of numbers, a second congress's resolution. */
  readonly more: Map<DocumentMention, readonly string[]>;
};
