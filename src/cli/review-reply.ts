import type { Verdict } from "../graph/judgement.ts";
import { foldForSearch } from "../text/fold.ts";
import type { Terminal } from "./terminal.ts";

export type Reply = Extract<Verdict, "same" | "different" | "unsure"> | "later" | "undo" | "quit";

/** In English and in Vietnamese, which may be typed with or without marks. */
const words: Readonly<Record<Reply, readonly string[]>> = {
  same: ["s", "same", "giong", "giong nhau", "cung mot", "trung"],
  different: ["d", "different", "khac", "khac nhau"],
  unsure: ["u", "unsure", "chua ro", "khong ro", "chua chac", "khong chac"],
  later: ["", "l", "later", "sau", "de sau"],
  undo: ["z", "undo", "hoan tac"],
  quit: ["q", "quit", "thoat"],
};
const replies = new Map(
  Object.entries(words).flatMap(([reply, all]) => all.map((word) => [word, reply as Reply] as const)),
);

const choices = `[s]ame giống  [d]ifferent khác  [u]nsure chưa rõ
[l]ater để sau  [z] undo hoàn tác  [q]uit thoát`;

/** Asks until a line is one of the replies. The end of the input is a "quit". */
export async function askReply(lines: AsyncGenerator<string>, terminal: Terminal): Promise<Reply> {
  for (;;) {
    await terminal.out(`${choices}\n> `);
    const { done, value = "" } = await lines.next();
    if (done) return "quit";
    const reply = replies.get(foldForSearch(value).trim().replace(/\s+/g, " "));
    if (reply) return reply;
    await terminal.out("Give one of these letters or words.\n");
  }
}
