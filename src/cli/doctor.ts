import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, ROOT } from "../config.ts";
import { readParties } from "../core.ts";
import { FinewatchError } from "../domain/errors.ts";
import { sourceCatalogue } from "../fetch/catalogue.ts";
import type { Logger } from "../logger.ts";
import { sourceHealth, UNHEALTHY } from "../schedule.ts";
import { openStore, type Store } from "../store/db.ts";
import { outboxHealth } from "../store/outbox.ts";
import { listSources } from "../store/sources.ts";
import { readYaml } from "../yaml-file.ts";
import { print } from "./print.ts";

/** One finding: `well`, worth a look, or broken; `remedy` says what to do. */
export interface Finding {
  readonly state: "well" | "look" | "broken";
  readonly about: string;
  readonly found: string;
  readonly remedy?: string;
}

const MARK = { well: "ok", look: "!!", broken: "XX" } as const;
/** Alerts that wait longer than this wait for something. */
const BACKLOG_MS = 15 * 60_000;
/** Half of what the search for earlier attempts in a channel's history tolerates. */
const CLOCK_MS = 5 * 60_000;
const FREE_BYTES = 200_000_000;

/** `finewatch doctor`: looks at everything that Finewatch needs, says what is wrong and what to do. 1 where something is broken. */
export async function runDoctor(config: Config, now: () => number): Promise<number> {
  const findings = await examine(config, now);
  for (const { state, about, found, remedy } of findings)
    print(`${MARK[state]}  ${about}: ${found}${remedy ? `\n      → ${remedy}` : ""}`);
  return findings.some(({ state }) => state === "broken") ? 1 : 0;
}

/** Every finding, in the order of the reading. */
export async function examine(config: Config, now: () => number): Promise<readonly Finding[]> {
  return [
    runtime(),
    ...files(config),
    ...configuration(config),
    ...(await database(config, now)),
    ...(await discord(config, now)),
  ];
}

function runtime(): Finding {
  const major = Number(process.versions.node.split(".")[0]);
  return major >= 24
    ? { state: "well", about: "Node", found: process.version }
    : {
        state: "broken",
        about: "Node",
        found: process.version,
        remedy: 'start with "npm start", which brings Node 24',
      };
}

function files(config: Config): readonly Finding[] {
  const findings: Finding[] = [];
  const folder = existsSync(config.dataDir) ? config.dataDir : dirname(config.dataDir);
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    findings.push(
      free > FREE_BYTES
        ? {
            state: "well",
            about: "Data folder",
            found: `${config.dataDir}, ${Math.round(free / 1e6)} MB free`,
          }
        : {
            state: "look",
            about: "Data folder",
            found: `only ${Math.round(free / 1e6)} MB free (${config.dataDir})`,
            remedy: "make room: nothing is sent while the database cannot write",
          },
    );
  } catch {
    const remedy = "make it writable for this user, or set DATA_DIR";
    findings.push({ state: "broken", about: "Data folder", found: `${folder} cannot be written`, remedy });
  }
  const env = join(ROOT, ".env");
  if (existsSync(env) && (statSync(env).mode & 0o077) !== 0)
    findings.push({
      state: "look",
      about: ".env",
      found: "other users of this machine can read the token",
      remedy: `chmod 600 ${env}`,
    });
  return findings;
}

function configuration(config: Config): readonly Finding[] {
  const problems: string[] = [];
  const logger = { warn: (line: string) => problems.push(line) } as unknown as Logger;
  const file = join(config.configDir, "sources.yaml");
  try {
    const parties = readParties(config, logger);
    const read = existsSync(file) ? sourceCatalogue(readYaml(file)) : { sources: [], problems: [] };
    problems.push(...read.problems);
    const found = `${read.sources.filter(({ enabled }) => enabled).length} sources, ${parties.authorities.size} authorities, ${parties.companies.size} companies`;
    return [
      { state: "well", about: "Configuration", found },
      ...problems.map(
        (problem): Finding => ({
          state: "look",
          about: "Configuration",
          found: problem,
          remedy: "the rest of the file is used",
        }),
      ),
    ];
  } catch (error) {
    return [{ state: "broken", about: "Configuration", found: message(error) }];
  }
}

async function database(config: Config, now: () => number): Promise<readonly Finding[]> {
  const where = config.store.engine === "sqlite" ? config.store.file : "Postgres";
  if (config.store.engine === "sqlite" && !existsSync(config.store.file))
    return [
      { state: "look", about: "Database", found: `none yet (${where})`, remedy: "start Finewatch once" },
    ];
  try {
    const options =
      config.store.engine === "sqlite"
        ? ({ engine: "sqlite", file: config.store.file, thorough: true } as const)
        : config.store;
    await using store = await openStore(options);
    return [
      { state: "well", about: "Database", found: `${where}, readable and whole` },
      ...(await alerts(store, now)),
      ...(await sources(store, now)),
    ];
  } catch (error) {
    return [{ state: "broken", about: "Database", found: message(error) }];
  }
}

async function alerts(store: Store, now: () => number): Promise<readonly Finding[]> {
  const { counts, oldest } = await outboxHealth(store.db);
  const waits = (counts["pending"] ?? 0) + (counts["inflight"] ?? 0);
  const summary = `${counts["sent"] ?? 0} posted, ${waits} waiting, ${counts["held"] ?? 0} held, ${counts["dead"] ?? 0} given up`;
  const late = oldest !== null && now() - Date.parse(oldest) > BACKLOG_MS;
  const paused = await store.db
    .selectFrom("channel")
    .where("paused_reason", "is not", null)
    .select(["channel_id", "paused_reason"])
    .orderBy("channel_id")
    .execute();
  const dead = await store.db
    .selectFrom("outbox")
    .where("state", "=", "dead")
    .where("message_id", "is", null)
    .select(["channel_id", "last_error"])
    .orderBy("created_at", "desc")
    .limit(3)
    .execute();
  return [
    late
      ? {
          state: "look",
          about: "Alerts",
          found: `${summary}; one has waited since ${oldest}`,
          remedy: "see the paused channels below and the log of the running bot",
        }
      : { state: "well", about: "Alerts", found: summary },
    ...paused.map(
      (each): Finding => ({
        state: "look",
        about: `Channel ${each.channel_id}`,
        found: `paused: ${each.paused_reason ?? ""}`,
        remedy: "allow the bot to post there; its backlog is kept and follows",
      }),
    ),
    ...dead.map(
      (each): Finding => ({
        state: "look",
        about: `Channel ${each.channel_id}`,
        found: `an alert was given up: ${each.last_error ?? ""}`,
      }),
    ),
  ];
}

async function sources(store: Store, now: () => number): Promise<readonly Finding[]> {
  const at = new Date(now()).toISOString();
  const all = (await listSources(store.db)).filter(({ source }) => source.enabled);
  const ill = all
    .map(({ source, state }) => ({ source, health: sourceHealth(state, source, at) }))
    .filter(({ health }) => UNHEALTHY.includes(health.status));
  return [
    { state: "well", about: "Sources", found: `${all.length - ill.length} of ${all.length} well` },
    ...ill.slice(0, 20).map(
      ({ source, health }): Finding => ({
        state: "look",
        about: `Source ${source.id}`,
        found: health.message,
        remedy: `open ${source.url.split("?")[0]} in a browser; correct or disable it in sources.yaml`,
      }),
    ),
  ];
}

/** Asks Discord who we are; its answer also tells its time. */
async function discord(config: Config, now: () => number): Promise<readonly Finding[]> {
  if (!config.discord)
    return [
      {
        state: "look",
        about: "Discord",
        found: "no DISCORD_TOKEN: the local page alone",
        remedy: "set it in .env",
      },
    ];
  const { REST, Routes, DiscordAPIError } = await import("discord.js");
  const { token, apiUrl } = config.discord;
  const rest = new REST({
    retries: 0,
    timeout: 10_000,
    ...(apiUrl ? { api: apiUrl.replace(/\/$/, "") } : {}),
  });
  let skewMs: number | null = null;
  rest.on("response", (_request, response) => {
    const date = Date.parse(response.headers.get("date") ?? "");
    if (Number.isFinite(date)) skewMs = now() - date;
  });
  const findings: Finding[] = [];
  try {
    const user = (await rest.setToken(token).get(Routes.user())) as { username: string };
    findings.push({ state: "well", about: "Discord", found: `answers, the token is ${user.username}'s` });
  } catch (error) {
    const refused = error instanceof DiscordAPIError && error.status === 401;
    findings.push({
      state: "broken",
      about: "Discord",
      found: refused ? "DISCORD_TOKEN was refused" : `cannot be reached: ${message(error)}`,
      remedy: refused
        ? "copy the bot's token again from https://discord.com/developers/applications, page Bot"
        : "check the network of this machine, and DISCORD_API_URL if it is set",
    });
  }
  if (skewMs !== null) {
    const off = Math.abs(skewMs);
    findings.push(
      off < CLOCK_MS
        ? { state: "well", about: "Clock", found: `within ${Math.ceil((off + 1000) / 1000)} s of Discord's` }
        : {
            state: "broken",
            about: "Clock",
            found: `${Math.round(off / 1000)} s away from Discord's`,
            remedy: "set this machine's clock (NTP): times and the search for earlier attempts depend on it",
          },
    );
  }
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  return findings;
}

function message(error: unknown): string {
  if (error instanceof FinewatchError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
