import { RequestFailed } from "../api/problem.ts";
import type { Language } from "../state/preferences.ts";
import type { Messages } from "../text/vi.ts";

/** What to say of a failure: what happened, and what to do. */
export function problemText(
  reason: unknown,
  text: Messages,
  language: Language,
): { title: string; hint?: string | undefined } {
  if (!(reason instanceof RequestFailed)) return { title: text.failure.broken, hint: String(reason) };
  const { problem } = reason;
  if (problem === null) return { title: text.failure.away, hint: text.failure.awayHint };
  if (language === "vi") return { title: problem.vi.title, hint: problem.vi.hint ?? problem.detail };
  return { title: problem.title, hint: problem.hint ?? problem.detail };
}
