import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from "discord.js";
import type { ChannelCheck } from "./services.ts";

/** What alerts need, as Discord's settings name it (https://discord.com/developers/docs/topics/permissions). */
const NEEDED: readonly (readonly [bigint, string])[] = [
  [PermissionFlagsBits.ViewChannel, "View Channel"],
  [PermissionFlagsBits.SendMessages, "Send Messages"],
  [PermissionFlagsBits.EmbedLinks, "Embed Links"],
  [PermissionFlagsBits.ReadMessageHistory, "Read Message History"],
];

const KINDS: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
];

/**
 * Whether alerts can arrive in a channel of this guild, which permissions are missing there, and whether it is the
 * channel's own overrides that deny them.
 */
export async function checkChannel(
  client: Client<true>,
  guildId: string,
  channelId: string,
): Promise<ChannelCheck> {
  const guild = client.guilds.cache.get(guildId);
  const channel =
    guild?.channels.cache.get(channelId) ?? (await guild?.channels.fetch(channelId).catch(() => null));
  if (!guild || !channel || !KINDS.includes(channel.type)) return { exists: false, missing: [] };
  const me = guild.members.me ?? (await guild.members.fetchMe().catch(() => null));
  const allowed = me ? channel.permissionsFor(me) : null;
  const missing = allowed ? NEEDED.filter(([flag]) => !allowed.has(flag)) : [];
  const denied = missing.length > 0 && missing.every(([flag]) => me?.permissions.has(flag));
  return { exists: true, missing: missing.map(([, name]) => name), ...(denied ? { override: true } : {}) };
}

/** The channel for a word to a guild: its system channel, else the first text channel that takes messages; or null. */
export function channelForNotices(client: Client<true>, guildId: string, except?: string): string | null {
  const guild = client.guilds.cache.get(guildId);
  const me = guild?.members.me;
  if (!guild || !me) return null;
  const writable = (channel: GuildBasedChannel | null) =>
    channel !== null &&
    channel.id !== except &&
    channel.type === ChannelType.GuildText &&
    channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]);
  if (writable(guild.systemChannel)) return guild.systemChannel?.id ?? null;
  return guild.channels.cache.find((channel) => writable(channel))?.id ?? null;
}
