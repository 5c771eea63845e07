import { join } from "node:path";
import type { Reader } from "../pipeline/ports.ts";
import { findNamedQuery, readNamedQueries, runNamedQuery } from "../store/named-query.ts";
import { embeddedStore } from "../store/open.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { findAll, named, readAll } from "./reports.ts";
import { drawRipple, type RippleRow } from "./ripple.ts";
import { tellCounts, tellFailures, tellReport } from "./summary.ts";
import { update } from "./update.ts";

/** In a checkout, which runs from source, nothing is installed under the name. */
const called = import.meta.filename.endsWith(".ts") ? "npm run -s lantoa --" : "lantoa";

const reportsFolder = join(import.meta.dirname, "../../data/reports");
/** The territories of the invented province, which no national list has. */
const gazetteer = join(reportsFolder, "tinh-truc-linh-hu-cau/gazetteer.tsv");

/** The document of which most is told: on which, or on whose ground, the most meetings and documents are. */
const mainResolution = `
MATCH (r:Resolution)-[:ADOPTED_AT]->(:Meeting)
OPTIONAL MATCH (r)<-[:ABOUT|IMPLEMENTS]-(x)
WITH r, collect(DISTINCT x.id) AS steps
OPTIONAL MATCH (r)-[:PRESENTED_AT]->(m:Meeting)
WITH r, steps, collect(DISTINCT m.id) AS meetings
RETURN r.id AS id, r.name AS name, size(steps) + size(meetings) AS weight
ORDER BY weight DESC, id LIMIT 1`;

/** Beside a person's own graph, never mixed with it. */
export const sampleWorkspace = (workspace: string): string => join(workspace, "sample");

/** Builds the graph of the sample reports in a workspace of its own and shows how its main resolution ripples. */
export const sampleCommand: Command<WorkspaceOption> = async (context, _, settings) => {
  const { terminal } = context;
  const workspace = sampleWorkspace(settings.workspace);
  const access = embeddedStore(workspace); // never a database that holds a person's own
  const { sources } = await findAll([reportsFolder]);
  const reports = named(readAll(sources, {}), new Set(sources), workspace);
  const { report, counts } = await update(context, workspace, { access, reports, expected: sources.length, gazetteer });
  terminal.err(tellFailures(report.failures, terminal.errColors));
  await terminal.out(`${tellReport(report)}${tellCounts(counts, terminal.outColors)}\n`);
  const store = await access.openStore();
  const tree = await rippleOf(store.reader, terminal.width).finally(() => store.close());
  await terminal.out(tree);
  await terminal.out(`\nAsk on: ${called} query ripple --workspace ${workspace} --param resolution=…\n`);
  return report.failures.length > 0 ? exitCodes.someFailed : exitCodes.ok;
};

async function rippleOf(reader: Reader, width: number): Promise<string> {
  const [main] = (await reader.query(mainResolution, {})).rows as readonly { id: string; name: string }[];
  if (!main) return "";
  const query = findNamedQuery(await readNamedQueries(), "ripple");
  const { rows } = await runNamedQuery(reader, query, { resolution: main.id });
  return drawRipple(main.name, main.id, rows as readonly RippleRow[], width);
}
