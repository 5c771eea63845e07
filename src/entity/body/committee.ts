import { ofInstitutionsOnly } from "../../mention/body-family.ts";
import { committeeOfLevel } from "../../mention/fused-committee.ts";
import { partyOrganisation, peoplesCouncil } from "../../mention/implied-body.ts";
import type { BodyMention, Mention, PositionMention } from "../../mention/mention.ts";
import { type Base, institutionFamilies } from "../focus.ts";
import { baseInReach } from "./base.ts";
import type { Body, BodyContext } from "./body.ts";
import { neighbours, sideOf } from "./neighbours.ts";
import { onlyBody } from "./only-body.ts";
import { resolveOnBase, resolveTerritorial } from "./territorial.ts";

/** What a Ban Chấp hành leads: "Ban Chấp hành | Đảng bộ quận X"; of a committee it is that of its Đảng bộ. */
export function executiveOf(context: BodyContext, mention: BodyMention): Body | undefined {
  const { of } = mention;
  if (of && of.head.family !== "party-committee") return context.resolve(of);
  if (of) return resolveTerritorial(context, { ...of, head: partyOrganisation });
  const { mass } = context.focus;
  if (mass && neighbours(context.world.report, mention).length === 0) return context.resolve(mass);
  const base = baseInReach(context, mention);
  return base && resolveOnBase(context, { ...mention, head: partyOrganisation, of: undefined }, base);
}

/** Inner bodies that a union or association has as a committee does. */
const ofMass = new Set(["Ban Thường vụ", "Ban Chấp hành", "Ủy ban Kiểm tra"]);

/** The committee of a bare "Ban Thường vụ", "Ban Tuyên giáo": its neighbours', the host's, or the only one. */
export function committeeInReach(context: BodyContext, mention: BodyMention | PositionMention): Body | undefined {
  if (mention.type === "Organisation" && ofInstitutionsOnly.has(mention.head.name)) return ledBeside(context, mention);
  for (const near of neighbours(context.world.report, mention)) {
    const committee = committeeIn(context, near);
    if (committee) return committee;
  }
  const { host, mass } = context.focus;
  if (mass && mention.type === "Organisation" && ofMass.has(mention.head.name)) return context.resolve(mass);
  if (host.territory || host.institution) return committeeOf(context, mention, host);
  return onlyBody(
    context,
    (each) => each !== mention && each.head.family === "party-committee" && each.head.scope === "fused",
  );
}

/** "Về phía Đảng ủy X có A, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức | Đảng ủy": that of the side. */
const ofSide = (context: BodyContext, bare: BodyMention): Body | undefined =>
  bare.head.name === "Đảng ủy" && sideOf(context.world.report, bare) ? context.resolve(bare) : undefined;

const ofState = new Set(["people-council", "people-committee", "mass", "front", "government"]);

/** "Bí thư Ban cán sự đảng, Chánh án | TAND tỉnh X": the institution whose post stands beside, else the host. */
function ledBeside(context: BodyContext, mention: BodyMention): Body | undefined {
  const led = neighbours(context.world.report, mention).find(
    ({ head }) => ofState.has(head.family) || institutionFamilies.has(head.family),
  );
  const { institution } = context.focus.host;
  if (led) return context.resolve(led);
  return institution && institution.head.family !== "school" ? context.resolve(institution) : undefined;
}

/** The committee that a neighbouring body is, is of, or whose territory it has. */
function committeeIn(context: BodyContext, near: BodyMention): Body | undefined {
  const { head, of, place, title } = near;
  const says = place !== undefined || of !== undefined || title !== undefined;
  if (head.family === "party-committee" && (head.scope === "fused" || head.scope === "territory"))
    return says || head.scope === "fused" ? context.resolve(near) : undefined;
  if (of) return committeeIn(context, of) ?? ofSide(context, of);
  // A bare neighbour says nothing of its own: it would only repeat the host.
  const base = says && head.scope === "territory" ? context.resolve(near)?.base : undefined;
  return base?.territory || base?.institution ? committeeOf(context, near, base) : undefined;
}

/** "Quận ủy Ba Đình", "Đảng ủy phường X", "Đảng ủy Trường Y": the committee of a territory or institution. */
function committeeOf(context: BodyContext, { from, to, rule }: Mention, base: Base): Body | undefined {
  const level = base.institution ? "" : (base.territory?.level ?? "");
  const fused = committeeOfLevel[level];
  const head = {
    name: fused ?? "Đảng ủy",
    family: "party-committee",
    scope: fused ? "fused" : "territory",
    level,
  } as const;
  return resolveOnBase(context, { type: "Organisation", from, to, rule, head }, base);
}

/** The council of a bare "Ban Pháp chế", "Thường trực": that of its neighbours, else of the host's territory. */
export function councilInReach(context: BodyContext, mention: BodyMention): Body | undefined {
  for (const near of neighbours(context.world.report, mention)) {
    const council = [near, near.of].find((each) => each?.head.family === "people-council");
    if (council) return context.resolve(council);
  }
  const { host } = context.focus;
  return host.territory && resolveOnBase(context, { ...mention, head: peoplesCouncil, of: undefined }, host);
}
