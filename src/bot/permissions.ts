import { ChannelType, type Client, PermissionFlagsBits } from "discord.js";
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

/** Whether alerts can arrive in a channel of this guild, and which permissions are missing there. */
export async function checkChannel(
  client: Client<true>,
  guildId: string,
  channelId: string,
): Promise<ChannelCheck> {
  const guild = client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId) ?? (await guild?.channels.fetch(channelId).catch(() => null));
  if (!guild || !channel || !KINDS.includes(channel.type)) return { exists: false, missing: [] };
  const me = guild.members.me ?? (await guild.members.fetchMe().catch(() => null));
  const allowed = me ? channel.permissionsFor(me) : null;
  return {
    exists: true,
    missing: allowed ? NEEDED.filter(([flag]) => !allowed.has(flag)).map(([, name]) => name) : [],
  };
}
