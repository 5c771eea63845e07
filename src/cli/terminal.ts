import type { Writable } from "node:stream";
import pc from "picocolors";

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };
export type Colors = ReturnType<typeof pc.createColors>;

/** Where a command writes: data to `out`, all that is said about it to `err`. */
export type Terminal = {
  /** Throws `OutputClosed` when nobody reads any more, as after `| head`. */
  out(text: string): Promise<void>;
  err(text: string): void;
  readonly errStream: Stream;
  readonly outColors: Colors;
  readonly errColors: Colors;
  /** Columns of the output; 80 where it is no terminal, or one that does not know its size. */
  readonly width: number;
};

export class OutputClosed extends Error {}

export type Surroundings = {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** A stream is coloured when a person reads it and has not set NO_COLOR (no-color.org). */
const colorsOf = (stream: Stream, environment: Surroundings["environment"]): Colors =>
  pc.createColors(stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb");

export function openTerminal({ stdout, stderr, environment }: Surroundings): Terminal {
  // Without a listener a closed pipe ends the process in the middle of its work.
  stdout.on("error", () => {});
  stderr.on("error", () => {});
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) =>
          error ? reject(new OutputClosed("output closed", { cause: error })) : resolve(),
        );
      }),
    err: (text) => void stderr.write(text),
    errStream: stderr,
    outColors: colorsOf(stdout, environment),
    errColors: colorsOf(stderr, environment),
    width: stdout.columns || 80,
  };
}
