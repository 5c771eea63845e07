import { expect, test } from "vitest";
import { languages, preferred } from "../../../web/state/preferences.ts";

test.each([
  [["en-US", "vi-VN"], "en"],
  [["fr-FR", "vi", "en"], "vi"],
  [["EN"], "en"],
  [["fr-FR"], "vi"],
  [[], "vi"],
])("a browser that asks for %j reads %s first", (asked, language) => {
  expect(preferred(asked, languages)).toBe(language);
});
