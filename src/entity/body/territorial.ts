import { partyFamilies } from "../../mention/body-family.ts";
import type { BodyMention } from "../../mention/mention.ts";
import { type Base, institutionFamilies, isOwnName, statedBase, territoryAt } from "../focus.ts";
import { slug, tail } from "../key.ts";
import { allMentions, mentionsOf } from "../mentions.ts";
import { display, resolveTerritory, type Territory } from "../territory.ts";
import type { World } from "../world.ts";
import { baseInReach, territoryOf } from "./base.ts";
import { type Body, type BodyContext, bodyOf, bodyOn, openBody } from "./body.ts";
import { communes, isOfInstitution, mayHave } from "./fitting.ts";
import { neighbours, sideOf } from "./neighbours.ts";
import { institutionOf, isNumberedCell, withNumber } from "./numbered-cell.ts";
import { atOwnLevel } from "./own-level.ts";

/** A body of a territory or an institution: "Đảng ủy phường Thanh Nhàn", "Quận ủy", "Đảng bộ Trường X", "UBND". */
export function resolveTerritorial(context: BodyContext, mention: BodyMention): Body | undefined {
  const { world, focus } = context;
  const { head, of: inner, place, title } = mention;
  if (inner) {
    const of = context.resolve(inner);
    // "Đảng ủy Bệnh viện" where the report does not say which one.
    if (!of) return inner.title === "" ? openBody(world, mention, inner.head.name) : undefined;
    if (head.name === "Thanh tra") return bodyOf(mention, of);
    return bodyOn(mention, { institution: inner }, of.name, tail(of.id));
  }
  if (title === "nhà trường") return resolveOnBase(context, mention, schoolBase(context));
  if (isNumberedCell(mention)) return resolveNumberedCell(context, mention);
  if (title) return ofOffices(context, mention);
  if (place && !place.name) {
    const beside = besideInChain(context, mention, place.level);
    if (beside) return resolveOnBase(context, mention, { territory: beside });
  }
  if (place) {
    const territory = territoryOf(context, mention);
    return territory ? resolveOnBase(context, mention, { territory }) : openBody(world, mention, place.level);
  }
  if (head.scope === "fused") {
    const territory =
      besideInChain(context, mention, head.level) ?? territoryAt(world, focus, head.level, mention.from);
    return territory ? resolveOnBase(context, mention, { territory }) : openBody(world, mention, undefined);
  }
  const side = head.scope === "territory" && !place ? sideOf(world.report, mention) : undefined;
  if (side && partyFamilies.has(side.head.family) && partyFamilies.has(head.family))
    return ofSide(context, mention, side);
  // "Ủy ban Mặt trận Tổ quốc Việt Nam" without a level may be the one of the whole country.
  const ofCountry = head.family === "front" && world.report.tokens[mention.to - 1]?.key === "nam";
  if (head.name === "Mặt trận Tổ quốc" || ofCountry) return openBody(world, mention, undefined);
  const base = atOwnLevel(context, mention, baseInReach(context, mention));
  // A bare "Chi bộ" is that of an institution; a territory has many.
  if (head.family === "party-cell" || head.name === "Chi ủy") {
    const institution = base?.institution ?? institutionBeside(context, mention) ?? context.focus.host.institution;
    if (institution && !hasMany(context, mention, institution)) return resolveOnBase(context, mention, { institution });
    return head.family === "party-cell" ? undefined : openBody(world, mention, undefined);
  }
  if (base?.institution && standsAlone.has(head.family) && base.institution.head.name !== head.name) {
    const territory = base.territory ?? context.focus.host.territory;
    return territory ? resolveOnBase(context, mention, { territory }) : openBody(world, mention, undefined);
  }
  if (base && mayHave(base, head)) return resolveOnBase(context, mention, base);
  const beside = institutionBeside(context, mention);
  if (beside) return resolveOnBase(context, mention, { institution: beside });
  if (base) return openBody(world, mention, undefined);
  const level = levelBefore(world, mention);
  return level && (communes.has(level) || !isOfInstitution(head)) ? openBody(world, mention, level) : undefined;
}

/** "Chi bộ 4" of an institution or of a commune: no district or province counts its cells. */
function resolveNumberedCell(context: BodyContext, mention: BodyMention): Body | undefined {
  const institution = institutionOf(context, mention);
  if (institution) return resolveOnBase(context, withNumber(mention), { institution });
  const { territory } = context.focus.host;
  if (territory && communes.has(territory.level)) return ofOffices(context, mention);
  return openBody(context.world, withNumber(mention), undefined);
}

/** Whether the institution has a Đảng bộ or Đảng ủy in the report: then "Chi bộ" alone is one of its many. */
function hasMany(context: BodyContext, mention: BodyMention, institution: BodyMention): boolean {
  if (mention.head.family !== "party-cell") return false;
  const own = context.resolve(institution)?.id;
  return allMentions(context.world).some(
    (each) =>
      each.type === "Organisation" &&
      /^Đảng (bộ|ủy)$/u.test(each.head.name) &&
      each.of !== undefined &&
      context.resolve(each.of)?.id === own,
  );
}

/** "Đảng ủy" among the people of "Đảng ủy Công an tỉnh" is that one; of "Đảng bộ X" it is the committee of X. */
function ofSide(context: BodyContext, mention: BodyMention, side: BodyMention): Body | undefined {
  const same = side.head.name.startsWith(mention.head.name);
  if (same) return context.resolve(side);
  const base = statedBase(context.world, side);
  return base && resolveOnBase(context, mention, base);
}

/** "Bí thư Quận ủy, Chủ tịch HĐND quận Liên Chiểu": the last title of a chain names the territory for those before it. */
function besideInChain({ world }: BodyContext, mention: BodyMention, level: string): Territory | undefined {
  for (const near of neighbours(world.report, mention)) {
    if (near.from < mention.from) break;
    const { place } = near.of ?? near;
    if (place?.name && place.level === level) return resolveTerritory(world, place);
  }
  return undefined;
}

/** "Bí thư Đảng ủy, Giám đốc Công an tỉnh": what no territory has above the wards is that of the institution beside it. */
function institutionBeside({ world }: BodyContext, mention: BodyMention): BodyMention | undefined {
  if (!isOfInstitution(mention.head)) return undefined;
  return neighbours(world.report, mention).find(
    ({ head, place }) => institutionFamilies.has(head.family) && !(place && communes.has(place.level)),
  );
}

/** "Trạm Y tế, Phòng khám X": institutions of a territory, which no other institution has. */
const standsAlone = new Set(["institution", "agency"]);

/** What no institution has: beside it the words mean the body of its territory. */
const onlyOfTerritories = new Set(["people-council", "people-committee", "front", "national-assembly-delegation"]);

/** A body of this base: of its institution, where it has one, else of its territory. */
export function resolveOnBase(context: BodyContext, mention: BodyMention, base: Base): Body | undefined {
  const { institution, territory } = base;
  const command = institution && ofCommand(mention, institution);
  if (command) return context.resolve(command);
  if (institution && !(territory && onlyOfTerritories.has(mention.head.family))) {
    const { family } = institution.head;
    if (family === "party" || family === "party-committee") return ofSameOffices(context, mention, institution);
    const of = context.resolve(institution);
    return of && bodyOn(mention, base, of.name, tail(of.id));
  }
  if (!territory) return undefined;
  const fused = mention.head.scope === "fused";
  // "Quận ủy Quận 1": a number is no name without its level.
  const short = fused && !/^\d/u.test(territory.name);
  // "Sở Y tế Nghệ An": as departments write themselves.
  const own = mention.head.family === "department" && mention.place?.rule === "place/province";
  return bodyOn(mention, base, short || own ? territory.name : display(territory), territory.key);
}

/** "Đảng ủy, Bộ CHQS tỉnh X": the Party organisation of a military command goes by the name of Đảng ủy Quân sự. */
const ofCommand = ({ head, ...mention }: BodyMention, { head: led, place }: BodyMention): BodyMention | undefined =>
  place && /Chỉ huy Quân sự$/u.test(led.name) && /^Đảng (?:bộ|ủy)$/u.test(head.name)
    ? { ...mention, head: { ...head, name: `${head.name} Quân sự` }, place }
    : undefined;

/** The bare level of the nearest body before, where no territory is in reach: "Chủ tịch UBND" beside "HĐND huyện". */
function levelBefore(world: World, mention: BodyMention): string | undefined {
  let level: string | undefined;
  for (const each of allMentions(world)) {
    if (each.from >= mention.from) break;
    if (each.type !== "Organisation" || each.head.family.startsWith("party")) continue;
    if (each.place && !each.place.name) level = each.place.level;
  }
  return level;
}

/** "Đảng bộ các cơ quan Đảng phường Xuân Đài". */
function ofOffices(context: BodyContext, mention: BodyMention): Body | undefined {
  if (isOwnName(mention))
    return bodyOn(mention, { institution: mention }, mention.title ?? "", slug(mention.title ?? ""));
  const territory = territoryOf(context, mention) ?? context.focus.host.territory;
  if (!territory) return undefined;
  const title = mention.title ?? "";
  const base = { institution: mention, territory };
  return bodyOn(mention, base, `${title} ${display(territory)}`, `${slug(title)}-${territory.key}`);
}

const ofOffice = " cơ quan";

/** "Đảng bộ" in a report of "Đảng ủy các cơ quan Đảng phường X": the Party organisation of the same offices. */
function ofSameOffices(context: BodyContext, mention: BodyMention, inner: BodyMention): Body | undefined {
  if (inner.head.name.endsWith(ofOffice)) {
    const head = { ...mention.head, name: `${mention.head.name}${ofOffice}` };
    return context.resolve({ ...inner, head, from: mention.from, to: mention.to });
  }
  if (inner.head.scope === "named") return mention.head.family === "party" ? context.resolve(inner) : undefined;
  return ofOffices(context, { ...inner, head: mention.head, from: mention.from, to: mention.to });
}

/** "Đảng ủy nhà trường": the school that the report comes from, else the first that it names. */
export function schoolBase({ world, focus }: BodyContext): Base {
  if (focus.host.institution) return focus.host;
  for (const mention of mentionsOf(world, "Organisation")) {
    if (mention.head.family === "school" && mention.title) return { institution: mention };
  }
  return {};
}
