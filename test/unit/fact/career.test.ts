import { describe } from "vitest";
import { reads } from "../../support/small-report.ts";
import { relations } from "../../support/view.ts";

describe("posts of a career", () => {
  const lead = "Tỉnh ủy Hòa Bình họp sáng nay.";
  reads(relations("HOLDS_POSITION"), [
    [
      `${lead} Bà Lê Thị Mai đã trải qua nhiều vị trí như phó chủ tịch UBND huyện Đà Bắc, bí thư Huyện ủy Đà Bắc.`,
      "Lê Thị Mai -HOLDS_POSITION (former)-> Bí thư Huyện ủy Đà Bắc",
      "Lê Thị Mai -HOLDS_POSITION (former)-> Phó Chủ tịch Ủy ban nhân dân huyện Đà Bắc",
    ],
    [
      `${lead} Bà Lê Thị Mai sinh năm 1970. Bà là kỹ sư, từng kinh qua các chức vụ: Giám đốc Sở Y tế, Phó Chủ tịch tỉnh.`,
      "Lê Thị Mai -HOLDS_POSITION (former)-> Giám đốc Sở Y tế tỉnh Hòa Bình",
      "Lê Thị Mai -HOLDS_POSITION (former)-> Phó Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình",
    ],
    [
      `${lead} Ông Lê Văn Ba thôi chức Bí thư Tỉnh ủy để chuyển chức vụ Phó Chánh Văn phòng Trung ương Đảng.`,
      "Lê Văn Ba -HOLDS_POSITION (appointed)-> Phó Chánh Văn phòng Trung ương Đảng",
      "Lê Văn Ba -HOLDS_POSITION (former)-> Bí thư Tỉnh ủy Hòa Bình",
    ],
    [`${lead} Tỉnh đã trải qua nhiều khó khăn như Giám đốc Sở Y tế nói.`],
    [`${lead} Bà Lê Thị Mai và ông Lê Văn Ba từng trải qua nhiều vị trí như phó chủ tịch UBND huyện Đà Bắc.`],
  ]);
});
