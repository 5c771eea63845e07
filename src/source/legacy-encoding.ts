import iconv from "iconv-lite";
import { syllableScore } from "./syllable.ts";
import { fromVni } from "./vni.ts";

/** What bytes that are no UTF-8 turn out to be: a text, VNI, or nothing that its syllables could decide. */
export type Legacy =
  | { readonly encoding: "UTF-16" | "windows-1258" | "TCVN3"; readonly text: string }
  | { readonly encoding: "VNI" | undefined };

/** A reading needs so many words with marks, so large a share of syllables among them, and so much more than any other. */
const [fewestWords, leastShare, leastLead] = [3, 0.8, 0.2];

const single = [
  { encoding: "windows-1258", read: (bytes: Buffer) => iconv.decode(bytes, "windows-1258").normalize("NFC") },
  { encoding: "TCVN3", read: (bytes: Buffer) => iconv.decode(bytes, "tcvn").normalize("NFC") },
  { encoding: "VNI", read: (bytes: Buffer) => fromVni(iconv.decode(bytes, "windows-1252")) },
] as const;

/**
 * Reads bytes in every older Vietnamese encoding and takes the one in which the words are Vietnamese syllables. The
 * others give words as well, but hardly a syllable.
 */
export function readLegacy(bytes: Uint8Array): Legacy {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const readings = single.map(({ encoding, read }) => {
    const text = read(buffer);
    return { encoding, text, ...syllableScore(text) };
  });
  const [best, next] = readings.sort((a, b) => b.share - a.share);
  if (!best || best.words < fewestWords || best.share < leastShare) return { encoding: undefined };
  if (next && best.share - next.share < leastLead && best.text !== next.text) return { encoding: undefined };
  return best.encoding === "VNI" ? { encoding: "VNI" } : { encoding: best.encoding, text: best.text };
}

const marks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

const markOf = (bytes: Uint8Array) => marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
export const hasUtf16Mark = (bytes: Uint8Array): boolean => markOf(bytes) !== undefined;

/** The text of UTF-16 by its byte order mark; else by where its zero bytes stand, which ASCII signs have in each pair. */
export function readUtf16(bytes: Uint8Array): string | undefined {
  const marked = markOf(bytes);
  const encoding = marked?.encoding ?? unmarked(bytes);
  if (!encoding || bytes.length % 2 !== 0) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = iconv.decode(buffer, encoding);
  return text.isWellFormed() && !text.includes("\0") ? text : undefined;
}

function unmarked(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  // Blanks and plain letters are at least a fifth of any Vietnamese text.
  const enough = bytes.length / 10;
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : undefined;
}
