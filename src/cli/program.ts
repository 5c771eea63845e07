import { CommanderError, Command as Program } from "commander";
import type { Context } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit.ts";
import { addGraphCommands } from "./graph-commands.ts";
import { environmentHelp, example, exitCodeHelp } from "./help.ts";
import { version } from "./manifest.ts";
import { addReportCommands } from "./report-commands.ts";
import type { Runner } from "./runner.ts";

/** Runs one command line, without the name of the program. Failures that end a command are thrown. */
export async function runProgram(context: Context, words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const run: Runner["run"] = (command) => async (paths, options) => {
    exitCode = await command(context, [paths ?? []].flat(), options);
  };
  const runner: Runner = { run, alone: (command) => (options) => run(command)([], options) };

  const program = new Program("lantoa")
    .description("From a folder of reports to a graph you can ask: who presented what, where, when, by whose order.")
    .configureOutput({
      writeOut: (text) => void context.terminal.out(text).catch(() => {}),
      writeErr: (text) => context.terminal.err(text),
      getOutHelpWidth: () => context.terminal.width,
    })
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      example("lantoa build reports", 'lantoa query search --param text="thanh nhan"') + environmentHelp + exitCodeHelp,
    );

  addGraphCommands(program, runner);
  addReportCommands(program, runner);

  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  return exitCode;
}
