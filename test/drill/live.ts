import { setTimeout as delay } from "node:timers/promises";
import Database from "better-sqlite3";
import { request } from "undici";
import { openStore } from "../../src/store/db.ts";
import type { FaultRule } from "../discord-server/faults.ts";
import { createDiscordServer, type DiscordServer } from "../discord-server/server.ts";
import { freePort } from "../postgres.ts";
import { until, within } from "./deadline.ts";
import { type DrillFine, makeFines, rssFeed, rssItem } from "./fines.ts";
import {
  type Bot,
  type Count,
  countJournal,
  DRILL_GUILDS,
  end,
  makeRig,
  type Rig,
  serveFeeds,
  startBot,
  tempFolder,
} from "./rig.ts";

/** A bot process under a supervisor, with feeds and a Discord in this process. */
export interface Live extends AsyncDisposable {
  readonly rig: Rig;
  readonly discord: DiscordServer;
  /** Of the process that runs now. */
  pid(): number;
  /** How often the bot ended by itself and was started again. */
  restarts(): number;
  /** Posts of alerts whose row was not durably marked in flight when they came in (SQLite only). */
  unmarked(): number;
  /** The next so many fines are in the feeds from now on, and all sources are due. */
  publish(count: number): Promise<void>;
  /** Ends the bot and starts it again, under a command where one is given; the supervisor starts it without. */
  restart(under?: readonly string[]): Promise<void>;
  /** Fines published so far that have no post yet. */
  missing(): number;
  /** Waits until all that was published is posted and `/readyz` says so; answers after how many seconds. */
  healthy(ms: number): Promise<number>;
  /** Ends the bot in an orderly way and counts what Discord was sent. */
  count(): Promise<Count>;
  /** The last of what the bot said. */
  said(): string;
}

const FEEDS = 10;
/** So long a supervisor waits before it starts a bot again that ended by itself. */
const RESTART_MS = 1000;
const SAID_KEPT = 20_000;

/** Starts everything; waits until the bot is ready. */
export async function goLive(options: {
  readonly name: string;
  readonly fines: number;
  readonly seed: number;
  readonly faults: readonly FaultRule[];
  readonly postgresUrl?: string;
}): Promise<Live> {
  const temp = tempFolder(options.name);
  const fines = makeFines(options.fines, options.seed);
  const { feeds, close: closeFeeds } = await serveFeeds(FEEDS);
  const journal = `${temp.folder}/journal.jsonl`;
  const discord = await createDiscordServer({
    token: "drill-token",
    seed: options.seed,
    guilds: DRILL_GUILDS,
    limits: { perChannel: null, global: null },
    nonceWindowMs: 0,
    journalFile: journal,
  });
  for (const rule of options.faults) discord.faults.add(rule);
  const named = (all: Iterable<{ readonly name: string; readonly id: string }>) =>
    Object.fromEntries([...all].map(({ name, id }) => [name, id]));
  const channels = named(discord.world.channels.values());
  const rig = await makeRig({
    engine: options.postgresUrl ? "postgres" : "sqlite",
    folder: temp.folder,
    discord: {
      url: discord.url,
      token: discord.token,
      guilds: named(discord.world.guilds.values()),
      channels,
    },
    feeds,
    ...(options.postgresUrl ? { postgresUrl: options.postgresUrl } : {}),
  });
  const port = String(await freePort());
  const items: string[][] = feeds.map(() => []);
  for (const [n, feed] of feeds.entries()) feed.body = rssFeed(`Feed ${n}`, []);
  const posted = new Set<string>();
  let published = 0;
  let unmarked = 0;
  let restarts = 0;
  let said = "";
  let closing = false;
  let replacing = false;

  // A second connection sees only what was synced. Held open, so that looking does not change when the log is emptied.
  const aside = rig.store.engine === "sqlite" ? new Database(rig.store.file, { readonly: true }) : null;
  const marked = aside?.prepare("select count(*) as n from outbox where nonce = ? and state = 'inflight'");
  const note = discord.journal.message.bind(discord.journal);
  discord.journal.message = (what, message, body) => {
    note(what, message, body);
    const text = JSON.stringify(body);
    const told = fines.filter(({ word }) => text.includes(word));
    if (what !== "create" || told.length === 0) return;
    for (const { word } of told) posted.add(word);
    if (marked && (marked.get(String(message.nonce)) as { n: number }).n === 0) unmarked++;
  };

  function start(under: readonly string[] = []): Bot {
    const hear = (text: string) => {
      said = (said + text).slice(-SAID_KEPT);
    };
    const fresh = startBot(rig, { PORT: port }, { under, said: hear });
    void fresh.ended.then(async (signal) => {
      if (closing || replacing || fresh !== bot) return;
      restarts++;
      hear(`(ended by itself: ${signal ?? fresh.child.exitCode})\n`);
      await delay(RESTART_MS);
      if (!closing && !replacing && fresh === bot) bot = start();
    });
    return fresh;
  }

  async function ready(): Promise<boolean> {
    try {
      const answer = await request(`http://127.0.0.1:${port}/readyz`, {
        headersTimeout: 2000,
        bodyTimeout: 2000,
      });
      await answer.body.dump();
      return answer.statusCode === 200;
    } catch {
      return false;
    }
  }

  const missing = () => fines.slice(0, published).filter(({ word }) => !posted.has(word)).length;

  async function makeDue(): Promise<void> {
    await using store = await openStore(rig.store);
    // A poll under way would say afterwards when the next one is due.
    await until(20_000, "polls to end", async () => {
      const polled = await store.db.selectFrom("source").select(["lease_owner", "baseline_at"]).execute();
      return polled.every(({ lease_owner, baseline_at }) => lease_owner === null && baseline_at !== null);
    });
    const long = new Date(0).toISOString();
    await store.db.updateTable("source").set({ next_poll_at: long, fail_count: 0 }).execute();
  }

  let bot = start();

  async function close(): Promise<void> {
    closing = true;
    await end(bot.child, "SIGKILL");
    aside?.close();
    await within(10_000, "the loopback Discord to end", discord.close());
    await within(10_000, "the feeds to end", closeFeeds());
    await rig.close();
    temp.remove();
  }

  /** Alerts and edits that wait, and feeds whose last version is not read. */
  async function open(): Promise<number> {
    await using store = await openStore(rig.store);
    const rows = await store.db
      .selectFrom("outbox")
      .select(["state", "wanted_revision", "sent_revision"])
      .execute();
    const read = await store.db.selectFrom("source").select(["id", "etag"]).execute();
    return (
      rows.filter((row) => row.state !== "sent" || row.wanted_revision > row.sent_revision).length +
      read.filter(({ id, etag }) => etag !== `"${feeds[Number(id.slice(5))]!.version}"`).length
    );
  }

  const live: Live = {
    rig,
    discord,
    pid: () => bot.child.pid!,
    restarts: () => restarts,
    unmarked: () => unmarked,
    async publish(count) {
      for (const fine of fines.slice(published, published + count)) {
        add(fine, 0);
        if (fine.second) add(fine, 1);
        published++;
      }
      await makeDue();
    },
    async restart(under) {
      replacing = true;
      await end(bot.child, "SIGTERM");
      bot = start(under);
      replacing = false;
    },
    missing,
    async healthy(ms) {
      try {
        return await until(ms, "all to be posted", async () => missing() === 0 && (await ready()));
      } catch (error) {
        throw new Error(`${String(error)}: ${missing()} missing. The bot said:\n${said}`);
      }
    },
    async count() {
      await until(60_000, "the last edits", async () => (await open()) === 0);
      closing = true;
      await within(30_000, "an orderly end", end(bot.child, "SIGTERM"));
      return countJournal(journal, fines.slice(0, published), channels);
    },
    said: () => said,
    [Symbol.asyncDispose]: close,
  };

  function add(fine: DrillFine, outlet: 0 | 1): void {
    const n = (fine.n + outlet * 7) % FEEDS;
    items[n]!.push(rssItem(fine, outlet, new Date()));
    feeds[n]!.body = rssFeed(`Feed ${n}`, items[n]!.toReversed());
    feeds[n]!.version = items[n]!.length;
  }

  try {
    await until(30_000, "the bot to be ready", ready);
    return live;
  } catch (error) {
    await close();
    throw new Error(`${String(error)}\n${said}`);
  }
}
