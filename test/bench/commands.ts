import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { ROOT, readConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { startFinewatch } from "../../src/main.ts";
import { openStore } from "../../src/store/db.ts";
import { createDiscordServer } from "../discord-server/server.ts";

/**
 * Time to the first response and to suggestions, with many cases stored, over loopback through discord.js:
 * `node test/bench/commands.ts --cases 100000 --articles 1000000 [--rounds 200] [--keep FOLDER]`.
 */
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    articles: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "200" },
    keep: { type: "string" },
  },
});
const CASES = Number(values.cases);
const ARTICLES = Number(values.articles);
const ROUNDS = Number(values.rounds);
const folder = values.keep ?? join(tmpdir(), `finewatch-bench-${process.pid}`);
const file = join(folder, "finewatch.db");

const WORDS =
  "north south blue green data cloud trade energy health media bank retail mobile air steel food water light smart global prime first union alpha delta nova terra astra omni vita core".split(
    " ",
  );
const BODIES = [
  ["fr-cnil", "CNIL", "FR", "privacy"],
  ["ie-dpc", "Irish DPC", "IE", "privacy"],
  ["gb-fca", "FCA", "GB", "financial"],
  ["us-ftc", "FTC", "US", "consumer"],
  ["it-agcm", "AGCM", "IT", "competition"],
  ["mt-idpc", "IDPC Malta", "MT", "privacy"],
] as const;

const id = (...parts: (string | number)[]) =>
  createHash("sha256").update(parts.join("/")).digest("hex").slice(0, 16);
const word = (n: number) => WORDS[n % WORDS.length]!;
const nameOf = (n: number) => `${word(n)} ${word(n * 7 + 3)} ${n.toString(36)} group`;

/** Fills a database as the pipeline would: every article reports the event of its case. */
async function fill(): Promise<void> {
  const store = await openStore({ engine: "sqlite", file });
  await store.close();
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = OFF");
  const respondent = db.prepare("insert into respondent (id, name, norm, parent) values (?, ?, ?, null)");
  const matter = db.prepare(
    "insert into cases (id, respondent_id, authority_key, authority_id, authority_name, authority_country, authority_field, possibly_related, opened_at, last_event_on) values (?, ?, ?, ?, ?, ?, ?, '[]', ?, ?)",
  );
  const event = db.prepare(
    "insert into event (id, case_id, kind, amount_minor, currency, amount_eur, amounts, decided_on, reported_on, laws, evidence, basis, certain, revision, corrected, history, changes, created_at) values (?, ?, ?, ?, 'EUR', ?, '[]', ?, ?, '[\"GDPR\"]', ?, '{}', 1, 1, '[]', 1, '[]', ?)",
  );
  const article = db.prepare(
    "insert into article (id, source_id, url, title, excerpt, text, publisher_name, language, published_at, topics, repaired, content_hash, fetched_at, history) values (?, 'bench', ?, ?, '', '', ?, 'en', ?, '[]', 0, ?, ?, 1)",
  );
  const report = db.prepare(
    "insert into report (event_id, article_id, trust, amount_minor, currency, added_at) values (?, ?, 'press', ?, 'EUR', ?)",
  );
  const respondents = Math.max(1, Math.floor(CASES / 2));
  const perCase = ARTICLES / CASES;
  const step = 2_000;
  const batch = db.transaction((from: number, to: number) => {
    for (let n = from; n < to; n++) {
      // A few firms have very many cases, as in life.
      const who = n % 500 === 0 ? 0 : n % respondents;
      if (n < respondents) respondent.run(`name:${nameOf(n)}`, nameOf(n), nameOf(n));
      const name = nameOf(who);
      const respondentId = `name:${name}`;
      const body = BODIES[n % 1000 === 7 ? 5 : n % 5]!;
      const date = new Date(Date.UTC(2010, 0, 1) + ((n * 7919) % 5800) * 86_400_000).toISOString();
      const day = date.slice(0, 10);
      const minor = (((n * 2_654_435_761) % 1_000_000) + 1) * 10_000;
      const caseId = id("case", n);
      const eventId = id("event", n);
      matter.run(caseId, respondentId, body[0], body[0], body[1], body[2], body[3], date, day);
      event.run(
        eventId,
        caseId,
        n % 9 === 0 ? "settlement" : "fine",
        minor,
        minor,
        day,
        day,
        '{"quote":"was fined","index":0}',
        date,
      );
      const [first, last] = [Math.floor(n * perCase), Math.floor((n + 1) * perCase)];
      for (let a = first; a < last; a++) {
        const articleId = id("article", a);
        const title = `${body[1]} fines ${name} over ${word(a)} ${word(a * 3 + 1)} ${word(a * 5 + 2)}`;
        article.run(
          articleId,
          `https://bench.example/${a}`,
          title,
          `Outlet ${a % 300}`,
          date,
          id("hash", a),
          date,
        );
        report.run(eventId, articleId, minor, date);
      }
    }
  });
  for (let n = 0; n < CASES; n += step) {
    batch(n, Math.min(CASES, n + step));
    if (n % 20_000 === 0) process.stderr.write(`${n} cases\n`);
  }
  db.exec("analyze");
  db.close();
}

function percentile(list: readonly number[], p: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

mkdirSync(folder, { recursive: true });
if (!existsSync(file)) await fill();
// The server of every run is new: the commands are registered anew.
const known = new Database(file);
known.exec("delete from kv where ns = 'bot'");
known.close();
await using server = await createDiscordServer();
const config = readConfig({
  DISCORD_TOKEN: server.token,
  DISCORD_API_URL: server.url,
  DATA_DIR: folder,
  CONFIG_DIR: join(ROOT, "config"),
  SEEDS_DIR: join(folder, "none"),
  PORT: "0",
});
// No source is polled: what is measured is the answering.
const quiet = { ...config, configDir: join(folder, "config") };
const { cpSync } = await import("node:fs");
cpSync(config.configDir, quiet.configDir, { recursive: true });
rmSync(join(quiet.configDir, "sources.yaml"), { force: true });
const log: string[] = [];
const running = await startFinewatch(
  quiet,
  createLogger({ level: "info", format: "json", secrets: [], write: (line) => log.push(line) }),
);
while (!log.some((line) => line.includes("Connected")))
  await new Promise((resolve) => setTimeout(resolve, 50));

const channel = server.channel("general").id;
const doing = { in: channel, as: "admin" };
const first: number[] = [];
const whole: number[] = [];
const slow: Record<string, number[]> = {};
const suggest: number[] = [];
const asked = [
  ["fines", (n: number) => ({ company: `${word(n)} ${word(n * 7 + 3)} ${n.toString(36)} group` })],
  ["fines", () => ({ company: `${word(0)} ${word(3)} 0 group` })],
  ["search", (n: number) => ({ text: `${word(n)} ${word(n * 3 + 1)}` })],
  ["search", () => ({ text: "fines" })],
  ["latest", () => ({})],
  ["latest", () => ({ kind: "annulled" })],
  ["top", () => ({})],
  ["top", () => ({ country: "MT" })],
  ["top", () => ({ country: "FR", period: "5y" })],
  ["top", () => ({ period: "30d", field: "privacy" })],
  ["status", () => ({})],
] as const;
// Each question is asked once before it is measured: a bot that runs has its code compiled and its pages in memory.
const WARM = asked.length;
await new Promise((resolve) => setTimeout(resolve, 3_000));
for (let round = -WARM; round < ROUNDS; round++) {
  if (round === 0) for (const list of [first, whole, suggest, ...Object.values(slow)]) list.length = 0;
  const [path, options] = asked[(round + WARM) % asked.length]!;
  const started = performance.now();
  const interaction = server.user.command(path, options((round + WARM) * 37), doing);
  await interaction.answer();
  first.push(performance.now() - started);
  await interaction.reply(20_000);
  const took = performance.now() - started;
  whole.push(took);
  const key = `${path} ${JSON.stringify(options(0))}`;
  slow[key] = [...(slow[key] ?? []), took];
  const typed = [
    "c",
    "clear",
    word(round + WARM).slice(0, 3),
    `${word(round + WARM)} ${word((round + WARM) * 7 + 3)}`,
    "zzz",
    "",
  ][round % 6]!;
  const begun = performance.now();
  await server.user.autocomplete("fines", { option: "company", text: typed }, doing).answer();
  suggest.push(performance.now() - begun);
}
const show = (list: readonly number[]) =>
  `p50 ${percentile(list, 0.5).toFixed(1)} ms, p99 ${percentile(list, 0.99).toFixed(1)} ms, most ${Math.max(...list).toFixed(1)} ms`;
process.stdout.write(
  [
    `${CASES} cases, ${ARTICLES} articles, ${ROUNDS} rounds`,
    `first response: ${show(first)} (bar: p99 < 50 ms)`,
    `autocomplete:   ${show(suggest)} (bar: p99 < 20 ms)`,
    `whole answer:   ${show(whole)}`,
    ...Object.entries(slow).map(([key, list]) => `  ${key}: ${show(list)}`),
    `RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB; refused bodies: ${server.invalid.length}`,
    "",
  ].join("\n"),
);
await running.stop();
if (!values.keep) rmSync(folder, { recursive: true, force: true });
