import type { Source, SourceState } from "../domain/source.ts";
import type { Db } from "./db.ts";
import type { SourceTable } from "./schema.ts";

/** Interval before a source's habit is known, in seconds. */
const FIRST_INTERVAL = 900;

/**
 * Makes the operator's sources those of the list: new ones are due at once, changed ones keep what polling
 * remembers unless their address changed, and those no longer listed are switched off. Guild sources stay.
 */
export async function syncSources(db: Db, sources: readonly Source[], now: string): Promise<void> {
  const stored = await db
    .selectFrom("source")
    .where("guild_id", "is", null)
    .select(["id", "definition", "enabled"])
    .execute();
  const known = new Map(stored.map((row) => [row.id, row]));
  for (const source of sources) {
    const row = known.get(source.id);
    known.delete(source.id);
    if (row && row.definition === JSON.stringify(source) && row.enabled === Number(source.enabled)) continue;
    await saveSource(db, source, now);
  }
  for (const [id, row] of known) {
    if (row.enabled) await db.updateTable("source").set({ enabled: 0 }).where("id", "=", id).execute();
  }
}

/** Adds or replaces one source. A changed address forgets the validators of the old one. */
export async function saveSource(db: Db, source: Source, now: string): Promise<void> {
  const host = URL.canParse(source.url) ? new URL(source.url).host : "";
  const values = {
    url: source.url,
    host,
    definition: JSON.stringify(source),
    enabled: Number(source.enabled),
  };
  const known = await db.selectFrom("source").where("id", "=", source.id).select("url").executeTakeFirst();
  await db
    .insertInto("source")
    .values({
      id: source.id,
      guild_id: source.guildId,
      ...values,
      next_poll_at: now,
      interval_seconds: source.everyMinutes ? source.everyMinutes * 60 : FIRST_INTERVAL,
      fail_count: 0,
      items_total: 0,
      lease_epoch: 0,
    })
    .onConflict((c) =>
      c.column("id").doUpdateSet({
        ...values,
        ...(known && known.url !== source.url
          ? {
              etag: null,
              last_modified: null,
              moved_to: null,
              next_poll_at: now,
              fail_count: 0,
              last_error: null,
            }
          : {}),
      }),
    )
    .execute();
}

/** Removes a source of a guild. Answers false where that guild has no such source. */
export async function removeSource(db: Db, guildId: string | null, id: string): Promise<boolean> {
  const query = db.deleteFrom("source").where("id", "=", id);
  const done = await (guildId === null
    ? query.where("guild_id", "is", null)
    : query.where("guild_id", "=", guildId)
  ).executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** No poll is ever planned further ahead: thirty days, the longest fixed interval, with its spread. */
export const LONGEST_WAIT_MS = 34 * 86_400_000;

export interface StoredSource {
  readonly source: Source;
  readonly state: SourceState;
}

/** A source that this process may poll now; `epoch` proves the claim when the poll is finished. */
export interface ClaimedSource extends StoredSource {
  readonly epoch: number;
}

/**
 * Claims sources that are due, oldest first, so that at most `perHost` of one host are claimed by anybody. The claim is
 * a conditional update, so any number of processes can share the work; a claim that is not finished within
 * `leaseSeconds` falls back.
 */
export async function claimDue(
  db: Db,
  options: {
    readonly now: string;
    readonly owner: string;
    readonly limit: number;
    readonly leaseSeconds: number;
    readonly perHost?: number;
  },
): Promise<readonly ClaimedSource[]> {
  const { now, owner, limit, perHost = 2 } = options;
  const until = new Date(Date.parse(now) + options.leaseSeconds * 1000).toISOString();
  const tooFar = new Date(Date.parse(now) + LONGEST_WAIT_MS).toISOString();
  const leased = await db
    .selectFrom("source")
    .where("lease_until", ">", now)
    .where("host", "<>", "")
    .groupBy("host")
    .select(["host", (e) => e.fn.countAll<number>().as("n")])
    .execute();
  const taken = new Map(leased.map(({ host, n }) => [host, Number(n)]));
  const full = leased.filter(({ n }) => Number(n) >= perHost).map(({ host }) => host);
  const free = db
    .selectFrom("source")
    .where("enabled", "=", 1)
    .where((e) => e.or([e("lease_until", "is", null), e("lease_until", "<=", now)]))
    .$if(full.length > 0, (query) => query.where("host", "not in", full))
    .orderBy("next_poll_at")
    .orderBy("id")
    .limit(limit * 4)
    .select(["id", "host"]);
  const due = await free.where("next_poll_at", "<=", now).execute();
  // A clock that was wrong into the future must not put sources to sleep until then.
  if (due.length === 0) due.push(...(await free.where("next_poll_at", ">", tooFar).execute()));
  const wanted: string[] = [];
  for (const { id, host } of due) {
    if (wanted.length >= limit) break;
    const busy = taken.get(host) ?? 0;
    if (host !== "" && busy >= perHost) continue;
    taken.set(host, busy + 1);
    wanted.push(id);
  }
  if (wanted.length === 0) return [];
  const rows = await db
    .updateTable("source")
    .set((e) => ({
      lease_owner: owner,
      lease_until: until,
      lease_epoch: e("lease_epoch", "+", 1),
      last_attempt_at: now,
    }))
    .where("id", "in", wanted)
    .where((e) => e.or([e("lease_until", "is", null), e("lease_until", "<=", now)]))
    .returningAll()
    .execute();
  const place = new Map(wanted.map((id, at) => [id, at]));
  return rows
    .toSorted((a, b) => place.get(a.id)! - place.get(b.id)!)
    .map((row) => ({ ...toStored(row), epoch: row.lease_epoch }));
}

/** Gives every claim of a process back. */
export async function releaseSources(db: Db, owner: string): Promise<void> {
  await db
    .updateTable("source")
    .set({ lease_owner: null, lease_until: null })
    .where("lease_owner", "=", owner)
    .execute();
}

/** What polling learnt; fields left out stay as they were. */
export type PollRecord = Partial<Omit<SourceState, "sourceId">>;

/**
 * Records the end of a poll and gives the claim back. Answers false where the claim had been lost meanwhile: then
 * nothing is written. Call it in the transaction of the last article, so that validators are never ahead of it.
 */
export async function finishPoll(
  db: Db,
  claim: { sourceId: string; epoch: number },
  record: PollRecord,
): Promise<boolean> {
  const done = await db
    .updateTable("source")
    .set({ ...columns(record), lease_owner: null, lease_until: null })
    .where("id", "=", claim.sourceId)
    .where("lease_epoch", "=", claim.epoch)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

function columns(record: PollRecord): Partial<SourceTable> {
  const all = {
    etag: record.etag,
    last_modified: record.lastModified,
    moved_to: record.movedTo,
    next_poll_at: record.nextPollAt,
    interval_seconds: record.intervalSeconds,
    fail_count: record.failCount,
    baseline_at: record.baselineAt,
    last_attempt_at: record.lastAttemptAt,
    last_success_at: record.lastSuccessAt,
    last_change_at: record.lastChangeAt,
    newest_item_at: record.newestItemAt,
    last_error: record.lastError,
    items_total: record.itemsTotal,
    latency_ms: record.latencyMs,
    habit_seconds: record.habitSeconds,
    silent_since: record.silentSince,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** All sources with what polling remembers: the operator's, and those of `guildId` where one is given. */
export async function listSources(db: Db, guildId: string | null = null): Promise<readonly StoredSource[]> {
  const rows = await db
    .selectFrom("source")
    .where((e) =>
      guildId === null
        ? e("guild_id", "is", null)
        : e.or([e("guild_id", "is", null), e("guild_id", "=", guildId)]),
    )
    .orderBy("id")
    .selectAll()
    .execute();
  return rows.map(toStored);
}

/** One source by id, or null. */
export async function readSource(db: Db, id: string): Promise<StoredSource | null> {
  const row = await db.selectFrom("source").where("id", "=", id).selectAll().executeTakeFirst();
  return row ? toStored(row) : null;
}

/** A row as a source. One that was taken out of the list stays in the database, switched off. */
export function toStored(row: SourceTable): StoredSource {
  const source = JSON.parse(row.definition) as Source;
  const listed = source.enabled === (row.enabled === 1);
  return {
    source: listed ? source : { ...source, enabled: false, disabledReason: "No longer in the list" },
    state: {
      sourceId: row.id,
      etag: row.etag,
      lastModified: row.last_modified,
      movedTo: row.moved_to,
      nextPollAt: row.next_poll_at,
      intervalSeconds: row.interval_seconds,
      failCount: row.fail_count,
      baselineAt: row.baseline_at,
      lastAttemptAt: row.last_attempt_at,
      lastSuccessAt: row.last_success_at,
      lastChangeAt: row.last_change_at,
      newestItemAt: row.newest_item_at,
      lastError: row.last_error,
      itemsTotal: row.items_total,
      latencyMs: row.latency_ms,
      habitSeconds: row.habit_seconds,
      silentSince: row.silent_since,
    },
  };
}
