/** The pages, as they stand behind the # of the address; a page keeps what it shows in its own parameters. */
export const pages = ["start", "graph", "documents", "document", "ripple", "posts", "cypher", "nowhere"] as const;
/** Those that lead on to the others, in the order of the head of the page. */
export const menu = ["start", "graph", "ripple", "posts", "documents", "cypher"] as const satisfies readonly Page[];
export type Page = (typeof pages)[number];
export type Route = { readonly page: Page; readonly parameters: Readonly<Record<string, string>> };

/** "#/ripple?id=…" → page and parameters. What is no page is "nowhere". */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const page = path === "" ? "start" : (pages.find((name) => name === path) ?? "nowhere");
  return { page, parameters: Object.fromEntries(new URLSearchParams(query)) };
}

export function routeTo(page: Page, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return `#/${page === "start" ? "" : page}${query.size > 0 ? `?${query}` : ""}`;
}
