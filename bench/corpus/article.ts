/** An article of the corpus: its path below the folder, and its text with words and marks joined as a newspaper does. */
export type Article = { readonly id: string; readonly text: string };

/**
 * The corpus joins the syllables of a word by "_" and sets every mark apart: "Thành_ủy Hà_Nội , ngày 5/6 ( thứ Ba )"
 * → "Thành ủy Hà Nội, ngày 5/6 (thứ Ba)". Lines stay.
 */
export function unjoined(text: string): string {
  let open = false;
  return text
    .replaceAll("_", " ")
    .replace(/[^\S\n]+(?=[,.;:!?…)\]}%”’])/gu, "")
    .replace(/(?<=[([{“‘])[^\S\n]+/gu, "")
    .replace(/[^\S\n]*"[^\S\n]*|\n/gu, (mark) => {
      if (mark === "\n") open = false;
      if (!mark.includes('"')) return mark;
      open = !open;
      return open ? ' "' : '" ';
    })
    .replace(/" (?=[,.;:!?…)\]}”])/gu, '"')
    .replace(/[^\S\n]+$/gmu, "");
}

const party =
  /(?<!\p{L})(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) (?:ủy|uỷ)(?!\p{L})|(?<!\p{L})(?:Đảng bộ|Chi bộ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương Đảng|Ban Thường vụ)(?!\p{L})/u;

/** Whether the article names a body of the Party: Tỉnh ủy, Đảng bộ, Bộ Chính trị …; the words of `party`. */
export const namesParty = ({ text }: Article): boolean => party.test(text.normalize("NFC"));
