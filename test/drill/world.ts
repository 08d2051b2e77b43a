import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { FloodPolicy } from "../../src/decide/flood.ts";
import { createSender, type OutboxPort, type Sender, type SenderEvent } from "../../src/deliver/sender.ts";
import { partyCatalogue } from "../../src/detect/catalogue.ts";
import { createDetector } from "../../src/detect/detect.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/alert.ts";
import { FinewatchError } from "../../src/domain/errors.ts";
import type { Source } from "../../src/domain/source.ts";
import type { Http } from "../../src/fetch/http.ts";
import type { Isolate } from "../../src/isolate.ts";
import { readRates } from "../../src/link/fx.ts";
import type { Logger } from "../../src/logger.ts";
import { parseDocument } from "../../src/parse/registry.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { pollDue } from "../../src/poll.ts";
import { outboxPort } from "../../src/sending.ts";
import { readEvent } from "../../src/store/cases.ts";
import { joinFellowship } from "../../src/store/claims.ts";
import { mendClock } from "../../src/store/clock.ts";
import { openStore, type Store, type StoreOptions } from "../../src/store/db.ts";
import { digestEvents } from "../../src/store/digests.ts";
import { syncSources } from "../../src/store/sources.ts";
import { addWatch, allWatches } from "../../src/store/watches.ts";
import { FakeClock, MemoryDiscord } from "../deliver/memory-channel.ts";
import { type DrillFine, rssFeed, rssItem } from "./fines.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** A feed of the simulated network. */
export interface SimulatedFeed {
  readonly items: string[];
  version: number;
  requests: number;
}

/** Finewatch's line in one process: real polling, detection, linking, outbox and sender; simulated time and network. */
export interface World {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly discord: MemoryDiscord;
  readonly feeds: readonly SimulatedFeed[];
  readonly events: SenderEvent[];
  /** Asked before every request to a source and every statement of the database; true: it fails. */
  fails: (what: "source" | "database") => boolean;
  publish(feed: number, fine: DrillFine, outlet: 0 | 1): void;
  /** A round of polls and of sending, as the schedule and the sender would do. Failures of the database pass. */
  turn(): Promise<void>;
  /** As if the process had been killed: what is under way never ends, and a new process begins. */
  restart(): Promise<void>;
  /** Alerts that wait, and edits that are wanted. */
  waiting(): Promise<number>;
  /** How many rounds ended in an error. */
  failures(): number;
  /** What was posted against what was published. */
  judge(fines: readonly DrillFine[]): readonly string[];
  close(): Promise<void>;
}

const bodies = (
  parse(readFileSync(join(ROOT, "config/authorities.yaml"), "utf8")) as { id: string }[]
).filter(({ id }) => /^(gb|uk)-/.test(id));
const { catalogue } = partyCatalogue(bodies, []);
const rates = readRates("");
const detector = createDetector(catalogue);

export async function createWorld(options: {
  readonly feeds: number;
  readonly keywords: readonly string[];
  readonly random: () => number;
  readonly store?: StoreOptions;
  readonly start?: string;
  /** From how many messages in how much time on a channel gets digests; 20 in ten minutes by default. */
  readonly flood?: FloodPolicy;
  /** Errors of the machine that the drill brings about itself. */
  readonly tolerates?: RegExp;
}): Promise<World> {
  const { tolerates = null, flood = { posts: 20, windowMs: 600_000 } } = options;
  const storeOptions = options.store ?? ({ engine: "sqlite", file: ":memory:", exclusive: true } as const);
  const opened = await openStore(storeOptions);
  const clock = new FakeClock(options.start);
  const discord = new MemoryDiscord(clock);
  const feeds = Array.from({ length: options.feeds }, () => ({
    items: [] as string[],
    version: 0,
    requests: 0,
  }));
  const events: SenderEvent[] = [];
  let fails: World["fails"] = () => false;
  let life = 0;
  const logger = {
    info() {},
    warn() {},
    debug() {},
    /** What polling swallows as one source's trouble is a mistake here, unless the simulation made it. */
    error: ({ err }: { readonly err?: unknown }) => failed(err),
  } as unknown as Logger;

  await syncSources(
    opened.db,
    feeds.map((_feed, n) => sourceOf(n)),
    clock.iso(),
  );
  for (const [n, keyword] of options.keywords.entries())
    await addWatch(opened.db, {
      guildId: `g${n % 3}`,
      channelId: keyword.toLowerCase(),
      target: { type: "keyword", text: keyword },
      threshold: null,
      createdBy: "drill",
      createdAt: clock.iso(),
    });

  const http: Http = {
    async get({ url, etag }) {
      const feed = feeds[Number(new URL(url).pathname.slice(1))]!;
      feed.requests++;
      if (fails("source"))
        throw new FinewatchError("fetch.reset", "The connection broke (simulated): tried again", {
          fate: "retry",
        });
      const version = `"${feed.version}"`;
      const common = { etag: version, lastModified: null, maxAgeSeconds: null, movedTo: null, latencyMs: 1 };
      if (etag === version) return { status: "unchanged", ...common };
      const bytes = Buffer.from(rssFeed("Simulated", feed.items.toReversed()));
      return {
        status: "ok",
        ...common,
        bytes,
        contentType: "application/rss+xml",
        link: null,
        finalUrl: url,
      };
    },
    close: () => Promise.resolve(),
  };
  const isolate: Isolate = {
    parse: (bytes, hint) => parseDocument(bytes, hint),
    readPage: () => Promise.reject(new Error("no pages here")),
    close: () => Promise.resolve(),
  };

  /** One process: everything it does ends when its life does. */
  function begin(): { sender: Sender; poll: () => Promise<unknown> } {
    const mine = ++life;
    const owner = `life-${mine}`;
    const gone = () => new Promise<never>(() => undefined);
    const guard =
      <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (mine !== life) return gone();
        if (fails("database")) throw new Error("disk I/O error (simulated)");
        const done = await work(...args);
        return mine === life ? done : gone();
      };
    const { db } = opened;
    const store: Store = {
      ...opened,
      transaction: guard((work) =>
        opened.transaction(async (trx) => {
          const done = await work(trx);
          // A crash or a full disk at the end of a transaction leaves nothing of it.
          if (mine !== life || fails("database")) throw new Error("disk I/O error (simulated)");
          return done;
        }),
      ) as Store["transaction"],
    };
    const port = outboxPort({ store }, { flood: () => flood });
    const outbox: OutboxPort = {
      letHeldGo: guard(port.letHeldGo),
      claimPosts: guard(port.claimPosts),
      claimEdits: guard(port.claimEdits),
      markInflight: guard(port.markInflight),
      markSent: guard(port.markSent),
      markEdited: guard(port.markEdited),
      release: guard(port.release),
      releaseAll: guard(port.releaseAll),
      bury: guard(port.bury),
      pauseChannel: guard(port.pauseChannel),
    };
    const sender = createSender({
      outbox,
      channelOf: () => discord,
      async render(row, { labelled }) {
        const told = await digestEvents(db, row.id);
        const ids = told.length > 0 ? told : [row.eventId];
        const found = (await Promise.all(ids.map((id) => readEvent(db, id)))).filter((each) => each !== null);
        if (found.length === 0) return null;
        const again = labelled ? " (again)" : "";
        const content = found
          .map(({ matter, event }) => `${matter.respondent.name} by ${event.reports.length}${again}`)
          .join("\n");
        return {
          message: { body: { content, key: row.id } },
          revision: found.reduce((sum, { event }) => sum + event.revision, 0),
          key: row.id,
          target: { guildId: row.guildId, channelId: row.channelId, threadId: row.threadId },
        };
      },
      clock,
      owner,
      perSecond: 45,
      maxInFlight: 15,
      report: (event) => events.push(event),
    });
    const pipeline = createPipeline({
      store,
      detector,
      authorities: new Map(catalogue.authorities.map((body) => [body.id, body])),
      companies: new Map(),
      audience: async () => ({
        watches: await allWatches(db),
        guilds: ["g0", "g1", "g2"].map((guildId) => ({ guildId, settings: DEFAULT_SETTINGS })),
      }),
      rates: () => rates,
      maxAlertAgeMs: 7 * 86_400_000,
    });
    const poll = guard(async () => {
      await mendClock(opened, clock.iso());
      return pollDue(
        {
          store,
          http,
          isolate,
          pipeline,
          logger,
          owner,
          concurrency: 4,
          root: "/",
          wake: () => undefined,
          random: options.random,
          signal: new AbortController().signal,
        },
        clock.iso(),
      );
    });
    return { sender, poll };
  }

  let failures = 0;
  function failed(error: unknown): void {
    failures++;
    if (!tolerates?.test(error instanceof Error ? error.message : "")) simulated(error);
  }

  let process = begin();
  const cut = Symbol("cut");
  let cutNow: () => void = () => undefined;
  const world: World = {
    store: opened,
    clock,
    discord,
    feeds,
    events,
    get fails() {
      return fails;
    },
    set fails(value) {
      fails = value;
    },
    publish(n, fine, outlet) {
      const feed = feeds[n]!;
      feed.items.push(rssItem(fine, outlet, new Date(clock.now())));
      feed.version++;
    },
    async turn() {
      const killed = new Promise<typeof cut>((resolve) => {
        cutNow = () => resolve(cut);
      });
      for (const work of [process.poll, () => process.sender.drain()]) {
        const done = await Promise.race([work().catch((error: unknown) => failed(error)), killed]);
        if (done === cut) return;
      }
    },
    async restart() {
      cutNow();
      process = begin();
      await using fellowship = await joinFellowship(opened, storeOptions, `life-${life}`);
      await fellowship.freeClaimsOfDead();
    },
    failures: () => failures,
    async waiting() {
      const row = await opened.db
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
      return Number(row.n);
    },
    judge(fines) {
      const wrong: string[] = [];
      // Every line of every message: a digest has one for each alert.
      const lines = discord.messages.flatMap(({ body, channelId }) =>
        String(body["content"])
          .split("\n")
          .map((text) => ({ text, channelId })),
      );
      for (const fine of fines) {
        const own = lines.filter(({ text }) => text.startsWith(`${fine.word} `));
        const plain = own.filter(({ text }) => !text.endsWith("(again)"));
        if (plain.length === 0) wrong.push(`${fine.company}: lost`);
        if (plain.length > 1) wrong.push(`${fine.company}: posted ${plain.length} times`);
        if (own.some(({ channelId }) => channelId !== fine.keyword.toLowerCase()))
          wrong.push(`${fine.company}: astray`);
        if (fine.second && !own.some(({ text }) => text.includes(" by 2")))
          wrong.push(`${fine.company}: not brought up to date (${own.map(({ text }) => text).join(", ")})`);
      }
      return wrong;
    },
    close: () => opened.close(),
  };
  return world;
}

/** Only failures that the simulation made itself may end a round. */
function simulated(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes("(simulated)")) throw error;
}

function sourceOf(n: number): Source {
  return {
    id: `feed-${n}`,
    name: `Feed ${n}`,
    url: `https://feeds.example/${n}`,
    format: "feed",
    enabled: true,
    disabledReason: null,
    authority: null,
    field: null,
    country: null,
    language: "en",
    trust: "press",
    verified: false,
    verifiedBy: null,
    everyMinutes: 2,
    fullText: false,
    guildId: null,
  };
}
