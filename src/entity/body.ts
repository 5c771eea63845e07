import type { BodyMention, Mention } from "../mention/mention.ts";
import { type Base, type Focus, statedBase, territoryAt } from "./focus.ts";
import { idOf, slug, tail } from "./key.ts";
import { neighbours } from "./neighbours.ts";
import { allMentions, display, resolveTerritory, type Territory } from "./territory.ts";
import type { World } from "./world.ts";

/** A body as the world knows it. `open` says that no territory was in reach, so that it is known in the report only. */
export type Body = {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly base: Base;
  readonly of: Body | undefined;
  readonly open: boolean;
};

const committeeNames: Readonly<Record<string, string>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
};

/** Resolves bodies of one report; each mention once. */
export class Bodies {
  readonly #world: World;
  readonly #focus: Focus;
  readonly #known = new Map<BodyMention, Body | undefined>();

  constructor(world: World, focus: Focus) {
    this.#world = world;
    this.#focus = focus;
  }

  /** The body that a mention stands for; undefined when nothing in reach completes it. */
  resolve(mention: BodyMention): Body | undefined {
    if (!this.#known.has(mention)) {
      this.#known.set(mention, undefined);
      this.#known.set(mention, this.#read(mention));
    }
    return this.#known.get(mention);
  }

  #read(mention: BodyMention): Body | undefined {
    const { head } = mention;
    switch (head.scope) {
      case "none":
        return {
          id: idOf("organisation", head.name),
          name: head.name,
          family: head.family,
          base: {},
          of: undefined,
          open: false,
        };
      case "committee":
        return this.#under(mention, mention.of ? this.resolve(mention.of) : this.#committeeInReach(mention));
      case "executive":
        return this.#under(mention, this.#executiveOf(mention));
      case "council":
        return this.#under(mention, mention.of ? this.resolve(mention.of) : this.#councilInReach(mention));
      case "named":
      case "subject":
        return this.#named(mention);
      default:
        return this.#territorial(mention);
    }
  }

  /** "Ban Thường vụ" + "Quận ủy Hai Bà Trưng". */
  #under(mention: BodyMention, of: Body | undefined): Body | undefined {
    if (!of) return undefined;
    const name = `${mention.head.name} ${of.name}`;
    return {
      id: idOf("organisation", mention.head.name, tail(of.id)),
      name,
      family: mention.head.family,
      base: of.base,
      of,
      open: of.open,
    };
  }

  #named(mention: BodyMention): Body {
    const own = `${mention.head.name} ${this.#spelled(this.#fullTitle(mention))}`.trim();
    const school = mention.head.family === "school-campus" ? this.#onlySchool() : undefined;
    const name = school ? `${own} ${school.name}` : own;
    const territory = mention.place ? this.#territory(mention) : undefined;
    const full = territory ? `${name} ${display(territory)}` : name;
    const common =
      ["unit", "steering-committee", "school-campus"].includes(mention.head.family) ||
      mention.head.name === "Trung tâm";
    const above = mention.under ?? this.#aboveElsewhere(mention);
    const under = above && this.resolve(above);
    const scope = territory?.key ?? (under ? tail(under.id) : common ? `@${this.#world.local}` : undefined);
    const id = idOf("organisation", name, scope);
    return { id, name: full, family: mention.head.family, base: { institution: mention }, of: school, open: false };
  }

  /** What another mention of the same name is said to belong to. */
  #aboveElsewhere({ head, title }: BodyMention): BodyMention | undefined {
    for (const each of allMentions(this.#world)) {
      if (each.type === "Organisation" && each.head.name === head.name && each.title === title && each.under)
        return each.under;
    }
    return undefined;
  }

  /** "Tiểu ban nhân sự", where the report also names "Tiểu ban nhân sự Đại hội XIV của Đảng". */
  #fullTitle({ head, title = "" }: BodyMention): string {
    if (head.scope !== "subject") return title;
    let full = title;
    for (const each of allMentions(this.#world)) {
      if (each.type !== "Organisation" || each.head.name !== head.name || !each.title?.startsWith(`${title} `))
        continue;
      if (each.title.length > full.length) full = each.title;
    }
    return full;
  }

  /** "CSII" → "Cơ sở II", "ĐHNT" → "Đại học Ngoại thương". */
  #spelled(title: string): string {
    const { expansions } = this.#world.knowledge.lexicon;
    return title
      .split(" ")
      .map((word) => expansions.get(word) ?? word)
      .join(" ");
  }

  /** The one school that the report names: a campus is a part of it. */
  #onlySchool(): Body | undefined {
    const found = new Map<string, Body>();
    for (const each of allMentions(this.#world)) {
      if (each.type !== "Organisation" || each.head.family !== "school") continue;
      const body = this.resolve(each);
      if (body) found.set(body.id, body);
    }
    return found.size === 1 ? [...found.values()][0] : undefined;
  }

  #territory(mention: BodyMention): Territory | undefined {
    const { place } = mention;
    if (!place) return undefined;
    return place.name
      ? resolveTerritory(this.#world, place)
      : territoryAt(this.#world, this.#focus, place.level, place.from);
  }

  #territorial(mention: BodyMention): Body | undefined {
    const { head, place } = mention;
    if (mention.of) {
      const of = this.resolve(mention.of);
      return of && this.#completed(mention, { institution: mention.of }, of.name, tail(of.id));
    }
    if (mention.title && mention.title !== "nhà trường") return this.#offices(mention);
    if (mention.title) return this.#onBase(mention, this.#school());
    if (place) {
      const territory = this.#territory(mention);
      return territory ? this.#onBase(mention, { territory }) : this.#open(mention, place.level);
    }
    if (head.scope === "fused") {
      const territory = territoryAt(this.#world, this.#focus, head.level, mention.from);
      return territory ? this.#onBase(mention, { territory }) : this.#open(mention, undefined);
    }
    if (head.name === "Mặt trận Tổ quốc") return this.#open(mention, undefined);
    const base = this.#baseInReach(mention);
    if (base) return this.#onBase(mention, base);
    const level = this.#openLevel(mention);
    return level ? this.#open(mention, level) : undefined;
  }

  /** The bare level of the nearest body before, where no territory is in reach: "Chủ tịch UBND" beside "HĐND huyện". */
  #openLevel(mention: BodyMention): string | undefined {
    let level: string | undefined;
    for (const each of allMentions(this.#world)) {
      if (each.from >= mention.from) break;
      if (each.type !== "Organisation" || each.head.family.startsWith("party")) continue;
      if (each.place && !each.place.name) level = each.place.level;
    }
    return level;
  }

  /** "Đảng bộ các cơ quan Đảng phường Xuân Đài". */
  #offices(mention: BodyMention): Body | undefined {
    const territory = this.#territory(mention) ?? this.#focus.host.territory;
    if (!territory) return undefined;
    const name = `${mention.title} ${display(territory)}`;
    return this.#completed(
      mention,
      { institution: mention, territory },
      name,
      `${slug(mention.title ?? "")}-${territory.key}`,
    );
  }

  #school(): Base {
    const host = this.#focus.host;
    if (host.institution) return host;
    for (const mention of allMentions(this.#world)) {
      if (mention.type === "Organisation" && mention.head.family === "school" && mention.title)
        return { institution: mention };
    }
    return {};
  }

  #onBase(mention: BodyMention, base: Base): Body | undefined {
    if (base.institution) {
      const inner = base.institution;
      if (inner.head.family === "party" || inner.head.family === "party-committee")
        return this.#sameOffices(mention, inner);
      const of = this.resolve(inner);
      return of && this.#completed(mention, base, of.name, tail(of.id));
    }
    const { territory } = base;
    if (!territory) return undefined;
    const fused = mention.head.scope === "fused";
    return this.#completed(mention, base, fused ? territory.name : display(territory), territory.key);
  }

  /** "Đảng bộ" in a report of "Đảng ủy các cơ quan Đảng phường X": the Party organisation of the same offices. */
  #sameOffices(mention: BodyMention, inner: BodyMention): Body | undefined {
    if (inner.head.scope === "named") return mention.head.family === "party" ? this.resolve(inner) : undefined;
    return this.#offices({ ...inner, head: mention.head, from: mention.from, to: mention.to });
  }

  #completed(mention: BodyMention, base: Base, rest: string, key: string): Body {
    const { head } = mention;
    const name = rest.startsWith(`${head.name} `) ? rest : `${head.name} ${rest}`;
    return { id: idOf("organisation", head.name, key), name, family: head.family, base, of: undefined, open: false };
  }

  /** The bare body that the report names without a territory in reach. */
  #open(mention: BodyMention, level: string | undefined): Body {
    const name = level ? `${mention.head.name} ${level}` : mention.head.name;
    const id = idOf("organisation", name, `@${this.#world.local}`);
    return { id, name, family: mention.head.family, base: {}, of: undefined, open: true };
  }

  #executiveOf(mention: BodyMention): Body | undefined {
    const { of } = mention;
    if (of && of.head.family !== "party-committee") return this.resolve(of);
    const party = { ...mention, head: { name: "Đảng bộ", family: "party", scope: "territory", level: "" } as const };
    if (of) return this.#territorial({ ...of, head: party.head });
    const base = this.#baseInReach(mention);
    return base && this.#onBase({ ...party, of: undefined }, base);
  }

  #committeeInReach(mention: BodyMention): Body | undefined {
    for (const near of neighbours(this.#world.report, mention)) {
      const committee = this.#committeeIn(near);
      if (committee) return committee;
    }
    const base = this.#focus.host;
    if (base.territory && !base.institution) return this.#committeeOf(mention, base);
    return base.institution ? this.#committeeOf(mention, base) : this.#openCommittee(mention);
  }

  /** The committee that a neighbouring body is, is of, or whose territory it has. */
  #committeeIn(near: BodyMention): Body | undefined {
    const isCommittee =
      near.head.family === "party-committee" && (near.head.scope === "fused" || near.head.scope === "territory");
    const completed = near.head.scope === "fused" || near.place || near.of || near.title;
    if (isCommittee) return completed ? this.resolve(near) : undefined;
    if (near.of) return this.#committeeIn(near.of);
    // A bare neighbour says nothing of its own: it would only repeat the host.
    const says =
      near.head.scope === "territory" &&
      (near.place !== undefined || near.of !== undefined || near.title !== undefined);
    const base = says ? this.resolve(near)?.base : undefined;
    return base?.territory || base?.institution ? this.#committeeOf(near, base) : undefined;
  }

  #committeeOf(mention: BodyMention, base: Base): Body | undefined {
    const level = base.institution ? "" : (base.territory?.level ?? "");
    const name = committeeNames[level] ?? "Đảng ủy";
    const scope = committeeNames[level] ? "fused" : "territory";
    const head = { name, family: "party-committee", scope, level } as const;
    return this.#onBase({ type: "Organisation", from: mention.from, to: mention.to, rule: mention.rule, head }, base);
  }

  /** No host: the only committee that the report names anywhere. */
  #openCommittee(mention: BodyMention): Body | undefined {
    const ids = new Map<string, Body>();
    for (const each of allMentions(this.#world)) {
      if (
        each.type !== "Organisation" ||
        each === mention ||
        each.head.family !== "party-committee" ||
        each.head.scope !== "fused"
      )
        continue;
      const body = this.resolve(each);
      if (body) ids.set(body.id, body);
    }
    return ids.size === 1 ? [...ids.values()][0] : undefined;
  }

  #councilInReach(mention: BodyMention): Body | undefined {
    for (const near of neighbours(this.#world.report, mention)) {
      const council =
        near.head.family === "people-council" ? near : near.of?.head.family === "people-council" ? near.of : undefined;
      if (council) return this.resolve(council);
    }
    const base = this.#focus.host;
    const head = { name: "Hội đồng nhân dân", family: "people-council", scope: "territory", level: "" } as const;
    return base.territory && this.#onBase({ ...mention, head, of: undefined }, base);
  }

  /** What a bare body belongs to: what its neighbours in a chain or list belong to, else what the host does. */
  #baseInReach(mention: BodyMention): Base | undefined {
    for (const near of neighbours(this.#world.report, mention)) {
      const stated = statedBase(this.#world, near);
      if (stated?.territory || stated?.institution) return stated;
      const level = fusedLevel(near);
      const inWord = level && territoryAt(this.#world, this.#focus, level, near.from);
      if (inWord) return { territory: inWord };
      if (near.place && !near.place.name) {
        const territory = territoryAt(this.#world, this.#focus, near.place.level, near.place.from);
        if (territory) return { territory };
        return undefined;
      }
    }
    const { host } = this.#focus;
    return host.territory || host.institution ? host : undefined;
  }
}

/** "quận" of the innermost "Quận ủy" in a body, when no name stands with it. */
function fusedLevel(body: BodyMention): string | undefined {
  if (body.of) return fusedLevel(body.of);
  return body.head.scope === "fused" ? body.head.level : undefined;
}

export const isBody = (mention: Mention): mention is BodyMention => mention.type === "Organisation";
