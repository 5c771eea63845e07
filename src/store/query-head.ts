import { LantoaError } from "../error.ts";
import { type EntityTypeName, entityTypeNames } from "../ontology/entity-types.ts";

export const parameterKinds = ["id", "text", "folded text", "integer"] as const;

export type Parameter = {
  readonly name: string;
  readonly kind: (typeof parameterKinds)[number];
  /** Of an id: what it may be the id of. */
  readonly types: readonly EntityTypeName[];
  readonly optional: boolean;
  /** What it is when it is left out. */
  readonly fallback: string | undefined;
};

/** What the comments at the top of a file of `cypher/queries` say. */
export type QueryHead = {
  readonly title: { readonly vi: string; readonly en: string };
  readonly parameters: readonly Parameter[];
};

/**
 * Reads the lines `// title.vi: …`, `// title.en: …` and, for each parameter, `// param name: [optional] KIND [= value]`
 * with KIND one of `id of a TYPE, TYPE or TYPE`, `id of an entity`, `text`, `folded text`, `integer`.
 * Other comments are for the reader. Fails with query/bad-header.
 */
export function readHead(cypher: string, path: string): QueryHead {
  const titles = new Map<string, string>();
  const parameters: Parameter[] = [];
  for (const [index, line] of cypher.split("\n").entries()) {
    if (!line.startsWith("//")) break;
    const [, name, language, value = ""] = /^\/\/ (title\.(vi|en)|param\b[^:]*):\s*(.*)$/.exec(line) ?? [];
    if (language) titles.set(language, value.trim());
    else if (name) parameters.push(readParameter(name, value.trim(), { path, line: index + 1, value: line }));
  }
  const [vi, en] = [titles.get("vi"), titles.get("en")];
  if (!vi || !en)
    throw new LantoaError("query/bad-header", { path, hint: "It needs // title.vi: … and // title.en: …" });
  return { title: { vi, en }, parameters };
}

const forms = "optional, then id of a TYPE or TYPE, id of an entity, text, folded text or integer, then = value";

function readParameter(head: string, value: string, where: { path: string; line: number; value: string }): Parameter {
  const name = /^param ([A-Za-z]\w*)$/.exec(head)?.[1];
  const form =
    /^(optional )?(?:id of an? (?<types>.+?)|(?<kind>text|folded text|integer))(?: = (?<fallback>.+))?$/.exec(value);
  const listed = form?.groups?.types;
  const types = listed === "entity" ? entityTypeNames : (listed?.split(/, | or /) ?? []);
  if (!name || !form || !types.every(isEntityType)) {
    throw new LantoaError("query/bad-header", { ...where, hint: `Write // param name: ${forms}.` });
  }
  const kind = (form.groups?.kind ?? "id") as Parameter["kind"];
  const fallback = form.groups?.fallback;
  return { name, kind, types, optional: form[1] !== undefined || fallback !== undefined, fallback };
}

const isEntityType = (name: string): name is EntityTypeName => (entityTypeNames as string[]).includes(name);
