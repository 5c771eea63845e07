import { remember } from "../text/memo.ts";

const onset = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]";
const coda = "ch|ng|nh|[cmnpt]";
const rhymes =
  "oai|oay|oao|oeo|iêu|yêu|uôi|ươi|ươu|uây|uya|uyê|uyu|ia|iê|yê|ua|uô|ưa|ươ|ai|ao|au|ay|âu|ây|eo|êu|iu|" +
  "oa|oă|oe|oi|oo|ôi|ơi|uâ|uê|uơ|ui|uy|ưi|ưu|[aăâeêioôơuưy]";

/** Any run of vowels between a beginning and an end that the language has: "Kyi" passes, "Benjamin" does not. */
const loose = new RegExp(`^(?:${onset})?[aăâeêioôơuưy]{1,3}(?:${coda})?$`, "u");
const strict = new RegExp(`^(?:${onset})?(?:${rhymes})(?:${coda})?$`, "u");

/** A syllable as Vietnamese may write it; "Benjamin" and "Chol" are none. */
export const isVietnamese = remember((word) => loose.test(bare(word)));

/** A syllable whose vowels stand together in Vietnamese too; "Eun", "Seong" and "Yao" are none. */
export const isSyllable = remember((word) => strict.test(bare(word)));

/** The letters without their tones: ă, â, ê, ô, ơ, ư and đ stay. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
    .normalize("NFC");
