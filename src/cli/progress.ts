import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** Shows how far the work is: a bar on a terminal, some twenty plain lines in a pipe. Never on standard output. */
export type Progress = {
  /** `total` may grow while the work is done, as when a file turns out to hold many reports. */
  show(label: string, done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
};

export function openProgress(terminal: Terminal): Progress {
  return terminal.errStream.isTTY ? bar(terminal) : lines(terminal);
}

function bar(terminal: Terminal): Progress {
  const shown = new SingleBar(
    {
      stream: terminal.errStream as NodeJS.WriteStream,
      format: `{label} ${terminal.errColors.cyan("{bar}")} {value}/{total}`,
      barsize: 30,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let label: string | undefined;
  return {
    show(next, done, total) {
      if (next !== label) {
        if (label !== undefined) shown.stop();
        shown.start(total, done, { label: next });
        label = next;
      }
      shown.setTotal(total);
      shown.update(done, { label: next });
    },
    end: () => shown.stop(),
  };
}

function lines(terminal: Terminal): Progress {
  let last = "";
  let told = 0;
  return {
    show(label, done, total) {
      if (label !== last) told = 0;
      last = label;
      if (done < total && done - told < total / 20) return;
      if (done === told) return;
      told = done;
      terminal.err(`${label} ${done}/${total}\n`);
    },
    end() {},
  };
}
