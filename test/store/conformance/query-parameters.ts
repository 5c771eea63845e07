import { expect } from "vitest";
import { bindParameters, findNamedQuery, type NamedQuery, readNamedQueries } from "../../../src/store/named-query.ts";
import { ids } from "../../support/small-graph.ts";
import { type Block, onSmallGraph } from "./suite.ts";

const queries = await readNamedQueries();

export const queryParameters: Block = ({ open }, check) => {
  const reading = onSmallGraph(open);
  const bind = (query: NamedQuery, given: Record<string, unknown>) =>
    reading(({ reader }) => bindParameters(reader, query, given));
  const posts = findNamedQuery(queries, "posts");
  const search = findNamedQuery(queries, "search");

  for (const person of [ids.secretary, "Nguyễn Văn Tú", " Nguyễn Văn Tú ".normalize("NFD"), "nguyen van tu"]) {
    check(`a person as ${JSON.stringify(person)}`, async () => {
      expect(await bind(posts, { person })).toEqual({ person: ids.secretary });
    });
  }

  check("a committee with the tone mark on the other vowel", async () => {
    const meetings = findNamedQuery(queries, "meetings");
    const bound = await bind(meetings, { organisation: "Quận uỷ Hai Bà Trưng" });
    expect(bound).toEqual({ organisation: ids.districtCommittee });
  });

  check("what is left out has its default", async () => {
    expect(await bind(search, { text: "Đảng ủy" })).toEqual({ text: "dang uy", limit: 20 });
    expect(await bind(findNamedQuery(queries, "targets"), {})).toEqual({ owner: null });
  });

  for (const [name, given, hint] of [
    ["posts", {}, "--param person=… (id or name of Person)"],
    ["posts", { person: "Nguyễn Văn Tư" }, "nguyễn-văn-tú"],
    ["posts", { person: "Ai Đó" }, "No Person has this id or name. Look for it"],
    ["posts", { person: ids.resolution }, "No Person"],
    ["posts", { person: "Nguyễn Văn Tú", khoa: "XVII" }, "The parameters of posts are: person."],
    ["targets", { owner: "hội nghị" }, `Give one of these ids: ${ids.districtMeeting}, ${ids.wardMeeting}.`],
    ["search", { text: "a", limit: "nhiều" }, "whole number"],
    ["search", { text: "a", limit: "-1" }, "whole number"],
  ] as const) {
    check(`${name} ${JSON.stringify(given)} is refused`, async () => {
      await expect(bind(findNamedQuery(queries, name), given)).rejects.toMatchObject({
        code: "query/bad-parameter",
        detail: { value: expect.any(String), hint: expect.stringContaining(hint) },
      });
    });
  }
};
