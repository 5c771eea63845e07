import fc from "fast-check";

const words =
  "Đảng ủy phường Gia Thụy hội nghị quán triệt Nghị quyết 04-KH/ĐU ngày 12/01/2021, “đổi mới” 7,5% T.Ư Đ/c H'Yim.";

const blanks = [" ", " ", " ", "\u00a0", "\n", "\r\n", "\t", ""];
const invisible = ["\u200b", "\u00ad", "\ufeff"];

const written = fc.oneof(
  fc.constantFrom(...words.split(" ")),
  fc.string({ unit: fc.constantFrom(...'aăâêôơưđĐủuyhqÁ.,;:-–/()“”"%12') }),
);

/** Vietnamese words, marks and blanks as pages have them: composed or not, with hard blanks and invisible characters. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.tuple(written, fc.boolean()).map(([word, apart]) => (apart ? word.normalize("NFD") : word)),
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...blanks) },
        { weight: 1, arbitrary: fc.constantFrom(...invisible) },
      ),
    ),
  )
  .map((pieces) => pieces.flat().join(""));
