import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations, type View } from "../../support/view.ts";

describe("posts that are given and taken away", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Bà Lê Thị Mai - Chủ tịch UBND huyện Tân Uyên được bầu làm Ủy viên Ban Chấp hành Đảng bộ tỉnh Bình Dương.",
      "Lê Thị Mai -HOLDS_POSITION (elected)-> Ủy viên Ban Chấp hành Đảng bộ tỉnh Bình Dương",
      "Lê Thị Mai -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân huyện Tân Uyên",
    ],
    [
      "Kỳ họp đã miễn nhiệm chức danh Ủy viên UBND huyện Lâm Thao đối với ông Lê Văn Bình.",
      "Lê Văn Bình -HOLDS_POSITION (former)-> Ủy viên Ủy ban nhân dân huyện Lâm Thao",
    ],
    [
      "Hội đồng bầu chức danh Phó Chủ tịch UBND huyện Lâm Thao đối với bà Trần Thị Thọ.",
      "Trần Thị Thọ -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Lâm Thao",
    ],
    [
      "Sau khi bị cách chức Bí thư Huyện ủy Lâm Thao, ông Lê Văn Bình có đơn xin nghỉ.",
      "Lê Văn Bình -HOLDS_POSITION (former)-> Bí thư Huyện ủy Lâm Thao",
    ],
    ["Ông Lê Văn Bình xác nhận việc tạm dừng bầu chức danh Phó Chủ tịch UBND huyện Lâm Thao với bà Trần Thị Thọ."],
    [
      "Đồng chí Đỗ Thị Hương được điều động giữ chức vụ Trưởng phòng Nội vụ huyện Lâm Thao.",
      "Đỗ Thị Hương -HOLDS_POSITION (appointed)-> Trưởng Phòng Nội vụ huyện Lâm Thao",
    ],
    [
      "Đồng chí Đỗ Thị Hương, Phó Bí thư, Chủ tịch UBND huyện Lâm Thao phát biểu.",
      "Đỗ Thị Hương -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân huyện Lâm Thao",
      "Đỗ Thị Hương -HOLDS_POSITION-> Phó Bí thư Huyện ủy Lâm Thao",
    ],
    ["Báo cáo viên là PGS.TS Lương Đình Hải.", "Lương Đình Hải -HOLDS_POSITION-> Báo cáo viên"],
  ]);
  const tenures: View = ({ relations: all }) =>
    all
      .filter(({ type }) => type === "HOLDS_POSITION")
      .map(({ attributes: { from, to } }) => `${from ?? ""}..${to ?? ""}`);
  reads(tenures, [
    ["Bà Đỗ Thị Hương được chỉ định giữ chức Bí thư Đảng ủy phường Sao Đỏ từ ngày 10/3/2022.", "2022-03-10.."],
    ["Miễn nhiệm chức danh Ủy viên UBND huyện Lâm Thao đối với ông Lê Văn Bình.", ".."],
    ["Bà Đỗ Thị Hương thôi giữ chức Bí thư Đảng ủy phường Sao Đỏ kể từ ngày 10/3/2022.", "..2022-03-10"],
    ["Bà Đỗ Thị Hương, Bí thư Đảng ủy phường Sao Đỏ từ 10/3/2022.", ".."],
  ]);
});

describe("posts that begin, end or are held for a time", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Ông Phạm Văn Thuận, nguyên Bí thư Huyện ủy Cư Jút đã phát biểu.",
      "Phạm Văn Thuận -HOLDS_POSITION (former)-> Bí thư Huyện ủy Cư Jút",
    ],
    [
      "Bà Vũ Hồng Lam, Quyền Chủ tịch UBND huyện Cư Jút đã phát biểu.",
      "Vũ Hồng Lam -HOLDS_POSITION (acting)-> Chủ tịch Ủy ban nhân dân huyện Cư Jút",
    ],
    [
      "Đồng chí Lê Thị Sen được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Giám đốc Sở Y tế tỉnh Lâm Đồng",
    ],
    [
      "Đồng chí Phạm Văn Thuận tái cử chức vụ Phó Bí thư Đảng ủy xã Ea Kao.",
      "Phạm Văn Thuận -HOLDS_POSITION (elected)-> Phó Bí thư Đảng ủy xã Ea Kao",
    ],
    [
      "Điều động đồng chí Lê Thị Sen, Phó Bí thư Huyện ủy Cư Jút đến nhận công tác tại Ban Tổ chức Tỉnh ủy Đắk Nông và giữ chức vụ Phó Trưởng Ban Tổ chức Tỉnh ủy.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Phó Trưởng Ban Tổ chức Tỉnh ủy Đắk Nông",
      "Lê Thị Sen -HOLDS_POSITION-> Phó Bí thư Huyện ủy Cư Jút",
    ],
    ["Đồng chí Lê Thị Sen được giới thiệu ứng cử chức vụ Chủ tịch UBND huyện Cư Jút."],
    [
      "Ông Vũ Hồng Lam thôi giữ chức Chủ tịch UBND xã Ea Kao.",
      "Vũ Hồng Lam -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân xã Ea Kao",
    ],
  ]);
});

describe("posts that one leaves for another, and those once held", () => {
  reads(relations("HOLDS_POSITION"), [
    [
      "Thành ủy Đà Nẵng để ông Phạm Văn Sơn thôi giữ chức Bí thư Đảng ủy phường Hải Châu để nhận nhiệm vụ Phó Giám đốc Sở Tư pháp.",
      "Phạm Văn Sơn -HOLDS_POSITION (former)-> Bí thư Đảng ủy phường Hải Châu",
      "Phạm Văn Sơn -HOLDS_POSITION (appointed)-> Phó Giám đốc Sở Tư pháp thành phố Đà Nẵng",
    ],
    [
      "Bà Lê Thị Sen quê huyện Yên Mô, từng giữ các chức vụ: Phó Bí thư Huyện ủy Yên Mô, Chủ tịch Hội Nông dân tỉnh Ninh Bình.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân tỉnh Ninh Bình",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Phó Bí thư Huyện ủy Yên Mô",
    ],
    [
      "Bà Lê Thị Sen quê huyện Yên Mô, đã trải qua nhiều vị trí công tác ở cơ sở như Bí thư Đảng ủy xã Yên Từ, Chủ tịch Hội Nông dân huyện Yên Mô.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Bí thư Đảng ủy xã Yên Từ",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân huyện Yên Mô",
    ],
    [
      "Hội đồng bầu 2 Phó Chủ tịch UBND huyện Yên Mô nhiệm kỳ 2016-2021, gồm các ông Lê Văn Bình và Phạm Văn Sơn.",
      "Lê Văn Bình -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
      "Phạm Văn Sơn -HOLDS_POSITION (elected)-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    [
      "Bà Lê Thị Sen, Phó Chủ tịch UBND huyện Yên Mô được giao giữ chức Bí thư Huyện ủy Yên Mô, ông Vũ Văn Tám về hưu.",
      "Lê Thị Sen -HOLDS_POSITION (appointed)-> Bí thư Huyện ủy Yên Mô",
      "Lê Thị Sen -HOLDS_POSITION-> Phó Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    [
      "Bà Lê Thị Sen lúc đó đang làm Chủ tịch UBND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân xã Yên Từ",
    ],
    [
      "Bà Lê Thị Sen đang làm Chủ tịch UBND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION-> Chủ tịch Ủy ban nhân dân xã Yên Từ",
    ],
    // A post that no rule reads breaks no list.
    [
      "Ông Hồ Văn Vịnh từng kinh qua nhiều chức vụ như Phó Giám đốc Trung tâm lưu giữ đồ cũ, Bí thư Đảng ủy xã Yên Từ, Đội trưởng đội bóng, Chủ tịch UBND huyện Yên Mô, hiện là Phó Chủ tịch UBND tỉnh Ninh Bình.",
      "Hồ Văn Vịnh -HOLDS_POSITION (former)-> Bí thư Đảng ủy xã Yên Từ",
      "Hồ Văn Vịnh -HOLDS_POSITION (former)-> Chủ tịch Ủy ban nhân dân huyện Yên Mô",
    ],
    // The posts of a life are told of "Bà", whom the sentence before names.
    [
      "Bà Lê Thị Sen sinh năm 1970. Bà là cử nhân luật, từng kinh qua các chức vụ: Phó Bí thư Huyện ủy Yên Mô, Chủ tịch Hội Nông dân tỉnh Ninh Bình.",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Chủ tịch Hội Nông dân tỉnh Ninh Bình",
      "Lê Thị Sen -HOLDS_POSITION (former)-> Phó Bí thư Huyện ủy Yên Mô",
    ],
    ["Bà Lê Thị Sen và ông Vũ Văn Tám cùng quê. Bà từng giữ các chức vụ: Phó Bí thư Huyện ủy Yên Mô."],
    ["Bà Lê Thị Sen trải qua nhiều năm gắn bó với quê hương cùng Bí thư Huyện ủy Yên Mô."],
    [
      "Đồng chí Lê Thị Sen được bầu giữ chức Bí thư Đảng ủy, Chủ tịch HĐND xã Yên Từ.",
      "Lê Thị Sen -HOLDS_POSITION (elected)-> Bí thư Đảng ủy xã Yên Từ",
      "Lê Thị Sen -HOLDS_POSITION (elected)-> Chủ tịch Hội đồng nhân dân xã Yên Từ",
    ],
  ]);
});
