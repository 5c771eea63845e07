import { levelOfCommittee } from "../../mention/fused-committee.ts";
import { centralCommittee, partyOrganisation, wholeParty } from "../../mention/implied-body.ts";
import type { BodyMention } from "../../mention/mention.ts";
import type { Body } from "../body/body.ts";
import { idOf } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { keyOf } from "../territory.ts";
import type { World } from "../world.ts";
import { addBelonging, type Belonging } from "./belonging.ts";
import type { Step } from "./step.ts";

const party = idOf("organisation", wholeParty.name);
const central = idOf("organisation", centralCommittee.name);

/** Committee → its Đảng bộ; Đảng bộ → the one directly above; central bodies → Central Committee → Party. */
export const partyLadder: Step = ({ world, bodies, relations }) => {
  for (const mention of mentionsOf(world, "Organisation")) {
    const body = bodies.resolve(mention);
    const id = world.of.get(mention);
    if (!body || !id) continue;
    for (const rung of [centralRung, committeeRung, parentRung]) {
      const above = rung(world, mention, body, id);
      if (above) addBelonging(relations, { ...above, from: id, certainty: "rule", mention });
    }
  }
};

type Rung = (
  world: World,
  mention: BodyMention,
  body: Body,
  id: string,
) => Pick<Belonging, "to" | "kind" | "rule"> | undefined;

/** "Bộ Chính trị", "Ban Tuyên giáo Trung ương" → Central Committee → Party. */
const centralRung: Rung = (_world, { head }, _body, id) => {
  const rule = "hierarchy/central";
  if (id === central) return { to: party, kind: "committee-of", rule };
  if (head.scope !== "none" || head.level !== "trung ương" || !head.family.startsWith("party-")) return undefined;
  // "Đảng ủy Chính phủ", "Đảng đoàn Quốc hội": of an institution.
  if (head.name.startsWith("Đảng")) return undefined;
  return { to: central, kind: head.family === "party-board" ? "board-of" : "standing-committee-of", rule };
};

/** "Quận ủy X" → "Đảng bộ quận X", where the report names it: same territory, institution, or bare level. */
const committeeRung: Rung = (world, { head }, body, id) => {
  if (head.family !== "party-committee" || body.of) return undefined;
  const rest = id.slice(idOf("organisation", head.name).length);
  const level = levelOfCommittee[head.name];
  // "Đảng ủy Ủy ban nhân dân" → "Đảng bộ Ủy ban nhân dân".
  const own = head.name.startsWith("Đảng ủy") ? head.name.replace("Đảng ủy", partyOrganisation.name) : undefined;
  if (head.scope === "none" && own === undefined) return undefined;
  const names = own ? [own] : [partyOrganisation.name, ...(level ? [`${partyOrganisation.name} ${level}`] : [])];
  const to = names.map((name) => `${idOf("organisation", name)}${rest}`).find((each) => world.entities.has(each));
  return { to, kind: "committee-of", rule: "hierarchy/committee-of" };
};

/** "Đảng bộ phường X" → "Đảng bộ quận Y", where the report names it; above a province stands the Party. */
const parentRung: Rung = (world, mention, body, id) => {
  if (mention.head.family !== "party") return undefined;
  const to = body.open ? aboveOpen(mention) : directlyAbove(world, body);
  return to === id ? undefined : { to, kind: "party-parent", rule: "hierarchy/party-parent" };
};

const isProvince = (level = ""): boolean => level === "tỉnh" || level === "thành phố";

/** "Đảng bộ tỉnh" of a province that the report does not name stands under the Party too. */
const aboveOpen = ({ place }: BodyMention): string | undefined => (isProvince(place?.level) ? party : undefined);

function directlyAbove(world: World, { base }: Body): string | undefined {
  const { territory, institution } = base;
  if (!territory || institution) return undefined;
  const [above, ...rest] = territory.parents;
  if (!above) return isProvince(territory.level) ? party : undefined;
  const id = idOf("organisation", partyOrganisation.name, keyOf(above, rest));
  return world.entities.has(id) ? id : undefined;
}
