import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { expect, test, vi } from "vitest";
import { sceneOf } from "../../../web/canvas/draw.ts";
import type { Palette } from "../../../web/canvas/scene.ts";
import { sceneAsSvg } from "../../../web/export/svg.ts";
import { answerTable, edgesTable, nodesTable } from "../../../web/export/tables.ts";
import { add, hide, place } from "../../../web/state/changes.ts";
import { emptyView } from "../../../web/state/view.ts";
import { visible } from "../../../web/state/visible.ts";
import { edge, node } from "../sample.ts";

// The library's reader, which is not used, asks for it when it is loaded.
vi.stubGlobal("DOMParser", class {});
vi.stubGlobal("Document", class {});
const { sceneAsGexf } = await import("../../../web/export/gexf.ts");

const hostile = `<script>alert("1")</script> & =HYPERLINK('x') \u0001 Đảng ủy`;
const people = [
  { ...node("a", "Person"), name: hostile },
  { ...node("b", "Meeting"), name: '=1+1, "Hội nghị"' },
  node("c", "Place"),
];
const view = place(people.map(({ id }, index) => [id, { x: 90 * index, y: -40 }] as const))(
  add(people, [
    edge("a", "b", "CHAIRED"),
    edge("a", "b", "SPOKE_AT", { attributes: { mode: ["video"] } }),
    edge("b", "c", "HELD_AT"),
  ])(emptyView),
);
const palette = {
  ground: "#ffffff",
  text: "#000000",
  types: { Person: "#b0532f", Meeting: "#6d5a9e", Place: "#5c7480" },
  certainties: { stated: "#111111" },
} as Palette;

/** Elements by name with their attributes and the text in them; throws where it is no XML. */
function elements(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (reason) => {
    throw reason;
  });
  parser.write(xml).close();
  return found;
}

test("the SVG is XML, draws each node and edge, and a script in a name is text", () => {
  const drawn = elements(sceneAsSvg(sceneOf(view, "vi"), palette));
  expect(drawn.map(({ name }) => name)).not.toContain("script");
  const titles = drawn.filter(({ name }) => name === "title").map(({ text }) => text);
  expect(titles).toContain(hostile.replace("\u0001", ""));
  expect(titles.filter((title) => title.includes("→"))).toHaveLength(3);
  const parallel = drawn.filter(({ name, attributes }) => name === "path" && attributes.fill === "none");
  expect(new Set(parallel.map(({ attributes }) => attributes.d)).size).toBe(3);
});

test("an SVG of nothing is one, too", () => {
  expect(elements(sceneAsSvg({ nodes: [], edges: [] }, palette))[0]?.attributes.viewBox).not.toContain("Infinity");
});

test("the GEXF holds what is shown, each node in its place", () => {
  const shown = hide("c")(view);
  const found = elements(sceneAsGexf(sceneOf(shown, "vi"), visible(shown), palette));
  const [nodes, edges] = [found.filter(({ name }) => name === "node"), found.filter(({ name }) => name === "edge")];
  expect(nodes.map(({ attributes }) => attributes.id)).toEqual(["a", "b"]);
  expect(edges.map(({ attributes }) => attributes.label).sort()).toEqual(["CHAIRED", "SPOKE_AT"]);
  expect(found.filter(({ name }) => name === "viz:position").map(({ attributes }) => attributes.x)).toEqual([
    "0",
    "90",
  ]);
});

test("the tables come back as they were, and a name that begins with = is no formula", () => {
  const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
  expect(read(nodesTable(visible(view))).map(({ name }) => name)).toEqual([hostile, `'=1+1, "Hội nghị"`, "Tên c"]);
  expect(read(edgesTable(visible(view))).map(({ from, type, to, attributes }) => [from, type, to, attributes])).toEqual(
    [
      [hostile, "CHAIRED", `'=1+1, "Hội nghị"`, ""],
      [hostile, "SPOKE_AT", `'=1+1, "Hội nghị"`, '{"mode":["video"]}'],
      [`'=1+1, "Hội nghị"`, "HELD_AT", "Tên c", ""],
    ],
  );
  expect(parse(answerTable(["một", "hai"], [["@x", "2"]]), { bom: true })).toEqual([
    ["một", "hai"],
    ["'@x", "2"],
  ]);
});
