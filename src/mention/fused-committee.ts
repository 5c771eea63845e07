/** Committees that carry their level in their name, and that level. Every other level has a Đảng ủy. */
export const levelOfCommittee: Readonly<Record<string, string>> = {
  "Quận ủy": "quận",
  "Huyện ủy": "huyện",
  "Thị ủy": "thị xã",
  "Thành ủy": "thành phố",
  "Tỉnh ủy": "tỉnh",
};

export const committeeOfLevel: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(levelOfCommittee).map(([committee, level]) => [level, committee]),
);
