import { describe, expect, it } from "vitest";
import { forgetGuild, tidy } from "../src/retention.ts";
import { openStore, type Store } from "../src/store/db.ts";
import { joinGuild, leaveGuild, openGuilds } from "../src/store/guilds.ts";
import { enqueue, pauseChannel, recordDecisions } from "../src/store/outbox.ts";
import { addWatch } from "../src/store/watches.ts";
import { ENGINES, freshDatabase } from "./store/engines.ts";

const KEEP = { decisions: 90 * 86_400_000, leftGuilds: 30 * 86_400_000 };
const THEN = "2026-01-01T00:00:00.000Z";
const NOW = "2026-05-04T12:00:00.000Z";

async function fill(store: Store, guildId: string): Promise<void> {
  const { db } = store;
  await joinGuild(db, { id: guildId, name: guildId, at: THEN });
  await openGuilds(store).change(guildId, { channelId: `${guildId}-c` });
  await addWatch(db, {
    guildId,
    channelId: null,
    target: { type: "everything" },
    threshold: null,
    createdBy: "u",
    createdAt: THEN,
  });
  const alert = { guildId, channelId: `${guildId}-c`, eventId: "e", reason: "newCase", revision: 1 } as const;
  await enqueue(db, { ...alert, eventOn: "2026-01-01", now: THEN, heldUntil: null });
  await pauseChannel(db, { guildId, channelId: `${guildId}-c`, reason: "403", now: THEN, retryAt: null });
  await recordDecisions(db, [
    { ...alert, verdict: "alert", detail: "", at: THEN },
    { ...alert, eventId: "later", verdict: "alert", detail: "", at: NOW },
  ]);
}

/** Every row of any table that names a guild, by table. */
async function rowsOf(store: Store, guildId: string): Promise<number> {
  let rows = 0;
  for (const table of ["watch", "source", "channel", "decision", "outbox"] as const)
    rows += (await store.db.selectFrom(table).where("guild_id", "=", guildId).selectAll().execute()).length;
  rows += (await store.db.selectFrom("guild").where("id", "=", guildId).selectAll().execute()).length;
  rows += (await store.db.selectFrom("kv").where("k", "like", `%${guildId}%`).selectAll().execute()).length;
  return rows;
}

describe.each(ENGINES)("retention on %s", (engine) => {
  it("removes old reasons and keeps younger ones", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await fill(store, "g1");
    expect(await tidy(store, KEEP, NOW)).toEqual({ decisions: 1, guilds: 0 });
    const left = await store.db.selectFrom("decision").select("event_id").execute();
    expect(left).toEqual([{ event_id: "later" }]);
  });

  it("removes every row of a guild that the bot left thirty days ago, and none of another's", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await fill(store, "g1");
    await fill(store, "g2");
    await leaveGuild(store.db, "g1", "2026-04-20T00:00:00.000Z");
    await tidy(store, { ...KEEP, decisions: 1e12 }, NOW);
    expect(await rowsOf(store, "g1")).toBe(7);
    await tidy(store, { ...KEEP, decisions: 1e12 }, "2026-05-21T00:00:00.000Z");
    expect([await rowsOf(store, "g1"), await rowsOf(store, "g2")]).toEqual([0, 7]);
  });

  it("forgets a guild at once when asked", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await fill(store, "g1");
    expect(await store.transaction((db) => forgetGuild(db, "g1"))).toBe(7);
    expect(await rowsOf(store, "g1")).toBe(0);
  });
});
