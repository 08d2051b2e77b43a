import RssParser from "rss-parser";
import type {
  DocumentFormat,
  FeedHeader,
  ParsedArticle,
  ParsedDocument,
  ParseProblem,
  Publisher,
} from "../domain/article.ts";
import type { DocumentHint } from "./document.ts";
import { escapeHtml, htmlToText, titleLine } from "./html.ts";
import { type Linked, withOwnIdentities } from "./identity.ts";
import { cutText, MARKUP_LIMIT } from "./plain-text.ts";
import { canonicalUrl, siteDomain } from "./url.ts";

/** Most items that one document gives. */
export const ITEM_LIMIT = 500;

/** One item of a feed of any format, before it is an article: markup as HTML, dates as ISO 8601, addresses absolute. */
export interface ChannelItem {
  readonly id: string | null;
  /** The item's address as the feed has it, made absolute. */
  readonly link: string | null;
  /** The address behind a counting redirect, where the feed tells it (feedburner:origLink), or null. */
  readonly originalLink: string | null;
  /** The title as HTML; plain text only after `toArticle`. */
  readonly titleHtml: string;
  readonly summaryHtml: string;
  readonly contentHtml: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly language: string | null;
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly topics: readonly string[];
  /** What the item's own addresses resolve against. */
  readonly base: string | null;
  readonly repaired: boolean;
}

export interface Channel {
  readonly format: DocumentFormat;
  /** The feed's title as HTML; `feed.title` is its text. */
  readonly titleHtml: string;
  readonly feed: FeedHeader;
  readonly items: readonly ChannelItem[];
  readonly problems: readonly ParseProblem[];
}

/** The item's fields as elements of the clean RSS. */
const TEXT_FIELDS = ["id", "originalLink", "summaryHtml", "contentHtml", "publishedAt", "updatedAt", "language", "sourceName", "sourceUrl", "base", "repaired"] as const; // biome-ignore format: a list
type TextField = (typeof TEXT_FIELDS)[number];
type CleanItem = { readonly [key in TextField | "title" | "link"]?: string } & {
  readonly categories?: readonly string[];
};

/**
 * Writes the channel's items as clean RSS 2.0 and reads them with rss-parser, on an instance of its own: one that
 * has failed once is slow for ever after. Markup stands in elements of our own, not in `description`, whose
 * snippet rss-parser makes with a quadratic pattern.
 */
export async function throughRssParser(channel: Channel): Promise<Channel> {
  const parser = new RssParser<Record<string, never>, CleanItem>({
    customFields: {
      item: TEXT_FIELDS.map((field) => [`fw:${field}`, field]) as unknown as (keyof CleanItem)[],
    },
  });
  const feed = await parser.parseString(cleanRss(channel));
  return { ...channel, items: feed.items.map(readItem) };
}

function cleanRss({ feed, items }: Channel): string {
  const xml = items.map((item) => {
    const fields = TEXT_FIELDS.map((field) =>
      tag(`fw:${field}`, item[field] === true ? "1" : item[field] || null),
    );
    const topics = item.topics.map((topic) => tag("category", topic));
    return `<item>${tag("title", item.titleHtml)}${tag("link", item.link)}${tag("guid", item.id)}${fields.join("")}${topics.join("")}</item>`;
  });
  return `<rss version="2.0" xmlns:fw="urn:finewatch"><channel>${tag("title", feed.title)}${tag("link", feed.link)}${xml.join("")}</channel></rss>`;
}

/** An element with text; none for null or "". Characters that XML 1.0 §2.2 forbids are left out. */
function tag(name: string, text: string | null): string {
  if (!text) return "";
  return `<${name}>${escapeHtml(text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ""))}</${name}>`;
}

function readItem(item: CleanItem): ChannelItem {
  const text = (field: TextField | "title" | "link"): string =>
    typeof item[field] === "string" ? item[field] : "";
  return {
    id: text("id") || null,
    link: text("link") || null,
    originalLink: text("originalLink") || null,
    titleHtml: text("title"),
    summaryHtml: text("summaryHtml"),
    contentHtml: text("contentHtml"),
    publishedAt: text("publishedAt") || null,
    updatedAt: text("updatedAt") || null,
    language: text("language") || null,
    sourceName: text("sourceName") || null,
    sourceUrl: text("sourceUrl") || null,
    topics: (item.categories ?? []).filter((topic) => typeof topic === "string"),
    base: text("base") || null,
    repaired: text("repaired") === "1",
  };
}

/** Excerpts longer than this are full texts that stand in the place of one. */
const EXCERPT_LIMIT = 3000;

/** The channel's items as articles; an item with neither title nor text nor address becomes a problem. */
export function channelToDocument(channel: Channel, hint: DocumentHint): ParsedDocument {
  const read: Linked[] = [];
  const problems: ParseProblem[] = [...channel.problems];
  const home = homeOf(channel, hint);
  for (const [index, item] of channel.items.entries()) {
    const article = toArticle(item, channel.feed, home, hint);
    if (article) read.push({ article, link: item.link });
    else
      problems.push({
        place: `item ${index + 1}`,
        message: "it has neither title nor text nor address: left out",
      });
  }
  const articles = withOwnIdentities(read, channel.feed.link);
  return { format: channel.format, feed: channel.feed, articles, problems };
}

function toArticle(
  item: ChannelItem,
  feed: FeedHeader,
  home: string | null,
  hint: DocumentHint,
): ParsedArticle | null {
  const summary = htmlToText(item.summaryHtml.slice(0, MARKUP_LIMIT));
  const content = htmlToText(item.contentHtml.slice(0, MARKUP_LIMIT));
  const url = canonicalUrl(item.originalLink, hint.url) ?? canonicalUrl(item.link, hint.url);
  const title = withoutSource(titleLine(item.titleHtml), item.sourceName);
  if (!title && !summary && !content && !url) return null;
  // Some feeds repeat one text in both places, or put the whole article where its summary belongs.
  const repeated = content === "" || content === summary;
  const full = repeated ? (summary.length > EXCERPT_LIMIT ? summary : "") : content;
  return {
    externalId: item.id,
    url,
    title: title || cutText(summary || content, 140).replaceAll("\n", " "),
    excerpt: cutText(summary, full ? EXCERPT_LIMIT : undefined),
    text: cutText(full),
    contentHtml: (item.contentHtml || item.summaryHtml).slice(0, MARKUP_LIMIT),
    publisher: publisherOf(item, url, feed.title, home),
    language: item.language ?? feed.language,
    publishedAt: item.publishedAt ?? item.updatedAt,
    updatedAt: item.updatedAt,
    topics: item.topics,
    repaired: item.repaired,
  };
}

/** News collectors write "Title - Outlet" and name the outlet again beside it. */
function withoutSource(title: string, source: string | null): string {
  const suffix = ` - ${source}`;
  return source && title.length > suffix.length && title.endsWith(suffix)
    ? title.slice(0, -suffix.length).trim()
    : title;
}

/**
 * The site that the feed belongs to: where its link leads, else the one site of all its items. A feed whose items
 * lie on several sites and that names none collects from others: it has no home.
 */
function homeOf({ feed, items }: Channel, hint: DocumentHint): string | null {
  const stated = siteDomain(feed.link);
  if (stated) return stated;
  const sites = new Set(
    items.slice(0, 50).map((item) => siteDomain(canonicalUrl(item.originalLink ?? item.link))),
  );
  return sites.size > 1 ? null : siteDomain(hint.url);
}

/**
 * Who published the item: the source that it names; else the feed, where the item lies on the feed's own site;
 * else the item's site.
 */
function publisherOf(
  item: ChannelItem,
  url: string | null,
  title: string | null,
  home: string | null,
): Publisher | null {
  const domain = siteDomain(url);
  if (item.sourceName) return { name: item.sourceName, domain: siteDomain(item.sourceUrl) ?? domain };
  if (title && (domain === null || domain === home)) return { name: title, domain: domain ?? home };
  return domain ? { name: domain, domain } : null;
}
