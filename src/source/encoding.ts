import { isUtf8 } from "node:buffer";
import { LantoaError } from "../error.ts";
import { hasUtf16Mark, readLegacy, readUtf16 } from "./legacy-encoding.ts";

/** First bytes of files that people take for text, and what to do with them. */
const signatures: readonly (readonly [bytes: readonly number[], hint: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "It is a PDF: save its text as .txt."],
  [[0x50, 0x4b, 0x03, 0x04], "It is a Word file or an archive: save its text as .txt."],
  [[0xd0, 0xcf, 0x11, 0xe0], "It is an old Word file: save its text as .txt."],
  [[0x89, 0x50, 0x4e, 0x47], "It is an image: only text is read."],
  [[0xff, 0xd8, 0xff], "It is an image: only text is read."],
];

const byteOrderMark = [0xef, 0xbb, 0xbf];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of bytes: UTF-8 as it is, UTF-16, or an older Vietnamese encoding (`legacy-encoding.ts`) composed. A byte
 * order mark is taken off: offsets count without it. Throws `source/binary`, `source/encoding` (with the line of the
 * first byte that is no UTF-8) or `source/empty`; `where` goes into their detail.
 */
export function decode(bytes: Uint8Array, where: { readonly path: string; readonly line?: number }): string {
  const known = signatures.find(([start]) => startsWith(bytes, start));
  if (known) throw new LantoaError("source/binary", { ...where, hint: known[1] });
  const text = readText(bytes, where);
  if (!text.trim())
    throw new LantoaError("source/empty", { ...where, hint: "Put the report into it, or leave it out." });
  return text;
}

function readText(bytes: Uint8Array, where: { readonly path: string; readonly line?: number }): string {
  const wide = readUtf16(bytes);
  if (wide !== undefined) return wide;
  if (hasUtf16Mark(bytes)) {
    throw new LantoaError("source/encoding", { ...where, hint: "It is broken UTF-16: save it as UTF-8." });
  }
  if (bytes.includes(0)) {
    throw new LantoaError("source/binary", { ...where, hint: "Only text is read: save it as .txt." });
  }
  if (isUtf8(bytes)) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      startsWith(bytes, byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes,
    );
  }
  const legacy = readLegacy(bytes);
  if ("text" in legacy) return legacy.text;
  const hint =
    legacy.encoding === "VNI"
      ? "It is VNI, which is not read: convert it to Unicode (UTF-8), for example with UniKey, and read it again."
      : "It is neither UTF-8 nor UTF-16, and its syllables are those of neither TCVN3 nor windows-1258: save it as UTF-8.";
  throw new LantoaError("source/encoding", { line: lineOfFault(bytes), ...where, hint });
}

/** Number of the line, from 1, that holds the first byte that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
