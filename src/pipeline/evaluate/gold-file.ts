import { z } from "zod";
import { LantoaError } from "../../error.ts";

const attributes = z.record(z.string(), z.unknown()).default({});

const goldEntity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  attrs: attributes,
});
const goldRelation = z.object({
  relation: z.string(),
  subjectId: z.string(),
  objectId: z.string(),
  attrs: attributes,
});

/** What a careful reader finds in one report; `file` is the report's name. Other fields are for people. */
export const goldSchema = z.object({
  file: z.string().min(1),
  entities: z.array(goldEntity),
  relations: z.array(goldRelation),
  ambiguous: z.array(z.string()).default([]),
});

export type GoldFile = z.infer<typeof goldSchema>;
export type GoldEntity = z.infer<typeof goldEntity>;
export type GoldRelation = z.infer<typeof goldRelation>;

/** Reads the gold of one report. Throws `evaluate/bad-gold`, also for a relation whose end is no entity. */
export function parseGold(json: string, path: string): GoldFile {
  let gold: GoldFile;
  try {
    gold = goldSchema.parse(JSON.parse(json));
  } catch (cause) {
    const value = cause instanceof z.ZodError ? tellIssues(cause.issues) : "It is no JSON.";
    const hint = "Write it as the files of data/gold are: file, entities, relations, ambiguous.";
    throw new LantoaError("evaluate/bad-gold", { path, value, hint }, { cause });
  }
  const ids = new Set(gold.entities.map(({ id }) => id));
  const loose = gold.relations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]).find((id) => !ids.has(id));
  if (loose === undefined) return gold;
  throw new LantoaError("evaluate/bad-gold", {
    path,
    value: loose,
    hint: "A relation ends at an id that no entity has.",
  });
}

const issuesShown = 3;

/** "entities[3].name: …; relations: …; and 812 more faults": JSON that is something else has as many as it has lines. */
function tellIssues(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues.slice(0, issuesShown).map(({ path, message }) => {
    const place = z.core.toDotPath(path);
    return place === "" ? message : `${place}: ${message}`;
  });
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more ${more === 1 ? "fault" : "faults"}`] : [])].join("; ");
}

/** What the lines of `ambiguous` say that are for a machine; `problems` are those that begin so and cannot be read. */
export type GoldNotes = {
  /** "ABOUT\tM1\tR1". */
  readonly relations: ReadonlySet<string>;
  readonly entities: readonly { readonly type: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly openTypes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly string[];
};

const openPair = ["Program", "Resolution"];
export const isOpen = (type: string): boolean => openPair.includes(type);

export function readNotes({ file, entities, ambiguous }: GoldFile): GoldNotes {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const relations = new Set<string>();
  const tolerated: { type: string; name: string }[] = [];
  const names = new Map<string, string[]>();
  const openTypes = new Map<string, Set<string>>();
  const problems: string[] = [];
  const open = (id: string, more: readonly string[]) =>
    openTypes.set(id, new Set([...(openTypes.get(id) ?? []), ...more]));
  for (const { id, type, attrs } of entities) {
    if (String(attrs.certainty ?? "").includes("ambiguous type") && isOpen(type)) open(id, openPair);
  }
  for (const line of ambiguous) {
    const missing = (ids: readonly string[]) =>
      problems.push(...ids.filter((id) => !types.has(id)).map((id) => `${file}: no id ${id} in "${line}"`));
    const relation = /^accept: ([A-Z_]+) (\w+) -> (\w+)(?: \(.*\))?$/u.exec(line);
    const entity = /^accept: ([A-Z][a-z]+) "(.+)"(?: \(.*\))?$/u.exec(line);
    const name = /^name: (\w+) "(.+)"(?: \(.*\))?$/u.exec(line);
    const type = /^type: (\w+) ([A-Za-z|]+)$/u.exec(line);
    const maybe = /^(\w+) (?:may|could) be (?:Program|Resolution)(?![\p{L}\p{N}_])/u.exec(line);
    if (relation) {
      const [, kind = "", from = "", to = ""] = relation;
      relations.add(`${kind}\t${from}\t${to}`);
      missing([from, to]);
    } else if (entity) tolerated.push({ type: entity[1] ?? "", name: entity[2] ?? "" });
    else if (name) {
      const [, id = "", called = ""] = name;
      names.set(id, [...(names.get(id) ?? []), called]);
      missing([id]);
    } else if (type) open(type[1] ?? "", (type[2] ?? "").split("|"));
    else if (/^(accept|name|type):/u.test(line)) problems.push(`${file}: cannot read "${line}"`);
    else if (maybe?.[1] !== undefined && isOpen(types.get(maybe[1]) ?? "")) open(maybe[1], openPair);
  }
  return { relations, entities: tolerated, names, openTypes, problems };
}
