import type { BodyMention, DocumentMention, MeetingMention, Mention } from "../mention/mention.ts";
import { foldTone } from "../text/fold.ts";
import type { Bodies, Body } from "./body.ts";
import { days } from "./day.ts";
import { capital, expanded } from "./expand.ts";
import { idOf, slug, tail } from "./key.ts";
import { overlap, words } from "./overlap.ts";
import { allMentions } from "./territory.ts";
import { refuse, register, type World } from "./world.ts";

type Attributes = Record<string, string | number | boolean | string[]>;

/** A derived fact of resolution: the symbol of a number names the issuer, a list of numbers its members. */
export type Derived = { readonly issuer: string; readonly document: string; readonly mention: DocumentMention };

/** Resolves the documents and programmes of a report. */
export class Documents {
  readonly #world: World;
  readonly #bodies: Bodies;
  /** Issuers that only the symbol of a number tells. */
  readonly bySymbol: Derived[] = [];
  /** Further entities that one mention stands for: members of a list of numbers, a second congress's resolution. */
  readonly more = new Map<DocumentMention, string[]>();

  constructor(world: World, bodies: Bodies) {
    this.#world = world;
    this.#bodies = bodies;
  }

  resolveAll(): void {
    const all = [...allMentions(this.#world)].filter(
      (mention): mention is DocumentMention => mention.type === "Document",
    );
    for (const mention of all) if (mention.meetings.length > 0 && !mention.bare) this.#ofMeetings(mention);
    for (const mention of all)
      if (mention.number !== undefined || mention.rule === "document/numbers") this.#numbered(mention);
    for (const mention of all) if (mention.rule === "document/set") this.#set(mention);
    for (const mention of all) if (this.#isDescribed(mention)) this.#described(mention);
    for (const mention of all) if (mention.bare) this.#refer(mention);
  }

  #isDescribed(mention: DocumentMention): boolean {
    return [
      "document/described",
      "document/about",
      "document/of-issuer",
      "document/title",
      "document/listed-title",
    ].includes(mention.rule);
  }

  #ofMeetings(mention: DocumentMention): void {
    const ids = mention.meetings.flatMap((meeting) => {
      const id = this.#ofMeeting(mention, meeting);
      return id ? [id] : [];
    });
    const [first, ...rest] = ids;
    if (!first) return;
    this.#world.of.set(mention, first);
    if (rest.length > 0) this.more.set(mention, rest);
  }

  #ofMeeting(mention: DocumentMention, meeting: MeetingMention): string | undefined {
    const target = this.#world.of.get(meeting);
    const entity = target && this.#world.entities.get(target);
    if (!target || !entity) return undefined;
    const attributes: Attributes = { kind: mention.kind };
    const { ordinal, term, khoa } = entity.attributes;
    if (ordinal !== undefined) attributes.ordinal = ordinal;
    if (term !== undefined) attributes.term = term;
    if (khoa !== undefined) attributes.khoa = khoa;
    const id = idOf("resolution", mention.kind, tail(target));
    return register(this.#world, mention, {
      id,
      type: "Resolution",
      name: `${mention.kind} ${entity.name}`,
      attributes,
    });
  }

  #numbered(mention: DocumentMention): void {
    const issuer = this.#issuer(mention);
    if (mention.rule === "document/numbers") return this.#list(mention, issuer);
    this.#one(mention, mention.number ?? "", issuer, mention);
  }

  #issuer(mention: DocumentMention): Body | undefined {
    const stated = mention.issuers[0];
    if (stated) return this.#bodies.resolve(stated);
    return mention.symbol ? this.#fromSymbol(mention.symbol) : undefined;
  }

  /** The one body of the report that the symbol may stand for: "TU" the Thành ủy, "TW" the Central Committee. */
  #fromSymbol(symbol: string): Body | undefined {
    const names = this.#world.knowledge.lexicon.issuers.get(symbol.toUpperCase().replace(/\d+$/u, "")) ?? [];
    const found = new Map<string, Body>();
    for (const mention of allMentions(this.#world)) {
      if (mention.type !== "Organisation" || !names.includes(mention.head.name)) continue;
      const body = this.#bodies.resolve(mention);
      if (body && !body.of) found.set(body.id, body);
    }
    return found.size === 1 ? [...found.values()][0] : undefined;
  }

  #one(mention: DocumentMention, number: string, issuer: Body | undefined, holder: DocumentMention): string {
    const attributes: Attributes = { kind: mention.kind, number };
    const issued = mention.date && days(this.#world, mention.date).days[0];
    if (issued) attributes.issuedOn = issued;
    if (mention.subject && mention.rule === "document/number") attributes.subject = mention.subject;
    const term = issuer && this.#termOf(issuer);
    const known = this.#sameNumber(mention, number);
    const when = issued ?? term;
    const id =
      known ??
      idOf(
        mention.entity,
        mention.kind,
        number,
        issuer && when && !issuer.open ? `${tail(issuer.id)}.${when}` : `@${this.#world.local}`,
      );
    register(this.#world, holder, { id, type: mention.entity, name: `${mention.kind} số ${number}`, attributes });
    if (issuer && mention.issuers.length === 0 && this.#world.entities.has(issuer.id)) {
      this.bySymbol.push({ issuer: issuer.id, document: id, mention });
    }
    return id;
  }

  /** A number that the report has given before, with or without its date. */
  #sameNumber(mention: DocumentMention, number: string): string | undefined {
    const key = foldTone(number).replace(/[^\p{L}\p{N}]/gu, "");
    for (const entity of this.#world.entities.values()) {
      if (entity.type !== mention.entity || entity.attributes.kind !== mention.kind) continue;
      if (foldTone(String(entity.attributes.number ?? "")).replace(/[^\p{L}\p{N}]/gu, "") === key) return entity.id;
    }
    return undefined;
  }

  /** The term of office or khóa of a body, where the report speaks of one only. */
  #termOf(issuer: Body): string | undefined {
    const found = new Set<string>();
    for (const mention of allMentions(this.#world)) {
      if (mention.type !== "Organisation" || !mention.khoa || this.#bodies.resolve(mention)?.id !== issuer.id) continue;
      found.add(`khóa ${mention.khoa}`);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** "các Quyết định số 1760, 1761": the set and each of its members. */
  #list(mention: DocumentMention, issuer: Body | undefined): void {
    const numbers = mention.subject?.split(", ") ?? [];
    const members = numbers.map((number) =>
      this.#one({ ...mention, rule: "document/number", number }, number, issuer, mention),
    );
    const name = capital(expanded(this.#world, mention));
    const id = idOf(
      mention.entity,
      "set",
      mention.kind,
      numbers.join("-"),
      issuer && !issuer.open ? tail(issuer.id) : `@${this.#world.local}`,
    );
    register(this.#world, mention, {
      id,
      type: mention.entity,
      name,
      attributes: { kind: mention.kind, count: numbers.length },
    });
    this.more.set(mention, members);
  }

  #set(mention: DocumentMention): void {
    const [issuerMention] = mention.issuers;
    const issuer = issuerMention && this.#bodies.resolve(issuerMention);
    const known = [...this.#world.entities.values()].find(
      (entity) =>
        entity.type === mention.entity &&
        entity.attributes.count === mention.count &&
        foldTone(String(entity.attributes.kind)) === foldTone(mention.kind),
    );
    if (known && (!issuer || known.id.includes(tail(issuer.id)))) {
      register(this.#world, mention, { ...known });
      return;
    }
    const when = mention.khoa ? `khóa ${mention.khoa}` : mention.term;
    const years = mention.term ? `, nhiệm kỳ ${mention.term}` : "";
    const owner = issuer ? ` của ${issuer.name}${mention.khoa ? ` khóa ${mention.khoa}` : ""}${years}` : "";
    const name = `${mention.count} ${mention.kind.toLowerCase()}${owner}`;
    const place =
      issuer && !issuer.open && when
        ? `${tail(issuer.id)}.${when}`
        : `${issuer ? tail(issuer.id) : ""}@${this.#world.local}`;
    const attributes: Attributes = { kind: mention.kind, ...(mention.count !== undefined && { count: mention.count }) };
    if (mention.khoa) attributes.khoa = mention.khoa;
    if (mention.term) attributes.term = mention.term;
    register(this.#world, mention, {
      id: idOf(mention.entity, "set", mention.kind, String(mention.count), place),
      type: mention.entity,
      name,
      attributes,
    });
  }

  #described(mention: DocumentMention): void {
    // "báo cáo của Ban X" alone names a document only where one meets to hear it.
    if (mention.rule === "document/of-issuer" && !mention.subject && !this.#world.report.about)
      return void refuse(this.#world, mention, "no-subject");
    const quoted = mention.rule === "document/listed-title" || mention.rule === "document/title";
    const name = quoted
      ? mention.rule === "document/title"
        ? `${mention.kind} “${mention.subject}”`
        : (mention.subject ?? "")
      : capital(expanded(this.#world, mention));
    const match = this.#similar(mention, name);
    if (match) {
      const entity = this.#world.entities.get(match);
      if (entity) register(this.#world, mention, { ...entity });
      return;
    }
    const issuer = this.#issuer(mention) ?? this.#issuedBy(mention);
    const subject = slug(mention.subject || name).slice(0, 80);
    const scope = issuer && !issuer.open ? `${tail(issuer.id)}` : `@${this.#world.local}`;
    const attributes: Attributes = { kind: mention.kind };
    if (mention.subject) attributes.subject = mention.subject;
    const year = /\b((?:19|20)\d\d)\b/u.exec(name)?.[1];
    register(this.#world, mention, {
      id: idOf(mention.entity, mention.kind, scope, subject, year),
      type: mention.entity,
      name,
      attributes,
    });
  }

  #issuedBy(mention: DocumentMention): Body | undefined {
    const fact = this.#world.facts.find(
      (each) => each.type === "ISSUED" && each.to === mention && each.from.type === "Organisation",
    );
    return fact && this.#bodies.resolve(fact.from as BodyMention);
  }

  /** The same described document in other words: same kind, and nearly all words of the shorter name. */
  #similar(mention: DocumentMention, name: string): string | undefined {
    const own = words(name);
    const described = words(mention.subject ?? "");
    for (const entity of this.#world.entities.values()) {
      if (entity.type !== mention.entity || entity.attributes.kind !== mention.kind) continue;
      const { number, ordinal, count, subject } = entity.attributes;
      // "Kế hoạch tổ chức Đại hội X" and "Kế hoạch số 01 … về tổ chức … Đại hội X" are one.
      if (number !== undefined && typeof subject === "string" && described.size >= 4) {
        if (overlap(words(subject), described) >= 0.9) return entity.id;
      }
      if (number !== undefined || ordinal !== undefined || count !== undefined) continue;
      if (overlap(words(entity.name), own) >= 0.85 && own.size >= 3) return entity.id;
    }
    return undefined;
  }

  /** "Nghị quyết", "Nghị quyết Đại hội": the nearest document of that kind before; not the one after. */
  #refer(mention: DocumentMention): void {
    let found: string | undefined;
    for (const each of allMentions(this.#world)) {
      if (each.type !== "Document" || each.kind !== mention.kind || each.bare) continue;
      if (mention.rule === "document/plural") {
        if (each.rule === "document/numbers" && !found) found = this.#world.of.get(each);
        continue;
      }
      if (each.from >= mention.from) break;
      if (mention.rule === "document/of-bare-meeting" && each.meetings.length === 0) continue;
      found = this.#world.of.get(each) ?? found;
    }
    const entity = found === undefined ? undefined : this.#world.entities.get(found);
    if (entity) register(this.#world, mention, { ...entity });
  }
}

export const isDocument = (mention: Mention): mention is DocumentMention => mention.type === "Document";
