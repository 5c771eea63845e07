import type { Lexicon } from "../knowledge/lexicon.ts";
import type { Shape, Token } from "../text/token.ts";
import { readBody } from "./body.ts";
import { dateWords, readDate } from "./date.ts";
import { documentWords, readDocument } from "./document.ts";
import { readMeeting } from "./meeting.ts";
import type { Mention } from "./mention.ts";
import { readPerson } from "./person.ts";
import { namedWords, readNamed, readTerritory } from "./place.ts";
import { positionWords, readPosition } from "./position.ts";
import type { Scan } from "./scan.ts";
import { readTerm, termWords } from "./term.ts";
import { readVenue } from "./venue.ts";

export type Read = (scan: Scan, at: number) => Mention | undefined;

/** What reads a mention at a token, and the tokens at which it may find one: these words, folded, and these shapes. */
type Reader = {
  readonly read: Read;
  readonly words: (lexicon: Lexicon) => Iterable<string>;
  readonly shapes?: readonly Shape[];
};

const capitals = ["title", "upper", "mixed"] as const;
const numbers = ["number"] as const;

/** In the order of preference where two reach equally far. */
export const readers: readonly Reader[] = [
  { read: readDocument, words: documentWords, shapes: numbers },
  { read: readMeeting, words: ({ meetingKinds }) => meetingKinds.firstKeys() },
  { read: readPosition, words: positionWords },
  { read: readVenue, words: ({ venues }) => venues.firstKeys() },
  { read: readBody, words: ({ bodies }) => bodies.firstKeys() },
  { read: (scan, at) => readTerm(scan, at), words: () => termWords },
  { read: readDate, words: () => dateWords, shapes: numbers },
  {
    read: (scan, at) => {
      const place = readTerritory(scan, at);
      return place?.name === undefined ? undefined : place;
    },
    words: ({ levels }) => levels.firstKeys(),
  },
  { read: readNamed, words: () => namedWords, shapes: capitals },
  { read: (scan, at) => readPerson(scan, at, false), words: () => [], shapes: capitals },
];

const none: readonly Read[] = [];

/** The readers by the token at which they may begin, so that the many words that begin nothing cost one look-up. */
class Readers {
  readonly #byWord = new Map<string, Partial<Record<Shape, readonly Read[]>>>();
  readonly #byShape: Partial<Record<Shape, readonly Read[]>>;

  constructor(lexicon: Lexicon) {
    const listed = readers.map(({ words, ...reader }) => ({ ...reader, words: new Set(words(lexicon)) }));
    const shapes = ["lower", "title", "upper", "mixed", "number", "mark"] as const;
    const byShape = (begins: (reader: (typeof listed)[number], shape: Shape) => boolean) =>
      Object.fromEntries(
        shapes.map((shape) => [shape, listed.filter((reader) => begins(reader, shape)).map(({ read }) => read)]),
      );
    this.#byShape = byShape(({ shapes = [] }, shape) => shapes.includes(shape));
    for (const word of new Set(listed.flatMap(({ words }) => [...words]))) {
      this.#byWord.set(
        word,
        byShape(({ words, shapes = [] }, shape) => words.has(word) || shapes.includes(shape)),
      );
    }
  }

  /** Those that may find a mention at this token; the others find none. */
  at({ key, shape }: Token): readonly Read[] {
    return (this.#byWord.get(key) ?? this.#byShape)[shape] ?? none;
  }
}

const built = new WeakMap<Lexicon, Readers>();

/** The readers of a lexicon, sorted once. */
export function readersOf(lexicon: Lexicon): Readers {
  let readers = built.get(lexicon);
  if (!readers) {
    readers = new Readers(lexicon);
    built.set(lexicon, readers);
  }
  return readers;
}
