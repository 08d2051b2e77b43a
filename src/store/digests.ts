import { sql } from "kysely";
import type { Db, Store } from "./db.ts";
import { heldAlerts, letHeldGo } from "./outbox.ts";

/**
 * Lets held alerts go whose time has come: a channel's only one as it is, several as one digest that the first of
 * them carries. Answers how many messages there are to send.
 */
export async function releaseHeld(store: Store, now: string): Promise<number> {
  if ((await heldAlerts(store.db, now)).length === 0) return 0;
  return store.transaction(async (db) => {
    const channels = Map.groupBy(await heldAlerts(db, now), ({ channelId }) => channelId);
    for (const [carrier, ...others] of channels.values()) {
      if (!carrier || others.length === 0) continue;
      const items = [carrier, ...others].map(({ eventId }, place) => ({
        digest_id: carrier.id,
        event_id: eventId,
        place,
      }));
      await db
        .insertInto("digest_item")
        .values(items)
        .onConflict((c) => c.columns(["digest_id", "event_id"]).doNothing())
        .execute();
      const ids = others.map(({ id }) => id);
      await db
        .updateTable("outbox")
        .set({ state: "digested", held_until: null })
        .where("id", "in", ids)
        .execute();
    }
    return letHeldGo(db, now);
  });
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

/**
 * Asks for an edit of posted digests whose events changed since. The revision of a digest is the sum of its events'.
 */
export async function refreshDigests(db: Db, now: string): Promise<void> {
  const { rows } = await sql<{ id: string; revision: number }>`
    select o.id as id, sum(e.revision) as revision
    from digest_item d
    join outbox o on o.id = d.digest_id
    join event e on e.id = d.event_id
    where o.state = 'sent'
    group by o.id, o.wanted_revision
    having sum(e.revision) > o.wanted_revision`.execute(db);
  for (const { id, revision } of rows)
    await db
      .updateTable("outbox")
      .set({ wanted_revision: Number(revision), next_at: now })
      .where("id", "=", id)
      .execute();
}
