import type { ParsedDocument } from "../domain/article.ts";
import type { Channel } from "./channel.ts";
import { readDocument } from "./document.ts";
import { readFeed, recognisesFeed } from "./feed.ts";
import { readJsonFeed, recognisesJsonFeed } from "./json-feed.ts";
import { own, ownString } from "./json-ladder.ts";
import { parseDocument } from "./registry.ts";
import { absoluteUrl } from "./url.ts";
import { recognisesWordPress } from "./wordpress.ts";

/** Where a batch has no clock, relative dates are read from here. */
const NO_TIME = "1970-01-01T00:00:00Z";

/**
 * One line of `finewatch parse --batch`: JSON `{id, base64, contentType?, contentLocation?}` in; out
 * `{id, feed: {id, title, link, description, updatedAt, publishedAt}, items: [{id, title, url, excerpt, content,
 * publishedAt, updatedAt}]}` or `{id, error}`. Feeds give their own values (addresses absolute but not canonical,
 * texts as HTML), so that parsers can be compared. Never throws.
 */
export async function parseBatchLine(line: string): Promise<string> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    id = own(request, "id") ?? null;
    const base64 = own(request, "base64");
    if (typeof base64 !== "string") throw new Error('"base64" is missing: give the document\'s bytes');
    const hint = {
      contentType: ownString(request, "contentType"),
      url: ownString(request, "contentLocation"),
      now: NO_TIME,
    };
    const bytes = Buffer.from(base64, "base64");
    const document = readDocument(bytes, hint);
    const channel = recognisesFeed(document)
      ? await readFeed(document)
      : recognisesJsonFeed(document) && !recognisesWordPress(document)
        ? await readJsonFeed(document)
        : null;
    return JSON.stringify({
      id,
      ...(channel ? ownValues(channel) : canonicalValues(await parseDocument(bytes, hint))),
    });
  } catch (cause) {
    return JSON.stringify({ id, error: cause instanceof Error ? cause.message : String(cause) });
  }
}

function ownValues({ feed, titleHtml, items }: Channel): object {
  return {
    feed: { ...feed, title: titleHtml || null },
    items: items.map((item) => ({
      id: item.id?.startsWith("/") ? (absoluteUrl(item.id, item.base) ?? item.id) : item.id,
      title: item.titleHtml,
      url: item.link,
      excerpt: item.summaryHtml || item.contentHtml,
      content: item.contentHtml || item.summaryHtml,
      publishedAt: item.publishedAt,
      updatedAt: item.updatedAt,
    })),
  };
}

function canonicalValues({ feed, articles }: ParsedDocument): object {
  return {
    feed,
    items: articles.map((article) => ({
      id: article.externalId,
      title: article.title,
      url: article.url,
      excerpt: article.excerpt,
      content: article.contentHtml || article.text,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
    })),
  };
}
