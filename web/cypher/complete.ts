import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { entityTypeNames, entityTypes } from "../../src/ontology/entity-types.ts";
import { type RelationType, relationTypeNames, relationTypes } from "../../src/ontology/relation-types.ts";
import type { Language } from "../state/preferences.ts";

const keywords =
  "MATCH OPTIONAL WHERE RETURN DISTINCT WITH ORDER BY LIMIT SKIP UNWIND AS AND OR NOT IN IS NULL CONTAINS STARTS ENDS DESC collect count size coalesce labels type nodes relationships".split(
    " ",
  );
/** What every node, relation or passage has beside its own attributes. */
const shared = [
  "id",
  "name",
  "searchName",
  "aliases",
  "certainty",
  "evidence",
  "evidenceSpans",
  "evidenceRules",
  "text",
  "title",
  "publishedAt",
];

/** What may stand at the end of a text: after "(x:" a type, after "[x:" or "|" a relation, after "." an attribute. */
export function complete(
  before: string,
  language: Language,
): { readonly from: number; readonly options: Completion[] } | undefined {
  const word = /\w*$/.exec(before)?.[0] ?? "";
  const from = before.length - word.length;
  const ahead = before.slice(0, from);
  if (/\[[^\]]*[:|]\s*$/.test(ahead)) return { from, options: relations(language) };
  if (/\([^)]*[:|]\s*$/.test(ahead)) return { from, options: types(language) };
  if (/\w\.$/.test(ahead)) return { from, options: attributes() };
  if (word.length < 2) return undefined;
  const words = keywords.map((label) => ({ label, type: "keyword" }));
  return { from, options: [...words, ...types(language), ...relations(language)] };
}

const types = (language: Language): Completion[] => [
  ...entityTypeNames.map((label) => ({ label, type: "class", detail: entityTypes[label].label[language] })),
  ...["Entity", "Passage", "Document"].map((label) => ({ label, type: "class" })),
];
const relations = (language: Language): Completion[] => [
  ...relationTypeNames.map((label) => ({ label, type: "interface", detail: relationTypes[label].label[language] })),
  ...["MENTIONED_IN", "PART_OF"].map((label) => ({ label, type: "interface" })),
];
function attributes(): Completion[] {
  const own = entityTypeNames.flatMap((name) => Object.keys(entityTypes[name].attributes));
  const related = relationTypeNames.flatMap((name) =>
    Object.keys((relationTypes[name] as RelationType).attributes ?? {}),
  );
  return [...new Set([...shared, ...own, ...related])].map((label) => ({ label, type: "property" }));
}

/** The same for the editor. */
export const completion =
  (language: () => Language) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos);
    const found = complete(before, language());
    return found ? { ...found, validFor: /^\w*$/ } : null;
  };
