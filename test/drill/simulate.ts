/**
 * The whole line in one process, with simulated time, network and database faults and crashes:
 *
 *   node test/drill/simulate.ts --seeds 1000 [--from 1] [--seed N]
 *
 * Every seed chooses its own faults and how soon a channel gets digests. One that loses or doubles an alert is printed, and `--seed N` replays it alone.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Trouble } from "../deliver/memory-channel.ts";
import { chance, KEYWORDS, makeFines } from "./fines.ts";
import { createWorld } from "./world.ts";

const TROUBLES: readonly Trouble[] = ["lost", "lost", "unknown", "rate-limited", "global-limit"];

export interface Simulated {
  readonly seed: number;
  readonly wrong: readonly string[];
  readonly alerts: number;
  /** Messages that told several of them. */
  readonly digests: number;
  readonly crashes: number;
  readonly faults: number;
}

/** Runs one seed: about thirty fines in four feeds, told in six channels. */
export async function simulate(seed: number): Promise<Simulated> {
  const random = chance(seed);
  const keywords = KEYWORDS.slice(0, 6);
  const fines = makeFines(30, seed).map((fine, n) => ({
    ...fine,
    keyword: keywords[n % 6]!,
    company: `${fine.word} ${keywords[n % 6]!} Ltd`,
  }));
  // Some channels are flooded: alone, digests and both together must come through whatever happens.
  const flood = { posts: 1 + Math.floor(random() * 6), windowMs: 600_000 * (1 + Math.floor(random() * 6)) };
  const world = await createWorld({ feeds: 4, keywords, random, flood });
  const { clock, discord } = world;
  discord.nonceWindowMs = random() < 0.5 ? 0 : 180_000;
  const odds = {
    discord: random() * 0.3,
    database: random() < 0.5 ? random() * 0.05 : 0,
    source: random() * 0.2,
    crash: random() * 0.3,
    clock: random() < 0.3 ? 0.05 : 0,
  };
  let crashes = 0;
  let faults = 0;
  let well = false;
  const struck = (odd: number) => {
    const strikes = !well && random() < odd;
    if (strikes) faults++;
    return strikes;
  };
  let countdown = Number.POSITIVE_INFINITY;
  const maybeCrash = () => {
    if (well || --countdown > 0) return;
    countdown = Number.POSITIVE_INFINITY;
    crashes++;
    crashing = world.restart();
  };
  let crashing: Promise<void> | null = null;
  world.fails = (what) => {
    maybeCrash();
    return struck(odds[what]);
  };
  discord.trouble = (what) => {
    maybeCrash();
    if (!struck(odds.discord)) return null;
    return what === "find" ? "unknown" : TROUBLES[Math.floor(random() * TROUBLES.length)]!;
  };
  try {
    const queue = fines.flatMap((fine, n) => [
      { at: Math.floor(random() * 15), fine, outlet: 0 as const, feed: n % 4 },
      ...(fine.second
        ? [{ at: Math.floor(random() * 20), fine, outlet: 1 as const, feed: (n + 1) % 4 }]
        : []),
    ]);
    for (let round = 0; round < 20; round++) {
      for (const { fine, outlet, feed } of queue.filter(({ at }) => at === round))
        world.publish(feed, fine, outlet);
      if (random() < odds.crash) countdown = 1 + Math.floor(random() * 60);
      if (struck(odds.clock)) clock.step((random() - 0.5) * 2 * 600_000);
      await world.turn();
      await crashing;
      crashing = null;
      clock.pass(10_000 + random() * 300_000);
    }
    well = true;
    for (let round = 0; round < 60; round++) {
      await world.turn();
      const read = await world.store.db.selectFrom("source").select(["id", "etag"]).execute();
      const behind = read.some(({ id, etag }) => etag !== `"${world.feeds[Number(id.slice(5))]!.version}"`);
      if (!behind && (await world.waiting()) === 0) break;
      clock.pass(120_000);
    }
    const waiting = await world.waiting();
    const wrong = [...world.judge(fines), ...(waiting > 0 ? [`${waiting} alerts still wait`] : [])];
    const told = await world.store.db
      .selectFrom("outbox")
      .select((e) => e.fn.countAll<number>().as("alerts"))
      .select((e) => e.fn.sum<number>("digest").as("digests"))
      .executeTakeFirstOrThrow();
    const digests = Number(told.digests);
    return { seed, wrong, alerts: Number(told.alerts), digests, crashes, faults };
  } finally {
    await world.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "100" },
      from: { type: "string", default: "1" },
      seed: { type: "string" },
    },
  });
  const from = Number(values.seed ?? values.from);
  const count = values.seed ? 1 : Number(values.seeds);
  const total = { alerts: 0, digests: 0, crashes: 0, faults: 0, failed: 0 };
  const started = performance.now();
  for (let seed = from; seed < from + count; seed++) {
    const done = await simulate(seed);
    total.alerts += done.alerts;
    total.digests += done.digests;
    total.crashes += done.crashes;
    total.faults += done.faults;
    if (done.wrong.length === 0) continue;
    total.failed++;
    process.stdout.write(`seed ${seed} failed: ${done.wrong.join("; ")}\n`);
  }
  process.stdout.write(
    `simulate seeds=${from}..${from + count - 1} failed=${total.failed} alerts=${total.alerts} digests=${total.digests} crashes=${total.crashes} faults=${total.faults} seconds=${Math.round((performance.now() - started) / 1000)}\n`,
  );
  process.exitCode = total.failed > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
