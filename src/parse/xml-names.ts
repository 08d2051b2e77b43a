/**
 * Namespace URIs of feeds by the vocabulary that the project calls them; "" is RSS, which has none of its own.
 * Compared in lower case without a trailing slash or "#".
 */
const VOCABULARIES: Readonly<Record<string, string>> = {
  "": "",
  "http://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns": "atom",
  "http://purl.org/rss/1.0": "",
  "http://purl.org/net/rss1.1": "",
  "http://my.netscape.com/rdf/simple/0.9": "",
  "http://channel.netscape.com/rdf/simple/0.9": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://backend.userland.com/rss": "",
  "http://backend.userland.com/rss2": "",
  "http://backend.userland.com/rss091": "",
  "http://backend.userland.com/rss092": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://cyber.law.harvard.edu/rss": "",
  "http://www.rssboard.org/rss-specification": "",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "http://purl.org/dc/elements/1.0": "dc",
  "http://purl.org/dc/elements/1.1": "dc",
  "http://purl.org/dc/terms": "dcterms",
  "http://purl.org/rss/1.0/modules/content": "content",
  "http://purl.org/rss/1.0/modules/syndication": "sy",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://search.yahoo.com/mrss": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.w3.org/xml/1998/namespace": "xml",
  "http://purl.org/rss/1.0/modules/link": "l",
};

/** Prefixes that stand for their vocabulary even where a feed forgot to declare them. */
const CONVENTIONAL: Readonly<Record<string, string>> = {
  a: "atom", atom: "atom", atom03: "atom", atom10: "atom", rss: "", dc: "dc", dcterms: "dcterms", content: "content",
  sy: "sy", feedburner: "feedburner", media: "media", itunes: "itunes", rdf: "rdf", xhtml: "xhtml",
}; // biome-ignore format: a table

/** The vocabulary of a namespace URI, or null for one that means nothing to a feed. */
export function vocabularyOf(uri: string): string | null {
  const key = uri.toLowerCase().replace(/[/#]$/, "");
  return Object.hasOwn(VOCABULARIES, key) ? VOCABULARIES[key]! : null;
}

/** The vocabulary of an undeclared prefix. */
export function conventionalPrefix(prefix: string): string {
  return Object.hasOwn(CONVENTIONAL, prefix) ? CONVENTIONAL[prefix]! : prefix;
}
