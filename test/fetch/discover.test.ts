import { describe, expect, it } from "vitest";
import { type DiscoveredFeed, discoverFeeds, feedFormat } from "../../src/fetch/discover.ts";
import { failureOf, loopbackHttp, serve } from "./serve.ts";

const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>';
const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>';
const RDF =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"/>';
const JSON_FEED = '{"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": []}';
const POSTS = '[{"id": 1, "link": "https://a.example/1", "title": {"rendered": "A fine"}}]';

type Answer =
  | string
  | { readonly status?: number; readonly body?: string; readonly headers?: Record<string, string> };

/** Discovers feeds on a site that consists of `pages`; answers them without the origin, and what was asked for. */
async function site(pages: Readonly<Record<string, Answer>>, path = "/") {
  const asked: string[] = [];
  await using server = await serve((request, response) => {
    asked.push(request.url ?? "");
    const answer = pages[request.url ?? ""];
    if (answer === undefined) return response.writeHead(404).end("<html>not here</html>");
    const { status = 200, body = "", headers = {} } = typeof answer === "string" ? { body: answer } : answer;
    return response
      .writeHead(status, headers)
      .end(body.replaceAll("ORIGIN", `http://${request.headers.host}`));
  });
  await using http = loopbackHttp([server.port], { perHost: 2 });
  const found = await discoverFeeds(http, server.origin + path);
  const short = found.map((feed) => ({ ...feed, url: feed.url.replace(server.origin, "") }));
  return { found: short as readonly DiscoveredFeed[], asked };
}

const head = (tags: string) =>
  `<!doctype html><html><head><title>Site</title>${tags}</head><body>text</body></html>`;

describe("what a page says of its feeds", () => {
  it.each([
    ["application/rss+xml", RSS, "rss"],
    ["application/atom+xml", ATOM, "atom"],
    ["application/rdf+xml", RDF, "rdf"],
    ["application/feed+json", JSON_FEED, "json-feed"],
    ["application/json", JSON_FEED, "json-feed"],
    ["text/xml", RSS, "rss"],
    ["application/rss+xml; charset=utf-8", RSS, "rss"],
  ])("a link tag of type %s", async (type, feed, format) => {
    const { found } = await site({
      "/": head(`<link rel="alternate" type="${type}" title="News" href="/n">`),
      "/n": feed,
    });
    expect(found).toEqual([{ url: "/n", title: "News", format, via: "link tag" }]);
  });

  it.each([
    [
      "relative to the page",
      "/en/news/",
      '<link rel=alternate type=application/rss+xml href="../rss">',
      "/en/rss",
    ],
    [
      "relative to a base",
      "/",
      '<base href="/deep/"><link rel=alternate type=application/rss+xml href="rss">',
      "/deep/rss",
    ],
    [
      "with the scheme feed:",
      "/",
      '<link rel=alternate type=application/rss+xml href="feed:ORIGIN/f">',
      "/f",
    ],
    [
      "with several rels, in capitals",
      "/",
      '<LINK REL="nofollow ALTERNATE" TYPE="application/RSS+xml" HREF="/f">',
      "/f",
    ],
    [
      "with an entity in its address",
      "/",
      '<link rel=alternate type=application/rss+xml href="/f?a=1&amp;b=2">',
      "/f?a=1&b=2",
    ],
  ])("an address %s", async (_name, path, tags, url) => {
    const { found } = await site({ [path]: head(tags), [url]: RSS }, path);
    expect(found.map((feed) => feed.url)).toEqual([url]);
  });

  it("several feeds in the page's order, comments last, dead ones left out", async () => {
    const tag = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const { found } = await site({
      "/": head(tag("/comments/feed/") + tag("/dead") + tag("/html") + tag("/a") + tag("/b") + tag("/a")),
      "/comments/feed/": RSS,
      "/html": head(""),
      "/a": RSS,
      "/b": ATOM,
    });
    expect(found.map((feed) => feed.url)).toEqual(["/a", "/b", "/comments/feed/"]);
  });

  it("one feed under two addresses is one", async () => {
    const tag = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const { found } = await site({
      "/": head(tag("/a") + tag("/b")),
      "/a": RSS,
      "/b": { status: 301, headers: { location: "/a" } },
    });
    expect(found.map((feed) => feed.url)).toEqual(["/a"]);
  });

  it.each([
    [
      "a link tag",
      { body: head('<link rel="https://api.w.org/" href="ORIGIN/wp-json/">') },
      "/wp-json/wp/v2/posts",
    ],
    [
      "a header",
      { body: head(""), headers: { link: '</wp-json/>; rel="https://api.w.org/"' } },
      "/wp-json/wp/v2/posts",
    ],
    [
      "a header without permalinks",
      { body: head(""), headers: { link: '</?rest_route=/>; rel="https://api.w.org/"' } },
      "/?rest_route=%2Fwp%2Fv2%2Fposts",
    ],
  ])("the WordPress API in %s", async (_name, page, url) => {
    const { found } = await site({ "/": page, [url]: POSTS });
    expect(found).toEqual([{ url, title: null, format: "wordpress", via: "WordPress API" }]);
  });

  it("the page itself in the WordPress API is no feed", async () => {
    const tag = '<link rel="alternate" title="JSON" type="application/json" href="/wp-json/wp/v2/pages/7">';
    const { found } = await site({
      "/": head(tag),
      "/wp-json/wp/v2/pages/7": POSTS.slice(1, -1),
      "/feed": RSS,
    });
    expect(found.map((feed) => feed.url)).toEqual(["/feed"]);
  });

  it("a link in the text that looks like a feed", async () => {
    const { found } = await site({
      "/": '<p><a href="/about">x</a> <a href="/news/rss.xml">RSS</a></p>',
      "/news/rss.xml": RSS,
    });
    expect(found).toEqual([{ url: "/news/rss.xml", title: null, format: "rss", via: "link on the page" }]);
  });
});

describe("where a page says nothing", () => {
  it.each([
    "/feed",
    "/rss",
    "/rss.xml",
    "/atom.xml",
    "/feed.xml",
    "/index.xml",
    "/feed.json",
    "/wp-json/wp/v2/posts",
  ])("finds %s", async (path) => {
    const { found } = await site({ "/": head(""), [path]: path === "/wp-json/wp/v2/posts" ? POSTS : RSS });
    expect(found).toMatchObject([{ url: path, via: "usual address" }]);
  });

  it.each(["/org/feed", "/org/rss.xml", "/org.atom"])(
    "finds %s beside the page, before the site's own",
    async (path) => {
      const { found } = await site({ "/org": head(""), [path]: ATOM, "/feed": RSS }, "/org");
      expect(found.map((feed) => feed.url)).toEqual([path]);
    },
  );

  it("stops at the first that answers, and asks no more than a dozen", async () => {
    expect((await site({ "/": head(""), "/feed": RSS })).asked).toEqual(["/", "/feed"]);
    const { found, asked } = await site({ "/deep/page": head("") }, "/deep/page");
    expect(found).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it("does not take an HTML page for a feed, whatever its status", async () => {
    const { found } = await site({
      "/": head(""),
      "/feed": head("<rssless>"),
      "/rss": "{}",
      "/rss.xml": "[]",
    });
    expect(found).toEqual([]);
  });
});

describe("the address itself", () => {
  it("is the answer where it is a feed", async () => {
    const { found, asked } = await site({ "/f": RSS }, "/f");
    expect([found, asked]).toEqual([
      [{ url: "/f", title: null, format: "rss", via: "the address itself" }],
      ["/f"],
    ]);
  });

  it("a closed page may have an open feed", async () => {
    const { found } = await site({ "/": { status: 403 }, "/rss.xml": RSS });
    expect(found.map((feed) => feed.url)).toEqual(["/rss.xml"]);
  });

  it("a missing page without any feed is an error that names the page", async () => {
    expect((await failureOf(site({}, "/gone"))).message).toMatch(
      /answered 404 \(http:\/\/127\.0\.0\.1:\d+\/gone\)/,
    );
  });

  it("a page in a private network is refused at once", async () => {
    await using http = loopbackHttp([]);
    expect((await failureOf(discoverFeeds(http, "http://10.0.0.1/"))).code).toBe("fetch.private-address");
  });

  it("a feed that the page names in a private network is not asked", async () => {
    await using canary = await serve((_request, response) => response.end(RSS), "127.0.0.2");
    const tag = `<link rel=alternate type=application/rss+xml href="http://127.0.0.2:${canary.port}/feed">`;
    expect((await site({ "/": head(tag) })).found).toEqual([]);
    expect(canary.connections()).toBe(0);
  });

  it("stops when it is given up", async () => {
    await using server = await serve(() => {});
    await using http = loopbackHttp([server.port]);
    const failure = failureOf(discoverFeeds(http, server.origin, AbortSignal.timeout(50)));
    expect((await failure).code).toBe("fetch.aborted");
  });
});

describe("the format of a document", () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  it.each([
    ["RSS", Buffer.from(RSS), "rss"],
    ["RSS after a comment and a blank line", Buffer.from(`\n<!-- made by hand -->\n${RSS}`), "rss"],
    ["RSS with a byte order mark", Buffer.from(`\ufeff${RSS}`), "rss"],
    ["RSS in UTF-16", utf16(RSS), "rss"],
    ["Atom with a prefix", Buffer.from('<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"/>'), "atom"],
    ["Atom 0.3", Buffer.from('<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>'), "atom"],
    [
      "RSS 0.9",
      Buffer.from('<rdf:RDF xmlns:rdf="x" xmlns="http://my.netscape.com/rdf/simple/0.9/"/>'),
      "rdf",
    ],
    [
      "JSON Feed with escaped slashes",
      Buffer.from('{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}'),
      "json-feed",
    ],
    ["one WordPress post", Buffer.from('{"id":1,"title":{"rendered":"x"}}'), "wordpress"],
    ["RDF of something else", Buffer.from('<rdf:RDF xmlns:foaf="http://xmlns.com/foaf/0.1/"/>'), null],
    ["HTML", Buffer.from("<html><body>RSS feed</body></html>"), null],
    ["JSON of something else", Buffer.from('{"title": "x"}'), null],
    ["a sitemap", Buffer.from('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'), null],
    ["nothing", Buffer.alloc(0), null],
  ])("%s", (_name, bytes, format) => expect(feedFormat(bytes)).toBe(format));
});
