/**
 * A real bot reads 200 sources that fail one time in twenty, for some minutes, and tells a loopback Discord:
 *
 *   node test/drill/soak.ts --minutes 60 [--sources 200] [--seed N]
 *
 * The bot is started as `npm start` does, with the party lists that we ship. Its memory is watched from outside
 * (/proc), its heap by its own metrics. One line of figures; 1 where a bar is missed.
 */
import { spawn } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { request } from "undici";
import { openStore } from "../../src/store/db.ts";
import { freePort } from "../postgres.ts";
import { chance, makeFines, rssFeed, rssItem } from "./fines.ts";
import {
  countJournal,
  DRILL_GUILDS,
  end,
  makeRig,
  type Rig,
  serveFeeds,
  startDiscord,
  tempFolder,
} from "./rig.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MAX_RSS_MB = 300;
const MAX_GROWTH_PERCENT = 5;

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
for (const list of ["authorities.yaml", "companies.yaml"])
  copyFileSync(join(ROOT, "config", list), join(rig.folder, "config", list));
const port = await freePort();
const bot = startAsNpm(rig, port);
let rss = { now: 0, peak: 0 };
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
  rss = residentMb(bot.pid!);
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
rss = residentMb(bot.pid!);
await end(bot, "SIGTERM");
const count = countJournal(discord.journal, fines, discord.channels);
const growth = heapGrowth(heap);
const missed = [
  count.lost + count.doubled > 0 ? "delivery" : [],
  rss.peak < MAX_RSS_MB ? [] : "rss",
  growth < MAX_GROWTH_PERCENT ? [] : "heap",
].flat();
process.stdout.write(
  `soak minutes=${minutes} sources=${feeds.length} expected=${count.expected} posted=${count.posted} lost=${count.lost} doubled=${count.doubled} labelled=${count.labelled} heapGrowth=${growth.toFixed(1)}% peakRss=${Math.round(rss.peak)}MB endRss=${Math.round(rss.now)}MB missed=${missed.join(",") || "none"}\n`,
);
await discord.stop();
await close();
await rig.close();
temp.remove();
process.exit(missed.length === 0 ? 0 : 1);

function publish(n: number, item: string): void {
  items[n]!.push(item);
  feeds[n]!.body = rssFeed(`Feed ${n}`, items[n]!.toReversed());
  feeds[n]!.version++;
}

/** The bot with the flags of `npm start`, without npm around it. */
function startAsNpm({ env, folder }: Rig, port: number) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const [, ...args] = scripts.start
    .split(" ")
    .map((word) => (word.startsWith("src/") ? join(ROOT, word) : word));
  return spawn(process.execPath, args, {
    env: { ...env, PORT: String(port) },
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** What the bot holds in memory, and the most that it ever held. */
function residentMb(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (field: string) =>
    Number(new RegExp(`^${field}:\\s{0,20}(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1024;
  return { now: mb("VmRSS"), peak: mb("VmHWM") };
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
