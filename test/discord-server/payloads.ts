import {
  CHANNEL_TYPES,
  type Channel,
  EPHEMERAL,
  type Guild,
  type Member,
  type Message,
  type Role,
} from "./model.ts";
import type { World } from "./world.ts";

/** What the server says of its things, in the shapes of the API (https://discord.com/developers/docs/resources). */

export function userPayload(member: Pick<Member, "id" | "name" | "bot">): object {
  return {
    id: member.id,
    username: member.name,
    discriminator: "0",
    global_name: null,
    avatar: null,
    bot: member.bot,
    public_flags: 0,
  };
}

export function memberPayload(member: Member, permissions?: bigint): object {
  return {
    user: userPayload(member),
    roles: member.roles,
    nick: null,
    avatar: null,
    joined_at: "2020-09-13T12:26:40.000Z",
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    ...(permissions === undefined ? {} : { permissions: String(permissions) }),
  };
}

export function rolePayload(role: Role): object {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    mentionable: role.mentionable,
    managed: role.managed,
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    flags: 0,
  };
}

export function channelPayload(channel: Channel): object {
  const thread = channel.parentId !== null;
  return {
    id: channel.id,
    guild_id: channel.guildId,
    type: CHANNEL_TYPES[channel.type],
    name: channel.name,
    parent_id: channel.parentId,
    flags: channel.requireTag ? 1 << 4 : 0,
    rate_limit_per_user: 0,
    last_message_id: null,
    ...(thread
      ? {
          owner_id: channel.ownerId,
          applied_tags: channel.appliedTags,
          message_count: 0,
          member_count: 1,
          thread_metadata: {
            archived: channel.archived,
            locked: channel.locked,
            auto_archive_duration: 1440,
            archive_timestamp: "2020-09-13T12:26:40.000Z",
          },
        }
      : {
          position: 0,
          nsfw: false,
          topic: null,
          permission_overwrites: channel.overwrites.map((each) => ({
            ...each,
            allow: String(each.allow),
            deny: String(each.deny),
          })),
          ...(channel.type === "forum"
            ? {
                available_tags: channel.tags.map((tag) => ({
                  ...tag,
                  moderated: false,
                  emoji_id: null,
                  emoji_name: null,
                })),
              }
            : {}),
        }),
  };
}

export function guildPayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const bot = guild.members.find((member) => member.bot)!;
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: guild.roles.map(rolePayload),
    channels: channels.filter((channel) => !channel.parentId).map(channelPayload),
    threads: channels.filter((channel) => channel.parentId && !channel.archived).map(channelPayload),
    members: [memberPayload(bot)],
    member_count: guild.members.length,
    joined_at: "2020-09-13T12:26:40.000Z",
    large: false,
    unavailable: false,
    features: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    afk_timeout: 300,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    verification_level: 0,
  };
}

export function messagePayload(world: World, message: Message): object {
  const guild = world.guild(message.guildId);
  const reference = message.reference;
  const replied = reference ? world.messages.get(reference.messageId) : undefined;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userPayload(world.member(guild, message.authorId)),
    type: reference ? 19 : message.interactionId ? 20 : 0,
    content: message.content,
    embeds: message.embeds.map((embed) => ({ ...embed, type: "rich" })),
    components: message.components,
    attachments: message.attachments,
    flags: message.flags,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    tts: false,
    pinned: false,
    mention_everyone: message.pings.includes("everyone"),
    mentions: [],
    mention_roles: [],
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interactionId || message.flags & EPHEMERAL ? { webhook_id: world.applicationId } : {}),
    ...(reference
      ? {
          message_reference: { type: 0, channel_id: reference.channelId, message_id: reference.messageId },
          referenced_message:
            replied && !replied.deleted && !replied.reference ? messagePayload(world, replied) : null,
        }
      : {}),
  };
}
