import type { PositionMention } from "../mention/mention.ts";
import { between, type Clause, type Report } from "./report.ts";

/** "giữ chức T từ ngày 10/3/2022": the first day of who receives a post, the last of who leaves it; full dates only. */
export function tenure(
  report: Report,
  clause: Clause,
  title: PositionMention,
  status: string,
): { from?: string; to?: string } {
  if (status === "current" || status === "acting") return {};
  const date = clause.mentions.find((mention) => mention.from >= title.to);
  const [day] = date?.type === "Date" ? date.days : [];
  const words = date ? between(report, title.to, date.from) : "";
  if (day?.year === undefined || !/^(,? ?(kể )?từ|,? ?đến)( ngày)?$/u.test(words)) return {};
  const iso = `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
  return status === "former" ? { to: iso } : words.includes("đến") ? {} : { from: iso };
}
