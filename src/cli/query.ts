import { LantoaError } from "../error.ts";
import { findNamedQuery, limitParameter, readNamedQueries, runNamedQuery } from "../store/named-query.ts";
import { chooseStore, type StoreAccess } from "../store/open.ts";
import { type Answer, defaultLimits } from "../store/question.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { type Format, formatted } from "./format.ts";

export type QuerySettings = WorkspaceOption & {
  readonly param: readonly string[];
  readonly format: Format;
  readonly rows?: number;
  readonly seconds?: number;
};

/** Answers a named question of cypher/queries, or a person's own Cypher. */
export const queryCommand: Command<QuerySettings> = async ({ terminal, environment }, [question = ""], settings) => {
  const { workspace, format } = settings;
  const access = chooseStore(environment, workspace);
  const parameters = new Map(settings.param.map(parameterOf));
  const isName = /^[\w-]+$/.test(question.trim());
  const { rows = defaultLimits.rows, seconds = defaultLimits.seconds } = settings;
  const result = isName
    ? await answerNamed(access, question.trim(), Object.fromEntries(parameters))
    : await access.ask(question, typed(parameters), { ...defaultLimits, rows, seconds });
  await terminal.out(formatted(result, format, terminal));
  if (result.truncated) {
    const [shown, more] = isName ? [result.rows.length, `--param ${limitParameter}=…`] : [rows, "--rows"];
    terminal.err(`There are more rows than the first ${shown} that are shown: ask for them by ${more}.\n`);
  }
  return exitCodes.ok;
};

async function answerNamed(access: StoreAccess, name: string, given: Record<string, string>): Promise<Answer> {
  const query = findNamedQuery(await readNamedQueries(), name);
  const store = await access.openStore();
  return runNamedQuery(store.reader, query, given).finally(() => store.close());
}

function parameterOf(text: string): [name: string, value: string] {
  const [, name, value] = /^\$?([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new LantoaError("query/bad-parameter", { value: text, hint: "Write --param name=value." });
  }
  return [name, value];
}

/** A value that is JSON is what it says, 12 a number and ["a"] a list; any other is text, as is "12" in quotes. */
function typed(parameters: ReadonlyMap<string, string>): Record<string, unknown> {
  const read = (value: string): unknown => {
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };
  return Object.fromEntries([...parameters].map(([name, value]) => [name, read(value)]));
}
