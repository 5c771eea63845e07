/** Word signs of any language; `\w` and `\b` of JavaScript know only ASCII and see an edge before "ủ". */
const sign = "[\\p{L}\\p{N}_]";
const edge = `(?:(?<=${sign})(?!${sign})|(?<!${sign})(?=${sign}))`;

/** A pattern in which `\b` and `\w` know Vietnamese; always global. */
export const unicode = (source: string): RegExp =>
  new RegExp(source.replaceAll("\\b", edge).replaceAll("\\w", sign), "gu");

/** Whether, and where first, the pattern is found. */
export const firstMatch = (pattern: RegExp, text: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};
