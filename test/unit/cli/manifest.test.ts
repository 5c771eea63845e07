import { describe, expect, test } from "vitest";
import { isOlder, requiredNode, version } from "../../../src/cli/manifest.ts";
import { lantoa } from "../../support/command-line.ts";

test.each([
  ["20.20.2", "22.9", true],
  ["9.10.0", "22.9", true],
  ["22.8.1", "22.9", true],
  ["22.9.0", "22.9", false],
  ["22.10.0", "22.9", false],
  ["24.0.0", "22.9", false],
])("Node %s is older than %s: %s", (node, least, older) => expect(isOlder(node, least)).toBe(older));

test("this Node is new enough", () => expect(isOlder(process.versions.node, requiredNode)).toBe(false));

describe("lantoa --version", () => {
  test("says which it is", async () => {
    expect(await lantoa(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
