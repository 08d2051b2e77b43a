import { FinewatchError } from "../domain/errors.ts";
import type * as outboxStore from "../store/outbox.ts";
import type { OutboxRow } from "../store/outbox.ts";
import type { AlertChannel, RenderedMessage, Target } from "./channel.ts";

type Without<F> = F extends (db: never, ...rest: infer R) => infer T ? (...rest: R) => T : never;

/** The outbox as the sender needs it: the store's functions, bound to a database. */
export type OutboxPort = {
  readonly [K in
    | "letHeldGo"
    | "claimPosts"
    | "claimEdits"
    | "markInflight"
    | "markSent"
    | "markEdited"
    | "release"
    | "releaseAll"
    | "bury"
    | "pauseChannel"]: Without<(typeof outboxStore)[K]>;
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
  /** Milliseconds since 1970: what stands in the database. */
  now(): number;
  /** Milliseconds that only ever grow, whatever happens to the wall clock: the pace. */
  monotonic(): number;
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
  /** Whether this process is the one that sends, where several share a database; always by default. */
  readonly leads?: () => Promise<boolean>;
  /** Since when (ISO) an alert may have been posted although the database says it was not: after a restore; else null. */
  readonly doubt?: (row: OutboxRow) => string | null;
  /** Whether an error says that the database is away for now: that costs an alert no attempt. */
  readonly storeIsAway?: (error: unknown) => boolean;
  /** Called between the steps of a send with the step's name: a crash drill ends the process there. */
  readonly at?: (step: SendStep) => void;
}

/** The places of a send between which a crash makes a difference. */
export type SendStep = "claimed" | "marked" | "sent" | "recorded" | "edited" | "found";

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
/** How far this machine's clock may be ahead of Discord's for an earlier attempt to be found in a channel's history. */
const CLOCK_SKEW_MS = 15 * 60_000;
/** Longer than any request may take, so that a claim is never taken from a send that still runs. */
const LEASE_SECONDS = 120;
/** Slots that may be caught up on after a short stall; more would come in a burst that Discord answers with 429s. */
const CATCH_UP = 1;
/** Looks for work at least this often when nobody wakes it. */
const IDLE_MS = 1000;
/** A channel that refused us is tried again after this, then at twice the time, up to a day. */
const FORBIDDEN_RETRY_MS = 15 * 60_000;
/** An alert that Discord neither takes nor refuses holds its channel up no longer than this. */
const GIVE_UP_MS = 7 * 86_400_000;
/** So often an alert is tried that cannot even be rendered: about a quarter of an hour. */
const RENDER_ATTEMPTS = 40;
/** Longest wait after Discord failed, and after something failed here, as the disk: that is well from one moment on. */
const DISCORD_WAIT_MS = 60_000;
const LOCAL_WAIT_MS = 30_000;
/** Until an alert is taken up again that the database failed. */
const STORE_WAIT_MS = 5000;

/** The delivery protocol: claim, mark in flight, send with a fixed nonce, mark sent; see README, "Delivery". */
export function createSender(options: SenderOptions): Sender {
  const { outbox, clock } = options;
  const iso = (ms: number) => new Date(ms).toISOString();
  const gap = 1000 / options.perSecond;
  const at = options.at ?? (() => undefined);
  let nextSlot = 0;
  let slots: Promise<unknown> = Promise.resolve();
  let pausedUntil = 0;
  let stopped: AbortSignal = new AbortController().signal;
  /** Discord refused the token: whatever is sent now counts against us. */
  let refused = false;
  let wakeUp: () => void = () => undefined;
  let current: Promise<number> | null = null;
  /** What happened at Discord and could not be written down: tried again before anything else is sent. */
  let unrecorded: (() => Promise<unknown>)[] = [];
  /** Rows may be claimed that nobody works on, because the database failed: given back before the next look. */
  let astray = false;
  /** Rows that this process works on: a wall clock that jumps must not make it take one twice. */
  const busy = new Set<string>();

  /** Waits for the next evenly spaced slot, one sender after the other. False: do not send any more. */
  function slot(): Promise<boolean> {
    const mine = slots.then(async () => {
      for (;;) {
        if (stopped.aborted || refused) return false;
        const wait = Math.max(nextSlot, pausedUntil) - clock.monotonic();
        if (wait <= 0) break;
        await clock.sleep(wait, stopped);
      }
      nextSlot = Math.max(nextSlot + gap, clock.monotonic() - CATCH_UP * gap);
      return true;
    });
    slots = mine;
    return mine;
  }

  async function drain(): Promise<number> {
    while (current) await current.catch(() => undefined);
    current = work().finally(() => {
      current = null;
    });
    return current;
  }

  /** Claims and sends until nothing is due. At most `maxInFlight` are under way, and one that hangs holds up no other. */
  async function work(): Promise<number> {
    await catchUp();
    if (astray) {
      await outbox.releaseAll(options.owner);
      astray = false;
    }
    await outbox.letHeldGo(iso(clock.now()));
    let sent = 0;
    let claimed: (readonly [string, () => Promise<boolean>])[] = [];
    const running = new Set<Promise<void>>();
    let ended = 0;
    try {
      while (!stopped.aborted && !refused && unrecorded.length === 0) {
        if (running.size < options.maxInFlight) {
          // What ends while we look may free the next alert of its channel: then look again.
          const idle = running.size === 0;
          const before = ended;
          if (claimed.length === 0) claimed = await claim();
          const next = claimed.shift();
          if (next) {
            const [id, job] = next;
            const done = job()
              .then((progress) => {
                sent += Number(progress);
              })
              .finally(() => {
                busy.delete(id);
                running.delete(done);
                ended++;
              });
            running.add(done);
            continue;
          }
          if (idle) break;
          if (ended > before) continue;
        }
        if (running.size > 0) await Promise.race(running);
      }
    } finally {
      await Promise.all(running);
      for (const [id] of claimed) busy.delete(id);
      astray ||= claimed.length > 0;
    }
    await catchUp();
    return sent;
  }

  async function claim(): Promise<(readonly [string, () => Promise<boolean>])[]> {
    const limit = options.maxInFlight * 2;
    const wanted = { now: iso(clock.now()), owner: options.owner, limit, leaseSeconds: LEASE_SECONDS };
    // Some are claimed already where the next one cannot be.
    astray = true;
    const posts = await outbox.claimPosts(wanted);
    const edits =
      posts.length < limit ? await outbox.claimEdits({ ...wanted, limit: limit - posts.length }) : [];
    const jobs = [
      ...posts.map((row) => [row.id, () => post(row)] as const),
      ...edits.map((row) => [row.id, () => edit(row)] as const),
    ].filter(([id]) => !busy.has(id));
    astray = false;
    for (const [id] of jobs) busy.add(id);
    if (jobs.length > 0) at("claimed");
    return jobs;
  }

  /** Writes down what happened; what cannot be written now is kept and stops all sending until it can. */
  async function record(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      unrecorded.push(write);
      options.report({ type: "failed", error: error instanceof Error ? error.message : String(error) });
    }
  }

  async function catchUp(): Promise<void> {
    while (unrecorded.length > 0) {
      await unrecorded[0]!();
      unrecorded = unrecorded.slice(1);
    }
  }

  async function post(row: OutboxRow): Promise<boolean> {
    const channel = options.channelOf(row.guildId);
    if (!channel) return later(row, "not connected", 5000);
    let alert: RenderedAlert | null;
    let labelled = false;
    try {
      const begun =
        row.state === "inflight" ? (row.firstSendAt ?? row.createdAt) : (options.doubt?.(row) ?? null);
      if (begun !== null) {
        if (!(await slot())) return later(row, row.lastError, 0);
        const known = await recover(row, channel, Date.parse(begun));
        if (known === "sent") return true;
        const age = clock.now() - Date.parse(begun);
        labelled = known === "unreadable" && (age < 0 || age > NONCE_TRUST_MS);
      }
      alert = await options.render(row, { labelled });
      if (!alert) {
        await outbox.bury(row, "the event is no longer told");
        return false;
      }
      if (!(await slot())) return later(row, row.lastError, 0);
      if (!(await outbox.markInflight(row, iso(clock.now())))) return false;
    } catch (error) {
      return unprepared(row, error);
    }
    at("marked");
    try {
      const { messageId, threadId } = await channel.post(alert.target, alert.message, row.nonce);
      at("sent");
      await record(() =>
        outbox.markSent(row, {
          messageId,
          threadId: threadId ?? null,
          revision: alert.revision,
          now: iso(clock.now()),
          labelled,
        }),
      );
      at("recorded");
      options.report({ type: labelled ? "labelled" : "posted", row });
      return true;
    } catch (error) {
      return failed(row, error, true);
    }
  }

  /** After an unknown outcome: is the message there? */
  async function recover(
    row: OutboxRow,
    channel: AlertChannel,
    begun: number,
  ): Promise<"sent" | "absent" | "unreadable"> {
    const alert = await options.render(row, { labelled: false });
    if (!alert) return "absent";
    const since = iso(Math.min(begun, clock.now()) - CLOCK_SKEW_MS);
    const found = await channel.findByKey(alert.target, alert.key, since);
    if (found.status !== "found") return found.status;
    at("found");
    // Which revision it shows is not known: nought makes the next edit write the newest.
    await record(() =>
      outbox.markSent(row, {
        messageId: found.messageId,
        threadId: found.threadId ?? null,
        revision: 0,
        now: iso(clock.now()),
      }),
    );
    options.report({ type: "recovered", row });
    return "sent";
  }

  async function edit(row: OutboxRow): Promise<boolean> {
    const channel = options.channelOf(row.guildId);
    if (!channel || !row.messageId) return later(row, "not connected", 5000);
    let alert: RenderedAlert | null;
    try {
      alert = await options.render(row, { labelled: row.labelled });
      if (!alert) {
        await outbox.bury(row, "the event is no longer told");
        return false;
      }
      if (!(await slot())) return later(row, row.lastError, 0);
    } catch (error) {
      return unprepared(row, error);
    }
    try {
      await channel.edit({ ...alert.target, threadId: row.threadId }, row.messageId, alert.message);
      at("edited");
      await record(() => outbox.markEdited(row, alert.revision, iso(clock.now())));
      options.report({ type: "edited", row });
      return true;
    } catch (error) {
      return failed(row, error, false);
    }
  }

  async function later(row: OutboxRow, error: string | null, ms: number): Promise<false> {
    await record(() => outbox.release(row, { nextAt: iso(clock.now() + ms), error, attempts: row.attempts }));
    return false;
  }

  /** Nothing was sent: looking the channel through failed, or the database, or rendering. */
  async function unprepared(row: OutboxRow, error: unknown): Promise<false> {
    if (error instanceof FinewatchError && error.code.startsWith("deliver.")) return failed(row, error, true);
    const message = error instanceof Error ? error.message : String(error);
    if (options.storeIsAway?.(error)) {
      options.report({ type: "retry", row, error: message });
      return later(row, message, STORE_WAIT_MS);
    }
    const attempts = row.attempts + 1;
    const type = attempts > RENDER_ATTEMPTS ? "buried" : "retry";
    if (type === "buried") await record(() => outbox.bury(row, message));
    else
      await record(() =>
        outbox.release(row, { nextAt: iso(waitUntil(row, LOCAL_WAIT_MS)), error: message, attempts }),
      );
    options.report({ type, row, error: message });
    return false;
  }

  /** Half a second, then twice as long each time, up to the longest wait. */
  function waitUntil(row: OutboxRow, longest: number): number {
    return clock.now() + Math.min(500 * 2 ** Math.min(row.attempts, 10), longest);
  }

  /** One visible list: what each failure means for the row. Answers false: nothing was sent for certain. */
  async function failed(row: OutboxRow, error: unknown, posting: boolean): Promise<false> {
    const code = error instanceof FinewatchError ? error.code : "deliver.unknown";
    const message = error instanceof Error ? error.message : String(error);
    const retryAt = (error instanceof FinewatchError ? error.retryAt : null) ?? iso(clock.now() + 1000);
    const { attempts } = row;
    // A row whose earlier outcome is unknown stays in flight: this refusal says nothing about that attempt.
    const unsent = posting ? ({ state: row.state === "inflight" ? "inflight" : "pending" } as const) : {};
    const unknown = posting ? ({ state: "inflight" } as const) : {};
    const give = (type: "retry" | "rate-limited" | "paused" | "buried") =>
      options.report({ type, row, error: message });
    switch (code) {
      case "deliver.global-limit":
        pausedUntil = Math.max(pausedUntil, clock.monotonic() + Date.parse(retryAt) - clock.now());
        await record(() => outbox.release(row, { ...unsent, nextAt: retryAt, error: message, attempts }));
        give("rate-limited");
        return false;
      case "deliver.rate-limited":
        await record(() => outbox.release(row, { ...unsent, nextAt: retryAt, error: message, attempts }));
        give("rate-limited");
        return false;
      case "deliver.forbidden":
      case "deliver.gone": {
        const wait = Math.min(FORBIDDEN_RETRY_MS * 2 ** Math.min(attempts, 7), 86_400_000);
        const now = iso(clock.now());
        const pause = {
          guildId: row.guildId,
          channelId: row.channelId,
          reason: message,
          now,
          retryAt: code === "deliver.gone" ? null : iso(clock.now() + wait),
        };
        await record(() => outbox.pauseChannel(pause));
        const back = { ...unsent, nextAt: now, error: message, attempts: attempts + 1 };
        await record(() => outbox.release(row, back));
        give("paused");
        return false;
      }
      case "deliver.unauthorised": {
        refused = true;
        const back = { ...unsent, nextAt: iso(clock.now()), error: message, attempts };
        await record(() => outbox.release(row, back));
        options.report({ type: "unauthorised", error: message });
        return false;
      }
      case "deliver.invalid":
        await record(() => outbox.bury(row, message));
        give("buried");
        return false;
      case "deliver.message-gone":
        // While posting it is some other message that is gone.
        if (posting) break;
        await record(() => outbox.bury(row, message));
        give("buried");
        return false;
    }
    const since = Date.parse(row.firstSendAt ?? row.createdAt);
    if (attempts > RENDER_ATTEMPTS && clock.now() - since > GIVE_UP_MS) {
      await record(() => outbox.bury(row, message));
      give("buried");
      return false;
    }
    const back = {
      ...unknown,
      nextAt: iso(waitUntil(row, DISCORD_WAIT_MS)),
      error: message,
      attempts: attempts + 1,
    };
    await record(() => outbox.release(row, back));
    give("retry");
    return false;
  }

  async function run(signal: AbortSignal): Promise<void> {
    stopped = signal;
    signal.addEventListener("abort", () => wakeUp(), { once: true });
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wakeUp = resolve;
      });
      try {
        if (!options.leads || (await options.leads())) await drain();
      } catch (error) {
        // The database is away: say so once a round and go on trying.
        options.report({ type: "failed", error: error instanceof Error ? error.message : String(error) });
      }
      if (!signal.aborted) await Promise.race([woken, clock.sleep(IDLE_MS, signal)]);
    }
    while (current) await current.catch(() => undefined);
    await outbox.releaseAll(options.owner);
  }

  return { drain, run, wake: () => wakeUp() };
}
