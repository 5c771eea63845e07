/** Secretaries whose committee the rest of the report may say. */
export const secretaries: ReadonlySet<string> = new Set(["Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"]);

const directors = new Set([
  "Giám đốc",
  "Phó Giám đốc",
  "Phó Giám đốc Thường trực",
  "Tổng Giám đốc",
  "Phó Tổng Giám đốc",
]);
/** Whether it is a post of who directs a hospital or firm, which a report of its own need not name. */
export const directs = (rank: string): boolean => directors.has(rank);

const leads: Readonly<Record<string, string>> = {
  "chánh án": "Tòa án nhân dân",
  "viện trưởng": "Viện",
  "cục trưởng": "Cục",
  "chi cục trưởng": "Chi cục",
};

/** The beginning of the name of the bodies that such a post leads; undefined where the post does not say. */
export const ledBy = (rank: string): string | undefined => leads[rank.toLowerCase().replace(/^phó | phụ trách$/gu, "")];
