import { describe, expect, it } from "vitest";
import { createSender } from "../../src/deliver/sender.ts";
import { type Gathering, outboxPort } from "../../src/sending.ts";
import { openStore, type Store } from "../../src/store/db.ts";
import { digestEvents } from "../../src/store/digests.ts";
import { enqueue, outboxHealth } from "../../src/store/outbox.ts";
import { ENGINES, freshDatabase } from "../store/engines.ts";
import { FakeClock, MemoryDiscord } from "./memory-channel.ts";

interface Flooded {
  readonly clock: FakeClock;
  readonly discord: MemoryDiscord;
  put(from: number, to: number, channel?: string): Promise<void>;
  /** Sends every ten seconds for some minutes. */
  run(minutes: number): Promise<void>;
  /** The events that a channel's messages tell, one list a message. */
  told(channel?: string): readonly (readonly string[])[];
  waiting(): Promise<number>;
}

function flooded(store: Store, gathering: Partial<Gathering> = {}): Flooded {
  const clock = new FakeClock();
  const discord = new MemoryDiscord(clock);
  const sender = createSender({
    outbox: outboxPort({ store }, { flood: () => ({ posts: 5, windowMs: 600_000 }), ...gathering }),
    channelOf: () => discord,
    async render(row) {
      const told = await digestEvents(store.db, row.id);
      const content = (told.length > 0 ? told : [row.eventId]).join(" ");
      const target = { guildId: row.guildId, channelId: row.channelId, threadId: null };
      return { message: { body: { content, key: row.id } }, revision: told.length || 1, key: row.id, target };
    },
    clock,
    owner: "me",
    perSecond: 50,
    maxInFlight: 15,
    report: () => undefined,
  });
  return {
    clock,
    discord,
    async put(from, to, channel = "c") {
      for (let n = from; n < to; n++)
        await enqueue(store.db, {
          guildId: "g",
          channelId: channel,
          eventId: `e${n}`,
          reason: "newCase",
          revision: 1,
          eventOn: `20${n}-01-01`,
          now: clock.iso(),
          heldUntil: null,
        });
    },
    async run(minutes) {
      for (let n = 0; n < minutes * 6; n++) {
        await sender.drain();
        clock.pass(10_000);
      }
    },
    told: (channel = "c") => discord.shown(channel).map((content) => content.split(" ")),
    async waiting() {
      const { counts } = await outboxHealth(store.db);
      return (counts["pending"] ?? 0) + (counts["inflight"] ?? 0);
    },
  };
}

const events = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `e${from + n}`);

describe.each(ENGINES)("a flood on %s", (engine) => {
  it("is told by the first alerts and a few digests, in order, and leaves other channels alone", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told } = flooded(store);
    await put(10, 60);
    await put(10, 15, "calm");
    await run(0.5);
    expect(told("calm")).toHaveLength(5);
    // A send may end just between the count and the claim: then one more comes alone.
    const alone = told().length;
    expect([5, 6]).toContain(alone);
    await run(1.5);
    const sizes = told().map(({ length }) => length);
    expect(sizes.slice(0, alone)).toEqual(Array.from({ length: alone }, () => 1));
    expect(sizes.slice(alone)).toEqual(alone === 5 ? [15, 15, 15] : [15, 14, 15]);
    expect(told().flat()).toEqual(events(10, 60));
    expect(told("calm").flat()).toEqual(events(10, 15));
  });

  it("that trickles in is told once a minute until the window is over", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told, clock } = flooded(store);
    for (let n = 10; n < 40; n++) {
      await put(n, n + 1);
      await run(1 / 6);
    }
    await run(1);
    const sizes = told().map(({ length }) => length);
    expect(sizes.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
    expect(sizes.length).toBeLessThanOrEqual(11);
    expect(told().flat()).toEqual(events(10, 40));
    clock.pass(600_000);
    await put(40, 43);
    await run(0.5);
    expect(told().slice(-3)).toEqual([["e40"], ["e41"], ["e42"]]);
  });

  it("loses and doubles nothing while every second reply is lost and Discord remembers no nonce", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told, discord, waiting } = flooded(store);
    discord.nonceWindowMs = 0;
    let n = 0;
    discord.trouble = (what) => (++n % 2 === 0 ? (what === "post" ? "lost" : "unknown") : null);
    await put(10, 40);
    await run(10);
    await put(40, 90);
    await run(30);
    expect(await waiting()).toBe(0);
    expect(told().flat()).toEqual(events(10, 90));
    expect(told().length).toBeLessThan(30);
  });

  it("is not gathered while its alerts may have been posted before a restore", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told } = flooded(store, { settledBefore: "2026-05-04T13:00:00.000Z" });
    await put(10, 30);
    await run(0.5);
    expect(told()).toEqual(events(10, 30).map((event) => [event]));
  });

  it("is not gathered where the policy is off", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told } = flooded(store, { flood: () => ({ posts: 0, windowMs: 600_000 }) });
    await put(10, 30);
    await run(0.5);
    expect(told()).toHaveLength(20);
  });

  it("is no flood any more after the wall clock was set back", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { put, run, told, clock } = flooded(store);
    await put(10, 15);
    await run(0.5);
    clock.step(-86_400_000);
    await put(15, 18);
    await run(0.5);
    clock.step(86_400_000);
    await run(1);
    expect(told().flat()).toEqual(events(10, 18));
  });
});
