import { wholeParty } from "../../mention/implied-body.ts";
import { ofMembers } from "../../mention/meeting-slots.ts";
import { toRoman } from "../../text/number.ts";
import type { Body } from "../body/body.ts";
import { capital } from "../expand.ts";

/** "Đại hội đại biểu Đảng bộ quận X lần thứ XXVI", "Kỳ họp thứ 15 HĐND tỉnh Y khóa IX", "Hội nghị lần thứ 7 …". */
export function nameInSeries(kind: string, ordinal: number, body: Body, khoa: string | undefined, note = ""): string {
  const open = note === "mở rộng" ? " (mở rộng)" : "";
  const ending = `${khoa ? ` khóa ${khoa}` : ""}${open}`;
  switch (kind) {
    case "đại hội":
      return body.name === wholeParty.name
        ? `Đại hội đại biểu toàn quốc lần thứ ${toRoman(ordinal)} của Đảng`
        : `Đại hội ${attendants(body, note)}${isNational(body) ? "toàn quốc " : ""}${body.name} lần thứ ${toRoman(ordinal)}`;
    case "kỳ họp":
      return `Kỳ họp thứ ${ordinal} ${body.name}${ending}`;
    case "phiên họp":
      return `Phiên họp ${note ? `${note} ` : ""}lần thứ ${ordinal} ${body.name}${ending}`;
    default:
      return `${capital(kind)} lần thứ ${ordinal} ${body.name}${ending}`;
  }
}

/** Who comes to a congress: delegates, or all members; of a cell nobody needs to say so. */
export const attendants = ({ family }: Body, note: string): string =>
  note === ofMembers ? `${ofMembers} ` : family === "party-cell" ? "" : "đại biểu ";

/** A mass body without a territory is that of the whole country. */
const isNational = ({ family, base, of, open }: Body): boolean =>
  (family === "mass" || family === "front") && !base.territory && !base.institution && !of && !open;
