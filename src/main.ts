import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ALERT_ACTIONS } from "./bot/actions/alert.ts";
import type { DiscordConnection } from "./bot/client.ts";
import { COMMANDS } from "./bot/commands/index.ts";
import { welcomeMessage } from "./bot/commands/setup.ts";
import { dispatch, runCommand } from "./bot/dispatch.ts";
import { alertMessage } from "./bot/views/alert.ts";
import { createCharts } from "./bot/views/draw.ts";
import { readCommandLine } from "./command-line.ts";
import { type Config, ROOT, readYamlCached } from "./config.ts";
import { type Core, documentFiles, ingestHistory, openCore, type Parties, SEED_SOURCE } from "./core.ts";
import { crashPoint } from "./crash.ts";
import type { AlertChannel } from "./deliver/channel.ts";
import { createPageChannel } from "./deliver/page.ts";
import { createSender, type OutboxPort, type Sender, type SenderEvent } from "./deliver/sender.ts";
import { FinewatchError } from "./domain/errors.ts";
import { sourceCatalogue } from "./fetch/catalogue.ts";
import { createHttp } from "./fetch/http.ts";
import { createIsolate } from "./isolate.ts";
import type { Logger } from "./logger.ts";
import type { Scrape } from "./metrics.ts";
import { tellChannelDeleted } from "./notices.ts";
import { respondentNamed } from "./pipeline.ts";
import { createPoller } from "./poll.ts";
import { renderAlert } from "./render.ts";
import { tidy } from "./retention.ts";
import { sourceHealth, startSchedule } from "./schedule.ts";
import { createSourceWatch } from "./source-health.ts";
import { createServices } from "./services.ts";
import { countArticles, stableId } from "./store/articles.ts";
import { readRestoreMark } from "./store/backup.ts";
import { countCases, latestCases } from "./store/cases.ts";
import { joinFellowship } from "./store/claims.ts";
import { mendClock } from "./store/clock.ts";
import { releaseHeld } from "./store/digests.ts";
import { joinGuild, leaveGuild, markAbsent } from "./store/guilds.ts";
import { openKv } from "./store/kv.ts";
import { localMessages } from "./store/local-messages.ts";
import * as outboxStore from "./store/outbox.ts";
import { listSources, syncSources } from "./store/sources.ts";
import { addWatch } from "./store/watches.ts";
import { createUpkeep } from "./upkeep.ts";
import { serveWeb, type Web } from "./web/server.ts";

/** The local demo guild and its channels. */
const DEMO = "demo";
const DEMO_CHANNELS = [
  { id: "all-fines", topic: "watches everything" },
  { id: "clearview", topic: "watches Clearview AI" },
] as const;

/** So long a tick of the schedule waits for its round. */
const TICK_MS = 5_000;
const DAY_MS = 86_400_000;
/** How long an orderly end may take before it is cut short. */
const SHUTDOWN_MS = 20_000;
/** How long a drawn chart is kept. */
const PICTURE_MS = 7 * DAY_MS;

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
    outbox: outboxPort(core),
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
    // What was posted after the backup is not in it: for two days each alert is looked for before it is posted.
    doubt: (row) =>
      restored && Date.parse(row.createdAt) < Date.parse(restored.at) + 2 * DAY_MS ? restored.since : null,
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

  const http = createHttp({
    contact: config.settings.polling.contact,
    version: VERSION,
    deadlineMs: config.settings.polling.timeout,
    maxBytes: config.settings.polling.maxBodyMegabytes * 1_000_000,
    allowPrivate: config.settings.polling.allowPrivateHosts,
    now,
  });
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
  const upkeep = createUpkeep({ core, channelOf, http, logger, wake: () => sender.wake() });
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

/** The version in package.json. */
export const VERSION = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string })
  .version;

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

/**
 * Takes the seed documents in when they are new or changed, as history. In a demo they are also replayed for the demo
 * guild, one article after the other, so that its channels show the fine, its edits and what followed.
 */
async function learnSeeds(
  core: Core,
  logger: Logger,
  options: { readonly demo: boolean; readonly sender: Sender; readonly now: string },
): Promise<void> {
  const { store, config } = core;
  const { now } = options;
  if (options.demo) await makeDemoGuild(core, now);
  if (!existsSync(config.seedsDir)) return;
  const marks = openKv<string>(store, "seeds");
  const files = documentFiles(config.seedsDir);
  const mark = stableId(...files.map((file) => readFileSync(file, "base64")));
  const known = (await marks.get("mark")) === mark;
  const shown = (await marks.get("demo")) === mark;
  if (!known) {
    const {
      files: count,
      added,
      events,
    } = await ingestHistory(core, [config.seedsDir], logger, {
      now,
      source: SEED_SOURCE,
      ...(options.demo ? { replayFor: DEMO, each: () => options.sender.drain() } : {}),
    });
    await marks.set("mark", mark);
    logger.info(`Seed history: ${count} documents, ${added} articles, ${events} reports of penalties`);
  } else if (options.demo && !shown) {
    await replayKnown(core, now);
    await options.sender.drain();
  }
  if (options.demo) await marks.set("demo", mark);
}

async function makeDemoGuild(core: Core, now: string): Promise<void> {
  const { db } = core.store;
  await joinGuild(db, { id: DEMO, name: "Local demo", at: now });
  await core.guilds.change(DEMO, { channelId: DEMO_CHANNELS[0].id });
  const watch = { guildId: DEMO, threshold: null, createdBy: "finewatch", createdAt: now };
  await addWatch(db, { ...watch, channelId: DEMO_CHANNELS[0].id, target: { type: "everything" } });
  const clearview = respondentNamed("Clearview AI", core.parties.companies);
  await addWatch(db, {
    ...watch,
    channelId: DEMO_CHANNELS[1].id,
    target: { type: "company", respondentId: clearview.id, name: clearview.name },
  });
}

/** The history was learnt before there was a demo: its channels show the events as they stand. */
async function replayKnown(core: Core, now: string): Promise<void> {
  const { db } = core.store;
  for (const matter of await latestCases(db, 100)) {
    for (const event of matter.events.filter(({ history }) => history)) {
      const channels = DEMO_CHANNELS.filter(
        ({ id }) => id === "all-fines" || matter.respondent.name === "Clearview AI",
      );
      for (const { id } of channels)
        await outboxStore.enqueue(db, {
          guildId: DEMO,
          channelId: id,
          eventId: event.id,
          reason: event.followUpTo ? "followUp" : "newCase",
          revision: event.revision,
          eventOn: event.decidedOn ?? event.reportedOn,
          now,
          heldUntil: null,
        });
    }
  }
}

/** The store's outbox functions, bound to the database. */
export function outboxPort(core: Pick<Core, "store">): OutboxPort {
  const { db } = core.store;
  return {
    letHeldGo: (now) => releaseHeld(core.store, now),
    claimPosts: (options) => outboxStore.claimPosts(db, options),
    claimEdits: (options) => outboxStore.claimEdits(db, options),
    markInflight: (row, now) => outboxStore.markInflight(db, row, now),
    markSent: (row, sent) => outboxStore.markSent(db, row, sent),
    markEdited: (row, revision, now) => outboxStore.markEdited(db, row, revision, now),
    release: (row, back) => outboxStore.release(db, row, back),
    releaseAll: (owner) => outboxStore.releaseAll(db, owner),
    bury: (row, error) => outboxStore.bury(db, row, error),
    pauseChannel: (channel) => outboxStore.pauseChannel(db, channel),
  };
}

async function checkChannel(connection: DiscordConnection | null, guildId: string, channelId: string) {
  if (guildId === DEMO) return { exists: DEMO_CHANNELS.some(({ id }) => id === channelId), missing: [] };
  if (!connection) return { exists: true, missing: [] };
  const permissions = await import("./bot/permissions.ts");
  return permissions.checkChannel(connection.client, guildId, channelId);
}

/** A sample alert with the seed's facts; it is no part of the outbox. */
async function postSample(
  channel: AlertChannel | null,
  guildId: string,
  channelId: string,
  now: string,
): Promise<string | null> {
  if (!channel) return "Discord is not connected yet: try again in a moment.";
  const event = {
    id: "sample",
    caseId: "sample",
    kind: "fine",
    amount: { minor: 2_000_000_000, currency: "EUR" },
    amounts: [],
    decidedOn: "2022-10-17",
    reportedOn: "2022-10-20",
    reference: null,
    followUpTo: null,
    refersTo: null,
    laws: [],
    term: null,
    evidence: { quote: "This is a sample: alerts will look like this.", index: 0 },
    basis: {},
    certain: true,
    revision: 1,
    corrected: [],
    history: true,
    changes: [],
    reports: [],
  } as const;
  const body = alertMessage({
    matter: {
      id: "sample",
      authority: { id: null, name: "CNIL", country: "FR", field: "privacy" },
      respondent: { id: "sample", name: "Clearview AI", parent: null },
      possiblyRelated: [],
      events: [event],
    },
    event,
    key: "sample",
    locale: "en",
    conversion: null,
    mentionRole: null,
    labelled: false,
    history: true,
    authorityUrl: "https://www.cnil.fr",
    buttons: false,
  });
  try {
    await channel.post(
      { guildId, channelId, title: "Sample alert" },
      { body },
      stableId("sample", channelId, now),
    );
    return null;
  } catch (error) {
    return error instanceof FinewatchError ? error.message : "The sample could not be posted; try again.";
  }
}

function waitingOf(counts: Readonly<Record<string, number>>): number {
  return (counts["pending"] ?? 0) + (counts["inflight"] ?? 0) + (counts["held"] ?? 0);
}

function logSent(logger: Logger, event: SenderEvent): void {
  if (event.type === "failed" || event.type === "unauthorised") logger.error(event.error);
  else if (event.type === "paused" || event.type === "buried")
    logger.warn(
      { channel: event.row.channelId, event: event.row.eventId },
      `Alert ${event.type}: ${event.error}`,
    );
  else if (event.type === "labelled")
    logger.warn(
      { channel: event.row.channelId, event: event.row.eventId },
      "Alert posted again: whether it stood there could not be read",
    );
  else logger.debug({ channel: event.row.channelId, event: event.row.eventId }, `Alert ${event.type}`);
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

/** Counts what the sender does; the metrics library is loaded when somebody first asks for them. */
function createMetrics(core: Core, now: () => number) {
  const counted = new Map<string, number>();
  const text = async (): Promise<string> => {
    scrape ??= import("./metrics.ts").then(({ createScrape }) => createScrape());
    const sources = (await listSources(core.store.db)).filter(({ source }) => source.enabled);
    const statuses = sources.map(
      ({ source, state }) => sourceHealth(state, source, new Date(now()).toISOString()).status,
    );
    return (await scrape)({
      counted,
      outbox: await outboxStore.outboxHealth(core.store.db),
      statuses,
      now: now(),
    });
  };
  let scrape: Promise<Scrape> | null = null;
  return {
    sent: (event: SenderEvent) => counted.set(event.type, (counted.get(event.type) ?? 0) + 1),
    text,
  };
}
