import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { documentFiles } from "./core.ts";
import type { ParsedArticle, ParsedDocument } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Source } from "./domain/source.ts";
import type { Http } from "./fetch/http.ts";
import type { Isolate } from "./isolate.ts";
import type { Logger } from "./logger.ts";
import { articleFrom, findArticle } from "./store/articles.ts";
import type { Store } from "./store/db.ts";
import type { StoredSource } from "./store/sources.ts";

export interface ReadDeps {
  readonly store: Store;
  readonly http: Pick<Http, "get">;
  readonly isolate: Isolate;
  readonly logger: Logger;
  /** Paths of folder sources are relative to this. */
  readonly root: string;
}

/** When and how far a source is read. */
export interface ReadContext {
  readonly now: string;
  readonly signal: AbortSignal;
  /** The first poll of a source: everything that it still shows is read. */
  readonly baseline: boolean;
  /** Pages of a WordPress site at most. */
  readonly pages?: number;
}

/** What a source holds now. `etag` and `lastModified` may be stored once the last article is in, not before. */
export type SourceReading =
  | {
      readonly status: "read";
      readonly articles: readonly ParsedArticle[];
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly movedTo: string | null;
      readonly maxAgeSeconds: number | null;
      readonly ttlMinutes: number | null;
    }
  | {
      readonly status: "unchanged";
      readonly maxAgeSeconds: number | null;
      readonly movedTo: string | null;
    };

/** Pages of a WordPress site that one poll reads at most: the first poll for history, later ones to catch up. */
const WORDPRESS_PAGES = 5;
/** So often a later page may fail before the site is read without it. */
const PAGE_PATIENCE = 3;
/** An item with this much text of its own needs no look at its page. */
const TEXT_ENOUGH = 500;
/** Files of a folder that are looked at together. */
const FILES_AT_ONCE = 100;

/** Reads a source: its feed, its WordPress posts page by page, or its folder. Throws FinewatchErrors. */
export async function readSource(
  deps: ReadDeps,
  stored: StoredSource,
  context: ReadContext,
): Promise<SourceReading> {
  const { source, state } = stored;
  if (source.format === "folder") return readFolder(deps, stored, context);
  const posts = isWordPress(source.url);
  const url = state.movedTo ?? source.url;
  const first = await deps.http.get({
    url: posts ? withPage(url, 1) : url,
    etag: state.etag,
    lastModified: state.lastModified,
    signal: context.signal,
    purpose: "feed",
  });
  if (first.status === "unchanged") return first;
  const hint = { format: source.format, now: context.now };
  const parse = (answer: { bytes: Uint8Array; contentType: string | null; finalUrl: string }) =>
    deps.isolate.parse(answer.bytes, { contentType: answer.contentType, url: answer.finalUrl, ...hint });
  const document = await parse(first);
  report(deps, source, document);
  // What a feed that was cut off lost would never come if its validators were kept.
  const whole = !document.problems.some(({ message }) => CUT_OFF.test(message));
  const articles = [...document.articles];
  // Half an item would tell half a sum.
  if (!whole && articles.length > 1 && !endsWithItem(first.bytes)) articles.pop();
  if (posts) {
    let page = document.articles;
    const { pages = WORDPRESS_PAGES } = context;
    for (let n = 2; n <= pages && (await goesOn(deps, source, page, context)); n++) {
      const further = await morePosts(deps, stored, withPage(url, n), context);
      if (!further) break;
      page = (await parse(further)).articles;
      articles.push(...page);
    }
  }
  return {
    status: "read",
    articles,
    etag: whole ? first.etag : null,
    lastModified: whole ? first.lastModified : null,
    movedTo: first.movedTo,
    maxAgeSeconds: first.maxAgeSeconds,
    ttlMinutes: document.feed.ttlMinutes,
  };
}

/** How the parsers say that a document is not whole. */
const CUT_OFF = /ends in the middle|was damaged/;

/** Whether a document ends behind a whole item, in markup or JSON. */
function endsWithItem(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-400)).toString("latin1").replaceAll("\0", "").trimEnd();
  return /<\/(?:item|entry)\s*>[^<]*$|<\/(?:channel|feed|rss|rdf:RDF)\s*>$|[\]}]\)?;?$/i.test(tail);
}

/** Posts of the REST API, with and without permalinks. */
function isWordPress(url: string): boolean {
  return /\/wp\/v2\/posts\/?(?:[?&#]|$)/.test(url.replaceAll(/%2f/gi, "/"));
}

/** The address of a page of posts (https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/). */
function withPage(url: string, page: number): string {
  const at = new URL(url);
  if (!at.searchParams.has("per_page")) at.searchParams.set("per_page", "20");
  if (page > 1) at.searchParams.set("page", String(page));
  return at.href;
}

/** Older pages are read while every post of the last one was new: on the first poll, and after an outage. */
async function goesOn(
  deps: ReadDeps,
  source: Source,
  page: readonly ParsedArticle[],
  { baseline }: ReadContext,
): Promise<boolean> {
  const wanted = Number(new URL(withPage(source.url, 1)).searchParams.get("per_page"));
  if (page.length < wanted) return false;
  if (baseline) return true;
  for (const parsed of page) {
    if (await known(deps, source, parsed)) return false;
  }
  return true;
}

/**
 * A page beyond the last is answered with 400: the end, not an error. Another failure fails the poll, because what
 * stands on that page would not be looked for again; a site that never gives it is read without it.
 */
async function morePosts(deps: ReadDeps, stored: StoredSource, url: string, context: ReadContext) {
  try {
    const answer = await deps.http.get({ url, signal: context.signal, purpose: "feed" });
    return answer.status === "ok" ? answer : null;
  } catch (error) {
    if (!(error instanceof FinewatchError) || context.signal.aborted) throw error;
    const end = error.code === "fetch.status" && error.fate === "permanent";
    if (end || context.baseline || stored.state.failCount >= PAGE_PATIENCE) return null;
    throw error;
  }
}

/** A folder of Markdown on this machine; its "ETag" is the list of its files with their times. */
async function readFolder(
  deps: ReadDeps,
  { source, state }: StoredSource,
  { now, signal }: ReadContext,
): Promise<SourceReading> {
  const folder = isAbsolute(source.url) ? source.url : join(deps.root, source.url);
  const files = documentFiles(folder);
  const hash = createHash("sha256");
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const group = files.slice(start, start + FILES_AT_ONCE);
    // A file may go while we look: the list will differ again next time.
    const seen = await Promise.all(group.map((file) => stat(file).catch(() => null)));
    for (const [at, file] of group.entries())
      hash.update(`${file} ${seen[at]?.mtimeMs ?? 0} ${seen[at]?.size ?? 0}\n`);
  }
  const etag = hash.digest("hex");
  if (etag === state.etag) return { status: "unchanged", maxAgeSeconds: null, movedTo: null };
  const articles: ParsedArticle[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    try {
      const document = await deps.isolate.parse(await readFile(file), { url: null, now });
      articles.push(...document.articles);
      report(deps, source, document);
    } catch (error) {
      deps.logger.warn(
        { source: source.id },
        `${file}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const rest = { lastModified: null, movedTo: null, maxAgeSeconds: null, ttlMinutes: null };
  return { status: "read", articles, etag, ...rest };
}

/** The articles with the text of their pages, where the source asks for it and the item brought none of its own. */
export async function withFullText(
  deps: ReadDeps,
  source: Source,
  articles: readonly ParsedArticle[],
  signal: AbortSignal,
): Promise<readonly ParsedArticle[]> {
  if (!source.fullText) return articles;
  return Promise.all(
    articles.map(async (article) => {
      if (!article.url || article.text.length > TEXT_ENOUGH) return article;
      const before = await known(deps, source, article);
      if (before?.text) return { ...article, text: before.text };
      try {
        const page = await deps.http.get({ url: article.url, signal, purpose: "page" });
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

function known(deps: ReadDeps, source: Source, parsed: ParsedArticle) {
  const context = { sourceId: source.id, fetchedAt: "", history: false };
  return findArticle(deps.store.db, articleFrom(parsed, context));
}

function report(deps: ReadDeps, source: Source, document: ParsedDocument): void {
  for (const problem of document.problems)
    deps.logger.debug({ source: source.id }, `${source.name}, ${problem.place}: ${problem.message}`);
}
