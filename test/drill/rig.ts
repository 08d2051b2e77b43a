import { type ChildProcess, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parse, stringify } from "yaml";
import { openStore, type StoreOptions } from "../../src/store/db.ts";
import { joinGuild } from "../../src/store/guilds.ts";
import { addWatch } from "../../src/store/watches.ts";
import { startServer } from "../postgres.ts";
import { type DrillFine, KEYWORDS } from "./fines.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const children = new Set<ChildProcess>();
// A drill that is ended leaves nothing behind.
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** A feed server on a loopback address of its own; what it serves is replaced while it runs. */
export interface Feed {
  readonly url: string;
  readonly hostPort: string;
  body: string;
  version: number;
  /** Status instead of the feed; 0: the socket is reset. Null: well. */
  broken: number | null;
  requests: number;
}

/** `count` feeds on 127.0.0.2 upwards, so that politeness to one host does not slow the drill. */
export async function serveFeeds(count: number): Promise<{ feeds: Feed[]; close(): Promise<void> }> {
  const feeds: Feed[] = [];
  const servers: Server[] = [];
  for (let n = 0; n < count; n++) {
    const host = `127.0.${1 + Math.floor(n / 250)}.${(n % 250) + 2}`;
    const feed: Feed = { url: "", hostPort: "", body: "", version: 0, broken: null, requests: 0 };
    const server = createServer((request, response) => {
      feed.requests++;
      if (request.url !== "/feed.xml") return void response.writeHead(404).end();
      if (feed.broken === 0) return void request.socket.destroy();
      if (feed.broken !== null) return void response.writeHead(feed.broken).end();
      const etag = `"${feed.version}"`;
      if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
      response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(feed.body);
    });
    await new Promise<void>((done) => server.listen(0, host, done));
    const { port } = server.address() as AddressInfo;
    Object.assign(feed, { url: `http://${host}:${port}/feed.xml`, hostPort: `${host}:${port}` });
    feeds.push(feed);
    servers.push(server);
  }
  return {
    feeds,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

/** The loopback Discord as a process of its own. */
export interface DiscordProcess {
  readonly url: string;
  readonly token: string;
  readonly guilds: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly port: number;
  readonly journal: string;
  stop(): Promise<void>;
}

export async function startDiscord(options: {
  readonly folder: string;
  readonly guilds: readonly {
    readonly name: string;
    readonly channels: readonly { readonly name: string }[];
  }[];
  readonly faults: readonly object[];
  readonly seed: number;
  readonly nonceWindowMs: number;
  readonly limits?: boolean;
}): Promise<DiscordProcess> {
  const journal = join(options.folder, "journal.jsonl");
  const child = spawn(
    process.execPath,
    [
      join(ROOT, "test/discord-server/main.ts"),
      "--journal", journal,
      "--token", "drill-token",
      "--guilds", JSON.stringify(options.guilds),
      "--faults", JSON.stringify(options.faults),
      "--seed", String(options.seed),
      "--nonce-window", String(options.nonceWindowMs),
      ...(options.limits ? ["--limits"] : []),
    ], // biome-ignore format: pairs
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  children.add(child);
  const line = await new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout! }).once("line", done);
    child.once("exit", (code) => fail(new Error(`The loopback Discord ended with ${code}`)));
  });
  const told = JSON.parse(line) as Omit<DiscordProcess, "journal" | "stop" | "port">;
  return { ...told, port: Number(new URL(told.url).port), journal, stop: () => end(child, "SIGTERM") };
}

/** Guilds whose channels each watch one keyword. */
export const DRILL_GUILDS = Array.from({ length: 8 }, (_, g) => ({
  name: `guild-${g}`,
  channels: KEYWORDS.filter((_keyword, k) => k % 8 === g).map((keyword) => ({ name: keyword.toLowerCase() })),
}));

/** A bot with folders of its own. */
export interface Rig {
  readonly folder: string;
  readonly store: StoreOptions;
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** Settings, sources, database and watches for a bot that talks to `discord` and reads `feeds`. */
export async function makeRig(options: {
  readonly engine: "sqlite" | "postgres";
  readonly folder: string;
  readonly discord: Pick<DiscordProcess, "url" | "token" | "guilds" | "channels">;
  readonly feeds: readonly Feed[];
  readonly delivery?: Readonly<Record<string, number | string>>;
  /** A Postgres that the drill started; by default the rig has one of its own. */
  readonly postgresUrl?: string;
}): Promise<Rig> {
  const { folder, feeds, discord } = options;
  const dirs = { config: join(folder, "config"), data: join(folder, "data"), seeds: join(folder, "seeds") };
  for (const dir of Object.values(dirs)) mkdirSync(dir, { recursive: true, mode: 0o700 });
  const bodies = parse(readFileSync(join(ROOT, "config/authorities.yaml"), "utf8")) as { id: string }[];
  writeFileSync(
    join(dirs.config, "authorities.yaml"),
    stringify(bodies.filter(({ id }) => /^(gb|uk)-/.test(id))),
  );
  writeFileSync(join(dirs.config, "companies.yaml"), "[]\n");
  copyFileSync(join(ROOT, "config/ecb-month-end.csv"), join(dirs.config, "ecb-month-end.csv"));
  writeFileSync(
    join(dirs.config, "sources.yaml"),
    stringify(
      feeds.map((feed, n) => ({ id: `feed-${n}`, name: `Feed ${n}`, url: feed.url, everyMinutes: 1 })),
    ),
  );
  writeFileSync(
    join(dirs.config, "finewatch.yaml"),
    stringify({
      polling: { allowPrivateHosts: feeds.map(({ hostPort }) => hostPort), timeout: "5s" },
      rates: { fetch: false },
      delivery: { perSecond: 50, ...options.delivery },
    }),
  );
  let url = options.postgresUrl ?? null;
  const own = options.engine === "postgres" && !url ? await startServer({ durable: false }) : null;
  url ??= own?.url ?? null;
  const store: StoreOptions = url
    ? { engine: "postgres", url: `${url}/postgres` }
    : { engine: "sqlite", file: join(dirs.data, "finewatch.db") };
  await using opened = await openStore(store);
  const at = new Date().toISOString();
  for (const guild of DRILL_GUILDS) {
    const guildId = discord.guilds[guild.name]!;
    await joinGuild(opened.db, { id: guildId, name: guild.name, at });
    for (const { name } of guild.channels)
      await addWatch(opened.db, {
        guildId,
        channelId: discord.channels[name]!,
        target: { type: "keyword", text: name },
        threshold: null,
        createdBy: "drill",
        createdAt: at,
      });
  }
  return {
    folder,
    store,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATA_DIR: dirs.data,
      CONFIG_DIR: dirs.config,
      SEEDS_DIR: dirs.seeds,
      PORT: "0",
      LOG_LEVEL: process.env["DRILL_LOG"] ?? "error",
      ...(url ? { DATABASE_URL: `${url}/postgres` } : {}),
    },
    async close() {
      await own?.close();
    },
  };
}

/** A running bot process. */
export interface Bot {
  readonly child: ChildProcess;
  /** Ends when the process has ended, with the signal that ended it. */
  readonly ended: Promise<NodeJS.Signals | null>;
}

/** Starts the bot; `under` is a command that starts it in its turn. What it says goes to us, or to `said`. */
export function startBot(
  rig: Rig,
  more: NodeJS.ProcessEnv = {},
  how: { readonly under?: readonly string[]; readonly said?: (text: string) => void } = {},
): Bot {
  const [command, ...args] = [...(how.under ?? []), process.execPath, join(ROOT, "src/cli.ts"), "run"];
  const child = spawn(command!, args, {
    env: { ...rig.env, ...more },
    cwd: rig.folder,
    stdio: ["ignore", "ignore", how.said ? "pipe" : "inherit"],
  });
  child.stderr?.setEncoding("utf8").on("data", how.said!);
  children.add(child);
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once("exit", (_code, signal) => {
      children.delete(child);
      done(signal);
    }),
  );
  return { child, ended };
}

/** Ends a process that we started. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await gone;
}

/** A folder under the system's temporary one, removed when the drill is over. */
export function tempFolder(name: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `finewatch-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What Discord was sent, counted from its own journal, apart from what the bot believes. */
export interface Count {
  readonly expected: number;
  readonly posted: number;
  /** Messages that tell several fines, and how many fines they tell. */
  readonly digests: number;
  readonly inDigests: number;
  readonly lost: number;
  readonly doubled: number;
  readonly labelled: number;
  /** Posts in a channel other than the one that watches. */
  readonly astray: number;
  /** Alerts of fines with two reports whose last version does not name both (in a digest: does not count both). */
  readonly stale: number;
}

interface Posted {
  readonly what: string;
  readonly channelId: string;
  readonly messageId: string;
  readonly body: { readonly embeds?: readonly { readonly description?: string }[] };
}

/** A message as it was created and as it stands. */
interface Standing {
  readonly channelId: string;
  readonly created: string;
  latest: Posted["body"];
}

/**
 * Counts the messages of a journal against the fines that were reported. A fine is told by a message that names its
 * word; one that names several is a digest, where every fine has one headline of its own.
 */
export function countJournal(
  file: string,
  fines: readonly DrillFine[],
  channels: Readonly<Record<string, string>>,
): Count {
  const byWord = new Map(fines.map((fine) => [fine.word, fine]));
  const messages = new Map<string, Standing>();
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  for (const line of lines) {
    const { what, channelId, messageId, body } = JSON.parse(line) as Posted;
    if (what === "create")
      messages.set(messageId, { channelId, created: JSON.stringify(body), latest: body });
    const known = messages.get(messageId);
    if (what === "edit" && known) known.latest = body;
  }
  const finesIn = (text: string) =>
    [...new Set(text.match(/[A-Z][a-z]{8}/g) ?? [])].flatMap((word) => byWord.get(word) ?? []);
  const posts = new Map<DrillFine, number>();
  const stands = new Set<DrillFine>();
  const complete = new Set<DrillFine>();
  let [labelled, astray, digests, inDigests] = [0, 0, 0, 0];
  for (const { channelId, created, latest } of messages.values()) {
    const now = JSON.stringify(latest);
    const named = finesIn(now);
    const digest = new Set([...finesIn(created), ...named]).size > 1;
    digests += Number(digest);
    for (const fine of new Set([...finesIn(created), ...named])) {
      const told = digest ? headlines(latest, fine.word) : [];
      inDigests += told.length;
      if (channelId !== channels[fine.keyword.toLowerCase()]) astray++;
      if (/possibly sent twice/i.test(created)) labelled++;
      else posts.set(fine, (posts.get(fine) ?? 0) + Math.max(1, told.length));
      if (digest ? told.length > 0 : named.includes(fine)) stands.add(fine);
      if (digest ? told.some((line) => line.includes("2 reports")) : now.includes("second.example"))
        complete.add(fine);
    }
  }
  const posted = [...posts.values()].reduce((sum, each) => sum + each, 0);
  return {
    expected: fines.length,
    posted,
    digests,
    inDigests,
    lost: fines.filter((fine) => !posts.has(fine) || !stands.has(fine)).length,
    doubled: posted - posts.size,
    labelled,
    astray,
    stale: fines.filter((fine) => fine.second && !complete.has(fine)).length,
  };
}

/** The headlines of a digest that name a word, each with the line below it. */
function headlines({ embeds = [] }: Posted["body"], word: string): readonly string[] {
  return embeds
    .flatMap(({ description = "" }) => description.split("\n"))
    .flatMap((line, at, all) =>
      line.includes(`${word} `) && line.includes("**") ? [`${line} ${all[at + 1]}`] : [],
    );
}
