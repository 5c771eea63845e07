import { foldForSearch } from "../text/fold.ts";
import { attributesOfEntity, attributesOfRelation, renameIds } from "./attribute.ts";
import type { Corrections } from "./corrections.ts";
import { evidenceColumns } from "./evidence.ts";
import type { Fragment, FragmentEntity, FragmentRelation } from "./fragment.ts";
import type { EntityRow, Graph, MentionRow, RelationRow } from "./graph.ts";
import { passageFinder } from "./passage.ts";
import { graphOf } from "./union.ts";
import { withoutWithheld } from "./withheld.ts";

/** An update is exact because every row leads back to the documents that it is from. Else the extraction is at fault. */
function check({ document, entities, relations }: Fragment): void {
  const present = new Set(entities.map((entity) => entity.id));
  const unmentioned = entities.find((entity) => entity.mentions.length === 0);
  if (unmentioned) throw new RangeError(`${document.path}: nothing mentions ${unmentioned.id}`);
  const loose = relations.flatMap(({ from, to }) => [from, to]).find((id) => !present.has(id));
  if (loose !== undefined) throw new RangeError(`${document.path}: a relation ends at ${loose}, which is no node here`);
}

/**
 * The graph of one fragment alone as people corrected it; the row of the document is not in it. A relation of a thing
 * with itself, as it is left when a judgement makes two things one, is no relation any more.
 */
export function contribution(whole: Fragment, identity: Corrections): Graph {
  check(whole);
  const fragment = withoutWithheld(whole, identity);
  const present = new Set(fragment.entities.map((entity) => entity.id));
  // An id in an attribute that is no node in this document stays as it is: no mention would lead back to it.
  const rename = (id: string): string => (present.has(id) ? identity.of(id) : id);
  const passageAt = passageFinder(fragment);

  const entityRow = ({ id, type, name, aliases, attributes }: FragmentEntity): EntityRow => ({
    id: rename(id),
    type,
    name,
    searchName: foldForSearch(name),
    aliases,
    attributes: renameIds(attributesOfEntity(type), attributes, rename),
  });
  const mentionRows = ({ id, mentions }: FragmentEntity): MentionRow[] =>
    mentions.map(({ start, end, text }) => ({
      entity: rename(id),
      passage: passageAt(start, end),
      start,
      end,
      surface: text,
    }));
  const relationRow = ({ type, from, to, attributes, certainty, evidence }: FragmentRelation): RelationRow => ({
    type,
    from: rename(from),
    to: rename(to),
    attributes: renameIds(attributesOfRelation(type), attributes, rename),
    certainty,
    ...evidenceColumns(evidence.map(({ start, end, rule }) => ({ passage: passageAt(start, end), start, end, rule }))),
  });

  return graphOf({
    documents: [],
    passages: fragment.passages.map(({ id, start, end, text }) => ({
      id,
      document: fragment.document.id,
      start,
      end,
      text,
    })),
    entities: fragment.entities.map(entityRow),
    mentions: fragment.entities.flatMap(mentionRows),
    relations: fragment.relations.map(relationRow).filter((row) => row.from !== row.to && !identity.rejects?.(row)),
  });
}
