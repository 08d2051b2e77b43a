import { createHash } from "node:crypto";
import { type Selectable, type SqlBool, sql } from "kysely";
import type { AlertReason, SuppressReason } from "../domain/alert.ts";
import { stableId } from "./articles.ts";
import type { Db } from "./db.ts";
import type { OutboxState, OutboxTable } from "./schema.ts";

/** An alert for one event in one channel, as the delivery protocol sees it. */
export interface OutboxRow {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly eventId: string;
  readonly reason: AlertReason;
  /** At most 25 characters, fixed when the row is made (https://discord.com/developers/docs/resources/message). */
  readonly nonce: string;
  readonly state: OutboxState;
  readonly wantedRevision: number;
  readonly sentRevision: number;
  readonly messageId: string | null;
  readonly threadId: string | null;
  readonly attempts: number;
  readonly nextAt: string;
  readonly heldUntil: string | null;
  readonly epoch: number;
  readonly firstSendAt: string | null;
  readonly sentAt: string | null;
  readonly lastError: string | null;
  readonly labelled: boolean;
  readonly eventOn: string;
  readonly createdAt: string;
}

/** The nonce of a channel's alert for an event: 22 characters of base64url, unique for the pair. */
export function alertNonce(channelId: string, eventId: string): string {
  return createHash("sha256").update(`${channelId}/${eventId}`).digest("base64url").slice(0, 22);
}

/** Puts an alert into the outbox, once for each channel and event. Answers false where it is there already. */
export async function enqueue(
  db: Db,
  alert: {
    readonly guildId: string;
    readonly channelId: string;
    readonly eventId: string;
    readonly reason: AlertReason;
    readonly revision: number;
    readonly eventOn: string;
    readonly now: string;
    /** Keep back until then (quiet hours, digest), or null. */
    readonly heldUntil: string | null;
  },
): Promise<boolean> {
  const done = await db
    .insertInto("outbox")
    .values({
      id: stableId("outbox", alert.channelId, alert.eventId),
      guild_id: alert.guildId,
      channel_id: alert.channelId,
      event_id: alert.eventId,
      reason: alert.reason,
      nonce: alertNonce(alert.channelId, alert.eventId),
      state: alert.heldUntil ? "held" : "pending",
      wanted_revision: alert.revision,
      sent_revision: 0,
      edit_inflight: 0,
      attempts: 0,
      next_at: alert.now,
      held_until: alert.heldUntil,
      lease_epoch: 0,
      labelled: 0,
      event_on: alert.eventOn,
      created_at: alert.now,
    })
    .onConflict((c) => c.columns(["channel_id", "event_id"]).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Asks for an edit of every alert that shows an older revision of the event, and of every digest that tells it: the
 * revision of a digest is the sum of its events'. Call it after the event was stored. Answers how many alerts there are.
 */
export async function wantRevision(db: Db, eventId: string, revision: number, now: string): Promise<number> {
  const done = await db
    .updateTable("outbox")
    .set({ wanted_revision: revision, next_at: sql`case when state = 'sent' then ${now} else next_at end` })
    .where("event_id", "=", eventId)
    .where("wanted_revision", "<", revision)
    .executeTakeFirst();
  const digests = await sql<{ id: string; revision: number }>`
    select o.id as id, sum(e.revision) as revision
    from digest_item told
    join outbox o on o.id = told.digest_id
    join digest_item d on d.digest_id = o.id
    join event e on e.id = d.event_id
    where told.event_id = ${eventId}
    group by o.id, o.wanted_revision
    having sum(e.revision) > o.wanted_revision`.execute(db);
  for (const digest of digests.rows)
    await db
      .updateTable("outbox")
      .set({
        wanted_revision: Number(digest.revision),
        next_at: sql`case when state = 'sent' then ${now} else next_at end`,
      })
      .where("id", "=", digest.id)
      .execute();
  return Number(done.numUpdatedRows);
}

/** The channels that already have (or will get) an alert for an event. */
export async function channelsAlerted(db: Db, eventId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("outbox").where("event_id", "=", eventId).select("channel_id").execute();
  return new Set(rows.map((row) => row.channel_id));
}

export interface ClaimOptions {
  readonly now: string;
  readonly owner: string;
  readonly limit: number;
  readonly leaseSeconds: number;
  /** Channels that collect for a digest: of their waiting alerts only digests are posted. */
  readonly collecting?: readonly string[];
}

/** The channels in which something waits, one look at an index each: a long backlog costs no more than a short. */
const WAITING = sql`
  select min(channel_id) from outbox where state in ('pending', 'inflight')
  union all
  select (select min(o.channel_id) from outbox o
    where o.state in ('pending', 'inflight') and o.channel_id > waiting.channel_id)
  from waiting where waiting.channel_id is not null`;

/**
 * Claims alerts to post: the first unsent of each channel whose time has come, the guilds in turn, and never of a
 * paused channel. An alert whose send began stays first in its channel until its outcome is known: it comes back here
 * in state `inflight` once its lease is over. Next come the channel's digests: what arrived after they were put together
 * does not overtake them.
 */
export async function claimPosts(db: Db, options: ClaimOptions): Promise<readonly OutboxRow[]> {
  const { now, collecting = [] } = options;
  const single = collecting.length > 0 ? sql`w.channel_id not in (${sql.join(collecting)})` : sql`1 = 1`;
  const due = await sql<{ id: string; lease_epoch: number }>`
    with recursive waiting(channel_id) as (${WAITING}), heads as (
      select coalesce(
        (select min(o.id) from outbox o where o.channel_id = w.channel_id and o.state = 'inflight'),
        (select o.id from outbox o where o.channel_id = w.channel_id
          and o.digest = 1 and o.state in ('pending', 'inflight')
          order by o.event_on, o.created_at, o.id limit 1),
        (select o.id from outbox o where o.channel_id = w.channel_id and o.state in ('pending', 'inflight')
          and ${single} order by o.event_on, o.created_at, o.id limit 1)) as id
      from waiting w
      where w.channel_id is not null and not exists (
        select 1 from channel c
        where c.channel_id = w.channel_id and c.paused_reason is not null
          and (c.retry_at is null or c.retry_at > ${now}))
    ), due as (
      select o.id, o.lease_epoch, o.event_on, o.created_at,
        row_number() over (partition by o.guild_id order by o.event_on, o.created_at, o.id) as turn
      from heads join outbox o on o.id = heads.id
      where o.next_at <= ${now} and (o.lease_until is null or o.lease_until <= ${now})
    )
    select id, lease_epoch from due order by turn, event_on, created_at, id
    limit ${options.limit}`.execute(db);
  return claim(db, due.rows, options);
}

/**
 * The channels in which something waits and that got at least `posts` messages since a time, with the times of the
 * latest and of the `posts`-th latest; messages after `now` do not count.
 */
export async function busyChannels(
  db: Db,
  recent: { readonly posts: number; readonly since: string; readonly now: string },
): Promise<readonly { readonly channelId: string; readonly latestAt: string; readonly nthAt: string }[]> {
  const nth = (offset: number) => sql`(select o.sent_at from outbox o
    where o.channel_id = w.channel_id and o.sent_at <= ${recent.now}
    order by o.sent_at desc limit 1 offset ${offset})`;
  const { rows } = await sql<{ channel_id: string; latest_at: string; nth_at: string }>`
    with recursive waiting(channel_id) as (${WAITING}), posted as (
      select w.channel_id, ${nth(recent.posts - 1)} as nth_at, ${nth(0)} as latest_at
      from waiting w where w.channel_id is not null
    )
    select channel_id, latest_at, nth_at from posted where nth_at > ${recent.since}`.execute(db);
  return rows.map((row) => ({ channelId: row.channel_id, latestAt: row.latest_at, nthAt: row.nth_at }));
}

/** Claims posted alerts that show an older revision than wanted. */
export async function claimEdits(db: Db, options: ClaimOptions): Promise<readonly OutboxRow[]> {
  const { now } = options;
  const due = await db
    .selectFrom("outbox")
    .where("state", "=", "sent")
    .where(sql<SqlBool>`wanted_revision > sent_revision`)
    .where("next_at", "<=", now)
    .where((e) => e.or([e("lease_until", "is", null), e("lease_until", "<=", now)]))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("channel")
            .whereRef("channel.channel_id", "=", "outbox.channel_id")
            .where("channel.paused_reason", "is not", null)
            .where((f) => f.or([f("channel.retry_at", "is", null), f("channel.retry_at", ">", now)]))
            .select("channel.channel_id"),
        ),
      ),
    )
    .orderBy("next_at")
    .orderBy("id")
    .limit(options.limit)
    .select(["id", "lease_epoch"])
    .execute();
  return claim(db, due, options);
}

async function claim(
  db: Db,
  due: readonly { readonly id: string; readonly lease_epoch: number }[],
  options: ClaimOptions,
): Promise<readonly OutboxRow[]> {
  const until = new Date(Date.parse(options.now) + options.leaseSeconds * 1000).toISOString();
  const claimed: OutboxRow[] = [];
  for (const { id, lease_epoch } of due) {
    const row = await db
      .updateTable("outbox")
      .set({ lease_owner: options.owner, lease_until: until, lease_epoch: lease_epoch + 1 })
      .where("id", "=", id)
      .where("lease_epoch", "=", lease_epoch)
      .returningAll()
      .executeTakeFirst();
    if (row) claimed.push(toRow(row));
  }
  return claimed;
}

/** Says durably that a send begins now. Answers false where the claim was lost: then do not send. */
export async function markInflight(db: Db, row: OutboxRow, now: string): Promise<boolean> {
  const done = await db
    .updateTable("outbox")
    .set({ state: "inflight", first_send_at: row.firstSendAt ?? now, attempts: row.attempts + 1 })
    .where("id", "=", row.id)
    .where("lease_epoch", "=", row.epoch)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Records a post that succeeded, whoever holds the claim by now: the message exists. */
export async function markSent(
  db: Db,
  row: OutboxRow,
  sent: {
    readonly messageId: string;
    readonly threadId: string | null;
    readonly revision: number;
    readonly now: string;
    readonly labelled?: boolean;
  },
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({
      state: "sent",
      message_id: sent.messageId,
      thread_id: sent.threadId,
      sent_revision: sent.revision,
      sent_at: sent.now,
      next_at: sent.now,
      attempts: 0,
      last_error: null,
      labelled: Number(sent.labelled ?? row.labelled),
      lease_owner: null,
      lease_until: null,
    })
    .where("id", "=", row.id)
    .where("state", "!=", "sent")
    .execute();
}

/**
 * Records an edit that succeeded. Where the claim was lost meanwhile, another edit may have overtaken this one at
 * Discord: then the row is made dirty again, so that the newest revision is written once more.
 */
export async function markEdited(db: Db, row: OutboxRow, revision: number, now: string): Promise<void> {
  const done = await db
    .updateTable("outbox")
    .set({
      sent_revision: revision,
      attempts: 0,
      last_error: null,
      next_at: now,
      lease_owner: null,
      lease_until: null,
    })
    .where("id", "=", row.id)
    .where("lease_epoch", "=", row.epoch)
    .executeTakeFirst();
  if (done.numUpdatedRows > 0n) return;
  await db.updateTable("outbox").set({ sent_revision: 0, next_at: now }).where("id", "=", row.id).execute();
}

/**
 * Gives a claimed row back to be tried at `nextAt`. `state` is `pending` where nothing can have reached Discord and
 * `inflight` where that is not known; for edits leave it out. Nothing is written where the claim was lost.
 */
export async function release(
  db: Db,
  row: OutboxRow,
  back: {
    readonly state?: "pending" | "inflight";
    readonly nextAt: string;
    readonly error: string | null;
    readonly attempts: number;
  },
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({
      ...(back.state ? { state: back.state } : {}),
      ...(back.state === "pending" ? { first_send_at: null } : {}),
      next_at: back.nextAt,
      last_error: back.error,
      attempts: back.attempts,
      lease_owner: null,
      lease_until: null,
    })
    .where("id", "=", row.id)
    .where("lease_epoch", "=", row.epoch)
    .execute();
}

/** Gives up on an alert (or, for a posted one, on editing it) and keeps the reason. */
export async function bury(db: Db, row: OutboxRow, error: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ state: "dead", last_error: error, lease_owner: null, lease_until: null })
    .where("id", "=", row.id)
    .where("lease_epoch", "=", row.epoch)
    .execute();
}

/** Frees every claim of this process: the orderly end. */
export async function releaseAll(db: Db, owner: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ lease_owner: null, lease_until: null })
    .where("lease_owner", "=", owner)
    .execute();
}

/** Lets held alerts go whose time has come: from now on they wait to be posted. Answers how many. */
export async function letHeldGo(db: Db, now: string): Promise<number> {
  const done = await db
    .updateTable("outbox")
    .set({ state: "pending", next_at: now })
    .where("state", "=", "held")
    .where("held_until", "<=", now)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** The alerts whose held time is over at `now`, by channel in event order. */
export async function heldAlerts(db: Db, now: string): Promise<readonly OutboxRow[]> {
  const rows = await db
    .selectFrom("outbox")
    .where("state", "=", "held")
    .where("held_until", "<=", now)
    .orderBy("channel_id")
    .orderBy("event_on")
    .orderBy("created_at")
    .orderBy("id")
    .selectAll()
    .execute();
  return rows.map(toRow);
}

/**
 * Takes the waiting single alerts of a channel that no send was begun with and nobody holds a claim of, in event order:
 * whoever read them before cannot claim them any more. Call it in a transaction. `since`: only those made from then on.
 */
export async function takeWaiting(
  db: Db,
  channelId: string,
  when: { readonly now: string; readonly since: string | null },
): Promise<readonly OutboxRow[]> {
  const rows = await db
    .updateTable("outbox")
    .set({ lease_epoch: sql`lease_epoch + 1`, lease_owner: null, lease_until: null })
    .where("channel_id", "=", channelId)
    .where("state", "=", "pending")
    .where("digest", "=", 0)
    .where((e) => e.or([e("lease_until", "is", null), e("lease_until", "<=", when.now)]))
    .where("created_at", ">=", when.since ?? "")
    .returningAll()
    .execute();
  const order = (row: OutboxRow) => `${row.eventOn}/${row.createdAt}/${row.id}`;
  return rows.map(toRow).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Pauses a channel after 403 or 404: its backlog stays. `retryAt` null waits for a person. */
export async function pauseChannel(
  db: Db,
  channel: { guildId: string; channelId: string; reason: string; now: string; retryAt: string | null },
): Promise<void> {
  const values = { paused_reason: channel.reason, paused_at: channel.now, retry_at: channel.retryAt };
  await db
    .insertInto("channel")
    .values({ guild_id: channel.guildId, channel_id: channel.channelId, ...values })
    .onConflict((c) => c.column("channel_id").doUpdateSet(values))
    .execute();
}

/** Ends a channel's pause. */
export async function resumeChannel(db: Db, channelId: string): Promise<void> {
  await db
    .updateTable("channel")
    .set({ paused_reason: null, paused_at: null, retry_at: null })
    .where("channel_id", "=", channelId)
    .execute();
}

/** The paused channels of a guild with their reasons. */
export async function pausedChannels(
  db: Db,
  guildId: string,
): Promise<readonly { channelId: string; reason: string; since: string | null }[]> {
  const rows = await db
    .selectFrom("channel")
    .where("guild_id", "=", guildId)
    .where("paused_reason", "is not", null)
    .select(["channel_id", "paused_reason", "paused_at"])
    .execute();
  return rows.map((row) => ({
    channelId: row.channel_id,
    reason: row.paused_reason ?? "",
    since: row.paused_at,
  }));
}

/** The posted alert of an event in a channel, or the digest that told it, or null: what a follow-up replies to. */
export async function postedAlert(db: Db, channelId: string, eventId: string): Promise<OutboxRow | null> {
  const row = await db
    .selectFrom("outbox")
    .where("channel_id", "=", channelId)
    .where("id", "in", tellers(db, eventId))
    .where("message_id", "is not", null)
    .selectAll()
    .executeTakeFirst();
  return row ? toRow(row) : null;
}

/** The ids of the rows that tell an event: alerts of its own, and digests. */
export function tellers(db: Db, eventId: string) {
  return db
    .selectFrom("outbox")
    .where("event_id", "=", eventId)
    .select("id")
    .union(db.selectFrom("digest_item").where("event_id", "=", eventId).select("digest_id as id"));
}

/** Alerts by their ids. */
export async function readRows(db: Db, ids: readonly string[]): Promise<readonly OutboxRow[]> {
  const rows = await db.selectFrom("outbox").where("id", "in", ids).orderBy("id").selectAll().execute();
  return rows.map(toRow);
}

/** Counts of the outbox by state, and the age of the oldest alert that waits (ISO time, or null). */
export async function outboxHealth(
  db: Db,
  guildId: string | null = null,
): Promise<{
  readonly counts: Readonly<Record<string, number>>;
  readonly oldest: string | null;
  readonly lastSentAt: string | null;
}> {
  const base = () => {
    const query = db.selectFrom("outbox");
    return guildId === null ? query : query.where("guild_id", "=", guildId);
  };
  const counts = await base()
    .groupBy("state")
    .select((e) => ["state", e.fn.countAll<number>().as("n")])
    .execute();
  const oldest = await base()
    .where("state", "in", ["pending", "inflight"])
    .select((e) => e.fn.min("created_at").as("at"))
    .executeTakeFirst();
  const sent = await base()
    .select((e) => e.fn.max("sent_at").as("at"))
    .executeTakeFirst();
  return {
    counts: Object.fromEntries(counts.map((row) => [row.state, Number(row.n)])),
    oldest: oldest?.at ?? null,
    lastSentAt: sent?.at ?? null,
  };
}

function toRow(row: Selectable<OutboxTable>): OutboxRow {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    eventId: row.event_id,
    reason: row.reason as AlertReason,
    nonce: row.nonce,
    state: row.state,
    wantedRevision: row.wanted_revision,
    sentRevision: row.sent_revision,
    messageId: row.message_id,
    threadId: row.thread_id,
    attempts: row.attempts,
    nextAt: row.next_at,
    heldUntil: row.held_until,
    epoch: row.lease_epoch,
    firstSendAt: row.first_send_at,
    sentAt: row.sent_at,
    lastError: row.last_error,
    labelled: row.labelled === 1,
    eventOn: row.event_on,
    createdAt: row.created_at,
  };
}

/** Why a channel was or was not told of a revision of an event. */
export interface StoredDecision {
  readonly eventId: string;
  readonly revision: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly verdict: "alert" | "suppress";
  readonly reason: AlertReason | SuppressReason;
  readonly detail: string;
  readonly at: string;
}

/** Stores decisions; the same one is stored once. */
export async function recordDecisions(db: Db, decisions: readonly StoredDecision[]): Promise<void> {
  for (const decision of decisions) {
    await db
      .insertInto("decision")
      .values({
        event_id: decision.eventId,
        revision: decision.revision,
        guild_id: decision.guildId,
        channel_id: decision.channelId,
        verdict: decision.verdict,
        reason: decision.reason,
        detail: decision.detail,
        at: decision.at,
      })
      .onConflict((c) => c.columns(["event_id", "revision", "channel_id", "reason"]).doNothing())
      .execute();
  }
}

/** The decisions of one guild on an event, oldest first: the answer to "why was I not told?". */
export async function decisionsOn(
  db: Db,
  guildId: string,
  eventId: string,
): Promise<readonly StoredDecision[]> {
  const rows = await db
    .selectFrom("decision")
    .where("guild_id", "=", guildId)
    .where("event_id", "=", eventId)
    .orderBy("id")
    .selectAll()
    .execute();
  return rows.map((row) => ({
    eventId: row.event_id,
    revision: row.revision,
    guildId: row.guild_id,
    channelId: row.channel_id,
    verdict: row.verdict,
    reason: row.reason as StoredDecision["reason"],
    detail: row.detail,
    at: row.at,
  }));
}
