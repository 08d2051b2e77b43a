import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { FloodPolicy } from "./decide/flood.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { HttpOptions } from "./fetch/http.ts";
import type { StoreOptions } from "./store/db.ts";
import { readYamlCached } from "./yaml-file.ts";

/** The folder that holds config/, seeds/ and src/. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. */
export const VERSION = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string })
  .version;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "7d", "15s", "2h" → milliseconds. */
const duration = z
  .string()
  .regex(/^\d{1,6}[smhd]$/, 'a number and one of s, m, h, d, such as "7d"')
  .transform((text) => Number(text.slice(0, -1)) * UNITS[text.slice(-1)]!);

const fileSchema = z.strictObject({
  polling: z
    .strictObject({
      maxAlertAge: duration.default(7 * UNITS["d"]!),
      contact: z.string().min(3).max(200).default("https://github.com/finewatch/finewatch"),
      concurrency: z.int().min(1).max(64).default(16),
      timeout: duration.default(15_000),
      maxBodyMegabytes: z.number().positive().max(50).default(5),
      allowPrivateHosts: z.array(z.string()).default([]),
      proxy: z
        .url({ protocol: /^https?$/ })
        .nullable()
        .default(null),
    })
    .prefault({}),
  delivery: z
    .strictObject({
      perSecond: z.number().min(0.2).max(50).default(45),
      digestAfter: z.int().min(0).max(1000).default(20),
      digestWithin: duration.default(10 * UNITS["m"]!),
      sourcesPerGuild: z.int().min(0).max(500).default(25),
    })
    .prefault({}),
  corrections: z
    .strictObject({
      guilds: z.array(z.string().regex(/^\d{15,20}$/, "a server's id")).default([]),
    })
    .prefault({}),
  rates: z.strictObject({ fetch: z.boolean().default(true) }).prefault({}),
  retention: z
    .strictObject({
      decisions: duration.default(90 * UNITS["d"]!),
      leftGuilds: duration.default(30 * UNITS["d"]!),
    })
    .prefault({}),
});

/** What `config/finewatch.yaml` says; durations in milliseconds. */
export type Settings = z.infer<typeof fileSchema>;

const port = z.coerce.number().int().min(0).max(65_535);
const address = z.url({ protocol: /^https?$/ });

const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default(join(ROOT, "data")),
  CONFIG_DIR: z.string().default(join(ROOT, "config")),
  SEEDS_DIR: z.string().default(join(ROOT, "seeds")),
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(8080),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
  LOG_FORMAT: z.enum(["pretty", "json"]).optional(),
});

export interface Config {
  readonly discord: { readonly token: string; readonly apiUrl: string | null } | null;
  readonly store: StoreOptions;
  readonly dataDir: string;
  readonly configDir: string;
  readonly seedsDir: string;
  readonly web: { readonly host: string; readonly port: number };
  readonly log: {
    readonly level: "debug" | "info" | "warn" | "error";
    readonly format: "pretty" | "json" | null;
  };
  readonly settings: Settings;
}

/**
 * Reads the environment (with `.env` beside package.json filling gaps) and `config/finewatch.yaml`, once.
 * Throws FinewatchError `config.invalid` that names the file or variable, the place and the remedy.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const merged = { ...readEnvFile(join(ROOT, ".env")), ...withoutEmpty(env) };
  const checked = environmentSchema.safeParse(merged);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const name = String(issue.path[0] ?? "environment");
    throw new FinewatchError("config.invalid", `${name} is not valid: ${issue.message}; see .env.example`, {
      fate: "permanent",
    });
  }
  const e = checked.data;
  return {
    discord: e.DISCORD_TOKEN ? { token: e.DISCORD_TOKEN.trim(), apiUrl: e.DISCORD_API_URL ?? null } : null,
    store: e.DATABASE_URL
      ? { engine: "postgres", url: e.DATABASE_URL }
      : { engine: "sqlite", file: join(e.DATA_DIR, "finewatch.db"), exclusive: true },
    dataDir: e.DATA_DIR,
    configDir: e.CONFIG_DIR,
    seedsDir: e.SEEDS_DIR,
    web: { host: e.HOST, port: e.PORT },
    log: { level: e.LOG_LEVEL, format: e.LOG_FORMAT ?? null },
    settings: readSettings(join(e.CONFIG_DIR, "finewatch.yaml"), join(e.DATA_DIR, "cache")),
  };
}

/** Reads and checks `finewatch.yaml`; a file that does not exist gives the defaults. Throws `config.invalid`. */
export function readSettings(file: string, cacheDir: string): Settings {
  const raw = existsSync(file) ? readYamlCached(file, cacheDir) : {};
  const checked = fileSchema.safeParse(raw ?? {});
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  const place = [...issue.path, ...("keys" in issue ? issue.keys : [])].join(".") || "top level";
  throw new FinewatchError(
    "config.invalid",
    `${file}, ${place}: ${issue.message}; correct it or remove the key`,
    {
      fate: "permanent",
    },
  );
}

/** From how many messages in how much time a channel's further alerts are told together; see {@link FloodPolicy}. */
export function floodPolicy({ delivery }: Settings): FloodPolicy {
  return { posts: delivery.digestAfter, windowMs: delivery.digestWithin };
}

/** How the polling settings bind the HTTP client. */
export function httpOptions({ polling }: Settings): HttpOptions {
  return {
    contact: polling.contact,
    version: VERSION,
    deadlineMs: polling.timeout,
    maxBytes: polling.maxBodyMegabytes * 1_000_000,
    allowPrivate: polling.allowPrivateHosts,
    proxy: polling.proxy,
  };
}

/** `KEY=value` lines; quotes around a value and lines that begin with # are left out. */
function readEnvFile(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const values: Record<string, string> = {};
  for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
    const match = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*)$/.exec(line);
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (match?.[1] && value) values[match[1]] = value;
  }
  return values;
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
