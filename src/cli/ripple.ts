import { cellText } from "./format.ts";
import { wrap } from "./wrap.ts";

/** A row of the named query `ripple`. */
export type RippleRow = {
  readonly organisation: string | null;
  readonly name: string;
  readonly day: string | null;
  readonly lag: number | null;
  readonly id: string;
  readonly viaId: string;
};

type Step = Omit<RippleRow, "organisation"> & { readonly organisations: readonly string[] };

/** Each meeting or document once, where it first comes, with all bodies that held or issued it. */
function stepsOf(rows: readonly RippleRow[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { organisation, ...row } of rows) {
    const known = steps.get(row.id);
    const bodies = [...(known?.organisations ?? []), ...(organisation ? [organisation] : [])];
    steps.set(row.id, { ...(known ?? row), organisations: [...new Set(bodies)] });
  }
  return [...steps.values()];
}

/** "+52 days · 2020-12-02"; only the day where nothing says from when to count. */
function timeText({ lag, day }: Pick<Step, "lag" | "day">): string {
  const days = lag === null ? [] : [`${lag < 0 ? "" : "+"}${lag} ${Math.abs(lag) === 1 ? "day" : "days"}`];
  const known = [...days, ...(day ? [day] : [])];
  return known.length > 0 ? known.join(" · ") : "day unknown";
}

/** The way of a document through the bodies as a tree of plain text, `width` columns wide. */
export function drawRipple(title: string, rootId: string, rows: readonly RippleRow[], width: number): string {
  const steps = stepsOf(rows);
  const below = (id: string): Step[] => steps.filter((step) => step.viaId === id && step.id !== rootId);
  const drawn = new Set<string>([rootId]);

  function branch(step: Step, indent: string, isLast: boolean): string[] {
    drawn.add(step.id);
    const rest = `${indent}${isLast ? "   " : "│  "}`;
    const bodies = step.organisations.length > 0 ? `${cellText(step.organisations)}: ` : "";
    const text = [timeText(step), ...wrap(bodies + step.name, width - rest.length)];
    const [first = "", ...others] = text;
    return [
      `${indent}${isLast ? "└─ " : "├─ "}${first}`,
      ...others.map((line) => rest + line),
      ...branches(step.id, rest),
    ];
  }
  function branches(id: string, indent: string): string[] {
    const children = below(id).filter((step) => !drawn.has(step.id));
    return children.flatMap((step, index) => branch(step, indent, index === children.length - 1));
  }
  return `${[...wrap(title, width), ...branches(rootId, "")].join("\n")}\n`;
}
