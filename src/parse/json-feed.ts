import type { ParsedDocument, ParseProblem } from "../domain/article.ts";
import {
  type Channel,
  type ChannelItem,
  channelToDocument,
  ITEM_LIMIT,
  throughRssParser,
} from "./channel.ts";
import { parseDate } from "./dates.ts";
import type { DocumentText } from "./document.ts";
import { escapeHtml, looksLikeHtml } from "./html.ts";
import { own, ownString } from "./json-ladder.ts";
import { absoluteUrl } from "./url.ts";

/** Where a JSON document keeps its list of articles. */
const LISTS = ["items", "articles", "entries", "posts", "results", "stories", "news", "data"];

/** Keys by meaning, best first: JSON Feed's own, then those of news services, of feeds turned into JSON and of exports. */
const KEYS = {
  id: ["id", "guid", "_id", "uuid", "ID"],
  url: ["url", "link", "external_url", "permalink", "webUrl", "web_url", "canonical_url", "originalUrl", "href", "guid", "id"],
  title: ["title", "headline", "name", "webTitle", "post_title"],
  summary: ["summary", "description", "excerpt", "abstract", "teaser", "snippet", "post_excerpt", "contentSnippet"],
  content: ["content_html", "content:encoded", "content", "body", "post_content"],
  published: ["date_published", "publishedAt", "published_at", "pubDate", "pub_date", "isoDate", "published", "datePublished", "publishedDateTime", "webPublicationDate", "post_date_gmt", "post_date", "date", "created_at", "created", "timestamp"],
  updated: ["date_modified", "updatedAt", "updated_at", "updated", "dateModified", "post_modified_gmt", "modified"],
  topics: ["tags", "categories", "category", "keywords"],
} as const; // biome-ignore format: a table

/** A value as text: a string, a number, or what objects wrap one in (`{"rendered": …}`, `{"#text": …}`). */
function textAt(item: unknown, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text =
      ownString(item, key) ?? ownString(own(item, key), "rendered", "#text", "_", "$t", "value", "href");
    if (text) return text;
  }
  return null;
}

/** The document's articles: the document itself where it is a list, or the first of its lists that holds any. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  for (const holder of [value, own(value, "data"), own(value, "channel"), own(value, "rss"), own(own(value, "rss"), "channel"), own(value, "response")]) {
    for (const key of [...LISTS, "item"]) {
      const list = own(holder, key);
      if (Array.isArray(list)) return list;
    }
  }
  return null;
} // biome-ignore format: a list

/** Whether the document is a JSON Feed by its version, or a list whose objects have a title and an address or text. */
export function recognisesJsonFeed(document: DocumentText): boolean {
  const value = document.json()?.value;
  if (/jsonfeed\.org\/version/.test(ownString(value, "version") ?? "")) return true;
  const list = listOf(value);
  if (list === null) return false;
  if (list.length === 0) return ownString(value, "title") !== null || document.hint.format === "feed";
  return list.slice(0, 5).some((item) => {
    const content = textAt(item, KEYS.content) ?? ownString(item, "content_text");
    const address = textAt(item, KEYS.url.slice(0, -2));
    return content !== null ? textAt(item, KEYS.title) !== null || address !== null : address !== null && textAt(item, KEYS.title) !== null; // biome-ignore format: one condition
  });
}

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), and other JSON lists of articles: answers of
 * news services, feeds turned into JSON, exports of posts.
 */
export async function parseJsonFeed(document: DocumentText): Promise<ParsedDocument> {
  return channelToDocument(await readJsonFeed(document), document.hint);
}

/** The JSON Feed as its own values. */
export async function readJsonFeed(document: DocumentText): Promise<Channel> {
  const json = document.json();
  const value = json?.value;
  const items = listOf(value) ?? [];
  const problems: ParseProblem[] = [];
  if (json?.repaired)
    problems.push({ place: "JSON", message: "the JSON was damaged and was repaired on reading" });
  if (items.length > ITEM_LIMIT) {
    problems.push({ place: "document", message: `${items.length - ITEM_LIMIT} items beyond the first ${ITEM_LIMIT} were left out` }); // biome-ignore format: one entry
  }
  const base = absoluteUrl(document.hint.url);
  const link = absoluteUrl(ownString(value, "home_page_url", "link"), base);
  const language = ownString(value, "language")?.toLowerCase() ?? null;
  const context = { language, now: document.hint.now };
  return throughRssParser({
    format: "json-feed",
    titleHtml: html(ownString(value, "title")),
    feed: {
      id: ownString(value, "feed_url"), title: ownString(value, "title"), link, description: ownString(value, "description"),
      language, updatedAt: null, publishedAt: null, ttlMinutes: null,
    }, // biome-ignore format: a record
    items: items
      .slice(0, ITEM_LIMIT)
      .map((item) => readItem(item, link ?? base, context, json?.repaired ?? false)),
    problems,
  });
}

type Context = { readonly language: string | null; readonly now: string };

function readItem(item: unknown, base: string | null, context: Context, repaired: boolean): ChannelItem {
  const source = own(item, "source") ?? own(item, "provider") ?? own(item, "publisher");
  const sourceName =
    ownString(source, "name", "title") ?? (typeof source === "string" ? source.trim() : null);
  const plain = ownString(item, "content_text");
  return {
    id: textAt(item, KEYS.id),
    link: linkOf(item, base),
    originalLink: null,
    titleHtml: html(textAt(item, KEYS.title)),
    summaryHtml: html(textAt(item, KEYS.summary)),
    contentHtml:
      html(textAt(item, KEYS.content)?.replace(/\[\+\d{1,7} chars\]$/, "") ?? null) ||
      escapeHtml(plain ?? ""),
    publishedAt: dateAt(item, KEYS.published, context),
    updatedAt: dateAt(item, KEYS.updated, context),
    language: ownString(item, "language", "lang")?.toLowerCase() ?? null,
    sourceName: absoluteUrl(sourceName) ? null : sourceName || null,
    sourceUrl: absoluteUrl(ownString(source, "url")),
    topics: topicsOf(item),
    base,
    repaired,
  };
}

/** Text that may be HTML or plain, as HTML. */
function html(text: string | null): string {
  if (text === null) return "";
  return looksLikeHtml(text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i.test(text)
    ? text
    : escapeHtml(text);
}

/** The first of the keys that holds an address; a path counts only where the key can be nothing else. */
function linkOf(item: unknown, base: string | null): string | null {
  for (const key of KEYS.url) {
    const text = textAt(item, [key]);
    if (text && (/^https?:\/\//i.test(text) || (text.startsWith("/") && key !== "guid" && key !== "id"))) {
      return absoluteUrl(text, base);
    }
  }
  return null;
}

function dateAt(item: unknown, keys: readonly string[], context: Context): string | null {
  for (const key of keys) {
    const date = parseDate(textAt(item, [key]), context);
    if (date) return date;
  }
  return null;
}

function topicsOf(item: unknown): readonly string[] {
  const found = new Set<string>();
  for (const key of KEYS.topics) {
    const value = own(item, key);
    for (const topic of Array.isArray(value) ? value : [value]) {
      const text = typeof topic === "string" ? topic.trim() : ownString(topic, "name", "title", "label");
      if (text && found.size < 50) found.add(text.slice(0, 100));
    }
  }
  return [...found];
}
