import { isInspection } from "../../mention/meeting-owner.ts";
import type { BodyMention, MeetingMention } from "../../mention/mention.ts";
import type { Bodies } from "../body/bodies.ts";
import type { Body } from "../body/body.ts";
import { idOf, tail } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { type Attributes, register, type World } from "../world.ts";
import { organiserOf } from "./circumstances.ts";
import { nameInSeries } from "./name.ts";

/** A meeting known by its number and body. */
type Numbered = {
  readonly id: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly body: Body;
  readonly khoa: string | undefined;
  readonly term: string | undefined;
};

/** The meetings of a report that their bodies number. */
export type Series = readonly Numbered[];

/** Registers the meetings that have a number, by the body that they name or that must be meant. */
export function registerSeries(world: World, bodies: Bodies, mentions: readonly MeetingMention[]): Series {
  const series: Numbered[] = [];
  const add = (mention: MeetingMention, body: Body | undefined): void => {
    const numbered = body && registerNumbered(world, series, mention, body);
    if (numbered) series.push(numbered);
  };
  // Those that name their body come first, so that those that do not can be matched to them.
  for (const mention of mentions) add(mention, mention.body && bodies.resolve(mention.body));
  // Who organises one holds for its other mentions too: a headline comes before it.
  for (const mention of mentions) {
    if (!world.of.has(mention) && !series.some((one) => isOf(one, mention)))
      add(mention, organiserOf(world, bodies, mention));
  }
  for (const mention of mentions) {
    if (!world.of.has(mention)) add(mention, impliedBody(world, bodies, series, mention));
  }
  return series;
}

function registerNumbered(world: World, series: Series, mention: MeetingMention, body: Body): Numbered | undefined {
  const { kind, ordinal, term } = mention;
  if (ordinal === undefined) return undefined;
  const known = series.find((one) => one.body.id === body.id && one.ordinal === ordinal);
  const khoa = kind === "đại hội" ? undefined : (mention.khoa ?? known?.khoa ?? khoaElsewhere(world, mention, body));
  const id = idOf("meeting", kind, tail(body.id), khoa && `khóa ${khoa}`, ordinal);
  const name = nameInSeries(kind, ordinal, body, khoa, noteOf(world, mention));
  const attributes: Attributes = { kind, ordinal };
  if (khoa) attributes.khoa = khoa;
  if (term) attributes.term = term;
  register(world, mention, { id, type: "Meeting", name, attributes });
  return { id, kind, ordinal, body, khoa, term };
}

/**
 * "Ban Chấp hành Đảng bộ quận khóa XXVI tổ chức Hội nghị lần thứ IV": the number of the term stands with the organiser,
 * or with another mention of that meeting. Nothing where two terms are named.
 */
function khoaElsewhere(world: World, { kind, ordinal }: MeetingMention, body: Body): string | undefined {
  const found = new Set<string>();
  for (const each of mentionsOf(world, "Meeting")) {
    if (each.kind === kind && each.ordinal === ordinal && each.khoa) found.add(each.khoa);
  }
  for (const { type, from, to } of world.facts) {
    if (type !== "ORGANISED" || to.type !== "Meeting" || to.kind !== kind || to.ordinal !== ordinal) continue;
    if (from.type !== "Organisation" || world.of.get(from) !== body.id) continue;
    const khoa = from.khoa ?? from.of?.khoa;
    if (khoa) found.add(khoa);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "thường kỳ", "mở rộng": said once, it holds for every mention of that number. */
function noteOf(world: World, { kind, ordinal }: MeetingMention): string | undefined {
  for (const each of mentionsOf(world, "Meeting")) {
    if (each.kind === kind && each.ordinal === ordinal && each.note) return each.note;
  }
  return undefined;
}

const isOf = ({ kind, ordinal }: Numbered, mention: MeetingMention): boolean =>
  kind === mention.kind && ordinal === mention.ordinal;

/** "Đại hội lần thứ XXVI (nhiệm kỳ …)": the body of that number, else the organiser, else the nearest that has such. */
function impliedBody(world: World, bodies: Bodies, series: Series, mention: MeetingMention): Body | undefined {
  const match = series.find((one) => isOf(one, mention));
  return match?.body ?? organiserOf(world, bodies, mention) ?? nearestOwner(world, bodies, mention);
}

const owners: Readonly<Record<string, string>> = { "đại hội": "party", "kỳ họp": "people-council" };

function nearestOwner(world: World, bodies: Bodies, mention: MeetingMention): Body | undefined {
  const family = owners[mention.kind] ?? "party-committee";
  let nearest: BodyMention | undefined;
  let assembly: BodyMention | undefined;
  for (const each of mentionsOf(world, "Organisation")) {
    if (each.head.name === "Quốc hội" && each.from < mention.from) assembly = each;
    if (mention.kind === "kỳ họp" && isInspection(each) && isSubject(each, mention)) return bodies.resolve(each);
    if (each.head.family !== family || each.head.scope === "none") continue;
    if (nearest && each.from > mention.from) break;
    nearest = each;
  }
  // Voters meet who sits in the National Assembly; a council that is named only later is not meant.
  const session = mention.kind === "kỳ họp" && assembly && (!nearest || nearest.from > mention.from);
  const owner = session ? assembly : nearest;
  return owner && bodies.resolve(owner);
}

/** "Ủy ban Kiểm tra Tỉnh ủy | đã | họp kỳ 33": right before, with at most its verb between. */
const isSubject = (body: BodyMention, meeting: MeetingMention): boolean =>
  body.to <= meeting.from && meeting.from - body.to <= 3;
