import type { BodyHead } from "../../knowledge/lexicon.ts";
import type { Base } from "../focus.ts";

export const communes = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
/** Bodies that only wards, communes and institutions have: above them it is a Tỉnh ủy, a Huyện ủy. */
const lowest = new Set(["Đảng ủy", "Chi bộ", "Chi ủy"]);
/** Bodies of an institution only: a territory has a Liên đoàn Lao động. */
const institutional = new Set(["Công đoàn", "Công đoàn cơ sở"]);

/** What a province or district has none of: a bare one there is that of an institution. */
export const isOfInstitution = ({ name, family }: BodyHead): boolean =>
  lowest.has(name) || institutional.has(name) || family === "governing";

/** Whether such a base has a body of that name: a bare "Đảng ủy" is none of a province or district. */
export function mayHave({ territory, institution }: Base, { name, family }: BodyHead): boolean {
  if (institution || !territory) return true;
  return family !== "governing" && !institutional.has(name) && !(lowest.has(name) && !communes.has(territory.level));
}
