/**
 * A real bot reads 200 sources that fail one time in twenty, for some minutes, and tells a loopback Discord:
 *
 *   node test/drill/soak.ts --minutes 60 [--sources 200] [--seed N]
 *
 * Watches its memory from outside (/proc) and its heap by its own metrics. One line of figures.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { request } from "undici";
import { openStore } from "../../src/store/db.ts";
import { chance, makeFines, rssFeed, rssItem } from "./fines.ts";
import {
  countJournal,
  DRILL_GUILDS,
  end,
  makeRig,
  serveFeeds,
  startBot,
  startDiscord,
  tempFolder,
} from "./rig.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    sources: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const minutes = Number(values.minutes);
const random = chance(Number(values.seed));
const temp = tempFolder("soak");
const fines = makeFines(Math.max(20, Math.round(minutes * 20)), Number(values.seed));
const { feeds, close } = await serveFeeds(Number(values.sources));
const items: string[][] = feeds.map(() => []);
for (const [n, feed] of feeds.entries()) feed.body = rssFeed(`Feed ${n}`, []);
const faults = [
  { fault: "lost-502", on: "message.create", probability: 0.02 },
  { fault: "500", on: "message.create", probability: 0.03 },
];
const discord = await startDiscord({
  folder: temp.folder,
  guilds: DRILL_GUILDS,
  faults,
  seed: Number(values.seed),
  nonceWindowMs: 0,
});
const rig = await makeRig({ engine: "sqlite", folder: temp.folder, discord, feeds });
const port = await freePort();
const bot = startBot(rig, { PORT: String(port) });
const rss: number[] = [];
const heap: number[] = [];
const started = performance.now();
const total = minutes * 60_000;
let next = 0;
while (performance.now() - started < total) {
  const due = Math.floor(((performance.now() - started) / (total * 0.8)) * fines.length);
  for (; next < Math.min(due, fines.length); next++) {
    const fine = fines[next]!;
    const here = Math.floor(random() * feeds.length);
    publish(here, rssItem(fine, 0, new Date()));
    if (fine.second) publish((here + 1) % feeds.length, rssItem(fine, 1, new Date()));
  }
  for (const feed of feeds) feed.broken = random() < 0.05 ? (random() < 0.5 ? 0 : 503) : null;
  await delay(2000);
  rss.push(residentMb(bot.child.pid!));
  heap.push(await heapMb());
}
for (const feed of feeds) feed.broken = null;
// Sources that failed wait for five minutes: as if they had passed.
for (let round = 0; round < 20; round++) {
  await using store = await openStore(rig.store);
  await store.db
    .updateTable("source")
    .set({ next_poll_at: new Date(0).toISOString() })
    .execute();
  await delay(12_000);
  const open = await store.db
    .selectFrom("outbox")
    .where("state", "not in", ["sent", "digested"])
    .selectAll()
    .execute();
  const read = await store.db.selectFrom("source").select(["id", "etag"]).execute();
  if (open.length === 0 && read.every(({ id, etag }) => etag === `"${feeds[Number(id.slice(5))]!.version}"`))
    break;
}
await end(bot.child, "SIGTERM");
const count = countJournal(discord.journal, fines, discord.channels);
const peak = Math.max(...rss);
const growth = heapGrowth(heap);
process.stdout.write(
  `soak minutes=${minutes} sources=${feeds.length} expected=${count.expected} posted=${count.posted} lost=${count.lost} doubled=${count.doubled} labelled=${count.labelled} heapGrowth=${growth.toFixed(1)}% peakRss=${Math.round(peak)}MB\n`,
);
await discord.stop();
await close();
await rig.close();
temp.remove();
process.exit(count.lost + count.doubled === 0 && peak < 300 && growth < 5 ? 0 : 1);

function publish(n: number, item: string): void {
  items[n]!.push(item);
  feeds[n]!.body = rssFeed(`Feed ${n}`, items[n]!.toReversed());
  feeds[n]!.version++;
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s{0,20}(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

async function heapMb(): Promise<number> {
  try {
    const answer = await request(`http://127.0.0.1:${port}/metrics`);
    const text = await answer.body.text();
    return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)?.[1] ?? 0) / 1e6;
  } catch {
    return 0;
  }
}

/** After a third of the time as warm-up: the floor of the last quarter against the floor of the first after it, in percent. */
function heapGrowth(all: readonly number[]): number {
  const warm = all.slice(Math.floor(all.length / 3)).filter((each) => each > 0);
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const [first, last] = [Math.min(...warm.slice(0, quarter)), Math.min(...warm.slice(-quarter))];
  return ((last - first) / first) * 100;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
