import type { Fact } from "../fact.ts";

/** The body that organises a meeting is not said to attend it by the same words. */
export function organiserIsNoAttendant(facts: readonly Fact[]): readonly Fact[] {
  const organisers = new Set(facts.filter((fact) => fact.type === "ORGANISED").map((fact) => fact.from));
  return facts.filter((fact) => fact.type !== "ATTENDED" || !organisers.has(fact.from));
}
