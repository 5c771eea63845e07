const bases = { a: "a", e: "e", o: "o", u: "u", y: "y", i: "i", ô: "ơ", ö: "ư" } as const;
/** Signs after a vowel that are its tone mark; after a, e and o also its roof or breve with the tone. */
const tones = { "": "", ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" } as const;
const roofs = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" } as const;
const breves = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" } as const;
const alone = { ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ô: "ơ", ö: "ư" } as const;

const pairs: [string, string][] = [
  ...Object.entries(bases).flatMap(([base, letter]) =>
    Object.entries(tones).map(([sign, mark]): [string, string] => [base + sign, (letter + mark).normalize("NFC")]),
  ),
  ...["a", "e", "o"].flatMap((base) =>
    Object.entries(roofs).map(([sign, mark]): [string, string] => [
      base + sign,
      `${base}\u0302${mark}`.normalize("NFC"),
    ]),
  ),
  ...Object.entries(breves).map(([sign, mark]): [string, string] => [`a${sign}`, `a\u0306${mark}`.normalize("NFC")]),
  ...Object.entries(alone),
];
const letters = new Map(
  pairs.flatMap(([from, to]) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
  ]),
);
const longestFirst = [...letters.keys()].filter((key) => /[^A-Za-z]/.test(key)).sort((a, b) => b.length - a.length);
const pattern = new RegExp(longestFirst.join("|"), "gu");

/** The text of VNI, in which a letter and its marks are two signs of Western Windows: "Ñaûng" → "Đảng". */
export const fromVni = (western: string): string => western.replace(pattern, (sign) => letters.get(sign) ?? sign);
