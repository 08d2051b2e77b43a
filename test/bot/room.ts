import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, vi } from "vitest";
import { type Config, ROOT, readConfig } from "../../src/config.ts";
import type { ParsedArticle } from "../../src/domain/article.ts";
import { createLogger } from "../../src/logger.ts";
import { type Running, startFinewatch } from "../../src/main.ts";
import {
  createDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from "../discord-server/server.ts";
import { freshDatabase } from "../store/engines.ts";

const open: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A Discord and a Finewatch that is connected to it, with the seeds as its history. */
export interface Room {
  readonly server: DiscordServer;
  readonly running: Running;
  readonly config: Config;
  readonly log: string[];
  /** The id of a channel, for `in`. */
  id(channel: string): string;
  /** Takes a report in as if a source had just brought it, and sends what follows. */
  report(
    article: Partial<ParsedArticle> & { readonly title: string },
    trust?: "press" | "regulator",
    /** The guild whose own source brought it. */
    guildId?: string,
  ): Promise<void>;
  /** Stops the bot and starts it again on the same data. */
  restart(): Promise<Running>;
}

export interface RoomOptions extends DiscordServerOptions {
  readonly seeds?: boolean;
  readonly now?: () => number;
  /** Messages in ten minutes after which a channel gets digests; 20 by default. */
  readonly digestAfter?: number;
  /** Private hosts that sources may live in: "127.0.0.1:PORT". */
  readonly privateHosts?: readonly string[];
}

/** Opens a room; it is closed after the tests of the file. */
export async function openRoom(options: RoomOptions = {}): Promise<Room> {
  const { seeds = true, ...discord } = options;
  const server = await createDiscordServer(discord);
  const fresh = await freshDatabase("sqlite");
  const log: string[] = [];
  // The shipped configuration, without sources: nothing is polled.
  const configDir = join(fresh.folder, "config");
  cpSync(join(ROOT, "config"), configDir, { recursive: true });
  rmSync(join(configDir, "sources.yaml"));
  const own = join(configDir, "finewatch.yaml");
  const hosts = JSON.stringify(options.privateHosts ?? []);
  writeFileSync(
    own,
    readFileSync(own, "utf8").replace("allowPrivateHosts: []", `allowPrivateHosts: ${hosts}`),
  );
  const settings = join(configDir, "finewatch.yaml");
  writeFileSync(
    settings,
    readFileSync(settings, "utf8")
      .replace("fetch: true", "fetch: false")
      .replace("digestAfter: 20", `digestAfter: ${options.digestAfter ?? 20}`),
  );
  const config = readConfig({
    DISCORD_TOKEN: server.token,
    DISCORD_API_URL: server.url,
    DATA_DIR: fresh.folder,
    CONFIG_DIR: configDir,
    PORT: "0",
    ...(seeds ? {} : { SEEDS_DIR: join(fresh.folder, "none") }),
  });
  const logger = createLogger({
    level: "info",
    format: "json",
    secrets: [],
    write: (line) => log.push(line),
  });
  let running = await start();
  async function start(): Promise<Running> {
    const begun = await startFinewatch(config, logger, options.now ? { now: options.now } : {});
    await vi.waitFor(() => expect(log.join("")).toContain("Connected to Discord"), { timeout: 15_000 });
    return begun;
  }
  open.push(
    () => server.close(),
    async () => fresh[Symbol.asyncDispose](),
    () => running.stop(),
  );
  return {
    server,
    get running() {
      return running;
    },
    config,
    log,
    id: (channel) => server.channel(channel).id,
    async report(article, trust = "press", guildId) {
      const now = new Date(options.now ? options.now() : Date.now()).toISOString();
      await running.core.pipeline.ingest([articleOf(article, now)], {
        source: {
          id: "test",
          name: "Test",
          authority: null,
          trust,
          language: null,
          guildId: guildId ?? null,
        },
        mode: "live",
        now,
      });
      await running.sender.drain();
    },
    async restart() {
      await running.stop();
      log.length = 0;
      running = await start();
      return running;
    },
  };
}

function articleOf(article: Partial<ParsedArticle> & { readonly title: string }, now: string): ParsedArticle {
  return {
    externalId: null,
    url: null,
    excerpt: "",
    text: "",
    contentHtml: "",
    publisher: { name: "The Test Herald", domain: "herald.example" },
    language: "en",
    publishedAt: now,
    updatedAt: null,
    topics: [],
    repaired: false,
    ...article,
  };
}

/** The parts of a message with custom_ids or labels, flat. */
export function labels(message: { readonly components: readonly unknown[] }): readonly string[] {
  return (message.components as { components?: { label?: string }[] }[]).flatMap((row) =>
    (row.components ?? []).map(({ label }) => label ?? ""),
  );
}
