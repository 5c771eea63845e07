import type { Fact } from "./fact.ts";
import { organiserIsNoAttendant } from "./refine/organiser-is-no-attendant.ts";
import { sayingNeedsPresence } from "./refine/saying-needs-presence.ts";
import { videoIsNoAttendance } from "./refine/video-is-no-attendance.ts";
import type { Report } from "./report.ts";

/** A step that takes facts and gives facts; its name says what it does. */
export type Refiner = {
  readonly name: string;
  readonly refine: (facts: readonly Fact[], report: Report) => readonly Fact[];
};

/** The order of the steps; each line says what it relies on. */
export const refiners: readonly Refiner[] = [
  { name: "video-is-no-attendance", refine: videoIsNoAttendance }, // relies on SPOKE_AT with its mode
  { name: "organiser-is-no-attendant", refine: organiserIsNoAttendant }, // relies on ORGANISED
  { name: "saying-needs-presence", refine: sayingNeedsPresence }, // last: relies on all other participation
];
