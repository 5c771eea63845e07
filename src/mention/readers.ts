import type { Lexicon } from "../knowledge/lexicon.ts";
import type { Shape, Token } from "../text/token.ts";
import { readBody } from "./body.ts";
import { dateWords, readDate } from "./date.ts";
import { documentWords, readDocument } from "./document.ts";
import { readMeeting } from "./meeting.ts";
import { readPerson } from "./person.ts";
import { namedWords, readNamed, readTerritory } from "./place.ts";
import { positionWords, readPosition } from "./position.ts";
import type { Opening, Read } from "./scan.ts";
import { readTerm, termWords } from "./term.ts";
import { readVenue } from "./venue.ts";

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

const shapes = ["lower", "title", "upper", "mixed", "number", "mark"] as const;
type ByShape = Readonly<Record<Shape, Opening>>;

/** The openings of tokens by their words, so that the many words that begin nothing cost one look-up. */
class Openings {
  readonly #byWord = new Map<string, ByShape>();
  readonly #others: ByShape;

  constructor(lexicon: Lexicon) {
    const listed = readers.map((reader) => ({ ...reader, words: new Set(reader.words(lexicon)) }));
    const honorifics = new Set(lexicon.honorifics.firstKeys());
    const levels = new Set(lexicon.levels.firstKeys());
    const of = (word: string): ByShape => {
      const opening = (shape: Shape): Opening => ({
        readers: listed.filter((one) => one.words.has(word) || one.shapes?.includes(shape)).map(({ read }) => read),
        honorific: honorifics.has(word),
        level: levels.has(word),
      });
      return Object.fromEntries(shapes.map((shape) => [shape, opening(shape)])) as ByShape;
    };
    this.#others = of("");
    const words = new Set([...listed.flatMap((one) => [...one.words]), ...honorifics, ...levels]);
    for (const word of words) this.#byWord.set(word, of(word));
  }

  at({ key, shape }: Token): Opening {
    return (this.#byWord.get(key) ?? this.#others)[shape];
  }
}

const built = new WeakMap<Lexicon, Openings>();

/** What may begin at each token. */
export function readOpenings(tokens: readonly Token[], lexicon: Lexicon): Opening[] {
  let openings = built.get(lexicon);
  if (!openings) {
    openings = new Openings(lexicon);
    built.set(lexicon, openings);
  }
  const { at } = openings;
  return tokens.map(at, openings);
}
