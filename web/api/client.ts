import { type Readable, writable } from "svelte/store";
import type { Api } from "../../src/api/contract/api.ts";
import { problemOf, RequestFailed } from "./problem.ts";

export type Route = keyof Api;
export type Answer<R extends Route> = Api[R]["answer"];

/** Asks one route; rejects with `RequestFailed`, or with the signal's reason when it was aborted. */
export type Ask = <R extends Route>(route: R, request: Api[R]["request"], signal?: AbortSignal) => Promise<Answer<R>>;

export type Client = {
  readonly ask: Ask;
  /** Of the graph that answered last; another one when it was built anew. */
  readonly version: Readable<string | null>;
  /** Whether the last request reached a store. */
  readonly reachable: Readable<boolean>;
};

type Fields = Readonly<Record<string, unknown>>;

function addressOf(path: string, fields: Fields): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) if (item !== undefined) query.append(name, String(item));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The server that this page came from. `base` is the folder of the page, so that it may lie under a path. */
export function httpClient(base: string, request: typeof fetch = fetch): Client {
  const version = writable<string | null>(null);
  const reachable = writable(true);

  const send = async (route: Route, fields: Fields, signal?: AbortSignal): Promise<Response> => {
    const [method = "GET", path = ""] = route.split(" ");
    const address = base + path.slice(1);
    const shared = { method, ...(signal ? { signal } : {}) };
    if (method === "GET") return request(addressOf(address, fields), shared);
    const headers = { "content-type": "application/json" };
    return request(address, { ...shared, headers, body: JSON.stringify(fields) });
  };

  const ask = async (route: Route, fields: Fields, signal?: AbortSignal) => {
    let response: Response;
    try {
      response = await send(route, fields, signal);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      reachable.set(false);
      throw new RequestFailed(null, { cause });
    }
    if (!response.ok) {
      const failure = new RequestFailed(await problemOf(response));
      if (response.status === 503 || response.status === 502 || response.status === 504) reachable.set(false);
      throw failure;
    }
    reachable.set(true);
    const told = response.headers.get("lantoa-graph-version");
    if (told !== null) version.set(told);
    return route === "POST /api/export" ? response.blob() : response.json();
  };

  return { ask: ask as Ask, version, reachable };
}
