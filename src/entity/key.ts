import { foldTone } from "../text/fold.ts";
import { remember } from "../text/memo.ts";

/** A part of a readable id: "Quận uỷ  Hai Bà Trưng" → "quận-ủy-hai-bà-trưng". */
export const slug = remember((text) =>
  foldTone(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, ""),
);

/** An id of its type and parts; parts that are not known are left out. */
export const idOf = (type: string, ...parts: readonly (string | number | undefined)[]): string =>
  [
    type.toLowerCase(),
    ...parts.filter((part) => part !== undefined && part !== "").map((part) => slugPart(String(part))),
  ].join("/");

/** Dots join a territory to those above it, "@" marks what is known only inside one document. */
const slugPart = remember((part) =>
  part
    .split(/([.@])/u)
    .map((piece) => (/^[.@]$/u.test(piece) ? piece : slug(piece)))
    .join(""),
);

/** The part of an id after its type: what other keys are made from. */
export const tail = (id: string): string => id.slice(id.indexOf("/") + 1).replaceAll("/", "-");
