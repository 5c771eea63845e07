import { between, type Clause, type Report } from "../../fact/report.ts";
import { type BodyMention, type Mention, type PositionMention, withInner } from "../../mention/mention.ts";

/**
 * The bodies that stand beside one in a chain of titles or a list of bodies: those after it first, since a list names
 * its territory at the end ("Bí thư Đảng ủy, Chủ tịch HĐND phường"; "lãnh đạo HĐND, UBND tỉnh"), then those before.
 */
export function neighbours(report: Report, body: BodyMention | PositionMention): BodyMention[] {
  const clause = clauseOf(report, body);
  const at = clause ? clause.mentions.findIndex((top) => withInner(top).includes(body)) : -1;
  const top = clause?.mentions[at];
  if (!clause || !top) return [];
  const issuers = withInner(top).flatMap((mention) =>
    mention.type === "Document" && body.type === "Organisation" && mention.issuers.includes(body)
      ? [mention.issuers]
      : [],
  )[0];
  if (issuers && body.type === "Organisation") {
    const own = issuers.indexOf(body);
    return [...issuers.slice(own + 1), ...issuers.slice(0, own).reverse()];
  }
  return [...walk(report, clause, at, 1, top.type), ...walk(report, clause, at, -1, top.type)];
}

function walk(report: Report, clause: Clause, at: number, step: 1 | -1, type: Mention["type"]): BodyMention[] {
  const out: BodyMention[] = [];
  let here = clause.mentions[at];
  for (let i = at + step; here; i += step) {
    const next = clause.mentions[i];
    if (!next || next.type !== type) break;
    const [left, right] = step > 0 ? [here, next] : [next, here];
    const words = between(report, left.to, right.from);
    if (!/^[\s,–-]*(và|cùng|kiêm|lãnh đạo)?\s*$/u.test(words)) break;
    const body = next.type === "Position" ? next.body : next;
    if (body?.type === "Organisation") out.push(body);
    here = next;
  }
  return out;
}

/** "Về phía | Đảng ủy UBND tỉnh có A, Bí thư Đảng ủy": the body that the people of a sentence or line come from. */
export function sideOf(report: Report, mention: Mention): BodyMention | undefined {
  const own = clauseOf(report, mention);
  if (!own) return undefined;
  for (const clause of report.clauses.filter(({ line }) => line === own.line).toReversed()) {
    const side = clause.mentions.findLast(
      ({ type, from }) => type === "Organisation" && from < mention.from && report.tokens[from - 1]?.key === "phía",
    );
    if (side?.type === "Organisation" && side !== mention) return side;
  }
  return undefined;
}

const clauseOf = (report: Report, mention: Mention): Clause | undefined =>
  report.clauses.find((clause) => clause.from <= mention.from && mention.from < clause.to);
