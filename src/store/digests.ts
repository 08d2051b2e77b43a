import { partDigests } from "../domain/digest.ts";
import type { Db, Store } from "./db.ts";
import { heldAlerts, letHeldGo, type OutboxRow, takeWaiting } from "./outbox.ts";

/**
 * Lets held alerts go whose time has come: a channel's only one as it is, several as digests, each carried by its first
 * alert. Answers how many messages there are to send.
 */
export async function releaseHeld(store: Store, now: string): Promise<number> {
  if ((await heldAlerts(store.db, now)).length === 0) return 0;
  return store.transaction(async (db) => {
    const channels = Map.groupBy(await heldAlerts(db, now), ({ channelId }) => channelId);
    for (const alerts of channels.values()) await putTogether(db, alerts);
    return letHeldGo(db, now);
  });
}

/**
 * Puts the waiting alerts of a flooded channel together, unless a digest waits there already or there is only one. In
 * one transaction: an alert is either its own message or a line of exactly one digest. Answers how many digests were made.
 * `since`: only alerts made from then on; `at` is called within the transaction, before it is stored.
 */
export async function gatherWaiting(
  store: Store,
  channelId: string,
  when: { readonly now: string; readonly since: string | null },
  at: () => void = () => undefined,
): Promise<number> {
  if (await digestWaits(store.db, channelId)) return 0;
  return store.transaction(async (db) => {
    const made = await putTogether(db, await takeWaiting(db, channelId, when));
    if (made > 0) at();
    return made;
  });
}

async function digestWaits(db: Db, channelId: string): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .where("channel_id", "=", channelId)
    .where("digest", "=", 1)
    .where("state", "in", ["pending", "inflight"])
    .select("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes digests of a channel's alerts in their order; answers how many. */
async function putTogether(db: Db, alerts: readonly OutboxRow[]): Promise<number> {
  const digests = partDigests(alerts).filter((part) => part.length > 1);
  for (const part of digests) {
    const [carrier, ...others] = part.map(({ id }) => id);
    const items = part.map(({ eventId }, place) => ({ digest_id: carrier!, event_id: eventId, place }));
    await db
      .insertInto("digest_item")
      .values(items)
      .onConflict((c) => c.columns(["digest_id", "event_id"]).doNothing())
      .execute();
    await db.updateTable("outbox").set({ digest: 1 }).where("id", "=", carrier!).execute();
    await db
      .updateTable("outbox")
      .set({ state: "digested", held_until: null })
      .where("id", "in", others)
      .execute();
  }
  return digests.length;
}

/** The events that an outbox row's digest tells, in order; empty where it is an alert of its own. */
export async function digestEvents(db: Db, outboxId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("digest_item")
    .where("digest_id", "=", outboxId)
    .orderBy("place")
    .select("event_id")
    .execute();
  return rows.map((row) => row.event_id);
}
