/** A colour between two, both #rrggbb; `share` of the second, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(first), parts(second)];
  const mixed = a.map((part, index) => Math.round(part + ((b[index] ?? part) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
