/** Few pairs of colours are mixed, each for thousands of nodes. */
const mixed = new Map<string, string>();

/** A colour between two, both #rrggbb; `share` of the second, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const key = `${first}${second}${share}`;
  const known = mixed.get(key) ?? between(first, second, share);
  mixed.set(key, known);
  return known;
}

function between(first: string, second: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(first), parts(second)];
  const sum = a.map((part, index) => Math.round(part + ((b[index] ?? part) - part) * share));
  return `#${sum.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
