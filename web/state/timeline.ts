const dayLength = 86_400_000;

/** Number of a day since 1970-01-01; undefined where the text is no day. */
export function dayNumber(day: string | null | undefined): number | undefined {
  const time = Date.parse(`${day?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / dayLength);
}

export type Axis = { readonly first: number; readonly last: number; readonly years: readonly number[] };

/** From the beginning of the first year to the end of the last; undefined without a day. */
export function axisOf(days: readonly (number | undefined)[]): Axis | undefined {
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return undefined;
  const yearOf = (day: number) => new Date(day * dayLength).getUTCFullYear();
  const [from, to] = [yearOf(Math.min(...known)), yearOf(Math.max(...known))];
  const newYear = (year: number) => Math.round(Date.UTC(year, 0, 1) / dayLength);
  return {
    first: newYear(from),
    last: newYear(to + 1),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  };
}

/** Where a day lies on the axis, 0 to 1. */
export const onAxis = ({ first, last }: Axis, day: number): number =>
  Math.min(1, Math.max(0, (day - first) / (last - first)));
