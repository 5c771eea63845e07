import type { BodyMention } from "../../mention/mention.ts";
import { idOf } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { only } from "../only.ts";
import type { World } from "../world.ts";
import { addBelonging, type Belonging } from "./belonging.ts";
import type { Resolved, Step } from "./step.ts";

/** How a body of a family belongs to the one in its name; every other is a unit of it. */
const kinds: Readonly<Record<string, string>> = {
  "party-standing-committee": "standing-committee-of",
  standing: "standing-committee-of",
  "party-board": "board-of",
  "council-board": "board-of",
  office: "board-of",
  "party-committee": "committee-of",
};

/** "Ban Thường vụ Quận ủy X" belongs to Quận ủy X; "Phòng Y thuộc Ban Z" to Ban Z; Đảng bộ of a school to the school. */
export const belongsByName: Step = (resolved) => {
  const { world, relations } = resolved;
  for (const mention of mentionsOf(world, "Organisation")) {
    for (const belonging of readBelongings(resolved, mention)) addBelonging(relations, belonging);
  }
};

function readBelongings({ world, bodies }: Resolved, mention: BodyMention): Belonging[] {
  const { head, of, under } = mention;
  const from = world.of.get(mention);
  const body = bodies.resolve(mention);
  if (!from || !body) return [];
  const found: Belonging[] = [];
  const add = (to: string | undefined, kind: string, certainty: Belonging["certainty"], rule: string) =>
    found.push({ from, to, kind, certainty, mention, rule });
  add(body.of?.id, kinds[head.family] ?? "unit-of", of ? "stated" : "inferred", "hierarchy/of-name");
  add(under && world.of.get(under), "unit-of", "stated", "hierarchy/under");
  if (head.name === "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân") {
    for (const name of ["Hội đồng nhân dân", "Ủy ban nhân dân"])
      add(sameTerritory(world, from, name), "board-of", "stated", "hierarchy/office-of-two");
  }
  if (head.name === "Đảng bộ bộ phận")
    add(onlyInstitutional(world), "party-parent", "inferred", "hierarchy/section-of");
  if (head.family === "party") {
    const { institution } = body.base;
    const host = institution && institution !== mention && institution.head.family === "school" && !of;
    const school = host ? bodies.resolve(institution)?.id : undefined;
    add(school ?? (of && world.of.get(of)), "party-of", "rule", "hierarchy/party-of");
  }
  return found;
}

/** The body of this name that the report has for the same territory, or without one in reach. */
function sameTerritory(world: World, office: string, name: string): string | undefined {
  const head = idOf("organisation", name);
  const same = office.replace(/^organisation\/[^/]+/u, head);
  return [...world.entities.keys()].find((id) => id === same || id.startsWith(`${head}-`));
}

/** The one Đảng bộ of an institution that the report names: a Đảng bộ bộ phận is a section of it. */
function onlyInstitutional(world: World): string | undefined {
  const found = new Set<string>();
  for (const mention of mentionsOf(world, "Organisation")) {
    if (mention.head.name !== "Đảng bộ" || !mention.of) continue;
    const id = world.of.get(mention);
    if (id) found.add(id);
  }
  return only(found);
}
