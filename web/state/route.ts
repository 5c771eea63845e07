/** The pages, as they stand behind the # of the address; a page keeps what it shows in its own parameters. */
export const pages = ["start", "graph", "documents", "document", "ripple", "posts", "cypher"] as const;
export type Page = (typeof pages)[number];
export type Route = { readonly page: Page; readonly parameters: Readonly<Record<string, string>> };

/** "#/ripple?id=…" → page and parameters. What is no page leads to the start. */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const page = pages.find((name) => name === path);
  return page
    ? { page, parameters: Object.fromEntries(new URLSearchParams(query)) }
    : { page: "start", parameters: {} };
}

export function routeTo(page: Page, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return `#/${page === "start" ? "" : page}${query.size > 0 ? `?${query}` : ""}`;
}
