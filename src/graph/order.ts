/** Order of texts by UTF-16 units: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);
