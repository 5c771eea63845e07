import { certainties } from "../ontology/relation-types.ts";
import { foldForSearch } from "../text/fold.ts";
import { attributesOfEntity, attributesOfRelation, compareFuller, joinAttributes } from "./attribute.ts";
import { evidenceColumns, evidenceOf } from "./evidence.ts";
import type { EntityRow, RelationRow } from "./graph.ts";
import { sortedSet } from "./order.ts";

/** Rows of one key. Each function below gives the same row whatever their order, repetition and grouping. */
type Several<Row> = readonly [Row, ...Row[]];

/** The name is the fullest; the names that give way to it stay findable as aliases. */
export function joinEntities(rows: Several<EntityRow>): EntityRow {
  const { id, type } = rows[0];
  const names = new Set(rows.map((row) => row.name));
  const name = [...names].sort(compareFuller)[0] ?? rows[0].name;
  names.delete(name);
  const attributes = rows.map((row) => row.attributes);
  return {
    id,
    type,
    name,
    searchName: foldForSearch(name),
    aliases: sortedSet([...rows.flatMap((row) => row.aliases), ...names]),
    attributes: joinAttributes(attributesOfEntity(type), attributes),
  };
}

/** Evidence is gathered; the relation is as certain as its surest reading. */
export function joinRelations(rows: Several<RelationRow>): RelationRow {
  const { type, from, to } = rows[0];
  const attributes = rows.map((row) => row.attributes);
  return {
    type,
    from,
    to,
    attributes: joinAttributes(attributesOfRelation(type), attributes),
    certainty: certainties.find((certainty) => rows.some((row) => row.certainty === certainty)) ?? rows[0].certainty,
    ...evidenceColumns(rows.flatMap(evidenceOf)),
  };
}
