import { type AttributeType, type EntityType, entityTypes } from "../../src/ontology/entity-types.ts";
import { belongingKinds, type RelationType, relationTypes } from "../../src/ontology/relation-types.ts";

/** The page for people: every type with its meaning, its attributes and what it may join. */
export function ontologyPage(): string {
  return `${[
    "<!-- Generated from src/ontology by `npm run generate`; do not edit. -->",
    "# The ontology",
    "What a node or an edge of the graph means. Every node bears the label `Entity` and one of the eight below, with " +
      "`id`, `name`, `searchName` and `aliases`; every edge has `certainty` and, parallel to each other, `evidence`, " +
      "`evidenceSpans` and `evidenceRules`.",
    "## Things",
    ...Object.entries<EntityType>(entityTypes).map(entitySection),
    "## Relations",
    table(["relation", "vi", "from", "to", "meaning"], Object.entries<RelationType>(relationTypes).map(relationLine)),
    ...Object.entries<RelationType>(relationTypes).flatMap(([name, { attributes }]) =>
      attributes ? [`### ${name}`, attributeTable(attributes)] : [],
    ),
    `Kinds of BELONGS_TO: ${belongingKinds.map((kind) => `\`${kind}\``).join(", ")}.`,
  ].join("\n\n")}\n`;
}

function entitySection([name, { label, meaning, attributes }]: [string, EntityType]): string {
  const head = `### ${name}\n\n*${label.vi}*. ${meaning}`;
  return Object.keys(attributes).length > 0 ? `${head}\n\n${attributeTable(attributes)}` : head;
}

function attributeTable(attributes: Readonly<Record<string, AttributeType>>): string {
  const rows = Object.entries(attributes).map(([name, { kind, meaning }]) => [`\`${name}\``, kind, meaning]);
  return table(["attribute", "kind", "meaning"], rows);
}

function relationLine([name, { label, from, to, pairs, meaning }]: [string, RelationType]): readonly string[] {
  if (!pairs) return [name, label.vi, from.join(", "), to.join(", "), meaning];
  return [name, label.vi, ...[0, 1].map((end) => pairs.map((pair) => pair[end]).join("<br>")), meaning];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
