/**
 * The kind of value that an attribute holds; one kind per attribute, always. Dates are ISO days, `YYYY-MM-DD`.
 * `strings` and `dates` are sorted sets: what several documents say stands side by side. Of the others one value stays.
 */
export type ValueKind = "string" | "strings" | "number" | "boolean" | "date" | "dates";

export type AttributeType = {
  readonly kind: ValueKind;
  readonly meaning: string;
  /** The value is the id of an entity, or several: it follows when a judgement makes two entities one. */
  readonly refers?: true;
};

export type EntityType = {
  readonly label: { readonly vi: string; readonly en: string };
  readonly meaning: string;
  readonly attributes: Readonly<Record<string, AttributeType>>;
};

const string = (meaning: string) => ({ kind: "string", meaning }) as const;
const number = (meaning: string) => ({ kind: "number", meaning }) as const;
const boolean = (meaning: string) => ({ kind: "boolean", meaning }) as const;
const date = (meaning: string) => ({ kind: "date", meaning }) as const;

const khoa = string("Number of the term of office as written in roman numerals: XVII.");
const term = string("Years of the term of office: 2020-2025.");

/** The eight kinds of things that a report speaks of. */
export const entityTypes = {
  Organisation: {
    label: { vi: "Tổ chức", en: "Organisation" },
    meaning:
      "A body that acts: a Party organisation, a committee, a council, a school. The territory it acts for is a Place.",
    attributes: {
      family: string("What kind of body: party, party-committee, board, people-council, …; see families.ts."),
      level: string("Level of the body: trung ương, tỉnh, huyện, xã, cơ sở."),
      territoryId: { kind: "string", meaning: "Id of the Place that it acts for.", refers: true },
      khoa,
      term,
    },
  },
  Person: {
    label: { vi: "Người", en: "Person" },
    meaning: "Somebody named in full. Posts are relations; a byline is no person of the report.",
    attributes: {},
  },
  Meeting: {
    label: { vi: "Cuộc họp", en: "Meeting" },
    meaning:
      "A congress, conference or session that can be told from others. A bare 'hội nghị' refers to one, it does not name one.",
    attributes: {
      kind: string("đại hội, hội nghị, kỳ họp, phiên họp, …"),
      heldOn: { kind: "dates", meaning: "Days on which it met, sorted. In the store: the first day." },
      session: string("Part of the day: sáng, chiều, tối."),
      ordinal: number("Its number in the series of its body: 26."),
      khoa,
      term,
      mode: string("trực tuyến when it was held by video."),
      planned: boolean("It had not yet met when the report was written."),
    },
  },
  Resolution: {
    label: { vi: "Văn bản", en: "Document" },
    meaning:
      "An issued document with a number or a name of its own: nghị quyết, kế hoạch, chỉ thị, báo cáo. Not the report that we read.",
    attributes: {
      kind: string("Nghị quyết, Kế hoạch, Chỉ thị, Quyết định, Báo cáo, …"),
      number: string("As written, without blanks: 04-KH/ĐU."),
      issuedOn: date("The day on it."),
      khoa,
      term,
      ordinal: number("Number of the congress or plenum that adopted it."),
      subject: string("What it is about, in its own words."),
      count: number("How many documents, for a set named by its number."),
      planned: boolean("Still to be adopted when the report was written."),
    },
  },
  Program: {
    label: { vi: "Chương trình", en: "Programme" },
    meaning: "A programme of work, project, movement or theme of a year, with a name, a number or an owner.",
    attributes: {
      kind: string("chương trình công tác, đề án, phong trào, chủ đề năm, …"),
      number: string("As written, without blanks: 03-CTr/TU."),
      issuedOn: date("The day on it."),
      khoa,
      term,
      period: string("Years that it covers: 2021-2025."),
      subject: string("What it is about, in its own words."),
      count: number("How many programmes, for a set named by its number."),
    },
  },
  Position: {
    label: { vi: "Chức vụ", en: "Position" },
    meaning: "A post in one body, whoever holds it: Bí thư Đảng ủy phường Thanh Nhàn.",
    attributes: { rank: string("The rank without its body: Bí thư, Phó Chủ tịch Thường trực.") },
  },
  Place: {
    label: { vi: "Địa điểm", en: "Place" },
    meaning: "A territory, or a venue with a name. A territory is not the body that governs it.",
    attributes: {
      level: string("tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu, thôn, venue, country, …"),
      code: string("Code of the territory in the national list."),
      lat: number("Latitude in degrees."),
      lon: number("Longitude in degrees."),
      validFrom: date("First day on which the territory existed in this form, when known."),
      validUntil: date("Last day, when known."),
    },
  },
  Target: {
    label: { vi: "Chỉ tiêu", en: "Target" },
    meaning: "A value that is to be reached. A result that looks back is none, nor a count of tasks.",
    attributes: {
      indicator: string("What is measured."),
      value: number("The value to be reached."),
      min: number("Lower bound."),
      max: number("Upper bound."),
      comparator: string("One of =, >, >=, <, <=, ~."),
      unit: string("As written: %, %/năm, đảng viên."),
      deadline: string("Year or term by which it is to be reached."),
      field: string("Field of the target, as the text groups it."),
    },
  },
} as const satisfies Record<string, EntityType>;

export type EntityTypeName = keyof typeof entityTypes;
export const entityTypeNames = Object.keys(entityTypes) as EntityTypeName[];
