import type { BodyHead } from "../../knowledge/lexicon.ts";
import type { Base } from "../focus.ts";
import { keyOf } from "../territory.ts";

const communes = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
const provinces = new Set(["tỉnh", "thành phố"]);
/** Bodies that only wards, communes and institutions have: above them it is a Tỉnh ủy, a Huyện ủy. */
const lowest = new Set(["Đảng ủy", "Chi bộ"]);
/** Bodies of an institution only: a territory has a Liên đoàn Lao động. */
const institutional = new Set(["Công đoàn", "Công đoàn cơ sở"]);

/**
 * The base that a body without a territory of its own may have: a Sở that of the province above, a bare "Đảng ủy" none
 * of a province or district. Undefined where the base in reach cannot have such a body.
 */
export function fittingBase(head: BodyHead, base: Base): Base | undefined {
  const { territory, institution } = base;
  if (institution || !territory) return base;
  if (institutional.has(head.name)) return undefined;
  if (lowest.has(head.name)) return communes.has(territory.level) ? base : undefined;
  if (head.level !== "tỉnh" || provinces.has(territory.level)) return base;
  const top = territory.parents.at(-1);
  return top && { territory: { ...top, parents: [], unit: undefined, key: keyOf(top, []) } };
}
