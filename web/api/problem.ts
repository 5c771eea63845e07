import type { Problem } from "../../src/api/contract/problem.ts";

/** A request that did not end well: the word of the server, or null when the server could not be reached at all. */
export class RequestFailed extends Error {
  readonly problem: Problem | null;

  constructor(problem: Problem | null, options?: ErrorOptions) {
    super(problem?.title ?? "the server could not be reached", options);
    this.problem = problem;
  }

  /** Asking the same again later may help: nobody answered, or the store behind the server is gone. */
  get passing(): boolean {
    return this.problem === null || this.problem.status >= 500;
  }
}

/** Reads the body of a failed answer; what is no problem document, as the page of a proxy, becomes one. */
export async function problemOf(response: Response): Promise<Problem | null> {
  const type = response.headers.get("content-type") ?? "";
  if (type.includes("problem+json")) return (await response.json()) as Problem;
  return null;
}
