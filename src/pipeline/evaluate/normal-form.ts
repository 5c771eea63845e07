import { abbreviations, afterTokens, beforeTokens, centralCities, honorifics, wordNumbers } from "./rewrites.ts";
import { unicode } from "./unicode-pattern.ts";

const openTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const moved: Readonly<Record<string, string>> = Object.fromEntries(
  "oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy"
    .split(" ")
    .flatMap((from, at, all) => (at % 2 === 0 ? [[from, all[at + 1] ?? from] as const] : [])),
);
/** The tone mark of an open syllable on its first vowel: "uỷ" → "ủy". */
export const foldPlacement = (text: string): string => text.replace(openTone, (pair) => moved[pair] ?? pair);

const roman = /^(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "xvii" → "17"; any other token as it is. */
export function arabic(token: string): string {
  if (!roman.test(token)) return token;
  const digits = [...token].map((digit) => romanDigits[digit] ?? 0);
  return String(digits.reduce((sum, digit, at) => sum + ((digits[at + 1] ?? 0) > digit ? -digit : digit), 0));
}

/** "nghị quyết nghị quyết đại hội" → "nghị quyết đại hội": runs of one to four tokens that stand twice. */
function foldDoubles(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const size = [4, 3, 2, 1].find(
      (length) =>
        at + length <= tokens.length &&
        length <= out.length &&
        out.slice(-length).join(" ") === tokens.slice(at, at + length).join(" ") &&
        !/^\d+$/u.test(tokens[at] ?? ""),
    );
    if (size === undefined) out.push(tokens[at] ?? "");
    at += size ?? 1;
  }
  return out;
}

const centralTerm = unicode("\\bTƯ\\b");
const centralCity = unicode(`\\bthành phố (?=(?:${centralCities})\\b)`);
const comradeShort = unicode("\\bđ\\s*[/.]\\s*c\\b\\.?");
const words = unicode("\\w+|%");
const memo = new Map<string, string>();

/**
 * The form in which names are compared: lower case, composed, without punctuation and honorifics, abbreviations spelled
 * out, roman numerals as arabic. Of a person only case, punctuation and honorifics go. Other marks stay: Tú is not Tư.
 */
export function normalForm(text: string, type = ""): string {
  const kind = type === "Person" || type === "Place" ? type : "";
  const key = `${kind}\t${text}`;
  let form = memo.get(key);
  if (form === undefined) {
    if (memo.size > 20_000) memo.clear();
    form = make(text, kind);
    memo.set(key, form);
  }
  return form;
}

function make(text: string, kind: "" | "Person" | "Place"): string {
  let form = text.normalize("NFC");
  if (form !== form.toUpperCase() || form === form.toLowerCase()) form = form.replace(centralTerm, " trung ương ");
  form = form.replace(/[\u200b-\u200d\ufeff\u00ad]/gu, "").replaceAll("\u00a0", " ");
  form = foldPlacement(form.toLowerCase());
  if (kind === "Person") form = form.replace(comradeShort, " đồng chí ");
  else for (const [pattern, to] of beforeTokens) form = form.replace(pattern, to);
  form = (form.replaceAll("_", " ").match(words) ?? []).join(" ");
  form = `${form} `.replace(honorifics, "").trim();
  if (kind === "Person") return form;
  const spelled = form.split(/\s+/u).flatMap((token) => (abbreviations[token] ?? token).split(" "));
  const numbered = spelled.map((token, at) =>
    wordNumbers[token] !== undefined && spelled[at - 1] === "thứ" ? (wordNumbers[token] ?? token) : arabic(token),
  );
  form = foldDoubles(numbered).join(" ");
  for (const [pattern, to] of afterTokens) form = form.replace(pattern, to);
  form = foldDoubles(form.split(/\s+/u).filter(Boolean)).join(" ");
  if (kind === "Place") {
    const city = /^(thủ đô|thành phố) (?=(hà nội|hải phòng|đà nẵng|cần thơ|huế)$)/u;
    return form.replace(city, "").replace(/^tỉnh /u, "");
  }
  return form.replace(centralCity, "");
}
