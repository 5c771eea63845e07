import { describe, expect, test } from "vitest";
import type { Diff } from "../../../src/graph/diff.ts";
import type { ReadableStore } from "../../../src/pipeline/ports.ts";
import type { StoreAccess } from "../../../src/store/open.ts";
import { putAll, smallGraph } from "../../support/small-graph.ts";

/** A store as the suite sees it. */
export type Subject = {
  readonly name: string;
  /** A place with nothing in it, for one test or block; what was there before may be gone. */
  readonly open: () => Promise<StoreAccess>;
  /** Names of tests → why this store cannot pass them. */
  readonly skip: Readonly<Record<string, string>>;
};

/** Defines a test under a name that is unique in the suite. */
export type Check = (name: string, body: () => Promise<void>) => void;
export type Block = (subject: Pick<Subject, "open">, check: Check) => void;

/** Runs the blocks on one store. A skip carries its reason in the name; one that names no test fails. */
export function runSuite({ name, open, skip }: Subject, blocks: Readonly<Record<string, Block>>): void {
  describe(name, () => {
    const names = new Set<string>();
    const check: Check = (title, body) => {
      if (names.has(title)) throw new Error(`two tests are called "${title}"`);
      names.add(title);
      const reason = skip[title];
      if (reason === undefined) test(title, body, 60_000);
      else test.skip(`${title} (${reason})`, body);
    };
    for (const [title, block] of Object.entries(blocks)) describe(title, () => block({ open }, check));
    test("every skip names a test", () => {
      expect(Object.keys(skip).filter((title) => !names.has(title))).toEqual([]);
    });
  });
}

/** Writes diffs, each in one go, and closes the store. */
export async function fill(access: StoreAccess, ...diffs: Diff[]): Promise<void> {
  const store = await access.openForWriting();
  for (const diff of diffs) await store.writer.apply(diff);
  await store.commit();
}

/** Opens the store to read, and closes it. */
export async function readingIn<Result>(
  access: StoreAccess,
  read: (store: ReadableStore) => Promise<Result>,
): Promise<Result> {
  const store = await access.openStore();
  return read(store).finally(() => store.close());
}

/** The small graph, filled in once for a block of tests that only read. */
export function onSmallGraphAccess(open: Subject["open"]): () => Promise<StoreAccess> {
  let filled: Promise<StoreAccess> | undefined;
  const start = async (): Promise<StoreAccess> => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    return access;
  };
  return () => {
    filled ??= start();
    return filled;
  };
}

export function onSmallGraph(open: Subject["open"]) {
  const filled = onSmallGraphAccess(open);
  return async <Result>(read: (store: ReadableStore) => Promise<Result>): Promise<Result> =>
    readingIn(await filled(), read);
}
