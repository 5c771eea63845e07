import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gazetteerOf, keepGazetteer } from "../../../src/cli/kept-gazetteer.ts";
import { folder } from "../../support/folder.ts";

test("a workspace goes by the territories that were added last, until it is told to do without", async () => {
  const root = folder({ "one.tsv": "một", "two.tsv": "hai", ".lantoa/x": "" });
  const [one, two, workspace] = [join(root, "one.tsv"), join(root, "two.tsv"), join(root, ".lantoa")];
  const kept = join(workspace, "gazetteer.tsv");

  expect(gazetteerOf(undefined, workspace)).toBeUndefined();
  expect(gazetteerOf(one, workspace)).toBe(one);
  await keepGazetteer(one, workspace);
  expect(gazetteerOf(undefined, workspace)).toBe(kept);
  expect(gazetteerOf(false, workspace)).toBeUndefined();

  await keepGazetteer(undefined, workspace);
  expect(readFileSync(kept, "utf8")).toBe("một");
  await keepGazetteer(two, workspace);
  await keepGazetteer(kept, workspace);
  expect(readFileSync(kept, "utf8")).toBe("hai");

  await keepGazetteer(false, workspace);
  expect(existsSync(kept)).toBe(false);
  await keepGazetteer(false, workspace);
});
