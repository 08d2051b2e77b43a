import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { documentFiles } from "./core.ts";
import type { ParsedArticle, ParsedDocument } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Source } from "./domain/source.ts";
import type { Http } from "./fetch/http.ts";
import type { Isolate } from "./isolate.ts";
import type { Logger } from "./logger.ts";
import type { IngestMode, IngestOutcome, Pipeline } from "./pipeline.ts";
import { nextPoll, type PollOutcome } from "./schedule.ts";
import { articleFrom, findArticle } from "./store/articles.ts";
import type { Store } from "./store/db.ts";
import {
  type ClaimedSource,
  claimDue,
  finishPoll,
  type PollRecord,
  releaseSources,
} from "./store/sources.ts";

export interface PollDeps {
  readonly store: Store;
  readonly http: Http;
  readonly isolate: Isolate;
  readonly pipeline: Pipeline;
  readonly logger: Logger;
  /** Names this process in its claims. */
  readonly owner: string;
  readonly concurrency: number;
  /** Paths of folder sources are relative to this. */
  readonly root: string;
  /** Called after articles came in: the outbox may have work. */
  readonly wake: () => void;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Called between the steps of a poll with the step's name: a crash drill ends the process there. */
  readonly at?: (step: "ingested" | "polled") => void;
}

/** What one round of polls came to. */
export interface RoundReport {
  readonly polled: number;
  readonly failed: number;
  readonly added: number;
  readonly events: number;
  readonly alerts: number;
}

/** A poll holds its claim for so long at most: longer than any deadline of its requests. */
const LEASE_SECONDS = 180;
/** Pages of a WordPress site that one poll reads at most: the first poll for history, later ones to catch up. */
const WORDPRESS_PAGES = 5;

/** Polls every source that is due; one broken source costs one entry in the report, never the round. */
export async function pollDue(deps: PollDeps, now: string): Promise<RoundReport> {
  const total = { polled: 0, failed: 0, added: 0, events: 0, alerts: 0 };
  // Claims that an earlier round could not give back, because the database failed, are free again.
  await releaseSources(deps.store.db, deps.owner);
  while (!deps.signal.aborted) {
    const claimed = await claimDue(deps.store.db, {
      now,
      owner: deps.owner,
      limit: deps.concurrency,
      leaseSeconds: LEASE_SECONDS,
    });
    if (claimed.length === 0) break;
    const done = await Promise.allSettled(claimed.map((source) => pollSource(deps, source, now)));
    for (const poll of done) {
      // Only the database can fail here: the round ends, once no poll of it runs any more.
      if (poll.status === "rejected") throw poll.reason;
      const { outcome, failed } = poll.value;
      total.polled++;
      total.failed += Number(failed);
      total.added += outcome?.added ?? 0;
      total.events += outcome?.events ?? 0;
      total.alerts += outcome?.alerts ?? 0;
    }
  }
  if (total.polled > 0) {
    const line = `${total.polled} ${total.polled === 1 ? "source" : "sources"} polled: ${total.added} new articles, ${total.events} events, ${total.alerts} alerts${total.failed > 0 ? `; ${total.failed} could not be read (see the page or "finewatch sources check")` : ""}`;
    if (total.failed > 0 || total.added > 0) deps.logger.info(line);
    else deps.logger.debug(line);
  }
  return total;
}

interface Polled {
  readonly outcome: IngestOutcome | null;
  readonly failed: boolean;
}

/** fetch → parse → ingest → remember. Validators are stored only after the last article is in. */
export async function pollSource(deps: PollDeps, claimed: ClaimedSource, now: string): Promise<Polled> {
  const { source, state } = claimed;
  const claim = { sourceId: source.id, epoch: claimed.epoch };
  const started = performance.now();
  const mode: IngestMode = state.baselineAt === null ? "baseline" : "live";
  let outcome: PollOutcome;
  let record: PollRecord = {};
  let ingested: IngestOutcome | null = null;
  try {
    const answer = await readSource(deps, claimed, mode);
    if (answer === null) {
      outcome = { kind: "unchanged", maxAgeSeconds: null };
      record = { lastSuccessAt: now };
    } else if (answer.status === "unchanged") {
      outcome = { kind: "unchanged", maxAgeSeconds: answer.maxAgeSeconds };
      record = { lastSuccessAt: now, ...(answer.movedTo ? { movedTo: answer.movedTo } : {}) };
    } else {
      const articles = await withFullText(deps, source, answer.articles);
      ingested = await deps.pipeline.ingest(articles, { source, mode, now });
      outcome = {
        kind: "read",
        items: answer.articles.length,
        newItems: ingested.added,
        published: answer.articles.map((article) => article.publishedAt),
        ttlMinutes: answer.ttlMinutes,
        maxAgeSeconds: answer.maxAgeSeconds,
      };
      record = {
        etag: answer.etag,
        lastModified: answer.lastModified,
        lastSuccessAt: now,
        baselineAt: state.baselineAt ?? now,
        itemsTotal: Math.max(state.itemsTotal, answer.articles.length),
        ...(answer.movedTo ? { movedTo: answer.movedTo } : {}),
        ...(ingested.added > 0 ? { lastChangeAt: now } : {}),
        ...newest(state.newestItemAt, answer.articles, now),
      };
    }
  } catch (error) {
    const known = error instanceof FinewatchError;
    const message = error instanceof Error ? error.message : String(error);
    if (known) deps.logger.debug({ source: source.id }, message);
    else deps.logger.error({ source: source.id, err: error }, `${source.name} could not be polled:`);
    // An address that a redirect led to is asked once; then the one in the list is tried again.
    if (state.movedTo) record = { movedTo: null };
    outcome = {
      kind: "failed",
      error: { message, fate: known ? error.fate : "retry", retryAt: known ? error.retryAt : null },
    };
  }
  const next = nextPoll(state, outcome, source, now, deps.random());
  const latencyMs = Math.round(performance.now() - started);
  deps.at?.("ingested");
  await finishPoll(deps.store.db, claim, { ...record, ...next, latencyMs, lastAttemptAt: now });
  deps.at?.("polled");
  if (ingested && ingested.alerts + ingested.added + ingested.edited > 0) deps.wake();
  return { outcome: ingested, failed: outcome.kind === "failed" };
}

interface Answer {
  readonly status: "ok";
  readonly articles: readonly ParsedArticle[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly movedTo: string | null;
  readonly maxAgeSeconds: number | null;
  readonly ttlMinutes: number | null;
}

type Unchanged = {
  readonly status: "unchanged";
  readonly maxAgeSeconds: number | null;
  readonly movedTo: string | null;
};

async function readSource(
  deps: PollDeps,
  claimed: ClaimedSource,
  mode: IngestMode,
): Promise<Answer | Unchanged | null> {
  const { source } = claimed;
  if (source.format === "folder") return readFolder(deps, claimed);
  const url = claimed.state.movedTo ?? source.url;
  const first = await deps.http.get({
    url: source.format === "wordpress" ? withPage(url, 1) : url,
    etag: claimed.state.etag,
    lastModified: claimed.state.lastModified,
    signal: deps.signal,
    purpose: "feed",
  });
  if (first.status === "unchanged") return first;
  const format = source.format;
  const parse = (bytes: Uint8Array, contentType: string | null, at: string) =>
    deps.isolate.parse(bytes, { contentType, url: at, format, now: new Date().toISOString() });
  const document = await parse(first.bytes, first.contentType, first.finalUrl);
  report(deps, source, document);
  const articles = [...document.articles];
  if (source.format === "wordpress") {
    let page = document.articles;
    for (let n = 2; n <= WORDPRESS_PAGES && (await goesOn(deps, source, page, mode)); n++) {
      const further = await morePosts(deps, withPage(url, n));
      if (!further) break;
      page = (await parse(further.bytes, further.contentType, further.finalUrl)).articles;
      articles.push(...page);
    }
  }
  return {
    status: "ok",
    articles,
    etag: first.etag,
    lastModified: first.lastModified,
    movedTo: first.movedTo,
    maxAgeSeconds: first.maxAgeSeconds,
    ttlMinutes: document.feed.ttlMinutes,
  };
}

/** The address of a page of posts, as many a page as WordPress allows (https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/). */
function withPage(url: string, page: number): string {
  const at = new URL(url);
  if (!at.searchParams.has("per_page")) at.searchParams.set("per_page", "20");
  if (page > 1) at.searchParams.set("page", String(page));
  return at.href;
}

/** Older pages are read while every post of the last one was new: on the first poll, and after an outage. */
async function goesOn(
  deps: PollDeps,
  source: Source,
  page: readonly ParsedArticle[],
  mode: IngestMode,
): Promise<boolean> {
  const wanted = Number(new URL(withPage(source.url, 1)).searchParams.get("per_page"));
  if (page.length < wanted) return false;
  if (mode === "baseline") return true;
  for (const parsed of page) {
    const article = articleFrom(parsed, { sourceId: source.id, fetchedAt: "", history: false });
    if (await findArticle(deps.store.db, article)) return false;
  }
  return true;
}

/** A page beyond the last is answered with 400: the end, not an error. */
async function morePosts(deps: PollDeps, url: string) {
  try {
    const answer = await deps.http.get({ url, signal: deps.signal, purpose: "feed" });
    return answer.status === "ok" ? answer : null;
  } catch (error) {
    if (error instanceof FinewatchError && error.code === "fetch.status") return null;
    throw error;
  }
}

/** A folder of Markdown on this machine; its "ETag" is the list of its files with their times. */
async function readFolder(deps: PollDeps, claimed: ClaimedSource): Promise<Answer | null> {
  const folder = isAbsolute(claimed.source.url) ? claimed.source.url : join(deps.root, claimed.source.url);
  const files = documentFiles(folder);
  const state = files.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join("\n");
  const etag = createHash("sha256").update(state).digest("hex");
  if (etag === claimed.state.etag) return null;
  const articles: ParsedArticle[] = [];
  for (const file of files) {
    try {
      const document = await deps.isolate.parse(readFileSync(file), {
        url: null,
        now: new Date().toISOString(),
      });
      articles.push(...document.articles);
      report(deps, claimed.source, document);
    } catch (error) {
      deps.logger.warn(
        { source: claimed.source.id },
        `${file}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return {
    status: "ok",
    articles,
    etag,
    lastModified: null,
    movedTo: null,
    maxAgeSeconds: null,
    ttlMinutes: null,
  };
}

/** Fetches the pages of items that brought no text of their own, where the source asks for it. */
async function withFullText(
  deps: PollDeps,
  source: Source,
  articles: readonly ParsedArticle[],
): Promise<readonly ParsedArticle[]> {
  if (!source.fullText) return articles;
  return Promise.all(
    articles.map(async (article) => {
      if (!article.url || article.text.length > 500) return article;
      const known = await findArticle(
        deps.store.db,
        articleFrom(article, { sourceId: source.id, fetchedAt: "", history: false }),
      );
      if (known) return { ...article, text: known.text };
      try {
        const page = await deps.http.get({ url: article.url, signal: deps.signal, purpose: "page" });
        if (page.status !== "ok") return article;
        const read = await deps.isolate.readPage(page.bytes, {
          contentType: page.contentType,
          url: page.finalUrl,
        });
        return read.text.length > article.text.length ? { ...article, text: read.text } : article;
      } catch (error) {
        deps.logger.debug({ source: source.id }, error instanceof Error ? error.message : String(error));
        return article;
      }
    }),
  );
}

function newest(known: string | null, articles: readonly ParsedArticle[], now: string): PollRecord {
  const latest = articles.reduce<string | null>(
    (best, { publishedAt }) =>
      publishedAt && publishedAt <= now && (!best || publishedAt > best) ? publishedAt : best,
    known,
  );
  return latest ? { newestItemAt: latest } : {};
}

function report(deps: PollDeps, source: Source, document: ParsedDocument): void {
  for (const problem of document.problems)
    deps.logger.debug({ source: source.id }, `${source.name}, ${problem.place}: ${problem.message}`);
}
