import type { Fact } from "../fact.ts";

/** Who is shown on video speaks, but does not attend. */
export function videoIsNoAttendance(facts: readonly Fact[]): readonly Fact[] {
  const shown = new Set(
    facts.filter((fact) => fact.type === "SPOKE_AT" && fact.attributes.mode === "video").map(nameOf),
  );
  return facts.filter((fact) => fact.type !== "ATTENDED" || nameOf(fact) === "" || !shown.has(nameOf(fact)));
}

const nameOf = ({ from }: Fact): string => (from.type === "Person" ? from.name : "");
