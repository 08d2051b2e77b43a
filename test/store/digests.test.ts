import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/store/db.ts";
import { digestEvents, gatherWaiting, releaseHeld } from "../../src/store/digests.ts";
import {
  busyChannels,
  claimPosts,
  enqueue,
  markInflight,
  markSent,
  postedAlert,
} from "../../src/store/outbox.ts";
import { channelsTold } from "../../src/store/reminders.ts";
import { ENGINES, freshDatabase } from "./engines.ts";

const NOW = "2026-05-04T12:00:00.000Z";
const LATER = "2026-05-04T12:05:00.000Z";
const when = { now: NOW, since: null };
const claim = { now: NOW, owner: "me", limit: 100, leaseSeconds: 120 };

async function put(
  store: Store,
  event: string,
  more: { channel?: string; on?: string; at?: string; heldUntil?: string } = {},
): Promise<void> {
  await enqueue(store.db, {
    guildId: "g",
    channelId: more.channel ?? "c",
    eventId: event,
    reason: "newCase",
    revision: 1,
    eventOn: more.on ?? "2026-05-01",
    now: more.at ?? NOW,
    heldUntil: more.heldUntil ?? null,
  });
}

/** Claims the first alert of channel c and posts it. */
async function post(store: Store, messageId: string, now = NOW): Promise<string> {
  const [row] = await claimPosts(store.db, { ...claim, now, limit: 1 });
  await markInflight(store.db, row!, now);
  await markSent(store.db, row!, { messageId, threadId: null, revision: 1, now });
  return row!.eventId;
}

async function states(store: Store): Promise<Readonly<Record<string, string>>> {
  const rows = await store.db
    .selectFrom("outbox")
    .select(["event_id", "state"])
    .orderBy("event_id")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.event_id, row.state]));
}

async function told(store: Store): Promise<readonly (readonly string[])[]> {
  const digests = await store.db
    .selectFrom("outbox")
    .where("digest", "=", 1)
    .orderBy("event_on")
    .select("id")
    .execute();
  return Promise.all(digests.map(({ id }) => digestEvents(store.db, id)));
}

describe.each(ENGINES)("a flooded channel on %s", (engine) => {
  it("is one that got many messages lately and in which something waits", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (const n of [1, 2, 3, 4]) await put(store, `e${n}`, { on: `2026-05-0${n}` });
    await put(store, "other", { channel: "d", on: "2026-12-01" });
    for (const n of [1, 2, 3]) await post(store, `m${n}`, `2026-05-04T12:00:0${n}.000Z`);
    const recent = { posts: 3, since: NOW, now: LATER };
    expect(await busyChannels(store.db, recent)).toEqual([
      { channelId: "c", latestAt: "2026-05-04T12:00:03.000Z", nthAt: "2026-05-04T12:00:01.000Z" },
    ]);
    expect(await busyChannels(store.db, { ...recent, posts: 4 })).toEqual([]);
    expect(await busyChannels(store.db, { ...recent, since: "2026-05-04T12:00:01.000Z" })).toEqual([]);
    expect(await busyChannels(store.db, { ...recent, now: "2026-05-04T12:00:02.500Z" })).toEqual([]);
    await post(store, "m4", LATER);
    expect(await busyChannels(store.db, recent)).toEqual([]);
  });

  it("has what waits told by digests in the order of the events, each alert by one of them", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const events = Array.from({ length: 45 }, (_, n) => `e${n + 10}`);
    for (const event of events.toReversed()) await put(store, event, { on: `20${event.slice(1)}-01-01` });
    expect(await gatherWaiting(store, "c", when)).toBe(3);
    const parts = await told(store);
    expect(parts.map(({ length }) => length)).toEqual([15, 15, 15]);
    expect(parts.flat()).toEqual(events);
    expect(Object.values(await states(store)).filter((state) => state === "pending")).toHaveLength(3);
    expect(await gatherWaiting(store, "c", when)).toBe(0);
  });

  it("has nothing gathered that is claimed, in flight, held, sent, in doubt, or alone", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await put(store, "sent", { on: "2026-01-01" });
    await post(store, "m1");
    await put(store, "begun", { on: "2026-01-02" });
    const [begun] = await claimPosts(store.db, claim);
    await markInflight(store.db, begun!, NOW);
    await put(store, "held", { heldUntil: LATER });
    await put(store, "doubtful", { at: "2026-05-03T12:00:00.000Z" });
    await put(store, "alone");
    await put(store, "elsewhere", { channel: "d" });
    expect(await gatherWaiting(store, "c", { now: NOW, since: "2026-05-03T12:00:00.001Z" })).toBe(0);
    expect(await states(store)).toEqual({
      sent: "sent",
      begun: "inflight",
      held: "held",
      doubtful: "pending",
      alone: "pending",
      elsewhere: "pending",
    });
    await put(store, "claimed", { channel: "e", on: "2026-01-01" });
    await claimPosts(store.db, claim);
    await put(store, "x", { channel: "e", on: "2026-02-01" });
    await put(store, "y", { channel: "e", on: "2026-02-02" });
    await gatherWaiting(store, "e", when);
    expect(await states(store)).toMatchObject({ claimed: "pending", x: "pending", y: "digested" });
    expect(await told(store)).toEqual([["x", "y"]]);
  });

  it("takes a claim away that ran out: what it held is not posted once more", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (const event of ["a", "b"])
      await put(store, event, { on: event === "a" ? "2026-01-01" : "2026-01-02" });
    const [slow] = await claimPosts(store.db, claim);
    expect(await gatherWaiting(store, "c", { now: LATER, since: null })).toBe(1);
    expect(await markInflight(store.db, slow!, LATER)).toBe(false);
    expect(await told(store)).toEqual([["a", "b"]]);
  });

  it("posts its digests first, and nothing else while it collects", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (const event of ["b", "c"]) await put(store, event, { on: "2026-05-02" });
    await put(store, "d", { channel: "d" });
    const collecting = ["c"];
    const claimed = async () =>
      (await claimPosts(store.db, { ...claim, collecting })).map(({ eventId }) => eventId);
    expect(await claimed()).toEqual(["d"]);
    await gatherWaiting(store, "c", when);
    await put(store, "a", { on: "2026-05-01" });
    const carrier = (await told(store))[0]![0]!;
    expect(await claimed()).toEqual([carrier]);
    await store.db.updateTable("outbox").set({ state: "sent" }).where("event_id", "=", carrier).execute();
    expect(await claimed()).toEqual([]);
    expect((await claimPosts(store.db, claim)).map(({ eventId }) => eventId)).toEqual(["a"]);
  });

  it("has follow-ups and reminders of what a digest told reply to the digest", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (const event of ["a", "b"]) await put(store, event);
    await gatherWaiting(store, "c", when);
    expect(await postedAlert(store.db, "c", "a")).toBeNull();
    await post(store, "m1");
    for (const event of ["a", "b"]) {
      expect(await postedAlert(store.db, "c", event)).toMatchObject({ messageId: "m1" });
      expect(await channelsTold(store.db, event)).toMatchObject([{ channelId: "c", messageId: "m1" }]);
    }
    expect(await postedAlert(store.db, "d", "b")).toBeNull();
  });

  it("keeps everything as it was when the process dies while a digest is made", async () => {
    await using database = await freshDatabase(engine);
    {
      await using store = await openStore(database.options);
      for (const event of ["a", "b", "c"]) await put(store, event);
    }
    const src = resolve(import.meta.dirname, "../../src");
    const life = (crashAt: string) =>
      spawnSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `import { crashPoint } from "${src}/crash.ts";
          import { openStore } from "${src}/store/db.ts";
          import { gatherWaiting } from "${src}/store/digests.ts";
          const store = await openStore(${JSON.stringify(database.options)});
          const at = crashPoint(process.env.FINEWATCH_CRASH_AT);
          await gatherWaiting(store, "c", ${JSON.stringify(when)}, () => at("gathering"));
          at("gathered");
          await store.close();`,
        ],
        { env: { ...process.env, FINEWATCH_CRASH_AT: crashAt }, timeout: 15_000 },
      ).signal;
    expect(life("gathering")).toBe("SIGKILL");
    await using store = await openStore(database.options);
    expect(await states(store)).toEqual({ a: "pending", b: "pending", c: "pending" });
    expect(await store.db.selectFrom("digest_item").selectAll().execute()).toEqual([]);
    expect(life("gathered")).toBe("SIGKILL");
    expect((await told(store)).map((part) => part.toSorted())).toEqual([["a", "b", "c"]]);
  });
});

describe.each(ENGINES)("alerts held for a digest on %s", (engine) => {
  it("are told by as many digests as they need", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (let n = 10; n < 35; n++) await put(store, `e${n}`, { on: `2026-05-${n}`, heldUntil: NOW });
    expect(await releaseHeld(store, NOW)).toBe(2);
    expect((await told(store)).map(({ length }) => length)).toEqual([13, 12]);
  });
});
