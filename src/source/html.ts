import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { LantoaError } from "../error.ts";
import { firstKnown, type Metadata } from "./document.ts";
import { type DomNode, visibleText } from "./html-text.ts";
import { pageHead } from "./page-head.ts";
import type { Content } from "./plain.ts";
import { readPublished } from "./stamp.ts";

type Page = DomNode & {
  readonly body: DomNode;
  querySelectorAll(selector: string): Iterable<DomElement>;
};

type DomElement = DomNode & { getAttribute(name: string): string | null; remove(): void };

/**
 * An .html file: headline and main content as text, a line a block; menus, footers and comment forms are left behind
 * (Readability). The headline stands first even where the page keeps it apart from the content. Title, date and
 * address come from the page's metadata, then from what it shows. Throws `source/empty` for a page without text and
 * `source/unreadable` for one that the libraries cannot take apart (nested tens of thousands deep).
 */
export function readHtml(html: string, path: string): Content {
  try {
    return readPage(html, path);
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    const hint = "The page is damaged or nested too deep: save its text as .txt.";
    throw new LantoaError("source/unreadable", { path, hint }, { cause });
  }
}

function readPage(html: string, path: string): Content {
  const page = open(html);
  for (const element of page.querySelectorAll("nav, footer")) element.remove();
  const everything = visibleText(page.body);
  const address = firstOf(page, ["link[rel=canonical]", "href"], ["meta[property='og:url']", "content"]);
  const pageTitle = textsOf(page, "head title")[0] ?? "";
  const headings = textsOf(page, "h1, h2");
  const stamps = [
    firstOf(page, ["[itemprop=datePublished]", "content"], ["[itemprop=datePublished]", "datetime"]),
    firstOf(page, ["article time[datetime], main time[datetime]", "datetime"], ["time[datetime]", "datetime"]),
  ];
  // Readability takes the page apart, so it comes last. Of a short report it would otherwise keep the whole page.
  const options = { charThreshold: 100, serializer: (node: unknown) => node as DomNode };
  const article = new Readability<DomNode>(page, options).parse();
  const title = pickTitle([oneLine(article?.title ?? null), pageTitle], headings);
  const text = fromTitle(article?.content ? visibleText(article.content) : everything, title);
  if (!text) throw new LantoaError("source/empty", { path, hint: "The page shows no text without its scripts." });
  const stated: Partial<Metadata> = {
    title,
    publishedAt: [article?.publishedTime, ...stamps].map((value) => readPublished(value ?? "")).find(Boolean),
    address: address && /^https?:/.test(address) ? address : undefined,
  };
  const shown = title === undefined ? text : fromTitle(everything, title);
  return { text, metadata: firstKnown(stated, pageHead(shown), pageHead(text)) };
}

/** A piece of a page without <html> or <body> is read too. */
function open(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

function firstOf(page: Page, ...places: readonly (readonly [selector: string, attribute: string])[]) {
  for (const [selector, attribute] of places) {
    for (const element of page.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute)?.trim();
      if (value) return value;
    }
  }
  return undefined;
}

function textsOf(page: Page, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((element) => oneLine(element.textContent));
}

/** The page's title often ends with the name of the site; the heading that it begins with is the headline. */
function pickTitle(titles: readonly string[], headings: readonly string[]): string | undefined {
  const begins = (heading: string) => titles.some((title) => title.toLowerCase().startsWith(heading.toLowerCase()));
  return headings.find((heading) => heading.length > 10 && begins(heading)) ?? titles.find(Boolean);
}

/**
 * The text from its headline on: what stands above is the clock and the menu of the page. The headline is put first
 * where the text does not hold it.
 */
function fromTitle(text: string, title: string | undefined): string {
  if (!title || !text) return text;
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.toLowerCase().startsWith(title.toLowerCase()));
  return (at < 0 ? [title, ...lines] : lines.slice(at)).join("\n");
}

function oneLine(text: string | null): string {
  return (text ?? "").replace(/[ \t\r\n\f]+/g, " ").trim();
}
