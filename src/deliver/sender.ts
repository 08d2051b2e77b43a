import { FinewatchError } from "../domain/errors.ts";
import type * as outboxStore from "../store/outbox.ts";
import type { OutboxRow } from "../store/outbox.ts";
import type { AlertChannel, RenderedMessage, Target } from "./channel.ts";

type Without<F> = F extends (db: never, ...rest: infer R) => infer T ? (...rest: R) => T : never;

/** The outbox as the sender needs it: the store's functions, bound to a database. */
export type OutboxPort = {
  readonly [K in
    | "claimPosts"
    | "claimEdits"
    | "markInflight"
    | "markSent"
    | "markEdited"
    | "release"
    | "releaseAll"
    | "bury"
    | "pauseChannel"
    | "resumeChannel"]: Without<(typeof outboxStore)[K]>;
};

/** What an alert shows now. */
export interface RenderedAlert {
  readonly message: RenderedMessage;
  readonly revision: number;
  /** The key that the message carries in its footer: how it is found again in the channel's history. */
  readonly key: string;
  readonly target: Target;
}

/** Time as the sender sees it; tests pass their own. */
export interface SenderClock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface SenderOptions {
  readonly outbox: OutboxPort;
  /** Where a guild's alerts go; null while that place is not connected: the alert waits. */
  readonly channelOf: (guildId: string) => AlertChannel | null;
  /** Renders the alert from what is stored now; null where there is nothing to tell any more. */
  readonly render: (row: OutboxRow, options: { readonly labelled: boolean }) => Promise<RenderedAlert | null>;
  readonly clock: SenderClock;
  /** Names this process in its claims. */
  readonly owner: string;
  /** Even pace, requests a second; at most 50 (https://discord.com/developers/docs/topics/rate-limits). */
  readonly perSecond: number;
  readonly maxInFlight: number;
  readonly report: (event: SenderEvent) => void;
}

/** What the sender tells its surroundings: for the log, the metrics and the drills. */
export type SenderEvent =
  | { readonly type: "posted" | "edited" | "recovered" | "labelled"; readonly row: OutboxRow }
  | {
      readonly type: "retry" | "rate-limited" | "paused" | "buried";
      readonly row: OutboxRow;
      readonly error: string;
    }
  | { readonly type: "unauthorised"; readonly error: string }
  | { readonly type: "failed"; readonly error: string };

export interface Sender {
  /** Sends everything that is due now; answers how many messages were posted or edited. */
  drain(): Promise<number>;
  /** Sends whenever something is due, until the signal; then waits for what is under way. */
  run(signal: AbortSignal): Promise<void>;
  /** Something was put into the outbox: look at once. */
  wake(): void;
}

/** Discord remembers a nonce "for the past few minutes"; within this time the same nonce is trusted alone. */
const NONCE_TRUST_MS = 60_000;
/** Longer than any request may take, so that a claim is never taken from a send that still runs. */
const LEASE_SECONDS = 120;
/** Looks for work at least this often when nobody wakes it. */
const IDLE_MS = 1000;
/** A channel that refused us is tried again after this, then at twice the time, up to a day. */
const FORBIDDEN_RETRY_MS = 15 * 60_000;

/** The delivery protocol: claim, mark in flight, send with a fixed nonce, mark sent; see README, "Delivery". */
export function createSender(options: SenderOptions): Sender {
  const { outbox, clock } = options;
  const iso = (ms: number) => new Date(ms).toISOString();
  const gap = 1000 / options.perSecond;
  let nextSlot = 0;
  let pausedUntil = 0;
  let stopped: AbortSignal = new AbortController().signal;
  let wakeUp: () => void = () => undefined;

  /** Waits for the next evenly spaced slot; nobody catches up on slots that passed. */
  async function slot(): Promise<void> {
    const at = Math.max(clock.now(), nextSlot, pausedUntil);
    nextSlot = at + gap;
    const wait = at - clock.now();
    if (wait > 0) await clock.sleep(wait, stopped);
  }

  async function drain(): Promise<number> {
    let sent = 0;
    for (;;) {
      if (stopped.aborted) return sent;
      const claim = {
        now: iso(clock.now()),
        owner: options.owner,
        limit: options.maxInFlight * 2,
        leaseSeconds: LEASE_SECONDS,
      };
      const posts = await outbox.claimPosts(claim);
      const edits = posts.length < claim.limit ? await outbox.claimEdits(claim) : [];
      if (posts.length + edits.length === 0) return sent;
      const jobs = [...posts.map((row) => () => post(row)), ...edits.map((row) => () => edit(row))];
      let progress = 0;
      await inParallel(jobs, options.maxInFlight, async (job) => {
        if (await job()) progress++;
      });
      sent += progress;
    }
  }

  async function post(row: OutboxRow): Promise<boolean> {
    const channel = options.channelOf(row.guildId);
    if (!channel) return later(row, "not connected", 5000);
    try {
      let labelled = false;
      if (
        row.state === "inflight" &&
        clock.now() - Date.parse(row.firstSendAt ?? row.createdAt) > NONCE_TRUST_MS
      ) {
        const known = await recover(row, channel);
        if (known === "sent") return true;
        labelled = known === "unreadable";
      }
      const alert = await options.render(row, { labelled });
      if (!alert) {
        await outbox.bury(row, "the event is no longer told");
        return false;
      }
      if (!(await outbox.markInflight(row, iso(clock.now())))) return false;
      await slot();
      const { messageId, threadId } = await channel.post(alert.target, alert.message, row.nonce);
      await outbox.markSent(row, {
        messageId,
        threadId: threadId ?? null,
        revision: alert.revision,
        now: iso(clock.now()),
        labelled,
      });
      options.report({ type: labelled ? "labelled" : "posted", row });
      return true;
    } catch (error) {
      return failed(row, error, true);
    }
  }

  /** After an unknown outcome: is the message there? */
  async function recover(row: OutboxRow, channel: AlertChannel): Promise<"sent" | "absent" | "unreadable"> {
    const alert = await options.render(row, { labelled: false });
    if (!alert) return "absent";
    const since = iso(Date.parse(row.firstSendAt ?? row.createdAt) - 60_000);
    const found = await channel.findByKey(alert.target, alert.key, since);
    if (found.status === "unreadable") return "unreadable";
    if (found.status === "absent") return "absent";
    // Which revision it shows is not known: nought makes the next edit write the newest.
    await outbox.markSent(row, {
      messageId: found.messageId,
      threadId: found.threadId ?? null,
      revision: 0,
      now: iso(clock.now()),
    });
    options.report({ type: "recovered", row });
    return "sent";
  }

  async function edit(row: OutboxRow): Promise<boolean> {
    const channel = options.channelOf(row.guildId);
    if (!channel || !row.messageId) return later(row, "not connected", 5000);
    try {
      const alert = await options.render(row, { labelled: row.labelled });
      if (!alert) {
        await outbox.bury(row, "the event is no longer told");
        return false;
      }
      await slot();
      await channel.edit({ ...alert.target, threadId: row.threadId }, row.messageId, alert.message);
      await outbox.markEdited(row, alert.revision, iso(clock.now()));
      options.report({ type: "edited", row });
      return true;
    } catch (error) {
      return failed(row, error, false);
    }
  }

  async function later(row: OutboxRow, error: string, ms: number): Promise<false> {
    await outbox.release(row, { nextAt: iso(clock.now() + ms), error, attempts: row.attempts });
    return false;
  }

  /** One visible list: what each failure means for the row. Answers false: nothing was sent for certain. */
  async function failed(row: OutboxRow, error: unknown, posting: boolean): Promise<false> {
    const code = error instanceof FinewatchError ? error.code : "deliver.unknown";
    const message = error instanceof Error ? error.message : String(error);
    const now = clock.now();
    // A row whose earlier outcome is unknown stays in flight: this refusal says nothing about that attempt.
    const unsent = posting ? ({ state: row.state === "inflight" ? "inflight" : "pending" } as const) : {};
    const unknown = posting ? ({ state: "inflight" } as const) : {};
    const give = (type: "retry" | "rate-limited" | "paused" | "buried") =>
      options.report({ type, row, error: message });
    switch (code) {
      case "deliver.rate-limited": {
        const retryAt = (error as FinewatchError).retryAt ?? iso(now + 1000);
        await outbox.release(row, { ...unsent, nextAt: retryAt, error: message, attempts: row.attempts });
        give("rate-limited");
        return false;
      }
      case "deliver.global-limit":
        pausedUntil = Math.max(pausedUntil, Date.parse((error as FinewatchError).retryAt ?? iso(now + 1000)));
        await outbox.release(row, {
          ...unsent,
          nextAt: iso(pausedUntil),
          error: message,
          attempts: row.attempts,
        });
        give("rate-limited");
        return false;
      case "deliver.forbidden":
      case "deliver.gone": {
        const wait = Math.min(FORBIDDEN_RETRY_MS * 2 ** Math.min(row.attempts, 7), 86_400_000);
        await outbox.release(row, {
          ...unsent,
          nextAt: iso(now),
          error: message,
          attempts: row.attempts + 1,
        });
        await outbox.pauseChannel({
          guildId: row.guildId,
          channelId: row.channelId,
          reason: message,
          now: iso(now),
          retryAt: code === "deliver.gone" ? null : iso(now + wait),
        });
        give("paused");
        return false;
      }
      case "deliver.invalid":
      case "deliver.message-gone":
        await outbox.bury(row, message);
        give("buried");
        return false;
      case "deliver.unauthorised":
        await outbox.release(row, { ...unsent, nextAt: iso(now), error: message, attempts: row.attempts });
        options.report({ type: "unauthorised", error: message });
        return false;
      default: {
        const wait = Math.min(500 * 2 ** Math.min(row.attempts, 10), 60_000);
        await outbox.release(row, {
          ...unknown,
          nextAt: iso(now + wait),
          error: message,
          attempts: row.attempts + 1,
        });
        give("retry");
        return false;
      }
    }
  }

  async function run(signal: AbortSignal): Promise<void> {
    stopped = signal;
    signal.addEventListener("abort", () => wakeUp(), { once: true });
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wakeUp = resolve;
      });
      try {
        await drain();
      } catch (error) {
        // The database is away: say so once a round and go on trying.
        options.report({ type: "failed", error: error instanceof Error ? error.message : String(error) });
      }
      if (!signal.aborted) await Promise.race([woken, clock.sleep(IDLE_MS, signal)]);
    }
    await outbox.releaseAll(options.owner);
  }

  return { drain, run, wake: () => wakeUp() };
}

/** Runs jobs in order, at most `limit` of them at once. */
async function inParallel<T>(
  jobs: readonly T[],
  limit: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = jobs.values();
  const lane = async () => {
    for (const job of queue) await work(job);
  };
  await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, lane));
}
