import { wordsIn } from "./bot/words/index.ts";
import type { Core } from "./core.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import { FinewatchError } from "./domain/errors.ts";
import { stableId } from "./store/articles.ts";
import { watchesOfGuild } from "./store/watches.ts";

export interface NoticeDeps {
  readonly core: Core;
  readonly channelOf: (guildId: string) => AlertChannel | null;
  /** A channel in which whoever manages a guild sees a message, other than the given one; null where there is none. */
  readonly otherChannel: (guildId: string, than: string) => Promise<string | null>;
}

/** Tells a guild that a channel which got alerts was deleted; a channel that got none is no news. */
export async function tellChannelDeleted(
  deps: NoticeDeps,
  gone: { readonly guildId: string; readonly channelId: string },
  now: string,
): Promise<void> {
  const { guildId, channelId } = gone;
  const settings = await deps.core.guilds.settings(guildId);
  const watches = await watchesOfGuild(deps.core.store.db, guildId);
  if (settings.channelId !== channelId && !watches.some((watch) => watch.channelId === channelId)) return;
  const own = settings.channelId !== channelId ? settings.channelId : null;
  const to = own ?? (await deps.otherChannel(guildId, channelId));
  const text = wordsIn(settings.locale ?? "en")("notice.channelDeleted");
  if (to) await post(deps, guildId, to, text, stableId("deleted", channelId, now.slice(0, 10)));
}

/** Posts plain words; answers whether they stand. */
async function post(
  deps: NoticeDeps,
  guildId: string,
  channelId: string,
  content: string,
  nonce: string,
): Promise<boolean> {
  try {
    await deps
      .channelOf(guildId)
      ?.post(
        { guildId, channelId, title: "Finewatch" },
        { body: { content, allowed_mentions: { parse: [] } } },
        nonce,
      );
    return true;
  } catch (error) {
    if (!(error instanceof FinewatchError)) throw error;
    return false;
  }
}
