import { access } from "./access.ts";
import { apiAsking } from "./api-asking.ts";
import { apiEvidence } from "./api-evidence.ts";
import { apiGraph } from "./api-graph.ts";
import { builds } from "./builds.ts";
import { judgements } from "./judgements.ts";
import { live } from "./live.ts";
import { namedQueries } from "./named-queries.ts";
import { queryParameters } from "./query-parameters.ts";
import { questions } from "./questions.ts";
import { rows } from "./rows.ts";
import { study } from "./study.ts";
import { successors } from "./successors.ts";
import { runSuite, type Subject } from "./suite.ts";

/** What every store has to do, whichever engine is behind it. */
export const conformance = (subject: Subject): void =>
  runSuite(subject, {
    rows,
    judgements,
    access,
    builds,
    namedQueries,
    queryParameters,
    questions,
    study,
    successors,
    apiGraph,
    apiEvidence,
    apiAsking,
    live,
  });
