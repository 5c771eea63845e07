/** Values of the newest version of the graph only: who asks with another version empties it. */
export function versionedMemo() {
  let known: { readonly version: string; readonly values: Map<string, Promise<unknown>> } | undefined;
  return function memo<Value>(version: string, name: string, make: () => Promise<Value>): Promise<Value> {
    if (known?.version !== version) known = { version, values: new Map() };
    const { values } = known;
    const present = values.get(name) as Promise<Value> | undefined;
    if (present) return present;
    const made = make();
    values.set(name, made);
    made.catch(() => values.delete(name));
    return made;
  };
}
