import { InvalidArgumentError, Option } from "commander";

export const published = new Option("--published <date>", "date of publication of reports that bear none, YYYY-MM-DD");
export const gazetteer = new Option(
  "--gazetteer <file>",
  "territories besides those of data/gazetteer, in its columns",
);
export const workspace = new Option("--workspace <dir>", "folder of the store and the fragments").default(".lantoa");

export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Give a whole number above 0.");
  return Number(text);
}

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return Number(text);
}
