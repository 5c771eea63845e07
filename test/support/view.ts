import type { Fragment, FragmentRelation } from "../../src/graph/fragment.ts";
import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { RelationTypeName } from "../../src/ontology/relation-types.ts";

/** What a table of reports compares: lines made from a fragment. */
export type View = (fragment: Fragment) => string[];

/** "Lê Thị Sen -CHAIRED-> Hội nghị …"; the notes of `notesOf` stand in brackets after the type. */
export const relations =
  (...types: readonly RelationTypeName[]): View =>
  (fragment) => {
    const names = new Map(fragment.entities.map(({ id, name }) => [id, name]));
    return fragment.relations
      .filter(({ type }) => types.includes(type))
      .map((relation) => {
        const notes = notesOf(relation, names).join(", ");
        const type = notes === "" ? relation.type : `${relation.type} (${notes})`;
        return `${names.get(relation.from)} -${type}-> ${names.get(relation.to)}`;
      });
  };

/** The kind of a membership, a status other than "current", video, presenters, and a certainty other than "stated". */
function notesOf({ attributes, certainty }: FragmentRelation, names: ReadonlyMap<string, string>): string[] {
  const { kind = [], status = [], mode = [], by = [] } = attributes;
  const presenters = [by].flat().map((id) => names.get(String(id)));
  return [
    ...[kind].flat().map(String),
    ...[status]
      .flat()
      .map(String)
      .filter((each) => each !== "current"),
    ...[mode].flat().map(String),
    ...(presenters.length > 0 ? [`by ${presenters.sort().join(" and ")}`] : []),
    ...(certainty === "stated" ? [] : [certainty]),
  ];
}

/** The ids of all entities of a type. */
export const ids =
  (type: EntityTypeName): View =>
  ({ entities }) =>
    entities.filter((entity) => entity.type === type).map(({ id }) => id);

/** The names of all entities of a type. */
export const names =
  (type: EntityTypeName): View =>
  ({ entities }) =>
    entities.filter((entity) => entity.type === type).map(({ name }) => name);

/** The days of all meetings: "2021-01-12 sáng"; "never" for one without a day. */
export const meetingDays: View = ({ entities }) =>
  entities
    .filter(({ type }) => type === "Meeting")
    .map(({ attributes: { heldOn = [], session } }) => [...([heldOn].flat() as string[]), session].filter(Boolean))
    .map((parts) => (parts.length > 0 ? parts.join(" ") : "never"));

/** "Quận ủy: no-territory-in-reach". */
export const refusals: View = ({ refusals: all }) =>
  all.map(({ text, reason }) => `${text.normalize("NFC").replace(/\s+/gu, " ")}: ${reason}`);
