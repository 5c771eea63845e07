import { between } from "../fact/report.ts";
import type { BodyMention, MeetingMention, Mention } from "../mention/mention.ts";
import { toRoman } from "../text/number.ts";
import type { Bodies, Body } from "./body.ts";
import { days } from "./day.ts";
import { resolveDescribed } from "./described-meeting.ts";
import { capital, expanded } from "./expand.ts";
import { idOf, tail } from "./key.ts";
import { allMentions } from "./territory.ts";
import { register, surface, type World } from "./world.ts";

type Attributes = Record<string, string | number | boolean | string[]>;

/** A meeting known by its number and body. */
type Series = {
  id: string;
  name: string;
  kind: string;
  ordinal: number;
  body: Body;
  khoa: string | undefined;
  term: string | undefined;
};

const national = "Đảng Cộng sản Việt Nam";

/** Resolves the meetings of a report: first those with a number, then those with a purpose, then what refers to them. */
export class Meetings {
  readonly #world: World;
  readonly #bodies: Bodies;
  readonly #series: Series[] = [];
  /** Sessions that the text does not name with their congress, and the congress. */
  readonly sessions = new Map<string, string>();

  constructor(world: World, bodies: Bodies) {
    this.#world = world;
    this.#bodies = bodies;
  }

  resolveAll(): void {
    const all = [...allMentions(this.#world)].filter(
      (mention): mention is MeetingMention => mention.type === "Meeting",
    );
    const numbered = all.filter((mention) => mention.ordinal !== undefined && !mention.session);
    // Those that name their body come first, so that those that do not can be matched to them.
    for (const mention of numbered) if (this.#statedBody(mention)) this.#numbered(mention, this.#statedBody(mention));
    for (const mention of numbered) if (!this.#world.of.has(mention)) this.#numberedWithoutBody(mention);
    for (const mention of all)
      if (mention.ordinal === undefined && mention.rule === "meeting/numbered" && !mention.session)
        this.#ofBody(mention);
    const described = all.filter((mention) => mention.rule === "meeting/purpose");
    resolveDescribed(this.#world, described, {
      host: (mention) => this.#organiser(mention),
      days: (mention) => this.#days(mention),
    });
    for (const mention of all) if (mention.session) this.#session(mention);
    for (const mention of all) if (mention.rule === "meeting/congress") this.#congress(mention);
    for (const mention of all) if (mention.rule === "meeting/bare") this.#refer(mention);
  }

  #statedBody(mention: MeetingMention): Body | undefined {
    return mention.body && this.#bodies.resolve(mention.body);
  }

  #numbered(mention: MeetingMention, body: Body | undefined): void {
    const { ordinal } = mention;
    if (!body || ordinal === undefined) return;
    const khoa =
      mention.kind === "đại hội"
        ? undefined
        : (mention.khoa ?? this.#series.find((one) => one.body.id === body.id && one.ordinal === ordinal)?.khoa);
    const id = idOf("meeting", mention.kind, tail(body.id), khoa && `khóa ${khoa}`, ordinal);
    const name = nameOf(mention.kind, ordinal, body, khoa, this.#noteOf(mention));
    const term = mention.term;
    this.#series.push({ id, name, kind: mention.kind, ordinal, body, khoa, term });
    const attributes: Attributes = { kind: mention.kind, ordinal };
    if (khoa) attributes.khoa = khoa;
    if (term) attributes.term = term;
    register(this.#world, mention, { id, type: "Meeting", name, attributes });
  }

  /** "thường kỳ", "mở rộng": said once, it holds for every mention of that number. */
  #noteOf(mention: MeetingMention): string | undefined {
    for (const each of allMentions(this.#world)) {
      if (each.type === "Meeting" && each.kind === mention.kind && each.ordinal === mention.ordinal && each.note)
        return each.note;
    }
    return undefined;
  }

  /** "Đại hội lần thứ XXVI (nhiệm kỳ …)": the one of that number, else of the organiser, else of the nearest body. */
  #numberedWithoutBody(mention: MeetingMention): void {
    const match = this.#series.find((one) => one.kind === mention.kind && one.ordinal === mention.ordinal);
    const body = match?.body ?? this.#organiser(mention) ?? this.#nearestOwner(mention);
    if (body) this.#numbered(mention, body);
  }

  #organiser(mention: MeetingMention): Body | undefined {
    for (const fact of this.#world.facts) {
      if (fact.type !== "ORGANISED" || fact.to !== mention) continue;
      if (fact.from.type === "Organisation") return this.#bodies.resolve(fact.from);
      if (fact.from.type === "Place" && fact.from.name && mention.kind === "đại hội") {
        const head = { name: "Đảng bộ", family: "party", scope: "territory", level: "" } as const;
        return this.#bodies.resolve({
          type: "Organisation",
          from: fact.from.from,
          to: fact.from.to,
          rule: "organisation/host",
          head,
          place: fact.from,
        });
      }
    }
    return undefined;
  }

  #nearestOwner(mention: MeetingMention): Body | undefined {
    const family =
      mention.kind === "đại hội" ? "party" : mention.kind === "kỳ họp" ? "people-council" : "party-committee";
    let nearest: BodyMention | undefined;
    for (const each of allMentions(this.#world)) {
      if (each.type !== "Organisation" || each.head.family !== family || each.head.scope === "none") continue;
      if (nearest && each.from > mention.from) break;
      nearest = each;
    }
    return nearest && this.#bodies.resolve(nearest);
  }

  /** "phiên họp đầu tiên của Tiểu ban nhân sự": of a body, without a number. */
  #ofBody(mention: MeetingMention): void {
    const body = this.#statedBody(mention);
    if (!body) return;
    const day = this.#days(mention)[0];
    const name = capital(expanded(this.#world, mention));
    const id = day ? idOf("meeting", mention.kind, tail(body.id), day) : idOf("meeting", name, `@${this.#world.local}`);
    register(this.#world, mention, { id, type: "Meeting", name, attributes: { kind: mention.kind } });
  }

  #days(mention: MeetingMention): string[] {
    return this.#world.facts
      .filter((fact) => fact.type === "HELD_ON" && fact.from === mention && fact.to.type === "Date")
      .flatMap((fact) => (fact.to.type === "Date" ? days(this.#world, fact.to).days : []))
      .sort();
  }

  #session(mention: MeetingMention): void {
    const whole = mention.session && this.#world.of.get(mention.session);
    const name = whole && this.#world.entities.get(whole)?.name;
    if (!whole || !name) return;
    register(this.#world, mention, {
      id: idOf("meeting", mention.kind, tail(whole)),
      type: "Meeting",
      name: `${capital(mention.kind)} ${name}`,
      attributes: { kind: mention.kind },
    });
  }

  /** "Đại hội Đảng bộ thành phố" without its number: the one that the report names, told apart by the term around it. */
  #congress(mention: MeetingMention): void {
    const body = this.#statedBody(mention);
    const own = this.#series.filter((one) => one.kind === "đại hội" && one.body.id === body?.id);
    const ids = [...new Set(own.map((one) => one.id))];
    if (ids.length > 1) {
      const term = mention.term ?? this.#termAround(mention);
      const fits = own.find((one) => term && one.term === term);
      if (fits) return this.#link(mention, fits.id);
    }
    const [id] = ids;
    if (id && ids.length === 1) return this.#link(mention, id);
    if (id) return this.#link(mention, this.#latest(mention, own)?.id ?? id);
    if (body && mention.term) {
      const name = `Đại hội đại biểu ${body.name}, nhiệm kỳ ${mention.term}`;
      register(this.#world, mention, {
        id: idOf("meeting", "đại hội", tail(body.id), mention.term),
        type: "Meeting",
        name,
        attributes: { kind: "đại hội", term: mention.term },
      });
    }
  }

  #latest(mention: MeetingMention, own: readonly Series[]): Series | undefined {
    const ids = new Set(own.map((one) => one.id));
    let found: string | undefined;
    for (const each of allMentions(this.#world)) {
      if (each.from >= mention.from) break;
      const id = this.#world.of.get(each);
      if (id && ids.has(id)) found = id;
    }
    return own.find((one) => one.id === found);
  }

  /** The term of office that the paragraph speaks of. */
  #termAround(mention: MeetingMention): string | undefined {
    const { clauses } = this.#world.report;
    const here = clauses.find((clause) => clause.from <= mention.from && mention.from < clause.to);
    for (const clause of clauses) {
      if (clause.line !== here?.line) continue;
      for (const each of clause.mentions) if (each.type === "Term") return each.years;
    }
    return undefined;
  }

  #link(mention: Mention, id: string): void {
    const entity = this.#world.entities.get(id);
    if (entity) register(this.#world, mention, { ...entity });
  }

  /** "Hội nghị", "kỳ họp": the meeting of the report, else the nearest of that kind before, else after. */
  #refer(mention: MeetingMention): void {
    if (this.#isGeneric(mention)) return;
    const focus = this.#world.report.focus;
    const near = this.#nearest(mention, true);
    const main = focus && focus.kind === mention.kind ? this.#world.of.get(focus) : undefined;
    const id = near ?? main ?? this.#nearest(mention, false) ?? this.#sessionOfFocus(mention);
    if (id) this.#link(mention, id);
  }

  /** The last meeting of that kind named before, in the same paragraph or anywhere; anywhere also the first after. */
  #nearest(mention: MeetingMention, sameLine: boolean): string | undefined {
    const { clauses } = this.#world.report;
    const here = clauses.find((clause) => clause.from <= mention.from && mention.from < clause.to);
    let found: string | undefined;
    for (const clause of clauses) {
      if (sameLine && clause.line !== here?.line) continue;
      for (const top of clause.mentions) {
        // A meeting inside the name of another is not the one that the report goes on about.
        if (top.type !== "Meeting" || top.kind !== mention.kind || top.rule === "meeting/bare") continue;
        if (top.from > mention.from && (sameLine || found)) continue;
        found = this.#world.of.get(top) ?? found;
      }
    }
    return found;
  }

  /** "Phiên trù bị được tiến hành ngày 11/10" in the report of a congress: a session of it, with a day of its own. */
  #sessionOfFocus(mention: MeetingMention): string | undefined {
    const { focus } = this.#world.report;
    const whole = focus && this.#world.of.get(focus);
    const name = whole && this.#world.entities.get(whole)?.name;
    const dated = this.#world.facts.some((fact) => fact.type === "HELD_ON" && fact.from === mention);
    if (!name || !dated || !/^phiên (trù bị|khai mạc|bế mạc|chính thức)$/u.test(mention.kind)) return undefined;
    const id = idOf("meeting", mention.kind, tail(whole));
    register(this.#world, mention, {
      id,
      type: "Meeting",
      name: `${capital(mention.kind)} ${name}`,
      attributes: { kind: mention.kind },
    });
    this.sessions.set(id, whole);
    return id;
  }

  /** "Đại hội Đảng các cấp", "nghị quyết Đại hội cấp mình", "các hội nghị": no meeting is meant. */
  #isGeneric(mention: MeetingMention): boolean {
    const after = between(this.#world.report, mention.to, mention.to + 3);
    const before = between(this.#world.report, mention.from - 1, mention.from);
    return (
      /^(đảng )?các cấp|^cấp mình|^các (chi bộ|đảng bộ|cấp|tổ chức)|^tổ chức đảng|^chi bộ|^đảng viên/u.test(after) ||
      ["các", "những", "mỗi"].includes(before)
    );
  }

  surfaceOf(mention: Mention): string {
    return surface(this.#world, mention);
  }
}

/** "Đại hội đại biểu Đảng bộ quận X lần thứ XXVI", "Kỳ họp thứ 15 HĐND tỉnh Y khóa IX", "Hội nghị lần thứ 7 …". */
function nameOf(kind: string, ordinal: number, body: Body, khoa: string | undefined, note = ""): string {
  const open = note === "mở rộng" ? " (mở rộng)" : "";
  const ending = `${khoa ? ` khóa ${khoa}` : ""}${open}`;
  if (kind === "đại hội") {
    if (body.name === national) return `Đại hội đại biểu toàn quốc lần thứ ${toRoman(ordinal)} của Đảng`;
    return `Đại hội đại biểu ${body.name} lần thứ ${toRoman(ordinal)}`;
  }
  if (kind === "kỳ họp") return `Kỳ họp thứ ${ordinal} ${body.name}${ending}`;
  if (kind === "phiên họp") return `Phiên họp ${note ? `${note} ` : ""}lần thứ ${ordinal} ${body.name}${ending}`;
  return `${capital(kind)} lần thứ ${ordinal} ${body.name}${ending}`;
}
