import { type ErrorCode, LantoaError } from "../error.ts";

const causes: Readonly<Record<string, readonly [ErrorCode, hint: string]>> = {
  ENOENT: ["source/missing", "Check the name; a folder is read with all that lies in it."],
  ENOTDIR: ["source/missing", "A part of the path is a file, not a folder."],
  EACCES: ["source/unreadable", "You may not read it: ask its owner, or change its permissions."],
  EPERM: ["source/unreadable", "You may not read it: ask its owner, or change its permissions."],
  ELOOP: ["source/unreadable", "It is a link that leads back to itself: remove it."],
  ENAMETOOLONG: ["source/missing", "The name is longer than a file's can be."],
  EMFILE: ["source/unreadable", "Too many files are open: close other programs and try again."],
};

/** A failure of the file system as a failure of this path; what is no such failure is thrown on. */
export function failureOf(cause: unknown, path: string): LantoaError {
  if (cause instanceof LantoaError) return cause;
  const name = cause instanceof Error && "code" in cause && "syscall" in cause ? String(cause.code) : undefined;
  if (name === undefined) throw cause;
  const [code, hint] = causes[name] ?? ["source/unreadable", "Check the disk or the network folder that holds it."];
  return new LantoaError(code, { path, value: name, hint }, { cause });
}
