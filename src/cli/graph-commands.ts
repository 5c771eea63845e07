import { Option, type Command as Program } from "commander";
import { exportFormats } from "../store/export/formats.ts";
import { buildCommand } from "./build.ts";
import { exportCommand } from "./export.ts";
import { formats } from "./format.ts";
import { example } from "./help.ts";
import { gazetteer, portNumber, positiveInteger, published, workspace } from "./option.ts";
import { queryCommand } from "./query.ts";
import { removeCommand } from "./remove.ts";
import { reviewCommand } from "./review.ts";
import type { Runner } from "./runner.ts";
import { sampleCommand } from "./sample.ts";
import { serveCommand } from "./serve.ts";
import { statusCommand } from "./status.ts";

/** The commands that build the graph of a workspace, change it, ask it and show it. */
export function addGraphCommands(program: Program, { run, alone }: Runner): void {
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
}
