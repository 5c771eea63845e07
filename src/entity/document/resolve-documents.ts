import type { DocumentMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import { mentionsOf } from "../mentions.ts";
import type { World } from "../world.ts";
import { resolveBareDocument } from "./bare.ts";
import { resolveDescribed } from "./described.ts";
import type { Documents } from "./documents.ts";
import { isPlainNumber, resolveNumbered } from "./numbered.ts";
import { resolveOfMeetings } from "./of-meeting.ts";
import { resolveSet } from "./set.ts";

const describing = new Set([
  "document/described",
  "document/about",
  "document/of-issuer",
  "document/disposal",
  "document/title",
  "document/law",
  "document/listed-title",
]);

/** Resolves the documents and programmes of a report: those with a key first, so that others can be matched to them. */
export function resolveDocuments(world: World, bodies: Bodies): Documents {
  const documents: Documents = { world, bodies, bySymbol: [], ofCongress: [], more: new Map() };
  const all = mentionsOf(world, "Document");
  for (const mention of all) if (mention.rule === "document/of-meeting") resolveOfMeetings(documents, mention);
  const numbered = all.filter(({ number, rule }) => number !== undefined || rule === "document/numbers");
  // "Nghị quyết số 10" is the "Nghị quyết số 10-NQ/HU" that the report names too.
  for (const mention of numbered) if (!isPlainNumber(mention.number)) resolveNumbered(documents, mention);
  for (const mention of numbered) if (isPlainNumber(mention.number)) resolveNumbered(documents, mention);
  for (const mention of all) if (mention.rule === "document/set") resolveSet(documents, mention);
  // "trao quyết định bổ nhiệm ông A" may be the decision of a body that is named further down.
  const described = all.filter(({ rule }) => describing.has(rule));
  const open = (mention: DocumentMention) => mention.rule === "document/disposal" && mention.issuers.length === 0;
  for (const mention of described) if (!open(mention)) resolveDescribed(documents, mention);
  for (const mention of described) if (open(mention)) resolveDescribed(documents, mention);
  // "dự thảo Nghị quyết" may be the "Nghị quyết Đại hội" further down.
  for (const mention of all) if (mention.rule === "document/of-bare-meeting") resolveBareDocument(documents, mention);
  for (const mention of all)
    if (mention.bare && mention.rule !== "document/of-bare-meeting") resolveBareDocument(documents, mention);
  return documents;
}
