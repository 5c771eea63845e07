import { isName, isSign, isWord, type Statement } from "./statement.ts";

/**
 * The names of the columns that a statement gives, as whoever wrote it wrote them: the alias, else the text of the
 * expression. Nothing where the text does not tell: `RETURN *`, UNION, a statement without RETURN.
 */
export function columnNames(statement: Statement): string[] | undefined {
  const { cypher, tokens, partner } = statement;
  const isTop = topLevel(statement);
  const tops = tokens.flatMap((_, at) => (isTop(at) && !isName(statement, at) ? [at] : []));
  if (tops.some((at) => isWord(tokens[at], "UNION"))) return undefined;
  const start = tops.findLast((at) => isWord(tokens[at], "RETURN"));
  if (start === undefined) return undefined;
  const first = start + (isWord(tokens[start + 1], "DISTINCT") ? 2 : 1);
  const end = tops.find(
    (at) => at >= first && (isWord(tokens[at], "ORDER", "SKIP", "OFFSET", "LIMIT") || isSign(tokens[at], ";")),
  );
  const items: number[][] = [[]];
  for (let at = first; at < (end ?? tokens.length); at++) {
    if (isSign(tokens[at], ",")) {
      items.push([]);
      continue;
    }
    const closing = partner.get(at);
    const last = closing !== undefined && closing > at ? closing : at;
    items.at(-1)?.push(...Array.from({ length: last - at + 1 }, (_, offset) => at + offset));
    at = last;
  }
  const names = items.map((item) => {
    const [head, tail] = [item[0], item.at(-1)];
    const [begin, final] = [tokens[head ?? -1], tokens[tail ?? -1]];
    if (!begin || !final || isSign(begin, "*")) return undefined;
    if (item.length === 1 || isWord(tokens[(tail ?? 0) - 1], "AS"))
      return begin === final ? nameOf(begin) : final.value;
    return cypher.slice(begin.start, final.start + final.text.length);
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** A variable or quoted name is its value; a text or number alone is as written. */
const nameOf = ({ kind, value, text }: Statement["tokens"][number]): string =>
  kind === "word" || kind === "quoted" ? value : text;

/** Whether a token lies in no bracket. */
function topLevel({ tokens, partner }: Statement): (at: number) => boolean {
  const inside = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const closing = partner.get(at);
    if (closing === undefined || closing < at) continue;
    for (let each = at; each <= closing; each++) inside.add(each);
    at = closing;
  }
  return (at) => !inside.has(at);
}
