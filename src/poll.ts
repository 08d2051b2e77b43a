import { setImmediate as nextTurn } from "node:timers/promises";
import type { ParsedArticle } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { IngestOutcome, Pipeline } from "./pipeline.ts";
import { type ReadDeps, readSource, withFullText } from "./read-source.ts";
import { EMPTY_FEED, nextPoll, type PollOutcome } from "./schedule.ts";
import { type Store, storeIsAway } from "./store/db.ts";
import {
  type ClaimedSource,
  claimDue,
  finishPoll,
  LONGEST_WAIT_MS,
  type PollRecord,
  releaseSources,
} from "./store/sources.ts";

export interface PollDeps extends ReadDeps {
  readonly pipeline: Pipeline;
  /** Names this process in its claims. */
  readonly owner: string;
  /** Polls under way at once. */
  readonly concurrency: number;
  /** Called after articles came in: the outbox may have work. */
  readonly wake: () => void;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Called between the steps of a poll with the step's name: a crash drill ends the process there. */
  readonly at?: (step: "ingested" | "polled") => void;
}

/** What some polls came to. */
export interface RoundReport {
  readonly polled: number;
  readonly failed: number;
  readonly added: number;
  readonly events: number;
  readonly alerts: number;
}

/** Polls sources, so many at once. */
export interface Poller {
  /**
   * Polls every source that is due at `now` (ISO 8601) and answers when none is left and none is under way. While an
   * earlier round still runs, its polls go on and this one joins it: a slow source holds up no other. One broken
   * source costs one entry in the report. Rejects only where the database fails.
   */
  round(now: string): Promise<RoundReport>;
}

/** A poll holds its claim for so long at most. */
const LEASE_SECONDS = 180;
/** A poll that takes longer, with all its pages, is given up and tried again. */
const POLL_SECONDS = 150;
/** Requests of one process to a host, and so its polls. */
const PER_HOST = 2;
/** A round that does not end tells what it did at least this often, in milliseconds of the clock. */
const TELL_EVERY = 60_000;

/** As {@link Poller.round}, for one round alone. */
export function pollDue(deps: PollDeps, now: string): Promise<RoundReport> {
  return createPoller(deps).round(now);
}

/** A pool that is filled again whenever a poll ends. */
export function createPoller(deps: PollDeps): Poller {
  const running = new Set<Promise<void>>();
  /** Claimed, and first to be polled when there is a place. */
  let waiting: ClaimedSource[] = [];
  let latest = "";
  let current: Promise<RoundReport> | null = null;
  let nudged = Promise.withResolvers<void>();
  let tally = new Tally();
  const finish = createFinish(deps.store);

  function begin(claimed: ClaimedSource, fail: (error: unknown) => void): void {
    const poll = pollSource(deps, claimed, latest, finish)
      .then((polled) => tally.add(polled), fail)
      .finally(() => running.delete(poll));
    running.add(poll);
  }

  async function claim(): Promise<void> {
    const { db } = deps.store;
    const limit = deps.concurrency - running.size + deps.concurrency;
    const claims = { now: latest, owner: deps.owner, limit, leaseSeconds: LEASE_SECONDS, perHost: PER_HOST };
    waiting = [...(await claimDue(db, claims))];
  }

  async function work(): Promise<RoundReport> {
    const failures: unknown[] = [];
    const total = new Tally();
    // Claims that an earlier round could not give back, because the database failed, are free again.
    await releaseSources(deps.store.db, deps.owner);
    try {
      while (!deps.signal.aborted && failures.length === 0) {
        // Made before the look into the database: a call that comes meanwhile is not missed.
        nudged = Promise.withResolvers();
        if (running.size < deps.concurrency) {
          if (waiting.length === 0) await claim();
          const next = waiting.shift();
          if (next) {
            begin(next, (error) => failures.push(error));
            continue;
          }
          if (running.size === 0) break;
        }
        // A poll that ends frees its place and its host; a later call brings a later time.
        await Promise.race([...running, nudged.promise]);
        if (tally.polled > 0 && Date.parse(latest) - tally.since >= TELL_EVERY) tell(total);
      }
    } finally {
      await Promise.all(running);
      const unpolled = waiting.map(({ source, epoch }) => ({ sourceId: source.id, epoch }));
      waiting = [];
      tell(total);
      await Promise.all(unpolled.map((claimed) => finish(claimed, {})));
    }
    // Only the database can fail here.
    if (failures.length > 0) throw failures[0];
    return total.report();
  }

  /** Adds what was done since the last line to the total, and says it in a line where there is news. */
  function tell(total: Tally): void {
    const line = tally.line();
    if (line && tally.hasNews()) deps.logger.info(line);
    else if (line) deps.logger.debug(line);
    total.merge(tally);
    tally = new Tally(Date.parse(latest));
  }

  return {
    round(now) {
      latest = now;
      if (current === null) {
        tally = new Tally(Date.parse(now));
        current = work().finally(() => {
          current = null;
        });
      }
      nudged.resolve();
      return current;
    },
  };
}

/** Counts polls. */
class Tally {
  readonly since: number;
  polled = 0;
  #failed = 0;
  #added = 0;
  #events = 0;
  #alerts = 0;
  /** Sources whose streak of errors began, or ended. */
  #turned = 0;

  constructor(since = 0) {
    this.since = since;
  }

  add({ outcome, failed, turned }: Polled): void {
    this.polled++;
    this.#failed += Number(failed);
    this.#turned += Number(turned);
    this.#added += outcome?.added ?? 0;
    this.#events += outcome?.events ?? 0;
    this.#alerts += outcome?.alerts ?? 0;
  }

  merge(other: Tally): void {
    this.polled += other.polled;
    this.#failed += other.#failed;
    this.#added += other.#added;
    this.#events += other.#events;
    this.#alerts += other.#alerts;
  }

  /** That a source still cannot be read is no news. */
  hasNews(): boolean {
    return this.#added > 0 || this.#turned > 0;
  }

  line(): string | null {
    if (this.polled === 0) return null;
    const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
    const failed =
      this.#failed > 0
        ? `; ${this.#failed} could not be read (see the page or "finewatch sources check")`
        : "";
    return `${count(this.polled, "source")} polled: ${count(this.#added, "new article")}, ${count(this.#events, "event")}, ${count(this.#alerts, "alert")}${failed}`;
  }

  report(): RoundReport {
    return {
      polled: this.polled,
      failed: this.#failed,
      added: this.#added,
      events: this.#events,
      alerts: this.#alerts,
    };
  }
}

/** Records the end of a poll, as `finishPoll` does. */
type Finish = (claim: Parameters<typeof finishPoll>[1], record: PollRecord) => Promise<void>;

/** Ends of polls that are written together at most. */
const FINISHED_TOGETHER = 32;

/**
 * Writes the ends of polls that come in the same turn of the event loop in one transaction: a commit waits for the disk,
 * and sixteen of them in a row would hold up everything else for a tenth of a second.
 */
function createFinish(store: Store): Finish {
  type Ended = {
    readonly claim: Parameters<Finish>[0];
    readonly record: PollRecord;
  } & PromiseWithResolvers<void>;
  const ended: Ended[] = [];
  let writing = false;

  async function write(): Promise<void> {
    writing = true;
    while (ended.length > 0) {
      await nextTurn();
      const batch = ended.splice(0, FINISHED_TOGETHER);
      try {
        await store.transaction(async (db) => {
          for (const { claim, record } of batch) await finishPoll(db, claim, record);
        });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  }

  return (claim, record) => {
    const one: Ended = { claim, record, ...Promise.withResolvers<void>() };
    ended.push(one);
    if (!writing) void write();
    return one.promise;
  };
}

interface Polled {
  readonly outcome: IngestOutcome | null;
  readonly failed: boolean;
  readonly turned: boolean;
}

/** fetch → parse → ingest → remember. Validators are stored only after the last article is in. */
async function pollSource(
  deps: PollDeps,
  claimed: ClaimedSource,
  now: string,
  finish: Finish,
): Promise<Polled> {
  const { source, state } = claimed;
  const claim = { sourceId: source.id, epoch: claimed.epoch };
  const started = performance.now();
  const baseline = state.baselineAt === null;
  const signal = AbortSignal.any([deps.signal, AbortSignal.timeout(POLL_SECONDS * 1000)]);
  let outcome: PollOutcome;
  let record: PollRecord = {};
  let ingested: IngestOutcome | null = null;
  let storing = false;
  try {
    const answer = await readSource(deps, claimed, { now, signal, baseline });
    const moved = answer.movedTo ? { movedTo: answer.movedTo } : {};
    if (answer.status === "unchanged") {
      outcome = { kind: "unchanged", maxAgeSeconds: answer.maxAgeSeconds };
      record = { lastSuccessAt: now, ...moved };
    } else {
      const articles = await withFullText(deps, source, answer.articles, signal);
      storing = true;
      ingested = await deps.pipeline.ingest(articles, { source, mode: baseline ? "baseline" : "live", now });
      outcome = {
        kind: "read",
        items: answer.articles.length,
        newItems: ingested.added,
        published: answer.articles.map((article) => article.publishedAt),
        ttlMinutes: answer.ttlMinutes,
        maxAgeSeconds: answer.maxAgeSeconds,
      };
      record = {
        etag: answer.etag,
        lastModified: answer.lastModified,
        lastSuccessAt: now,
        baselineAt: state.baselineAt ?? now,
        itemsTotal: Math.max(state.itemsTotal, answer.articles.length),
        ...moved,
        ...(ingested.added > 0 ? { lastChangeAt: now } : {}),
        ...newest(state.newestItemAt, answer.articles, now),
      };
    }
  } catch (error) {
    // An end of the process is nothing that a source did.
    if (deps.signal.aborted) {
      await finish(claim, {});
      return { outcome: null, failed: false, turned: false };
    }
    // Nor is a database that is away: the source is due again as soon as its claim can be given back.
    if (storing && storeIsAway(error)) throw error;
    outcome = failureOf(deps, claimed, error);
    // An address that a redirect led to is asked once; then the one in the list is tried again.
    if (state.movedTo) record = { movedTo: null };
  }
  const next = nextPoll(state, outcome, source, now, deps.random());
  const latencyMs = Math.round(performance.now() - started);
  deps.at?.("ingested");
  const furthest = Date.parse(now) + LONGEST_WAIT_MS;
  const nextPollAt = new Date(Math.min(Date.parse(next.nextPollAt), furthest)).toISOString();
  await finish(claim, { ...record, ...next, nextPollAt, latencyMs, lastAttemptAt: now });
  deps.at?.("polled");
  if (ingested && ingested.alerts + ingested.added + ingested.edited > 0) deps.wake();
  const failed = next.failCount > 0;
  return { outcome: ingested, failed, turned: failed !== state.failCount > 0 };
}

/** What an error means for the source. What a person should look at is logged when it is new, the rest counted. */
function failureOf(
  { logger }: PollDeps,
  { source, state }: ClaimedSource,
  error: unknown,
): PollOutcome & { kind: "failed" } {
  const known = error instanceof FinewatchError;
  const told = error instanceof Error ? error.message : String(error);
  // A document with not a single byte is an empty feed like one without items.
  const message = known && error.code === "parse.empty" && state.itemsTotal > 0 ? EMPTY_FEED : told;
  const where = { source: source.id };
  if (!known) logger.error({ ...where, err: error }, `${source.name} could not be polled:`);
  else if (error.code === "parse.killed" && state.lastError !== message)
    logger.error(where, `${source.name}: ${message}`);
  else logger.debug(where, message);
  return {
    kind: "failed",
    error: { message, fate: known ? error.fate : "retry", retryAt: known ? error.retryAt : null },
  };
}

function newest(known: string | null, articles: readonly ParsedArticle[], now: string): PollRecord {
  const latest = articles.reduce<string | null>(
    (best, { publishedAt }) =>
      publishedAt && publishedAt <= now && (!best || publishedAt > best) ? publishedAt : best,
    known,
  );
  return latest ? { newestItemAt: latest } : {};
}
