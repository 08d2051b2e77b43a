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
import { escapeHtml } from "./html.ts";
import { own, ownString } from "./json-ladder.ts";
import { absoluteUrl } from "./url.ts";

/** Whether the document is a JSON Feed: it says so by its version, or it has items with addresses or texts. */
export function recognisesJsonFeed(document: DocumentText): boolean {
  const value = document.json()?.value;
  if (/jsonfeed\.org\/version/.test(ownString(value, "version") ?? "")) return true;
  const items = own(value, "items");
  const first: unknown = Array.isArray(items) ? items[0] : undefined;
  return ["url", "content_html", "content_text", "date_published"].some(
    (key) => ownString(first, key) !== null,
  );
}

/** Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export async function parseJsonFeed(document: DocumentText): Promise<ParsedDocument> {
  return channelToDocument(await readJsonFeed(document), document.hint);
}

/** The JSON Feed as its own values. */
export async function readJsonFeed(document: DocumentText): Promise<Channel> {
  const json = document.json();
  const value = json?.value;
  const listed = own(value, "items");
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const problems: ParseProblem[] = [];
  if (json?.repaired)
    problems.push({ place: "JSON", message: "the JSON was damaged and was repaired on reading" });
  if (items.length > ITEM_LIMIT) {
    problems.push({ place: "document", message: `${items.length - ITEM_LIMIT} items beyond the first ${ITEM_LIMIT} were left out` }); // biome-ignore format: one entry
  }
  const base = absoluteUrl(document.hint.url);
  const link = absoluteUrl(ownString(value, "home_page_url"), base);
  const language = ownString(value, "language")?.toLowerCase() ?? null;
  return throughRssParser({
    format: "json-feed",
    titleHtml: escapeHtml(ownString(value, "title") ?? ""),
    feed: {
      id: ownString(value, "feed_url"), title: ownString(value, "title"), link, description: ownString(value, "description"),
      language, updatedAt: null, publishedAt: null, ttlMinutes: null,
    }, // biome-ignore format: a record
    items: items.slice(0, ITEM_LIMIT).map((item) => readItem(item, link ?? base, json?.repaired ?? false)),
    problems,
  });
}

function readItem(item: unknown, base: string | null, repaired: boolean): ChannelItem {
  const text = ownString(item, "content_text");
  const tags = own(item, "tags");
  const id = ownString(item, "id");
  return {
    id,
    link:
      absoluteUrl(ownString(item, "url", "external_url"), base) ??
      (id && /^https?:\/\//.test(id) ? absoluteUrl(id) : null),
    originalLink: null,
    titleHtml: escapeHtml(ownString(item, "title") ?? ""),
    summaryHtml: escapeHtml(ownString(item, "summary") ?? ""),
    contentHtml: ownString(item, "content_html") ?? (text ? escapeHtml(text) : ""),
    publishedAt: parseDate(ownString(item, "date_published")),
    updatedAt: parseDate(ownString(item, "date_modified")),
    language: ownString(item, "language")?.toLowerCase() ?? null,
    sourceName: null,
    sourceUrl: null,
    topics: (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string").slice(0, 50),
    base,
    repaired,
  };
}
