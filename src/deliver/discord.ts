import {
  type APIEmbed,
  type APIMessage,
  type APIThreadChannel,
  type Client,
  DiscordAPIError,
  type RawFile,
  Routes,
  SnowflakeUtil,
} from "discord.js";
import { FinewatchError } from "../domain/errors.ts";
import type { AlertChannel, Found, RenderedMessage, Target } from "./channel.ts";
import { CODE, deliveryFailure } from "./failure.ts";
import { missingIn, type Place, placeOf } from "./place.ts";

/** https://discord.com/developers/docs/resources/message#get-channel-messages: at most 100 a page. */
const PAGE = 100;
/** Beyond so many messages since the send, history cannot say that one is absent. */
const PAGES_READ = 10;
const FORUM_POSTS_READ = 50;
const TITLE = 100;
/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const TAGS = 5;

interface Posted {
  readonly messageId: string;
  readonly threadId?: string | null;
}

/**
 * Discord's channels, through the REST of a ready client (built with `retries: 0` and the rejection of limits that
 * `bot/client.ts` sets, so that it is the sender who decides). `now` gives milliseconds since 1970.
 *
 * Text and announcement channels and threads take a message with an enforced nonce. Forums know no nonce: there the
 * latest posts are looked through for the key in the footer before a new one is made.
 */
export function createDiscordChannel(client: Client<true>, now: () => number): AlertChannel {
  const { rest } = client;

  /** Runs `work`; what it throws comes out as the failure that the sender understands. */
  async function told<T>(target: Target, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const place = `channel ${target.channelId}`;
      throw deliveryFailure(error, { place, missing: missingIn(client, target.channelId), now: now() });
    }
  }

  async function create(
    channelId: string,
    message: RenderedMessage,
    nonce: string,
    replyTo: string | null,
  ): Promise<string> {
    const send = async (reference: string | null): Promise<string> => {
      const body = {
        ...withFiles(message),
        nonce,
        enforce_nonce: true,
        ...(reference ? { message_reference: { message_id: reference, fail_if_not_exists: false } } : {}),
      };
      const posted = (await rest.post(Routes.channelMessages(channelId), {
        body,
        files: files(message),
      })) as APIMessage;
      return posted.id;
    };
    try {
      return await send(replyTo);
    } catch (error) {
      if (replyTo && hasCode(error, CODE.replyNeedsHistory)) return send(null);
      throw error;
    }
  }

  /** A follow-up in the thread of what it follows; null where that thread takes nothing any more. */
  async function postInThread(
    place: Place,
    message: RenderedMessage,
    nonce: string,
    base: { readonly messageId: string; readonly threadId: string },
  ): Promise<Posted | null> {
    // The first message of a forum post stands in its thread; the one that a text channel's thread hangs on does not.
    const inThread = place.kind === "forum" || base.messageId !== base.threadId;
    const replyTo = inThread && place.history !== false ? base.messageId : null;
    try {
      return { messageId: await create(base.threadId, message, nonce, replyTo), threadId: base.threadId };
    } catch (error) {
      const shut = [
        CODE.unknownChannel,
        CODE.missingAccess,
        CODE.missingPermissions,
        CODE.threadArchived,
        CODE.threadLocked,
      ];
      if (shut.some((code) => hasCode(error, code))) return null;
      throw error;
    }
  }

  async function postInForum(place: Place, target: Target, message: RenderedMessage): Promise<Posted> {
    const key = footers(message.body["embeds"]).at(-1)?.split(" · ").at(-1);
    const known = key ? await inForum(target, key, new Date(now() - 10 * 60_000).toISOString()) : null;
    if (known?.status === "found") return { messageId: known.messageId, threadId: known.messageId };
    const wanted = (target.tags ?? []).map((tag) => tag.toLowerCase());
    const fitting = place.tags.filter((tag) => wanted.includes(tag.name.toLowerCase()));
    const tags = fitting.length || !place.tagRequired ? fitting : place.tags.slice(0, 1);
    const thread = (await rest.post(Routes.threads(target.channelId), {
      body: {
        name: (target.title || "Alert").slice(0, TITLE),
        message: withFiles(message),
        applied_tags: tags.slice(0, TAGS).map((tag) => tag.id),
      },
      files: files(message),
    })) as APIThreadChannel;
    return { messageId: thread.id, threadId: thread.id };
  }

  /** A thread on a message is an extra: where it cannot be opened, the alert stands without it. */
  async function openThread(target: Target, messageId: string): Promise<string | null> {
    try {
      const body = { name: (target.title || "Alert").slice(0, TITLE) };
      const thread = (await rest.post(Routes.threads(target.channelId, messageId), {
        body,
      })) as APIThreadChannel;
      return thread.id;
    } catch (error) {
      return hasCode(error, CODE.threadExists) ? messageId : null;
    }
  }

  /**
   * An announcement is published to the servers that follow the channel; that is an extra too, and few a day are
   * allowed (https://discord.com/developers/docs/resources/message#crosspost-message).
   */
  async function publish(channelId: string, messageId: string): Promise<void> {
    await rest.post(Routes.channelMessageCrosspost(channelId, messageId)).catch(() => undefined);
  }

  async function inForum(target: Target, key: string, since: string): Promise<Found> {
    const active = (await rest.get(Routes.guildActiveThreads(target.guildId))) as {
      threads: APIThreadChannel[];
    };
    const oldest = SnowflakeUtil.generate({ timestamp: Date.parse(since) });
    const own = active.threads.filter(
      (thread) =>
        thread.parent_id === target.channelId &&
        thread.owner_id === client.user.id &&
        BigInt(thread.id) >= oldest,
    );
    if (own.length > FORUM_POSTS_READ) return { status: "unreadable" };
    for (const thread of own) {
      try {
        const first = (await rest.get(Routes.channelMessage(thread.id, thread.id))) as APIMessage;
        if (hasKey(first, key)) return { status: "found", messageId: first.id, threadId: thread.id };
      } catch (error) {
        // Somebody deleted that post's first message: it is not the one that is looked for.
        if (!hasCode(error, CODE.unknownMessage)) throw error;
      }
    }
    return { status: "absent" };
  }

  /** Reads from the time of the send towards now, so that the message is found even below many newer ones. */
  async function inHistory(channelId: string, key: string, since: string): Promise<Found> {
    let after = String(SnowflakeUtil.generate({ timestamp: Date.parse(since) }));
    for (let page = 0; page < PAGES_READ; page += 1) {
      const query = new URLSearchParams({ limit: String(PAGE), after });
      const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
      const found = messages.find((each) => each.author.id === client.user.id && hasKey(each, key));
      if (found) return { status: "found", messageId: found.id };
      if (messages.length < PAGE) return { status: "absent" };
      after = messages.reduce((newest, each) => (BigInt(each.id) > BigInt(newest) ? each.id : newest), after);
    }
    return { status: "unreadable" };
  }

  /** As `inHistory`; a thread that was deleted holds nothing. */
  async function inThread(threadId: string, key: string, since: string): Promise<Found> {
    try {
      return await inHistory(threadId, key, since);
    } catch (error) {
      if (hasCode(error, CODE.unknownChannel)) return { status: "absent" };
      throw error;
    }
  }

  /** Where a message of this target stands. */
  async function homeOf(target: Target, messageId: string): Promise<string> {
    if (!target.threadId) return target.channelId;
    if (target.threadId !== messageId) return target.threadId;
    return (await placeOf(client, target.channelId)).kind === "forum" ? target.threadId : target.channelId;
  }

  return {
    async post(target, message, nonce) {
      return told(target, async () => {
        const place = await placeOf(client, target.channelId);
        const base = target.replyTo;
        if (base?.threadId) {
          const posted = await postInThread(place, message, nonce, { ...base, threadId: base.threadId });
          if (posted) return posted;
        }
        if (place.kind === "forum") return postInForum(place, target, message);
        const replyTo = base && place.history !== false ? base.messageId : null;
        const messageId = await create(target.channelId, message, nonce, replyTo);
        if (place.announces) await publish(target.channelId, messageId);
        const opened =
          target.openThread && place.kind === "text" ? await openThread(target, messageId) : null;
        return { messageId, threadId: opened };
      });
    },

    async edit(target, messageId, message) {
      return told(target, async () => {
        const channelId = await homeOf(target, messageId);
        const route = Routes.channelMessage(channelId, messageId);
        const change = { body: withFiles(message), files: files(message) };
        try {
          await rest.patch(route, change);
        } catch (error) {
          // A thread that is gone took the message with it; the channel itself may be well.
          if (channelId !== target.channelId && hasCode(error, CODE.unknownChannel)) throw messageGone(error);
          if (!hasCode(error, CODE.threadArchived)) throw error;
          await rest.patch(Routes.channel(channelId), { body: { archived: false } });
          await rest.patch(route, change);
        }
      });
    },

    async findByKey(target, key, since) {
      return told(target, async () => {
        try {
          const place = await placeOf(client, target.channelId);
          // Without the permission Discord gives an empty history, which would look like an absent message.
          if (place.history !== true) return { status: "unreadable" };
          const thread = target.threadId ?? target.replyTo?.threadId;
          if (thread) {
            const found = await inThread(thread, key, since);
            if (found.status === "found") return { ...found, threadId: thread };
            if (found.status === "unreadable") return found;
          }
          return await (place.kind === "forum"
            ? inForum(target, key, since)
            : inHistory(target.channelId, key, since));
        } catch (error) {
          if (error instanceof DiscordAPIError && error.status === 403) return { status: "unreadable" };
          throw error;
        }
      });
    },
  };
}

function messageGone(cause: unknown): FinewatchError {
  const message = "The alert's thread was deleted in Discord: nothing to do";
  return new FinewatchError("deliver.message-gone", message, { fate: "permanent", cause });
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function hasKey(message: APIMessage, key: string): boolean {
  return footers(message.embeds).some((text) => text.includes(key));
}

function footers(embeds: unknown): readonly string[] {
  return Array.isArray(embeds) ? embeds.map((embed: APIEmbed) => embed.footer?.text ?? "") : [];
}

/** The body with its files described, and without pings unless it allows them itself. */
function withFiles(message: RenderedMessage): Record<string, unknown> {
  const described = message.files?.map((file, index) => ({
    id: String(index),
    filename: file.name,
    ...(file.description ? { description: file.description } : {}),
  }));
  return {
    allowed_mentions: { parse: [] },
    ...message.body,
    ...(described ? { attachments: described } : {}),
  };
}

function files(message: RenderedMessage): RawFile[] {
  return (message.files ?? []).map((file) => ({ name: file.name, data: Buffer.from(file.data) }));
}
