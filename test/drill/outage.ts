/**
 * Discord is gone for an hour while news comes in, then the sources, then the database; the gateway drops, says that
 * sessions are invalid and plays dead, while alerts go out over REST; and a real Postgres ends under a real bot:
 *
 *   node test/drill/outage.ts [--seed N] [--fines 400] [--drops 20] [--restarts 6]
 *
 * The hour is of the simulated clock; the gateway's part and that of Postgres run in real time. One line of figures.
 */
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { connectDiscord } from "../../src/bot/client.ts";
import { createDiscordChannel } from "../../src/deliver/discord.ts";
import { createDiscordServer } from "../discord-server/server.ts";
import { until, within } from "./deadline.ts";
import { chance, KEYWORDS, makeFines } from "./fines.ts";
import { postgresRestarts } from "./postgres-restarts.ts";
import { createWorld } from "./world.ts";

const MINUTE = 60_000;
/** Real time in which each step must end: a drill that hangs says where. */
const TURN_MS = 30_000;
const STEP_MS = 20_000;

export interface Outage {
  readonly expected: number;
  readonly wrong: readonly string[];
  /** Simulated seconds from Discord's return until nothing waited. */
  readonly seconds: number;
  /** Alerts that waited when Discord returned. */
  readonly backlog: number;
  /** Channels whose backlog did not come in the order of its events. */
  readonly disordered: number;
}

/** An hour without Discord, ten minutes without sources and ten without the database. */
export async function outage(seed: number, count: number): Promise<Outage> {
  const random = chance(seed);
  const keywords = KEYWORDS.slice(0, 10);
  const fines = makeFines(count, seed).map((fine, n) => {
    const keyword = keywords[n % keywords.length]!;
    return { ...fine, keyword, company: `${fine.word} ${keyword} Ltd` };
  });
  const world = await createWorld({ feeds: 5, keywords, random });
  const { clock, discord, store } = world;
  discord.nonceWindowMs = 180_000;
  try {
    const began = clock.now();
    let next = 0;
    const run = async (minutes: number): Promise<void> => {
      for (let passed = 0; passed < minutes * MINUTE; passed += 10_000) {
        const due = Math.floor(((clock.now() - began) / (90 * MINUTE)) * fines.length);
        for (; next < Math.min(due, fines.length); next++) {
          world.publish(next % 5, fines[next]!, 0);
          if (fines[next]!.second) world.publish((next + 1) % 5, fines[next]!, 1);
        }
        await within(TURN_MS, "a round of polls and sends", world.turn());
        clock.pass(10_000);
      }
    };
    await run(5);
    // A few requests are carried out before the line goes dead: their replies never arrive.
    discord.trouble = () => (random() < 0.05 ? "lost" : "unknown");
    await run(10);
    discord.trouble = () => "unknown";
    await run(50);
    discord.trouble = () => null;
    const backlog = await world.waiting();
    const back = clock.now();
    const waited = await store.db.selectFrom("outbox").where("state", "!=", "sent").select("id").execute();
    let seconds = 0;
    while ((await world.waiting()) > 0 && clock.now() - back < 30 * MINUTE) {
      await within(TURN_MS, "a round of polls and sends", world.turn());
      seconds = (clock.now() - back) / 1000;
      clock.pass(1000);
    }
    world.fails = (what) => what === "source";
    await run(10);
    world.fails = (what) => what === "database";
    await run(10);
    world.fails = () => false;
    await run(45);
    const ids = new Set(waited.map(({ id }) => id));
    // Where an alert stands: its own message, or its line in a digest.
    const rows = await store.db
      .selectFrom("outbox")
      .leftJoin("digest_item", (join) => join.onRef("digest_item.event_id", "=", "outbox.event_id"))
      .leftJoin("outbox as teller", "teller.id", "digest_item.digest_id")
      .where("outbox.id", "in", [...ids])
      .select(["outbox.id", "outbox.channel_id", "outbox.event_on", "outbox.created_at"])
      .select((e) => e.fn.coalesce("teller.message_id", "outbox.message_id").as("message_id"))
      .select("digest_item.place")
      .execute();
    const disordered = keywords.filter((keyword) => {
      const here = rows.filter((row) => row.channel_id === keyword.toLowerCase());
      const by = (key: (row: (typeof here)[number]) => string) =>
        here
          .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
          .map(({ id }) => id)
          .join();
      const posted = (row: (typeof here)[number]) =>
        `${String(row.message_id).padStart(9, "0")}/${String(row.place ?? 0).padStart(2, "0")}`;
      const own = by((row) => `${row.event_on}/${row.created_at}/${row.id}`);
      return by(posted) !== own;
    }).length;
    return { expected: fines.length, wrong: world.judge(fines), seconds, backlog, disordered };
  } finally {
    await world.close();
  }
}

export interface Drops {
  readonly posted: number;
  readonly expected: number;
  readonly drops: number;
  /** Whether the gateway was connected again at the end. */
  readonly connected: boolean;
}

/** Posts while the gateway fails in every way that it can; delivery goes over REST and must not notice. */
export async function gatewayDrops(drops: number): Promise<Drops> {
  const server = await createDiscordServer({ heartbeatIntervalMs: 300, limits: { perChannel: null } });
  const nothing = () => undefined;
  const lost: string[] = [];
  const connection = await within(
    STEP_MS,
    "the first connection to the gateway",
    connectDiscord(
      { token: server.token, apiUrl: server.url },
      {
        interaction: nothing,
        guildJoined: nothing,
        guildLeft: nothing,
        channelDeleted: nothing,
        channelChanged: nothing,
        lost: (error) => void lost.push(error.message),
        trouble: nothing,
      },
    ),
  );
  try {
    const channel = createDiscordChannel(connection.client, Date.now);
    const target = { guildId: server.guild().id, channelId: server.channel("alerts").id };
    const ways: readonly (readonly [string, () => void])[] = [
      ["a cut", () => server.gateway.disconnect()],
      ["a close with 4000", () => server.gateway.disconnect(4000)],
      ["a request to reconnect", () => server.gateway.reconnect()],
      ["an invalid session that may resume", () => server.gateway.invalidate(true)],
      ["an invalid session", () => server.gateway.invalidate(false)],
      [
        "a zombie",
        () => {
          server.gateway.zombie = true;
        },
      ],
    ];
    let posted = 0;
    for (let n = 0; n < drops; n++) {
      const [way, fail] = ways[n % ways.length]!;
      fail();
      const message = { body: { embeds: [{ title: `alert ${n}`, footer: { text: `#${n}` } }] } };
      await within(STEP_MS, `a post during ${way}`, channel.post(target, message, `nonce-${n}`));
      posted++;
      // Long enough for the client to notice that its heartbeats get no answer.
      await delay(server.gateway.zombie ? 1000 : 60);
      server.gateway.zombie = false;
      // The gateway says nothing of its own accord: look until the client is back.
      await until(STEP_MS, `the client's return after ${way}`, () => server.gateway.online);
    }
    const connected = server.gateway.online && lost.length === 0;
    return { posted, expected: server.messages("alerts").length, drops, connected };
  } finally {
    // A client that is just connecting may not end by itself.
    await Promise.race([connection.close(), delay(3000, undefined, { ref: false })]);
    await within(STEP_MS, "the loopback Discord to end", server.close());
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      fines: { type: "string", default: "400" },
      drops: { type: "string", default: "20" },
      restarts: { type: "string", default: "6" },
    },
  });
  const done = await outage(Number(values.seed), Number(values.fines));
  const gateway = await gatewayDrops(Number(values.drops));
  const postgres = await postgresRestarts(Number(values.seed), Number(values.restarts));
  const { count } = postgres;
  for (const line of done.wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `outage seed=${values.seed} expected=${done.expected} wrong=${done.wrong.length} backlog=${done.backlog} deliveredAfter=${Math.round(done.seconds)}s disordered=${done.disordered} gatewayDrops=${gateway.drops} postedMeanwhile=${gateway.posted} seen=${gateway.expected} connectedAgain=${gateway.connected} postgresOutages=${postgres.outages} alerts=${count.expected} posted=${count.posted} lost=${count.lost} doubled=${count.doubled} labelled=${count.labelled} astray=${count.astray} stale=${count.stale} botRestarts=${postgres.restarts} healthyAfter=${postgres.healthyAfter.toFixed(1)}s\n`,
  );
  const good =
    done.wrong.length + done.disordered === 0 &&
    done.seconds <= 600 &&
    gateway.posted === gateway.expected &&
    gateway.connected &&
    count.lost + count.doubled + count.astray + count.stale + postgres.restarts === 0 &&
    postgres.healthyAfter <= 60;
  process.exit(good ? 0 : 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
