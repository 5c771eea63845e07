import type { PlaceMention } from "../../mention/mention.ts";
import { territoryAt } from "../focus.ts";
import { idOf } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { placeId } from "../place.ts";
import { evidenceOf } from "../relation.ts";
import { keyOf, resolveTerritory } from "../territory.ts";
import type { Step } from "./step.ts";

const communes = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
const villages = new Set(["thôn", "bản", "buôn", "ấp", "làng", "khu phố", "tổ dân phố", "khóm"]);

/** "huyện Lương Tài (Bắc Ninh)": a place with a stated parent; a venue in its territory. */
export const locatedByName: Step = ({ world, focus, relations }) => {
  for (const mention of mentionsOf(world, "Place")) {
    const id = world.of.get(mention);
    const above = mention.parent ?? seatOf(mention);
    if (!id || !above) continue;
    const { name, level, from } = above;
    const parent = name ? resolveTerritory(world, above) : territoryAt(world, focus, level, from);
    const certainty = mention.level === "venue" ? "rule" : "stated";
    if (parent) relations.add("LOCATED_IN", id, placeId(parent), certainty, evidenceOf(mention, "place/parent"));
  }
};

/** "Trụ sở Đảng ủy | phường Hòa Khánh": the seat of a body of a territory lies in it. */
const seatOf = ({ of }: PlaceMention): PlaceMention | undefined =>
  of?.place?.name && !of.place.fused ? of.place : undefined;

/** By the gazetteer, between two places that the report names: the direct parent only. */
export const locatedByGazetteer: Step = ({ world, relations }) => {
  for (const mention of mentionsOf(world, "Place")) {
    if (mention.fused || mention.level === "venue") continue;
    const id = world.of.get(mention);
    const territory = mention.name ? resolveTerritory(world, mention) : undefined;
    const [above, ...rest] = territory?.parents ?? [];
    if (!id || !above) continue;
    relations.add("LOCATED_IN", id, idOf("place", keyOf(above, rest)), "rule", evidenceOf(mention, "place/gazetteer"));
  }
};

/** A village without a stated parent lies in the commune that the report is about. */
export const locatedInHost: Step = ({ world, focus, relations }) => {
  const host = focus.host.territory;
  if (!host || !communes.has(host.level)) return;
  for (const mention of mentionsOf(world, "Place")) {
    const id = world.of.get(mention);
    if (!villages.has(mention.level) || !id || mention.parent) continue;
    relations.add("LOCATED_IN", id, placeId(host), "rule", evidenceOf(mention, "place/village"));
  }
};

/** "Đảng ủy phường X", and every other body of the ward, is in the ward. */
export const inTerritory: Step = ({ world, bodies, relations }) => {
  for (const mention of mentionsOf(world, "Organisation")) {
    const id = world.of.get(mention);
    const territory = bodies.resolve(mention)?.base.territory;
    if (!id || !territory) continue;
    relations.add("IN_TERRITORY", id, placeId(territory), "rule", evidenceOf(mention, "place/in-territory"));
  }
};
