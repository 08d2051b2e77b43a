// Mutates documents and parses them: `node test/bench/parse-fuzz.ts [DIR…] [--count 100000] [--seed 1]`.
// DIRs hold feeds, WordPress JSON and Markdown, or JSON lists of {b64}; our own fixtures without any.
// Every 50th document also goes through the isolate, while the main loop's delay is measured.
import { readdirSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { FinewatchError } from "../../src/domain/errors.ts";
import { createIsolate } from "../../src/isolate.ts";
import { parseDocument } from "../../src/parse/registry.ts";
import { mutatedDocument } from "../parse/mutations.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const folders =
  positionals.length > 0 ? positionals : [fileURLToPath(new URL("../fixtures/parse/", import.meta.url))];
const documents = folders.flatMap(documentsOf);
const hint = { url: "https://source.example/feed", now: "2026-07-28T00:00:00Z" };

function documentsOf(folder: string): readonly Uint8Array[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(?:xml|rss|atom|rdf|json|md)$/.test(path) && !/manifest|\.expected\./.test(path),
  );
  return paths.flatMap((path) => {
    const bytes = readFileSync(`${folder}/${path}`);
    if (!path.endsWith("cases.json")) return bytes.length < 200_000 ? [bytes] : [bytes.subarray(0, 200_000)];
    const cases = JSON.parse(bytes.toString()) as readonly { readonly b64: string }[];
    return cases.map(({ b64 }) => Buffer.from(b64, "base64"));
  });
}

const outcomes = new Map<string, number>();
function tally(outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "read";
  } catch (error) {
    return error instanceof FinewatchError ? error.code : `CRASH ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : error}`; // biome-ignore format: one choice
  }
}

for (const bytes of documents) tally(`unchanged: ${await outcomeOf(parseDocument(bytes, hint))}`);

let slowest = 0;
let slowestClock = 0;
let over = 0;
let done = 0;
const began = performance.now();
const sampled: Uint8Array[] = [];
for (let batch = 0; done < count; batch++) {
  const inputs = fc.sample(mutatedDocument(documents), {
    numRuns: Math.min(1000, count - done),
    seed: Number(values.seed) + batch,
  });
  for (const bytes of inputs) {
    const start = performance.now();
    const before = process.threadCpuUsage();
    tally(await outcomeOf(parseDocument(bytes, hint)));
    const { user, system } = process.threadCpuUsage(before);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    slowestClock = Math.max(slowestClock, performance.now() - start);
    if (took > 1000) over++;
    if (++done % 50 === 0 && sampled.length < 4000) sampled.push(bytes);
  }
}
const seconds = (performance.now() - began) / 1000;

const isolate = createIsolate();
const delay = monitorEventLoopDelay({ resolution: 10 });
await isolate.parse(documents[0]!, hint).catch(() => {});
delay.enable();
for (const bytes of sampled) tally(`isolate: ${await outcomeOf(isolate.parse(bytes, hint))}`);
delay.disable();
await isolate.close();

for (const [outcome, times] of [...outcomes].sort()) console.log(`${String(times).padStart(8)}  ${outcome}`);
console.log(
  `${documents.length} documents, ${done} mutations in ${seconds.toFixed(1)} s; slowest ${slowest.toFixed(0)} ms of processor time (${slowestClock.toFixed(0)} ms by the clock), over 1 s: ${over}; ` +
    `main loop with the isolate: p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, max ${(delay.max / 1e6).toFixed(1)} ms; ` +
    `peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
const crashed = [...outcomes.keys()].some((outcome) => outcome.includes("CRASH"));
if (crashed || over > 0) process.exit(1);
