/** Control characters, lone surrogates and non-characters: XML 1.0 can hold them in no form. */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The reference of each sign; what XML cannot hold in any form becomes U+FFFD. */
const escaped = (text: string, signs: RegExp): string =>
  text.replace(unspeakable, "\u{FFFD}").replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text as it stands between tags. A bare carriage return would be read as a line feed. */
export const xmlText = (text: string): string => escaped(text, /[&<>\r]/g);

/** The same in an attribute, where blanks would be made of line breaks and tabs. */
const attributeText = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);

/** `name="value"` for each that has a value. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeText(String(value))}"`)
    .join("");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
