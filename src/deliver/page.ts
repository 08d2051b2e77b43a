import type { AlertChannel, RenderedMessage } from "./channel.ts";

/** One message of the local page, kept as Discord would keep it. */
export interface LocalMessage {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly body: RenderedMessage["body"];
  readonly replyTo: string | null;
}

/** Where the local page's messages are kept. */
export interface LocalMessages {
  /** Keeps a message, or answers the one that has this nonce already. */
  add(message: Omit<LocalMessage, "id">, now: string): Promise<string>;
  replace(id: string, body: RenderedMessage["body"], now: string): Promise<void>;
  withKey(channelId: string, key: string): Promise<string | null>;
}

/** The channels of the local demo guild: the same outbox and protocol as Discord's, shown on the page. */
export function createPageChannel(messages: LocalMessages, now: () => string): AlertChannel {
  return {
    async post(target, message, nonce) {
      const messageId = await messages.add(
        {
          channelId: target.channelId,
          nonce,
          body: message.body,
          replyTo: target.replyTo?.messageId ?? null,
        },
        now(),
      );
      return { messageId };
    },
    edit: (_target, messageId, message) => messages.replace(messageId, message.body, now()),
    async findByKey(target, key) {
      const messageId = await messages.withKey(target.channelId, key);
      return messageId ? { status: "found", messageId } : { status: "absent" };
    },
  };
}
