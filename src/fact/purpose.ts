import { type DocumentMention, isDocument, type Mention } from "../mention/mention.ts";
import { type Fact, type Family, state } from "./fact.ts";
import { between, type Clause, type Report } from "./report.ts";

const studied = /quán triệt|triển khai|học tập|thông tin|phổ biến|tuyên truyền|công bố|nghiên cứu|thảo luận/u;

/** ABOUT (and PRESENTED_AT, where the purpose is to study it): what the purpose of a meeting names. */
export const purposes: Family = (report) =>
  report.clauses.flatMap((clause) =>
    clause.mentions.flatMap((mention, i): Fact[] => {
      if (mention.type !== "Meeting" || mention.rule !== "meeting/purpose") return [];
      const studies = studied.test(mention.purpose?.toLowerCase() ?? "");
      const more = itemsAfter(report, clause, i);
      const about = mention.about.filter((one) => isDocument(one) || (one.type === "Meeting" && !isTime(report, one)));
      const named = [...about, ...more];
      return named.flatMap((one) => {
        const facts = [state(clause, "ABOUT", mention, one, "presentation/purpose")];
        if (studies && isDocument(one)) facts.push(state(clause, "PRESENTED_AT", one, mention, "presentation/purpose"));
        return facts;
      });
    }),
  );

/** "buổi tiếp xúc cử tri trước | kỳ họp thứ 9": when it is held, and not what for. */
const isTime = (report: Report, { from }: Mention): boolean =>
  ["trước", "sau"].includes(report.tokens[from - 1]?.key ?? "");

/** "hội nghị quán triệt A; B và triển khai C": the list of a purpose goes on after its first item. */
function itemsAfter(report: Report, clause: Clause, at: number): DocumentMention[] {
  const items: DocumentMention[] = [];
  let edge = clause.mentions[at]?.to ?? clause.to;
  for (const mention of clause.mentions.slice(at + 1)) {
    const words = between(report, edge, mention.from);
    if (!isDocument(mention) || !/^[\s;,]*(và )?(triển khai|quán triệt|học tập)?( thực hiện)?[\s]*$/u.test(words))
      break;
    items.push(mention);
    edge = mention.to;
  }
  return items;
}

/** "tổ chức hội nghị … nhằm thảo luận Chương trình X": the purpose stands behind the meeting. */
export const statedAims: Family = (report) =>
  report.clauses.flatMap((clause) => {
    const facts: Fact[] = [];
    for (const [i, meeting] of clause.mentions.entries()) {
      if (meeting.type !== "Meeting" || meeting.rule === "meeting/purpose") continue;
      const aim = clause.mentions[i + 1];
      if (!aim || (aim.type !== "Meeting" && !isDocument(aim)) || aim.rule === "meeting/bare") continue;
      if (
        !/^(, )?(nhằm|để|thống nhất|cho ý kiến|bàn|thảo luận|chuẩn bị|thông qua)/u.test(
          between(report, meeting.to, aim.from),
        )
      )
        continue;
      // "góp ý vào văn kiện trình | Đại hội tỉnh", "thông qua | Nghị quyết Đại hội": what is put before another, its own.
      const words = between(report, meeting.to, aim.from);
      if (aim.type === "Meeting" && /(?<!\p{L})văn kiện(?!\p{L})/u.test(words)) continue;
      if (isDocument(aim) && aim.kind === "Nghị quyết" && words.includes("thông qua")) continue;
      facts.push(state(clause, "ABOUT", meeting, aim, "presentation/aim"));
    }
    return facts;
  });
