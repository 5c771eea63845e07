import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, test } from "vitest";
import { buildViewer } from "../support/browser/build-viewer.ts";
import { inBrowser } from "../support/browser/in-browser.ts";
import { newcomersJourney, seesTheRipple } from "../support/browser/newcomer.ts";
import { built, type Served, served } from "../support/browser/served.ts";
import { visitor } from "../support/browser/visit.ts";
import { emptyNeo4j, environmentOf, onNeo4j, testSettings } from "../support/neo4j/access.ts";

onNeo4j("the viewer over Neo4j", () => {
  inBrowser("a newcomer", () => {
    const visit = visitor();
    let server: Served;
    let workspace: string;
    beforeAll(async () => {
      buildViewer();
      await emptyNeo4j();
      workspace = mkdtempSync(join(tmpdir(), "lantoa-viewer-"));
      const environment = environmentOf(testSettings());
      // As `lantoa sample` builds it: the invented province has its own territories.
      const gazetteer = "data/reports/tinh-truc-linh-hu-cau/gazetteer.tsv";
      await built(["data/reports", "--gazetteer", gazetteer, "--workspace", workspace], environment);
      server = await served(["--workspace", workspace], environment);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(workspace, { recursive: true });
    });

    test("comes to a neighbourhood, further, to the sentence, to the report and back", async () => {
      await newcomersJourney(await visit(server.address));
    });

    test("sees how a resolution ripples", async () => {
      await seesTheRipple(await visit(server.address));
    });
  });
});
