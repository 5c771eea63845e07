/** "T.Ư", "TƯ", "TW": how papers shorten "Trung ương". In a document's symbol ("19-KH/TW") it is no word. */
export const centralTerm = /T(?<!(?:[\p{L}\p{N}]|[/–-]\s?)T)(?:\.\s?)?[ƯW](?![\p{L}\p{N}])/gu;

/** "Ban Công tác thiếu nhi T.Ư Đoàn" → "Ban Công tác thiếu nhi Trung ương Đoàn". */
export const spellCentralTerm = (text: string): string => text.replace(centralTerm, "Trung ương");
