import { setTimeout as delay } from "node:timers/promises";
import { startServer } from "../postgres.ts";
import { chance } from "./fines.ts";
import { goLive } from "./live.ts";
import type { Count } from "./rig.ts";

export interface PostgresRestarts {
  readonly outages: number;
  /** How often the bot ended by itself and was started again. */
  readonly restarts: number;
  /** Real seconds from the server's return until everything was posted and the bot said that it is ready; the longest. */
  readonly healthyAfter: number;
  readonly count: Count;
}

const WAYS = ["fast", "immediate", "kill"] as const;
const HEALTHY_MS = 60_000;
/** The schedule polls every ten seconds, so that long outages meet a round, and short ones the moments about it. */
const TICK_MS = 10_000;

/**
 * Ends a real Postgres under a real bot again and again, in the ways that it can end, about the moment at which news is
 * stored and sent, and starts it again after up to six seconds; every third time the server stays away for a whole round.
 */
export async function postgresRestarts(seed: number, outages: number): Promise<PostgresRestarts> {
  const random = chance(seed);
  const server = await startServer({ durable: true });
  try {
    const perOutage = 20;
    await using live = await goLive({
      name: "postgres-restarts",
      fines: (outages + 1) * perOutage,
      seed,
      faults: [
        { fault: "lost-502", on: "message.create", probability: 0.02 },
        { fault: "500", on: "message.create", probability: 0.03 },
        // Sends take some time, so that the server ends between their steps.
        { fault: "slow", on: "message.create", probability: 0.5, seconds: 0.3 },
      ],
      postgresUrl: server.url,
    });
    let healthyAfter = 0;
    for (let n = 0; n < outages; n++) {
      await live.publish(perOutage);
      // From a moment before the round until its alerts are sent.
      const tick = TICK_MS - (Date.now() % TICK_MS);
      await delay(tick + random() * 1500 - 200);
      await server.stop(WAYS[n % WAYS.length]!);
      await delay(n % WAYS.length === 1 ? TICK_MS : random() * 6000);
      await server.start();
      healthyAfter = Math.max(healthyAfter, await live.healthy(HEALTHY_MS));
    }
    await live.publish(perOutage);
    await live.healthy(HEALTHY_MS);
    const restarts = live.restarts();
    return { outages, restarts, healthyAfter, count: await live.count() };
  } finally {
    await server.close();
  }
}
