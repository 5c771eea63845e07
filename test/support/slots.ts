import type { Mention } from "../../src/mention/mention.ts";
import type { Reading } from "./reading.ts";

type SlotName<Any = Mention> = Any extends Mention ? keyof Any : never;

/** The slots of a mention as a table shows them: mentions inside it as their words, heads and ranks as their names. */
export type Slots = { readonly [Name in SlotName]?: unknown };

type Day = { readonly day: number; readonly month: number; readonly year: number | undefined };

const two = (value: number): string => String(value).padStart(2, "0");

/** "2021-01-12"; without a year "--01-12", as ISO 8601 once wrote it. */
const iso = ({ day, month, year }: Day): string => `${year ?? "-"}-${two(month)}-${two(day)}`;

export function slotsOf(reading: Reading, mention: Mention): Slots {
  const show = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => (name === "days" ? iso(each as Day) : show(name, each)));
    if (typeof value !== "object" || value === null) return value;
    if ("type" in value && "rule" in value) return reading.wordsOf(value as Mention);
    return "name" in value ? value.name : value;
  };
  return Object.fromEntries(Object.entries(mention).map(([name, value]) => [name, show(name, value)]));
}
