import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openExtractionCache } from "../../../src/store/extraction-cache.ts";
import { folder } from "../../support/folder.ts";
import { lineExtractor } from "../../support/line-extractor.ts";

const id = `ab${"0".repeat(62)}`;
const text = "Hà chủ trì Hội nghị A";
const document = { id, path: "a", title: undefined, publishedAt: undefined, address: undefined, text };
const entry = { extraction: "1", fragment: lineExtractor.extract(document), text };

test("gives back what was put, until it is dropped", async () => {
  const cache = openExtractionCache(folder({}));
  expect(await cache.get(id)).toBeUndefined();
  await cache.put(id, entry);
  expect(await cache.get(id)).toEqual(entry);
  await cache.put(id, { ...entry, extraction: "2" });
  expect((await cache.get(id))?.extraction).toBe("2");
  await cache.drop(id);
  await cache.drop(id);
  expect(await cache.get(id)).toBeUndefined();
});

test.each(["", "{", "[]", "null", '{"extraction": 1}'])("takes a file that holds %j for none", async (content) => {
  const workspace = folder({});
  const cache = openExtractionCache(workspace);
  await cache.put(id, entry);
  const [file = ""] = readdirSync(join(workspace, "fragments/ab"));
  writeFileSync(join(workspace, "fragments/ab", file), content);
  expect(await cache.get(id)).toBeUndefined();
});

test("says where it could not write", async () => {
  const workspace = folder({ fragments: "a file" });
  await expect(openExtractionCache(workspace).put(id, entry)).rejects.toMatchObject({ code: "store/write-failed" });
});
