import type { FragmentEntity, FragmentRelation } from "../../src/graph/fragment.ts";
import type { Extractor } from "../../src/pipeline/intake.ts";
import { foldTone } from "../../src/text/fold.ts";

/**
 * An extraction small enough to be foreseen: in the line "Hà chủ trì Hội nghị A" a person chairs a meeting; any other
 * line is nothing. "lỗi" breaks it, as a fault in a rule would.
 */
export const lineExtractor: Extractor = {
  ruleVersion: "lines",
  extract({ id, path, title, publishedAt, text }) {
    if (text.includes("lỗi")) throw new TypeError("a rule broke");
    const entities: FragmentEntity[] = [];
    const relations: FragmentRelation[] = [];
    const passages = [...text.matchAll(/.+/g)].map(({ 0: line, index: start }) => {
      const end = start + line.length;
      return { id: `${id}:${start}`, start, end, text: line };
    });
    const mention = (type: "Person" | "Meeting", name: string, start: number): string => {
      const key = `${type.toLowerCase()}/${foldTone(name).replaceAll(" ", "-")}`;
      const at = { start, end: start + name.length, text: name };
      const known = entities.find((entity) => entity.id === key);
      if (known) known.mentions.push(at);
      else entities.push({ id: key, type, name, aliases: [name], attributes: {}, mentions: [at] });
      return key;
    };
    for (const { start, end, text: quote } of passages) {
      const [, person = "", meeting = ""] = /^(.+) chủ trì (.+)$/.exec(quote) ?? [];
      if (person === "") continue;
      const from = mention("Person", person, start);
      const to = mention("Meeting", meeting, end - meeting.length);
      const evidence = [{ start, end, quote, rule: "line/chaired", trigger: "chủ trì" }];
      relations.push({ type: "CHAIRED", from, to, attributes: {}, certainty: "stated", evidence });
    }
    const document = { id, path, title: title ?? null, publishedAt: publishedAt ?? null };
    return { document, passages, entities, relations, refusals: [] };
  },
};
