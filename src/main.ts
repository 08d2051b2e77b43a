import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ALERT_ACTIONS } from "./bot/actions/alert.ts";
import type { DiscordConnection } from "./bot/client.ts";
import { COMMANDS } from "./bot/commands/index.ts";
import { welcomeMessage } from "./bot/commands/setup.ts";
import { dispatch, runCommand } from "./bot/dispatch.ts";
import { createCharts } from "./bot/views/draw.ts";
import { readCommandLine } from "./command-line.ts";
import { type Config, floodPolicy, httpOptions, ROOT, VERSION } from "./config.ts";
import { type Core, openCore, type Parties } from "./core.ts";
import { crashPoint } from "./crash.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import { createPageChannel } from "./deliver/page.ts";
import { createSender, type Sender } from "./deliver/sender.ts";
import { DEMO, DEMO_CHANNELS, learnSeeds } from "./demo.ts";
import { FinewatchError } from "./domain/errors.ts";
import { sourceCatalogue } from "./fetch/catalogue.ts";
import { createHttp } from "./fetch/http.ts";
import { createIsolate } from "./isolate.ts";
import type { Logger } from "./logger.ts";
import { createMetrics } from "./measure.ts";
import { tellChannelDeleted } from "./notices.ts";
import { createPoller } from "./poll.ts";
import { renderAlert } from "./render.ts";
import { tidy } from "./retention.ts";
import { sourceHealth, startSchedule } from "./schedule.ts";
import { logSent, outboxPort, postSample, waitingOf } from "./sending.ts";
import { createServices } from "./services.ts";
import { createSourceWatch } from "./source-health.ts";
import { countArticles, stableId } from "./store/articles.ts";
import { readRestoreMark } from "./store/backup.ts";
import { countCases, latestCases } from "./store/cases.ts";
import { joinFellowship } from "./store/claims.ts";
import { mendClock } from "./store/clock.ts";
import { storeIsAway } from "./store/db.ts";
import { joinGuild, leaveGuild, markAbsent } from "./store/guilds.ts";
import { openKv } from "./store/kv.ts";
import { localMessages } from "./store/local-messages.ts";
import * as outboxStore from "./store/outbox.ts";
import { listSources, syncSources } from "./store/sources.ts";
import { createUpkeep } from "./upkeep.ts";
import { serveWeb, type Web } from "./web/server.ts";
import { readYamlCached } from "./yaml-file.ts";

/** So long a tick of the schedule waits for its round. */
const TICK_MS = 5_000;
const DAY_MS = 86_400_000;
/** How long an orderly end may take before it is cut short. */
const SHUTDOWN_MS = 20_000;
/** How long a drawn chart is kept. */
const PICTURE_MS = 7 * DAY_MS;

/**
 * What was posted after a backup is not in it: alerts made until two days after its restore are looked for before they
 * are posted, each under its own key, so no digest gathers them.
 */
function doubtEnds(restored: { readonly at: string }): string {
  return new Date(Date.parse(restored.at) + 2 * DAY_MS).toISOString();
}

export interface RunOptions {
  /** Wall clock in ms since 1970; the real one by default. */
  readonly now?: () => number;
  readonly random?: () => number;
}

/** A running Finewatch. */
export interface Running {
  readonly core: Core;
  readonly web: Web | null;
  readonly sender: Sender;
  /** Polls every source that is due and sends what follows from it; the schedule does the same on its own. */
  tick(): Promise<void>;
  /** Ends with the first error that needs a person, or when stopped. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts everything: database, seeds, page, sources, Discord. Answers once the page and the schedule run; Discord
 * connects meanwhile. Throws FinewatchErrors with one line for the user.
 */
export async function startFinewatch(
  config: Config,
  logger: Logger,
  options: RunOptions = {},
): Promise<Running> {
  const now = options.now ?? Date.now;
  const iso = () => new Date(now()).toISOString();
  const stopping = new AbortController();
  const { promise: ended, resolve: endWell, reject: endBadly } = Promise.withResolvers<void>();
  ended.catch(() => undefined);
  const demo = config.discord === null;
  const at = crashPoint(process.env["FINEWATCH_CRASH_AT"]);
  const core = await openCore(config, logger, demo ? { at } : { at, hidden: new Set([DEMO]) });
  const { store } = core;
  const startedAt = iso();
  const owner = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const restored = await readRestoreMark(store.db);
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const fellowship = await joinFellowship(store, config.store, owner);
  await fellowship.freeClaimsOfDead();
  let connection: DiscordConnection | null = null;
  let discordChannel: AlertChannel | null = null;

  const metrics = createMetrics(core, now);
  const page = createPageChannel(localMessages(store.db), iso);
  const channelOf = (guildId: string) => (guildId === DEMO ? page : discordChannel);
  const sender = createSender({
    storeIsAway,
    outbox: outboxPort(core, {
      flood: () => floodPolicy(core.config.settings),
      settledBefore: restored ? doubtEnds(restored) : null,
      at,
    }),
    channelOf,
    render: (row, how) => renderAlert(core, row, { ...how, now: iso() }),
    clock: {
      now,
      monotonic: () => performance.now(),
      sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
    },
    owner,
    perSecond: config.settings.delivery.perSecond,
    maxInFlight: 15,
    leads: () => fellowship.leads(),
    doubt: (row) => (restored && row.createdAt < doubtEnds(restored) ? restored.since : null),
    at,
    report(event) {
      metrics.sent(event);
      logSent(logger, event);
      if (event.type === "unauthorised")
        endBadly(new FinewatchError("discord.token", event.error, { fate: "permanent" }));
    },
  });

  await syncSources(store.db, readSources(config, core.parties, logger), iso());
  await learnSeeds(core, logger, { demo, sender, now: iso() });

  const http = createHttp({ ...httpOptions(config.settings), now });
  const isolate = createIsolate();
  const poller = createPoller({
    store,
    http,
    isolate,
    pipeline: core.pipeline,
    logger,
    owner,
    concurrency: config.settings.polling.concurrency,
    root: ROOT,
    wake: () => sender.wake(),
    random: options.random ?? Math.random,
    signal: stopping.signal,
    at,
  });

  const pictures = openKv<string>(store, "pictures");
  const charts = createCharts(
    {
      get: async (hash) => {
        const kept = await pictures.get(hash);
        return kept ? Buffer.from(kept, "base64") : null;
      },
      set: async (hash, png) =>
        void (await pictures.set(hash, Buffer.from(png).toString("base64"), PICTURE_MS)),
    },
    (error) => logger.error({ err: error }, "A chart could not be drawn:"),
  );
  const sourceWatch = createSourceWatch({
    store,
    logger,
    guilds: async () => (await core.audience()).guilds,
    settings: (guildId) => core.guilds.settings(guildId),
    channelOf: (guildId) => (guildId === DEMO ? page : discordChannel),
    leads: () => fellowship.leads(),
  });
  const watchSources = () => log(sourceWatch.check(iso()));

  const services = createServices({
    core,
    desk: {
      check: (guildId, channelId) => checkChannel(connection, guildId, channelId),
      postSample: (guildId, channelId) => postSample(channelOf(guildId), guildId, channelId, iso()),
    },
    http,
    isolate,
    charts,
    about: { version: VERSION, startedAt },
    wake: () => void poller.round(iso()).catch(() => undefined),
  });
  const notices = {
    core,
    channelOf,
    otherChannel: async (guildId: string, than: string) => {
      if (!connection) return null;
      const { channelForNotices } = await import("./bot/permissions.ts");
      return channelForNotices(connection.client, guildId, than);
    },
  };
  const upkeep = createUpkeep({ core, channelOf, http, logger });
  await upkeep.begin();
  const web = await openWeb(config, logger, {
    async state() {
      return {
        connected: connection?.client.user.tag ?? (demo ? null : "…"),
        channels: demo
          ? await Promise.all(
              DEMO_CHANNELS.map(async ({ id, topic }) => ({
                id,
                name: id,
                topic,
                messages: await localMessages(store.db).list(id, 50),
              })),
            )
          : [],
        cases: await latestCases(store.db, 25),
        sources: (await listSources(store.db))
          .filter(({ source }) => source.enabled)
          .map(({ source, state }) => {
            const health = sourceHealth(state, source, iso());
            return {
              name: source.name,
              url: source.url,
              status: health.status,
              message: health.message,
              lastSuccessAt: state.lastSuccessAt,
              nextPollAt: state.nextPollAt,
              items: state.itemsTotal,
            };
          }),
        numbers: {
          articles: await countArticles(store.db),
          ...(await countCases(store.db)),
          waiting: waitingOf((await outboxStore.outboxHealth(store.db)).counts),
        },
        now: iso(),
      };
    },
    async command(line) {
      if (!demo)
        return { body: { content: "Commands are typed in Discord while the bot is connected there." } };
      const who = {
        guildId: DEMO,
        channelId: DEMO_CHANNELS[0].id,
        userId: "local",
        locale: "en",
        now: iso(),
      };
      const read = readCommandLine(line, COMMANDS, who);
      return "reply" in read ? read.reply : runCommand(read.command, read.invocation, services);
    },
    async ready() {
      const health = await outboxStore.outboxHealth(store.db);
      if (!demo && !connection) return "Discord is not connected";
      const waited = health.oldest ? now() - Date.parse(health.oldest) : 0;
      return waited > 15 * 60_000 ? `an alert has waited since ${health.oldest}` : null;
    },
    metrics: () => metrics.text(),
    onError: (error) => logger.error({ err: error }, "The page met an error:"),
  });

  const sending = sender.run(stopping.signal).catch(endBadly);
  const schedule = startSchedule({
    async tick() {
      const back = await mendClock(store, iso());
      if (back > 0)
        logger.warn(
          `The clock was set back by ${Math.round(back / 1000)} s; what waited for its time is due as before`,
        );
      await fellowship.freeClaimsOfDead();
      // A round that takes longer goes on; the next tick joins it with what has become due meanwhile.
      await Promise.race([poller.round(iso()), delay(TICK_MS, undefined, { ref: false })]);
      void watchSources();
      // Only the process that sends also reminds, so that several do not remind twice.
      if (await fellowship.leads()) await upkeep.tick(iso());
      if (performance.now() - tidiedAt < DAY_MS / 4) return;
      tidiedAt = performance.now();
      await tidy(store, core.config.settings.retention, iso());
    },
    logger,
    now,
  });
  if (config.discord) void keepConnected(config.discord);

  async function keepConnected(discord: NonNullable<Config["discord"]>): Promise<void> {
    // discord.js costs time and memory that a run without a token does not need.
    const [{ connectDiscord }, { registerCommands }, { createDiscordChannel }] = await Promise.all([
      import("./bot/client.ts"),
      import("./bot/register.ts"),
      import("./deliver/discord.ts"),
    ]);
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      try {
        connection = await connectDiscord(
          { token: discord.token, apiUrl: discord.apiUrl },
          {
            interaction: (interaction) =>
              void dispatch(interaction, {
                commands: COMMANDS,
                actions: ALERT_ACTIONS,
                services,
                now: iso,
                onError: (reference, error) =>
                  logger.error({ err: error, reference }, "A command met an error:"),
              }),
            guildJoined: (guild) => void log(welcome(guild)),
            guildLeft: (guildId) => void log(leaveGuild(store.db, guildId, iso())),
            channelDeleted: ({ guildId, channelId }) => {
              void log(
                outboxStore.pauseChannel(store.db, {
                  guildId,
                  channelId,
                  reason: "the channel was deleted: choose another with /alerts channel",
                  now: iso(),
                  retryAt: null,
                }),
              );
              void log(tellChannelDeleted(notices, { guildId, channelId }, iso()));
            },
            channelChanged: ({ channelId }) =>
              void log(outboxStore.resumeChannel(store.db, channelId).then(() => sender.wake())),
            lost: (error) => endBadly(error),
            trouble: (message) => logger.warn(message),
          },
        );
        const { client } = connection;
        for (const guild of client.guilds.cache.values())
          await note({ id: guild.id, name: guild.name, locale: guild.preferredLocale });
        await markAbsent(store.db, [...client.guilds.cache.keys()], iso());
        discordChannel = createDiscordChannel(client, now);
        sender.wake();
        const hashes = openKv<string>(store, "bot");
        const registered = await registerCommands({
          client,
          commands: COMMANDS.map(({ data }) => data) as never,
          savedHash: async () => (await hashes.get("commands")) ?? null,
          saveHash: async (hash) => void (await hashes.set("commands", hash)),
        });
        logger.info(
          `Connected to Discord as ${client.user.tag}, in ${client.guilds.cache.size} ${client.guilds.cache.size === 1 ? "server" : "servers"}; commands ${registered}`,
        );
        return;
      } catch (error) {
        if (error instanceof FinewatchError && error.fate === "permanent") return endBadly(error);
        logger.warn(`${error instanceof Error ? error.message : String(error)}; trying again`);
        await delay(Math.min(1000 * 2 ** attempt, 60_000), undefined, { signal: stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  }

  /** Notes a guild that the bot is in; its own language is that of its alerts until it chooses another. */
  async function note(guild: { readonly id: string; readonly name: string; readonly locale: string }) {
    await joinGuild(store.db, { id: guild.id, name: guild.name, at: iso() });
    const settings = await core.guilds.settings(guild.id);
    return settings.locale === null && guild.locale
      ? core.guilds.change(guild.id, { locale: guild.locale })
      : settings;
  }

  /** A guild that is new or came back is told how to begin, where the bot may write. */
  async function welcome(guild: { readonly id: string; readonly name: string; readonly locale: string }) {
    const settings = await note(guild);
    const channelId = settings.channelId ? null : await notices.otherChannel(guild.id, "");
    if (!channelId) return;
    const body = welcomeMessage(guild.locale);
    await channelOf(guild.id)?.post(
      { guildId: guild.id, channelId },
      { body },
      stableId("welcome", guild.id, iso().slice(0, 10)),
    );
  }

  function log(work: Promise<unknown>): Promise<unknown> {
    return work.catch((error: unknown) =>
      logger.error({ err: error }, "A change in Discord could not be stored:"),
    );
  }

  let stopped: Promise<void> | null = null;
  async function shutDown(): Promise<void> {
    stopping.abort();
    await Promise.race([
      Promise.all([schedule.stop(), poller.round(iso()).catch(() => undefined), sending]),
      delay(SHUTDOWN_MS, undefined, { ref: false }),
    ]);
    await web?.close();
    await Promise.all([isolate.close(), charts.close()]);
    await http.close();
    await connection?.close();
    await fellowship.close();
    await store.close();
    endWell();
  }
  return {
    core,
    web,
    sender,
    async tick() {
      await poller.round(iso());
      await sender.drain();
      await watchSources();
    },
    ended,
    stop() {
      stopped ??= shutDown();
      return stopped;
    },
  };
}

/** The operator's sources; a faulty entry costs one line and itself. */
function readSources(config: Config, parties: Parties, logger: Logger) {
  const file = join(config.configDir, "sources.yaml");
  if (!existsSync(file)) return [];
  const { sources, problems } = sourceCatalogue(
    readYamlCached(file, join(config.dataDir, "cache")),
    new Set(parties.authorities.keys()),
  );
  for (const problem of problems) logger.warn(problem);
  return sources;
}

async function checkChannel(connection: DiscordConnection | null, guildId: string, channelId: string) {
  if (guildId === DEMO) return { exists: DEMO_CHANNELS.some(({ id }) => id === channelId), missing: [] };
  if (!connection) return { exists: true, missing: [] };
  const permissions = await import("./bot/permissions.ts");
  return permissions.checkChannel(connection.client, guildId, channelId);
}

/** The page is the demo; beside Discord it is a convenience, and a taken port is no reason not to run. */
async function openWeb(
  config: Config,
  logger: Logger,
  data: Parameters<typeof serveWeb>[1],
): Promise<Web | null> {
  try {
    return await serveWeb(config.web, data);
  } catch (error) {
    if (config.discord === null || !(error instanceof FinewatchError)) throw error;
    logger.warn(`${error.message}; running without the page`);
    return null;
  }
}
