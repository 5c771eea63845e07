import type { BodyMention } from "../../mention/mention.ts";
import { type Base, statedBase, territoryAt } from "../focus.ts";
import { resolveTerritory, type Territory } from "../territory.ts";
import type { BodyContext } from "./body.ts";
import { neighbours } from "./neighbours.ts";

/** The territory that a body names, or that its bare level word means: "Đảng ủy | phường". */
export function territoryOf({ world, focus }: BodyContext, { place }: BodyMention): Territory | undefined {
  if (!place) return undefined;
  return place.name ? resolveTerritory(world, place) : territoryAt(world, focus, place.level, place.from);
}

/** What a bare body belongs to: what its neighbours in a chain or list belong to, else what the host does. */
export function baseInReach(context: BodyContext, mention: BodyMention): Base | undefined {
  const { world, focus } = context;
  for (const near of neighbours(world.report, mention)) {
    const stated = statedBase(world, near);
    if (stated?.territory || stated?.institution) return stated;
    const level = fusedLevel(near);
    const inWord = level && territoryAt(world, focus, level, near.from);
    if (inWord) return { territory: inWord };
    if (near.place && !near.place.name) {
      const territory = territoryOf(context, near);
      return territory && { territory };
    }
  }
  const { host } = focus;
  return host.territory || host.institution ? host : undefined;
}

/** "quận" of the innermost "Quận ủy" in a body, when no name stands with it. */
function fusedLevel(body: BodyMention): string | undefined {
  if (body.of) return fusedLevel(body.of);
  return body.head.scope === "fused" ? body.head.level : undefined;
}
