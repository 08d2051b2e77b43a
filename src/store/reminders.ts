import type { Db } from "./db.ts";
import { tellers } from "./outbox.ts";

/** A channel that was told of an event, as a reminder needs it. */
export interface ToldChannel {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly threadId: string | null;
}

/** The channels in which an event's alert stands, or a digest that tells it. */
export async function channelsTold(db: Db, eventId: string): Promise<readonly ToldChannel[]> {
  const rows = await db
    .selectFrom("outbox")
    .where("id", "in", tellers(db, eventId))
    .where("state", "=", "sent")
    .where("message_id", "is not", null)
    .select(["guild_id", "channel_id", "message_id", "thread_id"])
    .execute();
  return rows.map((row) => ({
    guildId: row.guild_id,
    channelId: row.channel_id,
    messageId: row.message_id ?? "",
    threadId: row.thread_id,
  }));
}

/**
 * Begins a reminder: answers since when it was attempted before (ISO, or null for the first time), or "sent" where it
 * stands already.
 */
export async function beginReminder(
  db: Db,
  reminder: { id: string; guildId: string; channelId: string; eventId: string; now: string },
): Promise<{ readonly state: "sent" | "open"; readonly attemptedAt: string | null }> {
  const known = await db.selectFrom("reminder").where("id", "=", reminder.id).selectAll().executeTakeFirst();
  if (known?.sent_at) return { state: "sent", attemptedAt: known.attempted_at };
  if (known) return { state: "open", attemptedAt: known.attempted_at };
  await db
    .insertInto("reminder")
    .values({
      id: reminder.id,
      guild_id: reminder.guildId,
      channel_id: reminder.channelId,
      event_id: reminder.eventId,
      attempted_at: reminder.now,
      sent_at: null,
    })
    .onConflict((c) => c.column("id").doNothing())
    .execute();
  return { state: "open", attemptedAt: null };
}

/** Notes that a reminder stands in its channel. */
export async function reminderSent(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable("reminder").set({ sent_at: now }).where("id", "=", id).execute();
}
