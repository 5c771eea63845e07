import { judgements } from "./judgements.ts";
import { rows } from "./rows.ts";
import { runSuite, type Subject } from "./suite.ts";

/** What every store has to do, whichever engine is behind it. */
export const conformance = (subject: Subject): void => runSuite(subject, { rows, judgements });
