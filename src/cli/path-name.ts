import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

const isBelow = (step: string): boolean => step !== ".." && !step.startsWith(`..${sep}`) && !isAbsolute(step);

/**
 * The name under which a workspace knows a file: from the folder that the workspace lies in, or absolute where the file
 * lies elsewhere. It is the same from whatever folder the command is called, and a folder may be moved as a whole.
 */
export function pathName(path: string, workspace: string): string {
  const full = resolve(path);
  const step = relative(dirname(resolve(workspace)), full);
  return (isBelow(step) ? step : full).split(sep).join("/");
}

/** The file of such a name. */
export const fileOfName = (name: string, workspace: string): string =>
  isAbsolute(name) ? name : join(dirname(resolve(workspace)), name);

export const liesIn = (path: string, folder: string): boolean => isBelow(relative(resolve(folder), resolve(path)));
