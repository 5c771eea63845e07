/** The one value; undefined where there is none, and where there are several. */
export function only<Value>(values: Iterable<Value>): Value | undefined {
  const [first, second] = values;
  return second === undefined ? first : undefined;
}
