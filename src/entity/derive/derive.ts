import { belongsByName } from "./belongs-by-name.ts";
import { adoptedAtCongress, issuedAtSession, issuersBySymbol, membersOfSets } from "./issued.ts";
import { inTerritory, locatedByGazetteer, locatedByName, locatedInHost } from "./located.ts";
import { impliedParts, meetingOwners } from "./meeting-owner.ts";
import { partyLadder } from "./party-ladder.ts";
import type { Resolved, Step } from "./step.ts";

/** The order in which evidence is added. */
const steps: readonly Step[] = [
  belongsByName,
  locatedByName,
  meetingOwners,
  partyLadder,
  locatedByGazetteer,
  locatedInHost,
  inTerritory,
  issuersBySymbol,
  adoptedAtCongress,
  issuedAtSession, // relies on meetingOwners
  membersOfSets, // relies on all that is ISSUED
  impliedParts,
];

/** Edges that follow from names and territories. They join entities that are mentioned; none is made for them. */
export function derive(resolved: Resolved): void {
  for (const step of steps) step(resolved);
}
