import type { AddressInfo } from "node:net";
import { CommandBook, commandHandlers } from "./commands.ts";
import type { Context } from "./context.ts";
import { Faults } from "./faults.ts";
import { Gateway } from "./gateway.ts";
import type { Interaction } from "./interaction.ts";
import { interactionHandlers } from "./interactions.ts";
import { Journal } from "./journal.ts";
import { DISCORD_LIMITS, type LimitOptions, RateLimits } from "./limits.ts";
import { messageHandlers, Nonces } from "./messages.ts";
import type { Channel, Guild, GuildSpec, Message } from "./model.ts";
import { channelPayload, guildPayload } from "./payloads.ts";
import type { PermissionName } from "./permissions.ts";
import { createRest } from "./rest.ts";
import type { Handlers } from "./routes.ts";
import { threadHandlers } from "./threads.ts";
import { User } from "./user.ts";
import type { InvalidBody } from "./validate.ts";
import { World } from "./world.ts";

export interface DiscordServerOptions {
  /** 0, the default: any free port of 127.0.0.1. */
  readonly port?: number;
  /** The only token that is accepted; "test-token" by default. */
  readonly token?: string;
  /** By default one guild, "Demo", with the text channels "alerts" and "general". */
  readonly guilds?: readonly GuildSpec[];
  /** 41,250 by default, as Discord's. */
  readonly heartbeatIntervalMs?: number;
  readonly limits?: Partial<LimitOptions>;
  /** How long a nonce is remembered; three minutes by default (Discord: "past few minutes"). */
  readonly nonceWindowMs?: number;
  /** Time for the first answer to an interaction; 3,000 by default. */
  readonly interactionDeadlineMs?: number;
  /** How long an interaction's token lives; 15 minutes by default. */
  readonly interactionTokenMs?: number;
  /** Whether identifying with a privileged intent is allowed; it is not by default. */
  readonly privilegedIntents?: boolean;
  /** Seeds the chance in `faults`. */
  readonly seed?: number;
  /** A file to which every accepted message is appended, as JSON lines. */
  readonly journalFile?: string;
  /** Clock of message ids, times and the nonce window, in ms since 1970; the real one by default. */
  readonly now?: () => number;
}

const DEMO: GuildSpec = { name: "Demo", channels: [{ name: "alerts" }, { name: "general" }] };

/** A Discord of its own on loopback: what the bot sees through REST and gateway, and what a test does and observes. */
export class DiscordServer implements AsyncDisposable {
  readonly token: string;
  /** For discord.js's `rest.api` and for DISCORD_API_URL: "http://127.0.0.1:PORT/api". */
  readonly url: string;
  readonly port: number;
  /** The members of the guilds, who type and click. */
  readonly user: User;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly commands: CommandBook;
  /** Every body that Discord would refuse. A test of the bot asserts that it is empty. */
  readonly invalid: readonly InvalidBody[];
  readonly world: World;
  private readonly nonces: Nonces;
  private readonly stop: () => Promise<void>;

  constructor(parts: {
    readonly token: string;
    readonly port: number;
    readonly user: User;
    readonly faults: Faults;
    readonly gateway: Gateway;
    readonly journal: Journal;
    readonly commands: CommandBook;
    readonly invalid: readonly InvalidBody[];
    readonly world: World;
    readonly nonces: Nonces;
    readonly stop: () => Promise<void>;
  }) {
    this.token = parts.token;
    this.port = parts.port;
    this.url = `http://127.0.0.1:${parts.port}/api`;
    this.user = parts.user;
    this.faults = parts.faults;
    this.gateway = parts.gateway;
    this.journal = parts.journal;
    this.commands = parts.commands;
    this.invalid = parts.invalid;
    this.world = parts.world;
    this.nonces = parts.nonces;
    this.stop = parts.stop;
  }

  /** The guild of this name; the first one without a name. */
  guild(name?: string): Guild {
    const found = [...this.world.guilds.values()].find((guild) => !name || guild.name === name);
    if (!found) throw new Error(`There is no guild ${name ?? ""}`);
    return found;
  }

  /** The channel or thread of this name (or id), in whatever guild it is found first. */
  channel(name: string): Channel {
    const found = [...this.world.channels.values()].find(
      (channel) => channel.name === name || channel.id === name,
    );
    if (!found) throw new Error(`There is no channel ${name}`);
    return found;
  }

  /** What everybody sees in a channel, oldest first; by name or id. Ephemeral answers are not in it. */
  messages(channel: string): readonly Message[] {
    return this.world.listed(this.channel(channel).id);
  }

  /** Waits until a channel shows at least `count` messages. */
  async waitForMessages(channel: string, count: number, timeoutMs = 5000): Promise<readonly Message[]> {
    const found = (): readonly Message[] | null => {
      const all = this.messages(channel);
      return all.length >= count ? all : null;
    };
    return this.world.waitFor(`${count} messages in ${channel}`, found, timeoutMs);
  }

  /** Waits until `find` gives something; asked again after every change. */
  async waitFor<T>(what: string, find: () => T | null | undefined | false, timeoutMs = 5000): Promise<T> {
    return this.world.waitFor(what, find, timeoutMs);
  }

  /** The bot is invited to one more guild. */
  addGuild(spec: GuildSpec): Guild {
    const guild = this.world.addGuild(spec);
    this.gateway.dispatch("GUILD_CREATE", guildPayload(this.world, guild), guild.id);
    return guild;
  }

  /** The bot is removed from a guild. */
  removeGuild(guild: Guild): void {
    this.gateway.dispatch("GUILD_DELETE", { id: guild.id }, guild.id);
    for (const channel of [...this.world.channels.values()]) {
      if (channel.guildId === guild.id) this.world.channels.delete(channel.id);
    }
    this.world.guilds.delete(guild.id);
  }

  /** The guild has an outage, as far as the gateway tells; `false` ends it. */
  setUnavailable(guild: Guild, unavailable: boolean): void {
    if (unavailable) this.gateway.dispatch("GUILD_DELETE", { id: guild.id, unavailable: true }, guild.id);
    else this.gateway.dispatch("GUILD_CREATE", guildPayload(this.world, guild), guild.id);
  }

  /** Somebody deletes a channel. */
  deleteChannel(name: string): void {
    const channel = this.channel(name);
    this.world.channels.delete(channel.id);
    this.gateway.dispatch("CHANNEL_DELETE", channelPayload(channel), channel.guildId);
  }

  /** Somebody deletes a message. */
  deleteMessage(id: string): void {
    const message = this.world.messages.get(id);
    if (!message) throw new Error(`There is no message ${id}`);
    message.deleted = true;
    this.world.changed();
  }

  /** Somebody changes what the bot may do in a channel. */
  setBotPermissions(
    name: string,
    change: { readonly allow?: readonly PermissionName[]; readonly deny?: readonly PermissionName[] },
  ): void {
    const channel = this.channel(name);
    this.world.overwriteBot(channel, { allow: change.allow ?? [], deny: change.deny ?? [] });
    this.gateway.dispatch("CHANNEL_UPDATE", channelPayload(channel), channel.guildId);
  }

  /** As if the minutes had passed in which Discord remembers nonces. */
  expireNonces(): void {
    this.nonces.expire();
  }

  async close(): Promise<void> {
    await this.stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Starts a Discord-compatible server (REST and gateway v10) on 127.0.0.1; `await using` ends it. */
export async function createDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const token = options.token ?? "test-token";
  const world = new World({ now: options.now ?? Date.now, botName: "Finewatch" });
  for (const guild of options.guilds ?? [DEMO]) world.addGuild(guild);
  const faults = new Faults(options.seed ?? 1);
  const journal = new Journal(options.journalFile ?? null);
  const limits = new RateLimits({ ...DISCORD_LIMITS, ...options.limits });
  const invalid: InvalidBody[] = [];
  const commands = new CommandBook();
  const nonces = new Nonces();
  const open = new Map<string, Interaction>();
  // The handlers need the gateway and the gateway the HTTP server, so the routes are looked up when they are asked for.
  let handlers: Handlers | null = null;
  const http = createRest({
    token,
    limits,
    faults,
    journal,
    get handlers(): Handlers {
      if (!handlers) throw new Error("A request came before the server was ready");
      return handlers;
    },
  });
  const gateway = new Gateway(http, world, {
    token,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? false,
  });
  const context: Context = {
    world,
    gateway,
    journal,
    invalid,
    nonceWindowMs: options.nonceWindowMs ?? 180_000,
  };
  handlers = {
    ...messageHandlers(context, nonces),
    ...threadHandlers(context),
    ...interactionHandlers(context, open, options.interactionTokenMs ?? 15 * 60_000),
    ...commandHandlers(context, commands),
    "gateway.get": () => ({
      status: 200,
      body: {
        url: gateway.url,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      },
    }),
    unknown: () => ({ status: 404, body: { message: "404: Not Found", code: 0 } }),
  };
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const port = (http.address() as AddressInfo).port;
  gateway.url = `ws://127.0.0.1:${port}/gateway`;
  const deadlineMs = options.interactionDeadlineMs ?? 3000;
  const user = new User({ world, gateway, book: commands, open, deadlineMs });
  const stop = async (): Promise<void> => {
    gateway.close();
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    journal.close();
  };
  return new DiscordServer({
    token,
    port,
    user,
    faults,
    gateway,
    journal,
    commands,
    invalid,
    world,
    nonces,
    stop,
  });
}
