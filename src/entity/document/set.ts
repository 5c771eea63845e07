import type { DocumentMention } from "../../mention/mention.ts";
import { foldTone } from "../../text/fold.ts";
import type { Body } from "../body/body.ts";
import { idOf, tail } from "../key.ts";
import { type Attributes, type Entity, refer, refuse, register, type World } from "../world.ts";
import type { Documents } from "./documents.ts";

/** "10 chương trình công tác của Thành ủy khóa XVII": a number of documents that have no names here. */
export function resolveSet({ world, bodies }: Documents, mention: DocumentMention): void {
  const [stated] = mention.issuers;
  const issuer = stated && bodies.resolve(stated);
  const known = knownSet(world, mention);
  // "đã ký 76 quyết định": a count of papers, unless a body owns them or a meeting adopts or hears them.
  if (!issuer && !known && !world.facts.some(({ from, to }) => from === mention || to === mention)) {
    refuse(world, mention, "nothing-tells-it-apart");
    return;
  }
  if (known && (!issuer || known.id.includes(tail(issuer.id)))) refer(world, mention, known.id);
  else registerSet(world, mention, issuer);
}

function registerSet(world: World, mention: DocumentMention, issuer: Body | undefined): void {
  const { kind, count, khoa, term, entity: type } = mention;
  const years = term ? `, nhiệm kỳ ${term}` : "";
  const owner = issuer ? ` của ${issuer.name}${khoa ? ` khóa ${khoa}` : ""}${years}` : "";
  const when = khoa ? `khóa ${khoa}` : term;
  const body = issuer ? tail(issuer.id) : "";
  const scope = issuer && !issuer.open && when ? `${body}.${when}` : `${body}@${world.local}`;
  const attributes: Attributes = { kind };
  if (count !== undefined) attributes.count = count;
  if (khoa) attributes.khoa = khoa;
  if (term) attributes.term = term;
  const name = `${count} ${kind.toLowerCase()}${owner}`;
  register(world, mention, { id: idOf(type, "set", kind, String(count), scope), type, name, attributes });
}

/** A set of as many of that kind that the report has named before. */
const knownSet = (world: World, { entity, kind, count }: DocumentMention): Entity | undefined =>
  [...world.entities.values()].find(
    ({ type, attributes }) =>
      type === entity && attributes.count === count && foldTone(String(attributes.kind)) === foldTone(kind),
  );
