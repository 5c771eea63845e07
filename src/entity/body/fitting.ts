import type { BodyHead } from "../../knowledge/lexicon.ts";
import type { Base } from "../focus.ts";

const communes = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
/** Bodies that only wards, communes and institutions have: above them it is a Tỉnh ủy, a Huyện ủy. */
const lowest = new Set(["Đảng ủy", "Chi bộ"]);
/** Bodies of an institution only: a territory has a Liên đoàn Lao động. */
const institutional = new Set(["Công đoàn", "Công đoàn cơ sở"]);

/** Whether such a base has a body of that name: a bare "Đảng ủy" is none of a province or district. */
export function mayHave({ territory, institution }: Base, { name }: BodyHead): boolean {
  if (institution || !territory) return true;
  return !institutional.has(name) && !(lowest.has(name) && !communes.has(territory.level));
}
