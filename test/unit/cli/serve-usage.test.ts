import { expect, test } from "vitest";
import { lantoa } from "../../support/command-line.ts";

test("lantoa serve: the sample or a person's own reports, not both", async () => {
  const { code, err } = await lantoa(["serve", "reports", "--sample"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Give reports or --sample, not both.") });
});
