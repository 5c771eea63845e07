import { get } from "svelte/store";
import { expect, test } from "vitest";
import { httpClient } from "../../web/api/client.ts";
import { RequestFailed } from "../../web/api/problem.ts";
import { en } from "../../web/text/en.ts";
import { vi } from "../../web/text/vi.ts";
import { problemText } from "../../web/view/problem-text.ts";

type Asked = { address: string; method: string | undefined; body: unknown };

/** A client whose server gives one answer after the other; a missing one is a server that is not there. */
function clientOf(...answers: (Response | undefined)[]) {
  const asked: Asked[] = [];
  const client = httpClient("/base/", async (address, init) => {
    asked.push({ address: String(address), method: init?.method, body: init?.body });
    const answer = answers.shift();
    if (!answer) throw new TypeError("fetch failed");
    return answer;
  });
  return { ...client, asked };
}
const problem = {
  type: "urn:lantoa:store/unreachable",
  status: 503,
  code: "store/unreachable",
  title: "The store cannot be reached.",
  detail: "bolt://x",
  hint: "Start it.",
  vi: { title: "Không tới được kho.", hint: "Hãy khởi động kho." },
};
const refused = (status: number) =>
  new Response(JSON.stringify({ ...problem, status }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });

test("ids with slashes and Vietnamese travel as parameters, lists repeated, what is not given not at all", async () => {
  const { ask, asked } = clientOf(Response.json({}));
  await ask("GET /api/neighbours", {
    id: "organisation/đảng-ủy/a&b",
    relation: ["ABOUT", "ISSUED"],
    cursor: undefined as never,
  });
  const { searchParams, pathname } = new URL(asked[0]?.address ?? "", "http://x");
  expect([pathname, [...searchParams]]).toEqual([
    "/base/api/neighbours",
    [
      ["id", "organisation/đảng-ủy/a&b"],
      ["relation", "ABOUT"],
      ["relation", "ISSUED"],
    ],
  ]);
});

test("what is posted goes as JSON", async () => {
  const { ask, asked } = clientOf(Response.json({}));
  await ask("POST /api/edges", { ids: ["a"] });
  expect(asked[0]).toMatchObject({ method: "POST", body: '{"ids":["a"]}' });
});

test("knows when the store went away and came back, and which graph answers", async () => {
  const { ask, reachable, version } = clientOf(
    Response.json({}, { headers: { "lantoa-graph-version": "1" } }),
    undefined,
    refused(503),
    Response.json({}, { headers: { "lantoa-graph-version": "2" } }),
  );
  const seen = [];
  for (let turn = 0; turn < 4; turn++) {
    const failure = await ask("GET /api/health", {}).then(
      () => undefined,
      (reason: RequestFailed) => reason.problem?.code ?? "away",
    );
    seen.push([failure, get(reachable), get(version)]);
  }
  expect(seen).toEqual([
    [undefined, true, "1"],
    ["away", false, "1"],
    ["store/unreachable", false, "1"],
    [undefined, true, "2"],
  ]);
});

test("a question that is refused is no store that is away", async () => {
  const { ask, reachable } = clientOf(refused(400), new Response("<h1>proxy</h1>", { status: 400 }));
  await expect(ask("GET /api/summary", {})).rejects.toMatchObject({ problem: { status: 400 } });
  await expect(ask("GET /api/summary", {})).rejects.toBeInstanceOf(RequestFailed);
  expect(get(reachable)).toBe(true);
});

test("a failure is told in the language of the reader, with what to do", () => {
  const failure = new RequestFailed(problem as never);
  expect(problemText(failure, vi, "vi")).toEqual({
    title: "Không tới được kho.",
    detail: "bolt://x",
    hint: "Hãy khởi động kho.",
  });
  expect(problemText(failure, en, "en")).toMatchObject({ title: "The store cannot be reached.", hint: "Start it." });
  expect(problemText(new RequestFailed(null), vi, "vi").hint).toContain("lantoa serve");
  expect(problemText(new TypeError("x"), en, "en").detail).toBe("TypeError: x");
});
