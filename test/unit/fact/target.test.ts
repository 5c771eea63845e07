import { describe, expect, test } from "vitest";
import { readReport } from "../../../src/fact/report.ts";
import { targets } from "../../../src/fact/target.ts";
import { findMentions } from "../../../src/mention/find.ts";
import type { Mention } from "../../../src/mention/mention.ts";
import { readTargets } from "../../../src/mention/target.ts";
import { align } from "../../../src/text/align.ts";
import { readSections } from "../../../src/text/section.ts";
import { readSentences } from "../../../src/text/sentence.ts";
import { tokenise } from "../../../src/text/token.ts";
import { knowledge } from "../../support/reading.ts";

/** Who sets each target of a text, in its own words, with the certainty; "¶" ends a line. */
function settersOf(marked: string): string[] {
  const { text } = align(marked.replaceAll("¶", "\n"));
  const { tokens, lines } = readSections(align(text), tokenise(text), knowledge.lexicon.furniture);
  const sentences = readSentences(tokens, lines, knowledge.lexicon.abbreviations);
  const named = findMentions(text, tokens, sentences, knowledge);
  const found = readTargets({ text, tokens, sentences, mentions: named, knowledge });
  const mentions = named.map((own, i) => [...own, ...(found[i] ?? [])].sort((a, b) => a.from - b.from));
  const words = ({ from, to }: Mention) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return targets(readReport(text, tokens, sentences, mentions, knowledge)).map(
    ({ from, to, certainty }) => `${words(from)} → ${to.type === "Target" && to.indicator} (${certainty})`,
  );
}

const congress = "Đại hội đại biểu Đảng bộ huyện Si Ma Cai lần thứ XXIII";

describe("who sets a target", () => {
  test.each([
    [
      "the document of the sentence, by number",
      "Chương trình số 12-CTr/TU đề ra mục tiêu 100% trẻ em được tiêm chủng.",
      ["Chương trình số 12-CTr/TU → trẻ em được tiêm chủng (stated)"],
    ],
    [
      "the document before the body that tells it",
      `Theo Nghị quyết ${congress}, Huyện ủy Si Ma Cai đề ra mục tiêu tỷ lệ hộ nghèo dưới 1%.`,
      [`Nghị quyết ${congress} → tỷ lệ hộ nghèo (stated)`],
    ],
    [
      "the congress of the sentence",
      `${congress} đề ra các chỉ tiêu: tỷ lệ hộ nghèo dưới 1%; kết nạp 50 đảng viên.`,
      [`${congress} → tỷ lệ hộ nghèo (stated)`, `${congress} → kết nạp đảng viên (stated)`],
    ],
    [
      "the body that acts on the ground of a document",
      "Thực hiện Nghị quyết số 20-NQ/TW, Đảng ủy xã Bình Hòa phấn đấu 95% người dân tham gia bảo hiểm y tế.",
      ["Đảng ủy xã Bình Hòa → người dân tham gia bảo hiểm y tế (stated)"],
    ],
    [
      "the congress that heads the list",
      `Thông tin về kết quả các đại hội.¶– Tại ${congress}:¶+ Về các chỉ tiêu, nhiệm kỳ này xác định 18 chỉ tiêu. Trong đó, tỷ lệ hộ nghèo dưới 1%.`,
      [`${congress} → tỷ lệ hộ nghèo (stated)`],
    ],
    [
      "the document that heads the list",
      "Chương trình số 12-CTr/TU đặt mục tiêu đến năm 2030:¶- Khám sức khỏe cho 100% người cao tuổi;¶- 98% trẻ em được tiêm chủng.",
      [
        "Chương trình số 12-CTr/TU → Khám sức khỏe cho người cao tuổi (stated)",
        "Chương trình số 12-CTr/TU → trẻ em được tiêm chủng (stated)",
      ],
    ],
    [
      "the document named before it in the paragraph",
      `Hội nghị học tập Nghị quyết ${congress}. Theo đó, đến năm 2030 tỷ lệ hộ nghèo dưới 1%.`,
      [`Nghị quyết ${congress} → tỷ lệ hộ nghèo (stated)`],
    ],
    [
      "the document behind the target",
      "Khám sức khỏe cho 100% người cao tuổi là mục tiêu của Chương trình số 12-CTr/TU.",
      ["Chương trình số 12-CTr/TU → Khám sức khỏe cho người cao tuổi (stated)"],
    ],
    [
      "the body of the sentence before",
      "Đảng ủy xã Bình Hòa đề ra nhiều chỉ tiêu. Cụ thể, tỷ lệ hộ nghèo dưới 1%.",
      ["Đảng ủy xã Bình Hòa → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "not the resolution of the term that is over, where a bare word stands",
      `Nghị quyết ${congress}, nhiệm kỳ 2020-2025 đi vào cuộc sống.¶Nhiệm kỳ 2015-2020, Nghị quyết Đại hội đại biểu Đảng bộ huyện Si Ma Cai lần thứ XXII, nhiệm kỳ 2015-2020 hoàn thành.¶Theo Nghị quyết, huyện phấn đấu tỷ lệ hộ nghèo dưới 1%.`,
      [`Nghị quyết ${congress}, nhiệm kỳ 2020-2025 → tỷ lệ hộ nghèo (stated)`],
    ],
    [
      "the congress of another paragraph, inferred",
      `Ngày 3/8/2020, ${congress} khai mạc.¶Huyện phấn đấu tỷ lệ hộ nghèo dưới 1%.`,
      [`${congress} → tỷ lệ hộ nghèo (inferred)`],
    ],
    [
      "nobody, where a speaker demands it in passing",
      `Ngày 3/8/2020, ${congress} khai mạc.¶Đồng chí Giàng Seo Vần, Bí thư Huyện ủy yêu cầu các chi bộ phấn đấu kết nạp 5 đảng viên.`,
      [],
    ],
    [
      "the meeting that is told of, where the plan is that of the meeting",
      "Thực hiện Kế hoạch số 12-KH/ĐU, sáng 3/8/2020, xã tổ chức hội nghị học tập chuyên đề năm 2020. Xã phấn đấu tỷ lệ hộ nghèo dưới 1%.",
      ["hội nghị học tập chuyên đề năm 2020 → tỷ lệ hộ nghèo (inferred)"],
    ],
    [
      "the meeting at which it is asked for",
      "Sáng 3/8/2020, Đảng ủy xã Bình Hòa tổ chức hội nghị sơ kết công tác quý II.¶Kết luận hội nghị, đồng chí Lê Thị Sen, Bí thư Đảng ủy đề nghị các chi bộ phấn đấu kết nạp 5 đảng viên.",
      ["hội nghị sơ kết công tác quý II → kết nạp đảng viên (inferred)"],
    ],
    [
      "the meeting, for the items of a list that it asks for",
      "Sáng 3/8/2020, Đảng ủy xã Bình Hòa tổ chức hội nghị sơ kết công tác quý II.¶Đồng chí Lê Thị Sen đề nghị các chi bộ phấn đấu:¶- Đến năm 2025 tỷ lệ hộ nghèo dưới 1%;",
      ["hội nghị sơ kết công tác quý II → tỷ lệ hộ nghèo (inferred)"],
    ],
    [
      "nobody, where it is told how far an aim was met",
      "Sáng 3/8/2020, Huyện ủy Si Ma Cai tổ chức hội nghị sơ kết công tác quý II.¶Diện tích trồng rừng mới đạt 10 ha, trong khi mục tiêu phấn đấu đến năm 2025 là 39 ha.",
      [],
    ],
    [
      "nobody, where it is said on another occasion",
      "Sáng 3/8/2020, Đảng ủy xã Bình Hòa tổ chức hội nghị sơ kết công tác quý II.¶Tuần trước, đồng chí Lê Thị Sen, Bí thư Đảng ủy đề nghị các chi bộ phấn đấu kết nạp 5 đảng viên.",
      [],
    ],
    [
      "the committee, where its Standing Committee is the host",
      "Sáng 3/8/2020, Ban Thường vụ Huyện ủy Si Ma Cai tổ chức hội nghị sơ kết công tác quý II.¶Đến năm 2025, huyện phấn đấu tỷ lệ hộ nghèo dưới 1%.",
      ["Huyện ủy Si Ma Cai → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the host whose aims they are, beside the resolution that it studies",
      `Sáng 3/3/2021, Đảng ủy xã Bình Hòa tổ chức hội nghị học tập Nghị quyết ${congress}.¶Mục tiêu của xã đến năm 2025: tỷ lệ hộ nghèo dưới 1%.`,
      ["Đảng ủy xã Bình Hòa → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the body whose aims they are",
      `Sáng 3/3/2021, Đảng ủy xã Bình Hòa tổ chức hội nghị học tập Nghị quyết ${congress}.¶Mục tiêu của Đảng bộ xã Bình Hòa đến năm 2025: tỷ lệ hộ nghèo dưới 1%.`,
      ["Đảng bộ xã Bình Hòa → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the draft that was named as one",
      `Sáng 3/3/2021, Huyện ủy Si Ma Cai tổ chức hội nghị sơ kết công tác quý I. Hội nghị cho ý kiến về dự thảo Đề án phát triển du lịch cộng đồng theo Nghị quyết ${congress}.¶Dự thảo nêu mục tiêu đến năm 2025: tỷ lệ hộ nghèo dưới 1%.`,
      [
        "Đề án phát triển du lịch cộng đồng theo Nghị quyết Đại hội đại biểu Đảng bộ huyện Si Ma Cai lần thứ XXIII → tỷ lệ hộ nghèo (stated)",
      ],
    ],
    [
      "the document that the sentence goes by, not the last one named",
      "Sáng 3/3/2021, Huyện ủy Si Ma Cai tổ chức hội nghị sơ kết công tác quý I. Hội nghị quán triệt Chương trình hành động số 5-CTr/HU và Kế hoạch số 8-KH/HU. Theo Chương trình hành động, đến năm 2025 phấn đấu tỷ lệ hộ nghèo dưới 1%.",
      ["Chương trình hành động số 5-CTr/HU → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the congress of the report, not another that was named after it",
      `Sáng 3/3/2025, Đảng bộ xã Bình Hòa tổ chức Đại hội đại biểu lần thứ XX. Đại biểu góp ý vào văn kiện trình Đại hội XIV của Đảng.¶Đại hội xác định chỉ tiêu đến năm 2030: tỷ lệ hộ nghèo dưới 1%.`,
      ["Đại hội đại biểu lần thứ XX → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the conference that sets aims itself",
      "Sáng 3/3/2021, Huyện ủy Si Ma Cai tổ chức hội nghị sơ kết công tác quý I. Hội nghị đề ra mục tiêu đến năm 2025: tỷ lệ hộ nghèo dưới 1%.",
      ["Hội nghị → tỷ lệ hộ nghèo (stated)"],
    ],
    [
      "the meeting, where an institution aims for itself",
      `Sáng 3/3/2021, Đảng ủy xã Bình Hòa tổ chức hội nghị học tập Nghị quyết ${congress}.¶Đơn vị phấn đấu năm 2022: 100% chi bộ hoàn thành nhiệm vụ.`,
      [`hội nghị học tập Nghị quyết ${congress} → chi bộ hoàn thành nhiệm vụ (inferred)`],
    ],
  ])("%s", (_, text, expected) => expect(settersOf(text)).toEqual(expected));
});
