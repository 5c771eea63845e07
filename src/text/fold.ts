import { remember } from "./memo.ts";

/** "oa", "oe", "uy" → where the tone mark of an open syllable stands in keys: on the first vowel, as in "hóa", "ủy". */
const openSyllable = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;

/** Where it never may stand on the first vowel: before a final ("hòan" → "hoàn") and after "q" ("qúy" → "quý"). */
const strayMark = /[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})|(?<=q)[ùúủũụ][aăâeêơy]/gu;

/** "oá" → "óa" and "óa" → "oá": the pair of vowels with its tone mark on the other one. */
function moveMark(pair: string): string {
  const [first = "", second = ""] = pair;
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const bare = (vowel: string) => vowel.normalize("NFD").replace(tone, "").normalize("NFC");
  const mark = tone.exec(pair.normalize("NFD"))?.[0] ?? "";
  return bare(first) === first
    ? (first + mark).normalize("NFC") + bare(second)
    : bare(first) + (second + mark).normalize("NFC");
}

/**
 * The form on which identity is decided: lower case, NFC, the tone mark in one place ("UỶ" → "ủy", "hoá" → "hóa",
 * "quý" stays). Every other mark and đ stay: Tú is not Tư.
 */
export const foldTone = remember((text) =>
  text.normalize("NFC").toLowerCase().replace(openSyllable, moveMark).replace(strayMark, moveMark),
);

/** The form that search matches on: lower case, no mark at all, đ as d ("Đảng uỷ" → "dang uy"). */
export function foldForSearch(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");
}
