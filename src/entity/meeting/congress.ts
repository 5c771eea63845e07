import type { MeetingMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import { idOf, tail } from "../key.ts";
import { allMentions } from "../mentions.ts";
import { refer, register, type World } from "../world.ts";
import { attendants } from "./name.ts";
import type { Series } from "./series.ts";

/** "Đại hội Đảng bộ thành phố" without its number: the one that the report numbers, else one known by its term. */
export function resolveCongress(world: World, bodies: Bodies, series: Series, mention: MeetingMention): void {
  const { term } = mention;
  const body = mention.body && bodies.resolve(mention.body);
  const known = numberedCongress(
    world,
    mention,
    series.filter((one) => one.kind === "đại hội" && one.body.id === body?.id),
  );
  if (known) refer(world, mention, known);
  else if (body && (term || isNamedInFull(mention))) {
    register(world, mention, {
      id: idOf("meeting", "đại hội", tail(body.id), term ?? `@${world.local}`),
      type: "Meeting",
      name: `Đại hội ${attendants(body, mention.note ?? "")}${body.name}${term ? `, nhiệm kỳ ${term}` : ""}`,
      attributes: { kind: "đại hội", ...(term && { term }) },
    });
  }
}

/** "Đại hội Đảng bộ Quận 4": the body has a name of its own; "Đại hội Đảng bộ huyện" says too little. */
const isNamedInFull = ({ body }: MeetingMention): boolean =>
  body?.head.family === "party" && Boolean(body.place?.name || body.title);

/** Of several congresses of a body the one of the term that is spoken of, else the one named last, else the first. */
function numberedCongress(world: World, mention: MeetingMention, own: Series): string | undefined {
  const ids = new Set(own.map(({ id }) => id));
  const [first] = ids;
  if (ids.size <= 1) return first;
  const term = mention.term ?? termAround(world, mention);
  const ofTerm = own.find((one) => term && one.term === term);
  return ofTerm?.id ?? namedLast(world, mention, ids) ?? first;
}

function namedLast(world: World, mention: MeetingMention, ids: ReadonlySet<string>): string | undefined {
  let last: string | undefined;
  for (const each of allMentions(world)) {
    if (each.from >= mention.from) break;
    const id = world.of.get(each);
    if (id && ids.has(id)) last = id;
  }
  return last;
}

/** The term of office that the paragraph speaks of. */
function termAround({ report }: World, mention: MeetingMention): string | undefined {
  const here = report.clauses.find((clause) => clause.from <= mention.from && mention.from < clause.to);
  for (const clause of report.clauses) {
    if (clause.line !== here?.line) continue;
    for (const each of clause.mentions) if (each.type === "Term") return each.years;
  }
  return undefined;
}
