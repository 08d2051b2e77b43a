import type { Store } from "./db.ts";

/** A clock that lags so little behind costs less than a poll. */
const TOLERATED_MS = 120_000;

/**
 * Repairs what waits for a time that is suddenly far off, after the wall clock was set back: polls are due as long
 * from now as they were before, alerts and paused channels may be tried at once. The latest attempt of any source
 * tells how far the clock went back. Answers the milliseconds, 0 where the clock is well.
 */
export async function mendClock(store: Store, now: string): Promise<number> {
  const latest = await store.db
    .selectFrom("source")
    .select((e) => e.fn.max("last_attempt_at").as("at"))
    .executeTakeFirst();
  const back = latest?.at ? Date.parse(latest.at) - Date.parse(now) : 0;
  if (back <= TOLERATED_MS) return 0;
  await store.transaction(async (db) => {
    const ahead = await db
      .selectFrom("source")
      .where("next_poll_at", ">", now)
      .select(["id", "next_poll_at"])
      .execute();
    for (const { id, next_poll_at } of ahead) {
      const due = new Date(Math.max(Date.parse(next_poll_at) - back, Date.parse(now))).toISOString();
      await db.updateTable("source").set({ next_poll_at: due }).where("id", "=", id).execute();
    }
    await db.updateTable("source").set({ last_attempt_at: now }).where("last_attempt_at", ">", now).execute();
    await db.updateTable("outbox").set({ next_at: now }).where("next_at", ">", now).execute();
    await db.updateTable("channel").set({ retry_at: now }).where("retry_at", ">", now).execute();
  });
  return back;
}
