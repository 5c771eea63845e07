import { LantoaError } from "../error.ts";
import type { Context } from "./command.ts";
import { type ExitCode, exitCodeOf, exitCodes, Interrupted } from "./exit.ts";
import { runProgram } from "./program.ts";
import { OutputClosed, openTerminal, type Surroundings } from "./terminal.ts";

/** Runs a command line and says on standard error what ended it, if anything did. Never throws. */
export async function run(
  words: readonly string[],
  surroundings: Surroundings,
  openExtractor: Context["openExtractor"],
): Promise<ExitCode> {
  const terminal = openTerminal(surroundings);
  try {
    return await runProgram({ ...surroundings, terminal, openExtractor }, words);
  } catch (failure) {
    // Whoever closed the pipe has seen enough.
    if (failure instanceof OutputClosed) return exitCodes.ok;
    terminal.err(`${tell(failure, surroundings.environment.LANTOA_DEBUG !== undefined)}\n`);
    return exitCodeOf(failure);
  }
}

function tell(failure: unknown, atLength: boolean): string {
  if (failure instanceof Interrupted) {
    const midway = "Stopped midway; the graph holds what was written so far, and the next build goes on from there.";
    return failure.midway ? midway : "Stopped; the graph is as it was before.";
  }
  const stack = atLength && failure instanceof Error ? `\n${failure.stack}` : "";
  if (failure instanceof LantoaError) return `lantoa: ${failure.describe()}${stack}`;
  return `lantoa: This is a fault of lantoa itself: ${String(failure)}. LANTOA_DEBUG=1 says more.${stack}`;
}
