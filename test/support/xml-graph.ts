import { SaxesParser } from "saxes";

type Values = Record<string, unknown>;
export type DrawnGraph = {
  readonly nodes: Readonly<Record<string, Values>>;
  readonly edges: readonly { readonly source: string; readonly target: string; readonly values: Values }[];
};

/**
 * Reads GraphML and GEXF with a parser that refuses whatever XML refuses. Values come in the type that the file
 * declares for them; a value that it does not declare is refused too.
 */
export function readXmlGraph(text: string): DrawnGraph {
  const declared = new Map<string, { readonly name: string; readonly type: string }>();
  const nodes: Record<string, Values> = {};
  const edges: { source: string; target: string; values: Values }[] = [];
  let values: Values = {};
  let group = "";
  let key: string | undefined;
  let data = "";
  const put = (id: string, value: string): void => {
    const column = declared.get(id);
    if (!column) throw new Error(`${id} is not declared`);
    values[column.name] =
      column.type === "double" ? Number(value) : column.type === "boolean" ? value === "true" : value;
  };
  const parser = new SaxesParser<object>();
  parser.on("error", (failure) => {
    throw failure;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const a = attributes as Record<string, string>;
    const { id = "", source = "", target = "", label } = a;
    if (name === "key") declared.set(id, { name: a["attr.name"] ?? "", type: a["attr.type"] ?? "" });
    if (name === "attributes") group = a.class ?? "";
    if (name === "attribute") declared.set(`${group} ${id}`, { name: a.title ?? "", type: a.type ?? "" });
    if (name === "nodes") group = "node";
    if (name === "edges") group = "edge";
    if (name === "node" || name === "edge") values = label === undefined ? {} : { label };
    if (name === "node") nodes[id] = values;
    if (name === "edge") edges.push({ source, target, values });
    if (name === "attvalue") put(`${group} ${a.for}`, a.value ?? "");
    key = name === "data" ? a.key : undefined;
    data = "";
  });
  parser.on("text", (piece) => {
    data += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "data") put(key ?? "", data);
  });
  parser.write(text).close();
  return { nodes, edges };
}
