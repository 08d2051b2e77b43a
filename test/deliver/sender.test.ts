import { afterEach, describe, expect, it } from "vitest";
import {
  createSender,
  type OutboxPort,
  type SenderEvent,
  type SenderOptions,
} from "../../src/deliver/sender.ts";
import { openStore, type Store, storeIsAway } from "../../src/store/db.ts";
import type { OutboxRow } from "../../src/store/outbox.ts";
import * as outboxStore from "../../src/store/outbox.ts";
import { ENGINES, freshDatabase } from "../store/engines.ts";
import { FakeClock, MemoryDiscord, type Trouble } from "./memory-channel.ts";

const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each[Symbol.asyncDispose]();
});

interface Room {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly discord: MemoryDiscord;
  readonly events: SenderEvent[];
  readonly outbox: OutboxPort;
  /** Revision that events have now; 1 by default. */
  readonly revisions: Map<string, number>;
  sender(more?: Partial<SenderOptions>): ReturnType<typeof createSender>;
  put(alert: {
    event: string;
    channel?: string;
    guild?: string;
    on?: string;
    heldUntil?: string;
  }): Promise<void>;
  /** A further report: the event's revision grows and its alerts want an edit. */
  change(event: string): Promise<void>;
  row(event: string, channel?: string): Promise<OutboxRow>;
  /** Lets time pass and sends, again and again, until nothing waits any more or `rounds` are over. */
  settle(sender: ReturnType<typeof createSender>, rounds?: number, stepMs?: number): Promise<void>;
}

async function room(engine: (typeof ENGINES)[number]): Promise<Room> {
  const database = await freshDatabase(engine);
  const store = await openStore(database.options);
  open.push(database, store);
  const { db } = store;
  const clock = new FakeClock();
  const discord = new MemoryDiscord(clock);
  const events: SenderEvent[] = [];
  const revisions = new Map<string, number>();
  const outbox: OutboxPort = {
    letHeldGo: (now) => outboxStore.letHeldGo(db, now),
    claimPosts: (options) => outboxStore.claimPosts(db, options),
    claimEdits: (options) => outboxStore.claimEdits(db, options),
    markInflight: (row, now) => outboxStore.markInflight(db, row, now),
    markSent: (row, sent) => outboxStore.markSent(db, row, sent),
    markEdited: (row, revision, now) => outboxStore.markEdited(db, row, revision, now),
    release: (row, back) => outboxStore.release(db, row, back),
    releaseAll: (owner) => outboxStore.releaseAll(db, owner),
    bury: (row, error) => outboxStore.bury(db, row, error),
    pauseChannel: (channel) => outboxStore.pauseChannel(db, channel),
  };
  async function row(event: string, channel = "c"): Promise<OutboxRow> {
    const found = await db
      .selectFrom("outbox")
      .where("event_id", "=", event)
      .where("channel_id", "=", channel)
      .select(["id", "state"])
      .executeTakeFirstOrThrow();
    const [full] = await outboxStore.readRows(db, [found.id]);
    return full!;
  }
  return {
    store,
    clock,
    discord,
    events,
    outbox,
    revisions,
    sender: (more = {}) =>
      createSender({
        outbox,
        channelOf: () => discord,
        render: async (each, { labelled }) => {
          const revision = revisions.get(each.eventId) ?? 1;
          return {
            message: {
              body: { content: `${each.eventId} r${revision}${labelled ? " (again)" : ""}`, key: each.id },
            },
            revision,
            key: each.id,
            target: { guildId: each.guildId, channelId: each.channelId, threadId: each.threadId },
          };
        },
        clock,
        owner: "me",
        perSecond: 50,
        maxInFlight: 15,
        report: (event) => events.push(event),
        ...more,
      }),
    async put({ event, channel = "c", guild = "g", on = "2026-05-01", heldUntil }) {
      await outboxStore.enqueue(db, {
        guildId: guild,
        channelId: channel,
        eventId: event,
        reason: "newCase",
        revision: 1,
        eventOn: on,
        now: clock.iso(),
        heldUntil: heldUntil ?? null,
      });
    },
    async change(event) {
      const revision = (revisions.get(event) ?? 1) + 1;
      revisions.set(event, revision);
      await outboxStore.wantRevision(db, event, revision, clock.iso());
    },
    row,
    async settle(sender, rounds = 20, stepMs = 10_000) {
      for (let round = 0; round < rounds; round++) {
        await sender.drain();
        const { counts } = await outboxStore.outboxHealth(db);
        if ((counts["pending"] ?? 0) + (counts["inflight"] ?? 0) === 0) return;
        clock.pass(stepMs);
      }
    },
  };
}

/** Fails the first `times` requests of a kind. */
function failing(what: "post" | "edit" | "find", trouble: Trouble, times = 1) {
  let left = times;
  return (asked: string) => (asked === what && left-- > 0 ? trouble : null);
}

describe.each(ENGINES)("the sender on %s", (engine) => {
  it("posts every alert once, in the order of the events in each channel", async () => {
    const { put, sender, discord } = await room(engine);
    await put({ event: "later", on: "2026-05-03" });
    await put({ event: "first", on: "2026-05-01" });
    await put({ event: "middle", on: "2026-05-02" });
    await put({ event: "first", channel: "d", on: "2026-05-01" });
    const one = sender();
    expect(await one.drain()).toBe(4);
    expect(await one.drain()).toBe(0);
    expect([discord.shown("c"), discord.shown("d")]).toEqual([
      ["first r1", "middle r1", "later r1"],
      ["first r1"],
    ]);
  });

  it("puts an alert for one event and channel into the outbox once", async () => {
    const { put, sender, discord } = await room(engine);
    await put({ event: "e" });
    await put({ event: "e" });
    await sender().drain();
    expect(discord.shown("c")).toEqual(["e r1"]);
  });

  it("serves guilds in turn, however long the backlog of one is", async () => {
    const { put, sender, discord } = await room(engine);
    for (let n = 0; n < 12; n++)
      await put({ event: `big-${n}`, guild: "big", channel: `big-${n}`, on: "2026-05-01" });
    for (const guild of ["a", "b"]) await put({ event: guild, guild, channel: guild, on: "2026-05-03" });
    await sender({ maxInFlight: 1 }).drain();
    const order = discord.requests.map(({ channelId }) => channelId);
    expect(Math.max(order.indexOf("a"), order.indexOf("b"))).toBeLessThan(5);
  });

  it("keeps its even pace", async () => {
    const { put, sender, discord } = await room(engine);
    for (let n = 0; n < 20; n++) await put({ event: "e", channel: `c${n}` });
    await sender({ perSecond: 20, maxInFlight: 1 }).drain();
    const starts = discord.requests.map(({ at }) => at);
    expect(starts).toEqual(Array.from({ length: 20 }, (_, n) => n * 50));
  });

  it("never has more under way than allowed", async () => {
    const { put, sender, discord } = await room(engine);
    discord.hold = () => new Promise((done) => setTimeout(done, 5));
    for (let n = 0; n < 40; n++) await put({ event: "e", channel: `c${n}` });
    await sender({ maxInFlight: 4 }).drain();
    expect([discord.mostUnderWay, discord.messages.length]).toEqual([4, 40]);
  });

  it("is not held up by one request that hangs", async () => {
    const { put, sender, discord } = await room(engine);
    const { promise, resolve } = Promise.withResolvers<void>();
    discord.hold = (_what, channelId) => (channelId === "stuck" ? promise : Promise.resolve());
    await put({ event: "e", channel: "stuck", on: "2026-01-01" });
    for (let n = 0; n < 50; n++) await put({ event: `e${n}`, channel: `c${n % 5}` });
    const draining = sender({ maxInFlight: 3 }).drain();
    while (discord.messages.length < 50) await new Promise((done) => setTimeout(done, 5));
    resolve();
    expect(await draining).toBe(51);
  });

  it.each([
    ["unknown", "inflight", 1, null],
    ["rate-limited", "pending", 0, null],
    ["global-limit", "pending", 0, null],
    ["forbidden", "pending", 1, "retry"],
    ["gone", "pending", 1, "a person"],
    ["invalid", "dead", 1, null],
    ["message-gone", "inflight", 1, null],
    ["unauthorised", "pending", 0, null],
  ] as const)(
    "keeps an alert whose post was answered with %s as %s",
    async (trouble, state, attempts, paused) => {
      const { put, sender, discord, row, store } = await room(engine);
      discord.trouble = failing("post", trouble);
      await put({ event: "e" });
      expect(await sender().drain()).toBe(0);
      expect(await row("e")).toMatchObject({ state, attempts });
      const channel = await store.db.selectFrom("channel").selectAll().executeTakeFirst();
      expect(channel ? (channel.retry_at ? "retry" : "a person") : null).toBe(paused);
    },
  );

  it.each(["unknown", "lost", "rate-limited", "global-limit"] as const)(
    "posts once after a first answer of %s, although Discord forgot the nonce",
    async (trouble) => {
      const { put, sender, discord, settle, row } = await room(engine);
      discord.nonceWindowMs = 0;
      discord.trouble = failing("post", trouble);
      await put({ event: "e" });
      await settle(sender());
      expect(discord.shown("c")).toEqual(["e r1"]);
      expect(await row("e")).toMatchObject({ state: "sent", labelled: false });
    },
  );

  it("posts once although every second reply is lost and reading history fails at times", async () => {
    const { put, sender, discord, settle } = await room(engine);
    discord.nonceWindowMs = 0;
    let n = 0;
    discord.trouble = (what) => (++n % 2 === 0 ? (what === "post" ? "lost" : "unknown") : null);
    for (let e = 0; e < 20; e++) await put({ event: `e${e}`, on: `2026-05-${String(e + 10)}` });
    await settle(sender(), 200, 60_000);
    expect(discord.shown("c").map((text) => text.split(" ")[0])).toEqual(
      Array.from({ length: 20 }, (_, e) => `e${e}`),
    );
  });

  it("takes up an alert that a dead process left in flight, without posting it twice", async () => {
    const { put, sender, discord, settle, outbox, clock } = await room(engine);
    discord.nonceWindowMs = 0;
    await put({ event: "e" });
    const [claimed] = await outbox.claimPosts({
      now: clock.iso(),
      owner: "dead",
      limit: 1,
      leaseSeconds: 120,
    });
    await outbox.markInflight(claimed!, clock.iso());
    await discord.post(
      { guildId: "g", channelId: "c" },
      { body: { content: "e r1", key: claimed!.id } },
      "n",
    );
    await sender().drain();
    expect(discord.messages).toHaveLength(1);
    expect(discord.requests).toHaveLength(1);
    clock.pass(121_000);
    await settle(sender());
    expect(discord.shown("c")).toEqual(["e r1"]);
  });

  it("trusts the nonce for a minute where history cannot be read, and labels what it posts later", async () => {
    const { put, sender, discord, settle, events, row, clock } = await room(engine);
    discord.readable = false;
    discord.trouble = failing("post", "lost");
    await put({ event: "soon" });
    await settle(sender(), 5, 10_000);
    expect(discord.shown("c")).toEqual(["soon r1"]);
    discord.trouble = failing("post", "lost");
    await put({ event: "late", on: "2026-05-02" });
    await sender().drain();
    clock.pass(600_000);
    await settle(sender());
    expect(discord.shown("c")).toEqual(["soon r1", "late r1", "late r1 (again)"]);
    expect(await row("late")).toMatchObject({ state: "sent", labelled: true });
    expect(events.filter(({ type }) => type === "labelled")).toHaveLength(1);
  });

  it("finds an earlier attempt although the wall clock was set back since", async () => {
    const { put, sender, discord, settle, clock } = await room(engine);
    discord.nonceWindowMs = 0;
    discord.trouble = failing("post", "lost");
    await put({ event: "e" });
    await sender().drain();
    clock.step(-3_600_000);
    await settle(sender(), 30, 300_000);
    expect(discord.messages).toHaveLength(1);
  });

  it("does not send what it no longer holds the claim of", async () => {
    const { put, sender, discord, outbox, clock, row } = await room(engine);
    await put({ event: "e" });
    const stolen: OutboxPort = {
      ...outbox,
      async claimPosts(options) {
        const rows = await outbox.claimPosts(options);
        clock.pass(121_000);
        await outbox.claimPosts({ ...options, now: clock.iso(), owner: "another" });
        return rows;
      },
    };
    await sender({ outbox: stolen }).drain();
    expect(discord.requests).toEqual([]);
    expect(await row("e")).toMatchObject({ state: "pending" });
  });

  it("lets only one channel wait for its own limit, and everyone for the global one", async () => {
    const { put, sender, discord, settle, row } = await room(engine);
    let limited = 2;
    discord.trouble = (_what, channelId) => (channelId === "slow" && limited-- > 0 ? "rate-limited" : null);
    for (let n = 0; n < 3; n++) await put({ event: `e${n}`, channel: "slow", on: `2026-05-0${n + 1}` });
    await put({ event: "e0", channel: "fast" });
    const one = sender();
    await one.drain();
    expect([discord.shown("slow"), discord.shown("fast")]).toEqual([[], ["e0 r1"]]);
    expect(await row("e0", "slow")).toMatchObject({ attempts: 0 });
    await settle(one, 5, 6000);
    expect(discord.shown("slow")).toEqual(["e0 r1", "e1 r1", "e2 r1"]);

    discord.requests.length = 0;
    discord.trouble = failing("post", "global-limit");
    for (let n = 0; n < 20; n++) await put({ event: "x", channel: `g${n}` });
    await settle(sender({ maxInFlight: 1 }), 5, 6000);
    const [first, second] = discord.requests.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(5000);
    expect(discord.messages).toHaveLength(24);
  });

  it("keeps the backlog of a refused channel and posts it in order once it is resumed", async () => {
    const { put, sender, discord, settle, store, row } = await room(engine);
    let gone = 1;
    discord.trouble = (_what, channelId) => (channelId === "c" && gone-- > 0 ? "gone" : null);
    for (let n = 0; n < 4; n++) await put({ event: `e${n}`, on: `2026-05-0${n + 1}` });
    await put({ event: "other", channel: "d" });
    const one = sender();
    await settle(one, 3, 86_400_000);
    expect([discord.shown("c"), discord.shown("d")]).toEqual([[], ["other r1"]]);
    expect(discord.requests.filter(({ channelId }) => channelId === "c")).toHaveLength(1);
    await outboxStore.resumeChannel(store.db, "c");
    await settle(one);
    expect(discord.shown("c")).toEqual(["e0 r1", "e1 r1", "e2 r1", "e3 r1"]);
    expect(await row("e3")).toMatchObject({ state: "sent" });
  });

  it("asks a channel that forbids it ever more rarely", async () => {
    const { put, sender, discord, clock } = await room(engine);
    discord.trouble = (what) => (what === "post" ? "forbidden" : null);
    await put({ event: "e" });
    const one = sender();
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      await one.drain();
      clock.pass(300_000);
    }
    expect(discord.requests.length).toBeGreaterThan(3);
    expect(discord.requests.length).toBeLessThan(10);
  });

  it("sends nothing more after Discord refused the token", async () => {
    const { put, sender, discord, events } = await room(engine);
    discord.trouble = () => "unauthorised";
    for (let n = 0; n < 40; n++) await put({ event: "e", channel: `c${n}` });
    const one = sender();
    await one.drain();
    const asked = discord.requests.length;
    await one.drain();
    expect(asked).toBeLessThanOrEqual(15);
    expect(discord.requests).toHaveLength(asked);
    expect(events.some(({ type }) => type === "unauthorised")).toBe(true);
  });

  it("ends where nothing can progress, because a guild is not connected", async () => {
    const { put, sender, discord, settle } = await room(engine);
    for (let n = 0; n < 40; n++) await put({ event: "e", channel: `c${n}` });
    let connected = false;
    const one = sender({ channelOf: () => (connected ? discord : null) });
    expect(await one.drain()).toBe(0);
    connected = true;
    await settle(one);
    expect(discord.messages).toHaveLength(40);
  });

  it("posts held alerts when their time has come, not before", async () => {
    const { put, sender, discord, clock } = await room(engine);
    await put({ event: "e", heldUntil: new Date(clock.now() + 60_000).toISOString() });
    const one = sender();
    await one.drain();
    expect(discord.messages).toHaveLength(0);
    clock.pass(60_000);
    await one.drain();
    expect(discord.shown("c")).toEqual(["e r1"]);
  });

  it("edits a posted alert to the newest revision, and repairs a lost edit", async () => {
    const { put, sender, discord, change, clock, row } = await room(engine);
    await put({ event: "e" });
    const one = sender();
    await one.drain();
    discord.trouble = failing("edit", "unknown");
    await change("e");
    await change("e");
    await one.drain();
    expect(discord.shown("c")).toEqual(["e r1"]);
    clock.pass(5000);
    await one.drain();
    expect(discord.shown("c")).toEqual(["e r3"]);
    expect(await row("e")).toMatchObject({ sentRevision: 3, wantedRevision: 3, state: "sent" });
    expect(await one.drain()).toBe(0);
  });

  it("never leaves an older revision over a newer one, although two processes edit at once", async () => {
    const { put, sender, discord, change, clock, outbox } = await room(engine);
    await put({ event: "e" });
    await sender().drain();
    await change("e");
    const { promise, resolve } = Promise.withResolvers<void>();
    let held = false;
    discord.hold = (what) => {
      if (what !== "edit" || held) return Promise.resolve();
      held = true;
      return promise;
    };
    const slow = sender({ owner: "slow" }).drain();
    while (!held) await new Promise((done) => setTimeout(done, 5));
    clock.pass(121_000);
    await change("e");
    await sender({ owner: "quick", outbox }).drain();
    expect(discord.shown("c")).toEqual(["e r3"]);
    resolve();
    await slow;
    clock.pass(1000);
    await sender().drain();
    expect(discord.shown("c")).toEqual(["e r3"]);
  });

  it("gives up on editing a message that somebody deleted, and does not post it again", async () => {
    const { put, sender, discord, change, settle, row } = await room(engine);
    await put({ event: "e" });
    await sender().drain();
    discord.messages[0]!.deleted = true;
    await change("e");
    await settle(sender());
    expect(discord.messages).toHaveLength(1);
    expect(await row("e")).toMatchObject({ state: "dead" });
  });

  it("writes a post down later where the database failed, and sends nothing meanwhile", async () => {
    const { put, sender, discord, outbox, events } = await room(engine);
    let full = true;
    const refusing: OutboxPort = {
      ...outbox,
      markSent: (row, sent) =>
        full ? Promise.reject(new Error("database or disk is full")) : outbox.markSent(row, sent),
    };
    discord.nonceWindowMs = 0;
    for (let n = 0; n < 30; n++) await put({ event: `e${n}`, channel: `c${n % 3}`, on: `2026-05-${10 + n}` });
    const one = sender({ outbox: refusing });
    await expect(one.drain()).rejects.toThrow("full");
    const before = discord.messages.length;
    await expect(one.drain()).rejects.toThrow("full");
    expect(discord.messages).toHaveLength(before);
    expect(before).toBeLessThanOrEqual(15);
    expect(events.some(({ type }) => type === "failed")).toBe(true);
    full = false;
    await one.drain();
    expect(discord.messages).toHaveLength(30);
    expect(new Set(discord.messages.map(({ nonce }) => nonce)).size).toBe(30);
  });

  it("sends nothing that it could not mark before", async () => {
    const { put, sender, discord, outbox, settle } = await room(engine);
    let full = true;
    const refusing: OutboxPort = {
      ...outbox,
      markInflight: (row, now) =>
        full ? Promise.reject(new Error("database or disk is full")) : outbox.markInflight(row, now),
    };
    for (let n = 0; n < 5; n++) await put({ event: `e${n}`, channel: `c${n}` });
    const one = sender({ outbox: refusing });
    await one.drain();
    expect(discord.requests).toEqual([]);
    full = false;
    await settle(one);
    expect(discord.messages).toHaveLength(5);
  });

  it("sends at once what it had claimed when the database failed, without waiting for a lease to end", async () => {
    const { put, sender, discord, outbox, clock } = await room(engine);
    let fails = true;
    const refusing: OutboxPort = {
      ...outbox,
      async claimPosts(wanted) {
        const rows = await outbox.claimPosts(wanted);
        if (fails) throw new Error("disk I/O error");
        return rows;
      },
    };
    for (let n = 0; n < 5; n++) await put({ event: `e${n}`, channel: `c${n}` });
    const one = sender({ outbox: refusing });
    await expect(one.drain()).rejects.toThrow("disk I/O error");
    fails = false;
    const before = clock.now();
    await one.drain();
    expect(discord.messages).toHaveLength(5);
    expect(clock.now() - before).toBeLessThan(5000);
  });

  it("never gives up on an alert while the database is away", async () => {
    const { put, sender, discord, settle, row } = await room(engine);
    await put({ event: "e1" });
    let away = true;
    const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
    const lasting = sender({
      storeIsAway,
      render: async (each) => {
        if (away) throw full;
        return {
          message: { body: { content: each.eventId, key: each.id } },
          revision: 1,
          key: each.id,
          target: { guildId: each.guildId, channelId: each.channelId },
        };
      },
    });
    await settle(lasting, 60);
    expect(discord.messages).toEqual([]);
    expect((await row("e1")).attempts).toBe(0);
    away = false;
    await settle(lasting);
    expect(discord.shown("c")).toEqual(["e1"]);
  });

  it("gives up on an alert that cannot be rendered, so that its channel goes on", async () => {
    const { put, sender, discord, row, settle } = await room(engine);
    await put({ event: "broken", on: "2026-05-01" });
    await put({ event: "well", on: "2026-05-02" });
    const one = sender({
      render: async (each) => {
        if (each.eventId === "broken") throw new TypeError("no such thing");
        return {
          message: { body: { content: each.eventId, key: each.id } },
          revision: 1,
          key: each.id,
          target: { guildId: each.guildId, channelId: each.channelId },
        };
      },
    });
    await settle(one, 60, 60_000);
    expect(discord.shown("c")).toEqual(["well"]);
    expect(await row("broken")).toMatchObject({ state: "dead", lastError: "no such thing" });
  });

  it("sends each alert once when two processes drain the same outbox", async () => {
    const { put, sender, discord } = await room(engine);
    discord.nonceWindowMs = 0;
    for (let n = 0; n < 60; n++) await put({ event: `e${n}`, channel: `c${n % 20}`, guild: `g${n % 4}` });
    const [one, two] = [sender({ owner: "one" }), sender({ owner: "two" })];
    await Promise.all([one.drain(), two.drain(), one.drain()]);
    await Promise.all([one.drain(), two.drain()]);
    expect(discord.messages).toHaveLength(60);
    expect(new Set(discord.messages.map(({ nonce }) => nonce)).size).toBe(60);
  });

  it("goes on at its pace although the wall clock was set back by a day", async () => {
    const { put, sender, discord, clock } = await room(engine);
    for (let n = 0; n < 3; n++) await put({ event: "e", channel: `c${n}` });
    const one = sender();
    await one.drain();
    clock.step(-86_400_000);
    for (let n = 3; n < 6; n++) await put({ event: "e", channel: `c${n}` });
    const before = clock.monotonic();
    await one.drain();
    expect(discord.messages).toHaveLength(6);
    expect(clock.monotonic() - before).toBeLessThan(1000);
  });

  it("frees its claims and ends in time when told to stop", async () => {
    const { put, sender, discord, store } = await room(engine);
    for (let n = 0; n < 100; n++) await put({ event: "e", channel: `c${n}` });
    const stop = new AbortController();
    discord.hold = async () => {
      if (discord.messages.length >= 20) stop.abort();
    };
    await sender().run(stop.signal);
    expect(discord.messages.length).toBeLessThan(50);
    const held = await store.db
      .selectFrom("outbox")
      .where("lease_owner", "is not", null)
      .selectAll()
      .execute();
    expect(held).toEqual([]);
  });
});
