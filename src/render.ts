import { alertMessage, headline } from "./bot/views/alert.ts";
import { truncate } from "./bot/views/words.ts";
import type { Core } from "./core.ts";
import type { RenderedAlert } from "./deliver/sender.ts";
import { eventDate } from "./domain/case.ts";
import { convertMoney } from "./link/fx.ts";
import { readEvent } from "./store/cases.ts";
import { type OutboxRow, postedAlert } from "./store/outbox.ts";

/** The key in an alert's footer: how it is found again in a channel's history. */
export function alertKey(row: Pick<OutboxRow, "id">): string {
  return `#${row.id.slice(0, 10)}`;
}

/** Renders an outbox row from what is stored now; null where its event is gone or was withdrawn before it was told. */
export async function renderAlert(
  core: Core,
  row: OutboxRow,
  options: { readonly labelled: boolean },
): Promise<RenderedAlert | null> {
  const found = await readEvent(core.store.db, row.eventId);
  if (!found) return null;
  const { matter, event } = found;
  if (event.corrected.includes("rejected") && row.messageId === null) return null;
  const settings = await core.guilds.settings(row.guildId);
  const locale = settings.locale ?? "en";
  const home = settings.threshold?.currency ?? "EUR";
  const body = matter.authority.id ? core.parties.authorities.get(matter.authority.id) : undefined;
  const parent = event.followUpTo ? await postedAlert(core.store.db, row.channelId, event.followUpTo) : null;
  const { mention } = settings;
  const sum = event.amount;
  const limit = mention?.threshold ?? null;
  const inLimit =
    sum && limit ? convertMoney(sum, limit.currency, eventDate(event), core.rates())?.money : null;
  const mentionRole =
    mention && (!limit || (inLimit && inLimit.minor >= limit.minor)) ? mention.roleId : null;
  return {
    message: {
      body: alertMessage({
        matter,
        event,
        key: alertKey(row),
        locale,
        conversion: sum ? convertMoney(sum, home, eventDate(event), core.rates()) : null,
        mentionRole,
        labelled: options.labelled,
        history: event.history,
        authorityUrl: body?.domains[0] ? `https://${body.domains[0]}` : null,
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
      tags: [event.kind],
      openThread: settings.threads,
    },
  };
}
