import { EventEmitter, once } from "node:events";
import { apiError } from "./errors.ts";
import {
  type Channel,
  type ChannelSpec,
  type Guild,
  type GuildSpec,
  isEphemeral,
  type Member,
  type Message,
  type Role,
} from "./model.ts";
import { effectivePermissions, type PermissionName, permissionBits } from "./permissions.ts";

/** Milliseconds of the first second of 2015, from which ids count: https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000;
/** Guild, channel, role and user ids start here, so that they are the same in every run. */
const SETUP_TIME = 1_600_000_000_000;

const EVERYONE: readonly PermissionName[] = [
  "ViewChannel",
  "SendMessages",
  "ReadMessageHistory",
  "UseApplicationCommands",
  "SendMessagesInThreads",
];
const BOT: readonly PermissionName[] = [
  "ViewChannel",
  "SendMessages",
  "EmbedLinks",
  "AttachFiles",
  "ReadMessageHistory",
  "SendMessagesInThreads",
  "CreatePublicThreads",
];

/** Everything that the server knows: guilds, channels, messages. It emits "change" after every change. */
export class World {
  readonly applicationId: string;
  readonly botName: string;
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly now: () => number;
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly inChannel = new Map<string, Message[]>();
  private lastId = 0n;
  private setUp = 0n;

  constructor(options: { readonly now: () => number; readonly botName: string }) {
    this.now = options.now;
    this.botName = options.botName;
    this.applicationId = this.setupId();
  }

  /** A new id of the present; ids always grow, also while the clock stands still. */
  nextId(): string {
    const fromClock = BigInt(Math.floor(this.now()) - EPOCH) << 22n;
    this.lastId = fromClock > this.lastId ? fromClock : this.lastId + 1n;
    return String(this.lastId);
  }

  private setupId(): string {
    this.setUp += 1n;
    return String((BigInt(SETUP_TIME - EPOCH) + this.setUp * 1000n) << 22n);
  }

  changed(): void {
    this.events.emit("change");
  }

  /** What `find` gives as soon as it gives something; rejects after `timeoutMs`, naming `what`. */
  async waitFor<T>(what: string, find: () => T | null | undefined | false, timeoutMs = 5000): Promise<T> {
    const timeout = AbortSignal.timeout(timeoutMs);
    for (;;) {
      const found = find();
      if (found) return found;
      if (timeout.aborted) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
      await once(this.events, "change", { signal: timeout }).catch(() => undefined);
    }
  }

  addGuild(spec: GuildSpec): Guild {
    const id = spec.id ?? this.setupId();
    const people = [
      { name: "owner", permissions: [] },
      { name: "admin", permissions: ["ManageGuild" as const] },
      { name: "member", permissions: [] },
      ...(spec.members ?? []),
    ];
    const roles: Role[] = [];
    const role = (name: string, permissions: readonly PermissionName[], more: Partial<Role> = {}): Role => {
      const position = roles.length;
      const made = { id: this.setupId(), name, mentionable: false, managed: false, position, ...more };
      const whole = { ...made, permissions: permissionBits(permissions) };
      roles.push(whole);
      return whole;
    };
    role("@everyone", EVERYONE, { id });
    const botRole = role(this.botName, spec.botPermissions ?? BOT, { managed: true });
    for (const each of spec.roles ?? []) {
      role(each.name, each.permissions ?? [], { mentionable: each.mentionable ?? false });
    }
    const members: Member[] = people.map((person) => {
      const own = person.permissions?.length ? [role(`${person.name}s`, person.permissions).id] : [];
      return { id: this.setupId(), name: person.name, bot: false, roles: own };
    });
    members.push({ id: this.applicationId, name: this.botName, bot: true, roles: [botRole.id] });
    const guild: Guild = {
      id,
      name: spec.name,
      locale: spec.locale ?? "en-US",
      ownerId: members[0]!.id,
      roles,
      members,
    };
    this.guilds.set(id, guild);
    for (const each of spec.channels) this.addChannel(guild, each);
    this.changed();
    return guild;
  }

  addChannel(guild: Guild, spec: ChannelSpec): Channel {
    const channel: Channel = {
      id: spec.id ?? this.setupId(),
      guildId: guild.id,
      name: spec.name,
      type: spec.type ?? "text",
      parentId: null,
      ownerId: null,
      tags: (spec.tags ?? []).map((name) => ({ id: this.setupId(), name })),
      requireTag: spec.requireTag ?? false,
      appliedTags: [],
      overwrites: [],
      locked: false,
      archived: false,
    };
    this.channels.set(channel.id, channel);
    this.overwriteBot(channel, { allow: spec.botAllow ?? [], deny: spec.botDeny ?? [] });
    if (spec.everyoneDeny) {
      const deny = permissionBits(spec.everyoneDeny);
      channel.overwrites = [...channel.overwrites, { id: guild.id, type: 0, allow: 0n, deny }];
    }
    return channel;
  }

  addThread(
    parent: Channel,
    spec: { readonly name: string; readonly id?: string; readonly appliedTags?: readonly string[] },
  ): Channel {
    const thread: Channel = {
      id: spec.id ?? this.nextId(),
      guildId: parent.guildId,
      name: spec.name,
      type: parent.type === "announcement" ? "announcementThread" : "thread",
      parentId: parent.id,
      ownerId: this.applicationId,
      tags: [],
      requireTag: false,
      appliedTags: spec.appliedTags ?? [],
      overwrites: [],
      locked: false,
      archived: false,
    };
    this.channels.set(thread.id, thread);
    return thread;
  }

  /** Replaces the channel's overwrite for the bot's role. */
  overwriteBot(
    channel: Channel,
    change: { readonly allow: readonly PermissionName[]; readonly deny: readonly PermissionName[] },
  ): void {
    const botRole = this.guild(channel.guildId).roles.find((role) => role.managed)!;
    const others = channel.overwrites.filter((each) => each.id !== botRole.id);
    const own = {
      id: botRole.id,
      type: 0 as const,
      allow: permissionBits(change.allow),
      deny: permissionBits(change.deny),
    };
    channel.overwrites = own.allow || own.deny ? [...others, own] : others;
  }

  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw apiError(10004);
    return guild;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw apiError(10003);
    return channel;
  }

  message(channelId: string, id: string): Message {
    const message = this.messages.get(id);
    if (!message || message.deleted || message.channelId !== channelId) throw apiError(10008);
    return message;
  }

  /** A member by id or by name. */
  member(guild: Guild, key: string): Member {
    const member = guild.members.find((each) => each.id === key || each.name === key);
    if (!member) throw apiError(10007);
    return member;
  }

  /** A member's permissions in a channel; a thread has its parent's. */
  permissions(channel: Channel, userId: string): bigint {
    const guild = this.guild(channel.guildId);
    const member = this.member(guild, userId);
    const place = channel.parentId ? this.channel(channel.parentId) : channel;
    return effectivePermissions({
      userId: member.id,
      ownerId: guild.ownerId,
      everyone: guild.roles[0]!,
      roles: guild.roles.filter((role) => member.roles.includes(role.id)),
      overwrites: place.overwrites,
    });
  }

  botPermissions(channel: Channel): bigint {
    return this.permissions(channel, this.applicationId);
  }

  add(message: Message): void {
    this.messages.set(message.id, message);
    if (!isEphemeral(message)) {
      const list = this.inChannel.get(message.channelId) ?? [];
      list.push(message);
      this.inChannel.set(message.channelId, list);
    }
    this.changed();
  }

  /** A channel's messages that everybody sees, oldest first. */
  listed(channelId: string): readonly Message[] {
    return (this.inChannel.get(channelId) ?? []).filter((message) => !message.deleted);
  }
}
