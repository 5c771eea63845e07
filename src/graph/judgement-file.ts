import { LantoaError } from "../error.ts";
import { entityTypeNames } from "../ontology/entity-types.ts";
import { joins, relationTypeNames } from "../ontology/relation-types.ts";
import { classesOf } from "./identity.ts";
import { type Judgement, judgementKey, type Verdict, verdicts } from "./judgement.ts";
import { compareText } from "./order.ts";

const columns = ["verdict", "kind", "left", "right", "by", "at", "why"] as const;
type Line = { readonly line: number; readonly judgement: Judgement };

const isVerdict = (word: string): word is Verdict => verdicts.some((verdict) => verdict === word);
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

type Fail = (value: string, hint: string) => never;

function readLine(cells: readonly string[], fail: Fail): Judgement {
  const [verdict = "", kind = "", one = "", other = "", by = "", at = "", why = ""] = cells;
  if (!isVerdict(verdict)) fail(verdict, `The verdict is one of ${verdicts.join(", ")}.`);
  const [left, right] = ends[verdict](kind, one, other, fail);
  if (!isDay(at)) fail(at, "The day is written as 2026-11-22.");
  return { verdict, kind, left, right, by, at, why };
}

type Ends = (kind: string, one: string, other: string, fail: Fail) => readonly [left: string, right: string];

function requireIds(kind: string, ids: readonly string[], fail: Fail): void {
  for (const id of ids) {
    if (!id.startsWith(`${kind.toLowerCase()}/`)) fail(id, `The id of a ${kind} begins with ${kind.toLowerCase()}/.`);
  }
}

const pair: Ends = (kind, one, other, fail) => {
  if (!entityTypeNames.some((type) => type === kind)) fail(kind, `The kind is one of ${entityTypeNames.join(", ")}.`);
  requireIds(kind, [one, other], fail);
  if (one === other) fail(one, "A judgement is about two things, and these are one already.");
  return one < other ? [one, other] : [other, one];
};

/** What the two cells of ids hold, by verdict. */
const ends: Readonly<Record<Verdict, Ends>> = {
  same: pair,
  different: pair,
  unsure: pair,
  reject(kind, from, to, fail) {
    const type = relationTypeNames.find((name) => name === kind);
    if (!type) return fail(kind, `The kind of a relation is one of ${relationTypeNames.join(", ")}.`);
    const typeOf = (id: string) => entityTypeNames.find((name) => id.startsWith(`${name.toLowerCase()}/`));
    const [start, end] = [typeOf(from), typeOf(to)];
    if (!start || !end || !joins(type, start, end)) {
      fail(`${from} ${to}`, `Give the ids of both ends, as the graph has them: no ${type} joins these.`);
    }
    return [from, to];
  },
  withhold(kind, person, rest, fail) {
    if (kind !== "Person") fail(kind, "Only a Person can be withheld.");
    requireIds(kind, [person], fail);
    if (rest !== "") fail(rest, "Who is withheld is one id; the cell after it stays empty.");
    return [person, ""];
  },
};

/** Nothing may be judged different that other lines, in one step or several, say is the same. */
function refuseContradiction(lines: readonly Line[], path: string): void {
  const classes = classesOf(lines.map(({ judgement }) => judgement));
  for (const { line, judgement } of lines) {
    const { verdict, left, right } = judgement;
    if (verdict !== "different") continue;
    if (!classes.some((members) => members.includes(left) && members.includes(right))) continue;
    const hint = "Other lines say, in one step or several, that these two are the same: take one of them out.";
    throw new LantoaError("graph/bad-judgement", { path, line, value: `${left} ${right}`, hint });
  }
}

/**
 * Reads judgements.tsv: tab-separated, the first line names the columns, lines that begin with "#" are comments. Of
 * several lines on one pair the last holds. Throws `graph/bad-judgement` with path and line. Sorted by pair.
 */
export function parseJudgements(content: string, path: string): Judgement[] {
  const byPair = new Map<string, Line>();
  let headed = false;
  for (const [index, raw] of content
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split("\n")
    .entries()) {
    const text = raw.replace(/\r$/, "");
    if (text.trim() === "" || text.startsWith("#")) continue;
    const cells = text.split("\t").map((cell) => cell.trim());
    const line = index + 1;
    const fail = (value: string, hint: string): never => {
      throw new LantoaError("graph/bad-judgement", { path, line, value, hint });
    };
    if (!headed) {
      if (cells.join() !== columns.join()) fail(text, `The first line is: ${columns.join("<tab>")}.`);
      headed = true;
      continue;
    }
    if (cells.length !== columns.length) {
      fail(text, `A line has ${columns.length} cells parted by tabs; this one has ${cells.length}.`);
    }
    const judgement = readLine(cells, fail);
    byPair.set(judgementKey(judgement), { line, judgement });
  }
  refuseContradiction([...byPair.values()], path);
  return [...byPair].sort(([a], [b]) => compareText(a, b)).map(([, { judgement }]) => judgement);
}

/** The text of a file of judgements with one more line at its end; comments and order stay. Of one pair it now holds. */
export function addJudgement(content: string, judgement: Judgement): string {
  if (content.trim() === "") return writeJudgements([judgement]);
  const ended = content.endsWith("\n") ? content : `${content}\n`;
  const isEmpty = content.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
  const [head = "", line = ""] = writeJudgements([judgement]).split("\n");
  return `${ended}${isEmpty ? `${head}\n` : ""}${line}\n`;
}

/** The file that `parseJudgements` reads back as the same list. */
export function writeJudgements(judgements: readonly Judgement[]): string {
  const rows = judgements.map((judgement) => columns.map((column) => judgement[column].replace(/\s+/gu, " ")));
  return [columns, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}
