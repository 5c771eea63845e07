import type { Mention } from "../mention/mention.ts";
import type { Certainty, RelationTypeName } from "../ontology/relation-types.ts";
import type { Clause, Report } from "./report.ts";

/** A relation between two mentions, with the stretch of tokens that says so. HELD_ON joins a meeting and its days. */
export type Fact = {
  readonly type: RelationTypeName | "HELD_ON";
  readonly from: Mention;
  readonly to: Mention;
  readonly certainty: Certainty;
  readonly rule: string;
  /** The sentence that says so, in tokens. */
  readonly span: { readonly from: number; readonly to: number };
  /** The words that decided, in tokens; none for a name inside a name. */
  readonly trigger: { readonly from: number; readonly to: number } | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of ORGANISED and HELD_ON: the meeting is said to be still to come, or to have been held. */
  readonly planned?: boolean;
  /** Who put the document before the meeting; their ids become the attribute `by`. */
  readonly by?: readonly Mention[];
};

/** A family of facts: reads one report, states what it says. */
export type Family = (report: Report) => Fact[];

type Rest = Partial<Pick<Fact, "certainty" | "attributes" | "by" | "trigger" | "planned">>;

/** A fact that the clause states. */
export function state(
  clause: Clause,
  type: Fact["type"],
  from: Mention,
  to: Mention,
  rule: string,
  rest: Rest = {},
): Fact {
  const span = { from: clause.from, to: clause.to };
  return { type, from, to, rule, span, certainty: "stated", trigger: undefined, attributes: {}, ...rest };
}
