import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { joinFellowship } from "../../src/store/claims.ts";
import { mendClock } from "../../src/store/clock.ts";
import { openStore, type Store } from "../../src/store/db.ts";
import { alertNonce, claimPosts, enqueue, markInflight, pauseChannel } from "../../src/store/outbox.ts";
import { claimDue, syncSources } from "../../src/store/sources.ts";
import { ENGINES, freshDatabase } from "./engines.ts";

const NOW = "2026-05-04T12:00:00.000Z";
const claim = { now: NOW, owner: "me", limit: 100, leaseSeconds: 120 };

async function put(
  store: Store,
  event: string,
  channel = "c",
  guild = "g",
  on = "2026-05-01",
): Promise<void> {
  await enqueue(store.db, {
    guildId: guild,
    channelId: channel,
    eventId: event,
    reason: "newCase",
    revision: 1,
    eventOn: on,
    now: NOW,
    heldUntil: null,
  });
}

const SOURCE = {
  id: "s",
  name: "S",
  url: "https://s.example/feed",
  format: "feed",
  enabled: true,
  disabledReason: null,
  authority: null,
  field: null,
  country: null,
  language: null,
  trust: "press",
  verified: false,
  verifiedBy: null,
  everyMinutes: null,
  fullText: false,
  guildId: null,
} as const;

describe("a nonce", () => {
  it("fits into Discord's 25 characters and is the same after every restart", () => {
    expect(alertNonce("123456789012345678901", "event")).toMatch(/^[\w-]{22}$/);
    expect(alertNonce("a", "b")).toBe(alertNonce("a", "b"));
    expect(alertNonce("a", "b")).not.toBe(alertNonce("a", "c"));
  });
});

describe.each(ENGINES)("the outbox on %s", (engine) => {
  it("gives out the first alert of each channel only", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await put(store, "second", "c", "g", "2026-05-02");
    await put(store, "first", "c", "g", "2026-05-01");
    await put(store, "other", "d");
    const rows = await claimPosts(store.db, claim);
    expect(rows.map(({ eventId }) => eventId).toSorted()).toEqual(["first", "other"]);
    expect(await claimPosts(store.db, { ...claim, owner: "you" })).toEqual([]);
  });

  it("keeps an alert whose outcome is unknown first, although an older event comes in after it", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await put(store, "begun", "c", "g", "2026-05-02");
    const [row] = await claimPosts(store.db, claim);
    await markInflight(store.db, row!, NOW);
    await put(store, "older", "c", "g", "2026-05-01");
    const rows = await claimPosts(store.db, { ...claim, now: "2026-05-04T12:05:00.000Z" });
    expect(rows.map(({ eventId, state }) => [eventId, state])).toEqual([["begun", "inflight"]]);
  });

  it("gives out nothing of a paused channel until it may be tried again", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await put(store, "e");
    const pause = { guildId: "g", channelId: "c", reason: "403", now: NOW };
    await pauseChannel(store.db, { ...pause, retryAt: null });
    expect(await claimPosts(store.db, claim)).toEqual([]);
    await pauseChannel(store.db, { ...pause, retryAt: "2026-05-04T12:15:00.000Z" });
    expect(await claimPosts(store.db, claim)).toEqual([]);
    expect(await claimPosts(store.db, { ...claim, now: "2026-05-04T12:15:00.000Z" })).toHaveLength(1);
  });

  it("finds the heads of 200 channels in a backlog of 20,000 in well under a tenth of a second", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await store.transaction(async (db) => {
      for (let n = 0; n < 20_000; n++)
        await enqueue(db, {
          guildId: `g${n % 20}`,
          channelId: `c${n % 200}`,
          eventId: `e${n}`,
          reason: "newCase",
          revision: 1,
          eventOn: `2026-05-${String((n % 28) + 1).padStart(2, "0")}`,
          now: NOW,
          heldUntil: null,
        });
    });
    if (engine === "postgres")
      await store.db.executeQuery({ sql: "analyze outbox", parameters: [] } as never);
    await claimPosts(store.db, { ...claim, limit: 30 });
    const started = performance.now();
    const rows = await claimPosts(store.db, { ...claim, limit: 30 });
    const ms = performance.now() - started;
    expect(rows).toHaveLength(30);
    expect(ms).toBeLessThan(400);
  }, 60_000);
});

describe.each(ENGINES)("claims on %s", (engine) => {
  it("of a process that died are free at once, those of the living are not", async () => {
    await using database = await freshDatabase(engine);
    const options =
      database.options.engine === "sqlite" ? { ...database.options, exclusive: true } : database.options;
    await using store = await openStore(options);
    await syncSources(store.db, [SOURCE], NOW);
    for (const channel of ["a", "b"]) await put(store, "e", channel);
    const dead = await joinFellowship(store, options, "dead");
    await claimPosts(store.db, { ...claim, owner: "dead", limit: 1 });
    await claimDue(store.db, { ...claim, owner: "dead" });
    await using me = await joinFellowship(store, options, "me");
    await claimPosts(store.db, { ...claim, owner: "me", limit: 1 });
    if (engine === "postgres") expect(await me.freeClaimsOfDead()).toBe(0);
    await dead.close();
    await expect.poll(() => me.freeClaimsOfDead(), { timeout: 5000 }).toBe(2);
    const left = await store.db
      .selectFrom("outbox")
      .where("lease_owner", "is not", null)
      .selectAll()
      .execute();
    expect(left.map((row) => row.lease_owner)).toEqual(["me"]);
  });
});

describe("several processes on Postgres", () => {
  it("have one that sends, and another when it dies", async () => {
    await using database = await freshDatabase("postgres");
    await using store = await openStore(database.options);
    const one = await joinFellowship(store, database.options, "one");
    await using two = await joinFellowship(store, database.options, "two");
    expect([await one.leads(), await two.leads(), await one.leads()]).toEqual([true, false, true]);
    await one.close();
    await expect.poll(() => two.leads(), { timeout: 5000 }).toBe(true);
  });

  it("go on when their sessions were cut and several ask at once", async () => {
    await using database = await freshDatabase("postgres");
    await using store = await openStore(database.options);
    await using me = await joinFellowship(store, database.options, "me");
    expect(await me.leads()).toBe(true);
    await put(store, "e");
    await claimPosts(store.db, { ...claim, owner: "me" });
    await cutOthers(store);
    await expect.poll(() => present(store), { timeout: 5000 }).toBe(0);
    // The news of it is on its way to us.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = Promise.all([me.leads(), me.freeClaimsOfDead(), me.leads(), me.freeClaimsOfDead()]);
    expect(await asked).toEqual([true, 0, true, 0]);
    expect(await present(store)).toBe(1);
  });
});

/** Ends every other session on the database. */
async function cutOthers(store: Store): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(store.db);
}

/** How many sessions say that their process is alive. */
async function present(store: Store): Promise<number> {
  const held = await sql<{ n: number }>`select count(*) as n from pg_locks
    where locktype = 'advisory' and classid = 1180106753 and granted
      and database = (select oid from pg_database where datname = current_database())`.execute(store.db);
  return Number(held.rows[0]?.n);
}

describe.each(ENGINES)("a wall clock that was set back, on %s", (engine) => {
  it("delays no poll and no alert beyond what they would have waited", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await syncSources(store.db, [SOURCE], NOW);
    await store.db
      .updateTable("source")
      .set({ last_attempt_at: "2026-05-05T12:00:00.000Z", next_poll_at: "2026-05-05T12:10:00.000Z" })
      .execute();
    await put(store, "e");
    await store.db.updateTable("outbox").set({ next_at: "2026-05-05T12:00:30.000Z" }).execute();
    expect(await mendClock(store, NOW)).toBe(86_400_000);
    const source = await store.db.selectFrom("source").select("next_poll_at").executeTakeFirstOrThrow();
    expect(source.next_poll_at).toBe("2026-05-04T12:10:00.000Z");
    expect(await claimPosts(store.db, claim)).toHaveLength(1);
    expect(await mendClock(store, NOW)).toBe(0);
  });

  it("changes nothing while it is well", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await syncSources(store.db, [SOURCE], NOW);
    await store.db
      .updateTable("source")
      .set({ last_attempt_at: NOW, next_poll_at: "2026-05-04T13:00:00.000Z" })
      .execute();
    expect(await mendClock(store, NOW)).toBe(0);
    const source = await store.db.selectFrom("source").select("next_poll_at").executeTakeFirstOrThrow();
    expect(source.next_poll_at).toBe("2026-05-04T13:00:00.000Z");
  });
});
