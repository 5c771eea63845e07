/** Every stretch of blanks as one space. A text that has no others is given back as it is. */
export const singleBlanks = (text: string): string => text.replace(/\s{2,}|[^\S ]/gu, " ");
