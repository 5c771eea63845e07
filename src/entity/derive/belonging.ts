import type { Mention } from "../../mention/mention.ts";
import type { Certainty } from "../../ontology/relation-types.ts";
import { evidenceOf, type Relations } from "../relation.ts";

/** That one entity belongs to another, as the name `mention` shows; without a `to` there is none to belong to. */
export type Belonging = {
  readonly from: string;
  readonly to: string | undefined;
  readonly kind: string;
  readonly certainty: Certainty;
  readonly mention: Mention;
  readonly rule: string;
};

export function addBelonging(relations: Relations, { from, to, kind, certainty, mention, rule }: Belonging): void {
  if (to) relations.add("BELONGS_TO", from, to, certainty, evidenceOf(mention, rule), { kind: [kind] });
}
