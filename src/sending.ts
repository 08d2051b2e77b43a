import { alertMessage } from "./bot/views/alert.ts";
import type { Core } from "./core.ts";
import { type FloodPolicy, floodOf } from "./decide/flood.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import type { OutboxPort, SenderEvent } from "./deliver/sender.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Logger } from "./logger.ts";
import { stableId } from "./store/articles.ts";
import type { Store } from "./store/db.ts";
import { gatherWaiting, releaseHeld } from "./store/digests.ts";
import * as outboxStore from "./store/outbox.ts";

/** How floods are gathered before they are sent. */
export interface Gathering {
  readonly flood: () => FloodPolicy;
  /** Alerts made before this (ISO) may have been posted already: until then nothing is gathered; null: none. */
  readonly settledBefore?: string | null;
  /** For the crash drill: `gathering` is passed before a digest is stored, `gathered` after. */
  readonly at?: (step: "gathering" | "gathered") => void;
}

/**
 * The store's outbox functions, bound to the database; what floods a channel is gathered before it is claimed. A send
 * that ends between the two may let one more alert of its channel through alone.
 */
export function outboxPort({ store }: Pick<Core, "store">, gathering: Gathering): OutboxPort {
  const { db } = store;
  return {
    letHeldGo: (now) => releaseHeld(store, now),
    async claimPosts(options) {
      const collecting = await gatherFloods(store, gathering, options.now);
      return outboxStore.claimPosts(db, { ...options, collecting });
    },
    claimEdits: (options) => outboxStore.claimEdits(db, options),
    markInflight: (row, now) => outboxStore.markInflight(db, row, now),
    markSent: (row, sent) => outboxStore.markSent(db, row, sent),
    markEdited: (row, revision, now) => outboxStore.markEdited(db, row, revision, now),
    release: (row, back) => outboxStore.release(db, row, back),
    releaseAll: (owner) => outboxStore.releaseAll(db, owner),
    bury: (row, error) => outboxStore.bury(db, row, error),
    pauseChannel: (channel) => outboxStore.pauseChannel(db, channel),
  };
}

/** Puts together what waits in flooded channels whose time has come; answers the channels that still collect. */
async function gatherFloods(
  store: Store,
  { flood, settledBefore = null, at }: Gathering,
  now: string,
): Promise<readonly string[]> {
  const policy = flood();
  if (policy.posts === 0 || (settledBefore !== null && now < settledBefore)) return [];
  const since = new Date(Date.parse(now) - policy.windowMs).toISOString();
  const collecting: string[] = [];
  for (const channel of await outboxStore.busyChannels(store.db, { posts: policy.posts, since, now })) {
    const verdict = floodOf(channel, policy, now);
    if (verdict === "collect") collecting.push(channel.channelId);
    if (verdict !== "digest") continue;
    const when = { now, since: settledBefore };
    const made = await gatherWaiting(store, channel.channelId, when, () => at?.("gathering"));
    if (made > 0) at?.("gathered");
  }
  return collecting;
}

/** A sample alert with the seed's facts; it is no part of the outbox. */
export async function postSample(
  channel: AlertChannel | null,
  guildId: string,
  channelId: string,
  now: string,
): Promise<string | null> {
  if (!channel) return "Discord is not connected yet: try again in a moment.";
  const event = {
    id: "sample",
    caseId: "sample",
    kind: "fine",
    amount: { minor: 2_000_000_000, currency: "EUR" },
    amounts: [],
    decidedOn: "2022-10-17",
    reportedOn: "2022-10-20",
    reference: null,
    followUpTo: null,
    refersTo: null,
    laws: [],
    term: null,
    evidence: { quote: "This is a sample: alerts will look like this.", index: 0 },
    basis: {},
    certain: true,
    revision: 1,
    corrected: [],
    history: true,
    changes: [],
    reports: [],
  } as const;
  const body = alertMessage({
    matter: {
      id: "sample",
      authority: { id: null, name: "CNIL", country: "FR", field: "privacy" },
      respondent: { id: "sample", name: "Clearview AI", parent: null },
      possiblyRelated: [],
      events: [event],
    },
    event,
    key: "sample",
    locale: "en",
    conversion: null,
    mentionRole: null,
    labelled: false,
    history: true,
    authorityUrl: "https://www.cnil.fr",
    buttons: false,
  });
  try {
    await channel.post(
      { guildId, channelId, title: "Sample alert" },
      { body },
      stableId("sample", channelId, now),
    );
    return null;
  } catch (error) {
    return error instanceof FinewatchError ? error.message : "The sample could not be posted; try again.";
  }
}

export function logSent(logger: Logger, event: SenderEvent): void {
  if (event.type === "failed" || event.type === "unauthorised") logger.error(event.error);
  else if (event.type === "paused" || event.type === "buried")
    logger.warn(
      { channel: event.row.channelId, event: event.row.eventId },
      `Alert ${event.type}: ${event.error}`,
    );
  else if (event.type === "labelled")
    logger.warn(
      { channel: event.row.channelId, event: event.row.eventId },
      "Alert posted again: whether it stood there could not be read",
    );
  else logger.debug({ channel: event.row.channelId, event: event.row.eventId }, `Alert ${event.type}`);
}

export function waitingOf(counts: Readonly<Record<string, number>>): number {
  return (counts["pending"] ?? 0) + (counts["inflight"] ?? 0) + (counts["held"] ?? 0);
}
