import { display } from "../entity/territory.ts";
import type { Attributes, FragmentEntity, FragmentRelation, Passage } from "./fragment.ts";
import type { Listed } from "./territories.ts";

export const placeOf = ({ key }: Listed): string => `place/${key}`;
export const nameOf = ({ unit }: Listed): string => display(unit);
/** "phường Thanh Nhàn, quận Hai Bà Trưng, thành phố Hà Nội" */
export const fullNameOf = ({ unit }: Listed): string => [unit, ...unit.parents].map(display).join(", ");

type Edge = Pick<FragmentRelation, "type" | "from" | "to" | "attributes"> & { readonly rule: string };

/** A document in the making, line by line. A line is a passage. */
export class ReferencePage {
  readonly passages: Passage[] = [];
  readonly relations: FragmentRelation[] = [];
  readonly #entities = new Map<string, FragmentEntity>();
  readonly #id: string;
  #next = 0;

  constructor(id: string) {
    this.#id = id;
  }

  get entities(): FragmentEntity[] {
    return [...this.#entities.values()];
  }

  /** Returns where the line starts. */
  line(text: string): number {
    const start = this.#next;
    const end = start + text.length;
    this.passages.push({ id: `${this.#id}:${start}-${end}`, start, end, text });
    this.#next = end + 1;
    return start;
  }

  /** The name of a territory stands at `start`. Wherever it is mentioned, its attributes are those of the tables. */
  mention(listed: Listed, start: number): void {
    const [id, name] = [placeOf(listed), nameOf(listed)];
    const mention = { start, end: start + name.length, text: name };
    const known = this.#entities.get(id);
    if (known) known.mentions.push(mention);
    else {
      const attributes = attributesOf(listed);
      this.#entities.set(id, { id, type: "Place", name, aliases: [name], attributes, mentions: [mention] });
    }
  }

  /** What is stated by the words `quote` at `start`. */
  relate({ rule, ...edge }: Edge, start: number, quote: string): void {
    const evidence = [{ start, end: start + quote.length, quote, rule, trigger: "" }];
    this.relations.push({ ...edge, certainty: "rule", evidence });
  }
}

function attributesOf({ unit: { level, code, lat, lon, from, until } }: Listed): Attributes {
  return {
    ...(code && { code }),
    ...(lat !== undefined && lon !== undefined && { lat }),
    level,
    ...(lat !== undefined && lon !== undefined && { lon }),
    ...(from && { validFrom: from }),
    ...(until && { validUntil: until }),
  };
}
