import { RequestFailed } from "../api/problem.ts";
import type { Language } from "../state/preferences.ts";
import type { Messages } from "../text/vi.ts";

/** What to say of a failure: what happened, what exactly, and what to do. */
export type ProblemText = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
};

export function problemText(reason: unknown, text: Messages, language: Language): ProblemText {
  if (!(reason instanceof RequestFailed)) return { title: text.failure.broken, detail: String(reason) };
  const { problem } = reason;
  if (problem === null) return { title: text.failure.away, hint: text.failure.awayHint };
  const { title, hint } = language === "vi" ? problem.vi : problem;
  return { title, detail: problem.detail, hint };
}
