import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Config } from "./config.ts";
import type { CrashPoint } from "./crash.ts";
import { partyCatalogue } from "./detect/catalogue.ts";
import { createDetector, type Detector } from "./detect/detect.ts";
import type { ParsedArticle } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Authority, Company, PartyCatalogue } from "./domain/party.ts";
import { type Rates, readRates } from "./link/fx.ts";
import type { Logger } from "./logger.ts";
import {
  type Audience,
  createPipeline,
  type IngestContext,
  type IngestOutcome,
  type Pipeline,
} from "./pipeline.ts";
import { openStore, type Store, type StoreOptions } from "./store/db.ts";
import { type Guilds, openGuilds, presentGuilds } from "./store/guilds.ts";
import { allWatches } from "./store/watches.ts";
import { readYamlCached } from "./yaml-file.ts";

/** The parties that `config/authorities.yaml` and `config/companies.yaml` name; faulty entries are logged and left out. */
export interface Parties {
  readonly catalogue: PartyCatalogue;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly companies: ReadonlyMap<string, Company>;
}

/** What every command and the bot stand on: the database, the detector and the line between them. */
export interface Core extends AsyncDisposable {
  readonly config: Config;
  readonly store: Store;
  readonly parties: Parties;
  readonly detector: Detector;
  readonly guilds: Guilds;
  readonly pipeline: Pipeline;
  readonly rates: () => Rates;
  /** Replaces the rates that deciding and alerts use. */
  useRates(rates: Rates): void;
  /** Replaces the settings of `finewatch.yaml` and the party lists, whole, from the next article on. */
  reconfigure(settings: Config["settings"], parties: Parties): void;
  /** The guilds that are told of events, with their watches; a guild of `hidden` is left out. */
  audience(): Promise<Audience>;
}

/** Reads the party lists. Throws FinewatchError `config.invalid` where a file is no YAML at all. */
export function readParties(config: Pick<Config, "configDir" | "dataDir">, logger: Logger): Parties {
  const read = (name: string) => readYamlCached(join(config.configDir, name), join(config.dataDir, "cache"));
  const { catalogue, problems } = partyCatalogue(read("authorities.yaml"), read("companies.yaml"));
  for (const problem of problems) logger.warn(problem);
  return {
    catalogue,
    authorities: new Map(catalogue.authorities.map((body) => [body.id, body])),
    companies: new Map(catalogue.companies.map((company) => [company.id, company])),
  };
}

/** Opens everything. `hidden` names guilds that are not told in this run (the demo guild while Discord is connected). */
export async function openCore(
  config: Config,
  logger: Logger,
  options: {
    readonly store?: StoreOptions;
    readonly hidden?: ReadonlySet<string>;
    readonly at?: CrashPoint;
  } = {},
): Promise<Core> {
  const store = await openStore(options.store ?? config.store);
  try {
    let parties = readParties(config, logger);
    let detector = createDetector(parties.catalogue);
    let current = config;
    const guilds = openGuilds(store);
    const rateFile = join(config.configDir, "ecb-month-end.csv");
    let rates = readRates(existsSync(rateFile) ? readFileSync(rateFile, "utf8") : "");
    async function audience(): Promise<Audience> {
      const present = (await presentGuilds(store.db)).filter(({ id }) => !options.hidden?.has(id));
      const members = new Set(present.map(({ id }) => id));
      return {
        watches: (await allWatches(store.db)).filter(({ guildId }) => members.has(guildId)),
        guilds: await Promise.all(
          present.map(async ({ id }) => ({ guildId: id, settings: await guilds.settings(id) })),
        ),
      };
    }
    const pipeline = createPipeline({
      store,
      get detector() {
        return detector;
      },
      get authorities() {
        return parties.authorities;
      },
      get companies() {
        return parties.companies;
      },
      audience,
      rates: () => rates,
      get maxAlertAgeMs() {
        return current.settings.polling.maxAlertAge;
      },
      ...(options.at ? { at: options.at } : {}),
    });
    return {
      get config() {
        return current;
      },
      store,
      get parties() {
        return parties;
      },
      get detector() {
        return detector;
      },
      guilds,
      pipeline,
      rates: () => rates,
      useRates: (fresh) => {
        rates = fresh;
      },
      reconfigure(settings, fresh) {
        current = { ...current, settings };
        if (fresh === parties) return;
        parties = fresh;
        detector = createDetector(fresh.catalogue);
      },
      audience,
      [Symbol.asyncDispose]: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Endings of documents that folders are searched for. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  ".md",
  ".markdown",
  ".json",
  ".xml",
  ".rss",
  ".atom",
  ".rdf",
  ".feed",
]);

/** The document files at or below a path, sorted. Throws FinewatchError `ingest.path` where there is no such path. */
export function documentFiles(path: string): readonly string[] {
  if (!existsSync(path))
    throw new FinewatchError("ingest.path", `${path} does not exist: give a file or folder`, {
      fate: "permanent",
    });
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && DOCUMENTS.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith("."),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The articles of some files; a file or item that cannot be read costs one logged line, its neighbours go on. */
async function readFiles(
  files: readonly string[],
  now: string,
  logger: Logger,
): Promise<readonly ParsedArticle[]> {
  // The parsers run in a worker otherwise: only a first start and imports need them here.
  const { parseDocument } = await import("./parse/registry.ts");
  const articles: ParsedArticle[] = [];
  for (const file of files) {
    try {
      const document = await parseDocument(readFileSync(file), { url: null, now });
      articles.push(...document.articles);
      for (const problem of document.problems)
        logger.info(`${relative(".", file)}, ${problem.place}: ${problem.message}`);
    } catch (error) {
      logger.error(`${relative(".", file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return articles;
}

/** Takes files in as history: stored, detected and linked, but nobody is told. */
export async function ingestHistory(
  core: Core,
  paths: readonly string[],
  logger: Logger,
  context: Pick<IngestContext, "now" | "source"> & {
    readonly replayFor?: string;
    readonly each?: () => Promise<unknown>;
  },
): Promise<IngestOutcome & { readonly files: number }> {
  const files = paths.flatMap(documentFiles);
  const articles = (await readFiles(files, context.now, logger)).toSorted((a, b) =>
    (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"),
  );
  const ingest: IngestContext = {
    source: context.source,
    now: context.now,
    mode: "history",
    ...(context.replayFor ? { replayFor: context.replayFor } : {}),
  };
  const outcome = { added: 0, edited: 0, unchanged: 0, events: 0, alerts: 0 };
  const batches = context.each ? articles.map((article) => [article]) : [articles];
  for (const batch of batches) {
    const done = await core.pipeline.ingest(batch, ingest);
    for (const key of Object.keys(outcome) as (keyof IngestOutcome)[]) outcome[key] += done[key];
    await context.each?.();
  }
  return { ...outcome, files: files.length };
}

/** Where the seeds say they come from. */
export const SEED_SOURCE: IngestContext["source"] = {
  id: "seeds",
  name: "Seed documents",
  authority: null,
  trust: "press",
  language: null,
};
