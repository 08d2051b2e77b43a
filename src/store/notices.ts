import type { Source, SourceState } from "../domain/source.ts";
import { stableId } from "./articles.ts";
import type { Db } from "./db.ts";
import type { NoticeTable } from "./schema.ts";
import { toStored } from "./sources.ts";

/** What a channel is told of one source. */
export interface Notice {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly sourceId: string;
  readonly name: string;
  /** A status of the source, "ok" where it recovered. */
  readonly status: string;
  readonly message: string;
  /** When the trouble was noticed: one trouble and its end have the same. */
  readonly since: string;
  readonly state: "pending" | "inflight";
  /** The message that tells it with others, once a send began. */
  readonly batch: string | null;
  readonly attempts: number;
  readonly firstSendAt: string | null;
  readonly createdAt: string;
}

/** What became of a source's health. */
export interface HealthChange {
  readonly source: Source;
  readonly status: string;
  readonly message: string;
  readonly from: SourceState["silentSince"];
  /** A channel of each guild that is told, where it asked. */
  readonly audience: readonly { readonly guildId: string; readonly channelId: string }[];
}

/** Some sources with their state, in the order of their ids, after one id: for a walk over all of them. */
export async function sourcesAfter(db: Db, id: string, limit: number) {
  const rows = await db
    .selectFrom("source")
    .where("id", ">", id)
    .orderBy("id")
    .limit(limit)
    .selectAll()
    .execute();
  return rows.map(toStored);
}

/**
 * Notes that a source fell ill (`from` null) or got well, and writes a notice for each channel: of an illness for the
 * audience, of its end for those who were told of it. Of an illness that ended before it was told nobody hears. Call
 * it in a transaction. Answers false where another process noted it first.
 */
export async function noteHealth(db: Db, change: HealthChange, now: string): Promise<boolean> {
  const { source, from } = change;
  const done = await db
    .updateTable("source")
    .set({ silent_since: from === null ? now : null })
    .where("id", "=", source.id)
    .where("silent_since", from === null ? "is" : "=", from)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  const since = from ?? now;
  const told = from === null ? change.audience : await endOf(db, source.id, since);
  for (const { guildId, channelId } of told) {
    await db
      .insertInto("notice")
      .values({
        id: stableId("notice", guildId, source.id, since, from === null ? "ill" : "well"),
        guild_id: guildId,
        channel_id: channelId,
        source_id: source.id,
        name: source.name,
        status: change.status,
        message: change.message,
        since,
        state: "pending",
        next_at: now,
        created_at: now,
        attempts: 0,
      })
      .onConflict((c) => c.column("id").doNothing())
      .execute();
  }
  return true;
}

/** Withdraws what was not told yet of an illness; answers who was told. */
async function endOf(db: Db, sourceId: string, since: string) {
  const notices = db.selectFrom("notice").where("source_id", "=", sourceId).where("since", "=", since);
  const told = await notices
    .where("status", "<>", "ok")
    .where("state", "in", ["sent", "inflight"])
    .select(["guild_id", "channel_id"])
    .execute();
  await db
    .deleteFrom("notice")
    .where("source_id", "=", sourceId)
    .where("since", "=", since)
    .where("state", "=", "pending")
    .execute();
  return told.map((row) => ({ guildId: row.guild_id, channelId: row.channel_id }));
}

/** Channels that have something due, oldest first. */
export async function channelsWithNotices(db: Db, now: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("notice")
    .where("state", "in", ["pending", "inflight"])
    .where("next_at", "<=", now)
    .groupBy("channel_id")
    .orderBy((e) => e.fn.min("created_at"))
    .limit(100)
    .select("channel_id")
    .execute();
  return rows.map((row) => row.channel_id);
}

/** What a channel is to be told next, in one message: what a send began with, else all that waits. */
export async function nextNotices(db: Db, channelId: string, now: string): Promise<readonly Notice[]> {
  const rows = await db
    .selectFrom("notice")
    .where("channel_id", "=", channelId)
    .where("state", "in", ["pending", "inflight"])
    .orderBy("created_at")
    .orderBy("name")
    .orderBy("id")
    .selectAll()
    .execute();
  const begun = rows.find(({ state }) => state === "inflight");
  const batch = begun ? rows.filter((row) => row.batch === begun.batch) : rows;
  return batch.some((row) => row.next_at > now) ? [] : batch.map(toNotice);
}

/** Remembers before a send that it begins, with the key of its message; then none of it is told in another message. */
export async function beginNotices(
  db: Db,
  ids: readonly string[],
  batch: string,
  now: string,
): Promise<void> {
  await db
    .updateTable("notice")
    .set((e) => ({ state: "inflight", batch, first_send_at: e.fn.coalesce("first_send_at", e.val(now)) }))
    .where("id", "in", ids)
    .execute();
}

/** Remembers what became of a send. `pending`: nothing was posted; `inflight`: nobody knows; `dead`: given up. */
export async function settleNotices(
  db: Db,
  ids: readonly string[],
  end: {
    readonly state: "sent" | "pending" | "inflight" | "dead";
    readonly nextAt: string;
    readonly error: string | null;
  },
): Promise<void> {
  await db
    .updateTable("notice")
    .set((e) => ({
      state: end.state,
      next_at: end.nextAt,
      last_error: end.error,
      attempts: e("attempts", "+", 1),
      ...(end.state === "pending" ? { batch: null, first_send_at: null } : {}),
    }))
    .where("id", "in", ids)
    .execute();
}

/** Deletes what was told or given up before a time. */
export async function forgetNotices(db: Db, before: string): Promise<void> {
  await db
    .deleteFrom("notice")
    .where("state", "in", ["sent", "dead"])
    .where("created_at", "<", before)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("source")
            .whereRef("source.id", "=", "notice.source_id")
            .whereRef("source.silent_since", "=", "notice.since")
            .select("source.id"),
        ),
      ),
    )
    .execute();
}

function toNotice(row: NoticeTable): Notice {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    sourceId: row.source_id,
    name: row.name,
    status: row.status,
    message: row.message,
    since: row.since,
    state: row.state as Notice["state"],
    batch: row.batch,
    attempts: row.attempts,
    firstSendAt: row.first_send_at,
    createdAt: row.created_at,
  };
}
