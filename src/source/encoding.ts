import { isUtf8 } from "node:buffer";
import { LantoaError } from "../error.ts";

/** First bytes of files that people take for text, and what to do with them. */
const signatures: readonly (readonly [bytes: readonly number[], hint: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "It is a PDF: save its text as .txt."],
  [[0x50, 0x4b, 0x03, 0x04], "It is a Word file or an archive: save its text as .txt."],
  [[0xd0, 0xcf, 0x11, 0xe0], "It is an old Word file: save its text as .txt."],
  [[0x89, 0x50, 0x4e, 0x47], "It is an image: only text is read."],
  [[0xff, 0xd8, 0xff], "It is an image: only text is read."],
];

const byteOrderMark = [0xef, 0xbb, 0xbf];
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of UTF-8 bytes, unchanged but for a byte order mark, which is taken off: offsets count without it.
 * Throws `source/binary`, `source/encoding` (with the line of the first wrong byte) or `source/empty`; `where` goes
 * into their detail.
 */
export function decode(bytes: Uint8Array, where: { readonly path: string; readonly line?: number }): string {
  const known = signatures.find(([start]) => startsWith(bytes, start));
  if (known) throw new LantoaError("source/binary", { ...where, hint: known[1] });
  if (utf16Marks.some((mark) => startsWith(bytes, mark))) {
    throw new LantoaError("source/encoding", { ...where, hint: "It is UTF-16: save it as UTF-8." });
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new LantoaError("source/binary", { ...where, hint: "Only text is read: save it as .txt." });
  if (!isUtf8(bytes)) {
    const hint = "Save it as UTF-8; an older Vietnamese page is often TCVN3, VNI or windows-1258.";
    throw new LantoaError("source/encoding", { line: lineOfFault(bytes), ...where, hint });
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    startsWith(bytes, byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes,
  );
  if (!text.trim())
    throw new LantoaError("source/empty", { ...where, hint: "Put the report into it, or leave it out." });
  return text;
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
