/**
 * How fast sources are asked, against bare undici `request` in the same run:
 *
 *   node --max-semi-space-size=8 test/bench/poll.ts --sources 10000 --rounds 3 --origins 250
 *
 * The flag bounds V8's young generation, which otherwise keeps 100 MB of short-lived garbage (bare undici alone then
 * stands at 312 MB on Node 24, this client at 324 MB); the memory shown is that of our client before the other ran.
 * The sources live in a process of their own on loopback, spread over `origins` hosts (127.0.0.1 upwards, which Linux
 * has without set-up). Nine of ten answer 304, the tenth 20 KB of gzipped RSS. Rounds alternate between both clients.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { availableParallelism } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs, promisify } from "node:util";
import { gunzip, gzipSync } from "node:zlib";
import { Agent } from "undici";
import { createHttp } from "../../src/fetch/http.ts";

const CONCURRENCY = 64;
const SHARE_CHANGED = 10;
const ETAG = '"v1"';

const { values } = parseArgs({
  options: {
    sources: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    origins: { type: "string", default: "250" },
    serve: { type: "boolean", default: false },
  },
});

if (values.serve) serve();
else await bench(Number(values.sources), Number(values.rounds), Math.min(250, Number(values.origins)));

/** The sources: /N answers 304 to a known validator, unless N is divisible by ten. */
function serve(): void {
  const item =
    "<item><title>Regulator fines a company EUR 1 million</title><description>words</description></item>";
  const body = gzipSync(`<rss version="2.0"><channel><title>News</title>${item.repeat(190)}</channel></rss>`);
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const changed = Number(request.url?.slice(1)) % SHARE_CHANGED === 0;
    if (!changed && request.headers["if-none-match"] === ETAG)
      return response.writeHead(304, { etag: ETAG }).end();
    const headers = { "content-type": "application/rss+xml", "content-encoding": "gzip", etag: ETAG };
    return response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
  server.listen(0, "0.0.0.0", () => process.send?.((server.address() as { port: number }).port));
}

interface Round {
  readonly perSecond: number;
  readonly unchanged: number;
  readonly bytes: number;
}

async function bench(sources: number, rounds: number, origins: number): Promise<void> {
  const child = fork(import.meta.filename, ["--serve"]);
  const [port] = (await once(child, "message")) as [number];
  const urls = Array.from({ length: sources }, (_, n) => `http://127.0.0.${1 + (n % origins)}:${port}/${n}`);
  const http = createHttp({
    allowPrivate: ["127.0.0.0/8"],
    allowPorts: [port],
    hostGapMs: 0,
    perHost: 2,
    overall: CONCURRENCY,
  });
  const agent = new Agent({ connections: 2, allowH2: false });
  const unzip = promisify(gunzip);

  async function ours(url: string): Promise<number | null> {
    const result = await http.get({ url, etag: ETAG, purpose: "feed" });
    return result.status === "ok" ? result.bytes.length : null;
  }

  async function bare(url: string): Promise<number | null> {
    const { origin, pathname } = new URL(url);
    const headers = { "if-none-match": ETAG, "accept-encoding": "gzip" };
    const { statusCode, body } = await agent.request({ origin, path: pathname, method: "GET", headers });
    const bytes = await body.bytes();
    return statusCode === 304 ? null : (await unzip(bytes)).length;
  }

  async function round(get: (url: string) => Promise<number | null>): Promise<Round> {
    let next = 0;
    let unchanged = 0;
    let bytes = 0;
    const startedAt = performance.now();
    async function worker(): Promise<void> {
      while (next < sources) {
        const size = await get(urls[next++]!);
        if (size === null) unchanged++;
        else bytes += size;
      }
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    return { perSecond: (sources / (performance.now() - startedAt)) * 1000, unchanged, bytes };
  }

  let peak = 0;
  for (let n = 0; n < rounds; n++) {
    await round(ours);
    peak = Math.max(peak, process.memoryUsage().rss / 1e6);
  }
  await round(bare);
  const results: { ours: Round; bare: Round }[] = [];
  const lags: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const bareRound = await round(bare);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const oursRound = await round(ours);
    delay.disable();
    lags.push(delay.percentile(99) / 1e6);
    results.push({ ours: oursRound, bare: bareRound });
    if (oursRound.unchanged !== bareRound.unchanged || oursRound.bytes !== bareRound.bytes) {
      throw new Error(`the two clients read different things: ${JSON.stringify({ oursRound, bareRound })}`);
    }
  }
  const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
  const our = median(results.map((each) => each.ours.perSecond));
  const theirs = median(results.map((each) => each.bare.perSecond));
  const share = (100 * results[0]!.ours.unchanged) / sources;
  console.log(
    `${sources} sources on ${origins} hosts, ${share.toFixed(0)} % unchanged, ${rounds} rounds, ${availableParallelism()} cores`,
  );
  console.log(`finewatch   ${our.toFixed(0)} sources/s`);
  console.log(`bare undici ${theirs.toFixed(0)} sources/s`);
  console.log(`share       ${((100 * our) / theirs).toFixed(0)} % (bar: 60 %)`);
  console.log(`RSS         ${peak.toFixed(0)} MB (bar: 300 MB)`);
  console.log(`loop p99    ${median(lags).toFixed(1)} ms (bar: 50 ms)`);
  await http.close();
  await agent.destroy();
  child.kill();
}
