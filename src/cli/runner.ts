import type { Command } from "./command.ts";

/** Makes of a command what the command line calls: with paths and options, or with options alone. */
export type Runner = {
  readonly run: <Options>(
    command: Command<Options>,
  ) => (paths: readonly string[] | string | undefined, options: Options) => Promise<void>;
  readonly alone: <Options>(command: Command<Options>) => (options: Options) => Promise<void>;
};
