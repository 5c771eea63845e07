import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LantoaError } from "../../../src/error.ts";
import { decode } from "../../../src/source/encoding.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const report = "Đảng ủy phường\u00A0Mỹ Đình\r\nđã họp.";

function failure(content: Uint8Array): LantoaError {
  try {
    decode(content, { path: "report.txt" });
  } catch (error) {
    if (error instanceof LantoaError) return error;
  }
  throw new Error("was read");
}

describe("decode", () => {
  test("keeps the text as it is, composed or decomposed", () => {
    for (const form of ["NFC", "NFD"] as const) {
      const text = report.normalize(form);
      expect(decode(bytes(text), { path: "a" })).toBe(text);
    }
  });

  test("takes one byte order mark off, and no more", () => {
    expect(decode(bytes(`\uFEFF${report}`), { path: "a" })).toBe(report);
    expect(decode(bytes(`\uFEFF\uFEFF${report}`), { path: "a" })).toBe(`\uFEFF${report}`);
  });

  test("gives back every text that has letters", () => {
    const text = fc.string({ unit: "grapheme" }).filter((s) => !s.includes("\0") && !s.startsWith("\uFEFF"));
    fc.assert(
      fc.property(text, (s) => {
        expect(decode(bytes(`a${s}`), { path: "a" })).toBe(`a${s}`);
      }),
    );
  });

  test.each([
    ["source/empty", bytes("")],
    ["source/empty", bytes("\uFEFF \r\n\t\u00A0")],
    ["source/binary", bytes("%PDF-1.7 …")],
    ["source/binary", new Uint8Array([0x50, 0x4b, 3, 4, 20])],
    ["source/binary", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ["source/binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["source/binary", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ["source/binary", bytes("họp\0mặt")],
    ["source/encoding", new Uint8Array([0xff, 0xfe, 0x44, 0x00, 0x44])],
    ["source/encoding", new Uint8Array([0xfe, 0xff, 0xd8, 0x00])],
    ["source/encoding", new Uint8Array([0x68, 0xe4, 0x70])],
  ])("%s", (code, content) => {
    const error = failure(content);
    expect(error.code).toBe(code);
    expect(error.detail).toMatchObject({ path: "report.txt", hint: expect.stringMatching(/\S/) });
  });

  test("names the line of the first wrong byte", () => {
    expect(failure(new Uint8Array([...bytes("một\nhai\n"), 0xe4, 0x0a, 0x61])).detail.line).toBe(3);
    expect(failure(new Uint8Array([...bytes("một\nhai\nb"), 0xc3])).detail.line).toBe(3);
  });
});
