/**
 * A round of polls over many due sources with the whole line behind them, on the embedded database:
 *
 *   node --max-semi-space-size=8 test/bench/round.ts --sources 10000
 *
 * The sources live in a process of their own on loopback, spread over 250 hosts; nine of ten answer 304.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { createDetector } from "../../src/detect/detect.ts";
import type { Source } from "../../src/domain/source.ts";
import { createHttp } from "../../src/fetch/http.ts";
import { createIsolate } from "../../src/isolate.ts";
import { readRates } from "../../src/link/fx.ts";
import { createLogger } from "../../src/logger.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { pollDue } from "../../src/poll.ts";
import { openStore } from "../../src/store/db.ts";
import { saveSource } from "../../src/store/sources.ts";
import { shippedCatalogue } from "../detect/catalogue-file.ts";

const { values } = parseArgs({
  options: { sources: { type: "string", default: "10000" }, serve: { type: "boolean", default: false } },
});

if (values.serve) serve();
else await bench(Number(values.sources));

/** /N answers 304 to a validator unless N is divisible by ten; those have one new item at every request. */
function serve(): void {
  let edition = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const n = Number(request.url?.slice(1));
    if (n % 10 !== 0 && request.headers["if-none-match"]) return response.writeHead(304).end();
    const item = (at: number) =>
      `<item><title>Item ${at} of ${n}</title><link>https://s${n}.example/${at}</link><description>words</description></item>`;
    const items = Array.from({ length: 10 }, (_, at) => item(at)).join("") + item(1000 + edition++);
    return response
      .writeHead(200, { "content-type": "application/rss+xml", etag: '"v"' })
      .end(`<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`);
  });
  server.listen(0, "0.0.0.0", () => process.send?.((server.address() as { port: number }).port));
}

async function bench(count: number): Promise<void> {
  const child = fork(import.meta.filename, ["--serve"]);
  const [port] = (await once(child, "message")) as [number];
  const folder = mkdtempSync(join(tmpdir(), "finewatch-round-"));
  const store = await openStore({ engine: "sqlite", file: join(folder, "finewatch.db") });
  const http = createHttp({ allowPrivate: ["127.0.0.0/8"], allowPorts: [port], hostGapMs: 0 });
  const isolate = createIsolate();
  const { authorities, companies } = shippedCatalogue();
  const rates = readRates("");
  const pipeline = createPipeline({
    store,
    detector: createDetector({ authorities, companies }),
    authorities: new Map(authorities.map((body) => [body.id, body])),
    companies: new Map(companies.map((company) => [company.id, company])),
    audience: () => Promise.resolve({ watches: [], guilds: [] }),
    rates: () => rates,
    maxAlertAgeMs: 7 * 86_400_000,
  });
  const deps = {
    store, http, isolate, pipeline, owner: "bench", concurrency: 16, root: folder, wake: () => undefined,
    logger: createLogger({ level: "fatal", format: "json", secrets: [], write: () => undefined }),
    random: Math.random, signal: new AbortController().signal,
  }; // biome-ignore format: a list
  try {
    const start = Date.now();
    await store.transaction(async (db) => {
      for (let n = 0; n < count; n++) await saveSource(db, sourceOf(n, port), new Date(start).toISOString());
    });
    await store.db
      .updateTable("source")
      .set({ etag: '"v"', baseline_at: new Date(start).toISOString() })
      .execute();
    const mb = (bytes: number) => Math.round(bytes / 1e6);
    process.stdout.write(`RSS before the first round ${mb(process.memoryUsage.rss())} MB\n`);
    for (let round = 0; round < 2; round++) {
      const now = new Date(start + round * 7_200_000).toISOString();
      const lag = monitorEventLoopDelay({ resolution: 10 });
      lag.enable();
      const began = performance.now();
      const report = await pollDue(deps, now);
      const seconds = (performance.now() - began) / 1000;
      lag.disable();
      process.stdout.write(
        `${report.polled} polled in ${seconds.toFixed(1)} s (${Math.round(report.polled / seconds)}/s), ${report.failed} failed, ${report.added} new articles; main loop p50 ${(lag.percentile(50) / 1e6 - 10).toFixed(1)} ms, p99 ${(lag.percentile(99) / 1e6 - 10).toFixed(1)} ms, max ${(lag.max / 1e6).toFixed(0)} ms; RSS ${mb(process.memoryUsage.rss())} MB\n`,
      );
    }
  } finally {
    child.kill();
    await Promise.all([http.close(), isolate.close()]);
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function sourceOf(n: number, port: number): Source {
  return {
    id: `s${n}`, name: `Source ${n}`, url: `http://127.0.0.${1 + (n % 250)}:${port}/${n}`, format: "auto",
    enabled: true, disabledReason: null, authority: null, field: null, country: null, language: "en", trust: "press",
    verified: false, verifiedBy: null, everyMinutes: 60, fullText: false, guildId: null,
  }; // biome-ignore format: a list
}
