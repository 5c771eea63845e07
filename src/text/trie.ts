import type { Token } from "./token.ts";
import { tokenise } from "./token.ts";

type Node<Value> = { next: Map<string, Node<Value>>; values: Value[] };

export type Match<Value> = { readonly values: readonly Value[]; readonly end: number };

/** Phrases to values, matched on the keys of tokens. Build once, then only read. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const { key } of tokenise(phrase.normalize("NFC"))) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The keys with which its phrases begin. */
  firstKeys(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The longest phrase that begins at `from`. */
  longest(tokens: readonly Token[], from: number, limit = tokens.length): Match<Value> | undefined {
    let node = this.#root;
    let best: Match<Value> | undefined;
    for (let at = from; at < limit; at++) {
      const next = node.next.get((tokens[at] as Token).key);
      if (!next) break;
      node = next;
      if (node.values.length > 0) best = { values: node.values, end: at + 1 };
    }
    return best;
  }
}
