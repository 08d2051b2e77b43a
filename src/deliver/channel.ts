/** A message as Discord's REST API takes it (https://discord.com/developers/docs/resources/message#create-message). */
export interface RenderedMessage {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files?: readonly {
    readonly name: string;
    readonly data: Uint8Array;
    readonly description?: string;
  }[];
}

/** Where a message goes. */
export interface Target {
  readonly guildId: string;
  readonly channelId: string;
  /** The thread or forum post that holds the message, once there is one. */
  readonly threadId?: string | null;
  /** The message that a follow-up replies to (in `channelId` or in the thread), or null. */
  readonly replyTo?: { readonly messageId: string; readonly threadId: string | null } | null;
  /** Title for a forum post or thread, at most 100 characters. */
  readonly title?: string;
  /** Names of forum tags to apply where the forum has them. */
  readonly tags?: readonly string[];
  /** Open a thread on the message, for follow-ups and discussion. */
  readonly openThread?: boolean;
}

/** Whether a message with a key stands in a channel's recent history. */
export type Found =
  | { readonly status: "found"; readonly messageId: string; readonly threadId?: string | null }
  | { readonly status: "absent" }
  | { readonly status: "unreadable" };

/**
 * A place that shows alerts. Failures are FinewatchErrors whose code says what the sender does next:
 * `deliver.rate-limited` and `deliver.global-limit` (with `retryAt`; nothing was sent), `deliver.unknown` (the outcome
 * is open), `deliver.forbidden` and `deliver.gone` (the channel pauses), `deliver.message-gone`, `deliver.invalid`
 * (given up), `deliver.unauthorised` (the process stops).
 */
export interface AlertChannel {
  /** Posts once for each nonce within the time that the other side remembers it. */
  post(
    target: Target,
    message: RenderedMessage,
    nonce: string,
  ): Promise<{ readonly messageId: string; readonly threadId?: string | null }>;
  edit(target: Target, messageId: string, message: RenderedMessage): Promise<void>;
  /** Looks through our own messages since an ISO time for one whose embed footer holds the key. */
  findByKey(target: Target, key: string, since: string): Promise<Found>;
}
