import { Readable, Writable } from "node:stream";
import type { ReportReader } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";
import type { Extractor } from "../../src/pipeline/intake.ts";
import { lineExtractor } from "./line-extractor.ts";

export type Said = { readonly code: number; readonly out: string; readonly err: string };

type Setting = {
  readonly stdin?: string;
  readonly extractor?: Extractor & Partial<ReportReader>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Both outputs are a terminal of so many columns. */
  readonly columns?: number;
};

/** A command line as it is run by main.ts, in this process and with a small extraction. */
export async function lantoa(words: readonly string[], setting: Setting = {}): Promise<Said> {
  const { stdin = "", extractor = lineExtractor, environment = {}, columns } = setting;
  const [out, err] = [collector(columns), collector(columns)];
  const surroundings = {
    stdout: out.stream,
    stderr: err.stream,
    stdin: Readable.from([Buffer.from(stdin)]),
    environment,
  };
  const code = await run(words, surroundings, async () => ({ explain: () => [], ...extractor }));
  return { code, out: out.text(), err: err.text() };
}

function collector(columns: number | undefined) {
  const pieces: string[] = [];
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    pieces.push(chunk.toString());
    done();
  };
  const stream = Object.assign(new Writable({ write }), columns === undefined ? {} : { isTTY: true, columns });
  return { stream, text: () => pieces.join("") };
}
