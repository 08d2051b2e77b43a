import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { HttpResult } from "../../src/fetch/http.ts";
import { createHttp } from "../../src/fetch/http.ts";
import { failureOf, loopbackHttp, serve } from "./serve.ts";

const FEED = "<rss><channel><title>Enforcement</title></channel></rss>";

/** One answer of a server to one request of a client, with the client's own limits. */
async function exchange(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
  request: { etag?: string; lastModified?: string; path?: string } = {},
): Promise<HttpResult> {
  await using server = await serve((incoming, response) => answer(response, incoming));
  await using http = loopbackHttp([server.port], { now: () => Date.UTC(2026, 0, 1) });
  const { path = "/feed", ...rest } = request;
  return await http.get({ url: server.origin + path, purpose: "feed", ...rest });
}

function text(result: HttpResult): string {
  return result.status === "ok" ? Buffer.from(result.bytes).toString() : "(unchanged)";
}

describe("conditional requests", () => {
  it("sends validators back and reports an unchanged feed", async () => {
    const result = await exchange(
      (response, request) => {
        const same =
          request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === "then";
        response.writeHead(same ? 304 : 200, { "cache-control": "max-age=600" }).end();
      },
      { etag: '"v1"', lastModified: "then" },
    );
    expect(result).toMatchObject({
      status: "unchanged",
      etag: '"v1"',
      lastModified: "then",
      maxAgeSeconds: 600,
    });
  });

  it("takes new validators from a 304", async () => {
    const result = await exchange((response) => response.writeHead(304, { etag: '"v2"' }).end(), {
      etag: '"v1"',
    });
    expect(result).toMatchObject({ status: "unchanged", etag: '"v2"' });
  });

  it("returns the validators of a full answer", async () => {
    const headers = {
      etag: 'W/"v1"',
      "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
      "content-type": "text/xml",
    };
    const result = await exchange((response) => response.writeHead(200, headers).end(FEED));
    expect(result).toMatchObject({
      status: "ok",
      etag: 'W/"v1"',
      lastModified: "Thu, 01 Jan 2026 00:00:00 GMT",
      contentType: "text/xml",
    });
  });

  it.each(['"é"', `"${"a".repeat(600)}"`, ""])("does not keep the unfit validator %j", async (etag) => {
    const result = await exchange((response) => response.writeHead(200, { etag }).end(FEED));
    expect(result.etag).toBeNull();
  });
});

describe("redirects", () => {
  const hops = (...statuses: readonly number[]) =>
    exchange(
      (response, request) => {
        const hop = Number(/\d+/.exec(request.url ?? "")?.[0]);
        const status = statuses[hop];
        if (status === undefined) response.end(FEED);
        else response.writeHead(status, { location: `/${hop + 1}` }).end("moved");
      },
      { path: "/0" },
    );

  it.each([301, 308])("remembers where %i leads", async (status) => {
    const result = await hops(status, status);
    expect(result.movedTo).toMatch(/\/2$/);
  });

  it.each([
    [302, 302],
    [301, 302],
    [307, 308],
    [303, 301],
  ])("forgets where %i, then %i lead, because one of them is temporary", async (first, second) => {
    const result = await hops(first, second);
    expect([text(result), result.movedTo]).toEqual([FEED, null]);
  });

  it("does not call an address moved that answered itself", async () => {
    expect((await hops()).movedTo).toBeNull();
  });

  it("follows five, not six", async () => {
    expect(text(await hops(301, 301, 301, 301, 301))).toBe(FEED);
    expect((await failureOf(hops(301, 301, 301, 301, 301, 301))).code).toBe("fetch.redirects");
  });

  it("reports where an unchanged feed has moved to", async () => {
    const result = await exchange(
      (response, request) => {
        if (request.url === "/feed") response.writeHead(301, { location: "/new" }).end();
        else response.writeHead(304).end();
      },
      { etag: '"v1"' },
    );
    expect([result.status, result.movedTo?.endsWith("/new")]).toEqual(["unchanged", true]);
  });

  it("reads a target that is written in UTF-8", async () => {
    const result = await exchange((response, request) => {
      if (request.url !== "/feed") return response.end(request.url);
      return response.writeHead(302, { location: Buffer.from("/ανακοινώσεις").toString("latin1") }).end();
    });
    expect(decodeURI(text(result))).toBe("/ανακοινώσεις");
  });

  it("carries no cookie along", async () => {
    const result = await exchange((response, request) => {
      if (request.url === "/feed") response.writeHead(302, { location: "/next", "set-cookie": "id=1" }).end();
      else response.end(`cookie: ${request.headers.cookie}`);
    });
    expect(text(result)).toBe("cookie: undefined");
  });
});

describe("answers that are no content", () => {
  it.each([
    [400, "permanent"],
    [401, "permanent"],
    [403, "permanent"],
    [404, "permanent"],
    [410, "permanent"],
    [408, "retry"],
    [425, "retry"],
    [429, "retry"],
    [500, "retry"],
    [502, "retry"],
    [503, "retry"],
  ])("%i is fetch.status, to %s", async (status, fate) => {
    const error = await failureOf(exchange((response) => response.writeHead(status).end("<html>no</html>")));
    expect([error.code, error.fate, error.retryAt]).toEqual(["fetch.status", fate, null]);
    expect(error.message).toContain(String(status));
  });

  it.each([
    ["120", "2026-01-01T00:02:00.000Z"],
    ["Thu, 01 Jan 2026 01:00:00 GMT", "2026-01-01T01:00:00.000Z"],
    ["Thursday, 01-Jan-26 01:00:00 GMT", "2026-01-01T01:00:00.000Z"],
    ["99999999999", "2026-01-08T00:00:00.000Z"],
    ["0", null],
    ["-5", null],
    ["soon", null],
    ["Wed, 31 Dec 2025 00:00:00 GMT", null],
  ])("Retry-After: %s means not before %s", async (value, retryAt) => {
    const error = await failureOf(
      exchange((response) => response.writeHead(429, { "retry-after": value }).end()),
    );
    expect(error.retryAt).toBe(retryAt);
  });

  it("an error line hides the query of the address and never quotes the body", async () => {
    const error = await failureOf(
      exchange((response) => response.writeHead(500).end("internal-detail"), {
        path: "/feed?key=s3cret#s3cret",
      }),
    );
    expect(error.message).toMatch(/^The server answered 500 \(http:\/\/127\.0\.0\.1:\d+\/feed\?…\): /);
    expect(error.message).not.toMatch(/s3cret|internal-detail/);
  });

  it("names a browser challenge as what it is", async () => {
    const error = await failureOf(
      exchange((response) => response.writeHead(403, { "cf-mitigated": "challenge" }).end()),
    );
    expect(error.message).toContain("asks for a browser");
  });

  it("a host that takes no connection is fetch.refused", async () => {
    const server = await serve(() => {});
    await server[Symbol.asyncDispose]();
    await using http = loopbackHttp([server.port]);
    const error = await failureOf(http.get({ url: server.origin, purpose: "feed" }));
    expect([error.code, error.fate]).toEqual(["fetch.refused", "retry"]);
  });

  it("a server that speaks no TLS is fetch.tls", async () => {
    await using server = await serve((_request, response) => response.end());
    await using http = loopbackHttp([server.port]);
    const error = await failureOf(http.get({ url: `https://127.0.0.1:${server.port}/`, purpose: "feed" }));
    expect(error.code).toBe("fetch.tls");
  });

  it("a name without an address is fetch.dns", async () => {
    await using http = createDisposable({ resolve: () => Promise.reject(new Error("ENOTFOUND")) });
    const error = await failureOf(http.get({ url: "http://gone.example/", purpose: "feed" }));
    expect([error.code, error.fate]).toEqual(["fetch.dns", "retry"]);
  });
});

function createDisposable(options: Parameters<typeof createHttp>[0]) {
  const http = createHttp(options);
  return { ...http, [Symbol.asyncDispose]: () => http.close() };
}

describe("freshness", () => {
  it.each([
    [{ "cache-control": "public, max-age=300" }, 300],
    [{ "cache-control": "MAX-AGE=300, must-revalidate" }, 300],
    [{ "cache-control": "max-age=300", age: "120" }, 180],
    [{ "cache-control": "max-age=300", age: "900" }, 0],
    [{ "cache-control": "no-cache, max-age=300" }, null],
    [{ "cache-control": "no-store" }, null],
    [{ "cache-control": "max-age=soon" }, null],
    [{ "cache-control": "s-maxage=300" }, null],
    [{ expires: "Thu, 01 Jan 2026 00:10:00 GMT", date: "Thu, 01 Jan 2026 00:00:00 GMT" }, 600],
    [{ expires: "Thu, 01 Jan 2026 00:00:00 GMT", date: "Thu, 01 Jan 2026 00:10:00 GMT" }, 0],
    [{ expires: "0" }, null],
    [{ expires: "-1" }, null],
    [{}, null],
  ] as [Record<string, string>, number | null][])("%j is fresh for %s seconds", async (headers, seconds) => {
    const result = await exchange((response) => {
      response.sendDate = false;
      response.writeHead(200, headers).end(FEED);
    });
    expect(result.maxAgeSeconds).toBe(seconds);
  });
});

describe("encodings", () => {
  const gzipped = gzipSync(FEED);
  it.each([
    ["gzip", gzipped],
    ["x-gzip", gzipped],
    ["GZIP", gzipped],
    ["deflate", deflateSync(FEED)],
    ["deflate", deflateRawSync(FEED)],
    ["br", brotliCompressSync(FEED)],
    ["zstd", zstdCompressSync(FEED)],
    ["gzip, br", brotliCompressSync(gzipped)],
    ["deflate, gzip, br", brotliCompressSync(gzipSync(deflateSync(FEED)))],
    ["identity", Buffer.from(FEED)],
    ["gzip", Buffer.from(FEED)],
    ["identity", gzipped],
    ["gzip", gzipped.subarray(0, -8)],
  ])("reads %s", async (encoding, body) => {
    const result = await exchange((response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(body),
    );
    expect(text(result)).toBe(FEED);
  });

  it.each(["gzip", "br", "zstd"])("an empty %s body is empty", async (encoding) => {
    const result = await exchange((response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(),
    );
    expect(text(result)).toBe("");
  });
});

describe("the request itself", () => {
  it("names the robot, its version and where to complain", async () => {
    await using server = await serve((request, response) => response.end(request.headers["user-agent"]));
    await using http = loopbackHttp([server.port], {
      contact: "https://bot.example/about",
      version: "1.2.3",
    });
    const result = await http.get({ url: server.origin, purpose: "feed" });
    expect(text(result)).toBe("Finewatch/1.2.3 (+https://bot.example/about)");
  });

  it.each(["line\r\nx: y", "a b", "me (you)", "é"])("refuses the contact %j", (contact) => {
    expect(() => createHttp({ contact })).toThrow(/give a web or mail address/);
  });

  it("sends no fragment, cookie, authorisation or referrer", async () => {
    const result = await exchange((response, request) => {
      const { cookie, authorization, referer } = request.headers;
      response.end(JSON.stringify([request.url, cookie, authorization, referer]));
    }, { path: "/feed?a=1#part" }); // biome-ignore format: one thought
    expect(JSON.parse(text(result))).toEqual(["/feed?a=1", null, null, null]);
  });

  it("ignores the proxies of the environment", async () => {
    const kept = { ...process.env };
    Object.assign(process.env, {
      HTTP_PROXY: "http://127.0.0.1:1",
      http_proxy: "http://127.0.0.1:1",
      ALL_PROXY: "x",
    });
    try {
      expect(text(await exchange((response) => response.end(FEED)))).toBe(FEED);
    } finally {
      for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY"]) {
        if (kept[name] === undefined) delete process.env[name];
        else process.env[name] = kept[name];
      }
    }
  });

  it("uses the proxy that is configured, and still refuses private hosts", async () => {
    await using proxy = await serve((request, response) => response.end(`proxied ${request.url}`));
    const resolve = async (host: string) => [
      { address: host === "public.example" ? "93.184.216.34" : "10.0.0.1", family: 4 },
    ];
    await using http = createDisposable({ proxy: proxy.origin, resolve });
    expect(text(await http.get({ url: "http://public.example/feed", purpose: "feed" }))).toBe(
      "proxied http://public.example/feed",
    );
    const error = await failureOf(http.get({ url: "http://intranet.example/feed", purpose: "feed" }));
    expect(error.code).toBe("fetch.private-address");
  });

  it("is given up when its caller says so", async () => {
    await using server = await serve(() => {});
    await using http = loopbackHttp([server.port]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const error = await failureOf(
      http.get({ url: server.origin, purpose: "feed", signal: controller.signal }),
    );
    expect([error.code, error.fate]).toEqual(["fetch.aborted", "retry"]);
  });

  it("uses its connections again, those of errors too", async () => {
    await using server = await serve((request, response) =>
      response.writeHead(request.url === "/404" ? 404 : 200).end("x"),
    );
    await using http = loopbackHttp([server.port]);
    for (const path of ["/", "/404", "/", "/404", "/", "/404"])
      await http.get({ url: server.origin + path, purpose: "feed" }).catch(() => {});
    expect(server.connections()).toBeLessThanOrEqual(2);
  });
});

describe("politeness", () => {
  /** The most requests that a server held at once while `count` of them were asked for. */
  async function crowd(count: number, options: Parameters<typeof loopbackHttp>[1]): Promise<number> {
    let active = 0;
    let most = 0;
    await using server = await serve((_request, response) => {
      most = Math.max(most, ++active);
      setTimeout(() => {
        active--;
        response.end();
      }, 20);
    });
    await using http = loopbackHttp([server.port], options);
    const one = (index: number) => http.get({ url: `${server.origin}/${index}`, purpose: "feed" });
    await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
    return most;
  }

  it("asks one host at most twice at once", async () => expect(await crowd(10, {})).toBe(2));
  it("asks all hosts together at most as often as configured", async () => {
    expect(await crowd(10, { perHost: 10, overall: 4 })).toBe(4);
  });

  it("leaves a gap between two requests to a host", async () => {
    const starts: number[] = [];
    await using server = await serve((_request, response) => {
      starts.push(performance.now());
      response.end();
    });
    await using http = loopbackHttp([server.port], { hostGapMs: 60 });
    await Promise.all([1, 2, 3].map(() => http.get({ url: server.origin, purpose: "feed" })));
    expect(starts[1]! - starts[0]!).toBeGreaterThan(45);
    expect(starts[2]! - starts[1]!).toBeGreaterThan(45);
  });

  it("one slow host does not hold up another", async () => {
    await using slow = await serve(() => {});
    await using quick = await serve((_request, response) => response.end(FEED));
    await using http = loopbackHttp([slow.port, quick.port], {
      allowPrivate: ["127.0.0.1", "quick.example"],
      deadlineMs: 500,
      resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    });
    const held = [1, 2, 3, 4].map(() => failureOf(http.get({ url: slow.origin, purpose: "feed" })));
    const startedAt = performance.now();
    await http.get({ url: `http://quick.example:${quick.port}/`, purpose: "feed" });
    expect(performance.now() - startedAt).toBeLessThan(300);
    const codes = (await Promise.all(held)).map((error) => error.code);
    expect(codes).toEqual(["fetch.timeout", "fetch.timeout", "fetch.timeout", "fetch.timeout"]);
  });

  it("a request that was given up while it waited leaves no gap in the queue", async () => {
    await using server = await serve((_request, response) => setTimeout(() => response.end(FEED), 30));
    await using http = loopbackHttp([server.port], { perHost: 1 });
    const controller = new AbortController();
    const first = http.get({ url: server.origin, purpose: "feed" });
    const second = failureOf(http.get({ url: server.origin, purpose: "feed", signal: controller.signal }));
    const third = http.get({ url: server.origin, purpose: "feed" });
    controller.abort();
    expect([(await first).status, (await second).code, (await third).status]).toEqual([
      "ok",
      "fetch.aborted",
      "ok",
    ]);
  });
});
