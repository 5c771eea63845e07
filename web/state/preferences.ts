import { type Writable, writable } from "svelte/store";

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Of what a browser asks for, the first that we have; the first of ours where it asks for none of them. */
export function preferred<Choice extends string>(
  asked: readonly string[],
  choices: readonly [Choice, ...Choice[]],
): Choice {
  for (const one of asked) {
    const known = choices.find((choice) => one.toLowerCase().split("-")[0] === choice);
    if (known) return known;
  }
  return choices[0];
}

/** A choice that is kept for the next visit, where the browser keeps anything. */
export function preference<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  first: Choice,
): Writable<Choice> {
  const key = `lantoa.${name}`;
  const kept = choices.find((choice) => choice === stored(key));
  const store = writable<Choice>(kept ?? first);
  const set = (choice: Choice) => {
    keep(key, choice);
    store.set(choice);
  };
  return {
    subscribe: store.subscribe,
    set,
    update: (change) =>
      store.update((now) => {
        const next = change(now);
        keep(key, next);
        return next;
      }),
  };
}

/** Reading or writing throws where a person forbade it; then the choice lasts as long as the page. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the choice.
  }
}
