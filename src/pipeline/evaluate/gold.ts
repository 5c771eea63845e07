import { daysOf } from "./days.ts";
import { isGeneric } from "./generic.ts";
import { type GoldEntity, type GoldFile, type GoldNotes, type GoldRelation, readNotes } from "./gold-file.ts";
import { withoutKhoa } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";
import { firstMatch, unicode } from "./unicode-pattern.ts";

/** Names that count for an entity, in normal form, with the weight of a match by them. */
export type Names = ReadonlyMap<string, number>;

/** The gold of one report, ready to be compared with. */
export type Gold = Pick<GoldNotes, "openTypes" | "problems"> & {
  readonly file: string;
  readonly all: ReadonlyMap<string, GoldEntity>;
  /** What counts: no days, no bylines. */
  readonly entities: readonly GoldEntity[];
  readonly bylines: readonly GoldEntity[];
  readonly stated: readonly GoldRelation[];
  readonly names: ReadonlyMap<string, Names>;
  /** Whether nothing but words tells it from others: no number, no ordinal. */
  readonly descriptive: ReadonlySet<string>;
  /** "Organisation\tquận ủy x" of what counts neither for nor against. */
  readonly tolerated: ReadonlySet<string>;
  /** "ABOUT\tM1\tR1", likewise. */
  readonly toleratedRelations: ReadonlySet<string>;
  /** "M1\t2020-12-04" → whether the gold states it; days that only an attribute has are in `optionalDays`. */
  readonly days: ReadonlyMap<string, boolean>;
  readonly optionalDays: ReadonlySet<string>;
};

export const keyed = new Set(["Meeting", "Resolution", "Program"]);
export const isStated = ({ attrs }: Pick<GoldRelation, "attrs">): boolean => (attrs.certainty ?? "stated") === "stated";

export function readGold(file: GoldFile): Gold {
  const notes = readNotes(file);
  const all = new Map(file.entities.map((entity) => [entity.id, entity]));
  const entities = file.entities.filter(({ type, attrs }) => type !== "Date" && !attrs.exclude);
  const expand = expander(entities);
  const days = heldOn(file, all);
  const optional = entities
    .filter(({ type }) => type === "Meeting")
    .flatMap(({ id, attrs }) =>
      ["start", "end", "date", "startInferred"].flatMap((name) =>
        [...daysOf(attrs[name])].map((day) => `${id}\t${day}`),
      ),
    );
  return {
    openTypes: notes.openTypes,
    problems: notes.problems,
    toleratedRelations: notes.relations,
    file: file.file,
    all,
    entities,
    bylines: file.entities.filter(({ attrs }) => Boolean(attrs.exclude)),
    stated: file.relations.filter(({ relation }) => relation !== "HELD_ON"),
    names: new Map(entities.map((entity) => [entity.id, namesOf(entity, notes.names.get(entity.id) ?? [], expand)])),
    descriptive: new Set(entities.filter(isDescriptive).map(({ id }) => id)),
    tolerated: new Set(notes.entities.map(({ type, name }) => `${type}\t${withoutKhoa(normalForm(name, type))}`)),
    days,
    optionalDays: new Set(optional.filter((day) => !days.has(day))),
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The name of an entity, resolved where the gold says what a bare one stands for. */
const resolved = ({ type, name, attrs }: GoldEntity): string =>
  normalForm(text(attrs.resolvedTo).replace(/\s*\(.*\)$/u, "") || name, type);

const levels = new Set(["tỉnh", "thành phố trực thuộc trung ương", "quận", "huyện", "phường", "xã"]);

function namesOf(entity: GoldEntity, further: readonly string[], expand: (normal: string) => string): Names {
  const { type, name, aliases, attrs } = entity;
  const own = normalForm(name, type);
  const names = new Map([[own, 100]]);
  const add = (normal: string, weight: number) => {
    if (!names.has(normal)) names.set(normal, weight);
  };
  add(resolved(entity), 98);
  for (const other of [...further, ...(text(attrs.fullName) ? [text(attrs.fullName)] : [])]) {
    add(normalForm(other, type), 98);
  }
  for (const alias of aliases.map((each) => normalForm(each, type))) {
    if (type === "Person" ? alias.includes(own) : !isGeneric(alias)) add(alias, 96);
  }
  if (type !== "Person" && type !== "Target") {
    for (const other of [name, ...aliases, text(attrs.subject)]) {
      const full = normalForm(expand(normalForm(other, type)), type);
      if (full && !isGeneric(full)) add(full, 95);
    }
  }
  const level = text(attrs.level);
  if (type === "Place" && levels.has(level) && !/^(thành phố|quận|huyện|phường|xã|thị) /u.test(own)) {
    add(normalForm(`${level.replace(" trực thuộc trung ương", "")} ${name}`, type), 97);
  }
  return names;
}

const numberedEvent = unicode('^(dự thảo )?(nghị quyết|văn kiện)? ?(đại hội|hội nghị) [^“"]*\\b(thứ \\d|\\d+ đảng)');

function isDescriptive({ type, name, attrs }: GoldEntity): boolean {
  if (!keyed.has(type)) return false;
  if (type === "Meeting" && !attrs.ordinal) return true;
  return !attrs.number && !attrs.ordinal && !firstMatch(numberedEvent, normalForm(name, type));
}

/** Replaces the bare bodies in a name by what they stand for in this report: "quận ủy" → "quận ủy long biên". */
function expander(entities: readonly GoldEntity[]): (normal: string) => string {
  const fulls = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.type !== "Organisation") continue;
    const full = resolved(entity);
    for (const name of [entity.name, ...entity.aliases].map((each) => normalForm(each))) {
      if (name !== full && isGeneric(name)) fulls.set(name, new Set([...(fulls.get(name) ?? []), full]));
    }
  }
  const standsFor = [...fulls]
    .filter(([, all]) => all.size === 1)
    .map(([bare, [full = ""]]) => ({ bare: bare.split(" "), full: full.split(" ") }))
    .sort((a, b) => b.bare.length - a.bare.length);
  const begins = (tokens: readonly string[], at: number, words: readonly string[]) =>
    words.every((word, i) => tokens[at + i] === word);
  return (normal) => {
    const tokens = normal.split(" ");
    const out: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = standsFor.find(({ bare }) => begins(tokens, at, bare));
      if (!found) {
        out.push(tokens[at++] ?? "");
        continue;
      }
      const { bare, full } = found;
      const spelledOut = begins(tokens, at, full);
      const member = !spelledOut && tokens[at + bare.length] === "viên" && begins(full, 0, bare);
      if (member) out.push(...bare, "viên", ...full.slice(bare.length));
      else out.push(...full);
      at += spelledOut ? full.length : bare.length + Number(member);
    }
    return out.join(" ");
  };
}

/** The days of meetings as facts, and whether the gold states them or a rule gives them. */
function heldOn({ relations }: GoldFile, all: ReadonlyMap<string, GoldEntity>): Map<string, boolean> {
  const days = new Map<string, boolean>();
  for (const relation of relations) {
    if (relation.relation !== "HELD_ON") continue;
    const date = all.get(relation.objectId);
    for (const day of daysOf(date?.attrs.days || date?.name)) {
      const key = `${relation.subjectId}\t${day}`;
      days.set(key, isStated(relation) && days.get(key) !== false);
    }
  }
  return days;
}
