import { afterAll } from "vitest";
import type { LiveStore } from "../../../src/store/live.ts";
import { type ApiClient, apiClient } from "../../support/api-client.ts";
import { onSmallGraphAccess, type Subject } from "./suite.ts";

/** The API over the small graph, opened once for a block of tests. */
export function onSmallApi(open: Subject["open"]) {
  const filled = onSmallGraphAccess(open);
  let opened: Promise<{ readonly live: LiveStore; readonly client: ApiClient }> | undefined;
  const start = async () => {
    const live = (await filled()).keepOpen();
    return { live, client: await apiClient({ store: live }) };
  };
  const api = () => {
    opened ??= start();
    return opened;
  };
  afterAll(async () => (await opened)?.live.close());
  return {
    filled,
    ask: async <Result>(work: (client: ApiClient) => Promise<Result>): Promise<Result> => work((await api()).client),
    live: async () => (await api()).live,
  };
}
