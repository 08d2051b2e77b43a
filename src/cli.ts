import { parseArgs } from "node:util";
import { type Config, readConfig, VERSION } from "./config.ts";
import { ingestHistory, openCore, readParties } from "./core.ts";
import { FinewatchError } from "./domain/errors.ts";
import { wordTable } from "./domain/word-table.ts";
import { createLogger, type Logger } from "./logger.ts";
import type { StoreOptions } from "./store/db.ts";

const USAGE = `finewatch: watches news and regulators for fines and follow-up penalties

  finewatch run                          start the bot, or the local page without DISCORD_TOKEN
  finewatch ingest PATH... [--db FILE]   take files or folders in as history
  finewatch fines NAME [--json] [--db FILE]
                                         the penalties of a company
  finewatch corrections [--json] [--db FILE]
                                         what moderators corrected, oldest first
  finewatch backup FILE                  copy the embedded database while the bot runs
  finewatch restore FILE                 put a backup in place; a running bot takes it at its next start
  finewatch doctor                       look at everything that Finewatch needs, with remedies
  finewatch sources list [--json]        what is read, and how it is doing
  finewatch sources test URL [--json]    the feeds of a page, and what detection makes of the newest items
  finewatch sources add URL              test it and add it to config/sources.yaml
  finewatch sources remove ID [REASON]   take it out again, or switch it off
  finewatch sources check [--json]       read every source once now; what fails, why, and the remedy
  finewatch detect                       JSON lines {id,title,text,url?,publishedAt?} in, {id,events} out
  finewatch explain                      text on standard input: what detection makes of it, stage by stage
  finewatch parse FILE...                normalised articles as JSON lines
  finewatch parse --batch                JSON lines {id,base64,contentType?,contentLocation?} in, feeds out

  --db FILE takes another embedded database; settings come from .env and config/finewatch.yaml.`;

interface Context {
  readonly config: Config;
  readonly logger: Logger;
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

type Run = (context: Context) => Promise<number>;

/** Every command of the command line; each answers its exit code. */
const COMMANDS = wordTable<Run>({
  run,
  ingest,
  fines,
  sources,
  detect,
  explain,
  parse,
  corrections,
  backup,
  restore,
  doctor,
});

async function run({ config, logger }: Context): Promise<number> {
  const { startFinewatch } = await import("./main.ts");
  const running = await startFinewatch(config, logger);
  let asked = false;
  const stop = (): void => {
    // A second signal ends at once: every step can be cut short and is taken up again at the next start.
    if (asked) process.exit(130);
    asked = true;
    logger.info("Stopping…");
    void running.stop();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  if (running.web)
    logger.info(
      config.discord
        ? `Ready. Page: ${running.web.url}`
        : `Ready. Open ${running.web.url} — to connect to Discord, set DISCORD_TOKEN in .env and start again`,
    );
  try {
    await running.ended;
    return 0;
  } finally {
    await running.stop();
  }
}

async function ingest({ config, logger, args, flags }: Context): Promise<number> {
  if (args.length === 0) throw usage("ingest needs at least one file or folder");
  await using core = await openCore(config, logger, storeOf(config, flags));
  const outcome = await ingestHistory(core, args, logger, {
    now: new Date().toISOString(),
    source: { id: "ingest", name: "Ingested files", authority: null, trust: "press", language: null },
  });
  process.stdout.write(
    `${outcome.files} files: ${outcome.added} new articles, ${outcome.edited} edited, ${outcome.unchanged} known, ${outcome.events} reports of penalties\n`,
  );
  return 0;
}

async function fines({ config, logger, args, flags }: Context): Promise<number> {
  const name = args.join(" ").trim();
  if (!name) throw usage("fines needs the name of a company");
  const { runFines } = await import("./cli/fines.ts");
  await using core = await openCore(config, logger, storeOf(config, flags));
  return await runFines(core, name, flags["json"] === true);
}

async function sources({ config, logger, args, flags }: Context): Promise<number> {
  const { runSources } = await import("./cli/sources.ts");
  const { store } = storeOf(config, flags);
  const now = new Date().toISOString();
  const parties = readParties(config, logger);
  return await runSources({ config, logger, parties, store, json: flags["json"] === true, now }, args);
}

async function corrections({ config, logger, flags }: Context): Promise<number> {
  const { runCorrections } = await import("./cli/corrections.ts");
  await using core = await openCore(config, logger, storeOf(config, flags));
  return await runCorrections(core.store.db, flags["json"] === true);
}

async function detect({ config, logger }: Context): Promise<number> {
  const [{ runDetect }, { createDetector }] = await Promise.all([
    import("./cli/detect.ts"),
    import("./detect/detect.ts"),
  ]);
  const parties = readParties(config, logger);
  return runDetect(createDetector(parties.catalogue), parties, process.stdin);
}

async function explain({ config, logger }: Context): Promise<number> {
  const { runExplain } = await import("./cli/explain.ts");
  return runExplain(config, readParties(config, logger), process.stdin);
}

async function parse({ args, flags }: Context): Promise<number> {
  const { runParse, runParseBatch } = await import("./cli/parse.ts");
  return flags["batch"] === true ? runParseBatch(process.stdin) : runParse(args);
}

async function backup({ config, args }: Context): Promise<number> {
  if (args.length !== 1) throw usage("backup needs the name of one new file");
  const { runBackup } = await import("./cli/backup.ts");
  return runBackup(config, args[0]!, new Date().toISOString());
}

async function restore({ config, args }: Context): Promise<number> {
  if (args.length !== 1) throw usage("restore needs one backup file");
  const { runRestore } = await import("./cli/restore.ts");
  return await runRestore(config, args[0]!);
}

async function doctor({ config }: Context): Promise<number> {
  const { runDoctor } = await import("./cli/doctor.ts");
  return await runDoctor(config, Date.now);
}

/** `--db FILE`: that database, shared with whoever uses it; else the configured one, beside a running bot. */
function storeOf(config: Config, flags: Context["flags"]): { readonly store: StoreOptions } {
  const file = flags["db"];
  if (typeof file === "string") return { store: { engine: "sqlite", file } };
  return {
    store: config.store.engine === "sqlite" ? { engine: "sqlite", file: config.store.file } : config.store,
  };
}

function usage(message: string): FinewatchError {
  return new FinewatchError("cli.usage", `${message}; see "finewatch help"`, { fate: "permanent" });
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      db: { type: "string" },
      json: { type: "boolean" },
      batch: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
  const [name = "run", ...args] = positionals;
  if (values.version) {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS[name];
  if (values.help || name === "help" || !command) {
    process.stdout.write(`${USAGE}\n`);
    return values.help || name === "help" ? 0 : 2;
  }
  const config = readConfig(process.env);
  const logger = createLogger({
    level: name === "run" ? config.log.level : "warn",
    format: config.log.format ?? "pretty",
    secrets: [config.discord?.token ?? "", process.env["DATABASE_URL"] ?? ""],
    write: (line) => void process.stderr.write(line),
  });
  return command({ config, logger, args, flags: values });
}

// Whoever reads our output may stop reading.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof FinewatchError || (error instanceof TypeError && "code" in error);
  process.stderr.write(
    `finewatch: ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
