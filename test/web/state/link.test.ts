import fc from "fast-check";
import { expect, test } from "vitest";
import { entityTypeNames } from "../../../src/ontology/entity-types.ts";
import { certainties, relationTypeNames } from "../../../src/ontology/relation-types.ts";
import { hide, open, pin, toggle } from "../../../web/state/changes.ts";
import { read, type Snapshot, snapshot, write } from "../../../web/state/link.ts";
import { pack } from "../../../web/state/packed.ts";
import { restored } from "../../../web/state/restored.ts";
import type { Way } from "../../../web/state/view.ts";
import { viewOf } from "../sample.ts";

const id = fc.oneof(
  fc.constantFrom("organisation/đảng-ủy/phường-gia-thụy.hà-nội", "person/<script>/hà-nội"),
  fc.string({ unit: "grapheme", minLength: 1 }),
);
const wayAmong = (ids: string[]): fc.Arbitrary<Way> =>
  fc
    .record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      paths: fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 4 }), { maxLength: 3 }),
      truncated: fc.boolean(),
    })
    .chain((way) =>
      fc
        .option(fc.nat({ max: Math.max(0, way.paths.length - 1) }), { nil: undefined })
        .map((only) => ({ ...way, only: way.paths.length > 0 ? only : undefined })),
    );
const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(fc.record({ id, x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }), {
    selector: (node) => node.id,
    maxLength: 30,
  })
  .chain((nodes) => {
    const some = fc.subarray(nodes.map((node) => node.id));
    return fc.record({
      nodes: fc.constant(nodes),
      opened: some,
      pinned: some,
      hidden: some,
      off: fc.record({
        types: fc.subarray(entityTypeNames),
        relations: fc.subarray(relationTypeNames),
        certainties: fc.subarray([...certainties]),
      }),
      selected: fc.option(fc.record({ kind: fc.constantFrom("node" as const, "edge" as const), id }), {
        nil: undefined,
      }),
      camera: fc.option(fc.record({ x: fc.integer(), y: fc.integer(), ratio: fc.integer({ min: 1, max: 40 }) }), {
        nil: undefined,
      }),
      way: nodes[0] ? fc.option(wayAmong(nodes.map((node) => node.id)), { nil: undefined }) : fc.constant(undefined),
    });
  });

test("a link says all of what it was made from, in letters that an address may hold", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (made) => {
      const link = await write(made);
      expect(link).toMatch(/^[\w-]*$/);
      // A half minus zero is one place.
      expect(JSON.parse(JSON.stringify(await read(link)))).toEqual(JSON.parse(JSON.stringify(made)));
    }),
  );
});

test.each(["", "không phải liên kết", "AAAA", "%%%"])("a broken link is known as one: %s", async (link) => {
  expect(await read(link)).toBeUndefined();
});

test.each([
  [[2, ["a"], [0, 0], [], [], [], [[], [], []], null, null]],
  [[1, ["a"], [0], [], [], [], [[], [], []], null, null]],
  [{ nodes: [] }],
  [null],
])("of another make: %j", async (written) => {
  expect(await read(await pack(JSON.stringify(written)))).toBeUndefined();
});

test("what is of the wrong kind is left out", async () => {
  const written = [
    1,
    ["a", 7, "b"],
    [1, 2, 3, 4],
    [9, 0, "x"],
    null,
    [1],
    [["Person", "Ghost"], [], ["sure"]],
    ["x", "a"],
    [1, 2, -1],
    [0, 1, [[0, "x", 1, 9]], 1, 7],
  ];
  expect(await read(await pack(JSON.stringify(written)))).toMatchObject({
    nodes: [
      { id: "a", x: 1, y: 2 },
      { id: "b", x: 3, y: 4 },
    ],
    opened: ["a"],
    pinned: [],
    hidden: ["b"],
    off: { types: ["Person"], relations: [], certainties: [] },
    selected: undefined,
    camera: undefined,
    way: { from: "a", to: "b", paths: [["a", "b"]], truncated: false, only: undefined },
  });
  const nowhere = [...written.slice(0, 9), [0, 5, [[0]], true, null]];
  expect((await read(await pack(JSON.stringify(nowhere))))?.way).toBeUndefined();
});

test("a view comes back from its link; of nodes that are gone nothing stays", async () => {
  const view = hide("c")(
    pin("b")(open("a", { next: "more", total: 9 })(toggle("relations", "ABOUT")(viewOf("a-b a-c b-d")))),
  );
  const link = await read(await write(snapshot(view, { kind: "node", id: "b" }, undefined)));
  if (!link) throw new Error("the link is broken");
  const back = restored(link, [...view.nodes.values()], [...view.edges.values()]);
  expect({ ...back, opened: [...back.opened.keys()] }).toEqual({ ...view, opened: ["a"] });

  const less = restored(
    link,
    [...view.nodes.values()].filter((node) => node.id !== "b"),
    [...view.edges.values()],
  );
  expect([...less.nodes.keys()]).toEqual(["a", "c", "d"]);
  expect([...less.edges.keys()]).toEqual(["ORGANISED|a|c"]);
  expect([less.pinned.size, less.places.size]).toEqual([0, 3]);
});
