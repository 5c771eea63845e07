import { unicode } from "./unicode-pattern.ts";

/** Short forms that are one token, after case folding. */
export const abbreviations: Readonly<Record<string, string>> = {
  hđnd: "hội đồng nhân dân",
  ubnd: "ủy ban nhân dân",
  bch: "ban chấp hành",
  btv: "ban thường vụ",
  bct: "bộ chính trị",
  bbt: "ban bí thư",
  ub: "ủy ban",
  ubkt: "ủy ban kiểm tra",
  tw: "trung ương",
  mttq: "mặt trận tổ quốc",
  ubmttq: "ủy ban mặt trận tổ quốc",
  mttqvn: "mặt trận tổ quốc việt nam",
  ubmttqvn: "ủy ban mặt trận tổ quốc việt nam",
  ubtvqh: "ủy ban thường vụ quốc hội",
  qh: "quốc hội",
  đbqh: "đại biểu quốc hội",
  đhđb: "đại hội đại biểu",
  lđlđ: "liên đoàn lao động",
  cđcs: "công đoàn cơ sở",
  lhpn: "liên hiệp phụ nữ",
  ccb: "cựu chiến binh",
  lhtn: "liên hiệp thanh niên",
  đtn: "đoàn thanh niên",
  hsv: "hội sinh viên",
  tncs: "thanh niên cộng sản",
  hcm: "hồ chí minh",
  cstv: "cơ sở thành viên",
  csii: "cơ sở 2",
  đhnt: "đại học ngoại thương",
  tccn: "trung cấp chuyên nghiệp",
  đcs: "đảng cộng sản",
  đcsvn: "đảng cộng sản việt nam",
  csvn: "cộng sản việt nam",
  vn: "việt nam",
  uv: "ủy viên",
  đuv: "đảng ủy viên",
  huv: "huyện ủy viên",
  quv: "quận ủy viên",
  tuv: "tỉnh ủy viên",
  uvtw: "ủy viên trung ương",
  ntm: "nông thôn mới",
  cchc: "cải cách hành chính",
  tdp: "tổ dân phố",
  bcđ: "ban chỉ đạo",
  tccsđ: "tổ chức cơ sở đảng",
  cntt: "công nghệ thông tin",
  kt: "kinh tế",
  xh: "xã hội",
};

type Rewrite = readonly [pattern: RegExp, to: string];

/** On folded text, before punctuation goes. */
export const beforeTokens: readonly Rewrite[] = (
  [
    ["\\bđ\\s*[/.]\\s*c\\b\\.?", " đồng chí "],
    ["\\bt\\s*\\.\\s*ư\\b\\.?", " trung ương "],
    ["\\bt\\s*\\.\\s*w\\b\\.?", " trung ương "],
    ["\\bt\\.?\\s?p\\.?\\s*hcm\\b", " thành phố hồ chí minh "],
    ["\\btphcm\\b", " thành phố hồ chí minh "],
    ["\\bt\\.\\s?p\\b\\.?", " thành phố "],
    ["\\btp\\b\\.?", " thành phố "],
    ["\\btx\\.", " thị xã "],
    ["\\btt\\.", " thị trấn "],
    ["(?<![\\p{L}\\p{N}_.])p\\.\\s?(?=\\w)", " phường "],
    ["(?<![\\p{L}\\p{N}_.])q\\.\\s?(?=\\w)", " quận "],
    ["(?<![\\p{L}\\p{N}_.])h\\.\\s?(?=\\w)", " huyện "],
    ["\\bkh\\s?&\\s?đt\\b", " kế hoạch và đầu tư "],
    ["\\bgd\\s?&\\s?đt\\b", " giáo dục và đào tạo "],
    ["\\btn\\s?&\\s?mt\\b", " tài nguyên và môi trường "],
    ["\\bnn\\s?&\\s?ptnt\\b", " nông nghiệp và phát triển nông thôn "],
    ["\\btt\\s?&\\s?tt\\b", " thông tin và truyền thông "],
    ["\\bkh\\s?&\\s?cn\\b", " khoa học và công nghệ "],
    ["\\blđ\\s?-?\\s?tb\\s?&\\s?xh\\b", " lao động thương binh và xã hội "],
    ["&", " và "],
  ] as const
).map(([pattern, to]) => [unicode(pattern), to] as const);

/** On tokens with single blanks between them. */
export const afterTokens: readonly Rewrite[] = (
  [
    ["\\btrường đh\\b", "trường đại học"],
    ["\\bđh\\b", "đại hội"],
    ["\\bcđ (?=cơ sở)", "công đoàn "],
    ["\\bsố (?=\\d)", ""],
    ["\\bvề việc\\b", "về"],
    ["\\bcủa ", ""],
    ["\\b(ủy ban )?mặt trận tổ quốc( việt nam)?\\b", "mặt trận tổ quốc"],
    ["\\b(hội )?liên hiệp phụ nữ( liên hiệp phụ nữ)?( việt nam)?\\b", "$1liên hiệp phụ nữ"],
    ["\\bđoàn thanh niên cộng sản( hồ chí minh)?\\b", "đoàn thanh niên"],
    ["\\b(thành ủy) thành phố\\b", "$1"],
    ["\\b(quận ủy) quận\\b", "$1"],
    ["\\b(huyện ủy) huyện\\b", "$1"],
    ["\\b(tỉnh ủy) tỉnh\\b", "$1"],
    ["\\b(thị ủy) thị xã\\b", "$1"],
    ["\\b(thành|tỉnh|quận|huyện|thị|đảng) ủy viên \\1 ủy\\b", "$1 ủy viên"],
    ["\\bủy viên (?!đảng ủy\\b)(thành|tỉnh|quận|huyện|thị|đảng) ủy\\b", "$1 ủy viên"],
    ["\\bban chấp hành trung ương( đảng)?( cộng sản việt nam)?\\b", "ban chấp hành trung ương đảng"],
    ["\\bủy viên ban chấp hành trung ương đảng\\b", "ủy viên trung ương đảng"],
    ["\\bhội nghị trung ương (lần thứ )?(\\d+)\\b", "hội nghị lần thứ $2 ban chấp hành trung ương đảng"],
    ["\\bnghị quyết trung ương (\\d+)\\b", "nghị quyết hội nghị lần thứ $1 ban chấp hành trung ương đảng"],
    ["\\b(ban bí thư|bộ chính trị) (ban chấp hành )?trung ương( đảng)?\\b", "$1"],
    ["\\bvăn phòng trung ương( đảng)?\\b", "văn phòng trung ương đảng"],
    ["\\bphó (ban|phòng)\\b", "phó trưởng $1"],
    ["\\bbáo cáo viên hội nghị\\b", "báo cáo viên"],
    ["\\bdự thảo các văn kiện\\b", "dự thảo văn kiện"],
  ] as const
).map(([pattern, to]) => [unicode(pattern), to] as const);

/** Cities under central rule: "thành phố Hà Nội" is "Hà Nội". */
export const centralCities = "hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế";

/** Words before a name that are no part of it. */
export const honorifics =
  /^(?:(?:các|chị|anh|ông|bà|cô|cụ|bác|đồng chí|gs|pgs|ts|ths|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|cn|thiếu tướng|trung tướng|thượng tướng|đại tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy) )+/u;

export const wordNumbers: Readonly<Record<string, string>> = {
  nhất: "1",
  hai: "2",
  ba: "3",
  tư: "4",
  năm: "5",
  sáu: "6",
  bảy: "7",
  tám: "8",
  chín: "9",
  mười: "10",
};
