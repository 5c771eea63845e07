import { keep, stored } from "../state/preferences.ts";

const key = "lantoa.cypher.asked";
const most = 50;

/** Own questions of before, the latest first; what is kept there may be of any make. */
export function asked(): string[] {
  try {
    const kept: unknown = JSON.parse(stored(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a question first; each stands there once. */
export function remember(question: string): string[] {
  const list = [question, ...asked().filter((one) => one !== question)].slice(0, most);
  keep(key, JSON.stringify(list));
  return list;
}
