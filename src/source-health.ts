import { escapeText, truncate } from "./bot/views/words.ts";
import { wordsIn } from "./bot/words/index.ts";
import type { AlertChannel, RenderedMessage } from "./deliver/channel.ts";
import type { GuildSettings } from "./domain/alert.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Logger } from "./logger.ts";
import { sourceHealth, UNHEALTHY } from "./schedule.ts";
import { stableId } from "./store/articles.ts";
import type { Store } from "./store/db.ts";
import {
  beginNotices,
  channelsWithNotices,
  forgetNotices,
  type HealthChange,
  type Notice,
  nextNotices,
  noteHealth,
  settleNotices,
  sourcesAfter,
} from "./store/notices.ts";

export interface SourceHealthDeps {
  readonly store: Store;
  readonly logger: Logger;
  /** The guilds that the bot is in, with their settings. */
  readonly guilds: () => Promise<readonly { readonly guildId: string; readonly settings: GuildSettings }[]>;
  readonly settings: (guildId: string) => Promise<GuildSettings>;
  /** Null while that place is not connected: the notice waits. */
  readonly channelOf: (guildId: string) => AlertChannel | null;
  /** Whether this process is the one that sends. */
  readonly leads: () => Promise<boolean>;
}

export interface SourceWatch {
  /**
   * Compares every source's health with what was told of it (every ten minutes), then tells what is due (every minute).
   * A call while another is under way waits for that one. Rejects only where the database fails.
   */
  check(now: string): Promise<void>;
}

/** So often the sources are looked over: troubles that come together are told together. */
const LOOK_EVERY_MS = 10 * 60_000;
const TELL_EVERY_MS = 60_000;
/** Sources read from the database at once. */
const PAGE = 500;
/** Errors in a row that are worth a message. */
const FAILURES_TOLD = 3;
/** Sources that one line of the log names. */
const LOGGED = 3;
/** Sources that one message names; the rest are counted. */
const NAMED = 15;
/** Discord remembers a nonce for some minutes; within this time the same nonce is trusted alone. */
const NONCE_TRUST_MS = 60_000;
const RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 3_600_000;
/** A notice that cannot be told for so long is given up. */
const GIVE_UP_MS = 3 * 86_400_000;
const KEEP_MS = 90 * 86_400_000;

/**
 * Tells channels that asked (`sourceHealth`) of sources that fail, fell silent, are empty or stale: once, and once when
 * they recover. What is to be told lives in the database, written with the change it tells, so that a crash neither
 * loses nor repeats it; it is sent by the protocol of the outbox, with a nonce and a key that is looked for.
 */
export function createSourceWatch(deps: SourceHealthDeps): SourceWatch {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;
  let current: Promise<void> | null = null;
  async function work(now: string): Promise<void> {
    const at = Date.parse(now);
    if (Math.abs(at - lookedAt) >= LOOK_EVERY_MS) {
      await look(deps, now);
      lookedAt = at;
    }
    if (Math.abs(at - toldAt) >= TELL_EVERY_MS && (await deps.leads())) {
      toldAt = at;
      await tell(deps, now);
    }
  }
  return {
    check(now) {
      current ??= work(now).finally(() => {
        current = null;
      });
      return current;
    },
  };
}

/** Notes every source that fell ill or got well since the last look. Answers how many did. */
async function look({ store, guilds, logger }: SourceHealthDeps, now: string): Promise<number> {
  const changes: Omit<HealthChange, "audience">[] = [];
  for (let after = ""; ; ) {
    const page = await sourcesAfter(store.db, after, PAGE);
    for (const { source, state } of page) {
      const { status, message } = sourceHealth(state, source, now);
      const ill = UNHEALTHY.includes(status);
      if (ill === (state.silentSince !== null)) continue;
      // After a pause of our own a source must be asked before it can be called silent.
      if (ill && state.nextPollAt <= now) continue;
      // A new source counts as failing at once; a channel is told when it goes on.
      if (status === "failing" && state.failCount < FAILURES_TOLD) continue;
      changes.push({ source, status, message, from: state.silentSince });
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.source.id;
  }
  if (changes.length === 0) return 0;
  const asked = (await guilds()).flatMap(({ guildId, settings }) =>
    settings.sourceHealth && settings.channelId ? [{ guildId, channelId: settings.channelId }] : [],
  );
  await store.transaction(async (db) => {
    for (const change of changes) {
      const { guildId } = change.source;
      const audience = asked.filter((guild) => guildId === null || guild.guildId === guildId);
      await noteHealth(db, { ...change, audience }, now);
    }
    await forgetNotices(db, new Date(Date.parse(now) - KEEP_MS).toISOString());
  });
  const ill = changes.filter(({ from }) => from === null);
  const named = ill.slice(0, LOGGED).map(({ source, message }) => `${source.name} (${message})`);
  const more = ill.length > LOGGED ? `; and ${ill.length - LOGGED} more, see "finewatch sources list"` : "";
  if (ill.length > 0) logger.warn(`Sources need a look: ${named.join("; ")}${more}`);
  return changes.length;
}

/** Sends what is due, one message a channel. */
async function tell(deps: SourceHealthDeps, now: string): Promise<void> {
  const { db } = deps.store;
  for (const channelId of await channelsWithNotices(db, now)) {
    const notices = await nextNotices(db, channelId, now);
    const [first] = notices;
    const channel = first && deps.channelOf(first.guildId);
    if (!first || !channel) continue;
    const { pausedUntil, locale } = await deps.settings(first.guildId);
    if (pausedUntil && pausedUntil > now && first.state === "pending") continue;
    await send(deps, channel, notices, { now, locale: locale ?? "en" });
  }
}

async function send(
  { store: { db }, logger }: SourceHealthDeps,
  channel: AlertChannel,
  notices: readonly Notice[],
  { now, locale }: { readonly now: string; readonly locale: string },
): Promise<void> {
  const first = notices[0]!;
  const ids = notices.map(({ id }) => id);
  const batch = first.batch ?? stableId("notices", ...ids);
  const target = { guildId: first.guildId, channelId: first.channelId, title: "Sources" };
  const key = `#${batch.slice(0, 10)}`;
  let labelled = false;
  try {
    if (first.state === "inflight" && first.firstSendAt) {
      const age = Date.parse(now) - Date.parse(first.firstSendAt);
      const found =
        age >= 0 && age < NONCE_TRUST_MS ? null : await channel.findByKey(target, key, first.firstSendAt);
      if (found?.status === "found")
        return await settleNotices(db, ids, { state: "sent", nextAt: now, error: null });
      labelled = found?.status === "unreadable";
    }
    await beginNotices(db, ids, batch, now);
    await channel.post(target, healthMessage(notices, { key, labelled, locale }), batch);
    await settleNotices(db, ids, { state: "sent", nextAt: now, error: null });
  } catch (error) {
    const known =
      error instanceof FinewatchError
        ? error
        : new FinewatchError("deliver.unknown", `A notice failed: ${String(error)}`, {
            fate: "retry",
            cause: error,
          });
    await settleNotices(db, ids, endOf(known, first, now));
    logger.debug({ channel: first.channelId }, known.message);
  }
}

/** What an error of a channel means for what was to be told. */
function endOf(error: FinewatchError, first: Notice, now: string): Parameters<typeof settleNotices>[2] {
  const wait = Math.min(RETRY_MS * 2 ** Math.min(first.attempts, 10), LONGEST_RETRY_MS);
  const later = new Date(Date.parse(now) + wait).toISOString();
  const nextAt = error.retryAt && error.retryAt > later ? error.retryAt : later;
  const late = Date.parse(now) - Date.parse(first.createdAt) > GIVE_UP_MS;
  if (error.code === "deliver.invalid" || late) return { state: "dead", nextAt, error: error.message };
  const open = error.code === "deliver.unknown" || first.state === "inflight";
  return { state: open ? "inflight" : "pending", nextAt, error: error.message };
}

/** One message for all of a channel's notices; its key stands in the footer. */
function healthMessage(
  notices: readonly Notice[],
  { key, labelled, locale }: { readonly key: string; readonly labelled: boolean; readonly locale: string },
): RenderedMessage {
  const t = wordsIn(locale);
  const lines = notices.slice(0, NAMED).map((notice) => {
    const name = `**${escapeText(truncate(notice.name, 80))}**`;
    const message = escapeText(truncate(notice.message, 160));
    return notice.status === "ok" ? t("notice.sourceBack", { name }) : t("notice.source", { name, message });
  });
  if (notices.length > NAMED) lines.push(`… +${notices.length - NAMED}: \`/sources health\``);
  const trouble = notices.some(({ status }) => UNHEALTHY.some((bad) => bad === status));
  return {
    body: {
      embeds: [
        {
          color: trouble ? 0xf5a524 : 0x2f9e44,
          description: lines.join("\n").slice(0, 4000),
          footer: { text: `${labelled ? "Posted again: the first attempt may stand above · " : ""}${key}` },
        },
      ],
      allowed_mentions: { parse: [] },
    },
  };
}
