import type {
  FeedHeader,
  ParsedArticle,
  ParsedDocument,
  ParseProblem,
  Publisher,
} from "../domain/article.ts";
import { parseDate } from "./dates.ts";
import type { DocumentText } from "./document.ts";
import { unreadable } from "./document.ts";
import { htmlToLine, htmlToText, metaContents } from "./html.ts";
import { own, ownString } from "./json-ladder.ts";
import { cutText, MARKUP_LIMIT } from "./plain-text.ts";
import { canonicalUrl, siteDomain } from "./url.ts";

/** Most posts that one document gives. */
const POST_LIMIT = 500;

/** Whether the document is JSON of the WordPress REST API: one post, a list of posts, or an error of the API. */
export function recognisesWordPress(document: DocumentText): boolean {
  const value = document.json()?.value;
  if (value === undefined) return false;
  if (ownString(value, "code")?.startsWith("rest_") || isPost(value)) return true;
  const list = postList(value);
  return list !== null && (list.some(isPost) || (list.length === 0 && document.hint.format === "wordpress"));
}

/**
 * Reads posts of the WordPress REST API v2 (https://developer.wordpress.org/rest-api/reference/posts/), whole or
 * reduced by `_fields`, with or without Yoast's head. `date_gmt` is UTC; a `date` without it is taken as UTC.
 * A post that has neither title nor text nor address becomes a problem. Throws `parse.unrecognised` where the
 * server answered with an error of its API.
 */
export function parseWordPress(document: DocumentText): ParsedDocument {
  const json = document.json();
  const code = ownString(json?.value, "code");
  if (code?.startsWith("rest_")) {
    throw unreadable("parse.unrecognised", document.hint, `WordPress answered "${ownString(json?.value, "message") ?? code}"`, "give the address of its posts, usually /wp-json/wp/v2/posts"); // biome-ignore format: one call
  }
  const list = isPost(json?.value) ? [json?.value] : (postList(json?.value) ?? []);
  const articles: ParsedArticle[] = [];
  const problems: ParseProblem[] = [];
  if (json?.repaired)
    problems.push({ place: "JSON", message: "the JSON was damaged and was repaired on reading" });
  for (const [index, post] of list.slice(0, POST_LIMIT).entries()) {
    const article = readPost(post, document, json?.repaired ?? false);
    if (article) articles.push(article);
    else
      problems.push({
        place: `item ${index + 1}`,
        message: "it has neither title nor text nor address: left out",
      });
  }
  if (list.length > POST_LIMIT) {
    problems.push({ place: "document", message: `${list.length - POST_LIMIT} posts beyond the first ${POST_LIMIT} were left out` }); // biome-ignore format: one entry
  }
  return { format: "wordpress", feed: header(articles, document), articles, problems };
}

function header(articles: readonly ParsedArticle[], { hint }: DocumentText): FeedHeader {
  const first = articles[0];
  const link = first?.url ?? hint.url ?? null;
  return {
    id: null, title: first?.publisher?.name ?? null, link: link ? (URL.parse(link)?.origin ?? null) : null,
    description: null, language: first?.language ?? null, updatedAt: null, publishedAt: null, ttlMinutes: null,
  }; // biome-ignore format: a record
}

function postList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const posts = own(value, "posts");
  return Array.isArray(posts) ? posts : null;
}

/** A post has a rendered title or text, or the keys that every WordPress object shares. */
function isPost(value: unknown): boolean {
  if (["title", "content", "excerpt", "guid"].some((key) => typeof own(own(value, key), "rendered") === "string")) return true; // biome-ignore format: one condition
  if (own(value, "date_gmt") !== undefined || own(value, "yoast_head_json") !== undefined) return true;
  return own(value, "ID") !== undefined && own(value, "URL") !== undefined;
}

/** `{"rendered": "…"}` of the REST API, or the bare string of WordPress.com's API and of plug-ins. */
function rendered(post: unknown, key: string): string {
  const value = own(post, key);
  return ownString(value, "rendered") ?? ownString(value, "raw") ?? (typeof value === "string" ? value : "");
}

function readPost(post: unknown, { hint }: DocumentText, repaired: boolean): ParsedArticle | null {
  const yoast = yoastHead(post);
  const content = rendered(post, "content").slice(0, MARKUP_LIMIT);
  const title = htmlToLine(rendered(post, "title")) || (yoast.title ?? "");
  const excerpt =
    cutText(htmlToText(rendered(post, "excerpt").slice(0, MARKUP_LIMIT))) || (yoast.description ?? "");
  const text = cutText(htmlToText(content));
  const address = ownString(post, "link", "URL") ?? yoast.canonical ?? (rendered(post, "guid") || null);
  const url = canonicalUrl(address, hint.url) ?? canonicalUrl(rendered(post, "guid"), hint.url);
  if (!title && !text && !excerpt && !url) return null;
  const context = { language: yoast.language, now: hint.now };
  return {
    externalId: ownString(post, "id", "ID") ?? (rendered(post, "guid") || null),
    url,
    title: title || cutText(text || excerpt, 140).replaceAll("\n", " "),
    excerpt,
    text,
    contentHtml: content,
    publisher: publisherOf(yoast.siteName, url, hint.url),
    language: yoast.language,
    publishedAt:
      parseDate(gmt(post, "date_gmt")) ?? parseDate(yoast.published, context) ?? parseDate(ownString(post, "date"), context), // biome-ignore format: one chain
    updatedAt:
      parseDate(gmt(post, "modified_gmt")) ?? parseDate(yoast.modified, context) ?? parseDate(ownString(post, "modified"), context), // biome-ignore format: one chain
    topics: termNames(post),
    repaired,
  };
}

/** A date in UTC; drafts have "0000-00-00T00:00:00", which is none. */
function gmt(post: unknown, key: string): string | null {
  const value = ownString(post, key);
  return value?.startsWith("0000") ? null : value;
}

function publisherOf(
  siteName: string | null,
  url: string | null,
  source: string | null | undefined,
): Publisher | null {
  const domain = siteDomain(url) ?? siteDomain(source);
  const name = siteName ?? domain;
  return name ? { name, domain } : null;
}

/** Categories and tags, where `_embed` brought their names. */
function termNames(post: unknown): readonly string[] {
  const groups = own(own(post, "_embedded"), "wp:term");
  const names = Array.isArray(groups) ? groups.flat(2).map((term) => ownString(term, "name")) : [];
  const tags = own(post, "tags");
  if (!Array.isArray(tags) && tags !== null && typeof tags === "object") names.push(...Object.keys(tags));
  return [...new Set(names.flatMap((name) => (name && name !== "Uncategorized" ? [htmlToLine(name)] : [])))].slice(0, 50); // biome-ignore format: one chain
}

interface Head {
  readonly siteName: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

/** What Yoast says of the page: as JSON (`yoast_head_json`), or as the markup of its head. */
function yoastHead(post: unknown): Head {
  const json = own(post, "yoast_head_json");
  const markup = own(post, "yoast_head");
  const metas =
    json === undefined && typeof markup === "string" ? metaContents(markup) : new Map<string, string>();
  const read = (...keys: readonly string[]): string | null =>
    ownString(json, ...keys.map((key) => key.replace(/[:]/g, "_"))) ??
    keys.map((key) => metas.get(key)).find((value) => value) ??
    null;
  const title = read("og:title");
  const siteName = read("og:site_name");
  return {
    siteName: siteName ? htmlToLine(siteName) : null,
    title: title ? htmlToLine(title) : null,
    description: read("og:description"),
    canonical: read("canonical", "og:url"),
    language: read("og:locale")?.replace("_", "-").toLowerCase() ?? null,
    published: read("article:published_time"),
    modified: read("article:modified_time"),
  };
}
