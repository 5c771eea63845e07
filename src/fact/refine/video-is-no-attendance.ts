import type { Fact } from "../fact.ts";

const name = (fact: Fact): string => (fact.from.type === "Person" ? fact.from.name : "");

/** Who is shown on video speaks, but does not attend. */
export function videoIsNoAttendance(facts: readonly Fact[]): readonly Fact[] {
  const shown = new Set(facts.filter((fact) => fact.type === "SPOKE_AT" && fact.attributes.mode === "video").map(name));
  return facts.filter((fact) => fact.type !== "ATTENDED" || name(fact) === "" || !shown.has(name(fact)));
}

/** The body that organises a meeting is not said to attend it by the same words. */
export function presentsIsNoAttendance(facts: readonly Fact[]): readonly Fact[] {
  const organisers = new Set(facts.filter((fact) => fact.type === "ORGANISED").map((fact) => fact.from));
  return facts.filter((fact) => fact.type !== "ATTENDED" || !organisers.has(fact.from));
}
