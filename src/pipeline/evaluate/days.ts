const dayLength = 86_400_000;
const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u;

/** The ISO days of a day, a date with a time, an interval "A/B" of at most 32 days, or a list; else none. */
export function daysOf(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...daysOf(each)]));
  if (value !== null && typeof value === "object") {
    const { start, end } = value as { start?: unknown; end?: unknown };
    return daysOf([start, end]);
  }
  if (typeof value !== "string") return new Set();
  if (value.includes("/")) return intervalOf(value.split("/").map(daysOf));
  const iso = day.exec(value)?.[1];
  if (iso === undefined) return new Set();
  const time = Date.parse(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return new Set(exists ? [iso] : []);
}

function intervalOf(ends: readonly Set<string>[]): Set<string> {
  const [first, last] = ends.map((each) => (each.size === 1 ? Date.parse([...each][0] ?? "") : Number.NaN));
  if (ends.length === 2 && first !== undefined && last !== undefined && first <= last) {
    const length = (last - first) / dayLength;
    if (length <= 31) {
      const times = Array.from({ length: length + 1 }, (_, at) => first + at * dayLength);
      return new Set(times.map((time) => new Date(time).toISOString().slice(0, 10)));
    }
  }
  return new Set(ends.flatMap((each) => [...each]));
}
