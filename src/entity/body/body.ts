import type { BodyMention } from "../../mention/mention.ts";
import type { Base, Focus } from "../focus.ts";
import { idOf, tail } from "../key.ts";
import type { World } from "../world.ts";

/** A body as the world knows it. `open` says that no territory was in reach, so that it is known in the report only. */
export type Body = {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly base: Base;
  readonly of: Body | undefined;
  readonly open: boolean;
};

/** What a body is resolved with: its report, the territories in reach, and the other bodies of the report. */
export type BodyContext = {
  readonly world: World;
  readonly focus: Focus;
  /** The body that a mention stands for; undefined when nothing in reach completes it. */
  readonly resolve: (mention: BodyMention) => Body | undefined;
};

/** "Ban Bí thư": there is one only. */
export const singleBody = ({ head }: BodyMention): Body => ({
  id: idOf("organisation", head.name),
  name: head.name,
  family: head.family,
  base: {},
  of: undefined,
  open: false,
});

/** "Ban Thường vụ" + "Quận ủy Hai Bà Trưng". */
export const bodyOf = ({ head }: BodyMention, of: Body): Body => ({
  id: idOf("organisation", head.name, tail(of.id)),
  name: `${head.name} ${of.name}`,
  family: head.family,
  base: of.base,
  of,
  open: of.open,
});

/** "Đảng ủy" + "phường Thanh Nhàn", of which `key` is the key. */
export const bodyOn = ({ head }: BodyMention, base: Base, rest: string, key: string): Body => ({
  id: idOf("organisation", head.name, key),
  name: rest.startsWith(`${head.name} `) ? rest : `${head.name} ${rest}`,
  family: head.family,
  base,
  of: undefined,
  open: false,
});

/** "Đảng ủy phường" where no ward is in reach. */
export function openBody(world: World, { head }: BodyMention, level: string | undefined): Body {
  const name = level ? `${head.name} ${level}` : head.name;
  return {
    id: idOf("organisation", name, `@${world.local}`),
    name,
    family: head.family,
    base: {},
    of: undefined,
    open: true,
  };
}
