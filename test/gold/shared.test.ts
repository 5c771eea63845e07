import { describe, expect, test } from "vitest";
import { collections, readsOf } from "./collection.ts";
import { measure, type Reference, reasonNotTo } from "./reference-scorer.ts";

describe.each([
  { name: "documents", floor: { entities: 0.97, relations: 0.93, precision: 0.95 } },
  { name: "dev", floor: { entities: 0.93, relations: 0.86, precision: 0.92 } },
] as const)("the reports of shared/$name", ({ name, floor }) => {
  const reason = reasonNotTo(collections[name]);
  if (reason) console.warn(reason);

  test("are read at least as well as was asked, by the reference scorer", async ({ skip }) => {
    if (reason) skip(reason);
    const { entities, relations } = measure(collections[name], await readsOf(collections[name]), "--strict-offsets");
    const line = (of: string, { precision, recall, f1 }: Reference["entities"]["micro"]) =>
      `${name}, ${of}: precision ${precision?.toFixed(3)} recall ${recall?.toFixed(3)} F1 ${f1?.toFixed(3)}`;
    console.log(`${line("entities", entities.micro)}\n${line("relations", relations.micro)}`);
    expect(entities.micro.f1).toBeGreaterThanOrEqual(floor.entities);
    expect(relations.micro.f1).toBeGreaterThanOrEqual(floor.relations);
    expect(relations.micro.precision).toBeGreaterThanOrEqual(floor.precision);
  });
});
