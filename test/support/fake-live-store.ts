import type { Reader } from "../../src/pipeline/ports.ts";
import type { LiveStore } from "../../src/store/live.ts";
import type { GraphAnswer } from "../../src/store/question.ts";
import { withheldStatement } from "../../src/store/shown.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];
type Answering = {
  /** What a statement gives; without it nothing is found. */
  readonly rows?: (cypher: string, parameters: Readonly<Record<string, unknown>>) => Rows;
  readonly ask?: LiveStore["ask"];
  /** Asked before each question: may fail as a store does, and names the version. */
  readonly version?: () => string;
};

const nothing: GraphAnswer = { columns: [], rows: [], truncated: false };

/** A store that answers what a test says, without an engine. */
export function fakeLiveStore({
  rows = () => [],
  ask = async () => nothing,
  version = () => "v1",
}: Answering = {}): LiveStore {
  const reader = {
    // Nobody is withheld.
    query: async (cypher, parameters) => ({
      columns: [],
      rows: cypher === withheldStatement ? [] : rows(cypher, parameters),
    }),
    relations: async () => [],
    fragments: async () => [],
  } satisfies Partial<Reader> as unknown as Reader;
  return {
    name: "embedded",
    use: async (work) => {
      const now = version();
      return work(reader, now);
    },
    ask,
    close: async () => {},
  };
}
