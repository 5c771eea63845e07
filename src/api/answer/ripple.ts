import type { z } from "@hono/zod-openapi";
import { compareText } from "../../graph/order.ts";
import type { RippleAnswer, rippleRequest } from "../contract/ripple.ts";
import type { Graph } from "../graph.ts";
import { nodeOf, unknownEntity } from "./node.ts";
import { actingIn, bodiesOf, isStudy } from "./ripple-bodies.ts";
import { columnOf, inLevels, type Placed } from "./ripple-column.ts";
import { gapsAmong, isReferred, type Reached, reachOf, territoriesOf } from "./ripple-reach.ts";
import { type FoundIssuer, type FoundStart, mostSteps, startOf, stepsOf } from "./ripple-steps.ts";

/** The way of a document through the bodies: who studied it when, what each issued on it, and who did not. */
export async function ripple(graph: Graph, { id }: z.output<typeof rippleRequest>): Promise<RippleAnswer> {
  const [found, allSteps] = await Promise.all([startOf(graph, id), stepsOf(graph, id)]);
  if (!found) throw unknownEntity(id);
  const issuers = [...new Map([...found.issuers, ...found.hosts].map((body) => [body.id, body])).values()];
  const start = startingAt(found, issuers);
  const own = new Set([id, ...found.congresses.map((congress) => congress.id)]);
  const steps = allSteps.slice(0, mostSteps).filter(({ x }) => !own.has(x.id));
  const done = bodiesOf(steps, start.day, id);
  const [territories, reached, isKnown] = await Promise.all([
    territoriesOf(
      graph,
      done.flatMap(({ body }) => body?.id ?? []),
    ),
    reachOf(graph, issuers, start.day),
    isReferred(graph, issuers),
  ]);
  const bodies = done.map(({ level, ...each }): Placed => {
    const place = territories.get(each.body?.id ?? "");
    return { ...each, territory: place ? nodeOf(place) : null, column: columnOf(level, place) };
  });
  const studies = steps.filter((step) => isStudy(step, id)).flatMap(actingIn);
  const all = once(reached);
  const gaps = once(gapsAmong(reached, studies));
  return {
    source: nodeOf(found),
    start,
    levels: inLevels(bodies, gaps),
    reach: { basis: isKnown ? "reference" : "graph", territories: all.length, studied: all.length - gaps.length },
    truncated: allSteps.length > mostSteps,
  };
}

/** Two issuers may have one territory. */
const once = (reached: readonly Reached[]): Reached[] => [
  ...new Map(reached.map((each) => [each.place.id, each])).values(),
];

/** Lags count from the first day of the congress that adopted it, else from the day on the document. */
function startingAt({ congresses, issuedOn }: FoundStart, bodies: readonly FoundIssuer[]): RippleAnswer["start"] {
  const byDay = congresses.toSorted((a, b) => compareText(a.day ?? "9", b.day ?? "9") || compareText(a.id, b.id));
  const [congress] = byDay;
  const issuers = bodies.map(nodeOf).sort((a, b) => compareText(a.id, b.id));
  const known = { meeting: congress ? nodeOf(congress) : null, issuers };
  if (congress?.day) return { basis: "adopted", day: congress.day, ...known };
  return issuedOn ? { basis: "issued", day: issuedOn, ...known } : { basis: "unknown", day: null, ...known };
}
