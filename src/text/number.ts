const roman = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const romanValue: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ordinalWords: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "XXVI" → 26; undefined when the letters are no roman numeral. */
export function readRoman(word: string): number | undefined {
  if (!roman.test(word)) return undefined;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = romanValue[word[i] as string] ?? 0;
    const next = romanValue[word[i + 1] ?? ""] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/** 26 → "XXVI"; for 1 to 399. */
export function toRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let out = "";
  for (const [step, letters] of steps) {
    while (rest >= step) {
      out += letters;
      rest -= step;
    }
  }
  return out;
}

const units: Readonly<Record<string, number>> = { ...ordinalWords, một: 1, mốt: 1, bốn: 4, lăm: 5 };

/**
 * A number written in words from the first of `words` on, and how many of them it takes: "mười chín" → 19 in 2,
 * "hai mươi mốt" → 21 in 3; up to 99. Undefined for a single word that only stands inside longer ones ("mốt").
 */
export function readWords(words: readonly string[]): { value: number; length: number } | undefined {
  const [first = "", second = "", third = ""] = words;
  const own = ordinalWords[first];
  if (first === "mười") {
    const rest = second === "mười" ? undefined : units[second];
    return rest === undefined ? { value: 10, length: 1 } : { value: 10 + rest, length: 2 };
  }
  const tens = first === "bốn" ? 4 : own;
  if (tens !== undefined && tens > 1 && second === "mươi") {
    const rest = units[third];
    return rest === undefined ? { value: tens * 10, length: 2 } : { value: tens * 10 + rest, length: 3 };
  }
  return own === undefined ? undefined : { value: own, length: 1 };
}

/** The number after "lần thứ": "XXVI", "4", "nhất". */
export function readOrdinal(word: string): number | undefined {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  return readRoman(word) ?? ordinalWords[word.toLowerCase()];
}

/** "7,5" → 7.5, "5.505" → 5505: the comma is the decimal mark, the point groups thousands. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/u.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d+([.,]\d+)?$/u.test(text)) return Number(text.replace(",", "."));
  return undefined;
}
