import type { BodyMention } from "../../mention/mention.ts";
import { ancestor, type Base } from "../focus.ts";
import type { Territory } from "../territory.ts";
import type { BodyContext } from "./body.ts";

/** "Sở Du lịch" beside a district: a department of a province is that of the province above; none is in reach otherwise. */
export function atOwnLevel(
  { world, focus }: BodyContext,
  { head }: BodyMention,
  base: Base | undefined,
): Base | undefined {
  const { territory } = base ?? {};
  if (head.family !== "department" || head.level !== "tỉnh") return base;
  // "Sở Y tế" in the report of a hospital is none of its parts.
  if (!territory) return provinceNamed({ world, focus }) ?? base;
  if (isProvince(territory)) return base;
  const { territory: host } = focus.host;
  const above = [territory, ...(host ? [host] : [])].flatMap((low) =>
    isProvince(low) ? [low] : ["tỉnh", "thành phố"].map((level) => ancestor(world, low, level)),
  );
  const province = above.find((each) => each && isProvince(each));
  return province && { territory: province };
}

/** The one province that the report names. */
function provinceNamed({ focus }: Pick<BodyContext, "world" | "focus">): Base | undefined {
  const found = new Map(
    focus.named.filter((each) => isProvince(each.territory)).map((each) => [each.territory.key, each]),
  );
  const [only, another] = [...found.values()];
  return only && !another ? { territory: only.territory } : undefined;
}

const isProvince = ({ level, parents }: Territory): boolean =>
  (level === "tỉnh" || level === "thành phố") && parents.length === 0;
