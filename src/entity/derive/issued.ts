import { evidenceOf, type Relations } from "../relation.ts";
import { addBelonging } from "./belonging.ts";
import type { Step } from "./step.ts";

/** "08-CTr/TU" says that the Thành ủy issued it. */
export const issuersBySymbol: Step = ({ documents, relations }) => {
  for (const { issuer, document, mention } of documents.bySymbol) {
    if (issuersOf(relations, document).length > 0) continue;
    relations.add("ISSUED", issuer, document, "rule", evidenceOf(mention, "document/issuer-symbol"));
  }
};

/** "Nghị quyết Đại hội" where the report names one congress. */
export const adoptedAtCongress: Step = ({ documents, relations }) => {
  for (const { document, congress, mention } of documents.ofCongress) {
    relations.add("ADOPTED_AT", document, congress, "rule", evidenceOf(mention, "document/of-bare-meeting"));
  }
};

/** "Kỳ họp đã thông qua 12 nghị quyết": what a session of a council adopts, the council issues. */
export const issuedAtSession: Step = ({ world, relations }) => {
  const owners = relations.byType("BELONGS_TO");
  for (const { from: document, to: session, evidence } of relations.byType("ADOPTED_AT")) {
    const kind = world.entities.get(session)?.attributes.kind;
    const council = owners.find(({ from }) => from === session)?.to;
    const [first] = evidence;
    if (kind !== "kỳ họp" || !council || !first || issuersOf(relations, document).length > 0) continue;
    relations.add("ISSUED", council, document, "rule", { ...first, rule: "document/issued-at-session" });
  }
};

/** A numbered programme belongs to the one set of programmes of its issuer. */
export const membersOfSets: Step = ({ world, relations }) => {
  const programmes = [...world.entities.values()].filter(({ type }) => type === "Program");
  const sets = programmes.filter(({ attributes }) => attributes.count !== undefined);
  for (const { id: from, attributes, mentions } of programmes) {
    const [mention] = mentions;
    if (attributes.number === undefined || !mention) continue;
    const issuers = issuersOf(relations, from);
    const own = sets.filter((set) => issuersOf(relations, set.id).some((issuer) => issuers.includes(issuer)));
    const to = own.length === 1 ? own[0]?.id : undefined;
    const rule = "document/member-of-set";
    addBelonging(relations, { from, to, kind: "member-of-set", certainty: "inferred", mention, rule });
  }
};

const issuersOf = (relations: Relations, document: string): string[] =>
  relations
    .byType("ISSUED")
    .filter(({ to }) => to === document)
    .map(({ from }) => from);
