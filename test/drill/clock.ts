/**
 * The wall clock jumps by a day, by an hour as a wrongly set machine does at a DST change, and by NTP's steps, while
 * sources are polled and alerts are sent:
 *
 *   node test/drill/clock.ts [--seed N]
 *
 * Counts polls against the time that really passed. One line of figures.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chance, KEYWORDS, makeFines } from "./fines.ts";
import { createWorld } from "./world.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Minutes between polls in the drill's world. */
const EVERY = 2;

export interface Clocked {
  readonly wrong: readonly string[];
  readonly steps: number;
  readonly polls: number;
  /** Polls that the time that really passed asks for. */
  readonly wanted: number;
  /** The longest time without a poll of a source, in really passed minutes. */
  readonly longestGap: number;
}

/** Six hours, a step of the clock every twenty minutes. */
export async function clockSteps(seed: number): Promise<Clocked> {
  const random = chance(seed);
  const steps = [
    DAY,
    -DAY,
    3_600_000,
    -3_600_000,
    500,
    -500,
    30_000,
    -30_000,
    -DAY,
    DAY,
    -90_000,
    600_000,
    -600_000,
  ];
  const keywords = KEYWORDS.slice(0, 4);
  const fines = makeFines(40, seed).map((fine, n) => {
    const keyword = keywords[n % 4]!;
    return { ...fine, keyword, company: `${fine.word} ${keyword} Ltd` };
  });
  const world = await createWorld({ feeds: 2, keywords, random });
  const { clock, discord, feeds } = world;
  discord.nonceWindowMs = 0;
  try {
    const total = steps.length * 20 * MINUTE;
    let lastPoll = 0;
    let longestGap = 0;
    let seen = 0;
    let next = 0;
    for (let passed = 0; passed < total; passed += 10_000) {
      if (passed % (20 * MINUTE) === 0) clock.step(steps[passed / (20 * MINUTE)]!);
      for (; next < Math.min(fines.length, (passed / total) * fines.length * 1.2); next++) {
        world.publish(next % 2, fines[next]!, 0);
        if (fines[next]!.second) world.publish((next + 1) % 2, fines[next]!, 1);
      }
      // A reply is lost now and then, so that alerts are under way when the clock jumps.
      discord.trouble = (what) => (what !== "find" && random() < 0.1 ? "lost" : null);
      await world.turn();
      if (feeds[0]!.requests > seen) {
        longestGap = Math.max(longestGap, passed - lastPoll);
        lastPoll = passed;
        seen = feeds[0]!.requests;
      }
      clock.pass(10_000);
    }
    discord.trouble = () => null;
    for (let n = 0; n < 60; n++) {
      await world.turn();
      clock.pass(MINUTE);
    }
    const polls = seen;
    return {
      wrong: world.judge(fines),
      steps: steps.length,
      polls,
      wanted: total / MINUTE / EVERY,
      longestGap: longestGap / MINUTE,
    };
  } finally {
    await world.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
  const done = await clockSteps(Number(values.seed));
  for (const line of done.wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `clock seed=${values.seed} steps=${done.steps} wrong=${done.wrong.length} polls=${done.polls} wanted=${done.wanted} longestGap=${done.longestGap.toFixed(1)}min\n`,
  );
  process.exitCode = done.wrong.length === 0 && done.longestGap <= 2 * EVERY + 1 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
