import { stopWords } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";

type Attributes = Readonly<Record<string, unknown>>;
type Direction = "ge" | "le" | "eq" | "open" | "range";

const pattern = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/gu;
const readNumber = (text: string): number =>
  Number((/^\d{1,3}(\.\d{3})+(,\d+)?$/u.test(text) ? text.replaceAll(".", "") : text).replace(",", "."));

/** Every number in a value of whatever shape. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return (value.match(pattern) ?? []).map(readNumber);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (value === null || typeof value !== "object") return [];
  const record = value as Attributes;
  return ["min", "max", "low", "high", "from", "to", "value"].flatMap((name) => numbersIn(record[name]));
}

const least = new Set(
  ">= > ≥ ge gte gt từ trên hơn trở_lên tối_thiểu ít_nhất at_least min atleast at-least over"
    .split(" ")
    .map((word) => word.replace("_", " ")),
);
const most = new Set(
  "<= < ≤ le lte lt dưới không_quá tối_đa at_most max atmost at-most under below"
    .split(" ")
    .map((word) => word.replace("_", " ")),
);

function directionOf(attributes: Attributes, low: number[], high: number[], value: number[]): Direction {
  const word = String(attributes.comparator ?? attributes.op ?? attributes.operator ?? "")
    .trim()
    .toLowerCase();
  if (least.has(word)) return "ge";
  if (most.has(word)) return "le";
  if (value.length > 0) return word ? "eq" : "open";
  if (low.length > 0) return high.length > 0 ? "range" : "ge";
  return "le";
}

/** Whether a predicted target has the bounds and unit of the gold; `text` is what was quoted for it. */
export function targetValuesAgree(gold: Attributes, found: Attributes, text: string): boolean {
  const [low, high, value] = [numbersIn(gold.min), numbersIn(gold.max), numbersIn(gold.value)];
  const wanted = new Set([...low, ...high, ...value]);
  if (wanted.size === 0) return true;
  const direction: Direction = low.length > 0 ? (high.length > 0 ? "range" : "ge") : high.length > 0 ? "le" : "eq";
  const isZero = wanted.size === 1 && wanted.has(0);
  const folded = text.normalize("NFC").toLowerCase();
  const own = {
    low: numbersIn(found.min ?? found.low),
    high: numbersIn(found.max ?? found.high),
    value: numbersIn(found.value ?? found.values),
  };
  const bounds = new Set([...own.low, ...own.high, ...own.value]);
  if (bounds.size > 0) {
    if (bounds.symmetricDifference(wanted).size > 0) return false;
    const way = bounds.size === 2 ? "range" : directionOf(found, own.low, own.high, own.value);
    if (direction === "ge" || direction === "le") {
      const cues =
        direction === "ge" ? ["trở lên", "từ", "trên", "tối thiểu", "ít nhất"] : ["dưới", "không quá", "tối đa"];
      if (way !== direction && !(way === "open" && cues.some((cue) => folded.includes(cue)))) return false;
    } else if (direction === "eq" && (way === "ge" || way === "le") && wanted.size === 1 && !isZero) return false;
  } else {
    const read = new Set(numbersIn(text));
    if (isZero ? !folded.includes("không") && !read.has(0) : !wanted.isSubsetOf(read)) return false;
  }
  const [unit, foundUnit] = [gold.unit, found.unit].map((each) => String(each ?? "").toLowerCase());
  if (isZero || !unit) return true;
  if (unit.includes("%")) {
    return foundUnit?.includes("%") || foundUnit?.includes("phần trăm") || (!foundUnit && text.includes("%"));
  }
  return (
    !foundUnit ||
    normalForm(unit)
      .split(" ")
      .some((word) => normalForm(foundUnit).split(" ").includes(word))
  );
}

const verbs = "đạt chiếm khoảng trở lên dưới duy trì không còn phấn đấu %".split(" ");

/** The words of an indicator in normal form. */
export const indicatorWords = (normal: string): Set<string> =>
  new Set(
    normal
      .split(/\s+/u)
      .filter((word) => word && !stopWords.has(word) && !/^\d+$/u.test(word) && !verbs.includes(word)),
  );
