import { CommanderError, Option, Command as Program } from "commander";
import { exportFormats } from "../store/export/formats.ts";
import { buildCommand } from "./build.ts";
import type { Command, Context } from "./command.ts";
import { coverageCommand, reportFormats } from "./coverage.ts";
import { type EvaluateSettings, evaluateCommand } from "./evaluate.ts";
import { type ExitCode, exitCodes } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { formats } from "./format.ts";
import { environmentHelp, example, exitCodeHelp } from "./help.ts";
import { version } from "./manifest.ts";
import { gazetteer, portNumber, positiveInteger, published, workspace } from "./option.ts";
import { queryCommand } from "./query.ts";
import { removeCommand } from "./remove.ts";
import { reviewCommand } from "./review.ts";
import { sampleCommand } from "./sample.ts";
import { serveCommand } from "./serve.ts";
import { statusCommand } from "./status.ts";

/** Runs one command line, without the name of the program. Failures that end a command are thrown. */
export async function runProgram(context: Context, words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const run =
    <Options>(command: Command<Options>) =>
    async (paths: readonly string[] | string | undefined, options: Options): Promise<void> => {
      exitCode = await command(context, [paths ?? []].flat(), options);
    };
  const alone =
    <Options>(command: Command<Options>) =>
    (options: Options): Promise<void> =>
      run(command)([], options);

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

  program
    .command("build")
    .description("read reports (.txt .md .html .ndjson, folders of them, - for NDJSON on stdin) into the graph")
    .argument("<path...>")
    .addOption(workspace)
    .option("--sync", "forget reports that lay in these folders and are gone")
    .addOption(published)
    .option("--judgements <file>", "what is the same and what is not; without it judgements.tsv beside the workspace")
    .addOption(gazetteer)
    .option("--no-gazetteer", "without the territories that were added to this workspace before")
    .addHelpText("after", example("lantoa build reports --sync"))
    .action(run(buildCommand));

  program
    .command("extract")
    .description("print what each report says, one line of JSON a report; keeps nothing")
    .argument("<path...>")
    .addOption(published)
    .addOption(gazetteer)
    .addHelpText("after", example("lantoa extract reports > fragments.ndjson", "cat reports.ndjson | lantoa extract -"))
    .action(run(extractCommand));

  const reportFormat = new Option("--format <format>", "for a person to read, or JSON")
    .choices([...reportFormats])
    .default("text");

  program
    .command("explain")
    .description("show sentence by sentence what was read by which rule, and what was refused and why")
    .argument("<file...>")
    .addOption(published)
    .addOption(gazetteer)
    .addOption(reportFormat)
    .addHelpText("after", example("lantoa explain reports/2020-12-04.txt"))
    .action(run(explainCommand));

  program
    .command("coverage")
    .description("list sentences that promise a fact and gave none, and refusals, the most frequent shape first")
    .argument("<path...>")
    .addOption(published)
    .addOption(gazetteer)
    .addOption(reportFormat)
    .addOption(
      new Option("--examples <number>", "sentences to show of each shape").argParser(positiveInteger).default(2),
    )
    .addOption(new Option("--shapes <number>", "shapes to show of each list").argParser(positiveInteger).default(20))
    .addHelpText("after", example("lantoa coverage reports", "lantoa coverage reports --format json"))
    .action(run(coverageCommand));

  program
    .command("evaluate")
    .description("measure what is read against gold made by people: precision, recall, F1, and each fault")
    .argument("<gold>", "a file of gold or a folder of them, in the form of data/gold")
    .argument("<docs...>", "the reports that they are of")
    .addOption(published)
    .addOption(gazetteer)
    .addOption(reportFormat)
    .option("--no-faults", "only the figures")
    .addHelpText("after", example("lantoa evaluate gold reports"))
    .action((gold: string, docs: readonly string[], options: EvaluateSettings) =>
      run(evaluateCommand)([gold, ...docs], options),
    );

  program
    .command("query")
    .description("ask the graph: Cypher, or the name of a question of cypher/queries")
    .argument("<question>", "Cypher or name")
    .addOption(workspace)
    .option("--param <name=value>", "a parameter; may be repeated", (value, all: string[]) => [...all, value], [])
    .addOption(new Option("--format <format>", "how to print the answer").choices([...formats]).default("table"))
    .option("--rows <number>", "rows to print at most", positiveInteger)
    .option("--seconds <number>", "seconds that the answer may take", positiveInteger)
    .addHelpText(
      "after",
      example(
        'lantoa query ripple --param resolution="Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI"',
        "lantoa query 'MATCH (m:Meeting) RETURN m.name, m.heldOn ORDER BY m.heldOn' --format csv",
      ),
    )
    .action(run(queryCommand));

  program
    .command("export")
    .description("give the whole graph to other tools, each relation with its sentences")
    .addOption(workspace)
    .addOption(
      new Option("--format <format>", "graphml and gexf for tools that draw; cypher, a script that fills a Neo4j")
        .choices([...exportFormats])
        .default("json"),
    )
    .option("--out <path>", "file to write, for csv a folder; without it standard output")
    .addHelpText(
      "after",
      example("lantoa export --format gexf --out graph.gexf", "lantoa export | jq '.relations[] | .evidenceSentences'"),
    )
    .action(alone(exportCommand));

  program
    .command("remove")
    .description("take reports out of the graph, by path, id or the beginning of an id")
    .argument("<doc...>")
    .addOption(workspace)
    .addHelpText("after", example("lantoa remove reports/2020-12-04.txt"))
    .action(run(removeCommand));

  program
    .command("status")
    .description("say what the graph holds, by type, and its hash")
    .addOption(workspace)
    .option("--json", "as JSON")
    .option("--candidates", "instead, the pairs that wait for a judgement, in the form of judgements.tsv")
    .addHelpText("after", example("lantoa status --json"))
    .action(alone(statusCommand));

  program
    .command("review")
    .description("ask, pair by pair, what is the same and what is not; note what is wrong or is not to be listed")
    .addOption(workspace)
    .option("--judgements <file>", "where it is noted; without it judgements.tsv beside the workspace")
    .option("--by <name>", "who judges; without it the user of this machine")
    .addOption(new Option("--sentences <number>", "to show of each side").argParser(positiveInteger).default(3))
    .option("--withhold <person>", "instead, note that this person is not to be listed")
    .option("--reject <type>", "instead, note that this relation is wrong, with --from and --to")
    .option("--from <name>", "id or name of where the relation comes from")
    .option("--to <name>", "id or name of where it goes")
    .option("--why <words>", "the reason, kept with --withhold and --reject")
    .addHelpText(
      "after",
      example("lantoa review", 'lantoa review --reject CHAIRED --from "Lê Thị Hoa" --to meeting/… --why "another day"'),
    )
    .action(alone(reviewCommand));

  program
    .command("sample")
    .description("build the graph of the sample reports and show how its main resolution ripples")
    .addOption(workspace)
    .addHelpText("after", example("lantoa sample"))
    .action(alone(sampleCommand));

  program
    .command("serve")
    .description("show the graph in the browser, and answer programs at /api; reports that are named are built first")
    .argument("[path...]")
    .addOption(workspace)
    .addOption(gazetteer)
    .option("--port <number>", "port to listen at; 0 for any that is free", portNumber, 4680)
    .option("--host <address>", "address to listen at; elsewhere than here a token is demanded", "127.0.0.1")
    .option("--token <text>", "the token to demand; LANTOA_TOKEN keeps it off the command line")
    .option("--sample", "the graph of the sample reports, built first")
    .addHelpText("after", example("lantoa serve", "lantoa serve reports --port 8080"))
    .action(run(serveCommand));

  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  return exitCode;
}
