import { expect } from "vitest";
import { type AppOptions, createApi } from "../../src/api/app.ts";
import type { Api } from "../../src/api/contract/api.ts";
import { problem } from "../../src/api/contract/problem.ts";
import { queriesAnswer, queryAnswer } from "../../src/api/contract/query.ts";
import { health } from "../../src/api/contract/summary.ts";
import { endpoints } from "../../src/api/endpoint.ts";
import { readNamedQueries } from "../../src/store/named-query.ts";

type Name = keyof Api;
type Parameters<Asked extends Name> = Api[Asked]["request"];
export type Told = { readonly status: number; readonly code: string; readonly [key: string]: unknown };

const answers = new Map<string, { parse(value: unknown): unknown }>([
  ...endpoints.map(({ method, path, answer }) => [`${method.toUpperCase()} ${path}`, answer] as const),
  ["GET /api/health", health],
  ["GET /api/queries", queriesAnswer],
  ["POST /api/query", queryAnswer],
  ["POST /api/cypher", queryAnswer],
]);

/** The API as a client sees it: each answer is held to the contract, and no failure is a fault of ours. */
export async function apiClient(options: Omit<AppOptions, "queries"> & Partial<AppOptions>) {
  const faults: unknown[] = [];
  const queries = options.queries ?? (await readNamedQueries());
  const app = createApi({ ...options, queries, onFault: (failure) => faults.push(failure) });

  async function send(asked: string, request: object, signal?: AbortSignal): Promise<Response> {
    const [method = "", path = ""] = asked.split(" ");
    if (method === "GET") return app.request(`${path}?${addressOf(request)}`, { ...(signal && { signal }) });
    const headers = { "Content-Type": "application/json" };
    return app.request(path, { method, body: JSON.stringify(request), headers, ...(signal && { signal }) });
  }

  return {
    app,
    send,
    /** The answer; fails when there is none. */
    async ask<Asked extends Name>(asked: Asked, request: Parameters<Asked>): Promise<Api[Asked]["answer"]> {
      const response = await send(asked, request);
      const body = await response.json();
      expect(faults).toEqual([]);
      expect({ status: response.status, body }).toMatchObject({ status: 200 });
      return (answers.get(asked)?.parse(body) ?? body) as Api[Asked]["answer"];
    },
    /** The problem; fails when there is an answer. */
    async refused(asked: Name, request: object): Promise<Told> {
      const response = await send(asked, request);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      const told = problem.parse(await response.json());
      expect(told.status).toBe(response.status);
      return told;
    },
    /** Whatever it is: an answer, or the code of a problem. */
    async either(asked: Name, request: object): Promise<unknown> {
      const body = await (await send(asked, request)).json();
      expect(faults).toEqual([]);
      return body;
    },
  };
}

export type ApiClient = Awaited<ReturnType<typeof apiClient>>;

function addressOf(request: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) {
    for (const each of [value].flat()) if (each !== undefined) parameters.append(name, String(each));
  }
  return parameters.toString();
}

/** All pages of a question that is paged, one after the other. */
export async function pagesOf<Page extends { readonly next: string | null }>(
  page: (cursor: string | undefined) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const one = await page(cursor);
    pages.push(one);
    cursor = one.next ?? undefined;
  } while (cursor !== undefined && pages.length < 1000);
  return pages;
}
