import { LantoaError } from "../error.ts";
import type { Candidate } from "../graph/blocking.ts";
import { identityOf } from "../graph/identity.ts";
import type { Judgement } from "../graph/judgement.ts";
import { addJudgement, parseJudgements } from "../graph/judgement-file.ts";
import { compareText } from "../graph/order.ts";
import type { Reader } from "../pipeline/ports.ts";
import { type Acquaintance, acquaintance } from "../store/acquaintance.ts";
import { chooseStore } from "../store/open.ts";
import { waitingCandidates } from "../store/waiting-candidates.ts";
import type { Command, Context, WorkspaceOption } from "./command.ts";
import { type CorrectionSettings, correctionOf } from "./correction.ts";
import { exitCodes } from "./exit.ts";
import { judgementsPath, judgeName, readJudgementText, writeJudgementText } from "./judgements.ts";
import { linesOf } from "./line-input.ts";
import { askReply } from "./review-reply.ts";
import type { Terminal } from "./terminal.ts";
import { indented } from "./wrap.ts";

export type ReviewSettings = WorkspaceOption &
  CorrectionSettings & {
    readonly judgements?: string;
    readonly by?: string;
    readonly sentences: number;
  };

/** Asks a person about pairs that no key decides, or notes one correction, in the file that every build replays. */
export const reviewCommand: Command<ReviewSettings> = async (context, _, settings) => {
  const { terminal, environment } = context;
  const { workspace } = settings;
  const path = judgementsPath(settings.judgements, workspace);
  const text = await readJudgementText(settings.judgements, workspace);
  const known = parseJudgements(text, path);
  const by = settings.by ?? judgeName(environment);
  const at = new Date().toLocaleDateString("sv-SE"); // the day of the person, as 2026-11-22
  const store = await chooseStore(environment, workspace).openStore();
  try {
    const correction = await correctionOf(store.reader, settings);
    if (correction) {
      await writeJudgementText(path, added(text, { ...correction, by, at }, path));
      await terminal.out(`Noted in ${path}; the next build goes by it.\n`);
      return exitCodes.ok;
    }
    const open = await waitingCandidates(store.reader, known);
    // Pairs that nobody has looked at come first, then those of which somebody was unsure.
    const pairs = open.toSorted((a, b) => Number(a.unsure) - Number(b.unsure) || compareText(a.left, b.left));
    await walk({ context, settings, pairs, path, text, by, at, reader: store.reader });
    return exitCodes.ok;
  } finally {
    await store.close();
  }
};

/** The text with the judgement, read back once: what contradicts another line is refused before it is written. */
function added(text: string, judgement: Judgement, path: string): string {
  const longer = addJudgement(text, judgement);
  parseJudgements(longer, path);
  return longer;
}

type Walk = {
  readonly context: Context;
  readonly settings: ReviewSettings;
  readonly pairs: readonly Candidate[];
  readonly path: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly reader: Reader;
};

async function walk({ context, settings, pairs, path, text, by, at, reader }: Walk): Promise<void> {
  const { terminal } = context;
  const lines = linesOf(context.stdin);
  const done: { readonly index: number; readonly text: string }[] = [];
  let current = text;
  let judged = 0;
  for (let index = 0; index < pairs.length; ) {
    const pair = pairs[index] as Candidate;
    if (alreadyOne(pair, current, path)) {
      index++;
      continue;
    }
    const sides = await Promise.all([pair.left, pair.right].map((id) => acquaintance(reader, id, settings.sentences)));
    await terminal.out(drawPair(pair, sides, `${index + 1} of ${pairs.length}`, terminal));
    const answer = await askReply(lines, terminal);
    if (answer === "quit") break;
    if (answer === "undo") {
      const last = done.pop();
      if (!last) await terminal.out("There is nothing to undo.\n");
      else {
        if (last.text !== current) {
          await writeJudgementText(path, last.text);
          judged--;
        }
        ({ index, text: current } = last);
      }
      continue;
    }
    if (answer === "later") {
      done.push({ index: index++, text: current });
      continue;
    }
    const { kind, left, right, why } = pair;
    try {
      const longer = added(current, { verdict: answer, kind, left, right, by, at, why }, path);
      await writeJudgementText(path, longer);
      done.push({ index: index++, text: current });
      current = longer;
      judged++;
    } catch (failure) {
      if (!(failure instanceof LantoaError) || failure.code !== "graph/bad-judgement") throw failure;
      await terminal.out(`${failure.detail.hint}\n`);
    }
  }
  const left = pairs.length - judged;
  const noted = judged === 0 ? "Nothing was noted" : `${judged} noted in ${path}; the next build goes by it`;
  await terminal.out(`${noted}. ${left} ${left === 1 ? "pair waits" : "pairs wait"}.\n`);
}

/** Whether judgements given meanwhile have made the two one thing in several steps. */
function alreadyOne({ left, right }: Candidate, text: string, path: string): boolean {
  const identity = identityOf(parseJudgements(text, path));
  return identity.of(left) === identity.of(right);
}

function drawPair(
  { kind, why, unsure }: Candidate,
  sides: readonly (Acquaintance | undefined)[],
  place: string,
  { width, outColors }: Terminal,
): string {
  const lines = sides.flatMap((side, at) => {
    if (!side) return [];
    const { id, name, aliases, posts, sentences } = side;
    const others = aliases.filter((alias) => alias !== name);
    return [
      ...indented(name, width, `${at === 0 ? "A" : "B"}  `, outColors.bold),
      ...indented(id, width, "   ", outColors.dim),
      ...(others.length > 0 ? indented(`also: ${others.join("; ")}`, width, "   ") : []),
      ...(posts.length > 0 ? indented(`posts: ${posts.join("; ")}`, width, "   ") : []),
      ...sentences.flatMap(({ text, path }) => [
        ...indented(text.replace(/\s+/gu, " "), width, "   · "),
        ...indented(path, width, "     ", outColors.dim),
      ]),
    ];
  });
  const head = `── ${place} · ${kind} · ${why}${unsure ? " · unsure so far" : ""} `;
  return `\n${[outColors.dim(head.padEnd(width, "─")), ...lines].join("\n")}\n`;
}
