import fc from "fast-check";
import type { Fragment } from "../../src/graph/fragment.ts";
import type { Judgement } from "../../src/graph/judgement.ts";
import type { Extractor } from "../../src/pipeline/intake.ts";
import type { Document } from "../../src/source/document.ts";
import { fragmentOf, twins } from "./arbitrary-fragment.ts";
import { judged } from "./judged.ts";

const contents = 4;
const dates = [undefined, "2020-12-04", "2021-01-12"] as const;
export const ruleVersions = ["1", "2"] as const;

/** A fragment for each document d0 … d3, each date of publication and each rule version. */
export type Shelf = Readonly<Record<string, Fragment>>;
const keyOf = (id: string, publishedAt: string | undefined, ruleVersion: string) =>
  `${id} ${publishedAt} ${ruleVersion}`;

export const shelves: fc.Arbitrary<Shelf> = fc.record(
  Object.fromEntries(
    Array.from({ length: contents }, (_, index) => `d${index}`).flatMap((id) =>
      dates.flatMap((date) => ruleVersions.map((version) => [keyOf(id, date, version), fragmentOf(id)])),
    ),
  ),
) as fc.Arbitrary<Shelf>;

/** An extraction that looks its fragments up. */
export const extractorOf = (shelf: Shelf, ruleVersion: string): Extractor => ({
  ruleVersion,
  extract({ id, path, title, publishedAt }) {
    const fragment = shelf[keyOf(id, publishedAt, ruleVersion)];
    if (!fragment) throw new Error(`no fragment of ${id}`);
    return { ...fragment, document: { id, path, title: title ?? null, publishedAt: publishedAt ?? null } };
  },
});

export const documentAt = (path: string, content: number, publishedAt?: string): Document => ({
  id: `d${content}`,
  path,
  title: undefined,
  publishedAt,
  address: undefined,
  // Two of them carry one text.
  text: "x".repeat(30 + Math.min(content, 2)),
});

const paths = fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
export const documents: fc.Arbitrary<Document> = fc
  .tuple(paths, fc.nat(contents - 1), fc.constantFrom(...dates))
  .map((parts) => documentAt(...parts));

/** Something that a person does to a workspace. */
export type Step =
  | { readonly kind: "build"; readonly documents: readonly Document[]; readonly forgetOthers: boolean }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "judge"; readonly judgements: readonly Judgement[] }
  | { readonly kind: "rules"; readonly version: string }
  | { readonly kind: "lose the cache" };

/** A person withheld by id, one by the beginning of the id, and a relation that is wrong. */
const corrections: readonly Judgement[] = [
  judged("withhold", { kind: "Person", left: "person/nguyễn-văn-hùng/ba-đình", right: "" }),
  judged("withhold", { kind: "Person", left: "person/nguyễn-văn-hùng", right: "" }),
  judged("reject", {
    kind: "CHAIRED",
    left: "person/nguyễn-văn-hùng/gia-thụy",
    right: "meeting/hội-nghị/ba-đình/2020-12-04",
  }),
];

export const judgementLists = fc
  .tuple(
    ...twins.map((twin) =>
      fc.constantFrom("same", "different", undefined).map((verdict) => verdict && judged(verdict, twin)),
    ),
  )
  .chain((list) =>
    fc.subarray([...corrections]).map((more) => [...list.filter((judgement) => judgement !== undefined), ...more]),
  );

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("build" as const),
        documents: fc.array(documents, { maxLength: 4 }),
        forgetOthers: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), path: paths }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("judge" as const), judgements: judgementLists }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("rules" as const), version: fc.constantFrom(...ruleVersions) }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: "lose the cache" as const }) },
  ),
  { minLength: 2, maxLength: 8 },
);
