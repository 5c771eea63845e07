import { LantoaError } from "../../error.ts";

/**
 * A piece of a Cypher statement. `text` is as written; of a text, a quoted name or a parameter `value` is what it
 * stands for. Comments and blanks are no tokens.
 */
export type Token = {
  readonly kind: "word" | "quoted" | "text" | "number" | "parameter" | "sign";
  readonly text: string;
  readonly value: string;
  /** Where it begins, UTF-16 units. */
  readonly start: number;
};

// A comment ends at the first thing that any engine may take for a line end: what stands behind is looked at.
const pattern =
  /(?<blank>\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<quoted>`[^`]*`)|\$(?<parameter>[\p{L}\p{N}_]+|`[^`]*`)|(?<number>(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?)|(?<word>[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*)|(?<sign><>|<=|>=|=~|\.\.|\+=|\|\||[-+*/%^=<>()[\]{},.:;|&!?@#~$])/uy;

/** Escapes that stand for a quote or a line end: some engines read them before they look for the end of the text. */
const smuggled = /\\u+(?:0022|0027|0060|005c|000a|000d)/i;

/** Cuts a statement into its tokens; fails with query/failed at what no engine could read. */
export function tokens(cypher: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let start = 0; start < cypher.length; start = pattern.lastIndex) {
    const groups = pattern.exec(cypher)?.groups;
    if (!groups) throw unreadable(cypher, start);
    const text = cypher.slice(start, pattern.lastIndex);
    if (groups.blank !== undefined) continue;
    const kind = (["text", "quoted", "parameter", "number", "word"] as const).find(
      (each) => groups[each] !== undefined,
    );
    if (kind === "text" && smuggled.test(text)) throw unreadable(cypher, start);
    found.push({ kind: kind ?? "sign", text, value: meaning(kind, groups), start });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function meaning(kind: Token["kind"] | undefined, groups: Groups): string {
  const text = (kind && groups[kind]) ?? groups.sign ?? "";
  if (kind === "text") return text.slice(1, -1).replace(/\\([\s\S])/g, "$1");
  return text.startsWith("`") ? text.slice(1, -1) : text;
}

function unreadable(cypher: string, start: number): LantoaError {
  const opened = { "'": "A text", '"': "A text", "`": "A quoted name" }[cypher[start] ?? ""];
  const hint = opened
    ? `${opened} begins here and does not end, or holds an escape like \\u0027; write quotes as they are.`
    : "Cypher has no such character here; names with others than letters and digits stand in `backticks`.";
  return new LantoaError("query/failed", { value: cypher.slice(start, start + 20), line: lineOf(cypher, start), hint });
}

/** Lines count from 1. */
export const lineOf = (cypher: string, start: number): number => cypher.slice(0, start).split("\n").length;
