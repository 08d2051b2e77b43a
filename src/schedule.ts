import cron from "node-cron";
import type { Fate } from "./domain/errors.ts";
import type { Source, SourceState } from "./domain/source.ts";

/** What a poll came to. */
export type PollOutcome =
  | {
      /** A document was read. `published`: the dates of its items, as far as they have any. */
      readonly kind: "read";
      readonly items: number;
      readonly newItems: number;
      readonly published: readonly (string | null)[];
      readonly ttlMinutes: number | null;
      readonly maxAgeSeconds: number | null;
    }
  | { readonly kind: "unchanged"; readonly maxAgeSeconds: number | null }
  | {
      readonly kind: "failed";
      /** A `FinewatchError` fits. */
      readonly error: { readonly message: string; readonly fate: Fate; readonly retryAt: string | null };
    };

/** What the next poll needs to know: goes into the source's row as it is. */
export interface NextPoll {
  readonly nextPollAt: string;
  readonly intervalSeconds: number;
  readonly failCount: number;
  readonly lastError: string | null;
  readonly habitSeconds: number | null;
}

export interface PollLimits {
  readonly minSeconds: number;
  readonly maxSeconds: number;
}

const POLL_LIMITS: PollLimits = { minSeconds: 120, maxSeconds: 86_400 };

/** What `lastError` says while a source answers with a document without items that used to have some. */
export const EMPTY_FEED =
  "The feed is empty, though it used to have items: look at the site, it may have moved";

const ON_NEWS = 0.5;
const ON_SILENCE = 1.3;
/** Where the two factors balance, about one poll in 3.6 finds news: ln 1.3 / (ln 1.3 + ln 2). */
const POLLS_PER_NEWS = 3.6;
const JITTER = 0.1;
/** First wait after an error that may pass, and after one that waits for a person; both double up to the maximum. */
const RETRY_SECONDS = 300;
const PERMANENT_SECONDS = 3_600;

/**
 * When a source is polled next.
 *
 * The interval halves when a poll finds news and grows by 30 % when it does not, within `limits`; the first one
 * comes from the dates in the feed. It is never shorter than the feed's own `ttl` or the response's max-age.
 * `everyMinutes` fixes it and overrides both. Errors double the wait and never end it; `Retry-After` is always kept.
 * Every wait is spread by ±10 % (`random`: 0 ≤ x < 1). `now` is ISO 8601.
 */
export function nextPoll(
  state: SourceState,
  outcome: PollOutcome,
  source: Pick<Source, "everyMinutes">,
  now: string,
  random: number,
  limits: PollLimits = POLL_LIMITS,
): NextPoll {
  const clamp = (seconds: number) => Math.min(limits.maxSeconds, Math.max(limits.minSeconds, seconds));
  const jitter = 1 + JITTER * (2 * random - 1);
  const habitSeconds = nextHabit(state, outcome);
  const fixed = source.everyMinutes === null ? null : source.everyMinutes * 60;
  const kept = fixed ?? clamp(state.intervalSeconds);

  const trouble = troubleOf(state, outcome);
  if (trouble) {
    const failCount = outcome.kind === "unchanged" ? state.failCount : state.failCount + 1;
    const wait = clamp(trouble.firstWait * 2 ** Math.min(Math.max(failCount - 1, 0), 16)) * jitter;
    return {
      nextPollAt: later(now, Math.max(wait, secondsUntil(trouble.retryAt, now))),
      intervalSeconds: Math.round(kept),
      failCount,
      lastError: trouble.message,
      habitSeconds,
    };
  }

  const stated = outcome.kind === "read" ? (outcome.ttlMinutes ?? 0) * 60 : 0;
  const floor = outcome.kind === "failed" ? 0 : Math.max(outcome.maxAgeSeconds ?? 0, stated);
  const interval = fixed ?? clamp(Math.max(adapt(state, outcome, habitSeconds), floor));
  return {
    nextPollAt: later(now, fixed === null ? Math.max(interval * jitter, clamp(floor)) : interval * jitter),
    intervalSeconds: Math.round(interval),
    failCount: 0,
    lastError: null,
    habitSeconds,
  };
}

/** Why an outcome counts as an error, or null. An empty document stays one while it is "unchanged". */
function troubleOf(
  state: SourceState,
  outcome: PollOutcome,
): { readonly message: string; readonly retryAt: string | null; readonly firstWait: number } | null {
  if (outcome.kind === "failed") {
    const { message, fate, retryAt } = outcome.error;
    return { message, retryAt, firstWait: fate === "retry" ? RETRY_SECONDS : PERMANENT_SECONDS };
  }
  const empty =
    outcome.kind === "read" ? outcome.items === 0 && state.itemsTotal > 0 : state.lastError === EMPTY_FEED;
  return empty ? { message: EMPTY_FEED, retryAt: null, firstWait: RETRY_SECONDS } : null;
}

function adapt(state: SourceState, outcome: PollOutcome, habit: number | null): number {
  if (state.baselineAt === null) return habit === null ? state.intervalSeconds : habit / POLLS_PER_NEWS;
  const news = outcome.kind === "read" && outcome.newItems > 0;
  return state.intervalSeconds * (news ? ON_NEWS : ON_SILENCE);
}

function nextHabit(state: SourceState, outcome: PollOutcome): number | null {
  const measured = outcome.kind === "read" ? publishingHabit(outcome.published) : null;
  return measured ?? state.habitSeconds ?? null;
}

/** Fewer dated items than this tell no habit. */
const HABIT_ITEMS = 4;

/**
 * The usual seconds between two items of a feed: the 90th percentile of the gaps between their dates, but no less
 * than their mean, so that bursts do not hide the pauses. Null where fewer than four items have dates.
 */
export function publishingHabit(published: readonly (string | null)[]): number | null {
  const times = published
    .flatMap((date) => (date === null ? [] : [Date.parse(date)]))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (times.length < HABIT_ITEMS) return null;
  const gaps = times.slice(1).map((time, index) => (time - times[index]!) / 1000);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(0.9 * (gaps.length - 1))]!;
  return Math.max(1, Math.round(Math.max(mean, usual)));
}

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + Math.round(seconds * 1000)).toISOString();
}

function secondsUntil(time: string | null, now: string): number {
  const seconds = time === null ? 0 : (Date.parse(time) - Date.parse(now)) / 1000;
  return Number.isFinite(seconds) ? seconds : 0;
}

export type SourceStatus = "ok" | "new" | "disabled" | "failing" | "empty" | "silent" | "stale";

/** How a source is doing; `since` is ISO 8601 or null, `message` one line for users. */
export interface SourceHealth {
  readonly status: SourceStatus;
  readonly since: string | null;
  readonly message: string;
}

/** Statuses that a channel is told of, once, and once more when they end. */
export const UNHEALTHY: readonly SourceStatus[] = ["failing", "empty", "silent", "stale"];

/** Errors in a row that make a source failing; one or two happen to everyone. */
const FAILING_AFTER = 3;
/** A source is silent after this many times its habit, at least and at most these many seconds. */
const SILENT_HABITS = 4;
const SILENT_AT_LEAST = 7 * 86_400;
const SILENT_AT_MOST = 365 * 86_400;
/** Where no habit is known. */
const SILENT_BY_DEFAULT = 90 * 86_400;

/**
 * How a source is doing at `now` (ISO 8601). `failing`: errors in a row; `empty`: it answers, with nothing in it;
 * `silent`: news came and then stopped for longer than its habit; `stale`: it was old when first read.
 * A clock that jumped back makes nothing unhealthy.
 */
export function sourceHealth(
  state: SourceState,
  source: Pick<Source, "enabled" | "disabledReason">,
  now: string,
): SourceHealth {
  if (!source.enabled) {
    return { status: "disabled", since: null, message: source.disabledReason ?? "Switched off" };
  }
  const error = state.lastError ?? "unknown error";
  if (state.failCount > 0 && state.lastError === EMPTY_FEED) {
    return { status: "empty", since: state.lastChangeAt, message: EMPTY_FEED };
  }
  if (state.failCount >= FAILING_AFTER || (state.failCount > 0 && state.lastSuccessAt === null)) {
    const times = state.failCount === 1 ? "once" : `${state.failCount} times in a row`;
    return { status: "failing", since: state.lastSuccessAt, message: `Failed ${times}: ${error}` };
  }
  if (state.baselineAt === null) return { status: "new", since: null, message: "Waiting for its first poll" };

  const limit = silenceLimit(state.habitSeconds ?? null);
  const changed = state.lastChangeAt ?? state.baselineAt;
  const newest = state.newestItemAt;
  // Dates in feeds are often wrong: once news has come by itself, only its coming counts.
  const unproven = Date.parse(changed) <= Date.parse(state.baselineAt) && newest !== null;
  if (unproven && ageSeconds(newest, state.baselineAt) > limit) {
    const message = `Its newest item is ${days(ageSeconds(newest, now))} old; usually ${usual(state)}`;
    return { status: "stale", since: newest, message };
  }
  const lastNews = unproven && newest < changed ? newest : changed;
  if (ageSeconds(lastNews, now) > limit) {
    const message = `Nothing new for ${days(ageSeconds(lastNews, now))}; usually after ${usual(state)}`;
    return { status: "silent", since: lastNews, message };
  }
  return { status: "ok", since: state.lastSuccessAt, message: "Working" };
}

function silenceLimit(habit: number | null): number {
  if (habit === null) return SILENT_BY_DEFAULT;
  return Math.min(SILENT_AT_MOST, Math.max(SILENT_AT_LEAST, habit * SILENT_HABITS));
}

function ageSeconds(time: string, now: string): number {
  return (Date.parse(now) - Date.parse(time)) / 1000;
}

function days(seconds: number): string {
  const count = Math.round(seconds / 86_400);
  return count === 1 ? "1 day" : `${count} days`;
}

function usual(state: SourceState): string {
  return state.habitSeconds == null ? "less than 90 days" : days(Math.max(86_400, state.habitSeconds));
}

/** Sources that are due are looked for every ten seconds. */
const EVERY_TEN_SECONDS = "*/10 * * * * *";
/** How often the clock is looked at, and by how much it must have jumped, in milliseconds. */
const CLOCK_WATCH = 250;
const CLOCK_JUMP = 2_000;

export interface Schedule {
  /** Ends the ticking and waits for a tick under way. */
  stop(): Promise<void>;
}

/**
 * Calls `tick` with the time (ISO 8601) at once and then every ten seconds, never twice at the same time. In UTC,
 * because a daylight-saving change pauses sub-hourly schedules of local time. An error of a tick is logged, and the
 * next tick comes all the same.
 *
 * A jump of the wall clock starts the cron task anew: node-cron 4.6 sleeps through one that goes back (two hours
 * back: no tick for two hours) and walks through every slot of one that goes forward (a day of seconds blocked the
 * event loop for 11 s).
 */
export function startSchedule(options: {
  readonly tick: (now: string) => Promise<unknown>;
  readonly logger: { error(fields: object, message: string): void };
  readonly now?: () => number;
  readonly pattern?: string;
}): Schedule {
  const { tick, logger, now = Date.now } = options;
  let running: Promise<void> | null = null;

  function run(): void {
    running ??= Promise.resolve()
      .then(() => tick(new Date(now()).toISOString()))
      .catch((error: unknown) => {
        logger.error({ err: error }, "A round of polls failed; the next one comes as planned");
      })
      .then(() => {
        running = null;
      });
  }

  function startTask() {
    // A late tick is no news: the next one does its work.
    const settings = { timezone: "UTC", suppressMissedWarning: true };
    return cron.schedule(options.pattern ?? EVERY_TEN_SECONDS, run, settings);
  }

  let task = startTask();
  let offset = Date.now() - performance.now();
  const watch = setInterval(() => {
    const seen = Date.now() - performance.now();
    const jumped = Math.abs(seen - offset) > CLOCK_JUMP;
    offset = seen;
    if (!jumped) return;
    void task.destroy();
    task = startTask();
    run();
  }, CLOCK_WATCH);
  run();
  return {
    async stop() {
      clearInterval(watch);
      await task.destroy();
      await running;
    },
  };
}
