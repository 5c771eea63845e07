/** The little of a DOM node that is asked for here; the project is not compiled against a browser's types. */
export type DomNode = {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};

const textNode = 3;
const elementNode = 1;
const blocks = new Set(
  (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
const cells = new Set(["td", "th"]);
const silent = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "select", "button"]);

/**
 * The text that a reader sees, a line for each block or line break, cells of a row parted by a tab. Blanks are
 * gathered as a browser does: U+00A0 stays.
 */
export function visibleText(root: DomNode): string {
  const parts: string[] = [];
  append(root, parts);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/[ \r\f]*\t[ \r\f\t]*/g, "\t").replace(/[ \r\f]+/g, " "))
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ""))
    .filter((line) => line !== "")
    .join("\n");
}

function append(node: DomNode, parts: string[]): void {
  if (node.nodeType === textNode) parts.push((node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
  const name = node.localName?.toLowerCase() ?? "";
  if (silent.has(name)) return;
  if (blocks.has(name)) parts.push("\n");
  for (const child of node.childNodes) {
    if (child.nodeType === elementNode || child.nodeType === textNode) append(child, parts);
  }
  if (blocks.has(name)) parts.push("\n");
  if (cells.has(name)) parts.push("\t");
}
