import { Parser } from "htmlparser2";
import type { DocumentFormat } from "../domain/article.ts";
import { FinewatchError } from "../domain/errors.ts";
import type { Http } from "./http.ts";

/** A feed that was found and answered. */
export interface DiscoveredFeed {
  readonly url: string;
  /** The title that the page gives the feed, or null. */
  readonly title: string | null;
  readonly format: Exclude<DocumentFormat, "front-matter">;
  /** How it was found, in words for users. */
  readonly via: "the address itself" | "link tag" | "link on the page" | "WordPress API" | "usual address";
}

interface Candidate {
  readonly url: string;
  readonly title: string | null;
  readonly via: DiscoveredFeed["via"];
}

/** Feeds of a page that are tried at most; usual addresses are tried only where the page names none that answers. */
const MAX_CANDIDATES = 8;
/** How much of a page is looked at. */
const MAX_HTML = 1_000_000;
/** How much of a document tells its format. */
const HEAD = 4_096;

/** Where sites keep feeds, best first: below the page, then at the root. */
const USUAL_PATHS = ["feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json"];
const WORDPRESS_POSTS = "wp-json/wp/v2/posts";

/**
 * The feeds of a page or site, those the site itself names first; each has been asked and looks like a feed. An
 * address that is a feed is its own answer. Throws what fetching the page threw where nothing was found, and at once
 * where the address may not be asked. A person asks for this, so robots.txt is not consulted.
 */
export async function discoverFeeds(
  http: Pick<Http, "get">,
  pageUrl: string,
  signal?: AbortSignal,
): Promise<readonly DiscoveredFeed[]> {
  const asked = signal ? { signal } : {};
  let failure: FinewatchError | null = null;
  let page = pageUrl;
  let named: readonly Candidate[] = [];
  try {
    const result = await http.get({
      url: pageUrl,
      purpose: "data",
      accept: "text/html, */*;q=0.8",
      ...asked,
    });
    if (result.status === "ok") {
      page = result.finalUrl;
      const format = feedFormat(result.bytes);
      if (format) return [{ url: page, title: null, format, via: "the address itself" }];
      named = [...linkHeader(result.link, page), ...linksOf(result.bytes, page)];
    }
  } catch (error) {
    // A page that is closed to us may still have an open feed beside it.
    if (!(error instanceof FinewatchError) || error.code !== "fetch.status") throw error;
    failure = error;
  }

  const found = new Map<string, DiscoveredFeed>();
  async function probe(candidate: Candidate): Promise<void> {
    try {
      const result = await http.get({ url: candidate.url, purpose: "feed", ...asked });
      const format = result.status === "ok" ? feedFormat(result.bytes) : null;
      if (result.status !== "ok" || !format || found.has(result.finalUrl)) return;
      found.set(result.finalUrl, { ...candidate, url: result.finalUrl, format });
    } catch (error) {
      if (signal?.aborted || !(error instanceof FinewatchError)) throw error;
    }
  }

  for (const candidate of unique(named).slice(0, MAX_CANDIDATES)) await probe(candidate);
  if (found.size === 0) {
    for (const candidate of unique(usualAddresses(page))) {
      await probe(candidate);
      if (found.size > 0) break;
    }
  }
  if (found.size === 0 && failure) throw failure;
  return [...found.values()];
}

/** What kind of feed a document is, by its first bytes, or null. */
export function feedFormat(bytes: Uint8Array): DiscoveredFeed["format"] | null {
  const head = decodeHead(bytes);
  if (/<rss[\s>]/i.test(head)) return "rss";
  if (/<rdf:RDF[\s>]/i.test(head) && /purl\.org\/rss|my\.netscape\.com\/rdf/i.test(head)) return "rdf";
  if (/<(?:atom:)?feed[\s>]/i.test(head) && /w3\.org\/2005\/Atom|purl\.org\/atom/i.test(head)) return "atom";
  if (/^\s*\{/.test(head) && /jsonfeed\.org\\?\/version/i.test(head)) return "json-feed";
  if (/^\s*[[{]/.test(head) && /"title"\s*:\s*\{\s*"rendered"/.test(head)) return "wordpress";
  return null;
}

/** The beginning of a document as text, whatever its encoding: markup is ASCII; NULs of UTF-16 are dropped. */
function decodeHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  return head.toString("latin1").replace(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/g, "");
}

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i;
const FEED_PATH =
  /(?:\/(?:rss|feed|atom)\/?|[/.](?:rss|atom|rdf)(?:\.xml)?|\/(?:rss|feed|atom|index)\.(?:xml|json))$/i;
const WORDPRESS_REL = "https://api.w.org/";

/** What a page says of its feeds: link tags first, then the WordPress API, then links that look like feeds. */
function linksOf(bytes: Uint8Array, pageUrl: string): readonly Candidate[] {
  const tags: Candidate[] = [];
  const api: Candidate[] = [];
  const anchors: Candidate[] = [];
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, rel = "", type = "", title = null } = attributes as Record<string, string | undefined>;
      if (!href) return;
      if (name === "base") base = resolve(href, pageUrl) ?? base;
      const url = resolve(href, base);
      if (!url) return;
      const rels = rel.toLowerCase().split(/\s+/);
      if (name === "link" && rels.includes("alternate") && FEED_TYPES.test(type.trim())) {
        // WordPress names its API for the page itself as an alternate of type application/json.
        if (!/\/wp-json\//.test(url)) tags.push({ url, title, via: "link tag" });
      } else if (name === "link" && rels.includes(WORDPRESS_REL)) {
        api.push({ url: postsOf(url), title: null, via: "WordPress API" });
      } else if (name === "a" && FEED_PATH.test(new URL(url).pathname)) {
        anchors.push({ url, title, via: "link on the page" });
      }
    },
  });
  parser.end(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_HTML)).toString("utf8"));
  const comments = (candidate: Candidate) => /comments/i.test(candidate.url);
  const [main, aside] = [tags.filter((tag) => !comments(tag)), tags.filter(comments)];
  return [...main, ...api, ...anchors, ...aside];
}

/** The WordPress API that a `Link` header names (https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/). */
function linkHeader(header: string | null, pageUrl: string): readonly Candidate[] {
  const match = /<([^<>]{1,500})>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/i.exec(
    (header ?? "").slice(0, 4_000),
  );
  const root = match ? resolve(match[1]!, pageUrl) : null;
  return root ? [{ url: postsOf(root), title: null, via: "WordPress API" }] : [];
}

/** The posts below the root of a WordPress API, also where permalinks are off ("?rest_route=/"). */
function postsOf(root: string): string {
  const url = new URL(root);
  const route = url.searchParams.get("rest_route");
  if (route !== null) url.searchParams.set("rest_route", `${route.replace(/\/$/, "")}/wp/v2/posts`);
  else url.pathname = `${url.pathname.replace(/\/$/, "")}/wp/v2/posts`;
  return url.href;
}

function usualAddresses(pageUrl: string): readonly Candidate[] {
  const page = new URL(pageUrl);
  const folder = page.pathname.endsWith("/") ? page.pathname : `${page.pathname}/`;
  const paths = [
    ...(folder === "/" ? [] : [`${folder}feed`, `${folder}rss.xml`, `${folder.slice(0, -1)}.atom`]),
    ...USUAL_PATHS.map((path) => `/${path}`),
    `/${WORDPRESS_POSTS}`,
  ];
  return paths.map((path) => ({ url: page.origin + path, title: null, via: "usual address" }));
}

function resolve(href: string, base: string): string | null {
  const url = URL.parse(href.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, ""), base);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  url.hash = "";
  return url.href;
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ url }) => !seen.has(url) && seen.add(url));
}
