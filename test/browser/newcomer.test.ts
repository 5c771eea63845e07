import { inject, test } from "vitest";
import { inBrowser } from "../support/browser/in-browser.ts";
import { newcomersJourney, seesTheRipple } from "../support/browser/newcomer.ts";
import { visitor } from "../support/browser/visit.ts";

inBrowser("a newcomer on the embedded store", () => {
  const visit = visitor();

  test("comes to a neighbourhood, further, to the sentence, to the report and back", async () => {
    await newcomersJourney(await visit(inject("sampleAddress")));
  });

  test("sees how a resolution ripples", async () => {
    await seesTheRipple(await visit(inject("sampleAddress")));
  });
});
