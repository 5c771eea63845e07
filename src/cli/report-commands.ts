import { Option, type Command as Program } from "commander";
import { coverageCommand, reportFormats } from "./coverage.ts";
import { type EvaluateSettings, evaluateCommand } from "./evaluate.ts";
import { explainCommand } from "./explain.ts";
import { extractCommand } from "./extract.ts";
import { example } from "./help.ts";
import { gazetteer, positiveInteger, published } from "./option.ts";
import type { Runner } from "./runner.ts";

/** The commands that say what reports hold, and keep nothing. */
export function addReportCommands(program: Program, { run }: Runner): void {
  const reportFormat = new Option("--format <format>", "for a person to read, or JSON")
    .choices([...reportFormats])
    .default("text");

  program
    .command("extract")
    .description("print what each report says, one line of JSON a report; keeps nothing")
    .argument("<path...>")
    .addOption(published)
    .addOption(gazetteer)
    .addHelpText("after", example("lantoa extract reports > fragments.ndjson", "cat reports.ndjson | lantoa extract -"))
    .action(run(extractCommand));

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
}
