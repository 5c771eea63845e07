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
  readonly text: string;
};
