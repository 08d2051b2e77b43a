import matter from "gray-matter";
import type {
  FeedHeader,
  ParsedArticle,
  ParsedDocument,
  ParseProblem,
  Publisher,
} from "../domain/article.ts";
import { parseDate } from "./dates.ts";
import { type DocumentText, unreadable } from "./document.ts";
import { htmlToText } from "./html.ts";
import { own, ownString } from "./json-ladder.ts";
import { markdownToHtml, withoutLinks } from "./markdown.ts";
import { cutText, MARKUP_LIMIT, oneLine } from "./plain-text.ts";
import { readTomlLines } from "./toml-lines.ts";
import { canonicalUrl, siteDomain } from "./url.ts";
import { readYaml } from "./yaml.ts";
import { rescueYaml } from "./yaml-rescue.ts";

/** Most entries of `related:` that one document gives. */
const RELATED_LIMIT = 499;

function refuse(): never {
  throw new Error("front matter in this language is refused");
}
const refused = { parse: refuse };
/**
 * gray-matter runs `---js` front matter unless the engine of each executable language throws, and caches results
 * for ever unless it is given options; so it always gets these.
 */
const ENGINES = {
  yaml: { parse: readYaml },
  javascript: refused, js: refused, json: refused, coffee: refused, coffeescript: refused, cson: refused, toml: refused,
}; // biome-ignore format: a list

/**
 * Reads one Markdown file with YAML front matter: the article itself and one article for each entry of
 * `related:`, whose words never count as the parent's. Understands the keys of news aggregators
 * (`originalUrl`, `publishedDateTime`, `provider`, …) and of Jekyll, Hugo and other blogs. Hugo's TOML (`+++`) is read line by line. Broken YAML is read key
 * by key and marks its articles `repaired`. Throws `parse.refused` for front matter in any language but YAML
 * (`---js` is code and never run), `parse.broken` where no key is readable.
 */
export function parseFrontMatter(document: DocumentText): ParsedDocument {
  const problems: ParseProblem[] = [];
  const { data, body, repaired } = split(document, problems);
  const articles: ParsedArticle[] = [];
  const parent = readEntry(data, body, document, repaired, true);
  if (parent) articles.push(parent);
  else
    problems.push({ place: "front matter", message: "it has neither title nor text nor address: left out" });
  const related = own(data, "related");
  const entries: readonly unknown[] = Array.isArray(related) ? related : [];
  for (const [index, entry] of entries.slice(0, RELATED_LIMIT).entries()) {
    const article = readEntry(entry, "", document, repaired, false);
    if (article && (article.title || article.url)) articles.push(article);
    else
      problems.push({ place: `related ${index + 1}`, message: "it has neither title nor address: left out" });
  }
  if (entries.length > RELATED_LIMIT) {
    problems.push({ place: "related", message: `${entries.length - RELATED_LIMIT} entries beyond the first ${RELATED_LIMIT} were left out` }); // biome-ignore format: one entry
  }
  if (articles.length === 0) {
    throw unreadable("parse.broken", document.hint, "the front matter names no article", "it needs at least `title:` or `url:`"); // biome-ignore format: one call
  }
  return { format: "front-matter", feed: header(articles[0]!), articles, problems };
}

function header(first: ParsedArticle): FeedHeader {
  return {
    id: null, title: first.publisher?.name ?? null, link: null, description: null, language: first.language,
    updatedAt: null, publishedAt: null, ttlMinutes: null,
  }; // biome-ignore format: a record
}

interface Split {
  readonly data: unknown;
  readonly body: string;
  readonly repaired: boolean;
}

/** Front matter and body: by gray-matter where the YAML is sound and key by key where it is not. */
function split(document: DocumentText, problems: ParseProblem[]): Split {
  const text = document.text.replace(/^\s+/, "").replaceAll("\r\n", "\n");
  if (text.startsWith("+++")) {
    const [source, body] = cutAtFence(text, "+++");
    return { data: readTomlLines(source), body, repaired: false };
  }
  const end = text.indexOf("\n");
  const language = text.slice(3, end < 0 ? undefined : end).trim().toLowerCase(); // biome-ignore format: one step
  if (language !== "" && language !== "yaml" && language !== "yml") {
    throw unreadable("parse.refused", document.hint, `front matter in "${oneLine(language).slice(0, 20)}" is never read or run`, "write it in YAML between `---` lines"); // biome-ignore format: one call
  }
  const plain = `---${end < 0 ? "" : text.slice(end)}`;
  try {
    const file = matter(plain, { engines: ENGINES, language: "yaml" });
    return { data: file.data, body: file.content, repaired: false };
  } catch (cause) {
    const [source, body] = cutAtFence(plain, "---");
    const data = rescueYaml(source);
    if (Object.keys(data).length === 0) {
      throw unreadable("parse.broken", document.hint, `the front matter is no YAML: ${firstLine(cause)}`, "correct it"); // biome-ignore format: one call
    }
    problems.push({ place: "front matter", message: `the YAML is broken and was read key by key: ${firstLine(cause)}` }); // biome-ignore format: one entry
    return { data, body, repaired: true };
  }
}

function cutAtFence(text: string, fence: string): readonly [string, string] {
  const close = text.indexOf(`\n${fence}`, 3);
  if (close < 0) return [text.slice(4), ""];
  const line = text.indexOf("\n", close + 1);
  return [text.slice(4, close), line < 0 ? "" : text.slice(line + 1)];
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? oneLine(cause.message.split("\n")[0] ?? "").replace(/:$/, "").slice(0, 120) : "unreadable"; // biome-ignore format: one step
}

/** Keys by meaning, best first. `secured` (an encrypted blob of one aggregator) is deliberately in none of them. */
const KEYS = {
  title: ["title", "headline", "name"],
  excerpt: ["excerpt", "description", "summary", "abstract", "lead", "subtitle", "dek"],
  url: ["originalUrl", "webUrl", "canonical_url", "canonicalUrl", "canonicalURL", "canonical", "external_url", "externalUrl", "original_url", "link", "source_link", "url", "article_url", "permalink", "ampWebUrl", "cdnAmpWebUrl"],
  published: ["publishedDateTime", "published_date", "publishedDate", "published_at", "publishedAt", "pubDate", "pub_date", "datePublished", "date_published", "publishDate", "publish_date", "date", "published", "created", "created_at"],
  updated: ["updatedDateTime", "updated", "updated_at", "updatedAt", "lastmod", "last_modified_at", "lastModified", "modified", "dateModified", "updated_date"],
  language: ["language", "lang", "locale"],
  publisher: ["publisher", "publication", "site_name", "siteName", "outlet", "source_name", "sourceName", "source", "site", "website"],
  topics: ["topics", "tags", "categories", "keywords"],
} as const; // biome-ignore format: a table

function readEntry(
  data: unknown,
  body: string,
  { hint }: DocumentText,
  repaired: boolean,
  whole: boolean,
): ParsedArticle | null {
  const language =
    ownString(data, ...KEYS.language)
      ?.replace("_", "-")
      .toLowerCase() ?? null;
  const source = ownString(data, "source");
  const address = [...KEYS.url.map((key) => ownString(data, key)), source, whole ? hint.url : null];
  const url = first(address, (value) => (isAddress(value, hint.url) ? canonicalUrl(value, hint.url) : null));
  const contentHtml = markdownToHtml(body.slice(0, MARKUP_LIMIT));
  const title = htmlToText(ownString(data, ...KEYS.title) ?? "").replaceAll("\n", " ");
  const text = cutText(withoutFirstLine(htmlToText(contentHtml), title));
  const excerpt = cutText(htmlToText(withoutLinks(ownString(data, ...KEYS.excerpt) ?? "")));
  if (!title && !excerpt && !text && (!url || url === hint.url)) return null;
  const context = { language, now: hint.now };
  return {
    externalId: ownString(data, "guid", "uuid"),
    url,
    title: title || cutText(excerpt || text, 140).replaceAll("\n", " "),
    excerpt,
    text,
    contentHtml,
    publisher: publisherOf(data, url),
    language,
    publishedAt: first(KEYS.published.map((key) => ownString(data, key)), (value) => parseDate(value, context)),
    updatedAt: first(KEYS.updated.map((key) => ownString(data, key)), (value) => parseDate(value, context)),
    topics: topicsOf(data),
    repaired,
  }; // biome-ignore format: a record
}

/** Many files repeat the title as the body's first heading. */
function withoutFirstLine(text: string, title: string): string {
  return title && text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
}

/** A key's value counts as an address when it is absolute, or a path that the document's own address resolves. */
function isAddress(value: string, base: string | null | undefined): boolean {
  return /^(?:https?:)?\/\/|^www\./i.test(value) || (base != null && value.startsWith("/"));
}

function first<T>(
  values: readonly (string | null | undefined)[],
  read: (value: string) => T | null,
): T | null {
  for (const value of values) {
    const result = value ? read(value) : null;
    if (result !== null) return result;
  }
  return null;
}

function publisherOf(data: unknown, url: string | null): Publisher | null {
  const provider = own(data, "provider");
  const named = ownString(provider, "name") ?? (typeof provider === "string" ? provider : null);
  const name = named ?? first(KEYS.publisher.map((key) => ownString(data, key) ?? ownString(own(data, key), "name", "title")), (value) => (isAddress(value, null) ? null : value)); // biome-ignore format: one choice
  const stated = ownString(provider, "domain");
  const domain = stated
    ? (siteDomain(`https://${stated.replace(/^https?:\/\//i, "")}`) ?? null)
    : siteDomain(url);
  return name ? { name: oneLine(name), domain } : domain ? { name: domain, domain } : null;
}

function topicsOf(data: unknown): readonly string[] {
  const found = new Set<string>();
  for (const key of KEYS.topics) {
    const value = own(data, key);
    const list: readonly unknown[] = Array.isArray(value)
      ? value
      : typeof value === "string"
        ? value.split(",")
        : [];
    for (const topic of list) {
      const text = typeof topic === "string" ? oneLine(topic) : (ownString(topic, "name", "title") ?? "");
      if (text && found.size < 50) found.add(text.slice(0, 100));
    }
  }
  return [...found];
}
