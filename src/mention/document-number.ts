import { isDash, type Scan, wordAt } from "./scan.ts";

export type DocumentNumber = {
  /** As written, without blanks: "04-KH/ĐU". */
  readonly number: string;
  /** Symbol of the kind, in capitals: "KH"; undefined for a plain number. */
  readonly kind: string | undefined;
  readonly issuer: string | undefined;
  readonly to: number;
};

const digits = /^\d{1,5}$/u;
const symbol = /^\p{L}{1,6}$/u;
const issuer = /^\p{Lu}[\p{L}\p{N}]*$/u;

/** "-" and "–" are one mark in a number. */
const mark = (scan: Scan, at: number): string => (isDash(wordAt(scan, at)) ? "-" : wordAt(scan, at));

/** The issuer after the slash, itself often in parts: "TWĐTN-VP", "UBND". */
function readIssuer(scan: Scan, at: number): { issuer: string; to: number } | undefined {
  let word = wordAt(scan, at);
  let to = at + 1;
  if (word === "T" && wordAt(scan, to) === "." && wordAt(scan, to + 1) === "Ư") {
    word = "TW";
    to += 2;
  }
  if (!issuer.test(word)) return undefined;
  if (word === "TƯ") word = "TW";
  while (mark(scan, to) === "-" && !scan.tokens[to]?.apart && issuer.test(wordAt(scan, to + 1))) {
    word += `-${wordAt(scan, to + 1)}`;
    to += 2;
  }
  return { issuer: word, to };
}

/** Party "04-KH/ĐU", state "99/QĐ-UBND" and "30/2020/NĐ-CP", law "58/2020/QH14", letter "4912/UBND-NC". */
export function readDocumentNumber(scan: Scan, at: number): DocumentNumber | undefined {
  if (!digits.test(wordAt(scan, at))) return undefined;
  return readParty(scan, at) ?? readState(scan, at);
}

function readParty(scan: Scan, at: number): DocumentNumber | undefined {
  if (mark(scan, at + 1) !== "-" || !symbol.test(wordAt(scan, at + 2)) || mark(scan, at + 3) !== "/") return undefined;
  const body = readIssuer(scan, at + 4);
  if (!body) return undefined;
  const kind = wordAt(scan, at + 2);
  return {
    number: `${wordAt(scan, at)}-${kind}/${body.issuer}`,
    kind: kind.toUpperCase(),
    issuer: body.issuer,
    to: body.to,
  };
}

function readState(scan: Scan, at: number): DocumentNumber | undefined {
  if (mark(scan, at + 1) !== "/") return undefined;
  const year = /^(19|20)\d\d$/u.test(wordAt(scan, at + 2)) && mark(scan, at + 3) === "/";
  const i = at + (year ? 4 : 2);
  const kind = wordAt(scan, i);
  if (!issuer.test(kind)) return undefined;
  const head = year ? `${wordAt(scan, at)}/${wordAt(scan, at + 2)}/` : `${wordAt(scan, at)}/`;
  if (mark(scan, i + 1) !== "-") {
    return year && /^QH\d+$/u.test(kind) ? { number: head + kind, kind: "QH", issuer: "QH", to: i + 1 } : undefined;
  }
  const body = readIssuer(scan, i + 2);
  return body
    ? { number: `${head}${kind}-${body.issuer}`, kind: kind.toUpperCase(), issuer: body.issuer, to: body.to }
    : undefined;
}
