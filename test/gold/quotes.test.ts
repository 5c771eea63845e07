import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/graph/canonical.ts";
import { fragmentSchema } from "../../src/graph/fragment.ts";
import type { Span } from "../../src/text/span.ts";
import { type Collection, collections, extractorOf, missing, reportsOf } from "./collection.ts";

describe.each(Object.entries(collections))("the reports of %s", (_, collection: Collection) => {
  const reason = missing(collection);
  const extracted = extractorOf(collection);
  if (reason) console.warn(reason);

  test("every span is the slice that it quotes", async ({ skip }) => {
    if (reason) skip(reason);
    for (const report of await reportsOf(collection)) {
      const { passages, entities, relations, refusals } = fragmentSchema.parse(extracted(report));
      const slice = ({ start, end }: Span) => report.text.slice(start, end);
      expect(entities.length, report.path).toBeGreaterThan(0);
      expect(relations.length, report.path).toBeGreaterThan(0);
      for (const passage of passages) expect(slice(passage)).toBe(passage.text);
      for (const mention of entities.flatMap(({ mentions }) => mentions)) expect(slice(mention)).toBe(mention.text);
      for (const one of relations.flatMap(({ evidence }) => evidence)) expect(slice(one)).toBe(one.quote);
      for (const refusal of refusals) expect(slice(refusal)).toBe(refusal.text);
    }
  });

  test("two runs give the same bytes, in whatever order the reports come", async ({ skip }) => {
    if (reason) skip(reason);
    const once = (await reportsOf(collection)).map((report) => canonicalJson(extracted(report)));
    const again = (await reportsOf(collection)).toReversed().map((report) => canonicalJson(extracted(report)));
    expect(again.toReversed()).toEqual(once);
  });
});
