/* The site over a store, without a limit of requests, for `api.ts`: prints its address and ends with its parent. */
import { listen } from "../src/api/site/listen.ts";
import { createSite } from "../src/api/site/site.ts";
import { readNamedQueries } from "../src/store/named-query.ts";
import { chooseStore } from "../src/store/open.ts";

const [workspace = ""] = process.argv.slice(2);
const host = "127.0.0.1";
const site = createSite({
  store: chooseStore(process.env, workspace).keepOpen(),
  queries: await readNamedQueries(),
  viewerFolder: workspace,
  host,
  rate: { requests: 1e9, seconds: 60 },
});
process.stdin.resume().on("end", () => process.exit());
console.log((await listen(site, { host, port: 0 })).address);
