/**
 * A pure function of a text that remembers what it has seen. Reports say the same words again and again; what is
 * remembered is let go when it grows past `most`, so that a corpus of names does not fill the memory.
 */
export function remember<Value>(read: (text: string) => Value, most = 20_000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
