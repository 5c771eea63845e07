import { describe, expect, test } from "vitest";
import { createSite, needsToken, type SiteOptions } from "../../../src/api/site/site.ts";
import { fakeLiveStore } from "../../support/fake-live-store.ts";
import { folder } from "../../support/folder.ts";

const site = (options: Partial<SiteOptions> = {}) =>
  createSite({ store: fakeLiveStore(), queries: [], host: "127.0.0.1", viewerFolder: folder({}), ...options });

const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

describe("who is answered on this machine", () => {
  test.each(["http://127.0.0.1:4680", "http://localhost:4680", "http://[::1]:4680", "http://127.1.2.3"])(
    "%s",
    async (at) => {
      expect((await site().request(`${at}/api/health`)).status).toBe(200);
    },
  );

  test.each([
    "http://evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://10.0.0.7",
  ])("not %s, whose name may lead here", async (at) => {
    for (const path of ["/api/health", "/", "/assets/x.js"]) {
      const response = await site().request(`${at}${path}`);
      expect([response.status, await codeOf(response)]).toEqual([421, "api/bad-host"]);
    }
  });

  test("the name that it was told to listen at", async () => {
    expect((await site({ host: "Lantoa.Local" }).request("http://lantoa.local/api/health")).status).toBe(200);
  });

  test.each([
    ["cross-site", 403],
    ["same-site", 403],
    ["same-origin", 200],
    ["none", 200],
  ])("a request that the browser calls %s gets %i", async (from, status) => {
    const headers = { "Sec-Fetch-Site": from };
    expect((await site().request("http://localhost/api/health", { headers })).status).toBe(status);
  });
});

describe("with a token", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    site({ host: "0.0.0.0", token: "bí-mật-1" }).request(`http://lantoa.example${path}`, { headers });

  test.each(["/api/health", "/", "/assets/index.js", "/api/openapi.json"])("%s is refused without it", async (path) => {
    const response = await ask(path);
    expect([response.status, await codeOf(response)]).toEqual([401, "api/unauthorized"]);
  });

  test.each([
    ["Authorization", "Bearer sai"],
    ["Authorization", "Bearer "],
    ["Authorization", "Basic bí-mật-1"],
    ["Cookie", "lantoa-token=sai"],
  ])("a wrong one is refused: %s %s", async (name, value) => {
    expect((await ask("/api/health", { [name]: encodeURI(value) })).status).toBe(401);
  });

  test("shown once in the address, it is kept in a cookie that no script reads, and leaves the address", async () => {
    const first = await ask(`/?token=${encodeURIComponent("bí-mật-1")}&view=a%2Fb`);
    expect([first.status, first.headers.get("Location")]).toEqual([302, "/?view=a%2Fb"]);
    const cookie = first.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect((await ask("/api/health", { Cookie: cookie.split(";")[0] ?? "" })).status).toBe(200);
  });

  test("the way back cannot lead elsewhere", async () => {
    const response = await ask(`//evil.example/?token=${encodeURIComponent("bí-mật-1")}`);
    expect(response.headers.get("Location")).toBe("/evil.example/");
  });

  test("is accepted as a header", async () => {
    const plain = site({ host: "0.0.0.0", token: "abc" });
    const headers = { Authorization: "Bearer abc" };
    expect((await plain.request("http://any.example/api/health", { headers })).status).toBe(200);
  });

  test.each([
    ["127.0.0.1", false],
    ["localhost", false],
    ["::1", false],
    ["0.0.0.0", true],
    ["::", true],
    ["192.168.1.5", true],
  ])("an address like %s needs one: %s", (host, needs) => expect(needsToken(host)).toBe(needs));
});

describe("what a page may do", () => {
  test("nothing inline, nothing from elsewhere, no frame", async () => {
    const policy = (await site().request("http://localhost/")).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test.each([
    ["an answer", "http://localhost/api/health", 200],
    ["a refusal", "http://localhost/api/entity", 400],
    ["an address that leads nowhere", "http://localhost/api/nothing", 404],
    ["a name that is not ours", "http://evil.example/api/health", 421],
  ])("%s is data: opened as a page it runs nothing, and no other site reads it", async (_, address, status) => {
    const response = await site().request(address);
    expect(response.status).toBe(status);
    const { headers } = response;
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("the page names the nonce of its own policy, another one each time", async () => {
    const viewerFolder = folder({ "index.html": "<html><head></head><body></body></html>" });
    const built = site({ viewerFolder });
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await built.request("http://localhost/");
        const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? "none";
        expect(response.headers.get("Content-Security-Policy")).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });
});

describe("the viewer", () => {
  test("that is not built says how it is", async () => {
    const response = await site().request("http://localhost/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build:web");
  });

  test("is there as soon as it is built, its assets for ever", async () => {
    const viewerFolder = folder({ "index.html": "<html></html>", "assets/a-1.js": "1", "secret/../x.txt": "x" });
    const built = site({ viewerFolder });
    expect((await built.request("http://localhost/")).status).toBe(200);
    const asset = await built.request("http://localhost/assets/a-1.js");
    expect([asset.status, asset.headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  test.each(["/../package.json", "/..%2f..%2fetc/passwd", "/assets/../../x", "/%2e%2e/%2e%2e/etc/passwd", "/nothing"])(
    "gives no file outside it: %s",
    async (path) => {
      const response = await site({ viewerFolder: folder({ "index.html": "<html></html>" }) }).request(
        `http://localhost${path}`,
      );
      expect([response.status, await codeOf(response)]).toEqual([404, "api/not-found"]);
    },
  );
});

test("too many requests of one address are refused for a while; files are not counted", async () => {
  const busy = site({ rate: { requests: 3, seconds: 60 } });
  const statuses = [];
  for (let number = 0; number < 5; number++) statuses.push((await busy.request("http://localhost/api/health")).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect((await busy.request("http://localhost/api/health")).headers.get("Retry-After")).toBe("60");
  expect((await busy.request("http://localhost/")).status).toBe(503);
});
