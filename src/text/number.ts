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
