import type { z } from "@hono/zod-openapi";
import { compareText } from "../../graph/order.ts";
import { dayNumber } from "../../store/properties.ts";
import type { RippleAnswer, RippleBody, RippleStep, rippleRequest } from "../contract/ripple.ts";
import type { Graph } from "../graph.ts";
import { nodeOf, unknownEntity } from "./node.ts";
import { type Column, columnOf, columns, type Reached, reachOf, territoriesOf } from "./ripple-reach.ts";
import { type FoundBody, type FoundStart, type FoundStep, mostSteps, startOf, stepsOf } from "./ripple-steps.ts";

/** The way of a document through the bodies: who studied it when, what each issued on it, and who did not. */
export async function ripple(graph: Graph, { id }: z.output<typeof rippleRequest>): Promise<RippleAnswer> {
  const [found, allSteps] = await Promise.all([startOf(graph, id), stepsOf(graph, id)]);
  if (!found) throw unknownEntity(id);
  const start = startingAt(found);
  const own = new Set([id, ...found.congresses.map((congress) => congress.id)]);
  const steps = allSteps.slice(0, mostSteps).filter(({ x }) => !own.has(x.id));
  const done = bodiesOf(steps, start.day, id);
  const [territories, reached] = await Promise.all([
    territoriesOf(
      graph,
      done.flatMap(({ body }) => body?.id ?? []),
    ),
    reachOf(
      graph,
      start.issuers.map((issuer) => issuer.id),
      start.day,
    ),
  ]);
  const bodies = done.map(({ level, family: _, ...each }): Placed => {
    const place = territories.get(each.body?.id ?? "");
    return { ...each, territory: place ? nodeOf(place) : null, column: columnOf(level, place) };
  });
  const gaps = reached.filter(({ place, families }) => {
    const ofPlace = ({ body, level, family }: Levelled): boolean =>
      territories.get(body?.id ?? "")?.id === place.id &&
      (level ?? place.level) === place.level &&
      families.includes(family ?? "");
    return !done.some((each) => each.studied && ofPlace(each));
  });
  return {
    source: nodeOf(found),
    start,
    levels: inLevels(bodies, gaps),
    reach: {
      basis: reached.some(({ isListed }) => isListed) ? "reference" : "graph",
      territories: reached.length,
      studied: reached.length - gaps.length,
    },
    truncated: allSteps.length > mostSteps,
  };
}

/** Lags count from the first day of the congress that adopted it, else from the day on the document. */
function startingAt({ congresses, issuedOn, issuers, hosts }: FoundStart): RippleAnswer["start"] {
  const byDay = congresses.toSorted((a, b) => compareText(a.day ?? "9", b.day ?? "9") || compareText(a.id, b.id));
  const [congress] = byDay;
  const makers = [...new Map([...issuers, ...hosts].map((node) => [node.id, nodeOf(node)])).values()];
  const known = {
    meeting: congress ? nodeOf(congress) : null,
    issuers: makers.sort((a, b) => compareText(a.id, b.id)),
  };
  if (congress?.day) return { basis: "adopted", day: congress.day, ...known };
  return issuedOn ? { basis: "issued", day: issuedOn, ...known } : { basis: "unknown", day: null, ...known };
}

const lagOf = (day: string | null, start: string | null): number | null => {
  const [from, to] = [start, day].map((iso) => (iso === null ? undefined : dayNumber(iso)));
  return from === undefined || to === undefined ? null : to - from;
};

type Levelled = RippleBody & { readonly level: string | null; readonly family: string | null };
type Placed = RippleBody & { readonly column: Column };

/** What each body did. Where no text says who held a meeting, it is the body that the meeting is of. */
function bodiesOf(steps: readonly FoundStep[], start: string | null, source: string): Levelled[] {
  const byBody = new Map<string, { body: FoundBody | undefined; steps: FoundStep[] }>();
  for (const step of steps) {
    const makers = step.makers.length > 0 ? step.makers : step.owners;
    for (const body of makers.length > 0 ? makers : [undefined]) {
      const known = byBody.get(body?.id ?? "") ?? { body, steps: [] };
      known.steps.push(step);
      byBody.set(body?.id ?? "", known);
    }
  }
  return [...byBody.values()].map(({ body, steps }) => {
    const each = once(steps, start);
    const meetings = each.filter(({ node }) => node.type === "Meeting");
    const documents = each.filter(({ node }) => node.type !== "Meeting");
    // As the named queries `studied` and `not-studied` count it: held by the body, or its own where no text says by whom.
    const isStudied = ({ via, x }: FoundStep) =>
      via === source && x.labels.includes("Meeting") && !x.planned && body !== undefined;
    const firstDay = [...meetings.filter(({ planned }) => !planned), ...documents].find(({ day }) => day)?.day ?? null;
    return {
      body: body ? nodeOf(body) : null,
      level: body?.level ?? null,
      family: body?.family ?? null,
      territory: null,
      firstDay,
      lag: lagOf(firstDay, start),
      studied: steps.some(isStudied),
      meetings,
      documents,
    };
  });
}

/** Each meeting or document once, over the shortest way, by day. */
function once(steps: readonly FoundStep[], start: string | null): RippleStep[] {
  const shortest = steps.toSorted((a, b) => a.distance - b.distance || compareText(a.via, b.via));
  const byNode = Map.groupBy(shortest, ({ x }) => x.id);
  const found = [...byNode.values()].map((ways): RippleStep => {
    const [{ x, via, distance }] = ways as [FoundStep, ...FoundStep[]];
    const relations = new Set(ways.filter((way) => way.via === via).map(({ relation }) => relation));
    const day = x.day ?? null;
    return {
      node: nodeOf(x),
      day,
      lag: lagOf(day, start),
      relations: [...relations].sort(compareText),
      via,
      distance,
      planned: x.planned === true,
    };
  });
  return found.sort((a, b) => compareText(a.day ?? "9", b.day ?? "9") || compareText(a.node.id, b.node.id));
}

function inLevels(bodies: readonly Placed[], gaps: readonly Reached[]): RippleAnswer["levels"] {
  const missing = gaps.map(({ place, bodies }) => ({
    column: columnOf(bodies.find(({ level }) => level)?.level, place),
    territory: nodeOf(place),
    level: place.level ?? null,
    bodies: bodies.map(nodeOf).sort((a, b) => compareText(a.id, b.id)),
  }));
  const inColumn = (column: Column) => ({
    level: column,
    bodies: bodies
      .filter((each) => each.column === column)
      .sort((a, b) => compareText(a.firstDay ?? "9", b.firstDay ?? "9") || byName(a.body, b.body))
      .map(({ column: _, ...body }) => body),
    gaps: missing
      .filter((each) => each.column === column)
      .sort((a, b) => byName(a.territory, b.territory))
      .map(({ column: _, ...gap }) => gap),
  });
  return [...columns, null].map(inColumn).filter(({ bodies, gaps }) => bodies.length + gaps.length > 0);
}

type Named = { readonly id: string; readonly name: string } | null;
/** What has no name last. */
const byName = (a: Named, b: Named): number =>
  compareText(a?.name ?? "\uffff", b?.name ?? "\uffff") || compareText(a?.id ?? "", b?.id ?? "");
