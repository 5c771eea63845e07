import { compareText } from "../../graph/order.ts";
import { dayNumber } from "../../store/properties.ts";
import type { RippleBody, RippleStep } from "../contract/ripple.ts";
import { nodeOf } from "./node.ts";
import type { FoundBody, FoundStep } from "./ripple-steps.ts";

/** A meeting on the document itself that has met, as the questions `studied` and `not-studied` count it. */
export const isStudy = ({ via, x }: FoundStep, source: string): boolean =>
  via === source && x.labels.includes("Meeting") && x.planned !== true;

/** Who held the meeting or issued the document; where no text says who, whose it is. */
export const actingIn = ({ makers, owners }: FoundStep): readonly FoundBody[] => (makers.length > 0 ? makers : owners);

type Lag = (day: string | null) => number | null;

/** Days since the start; a ripple has thousands of steps on a few days. */
function lagSince(start: string | null): Lag {
  const from = start === null ? undefined : dayNumber(start);
  const known = new Map<string | null, number | null>([[null, null]]);
  return (day) => {
    const lag = known.get(day);
    if (lag !== undefined) return lag;
    const to = day === null ? undefined : dayNumber(day);
    const found = from === undefined || to === undefined ? null : to - from;
    known.set(day, found);
    return found;
  };
}

type Levelled = RippleBody & { readonly level: string | null };

/** What each body did. Where no text says who held a meeting, it is the body that the meeting is of. */
export function bodiesOf(steps: readonly FoundStep[], start: string | null, source: string): Levelled[] {
  const lagOf = lagSince(start);
  const byBody = new Map<string, { body: FoundBody | undefined; steps: FoundStep[] }>();
  for (const step of steps) {
    const acting = actingIn(step);
    for (const body of acting.length > 0 ? acting : [undefined]) {
      const known = byBody.get(body?.id ?? "") ?? { body, steps: [] };
      known.steps.push(step);
      byBody.set(body?.id ?? "", known);
    }
  }
  return [...byBody.values()].map(({ body, steps }) => {
    const each = shownSteps(steps, lagOf);
    const meetings = each.filter(({ node }) => node.type === "Meeting");
    const documents = each.filter(({ node }) => node.type !== "Meeting");
    const firstDay = [...meetings.filter(({ planned }) => !planned), ...documents].find(({ day }) => day)?.day ?? null;
    return {
      body: body ? nodeOf(body) : null,
      level: body?.level ?? null,
      territory: null,
      firstDay,
      lag: lagOf(firstDay),
      studied: body !== undefined && steps.some((step) => isStudy(step, source)),
      meetings,
      documents,
    };
  });
}

/** Each meeting or document once, over the shortest way, by day. */
function shownSteps(steps: readonly FoundStep[], lagOf: Lag): RippleStep[] {
  const shortest = steps.toSorted((a, b) => a.distance - b.distance || compareText(a.via, b.via));
  const byNode = Map.groupBy(shortest, ({ x }) => x.id);
  const found = [...byNode.values()].map((ways): RippleStep => {
    const [{ x, via, distance }] = ways as [FoundStep, ...FoundStep[]];
    const relations = new Set(ways.filter((way) => way.via === via).map(({ relation }) => relation));
    const day = x.day ?? null;
    return {
      node: nodeOf(x),
      day,
      lag: lagOf(day),
      relations: [...relations].sort(compareText),
      via,
      distance,
      planned: x.planned === true,
    };
  });
  return found.sort((a, b) => compareText(a.day ?? "9", b.day ?? "9") || compareText(a.node.id, b.node.id));
}
