import { ChannelType, type Client, PermissionFlagsBits, type PermissionsString } from "discord.js";

/** What a channel is, as far as posting goes. */
export interface Place {
  readonly kind: "text" | "thread" | "forum";
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly tagRequired: boolean;
  /** Whether what stands there can be published to the servers that follow it. */
  readonly announces: boolean;
  /** Whether the bot may read what was posted; null: not known. */
  readonly history: boolean | null;
}

const UNKNOWN: Place = { kind: "text", tags: [], tagRequired: false, announces: false, history: null };

/** The channel as the gateway last told of it, else as REST does; throws discord.js's errors where neither knows it. */
export async function placeOf(client: Client<true>, channelId: string): Promise<Place> {
  const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId));
  if (!channel || channel.isDMBased()) return UNKNOWN;
  const forum = channel.type === ChannelType.GuildForum ? channel : null;
  const reading = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
  return {
    kind: channel.isThreadOnly() ? "forum" : channel.isThread() ? "thread" : "text",
    tags: forum?.availableTags ?? [],
    announces: channel.type === ChannelType.GuildAnnouncement,
    tagRequired: forum?.flags.has("RequireTag") ?? false,
    history: channel.permissionsFor(client.user)?.has(reading) ?? null,
  };
}

/** The permissions for posting that the bot is known to lack in a channel, as Discord's settings call them. */
export function missingIn(client: Client<true>, channelId: string): readonly string[] {
  const channel = client.channels.cache.get(channelId);
  const allowed = channel && !channel.isDMBased() ? channel.permissionsFor(client.user) : null;
  if (!allowed) return [];
  const send = channel?.isThread() ? "SendMessagesInThreads" : "SendMessages";
  const needed: PermissionsString[] = ["ViewChannel", send, "EmbedLinks", "ReadMessageHistory"];
  return needed.filter((name) => !allowed.has(name)).map(spaced);
}

/** "SendMessages" as Discord shows it: "Send Messages". */
function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
}
