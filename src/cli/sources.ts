import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { httpOptions, ROOT } from "../config.ts";
import type { Parties } from "../core.ts";
import { createDetector } from "../detect/detect.ts";
import type { ParsedArticle } from "../domain/article.ts";
import type { Detection } from "../domain/enforcement.ts";
import { FinewatchError } from "../domain/errors.ts";
import { majorString } from "../domain/money.ts";
import type { Source } from "../domain/source.ts";
import { type DiscoveredFeed, discoverFeeds } from "../fetch/discover.ts";
import { createHttp, type Http } from "../fetch/http.ts";
import { createIsolate, type Isolate } from "../isolate.ts";
import type { Logger } from "../logger.ts";
import { readSource } from "../read-source.ts";
import { sourceHealth } from "../schedule.ts";
import { addToList, readList, removeFromList } from "../source-list.ts";
import { openStore, type Store, type StoreOptions } from "../store/db.ts";
import { listSources, type StoredSource, saveSource, syncSources } from "../store/sources.ts";
import { print, table } from "./print.ts";

export interface SourcesCommand {
  readonly config: Config;
  readonly parties: Parties;
  readonly logger: Logger;
  readonly store: StoreOptions;
  readonly json: boolean;
  /** ISO 8601. */
  readonly now: string;
}

const NEWEST = 5;
/** Sources that `check` reads at once; two of one host at most. */
const AT_ONCE = 16;

/** `finewatch sources list|add URL|remove ID [REASON]|test URL|check`. Answers the exit code. */
export async function runSources(command: SourcesCommand, args: readonly string[]): Promise<number> {
  const [verb = "list", ...rest] = args;
  const subject = rest[0]?.trim();
  switch (verb) {
    case "list":
      return list(command);
    case "check":
      return check(command);
    case "test":
      return test(command, wanted(subject, "test", "the address of a feed or page"));
    case "add":
      return add(command, wanted(subject, "add", "the address of a feed or page"));
    case "remove":
      return remove(command, wanted(subject, "remove", "the id of a source"), rest.slice(1).join(" ").trim());
    default:
      throw usage(`sources knows list, add, remove, test and check, not "${verb}"`);
  }
}

function wanted(given: string | undefined, verb: string, what: string): string {
  if (!given) throw usage(`sources ${verb} needs ${what}`);
  return given;
}

function usage(message: string): FinewatchError {
  return new FinewatchError("cli.usage", `${message}; see "finewatch help"`, { fate: "permanent" });
}

function listFile({ config }: SourcesCommand): string {
  return join(config.configDir, "sources.yaml");
}

/** The operator's list, faulty entries told on standard error. */
function sourcesOf(command: SourcesCommand): readonly Source[] {
  const { sources, problems } = readList(listFile(command), new Set(command.parties.authorities.keys()));
  for (const problem of problems) command.logger.warn(problem);
  return sources;
}

async function list(command: SourcesCommand): Promise<number> {
  const sources = sourcesOf(command);
  const known = new Map<string, StoredSource>();
  if (hasDatabase(command.store)) {
    await using store = await openStore(command.store);
    for (const stored of await listSources(store.db)) known.set(stored.source.id, stored);
  }
  const rows = sources.map((source) => {
    const state = known.get(source.id)?.state ?? null;
    const health = state ? sourceHealth(state, source, command.now) : null;
    const fresh = source.enabled ? { status: "new", message: "Waiting for its first poll" } : null;
    const { status, message } = health ??
      fresh ?? { status: "disabled", message: source.disabledReason ?? "" };
    return {
      id: source.id,
      name: source.name,
      url: source.url,
      status,
      message,
      lastSuccessAt: state?.lastSuccessAt ?? null,
      lastChangeAt: state?.lastChangeAt ?? null,
      newestItemAt: state?.newestItemAt ?? null,
      nextPollAt: state?.nextPollAt ?? null,
      failCount: state?.failCount ?? 0,
      items: state?.itemsTotal ?? 0,
      latencyMs: state?.latencyMs ?? null,
    };
  });
  if (command.json) {
    print(JSON.stringify(rows));
    return 0;
  }
  const minute = (time: string | null) => time?.slice(0, 16).replace("T", " ") ?? "-";
  const lines = rows.map((row) => [
    row.id,
    row.status,
    minute(row.lastSuccessAt),
    minute(row.lastChangeAt),
    String(row.items),
    row.message,
  ]);
  print(table(["id", "status", "last read", "last news", "items", "what"], lines));
  const on = sources.filter(({ enabled }) => enabled).length;
  print(
    `\n${sources.length} sources, ${on} read, ${sources.length - on} switched off (${listFile(command)})`,
  );
  return 0;
}

function hasDatabase(store: StoreOptions): boolean {
  return store.engine === "postgres" || existsSync(store.file);
}

/** What reaches the network, for as long as `work` takes. */
async function online<T>(
  { config }: SourcesCommand,
  work: (tools: { http: Http; isolate: Isolate }) => Promise<T>,
): Promise<T> {
  const http = createHttp(httpOptions(config.settings));
  const isolate = createIsolate();
  try {
    return await work({ http, isolate });
  } finally {
    await Promise.all([http.close(), isolate.close()]);
  }
}

interface Found {
  readonly feeds: readonly DiscoveredFeed[];
  readonly feed: DiscoveredFeed;
  readonly title: string | null;
  readonly articles: readonly ParsedArticle[];
}

/** The feeds of an address, and what the best of them holds. */
async function find(command: SourcesCommand, typed: string): Promise<Found> {
  const url = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return online(command, async ({ http, isolate }) => {
    const feeds = await discoverFeeds(http, url);
    const [feed] = feeds;
    if (!feed)
      throw new FinewatchError(
        "sources.none",
        `No feed was found (${url}): give the address of its RSS or Atom feed, or of /wp-json/wp/v2/posts`,
        { fate: "permanent" },
      );
    const answer = await http.get({ url: feed.url, purpose: "feed" });
    if (answer.status !== "ok") return { feeds, feed, title: feed.title, articles: [] };
    const { bytes, contentType, finalUrl } = answer;
    const document = await isolate.parse(bytes, { contentType, url: finalUrl, now: command.now });
    return { feeds, feed, title: feed.title ?? document.feed.title, articles: document.articles };
  });
}

/** The newest items, as the document has them where it gives no dates. */
function newest(articles: readonly ParsedArticle[]): readonly ParsedArticle[] {
  return articles
    .toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""))
    .slice(0, NEWEST);
}

/** What detection makes of an article, in a line: the event, or why there is none. */
function verdict({ events, trace }: Detection): string {
  if (events.length === 0) {
    const why = trace.findLast(({ outcome }) => outcome === "dropped") ?? trace.at(-1);
    return `no event: ${why ? why.message : "nothing in it tells of a penalty"}`;
  }
  return events
    .map((event) =>
      [
        event.kind,
        event.respondent?.name ?? "respondent unknown",
        event.authority?.name ?? "authority unknown",
        event.amount ? `${event.amount.currency} ${majorString(event.amount)}` : "no sum",
        ...(event.certain ? [] : ["uncertain"]),
      ].join(" · "),
    )
    .join("; ");
}

function show(command: SourcesCommand, found: Found): void {
  const detector = createDetector(command.parties.catalogue);
  const items = newest(found.articles).map((article) => ({
    publishedAt: article.publishedAt,
    title: article.title,
    url: article.url,
    detection: verdict(
      detector.detect(
        {
          title: article.title,
          text: article.text || article.excerpt,
          url: article.url,
          publishedAt: article.publishedAt,
          language: article.language,
        },
        { trace: true },
      ),
    ),
  }));
  if (command.json) {
    print(
      JSON.stringify({ feeds: found.feeds, title: found.title, items: found.articles.length, newest: items }),
    );
    return;
  }
  print(
    table(
      ["feed", "format", "found by"],
      found.feeds.map(({ url, format, via }) => [url, format, via]),
    ),
  );
  print(
    `\n${found.title ?? found.feed.url}: ${found.articles.length} items${items.length > 0 ? ", the newest:" : ""}`,
  );
  for (const { publishedAt, title, detection } of items)
    print(
      `  ${publishedAt?.slice(0, 10) ?? "no date   "}  ${oneLine(title, 100)}\n              ${oneLine(detection, 200)}`,
    );
}

function oneLine(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
}

async function test(command: SourcesCommand, typed: string): Promise<number> {
  const found = await find(command, typed);
  show(command, found);
  if (!command.json) print(`\nTo read it: finewatch sources add ${found.feed.url}`);
  return 0;
}

async function add(command: SourcesCommand, typed: string): Promise<number> {
  const found = await find(command, typed);
  const source = addToList(
    listFile(command),
    {
      url: found.feed.url,
      name: found.title,
      format: found.feed.format === "wordpress" ? "wordpress" : "auto",
    },
    command.now,
  );
  show(command, found);
  await inDatabase(command, (store) => saveSource(store.db, source, command.now));
  if (!command.json)
    print(`\nAdded as ${source.id} (${listFile(command)}). Its first poll alerts nobody of what is old.`);
  return 0;
}

async function remove(command: SourcesCommand, id: string, reason: string): Promise<number> {
  const done = removeFromList(listFile(command), id, reason || `Switched off on ${command.now.slice(0, 10)}`);
  await inDatabase(command, (store) => syncSources(store.db, sourcesOf(command), command.now));
  if (command.json) print(JSON.stringify({ id, ...done }));
  else
    print(
      done.status === "removed"
        ? `${id} was taken out of the list.`
        : `${id} is switched off: ${done.reason}`,
    );
  return 0;
}

/** A running bot takes the change from the database at its next look; without a database its start takes it from the list. */
async function inDatabase(command: SourcesCommand, work: (store: Store) => Promise<unknown>): Promise<void> {
  if (!hasDatabase(command.store)) return;
  await using store = await openStore(command.store);
  await work(store);
}

interface Checked {
  readonly id: string;
  readonly url: string;
  readonly works: boolean;
  readonly items: number;
  readonly newestAt: string | null;
  readonly ms: number;
  /** What is wrong and the remedy, or null. */
  readonly problem: string | null;
}

/** Reads every enabled source once, as a first poll would, and stores nothing. */
async function check(command: SourcesCommand): Promise<number> {
  const sources = sourcesOf(command).filter(({ enabled }) => enabled);
  const checked = await online(command, async (tools) => {
    await using store = await openStore({ engine: "sqlite", file: ":memory:" });
    const results: Checked[] = [];
    const queue = [...sources];
    const worker = async (): Promise<void> => {
      for (let source = queue.shift(); source; source = queue.shift())
        results.push(await checkOne(command, { ...tools, store }, source));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return results.toSorted((a, b) => Number(a.works) - Number(b.works) || a.id.localeCompare(b.id));
  });
  const failed = checked.filter(({ works }) => !works).length;
  if (command.json) print(JSON.stringify(checked));
  else {
    const rows = checked.map((one) => [
      one.id,
      one.works ? "works" : "fails",
      String(one.items),
      one.newestAt?.slice(0, 10) ?? "-",
      `${one.ms} ms`,
      one.problem ?? "",
    ]);
    print(table(["id", "", "items", "newest", "took", "what is wrong, and the remedy"], rows));
    print(`\n${checked.length} sources: ${checked.length - failed} work, ${failed} fail`);
  }
  return failed > 0 ? 1 : 0;
}

async function checkOne(
  { logger, now }: SourcesCommand,
  tools: { readonly http: Http; readonly isolate: Isolate; readonly store: Store },
  source: Source,
): Promise<Checked> {
  const started = performance.now();
  const end = (works: boolean, items: readonly ParsedArticle[], problem: string | null): Checked => ({
    id: source.id,
    url: source.url,
    works,
    items: items.length,
    newestAt: newest(items)[0]?.publishedAt ?? null,
    ms: Math.round(performance.now() - started),
    problem,
  });
  try {
    const context = { now, signal: AbortSignal.timeout(120_000), baseline: true, pages: 1 };
    const answer = await readSource(
      { ...tools, logger, root: ROOT },
      { source, state: untouched(source) },
      context,
    );
    const items = answer.status === "read" ? answer.articles : [];
    if (items.length > 0) return end(true, items, null);
    return end(
      false,
      [],
      `It answers without any item (${source.url}): look at the site, the feed may have moved`,
    );
  } catch (error) {
    return end(false, [], error instanceof Error ? oneLine(error.message, 300) : String(error));
  }
}

/** The state of a source that was never asked. */
function untouched({ id }: Source): StoredSource["state"] {
  return {
    sourceId: id, etag: null, lastModified: null, movedTo: null, nextPollAt: "", intervalSeconds: 0, failCount: 0,
    baselineAt: null, lastAttemptAt: null, lastSuccessAt: null, lastChangeAt: null, newestItemAt: null, lastError: null,
    itemsTotal: 0, latencyMs: null, silentSince: null,
  }; // biome-ignore format: nothing in it
}
