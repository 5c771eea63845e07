import type { Fragment } from "../../src/graph/fragment.ts";
import type { Gold } from "./collection.ts";
import { key } from "./same-name.ts";

/** "ABOUT M1 -> R1" and 'Place "Hà Nội"' of the lines for a machine, as they stand in `saidBy` and beside names. */
export function toleratedOf({ ambiguous }: Gold): Set<string> {
  return new Set(
    ambiguous.flatMap((line) => {
      const [, type, from, to] = /^accept: (\w+) (\S+) -> (\S+)/u.exec(line) ?? [];
      if (type) return [`${type} ${from} ${to}`];
      const [, kind, name = ""] = /^accept: (\w+) "(.+?)"/u.exec(line) ?? [];
      return kind ? [`${kind} ${key(name)}`] : [];
    }),
  );
}

/** Each way to say a relation of the gold → the way the gold says it. Days of a meeting are ends like others. */
export function wantedOf({ entities, relations }: Gold): Map<string, string> {
  const wanted = new Map<string, string>();
  const others = (value: unknown) => [value ?? []].flat().map((end) => idOf(entities, String(end)));
  for (const { relation, subjectId, objectId, attrs } of relations) {
    if (relation === "HELD_ON") {
      const days = daysOf(entities.find(({ id }) => id === objectId)?.name ?? "");
      for (const day of days) wanted.set(`HELD_ON ${subjectId} ${day}`, `HELD_ON ${subjectId} ${day}`);
      continue;
    }
    for (const from of [subjectId, ...others(attrs.alsoSubject)])
      for (const to of [objectId, ...others(attrs.alsoObject)])
        if (!wanted.has(`${relation} ${from} ${to}`))
          wanted.set(`${relation} ${from} ${to}`, `${relation} ${subjectId} ${objectId}`);
  }
  return wanted;
}

const idOf = (entities: Gold["entities"], end: string): string =>
  entities.find(({ id, name }) => id === end || name === end)?.id ?? end;

/** "2020-10-11/2020-10-13" → three days. */
function daysOf(text: string): string[] {
  const [first = "", last = first] = text.split("/");
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

type Said = { readonly type: string; readonly line: string; readonly ends: readonly string[] };

/** The relations of a fragment with the ids of the gold; an end without one keeps its own. */
export function saidBy({ entities, relations }: Fragment, pairs: ReadonlyMap<string, string>): Said[] {
  const id = (end: string) => pairs.get(end) ?? end;
  return [
    ...relations.map(({ type, from, to }) => ({ type, line: `${type} ${id(from)} ${id(to)}`, ends: [from, to] })),
    ...entities.flatMap(({ id: meeting, attributes: { heldOn = [] } }) =>
      [heldOn].flat().map((day) => ({ type: "HELD_ON", line: `HELD_ON ${id(meeting)} ${day}`, ends: [meeting] })),
    ),
  ];
}
