import { fromNames, issued } from "./document.ts";
import type { Fact } from "./fact.ts";
import { grounds, heldAccordingTo, innerGrounds } from "./ground.ts";
import { datedBefore, datedByName, hasGathering, held, heldWith, organised, takesPlace } from "./meeting.ts";
import { attended, chaired, heldFor } from "./participation.ts";
import { adopted, presented } from "./presentation.ts";
import { purposes, statedAims } from "./purpose.ts";
import { refiners } from "./refiners.ts";
import type { Report } from "./report.ts";
import { quotedSpeech, spoke } from "./speech.ts";
import { targets } from "./target.ts";
import { titleChains } from "./title-chain.ts";
import { heldAtLine } from "./venue.ts";

const families = [
  organised,
  hasGathering,
  held,
  heldWith,
  takesPlace,
  heldAtLine,
  datedByName,
  datedBefore,
  chaired,
  attended,
  heldFor,
  spoke,
  quotedSpeech,
  purposes,
  statedAims,
  presented,
  adopted,
  fromNames,
  issued,
  grounds,
  innerGrounds,
  heldAccordingTo,
  titleChains,
  targets,
];

/** All relations that the report states, family by family, then refined in the order of `refiners`. */
export function stateFacts(report: Report): Fact[] {
  const stated = families.flatMap((family) => family(report));
  return refiners.reduce((facts: readonly Fact[], refiner) => refiner.refine(facts, report), stated).slice();
}
