import type { SourceAdded, SourceTest } from "./bot/services.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { Source } from "./domain/source.ts";
import { type DiscoveredFeed, discoverFeeds } from "./fetch/discover.ts";
import type { Http } from "./fetch/http.ts";
import type { Isolate } from "./isolate.ts";
import { siteDomain } from "./parse/url.ts";
import { stableId } from "./store/articles.ts";
import type { Store } from "./store/db.ts";
import { listSources, saveSource } from "./store/sources.ts";

export interface GuildSourceDeps {
  readonly store: Store;
  readonly http: Pick<Http, "get">;
  readonly isolate: Isolate;
  /** The most that one guild may add. */
  readonly limit: () => number;
  /** A new source is due at once. */
  readonly wake: () => void;
}

/** Looks for feeds at an address that a user gave, and reads the first one's headlines. */
export async function testSource(
  deps: Pick<GuildSourceDeps, "http" | "isolate">,
  typed: string,
): Promise<SourceTest> {
  try {
    const feeds = await discoverFeeds(deps.http, withScheme(typed));
    const [first] = feeds;
    if (!first)
      return {
        status: "failed",
        reason: "No feed was found there: give the address of an RSS or Atom feed.",
      };
    return { status: "feeds", feeds, titles: await headlines(deps, first) };
  } catch (error) {
    if (!(error instanceof FinewatchError)) throw error;
    return { status: "failed", reason: error.message };
  }
}

async function headlines(
  deps: Pick<GuildSourceDeps, "http" | "isolate">,
  feed: DiscoveredFeed,
): Promise<readonly string[]> {
  const answer = await deps.http.get({ url: feed.url, purpose: "feed" });
  if (answer.status !== "ok") return [];
  const document = await deps.isolate.parse(answer.bytes, {
    contentType: answer.contentType,
    url: answer.finalUrl,
    now: new Date().toISOString(),
  });
  return document.articles.slice(0, 5).map(({ title }) => title);
}

/** Adds the first feed found at an address as a source of one guild. */
export async function addGuildSource(
  deps: GuildSourceDeps,
  guildId: string,
  typed: string,
  now: string,
): Promise<SourceAdded> {
  const { db } = deps.store;
  const known = await listSources(db, guildId);
  const own = known.filter(({ source }) => source.guildId === guildId);
  if (own.length >= deps.limit()) return { status: "full", limit: deps.limit() };
  try {
    const [feed] = await discoverFeeds(deps.http, withScheme(typed));
    if (!feed)
      return {
        status: "failed",
        reason: "No feed was found there: give the address of an RSS or Atom feed.",
      };
    const same = known.find(({ source }) => source.enabled && source.url === feed.url);
    if (same) return { status: "known", name: same.source.name };
    const source: Source = {
      id: `guild-${stableId(guildId, feed.url)}`,
      name: (feed.title || siteDomain(feed.url) || feed.url).slice(0, 100),
      url: feed.url,
      format: feed.format === "wordpress" ? "wordpress" : "feed",
      enabled: true,
      disabledReason: null,
      authority: null,
      field: null,
      country: null,
      language: null,
      trust: "press",
      verified: false,
      verifiedBy: null,
      everyMinutes: null,
      fullText: false,
      guildId,
    };
    await saveSource(db, source, now);
    deps.wake();
    return { status: "added", name: source.name };
  } catch (error) {
    if (!(error instanceof FinewatchError)) throw error;
    return { status: "failed", reason: error.message };
  }
}

function withScheme(typed: string): string {
  return /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
}
