import type { Judgement } from "./judgement.ts";
import { compareText } from "./order.ts";

/** Which ids stand for one thing. */
export type Identity = {
  /** The id that stands for it in the graph: the smallest of its class. */
  of(id: string): string;
  /** All ids judged to be the same as this one, itself among them. */
  members(id: string): readonly string[];
};

/** What holds without judgements: every id is its own. */
export const plainIdentity: Identity = { of: (id) => id, members: (id) => [id] };

/** The classes that the judgements of `same` make, each sorted. */
export function classesOf(judgements: readonly Judgement[]): string[][] {
  const classes = new Map<string, string[]>();
  for (const { verdict, left, right } of judgements) {
    if (verdict !== "same") continue;
    const merged = [...new Set([...(classes.get(left) ?? [left]), ...(classes.get(right) ?? [right])])];
    merged.sort(compareText);
    for (const id of merged) classes.set(id, merged);
  }
  return [...new Set(classes.values())];
}

export function identityOf(judgements: readonly Judgement[]): Identity {
  const classes = new Map(classesOf(judgements).flatMap((members) => members.map((id) => [id, members] as const)));
  return {
    of: (id) => classes.get(id)?.[0] ?? id,
    members: (id) => classes.get(id) ?? [id],
  };
}

/** The ids whose class is not the same under both: what has to be looked at when judgements change. */
export function changedIds(before: readonly Judgement[], after: readonly Judgement[]): Set<string> {
  const [old, now] = [identityOf(before), identityOf(after)];
  const all = [...classesOf(before), ...classesOf(after)].flat();
  return new Set(all.filter((id) => old.members(id).join("\t") !== now.members(id).join("\t")));
}
