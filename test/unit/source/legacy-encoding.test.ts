import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import { decode } from "../../../src/source/encoding.ts";
import { isSyllable, syllableScore } from "../../../src/source/syllable.ts";
import { fromVni } from "../../../src/source/vni.ts";

/** The tone mark apart from its letter, as windows-1258 has it. */
const tonesApart = (text: string): string =>
  text.normalize("NFC").replace(/\p{L}/gu, (letter) => {
    const mark = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize("NFD"))?.[0];
    return mark ? letter.normalize("NFD").replace(mark, "").normalize("NFC") + mark : letter;
  });

/** VNI of a text: the way back from `fromVni`, letter by letter. */
const vniOf = new Map(
  [..."aeouyiôö"]
    .flatMap((base) => ["", ..."ùøûõïâáàåãäêéèúüë"].map((sign) => base + sign))
    .concat([..."ñíìæóòîôö"])
    .flatMap((signs) => [signs, signs.toUpperCase()])
    .filter((signs) => [...fromVni(signs)].length === 1)
    .map((signs) => [fromVni(signs), signs]),
);

const encodings = {
  "UTF-16 LE with its mark": (text: string) => iconv.encode(text, "utf-16le", { addBOM: true }),
  "UTF-16 BE with its mark": (text: string) => iconv.encode(text, "utf-16be", { addBOM: true }),
  "UTF-16 LE": (text: string) => iconv.encode(text, "utf-16le"),
  "UTF-16 BE": (text: string) => iconv.encode(text, "utf-16be"),
  "windows-1258": (text: string) => iconv.encode(tonesApart(text), "windows-1258"),
  TCVN3: (text: string) => iconv.encode(text.normalize("NFC"), "tcvn"),
};
const vni = (text: string) =>
  iconv.encode([...text.normalize("NFC")].map((letter) => vniOf.get(letter) ?? letter).join(""), "windows-1252");

const folder = join(import.meta.dirname, "../../../data/reports");
const samples = readdirSync(folder)
  .filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md")
  .map((name) => readFileSync(join(folder, name), "utf8"));
/** Signs that none of the older encodings has. */
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/[–—]/g, "-").replace(/[…•→]/g, ".");
const sentences = samples.flatMap((text) => plain(text).split("\n")).filter((line) => line.split(" ").length > 12);

describe.each(Object.entries(encodings))("%s", (name, encode) => {
  test("every sample comes back as it was", () => {
    expect(samples.length).toBeGreaterThan(5);
    for (const text of samples.map(plain)) expect(decode(encode(text), { path: "a.txt" })).toBe(text);
  });

  test("a paragraph is enough", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        expect(decode(encode(text), { path: "a.txt" })).toBe(text);
      }),
    );
  });

  test("with English words, numbers and addresses among them", () => {
    const text = `Website https://example.vn: ${sentences[0]} (PCI 2020, chuyển đổi số - Smart City, 12,5%)`;
    expect(decode(encode(text), { path: name })).toBe(text);
  });
});

function refusal(bytes: Uint8Array): LantoaError {
  try {
    decode(bytes, { path: "a.txt" });
  } catch (error) {
    if (error instanceof LantoaError) return error;
  }
  throw new Error("was read");
}

describe("what cannot be told is refused", () => {
  test("VNI, by its name", () => {
    for (const text of [...samples.map(plain), ...sentences.slice(0, 40)]) {
      const { code, detail } = refusal(vni(text));
      expect(code).toBe("source/encoding");
      expect(detail.hint).toMatch(/^It is VNI/);
    }
  });

  test.each([
    ["a word or two", encodings.TCVN3("Đảng ủy")],
    ["French", iconv.encode("Le comité a été élu à Genève; l'élève zélé fête Noël près du château.", "windows-1252")],
    ["Russian", iconv.encode("Заседание комитета состоялось в городе сегодня утром.", "koi8-r")],
    ["half of a pair in UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8])],
  ])("%s", (_, bytes) => expect(refusal(bytes)).toMatchObject({ code: "source/encoding" }));
});

describe("syllables", () => {
  test.each(
    "Đảng ủy uỷ Nghị quyết quán triệt hoà hòa khuya khuỷu nghiêng giếng gì quý Huế thuở xoong Đắk ước yêu".split(" "),
  )("%s", (word) => expect(isSyllable(word)).toBe(true));
  test.each("comité Noël ñaûng §¶ng bảc mát̀ çà straße đr àa việx".split(" "))("not %s", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
  test("a text of the lexicons is nearly all syllables", () => {
    const { words, share } = syllableScore(samples.join("\n"));
    expect(words).toBeGreaterThan(1000);
    expect(share).toBeGreaterThan(0.99);
  });
});
