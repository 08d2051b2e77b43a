import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { failureOf, loopbackHttp, type Served, serve, serveRaw } from "./serve.ts";

const LIMIT = 1_000_000;
const DEADLINE_MS = 400;
const ZEROS = Buffer.alloc(64 * LIMIT);
const bombs = {
  gzip: gzipSync(ZEROS),
  deflate: deflateSync(ZEROS),
  br: brotliCompressSync(ZEROS),
  zstd: zstdCompressSync(ZEROS),
};

/** A body that never ends: one chunk after another as long as the reader takes them. */
function endless(chunk: Buffer): Parameters<typeof serve>[0] {
  return (_request, response) => {
    response.writeHead(200);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  };
}

function encoded(body: Buffer, encoding: string): Parameters<typeof serve>[0] {
  return (_request, response) => {
    response.writeHead(200, { "content-encoding": encoding });
    response.end(body);
  };
}

const SERVERS: readonly (readonly [name: string, code: string, server: () => Promise<Served>])[] = [
  ["a gzip bomb", "fetch.too-large", () => serve(encoded(bombs.gzip, "gzip"))],
  ["a deflate bomb", "fetch.too-large", () => serve(encoded(bombs.deflate, "deflate"))],
  ["a brotli bomb", "fetch.too-large", () => serve(encoded(bombs.br, "br"))],
  ["a zstd bomb", "fetch.too-large", () => serve(encoded(bombs.zstd, "zstd"))],
  ["a bomb in a bomb", "fetch.too-large", () => serve(encoded(gzipSync(bombs.gzip), "gzip, gzip"))],
  [
    "a gzip bomb in brotli",
    "fetch.too-large",
    () => serve(encoded(brotliCompressSync(bombs.gzip), "gzip, br")),
  ],
  ["a bomb that hides its encoding", "fetch.too-large", () => serve(encoded(bombs.gzip, "identity"))],
  ["200 encodings", "fetch.encoding", () => serve(encoded(bombs.gzip, Array(200).fill("gzip").join(", ")))],
  ["four encodings", "fetch.encoding", () => serve(encoded(bombs.gzip, "gzip, gzip, gzip, gzip"))],
  ["an unknown encoding", "fetch.encoding", () => serve(encoded(bombs.gzip, "compress"))],
  [
    "a damaged gzip body",
    "fetch.encoding",
    () => serve(encoded(Buffer.from([0x1f, 0x8b, 9, 9, 9, 9]), "gzip")),
  ],
  ["a damaged zstd body", "fetch.encoding", () => serve(encoded(Buffer.from("<rss/>"), "zstd"))],
  ["an endless body", "fetch.too-large", () => serve(endless(Buffer.alloc(65_536, "a")))],
  [
    "a length beyond the limit",
    "fetch.too-large",
    () =>
      serve((_request, response) => {
        response.writeHead(200, { "content-length": String(LIMIT + 1) });
        response.flushHeaders();
      }),
  ],
  [
    "a header of 200 kB",
    "fetch.headers",
    () => serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\nX-Huge: ${"a".repeat(200_000)}\r\n\r\n`)),
  ],
  [
    "20,000 small headers",
    "fetch.headers",
    () => serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\n${"X-A: b\r\n".repeat(20_000)}\r\n`)),
  ],
  ["no headers at all", "fetch.timeout", () => serveRaw(() => {})],
  [
    "endless informational answers",
    "fetch.timeout",
    () =>
      serveRaw((socket) => {
        const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 10);
        socket.on("close", () => clearInterval(timer));
      }),
  ],
  [
    "a stalled body",
    "fetch.timeout",
    () => serveRaw((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")),
  ],
  [
    "one byte every 20 ms",
    "fetch.timeout",
    () =>
      serveRaw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        const timer = setInterval(() => socket.write("a"), 20);
        socket.on("close", () => clearInterval(timer));
      }),
  ],
  [
    "a stalled body behind an error status",
    "fetch.status",
    () => serveRaw((socket) => socket.write("HTTP/1.1 500 Oh\r\nContent-Length: 10\r\n\r\n1")),
  ],
  [
    "a redirect loop",
    "fetch.redirects",
    () => serve((_request, response) => response.writeHead(302, { location: "/" }).end()),
  ],
  [
    "an endless row of new addresses",
    "fetch.redirects",
    () => serve((request, response) => response.writeHead(301, { location: `${request.url}a` }).end()),
  ],
  [
    "a redirect to a file",
    "fetch.scheme",
    () => serve((_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end()),
  ],
  [
    "a redirect with a password",
    "fetch.userinfo",
    () => serve((_request, response) => response.writeHead(302, { location: "http://a:b@127.0.0.1/" }).end()),
  ],
  [
    "a redirect to nowhere",
    "fetch.url",
    () => serve((_request, response) => response.writeHead(302, { location: "http://[" }).end()),
  ],
  [
    "a redirect without a target",
    "fetch.status",
    () => serve((_request, response) => response.writeHead(302).end()),
  ],
  [
    "304 to a question that named no validator",
    "fetch.status",
    () => serve((_request, response) => response.writeHead(304).end()),
  ],
  [
    "a body cut off in the middle",
    "fetch.broken",
    () => serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")),
  ],
  ["a connection reset", "fetch.broken", () => serveRaw((socket) => socket.resetAndDestroy())],
  ["a mail server", "fetch.broken", () => serveRaw((socket) => socket.end("220 mail.example ESMTP\r\n"))],
  [
    "two answers to one question",
    "ok",
    () =>
      serveRaw((socket) =>
        socket.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb",
        ),
      ),
  ],
];

describe("hostile servers", () => {
  it.each(SERVERS)("%s: %s, in time and within the memory limit", async (_name, code, start) => {
    await using server = await start();
    await using http = loopbackHttp([server.port], { maxBytes: LIMIT, deadlineMs: DEADLINE_MS });
    const startedAt = performance.now();
    const outcome = await http.get({ url: `${server.origin}/`, purpose: "feed" }).then(
      (result) => result.status,
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(code);
    expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + 600);
  });

  it("the deadline counts over all redirects together", async () => {
    await using server = await serve((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}a` }).end(), 150);
    });
    await using http = loopbackHttp([server.port], { deadlineMs: DEADLINE_MS });
    const error = await failureOf(http.get({ url: `${server.origin}/`, purpose: "feed" }));
    expect([error.code, error.fate]).toEqual(["fetch.timeout", "retry"]);
  });

  it("a bomb costs no more memory than its limit", async () => {
    await using server = await serve(encoded(bombs.gzip, "gzip"));
    await using http = loopbackHttp([server.port], { maxBytes: LIMIT });
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 10; round++) {
      await failureOf(http.get({ url: `${server.origin}/`, purpose: "feed" }));
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * LIMIT);
  });
});
