const onset = "ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx]";
/** Nuclei with the glide before and after them; the tone mark is taken off first. */
const open =
  "oai|oay|oeo|uây|uya|uyu|yêu|iêu|ươi|ươu|uôi|oao|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|ui|uê|uy|uơ|ưa|ưi|ưu|[aeêioôơuưy]";
const closed = "oă|oa|oe|uâ|uyê|uê|uy|iê|yê|uô|ươ|oo|[aăâeêioôơuưy]";
const structure = new RegExp(`^(?:${onset})?(?:(?:${open})|(?:${closed})(?<coda>ng|nh|ch|[ckmnpt]))$`, "u");

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Syllables that end in a stop have the rising or the heavy tone. */
const ofStops = /[\u0301\u0323]/u;

/** Whether a word has the structure of a Vietnamese syllable: onset, nucleus, coda, and a tone that fits the coda. */
export function isSyllable(word: string): boolean {
  const [mark, ...more] = [...word.normalize("NFD").matchAll(new RegExp(tone, "gu"))];
  if (more.length > 0) return false;
  const plain = word.normalize("NFD").replace(tone, "").normalize("NFC").toLowerCase();
  const coda = structure.exec(plain)?.groups?.coda;
  if (coda === undefined) return structure.test(plain);
  return !["c", "ch", "k", "p", "t"].includes(coda) || (mark !== undefined && ofStops.test(mark[0]));
}

const wordPattern = /[\p{L}\p{M}]+/gu;
const plainWord = /^[A-Za-z]+$/;

/** How many words of a text have a letter that English has not, and the share of them that are syllables. */
export function syllableScore(text: string): { readonly words: number; readonly share: number } {
  const words = (text.match(wordPattern) ?? []).filter((word) => !plainWord.test(word));
  // A sign between letters that is no letter, as of a wrong encoding, parts a word, and its parts are rarely syllables.
  const strays = text.match(/(?<=\p{L})[^\p{L}\p{M}\p{N}\p{P}\s](?=\p{L})|[\u0080-\u009f\ufffd]/gu)?.length ?? 0;
  const right = words.filter(isSyllable).length;
  const all = words.length + strays;
  return { words: words.length, share: all === 0 ? 0 : right / all };
}
