/**
 * Lines of at most `width` units, broken between words; a word that is longer, as an id, is cut so that nothing of it
 * is lost. Line ends of the text stay. Vietnamese has to be composed (NFC), then a letter is one unit and one column.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(/[^\S\u00a0]+/u)) {
    for (const piece of cut(word, width)) {
      const longer: string = current === undefined ? piece : `${current} ${piece}`;
      if (current !== undefined && longer.length > width) lines.push(current);
      current = longer.length > width ? piece : longer;
    }
  }
  return [...lines, current ?? ""];
}

const cut = (word: string, width: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(word.length / width)) }, (_, index) =>
    word.slice(index * width, (index + 1) * width),
  );

/** Lines of at most `width` units behind `mark`, which stands before the first; `style` is put on the words only. */
export function indented(
  text: string,
  width: number,
  mark: string,
  style: (line: string) => string = (line) => line,
): string[] {
  const blank = " ".repeat(mark.length);
  return wrap(text.normalize("NFC"), width - mark.length).map((line, at) => `${at === 0 ? mark : blank}${style(line)}`);
}
