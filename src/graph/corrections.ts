import type { RelationKey } from "./graph.ts";
import { type Identity, identityOf } from "./identity.ts";
import type { Judgement } from "./judgement.ts";

/** What people decided, as a graph is made by it. */
export type Corrections = Identity & {
  /** Whether this relation, between ids as they stand in the graph, was judged wrong. */
  readonly rejects?: (relation: RelationKey) => boolean;
  /** Whether this is somebody who is not to be listed. */
  readonly withholds?: (id: string) => boolean;
};

/** Who is one with somebody who is rejected or withheld is so too. */
export function correctionsOf(judgements: readonly Judgement[]): Corrections {
  const identity = identityOf(judgements);
  const key = ({ type, from, to }: RelationKey): string => [type, identity.of(from), identity.of(to)].join("\t");
  const rejected = new Set(
    judgements
      .filter(({ verdict }) => verdict === "reject")
      .map(({ kind, left, right }) => [kind, identity.of(left), identity.of(right)].join("\t")),
  );
  const withheld = withheldIds(judgements);
  return {
    ...identity,
    ...(rejected.size > 0 && { rejects: (relation) => rejected.has(key(relation)) }),
    ...(withheld.length > 0 && {
      withholds: (id) =>
        id.startsWith("person/") &&
        identity.members(id).some((member) => withheld.some((one) => member === one || member.startsWith(`${one}/`))),
    }),
  };
}

const withheldIds = (judgements: readonly Judgement[]): string[] =>
  judgements.filter(({ verdict }) => verdict === "withhold").map(({ left }) => left);

/** The syllables of a person's name, as they stand in the id: "person/lê-thị-hoa/…" → lê, thị, hoa. */
export const nameInId = (id: string): string[] => (id.split("/")[1] ?? "").split("-").filter(Boolean);
