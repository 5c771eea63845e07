import type { Extractor } from "../pipeline/intake.ts";
import type { ExitCode } from "./exit.ts";
import type { Surroundings, Terminal } from "./terminal.ts";

/** What every command is given besides its own options. */
export type Context = Surroundings & {
  readonly terminal: Terminal;
  /** Loads rules and tables; only the commands that read reports do. */
  readonly openExtractor: () => Promise<Extractor>;
};

/** A command of the command line: does its work and says how it ended. */
export type Command<Options> = (context: Context, paths: readonly string[], options: Options) => Promise<ExitCode>;

export type WorkspaceOption = { readonly workspace: string };
