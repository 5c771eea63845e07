import { levelOfCommittee } from "../mention/fused-committee.ts";
import { partyOrganisation, peoplesCommittee } from "../mention/implied-body.ts";
import { idOf } from "./key.ts";
import { resolveTerritory } from "./territory.ts";
import type { World } from "./world.ts";

const committees = ["Đảng ủy", ...Object.keys(levelOfCommittee)];

/**
 * "Huyện Lương Tài … đã tổ chức Đại hội": a territory that organises stands for its Party organisation where the
 * meeting is a congress, else for the committee, else the People's Committee; only for one that the report names.
 */
export function resolveOrganisers(world: World): void {
  for (const fact of world.facts) {
    if (fact.type !== "ORGANISED" || fact.from.type !== "Place" || !fact.from.name) continue;
    const territory = resolveTerritory(world, fact.from);
    if (!territory) continue;
    const congress = fact.to.type === "Meeting" && fact.to.kind === "đại hội";
    const heads = congress ? [partyOrganisation.name] : [...committees, partyOrganisation.name, peoplesCommittee.name];
    const id = heads.map((head) => idOf("organisation", head, territory.key)).find((each) => world.entities.has(each));
    if (id) world.of.set(fact.from, id);
  }
}
