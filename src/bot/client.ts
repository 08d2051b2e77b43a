import { createRequire } from "node:module";
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  Options,
  type RateLimitData,
  type RESTOptions,
} from "discord.js";
import { FinewatchError } from "../domain/errors.ts";

/** What the composition root does when something happens in Discord. Handlers must not throw. */
export interface DiscordEvents {
  readonly interaction: (interaction: Interaction) => void;
  /** The bot was invited; not called for the guilds that it is in at start. */
  readonly guildJoined: (guild: {
    readonly id: string;
    readonly name: string;
    readonly locale: string;
  }) => void;
  /** The bot was removed from a guild (an outage of the guild is not told). */
  readonly guildLeft: (guildId: string) => void;
  readonly channelDeleted: (channel: { readonly guildId: string; readonly channelId: string }) => void;
  /** A channel or the bot's permissions in it changed: what was refused there may work now. */
  readonly channelChanged: (channel: { readonly guildId: string; readonly channelId: string }) => void;
  /** The gateway connection was lost for good, or refused: the process should stop with this error. */
  readonly lost: (error: FinewatchError) => void;
  /** Something went wrong that the client deals with by itself: one line for the log. */
  readonly trouble: (message: string) => void;
}

export interface ConnectOptions {
  readonly token: string;
  /** Base of another Discord-compatible server ("http://127.0.0.1:3000/api"), or null for Discord's own. */
  readonly apiUrl: string | null;
  /** How long a request may take before its outcome counts as unknown. */
  readonly requestTimeoutMs?: number;
  /** How long to wait at start until the guilds are known. */
  readonly readyTimeoutMs?: number;
}

/** A connection that is ready: its guilds and channels are known. */
export interface DiscordConnection {
  readonly client: Client<true>;
  readonly applicationId: string;
  /** Leaves the gateway; requests under way end by themselves. */
  close(): Promise<void>;
}

/**
 * Logs in and waits until the guilds are known. Needs the Guilds intent only, as many shards as Discord asks for.
 * Throws FinewatchErrors: `discord.token` and `discord.intents` (permanent), `discord.unreachable` (retry).
 */
export async function connectDiscord(
  options: ConnectOptions,
  events: DiscordEvents,
): Promise<DiscordConnection> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      agent: ownAgent(),
      ...(options.apiUrl ? { api: options.apiUrl.replace(/\/$/, "") } : {}),
      timeout: options.requestTimeoutMs ?? 15_000,
      // A retry of the client's own comes at once and three times; the sender knows when and whether to try again.
      retries: 0,
      rejectOnRateLimit: isAlertRoute,
    },
  });
  listen(client, events);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(options.token);
    const timeout = options.readyTimeoutMs ?? 60_000;
    const readyClient = await Promise.race([ready, failAfter(timeout)]);
    return { client: readyClient, applicationId: readyClient.application.id, close: () => client.destroy() };
  } catch (error) {
    await client.destroy();
    throw connectFailure(error, options.apiUrl ?? "https://discord.com/api");
  }
}

/**
 * An agent of the undici that discord.js brings. Without one it takes the process's global agent, which our newer undici
 * has replaced, and which refuses discord.js's forms: every message with a file would fail.
 */
function ownAgent(): NonNullable<RESTOptions["agent"]> {
  const discord = createRequire(createRequire(import.meta.url).resolve("discord.js"));
  const rest = createRequire(discord.resolve("@discordjs/rest"));
  const { Agent } = rest("undici") as { Agent: new () => NonNullable<RESTOptions["agent"]> };
  return new Agent();
}

/** Alerts wait in the outbox, not in the client: on these routes a limit is an error that says until when. */
function isAlertRoute(limit: RateLimitData): boolean {
  return limit.route.startsWith("/channels/:id/");
}

function listen(client: Client, events: DiscordEvents): void {
  client.on(Events.InteractionCreate, events.interaction);
  client.on(Events.GuildCreate, (guild) => {
    events.guildJoined({ id: guild.id, name: guild.name, locale: guild.preferredLocale });
  });
  client.on(Events.GuildDelete, (guild) => events.guildLeft(guild.id));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) events.channelDeleted({ guildId: channel.guildId, channelId: channel.id });
  });
  client.on(Events.ThreadDelete, (thread) => {
    events.channelDeleted({ guildId: thread.guildId, channelId: thread.id });
  });
  client.on(Events.ChannelUpdate, (_before, channel) => {
    if (!channel.isDMBased()) events.channelChanged({ guildId: channel.guildId, channelId: channel.id });
  });
  client.on(Events.Error, (error) => events.trouble(`Discord: ${error.message}`));
  client.on(Events.ShardError, (error, shard) =>
    events.trouble(`Discord gateway, shard ${shard}: ${error.message}`),
  );
  client.on(Events.ShardDisconnect, (event) => {
    const error = closeFailure(event.code);
    if (error) events.lost(error);
  });
  client.on(Events.Invalidated, () => events.lost(tokenRefused()));
}

/** Close codes after which a client must not come back: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
function closeFailure(code: number): FinewatchError | null {
  if (code === 4004) return tokenRefused();
  if (code === 4013 || code === 4014) return intentsRefused();
  return null;
}

function tokenRefused(cause?: unknown): FinewatchError {
  return new FinewatchError(
    "discord.token",
    "DISCORD_TOKEN was refused (Discord login): copy the bot's token again from https://discord.com/developers/applications, page Bot",
    { fate: "permanent", cause },
  );
}

function intentsRefused(cause?: unknown): FinewatchError {
  return new FinewatchError(
    "discord.intents",
    "Discord refused the Guilds intent (gateway): check the application at https://discord.com/developers/applications, page Bot",
    { fate: "permanent", cause },
  );
}

function connectFailure(error: unknown, address: string): FinewatchError {
  if (error instanceof FinewatchError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return tokenRefused(error);
  const message = error instanceof Error ? error.message : String(error);
  if (/disallowed intents/i.test(message)) return intentsRefused(error);
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : message;
  return new FinewatchError(
    "discord.unreachable",
    `Discord cannot be reached: ${reason || "no answer"} (${address}): check the network, or DISCORD_API_URL if it is set`,
    { fate: "retry", cause: error },
  );
}

function failAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`not ready after ${ms / 1000} s`)), ms).unref();
  });
}
