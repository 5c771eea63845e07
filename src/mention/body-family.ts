/** Families whose heads are common words too ("công an", "văn phòng"): they name a body only with a capital. */
export const needsCapital = new Set([
  "mass",
  "school",
  "institution",
  "company",
  "unit",
  "school-campus",
  "agency",
  "force",
  "ministry",
  "department",
  "government",
  "block",
  "steering-committee",
  "governing",
  "supervision",
  "press",
]);

/** Heads that say nothing without what completes them: "Thường vụ các tổ chức", "thường trực". */
export const neverAlone = new Set([
  "Thường trực",
  "Ban Thường trực",
  "Văn phòng",
  "Đảng đoàn",
  "Ban cán sự đảng",
  "Chi bộ",
  "Chi ủy",
  "Chi đoàn",
  "Cảng",
  "Phòng khám",
  "Bưu điện",
  "Điện lực",
  "Thuế",
  "Thống kê",
  "Thi hành án dân sự",
  "Ban Công tác Mặt trận",
  "Thanh tra",
  "Đảng ủy cơ quan",
  "Đảng bộ cơ quan",
  "Chi bộ cơ quan",
]);

/** Parts of the Party in an institution of the state or a union: they have no other body above them. */
export const ofInstitutionsOnly = new Set(["Đảng đoàn", "Ban cán sự đảng"]);

/** Words for a part of a body that name one only with the body, its territory or who leads it. */
export const partsOnly = new Set(["Ban", "Đội", "Tổ", "Phân xưởng", "Bộ môn"]);

/** Bodies that have standing committees, boards and offices. */
export const committees = new Set([
  "party-committee",
  "people-council",
  "people-committee",
  "front",
  "mass",
  "party",
  "national-assembly",
  "national-assembly-delegation",
]);
/** The Party's own organisations, which an institution may have too: "Đảng bộ Trường X". */
export const partyFamilies = new Set(["party", "party-committee", "party-cell"]);
/** What has a Party organisation and a union of its own beside those of the territory. */
export const institutions = new Set([
  "school",
  "institution",
  "company",
  "department",
  "ministry",
  "agency",
  "force",
  "block",
  "office",
  "unit",
  "school-campus",
  "centre",
  "press",
]);
/** What an institution has of its own: its Party organisation, its union, those who govern it. */
export const ofInstitutions = new Set([...partyFamilies, "mass", "governing"]);
/** Heads that stand for an institution by themselves, once the report has named it in full: "Giám đốc | Bệnh viện". */
export const shortened = new Set([
  "Trường",
  "Học viện",
  "Bệnh viện",
  "Viện",
  "Công ty",
  "Tổng Công ty",
  "Tập đoàn",
  "Ngân hàng",
  "Cục",
  "Chi cục",
  "Trung tâm",
  "Ban Quản lý",
  "Cảng",
  "VNPT",
  "Viettel",
]);
