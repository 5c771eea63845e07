/**
 * One report as it was read. `text` is the decoded text (of HTML the extracted text); every offset in a fragment
 * counts its UTF-16 units. `id` is the SHA-256 of the bytes, in hex.
 */
export type Document = {
  readonly id: string;
  readonly path: string;
  readonly title: string | undefined;
  /** ISO day or minute, `2020-10-27` or `2020-10-27T10:28`; from the page or its data, never from the file's clock. */
  readonly publishedAt: string | undefined;
  /** URL of the page, when it is known: the site sometimes names the province that the text leaves out. */
  readonly address: string | undefined;
  readonly text: string;
};

/** What is known about a report besides its text. */
export type Metadata = Pick<Document, "title" | "publishedAt" | "address">;

/** Takes each value from the first that has it: the surest source stands first. */
export function firstKnown(...sources: readonly Partial<Metadata>[]): Metadata {
  return {
    title: sources.find((source) => source.title !== undefined)?.title,
    publishedAt: sources.find((source) => source.publishedAt !== undefined)?.publishedAt,
    address: sources.find((source) => source.address !== undefined)?.address,
  };
}
