import { alertMessage } from "./bot/views/alert.ts";
import { digestMessage } from "./bot/views/digest.ts";
import { headline, kindLabel } from "./bot/views/kinds.ts";
import { truncate } from "./bot/views/words.ts";
import { wordsIn } from "./bot/words/index.ts";
import type { Core } from "./core.ts";
import type { RenderedAlert } from "./deliver/sender.ts";
import type { GuildSettings } from "./domain/alert.ts";
import { type Case, type CaseEvent, eventDate } from "./domain/case.ts";
import { convertMoney } from "./link/fx.ts";
import { readEvent } from "./store/cases.ts";
import { digestEvents } from "./store/digests.ts";
import { type OutboxRow, postedAlert } from "./store/outbox.ts";

/** The key in an alert's footer: how it is found again in a channel's history. */
function alertKey(row: Pick<OutboxRow, "id">): string {
  return `#${row.id.slice(0, 10)}`;
}

/**
 * Renders an outbox row from what is stored now; null where its event is gone or was withdrawn before it was told.
 * `now` (ISO) dates the estimate of what may have accrued.
 */
export async function renderAlert(
  core: Core,
  row: OutboxRow,
  options: { readonly labelled: boolean; readonly now?: string },
): Promise<RenderedAlert | null> {
  const settings = await core.guilds.settings(row.guildId);
  const digest = await digestEvents(core.store.db, row.id);
  if (digest.length > 1) return renderDigest(core, row, digest, settings, options);
  const found = await readEvent(core.store.db, row.eventId);
  if (!found) return null;
  const { matter, event } = found;
  if (event.corrected.includes("rejected") && row.messageId === null) return null;
  const locale = settings.locale ?? "en";
  const home = settings.threshold?.currency ?? "EUR";
  const body = matter.authority.id ? core.parties.authorities.get(matter.authority.id) : undefined;
  const parent = event.followUpTo ? await postedAlert(core.store.db, row.channelId, event.followUpTo) : null;
  const sum = event.amount;
  return {
    message: {
      body: alertMessage({
        matter,
        event,
        key: alertKey(row),
        locale,
        conversion: sum ? convertMoney(sum, home, eventDate(event), core.rates()) : null,
        mentionRole: mentioned(core, event, settings),
        labelled: options.labelled,
        history: event.history,
        authorityUrl: body?.domains[0] ? `https://${body.domains[0]}` : null,
        ...(options.now ? { today: options.now.slice(0, 10) } : {}),
      }),
    },
    revision: event.revision,
    key: alertKey(row),
    target: {
      guildId: row.guildId,
      channelId: row.channelId,
      threadId: row.threadId,
      replyTo: parent?.messageId ? { messageId: parent.messageId, threadId: parent.threadId } : null,
      title: truncate(headline(matter, event, locale), 100),
      tags: tagsOf(matter, event, locale),
      openThread: settings.threads,
    },
  };
}

async function renderDigest(
  core: Core,
  row: OutboxRow,
  eventIds: readonly string[],
  settings: GuildSettings,
  options: { readonly labelled: boolean },
): Promise<RenderedAlert | null> {
  const all = await Promise.all(eventIds.map((id) => readEvent(core.store.db, id)));
  const events = all.filter((found) => found !== null);
  const told = events.filter(({ event }) => !event.corrected.includes("rejected"));
  if (events.length === 0 || (told.length === 0 && row.messageId === null)) return null;
  const locale = settings.locale ?? "en";
  const role = told.map(({ event }) => mentioned(core, event, settings)).find((id) => id !== null) ?? null;
  return {
    message: {
      body: digestMessage(events, {
        locale,
        key: alertKey(row),
        labelled: options.labelled,
        mentionRole: role,
      }),
    },
    revision: events.reduce((sum, { event }) => sum + event.revision, 0),
    key: alertKey(row),
    target: {
      guildId: row.guildId,
      channelId: row.channelId,
      threadId: row.threadId,
      title: wordsIn(locale)("digest.title", { n: told.length }),
    },
  };
}

/** The role that an event's alert mentions: the guild's, where the sum meets the mention's own threshold. */
function mentioned(core: Core, event: CaseEvent, { mention }: GuildSettings): string | null {
  if (!mention) return null;
  const limit = mention.threshold;
  if (!limit) return mention.roleId;
  const sum = event.amount
    ? convertMoney(event.amount, limit.currency, eventDate(event), core.rates())?.money
    : null;
  return sum && sum.minor >= limit.minor ? mention.roleId : null;
}

/** Names of forum tags that fit: the kind in English and in the guild's language, the field, country and authority. */
function tagsOf(matter: Case, event: CaseEvent, locale: string): readonly string[] {
  const { field, country, name } = matter.authority;
  return [
    event.kind,
    kindLabel(event.kind, "en"),
    kindLabel(event.kind, locale),
    ...(field ? [field, wordsIn(locale)(`field.${field}`)] : []),
    ...(country ? [country] : []),
    ...(name ? [name] : []),
  ];
}
