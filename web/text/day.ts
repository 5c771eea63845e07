import type { Language } from "../state/preferences.ts";

/** "2020-10-13" → "13/10/2020", "13 Oct 2020"; what is no day stays as it is. */
export function dayText(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  if (!year || !month || !date) return day;
  if (language === "vi") return `${Number(date)}/${Number(month)}/${year}`;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}
