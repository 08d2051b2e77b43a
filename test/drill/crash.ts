/**
 * Kills the bot again and again, at random moments and at every labelled step, while Discord loses replies, fails and
 * throttles, and counts afterwards, from Discord's own journal, what became of every alert:
 *
 *   node test/drill/crash.ts --kills 200 --articles 10000 --seed 1 --engine sqlite|postgres
 *
 * Real processes: the bot, the loopback Discord, the feeds (in this one). Discord's memory for nonces is off. Between
 * two lives of the bot all sources are made due, as if their interval had passed. The last line are the figures; the
 * exit code is 1 where an alert is lost or doubled.
 */
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openStore } from "../../src/store/db.ts";
import { chance, type DrillFine, makeFines, rssFeed, rssItem } from "./fines.ts";
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

const STEPS = [
  "claimed",
  "marked",
  "sent",
  "recorded",
  "edited",
  "found",
  "gathering",
  "gathered",
  "written",
  "stored",
  "ingested",
  "polled",
];
const FAULTS = [
  { fault: "lost-502", on: "message.create", probability: 0.01 },
  { fault: "lost-reset", on: "message.create", probability: 0.01 },
  { fault: "lost-502", on: "message.edit", probability: 0.02 },
  { fault: "500", on: "message.create", probability: 0.015 },
  { fault: "502", on: "message.edit", probability: 0.03 },
  { fault: "503", on: "message.create", probability: 0.015 },
  { fault: "rate-limited", on: "message.create", probability: 0.02, seconds: 0.3 },
  { fault: "rate-limited", on: "message.list", probability: 0.02, seconds: 0.3 },
];
/** How long the last life may take to finish what the others left. */
const FINISH_MS = 900_000;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    articles: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    engine: { type: "string", default: "sqlite" },
    /** The first lives end at the labelled steps, each in its turn, the first time that it is passed. */
    "each-step": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
/** Feeds enough that each shows all its articles, however late they are read: a parser takes 500. */
const FEEDS = Math.max(20, Math.ceil(Number(values.articles) / 450));
const kills = Number(values.kills);
const seed = Number(values.seed);
const engine = values.engine === "postgres" ? "postgres" : "sqlite";
const random = chance(seed);
const started = performance.now();
const temp = tempFolder("crash");
const fines = makeFines(Number(values.articles), seed);
const { feeds, close: closeFeeds } = await serveFeeds(FEEDS);
const discord = await startDiscord({
  folder: temp.folder,
  guilds: DRILL_GUILDS,
  faults: FAULTS,
  seed,
  nonceWindowMs: 0,
});
// Few enough that single alerts and digests both go out all the time.
const flood = { digestAfter: 5, digestWithin: "1m" };
const rig = await makeRig({ engine, folder: temp.folder, discord, feeds, delivery: flood });
const items: string[][] = feeds.map(() => []);
for (const [n, feed] of feeds.entries()) feed.body = rssFeed(`Feed ${n}`, []);
let failed = true;
try {
  const perLife = Math.ceil(fines.length / Math.max(1, kills));
  const atStep: Record<string, number> = {};
  let atRandom = 0;
  let life = 0;
  for (; life < kills; life++) {
    publish(fines.slice(life * perLife, (life + 1) * perLife), life);
    await makeDue();
    const inTurn = values["each-step"] && life < STEPS.length;
    const step = inTurn ? STEPS[life]! : life % 2 === 0 ? STEPS[Math.floor(life / 2) % STEPS.length]! : null;
    // A digest is made seldom: its steps are passed once in a life, if at all.
    const times = inTurn || step?.startsWith("gather") ? 1 : 1 + Math.floor(random() * 4);
    const bot = startBot(rig, step ? { FINEWATCH_CRASH_AT: `${step}:${times}` } : {});
    // A step that is not passed in time ends like a random moment; a few of those come while the bot still starts.
    const moment =
      random() < 0.15 && !step
        ? delay(random() * 2000, "moment" as const)
        : work(step ? 6000 : random() * 3000);
    const signal = await Promise.race([bot.ended, moment]);
    if (signal === "moment") atRandom++;
    else if (signal === "SIGKILL") atStep[step ?? "?"] = (atStep[step ?? "?"] ?? 0) + 1;
    else throw new Error(`The bot ended by itself in life ${life}: see above`);
    await end(bot.child, "SIGKILL");
    if (values.verbose && life % 20 === 19) progress(`${life + 1} kills`);
  }
  await makeDue();
  const last = startBot(rig);
  const deadline = performance.now() + FINISH_MS;
  while (performance.now() < deadline && (await waiting()) > 0) await delay(2000);
  // Nothing waits any more; whatever were sent twice would come now.
  await delay(2000);
  const left = await waiting();
  const stopping = performance.now();
  await end(last.child, "SIGTERM");
  const stopMs = Math.round(performance.now() - stopping);
  const count = countJournal(discord.journal, fines, discord.channels);
  failed = count.lost + count.doubled + count.astray + count.stale + left > 0;
  process.stdout.write(
    `crash ${engine} seed=${seed} kills=${kills} (random ${atRandom}, steps ${JSON.stringify(atStep)}) articles=${values.articles} expected=${count.expected} posted=${count.posted} inDigests=${count.inDigests} digests=${count.digests} lost=${count.lost} doubled=${count.doubled} labelled=${count.labelled} astray=${count.astray} stale=${count.stale} waiting=${left} stop=${stopMs}ms seconds=${Math.round((performance.now() - started) / 1000)}\n`,
  );
} finally {
  await discord.stop();
  await closeFeeds();
  await rig.close();
  if (!failed || !values.keep) temp.remove();
  else process.stderr.write(`kept: ${temp.folder}\n`);
}
process.exit(failed ? 1 : 0);

/** So long after the bot began to ask its sources. */
async function work(ms: number): Promise<"moment"> {
  const asked = feeds.reduce((sum, feed) => sum + feed.requests, 0);
  for (
    let waited = 0;
    waited < 30_000 && feeds.reduce((sum, feed) => sum + feed.requests, 0) === asked;
    waited += 20
  )
    await delay(20);
  await delay(ms);
  return "moment";
}

/** New articles go to the two feeds whose turn it is. */
function publish(batch: readonly DrillFine[], life: number): void {
  const at = new Date();
  for (const [index, fine] of batch.entries()) {
    const here = (life * 2 + (index % 2)) % FEEDS;
    items[here]!.push(rssItem(fine, 0, at));
    if (fine.second) items[(here + 7) % FEEDS]!.push(rssItem(fine, 1, at));
  }
  for (const [n, feed] of feeds.entries()) {
    if (items[n]!.length === feed.version) continue;
    feed.body = rssFeed(`Feed ${n}`, items[n]!.toReversed());
    feed.version = items[n]!.length;
  }
}

async function makeDue(): Promise<void> {
  await using store = await openStore(rig.store);
  const long = new Date(0).toISOString();
  await store.db.updateTable("source").set({ next_poll_at: long, fail_count: 0 }).execute();
}

/** Alerts that are not posted, or do not show what they should, and sources that still have news. */
async function waiting(): Promise<number> {
  await using store = await openStore(rig.store);
  const { db } = store;
  const open = await db
    .selectFrom("outbox")
    .where((e) =>
      e.or([
        e("state", "in", ["pending", "inflight", "held"]),
        e("wanted_revision", ">", e.ref("sent_revision")),
      ]),
    )
    .where("state", "!=", "digested")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const read = await db.selectFrom("source").select(["id", "etag"]).execute();
  const behind = read.filter(({ id, etag }) => etag !== `"${feeds[Number(id.slice(5))]!.version}"`).length;
  const articles = await db
    .selectFrom("article")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  if (values.verbose) progress(`waiting: ${open.n} alerts, ${behind} sources, ${articles.n} articles known`);
  return Number(open.n) + behind;
}

function progress(text: string): void {
  process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s: ${text}\n`);
}
