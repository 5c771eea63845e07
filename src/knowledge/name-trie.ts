import type { Token } from "../text/token.ts";

type Node<Value> = { readonly next: Map<string, Node<Value>>; values?: readonly Value[] };

/** Names to values, by their syllables; marks between them do not count. Build once, then only read. */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { next: new Map() };

  set(syllables: readonly string[], values: readonly Value[]): void {
    let node = this.#root;
    for (const syllable of syllables) {
      const next = node.next.get(syllable) ?? { next: new Map() };
      node.next.set(syllable, next);
      node = next;
    }
    node.values = values;
  }

  /**
   * End of the longest name among the tokens from `from` to before `to` one of whose values is wanted; marks among them
   * are passed over. Tokens that are no plain syllables, as "5A" and "M'Drắk", give "odd" where they are met: a name
   * may break them in another way.
   */
  longest(
    tokens: readonly Token[],
    from: number,
    to: number,
    isWanted: (value: Value) => boolean,
  ): number | "odd" | undefined {
    let node = this.#root;
    let end: number | undefined;
    for (let at = from; at < to; at++) {
      const { key, shape } = tokens[at] as Token;
      if (shape === "mark") continue;
      const next = shape === "number" ? undefined : node.next.get(key);
      if (!next) return /^\p{L}+$/u.test(key) ? end : "odd";
      node = next;
      if (node.values?.some(isWanted)) end = at + 1;
    }
    return end;
  }
}
