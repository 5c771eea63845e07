import type { Report } from "../fact/report.ts";
import { type Mention, withInner } from "../mention/mention.ts";
import type { World } from "./world.ts";

type MentionType = Mention["type"];
type OfType<Type extends MentionType> = Extract<Mention, { readonly type: Type }>;
type Index = { readonly all: readonly Mention[]; readonly byType: ReadonlyMap<MentionType, readonly Mention[]> };

const indexes = new WeakMap<Report, Index>();

function indexOf(report: Report): Index {
  let index = indexes.get(report);
  if (!index) {
    const all = report.clauses.flatMap(({ mentions }) => mentions.flatMap(withInner));
    index = { all, byType: Map.groupBy(all, ({ type }) => type) };
    indexes.set(report, index);
  }
  return index;
}

/** Every mention of the report with everything inside it, in order. */
export const allMentions = ({ report }: World): readonly Mention[] => indexOf(report).all;

/** Those of one type, in the same order. */
export const mentionsOf = <Type extends MentionType>({ report }: World, type: Type): readonly OfType<Type>[] =>
  (indexOf(report).byType.get(type) ?? []) as readonly OfType<Type>[];
