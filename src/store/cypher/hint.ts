import { isSign, isWord, type Statement } from "./statement.ts";
import type { Token } from "./token.ts";

/** Forms of newer Cypher that the embedded engine refuses by itself, with little said, and what to write instead. */
const forms: readonly (readonly [seen: (at: (offset: number) => Token | undefined) => boolean, instead: string])[] = [
  [
    (at) => isWord(at(0), "DURATION") && isSign(at(1), "."),
    "A lag is a difference of day numbers: b.heldOnDay - a.heldOnDay.",
  ],
  [
    (at) => isWord(at(0), "DATE", "DATETIME") && isSign(at(1), "."),
    "Dates are ISO texts: left(m.heldOn, 7) is the month.",
  ],
  [(at) => isSign(at(-1), ":") && at(0)?.kind === "word" && isSign(at(1), "|", "&"), "Write WHERE n:A OR n:B."],
  [(at) => isSign(at(0), "!") && isSign(at(-1), ":"), "Write WHERE NOT n:A, or type(r) <> 'A'."],
  [(at) => isWord(at(0), "COLLECT") && isSign(at(1), "{"), "Write CALL (n) { MATCH … RETURN collect(x) AS xs }."],
  [(at) => isWord(at(0), "SHORTEST"), "Write shortestPath((a)-[*..6]-(b))."],
  [(at) => isSign(at(0), "-", ">") && isSign(at(1), "{", "+"), "Write -[:T*1..3]-."],
  [(at) => isWord(at(0), "RANDOMUUID", "TOSTRINGLIST", "ISEMPTY"), "The embedded engine lacks this function."],
];

/** What may have been meant, for a statement that the engine has refused. */
export function hintFor({ tokens }: Statement): string | undefined {
  for (const [seen, instead] of forms) {
    if (tokens.some((_, index) => seen((offset) => tokens[index + offset]))) return instead;
  }
  return undefined;
}
