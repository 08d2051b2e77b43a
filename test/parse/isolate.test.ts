import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterEach, describe, expect, it } from "vitest";
import { createIsolate, type Isolate, type IsolateOptions } from "../../src/isolate.ts";

const NOW = "2026-07-28T00:00:00Z";
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const small = encode("<rss><channel><title>T</title><item><title>One</title></item></channel></rss>");
const hint = { url: "https://source.example/feed", now: NOW };
/** Needs more heap than the tests allow, and well over the time limits below. */
const huge = encode(`<rss><channel>${"<item><title>x</title>".repeat(600_000)}`);

const open: Isolate[] = [];
function isolate(options: IsolateOptions = {}): Isolate {
  const made = createIsolate({ timeoutMs: 5000, ...options });
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe("the isolate", () => {
  it("parses a document and leaves the caller's bytes alone", async () => {
    const bytes = Buffer.from(small);
    expect((await isolate().parse(bytes, hint)).articles[0]?.title).toBe("One");
    expect(bytes).toEqual(Buffer.from(small));
  });
  it("passes on the errors of parsing", async () => {
    await expect(isolate().parse(encode("<html></html>"), hint)).rejects.toMatchObject({ name: "FinewatchError", code: "parse.html", fate: "permanent" }); // biome-ignore format: one call
  });
  it("reads pages", async () => {
    const page = await isolate().readPage(encode("<p>W\u00f6rter</p>"), { url: "https://a.example/" });
    expect(page.text).toBe("Wörter");
  });
  it("kills a document that takes too long, and goes on with the next", async () => {
    const pool = isolate({ timeoutMs: 150, heapMb: 1024 });
    await expect(pool.parse(huge, hint)).rejects.toMatchObject({ code: "parse.killed", fate: "permanent", message: expect.stringContaining("https://source.example/feed") }); // biome-ignore format: one call
    await expect(pool.parse(small, hint)).resolves.toMatchObject({ format: "rss" });
  });
  it("kills a document that takes too much memory, and reads its neighbours", async () => {
    const pool = isolate({ timeoutMs: 20_000, heapMb: 24 });
    const outcomes = await Promise.allSettled([
      pool.parse(small, hint),
      pool.parse(huge, hint),
      pool.parse(small, hint),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(outcomes[1]).toMatchObject({
      reason: { code: "parse.killed", message: expect.stringContaining("24 MB") },
    });
  });
  it("does not count a worker's start against the limit", async () => {
    const pool = isolate({ timeoutMs: 150 });
    await expect(pool.parse(small, hint)).resolves.toMatchObject({ format: "rss" });
  });
  it("answers many documents on two workers, each with its own", async () => {
    const pool = isolate({ size: 2 });
    const titles = Array.from({ length: 100 }, (_, n) => `t${n}`);
    const read = await Promise.all(titles.map((title) => pool.parse(encode(`<rss><channel><title>${title}</title></channel></rss>`), hint))); // biome-ignore format: one call
    expect(read.map(({ feed }) => feed.title)).toEqual(titles);
  });
  it("ends an idle worker and starts another when work comes", async () => {
    const pool = isolate({ idleMs: 1 });
    await pool.parse(small, hint);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(pool.parse(small, hint)).resolves.toMatchObject({ format: "rss" });
  });
  it("rejects what waits when it is closed, and what comes after", async () => {
    const pool = isolate();
    const waiting = pool.parse(huge, hint);
    const refusal = expect(waiting).rejects.toMatchObject({ code: "parse.closed", fate: "retry" });
    await pool.close();
    await refusal;
    await expect(pool.parse(small, hint)).rejects.toMatchObject({ code: "parse.closed" });
  });
  it("keeps the main thread free while a heavy document is read", async () => {
    const pool = isolate({ timeoutMs: 1000, heapMb: 128 });
    await pool.parse(small, hint);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await pool.parse(huge, hint).catch(() => {});
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(100);
  });
});
