import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from "discord.js";
import type { Overwrite, PermissionName } from "./permissions.ts";

export const CHANNEL_TYPES = {
  text: 0,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  forum: 15,
} as const;
type ChannelType = keyof typeof CHANNEL_TYPES;
export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
export const COMPONENTS_V2 = 1 << 15;

export interface ChannelSpec {
  readonly name: string;
  readonly id?: string;
  readonly type?: "text" | "announcement" | "forum";
  /** Overwrite for the bot's own role. */
  readonly botAllow?: readonly PermissionName[];
  readonly botDeny?: readonly PermissionName[];
  /** Overwrite for @everyone. */
  readonly everyoneDeny?: readonly PermissionName[];
  /** Names of a forum's tags. */
  readonly tags?: readonly string[];
  readonly requireTag?: boolean;
}

export interface GuildSpec {
  readonly name: string;
  readonly id?: string;
  readonly locale?: string;
  readonly botPermissions?: readonly PermissionName[];
  readonly channels: readonly ChannelSpec[];
  readonly roles?: readonly {
    name: string;
    permissions?: readonly PermissionName[];
    mentionable?: boolean;
  }[];
  /** Besides "owner", "admin" (Manage Server) and "member", who are always there. */
  readonly members?: readonly { name: string; permissions?: readonly PermissionName[] }[];
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly mentionable: boolean;
  readonly managed: boolean;
  readonly position: number;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly roles: readonly string[];
}

export interface Channel {
  readonly id: string;
  readonly guildId: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly requireTag: boolean;
  readonly appliedTags: readonly string[];
  overwrites: readonly Overwrite[];
  locked: boolean;
  archived: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
}

/** A file that came with a message. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message as the server keeps it; `revisions` holds every body that made it, oldest first. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string;
  readonly authorId: string;
  readonly createdAt: string;
  readonly nonce: string | number | null;
  readonly reference: { readonly messageId: string; readonly channelId: string } | null;
  /** The interaction that it answers, or null. */
  readonly interactionId: string | null;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly APIAttachment[];
  files: readonly StoredFile[];
  flags: number;
  editedAt: string | null;
  threadId: string | null;
  deleted: boolean;
  /** Whom it pings, after `allowed_mentions`: user and role ids, "everyone". */
  pings: readonly string[];
  readonly revisions: object[];
}

/** Whether only the user who asked sees it. */
export function isEphemeral(message: Pick<Message, "flags">): boolean {
  return (message.flags & EPHEMERAL) !== 0;
}
