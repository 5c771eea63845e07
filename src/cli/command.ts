import type { ExplainedSentence } from "../pipeline/explain.ts";
import type { Extractor } from "../pipeline/intake.ts";
import type { Document } from "../source/document.ts";
import type { ExitCode } from "./exit.ts";
import type { Surroundings, Terminal } from "./terminal.ts";

/** The extraction, and how it tells what it read. */
export type ReportReader = Extractor & { readonly explain: (document: Document) => readonly ExplainedSentence[] };

/** What every command is given besides its own options. */
export type Context = Surroundings & {
  readonly terminal: Terminal;
  /** Loads rules and tables, and the territories of a file besides; only the commands that read reports do. */
  readonly openExtractor: (gazetteer?: string) => Promise<ReportReader>;
};

/** A command of the command line: does its work and says how it ended. */
export type Command<Options> = (context: Context, paths: readonly string[], options: Options) => Promise<ExitCode>;

export type WorkspaceOption = { readonly workspace: string };
