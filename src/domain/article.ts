/** Who published an article: the outlet's name as it calls itself, and its registrable host where known. */
export interface Publisher {
  readonly name: string;
  readonly domain: string | null;
}

/** One item as a parser reads it from a document; all text is plain, times are ISO 8601 in UTC. */
export interface ParsedArticle {
  /** The identity that the source itself gives (guid, Atom id, WordPress id), verbatim. */
  readonly externalId: string | null;
  /** Canonical address: absolute http(s), without tracking parameters, AMP or redirect wrappers. */
  readonly url: string | null;
  readonly title: string;
  readonly excerpt: string;
  /** The full text where the document carries one, else "". */
  readonly text: string;
  /** The content as the document has it, HTML included; only for display by `finewatch parse`. */
  readonly contentHtml: string;
  readonly publisher: Publisher | null;
  /** BCP 47, lower-cased, where the document states it. */
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly topics: readonly string[];
  /** True where the document was damaged and this item was read after a repair. */
  readonly repaired: boolean;
}

/** Something about a document or item that could not be read: what, where and the remedy. */
export interface ParseProblem {
  /** Where: "item 3", "line 12", "front matter", … */
  readonly place: string;
  readonly message: string;
}

export interface FeedHeader {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly updatedAt: string | null;
  readonly publishedAt: string | null;
  /** The `ttl` of RSS 2.0 or `sy:updatePeriod`, in minutes. */
  readonly ttlMinutes: number | null;
}

/** The document formats that the registry knows. */
export type DocumentFormat = "rss" | "atom" | "rdf" | "json-feed" | "wordpress" | "front-matter";

/** A whole document, read. `problems` names what was left out; the rest goes on. */
export interface ParsedDocument {
  readonly format: DocumentFormat;
  readonly feed: FeedHeader;
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly ParseProblem[];
}

/** An article as it is stored. */
export interface Article {
  readonly id: string;
  readonly sourceId: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly excerpt: string;
  readonly text: string;
  readonly publisher: Publisher | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly topics: readonly string[];
  readonly repaired: boolean;
  /** Hash of title, excerpt and text: a changed hash means the words changed, whatever the dates say. */
  readonly contentHash: string;
  readonly fetchedAt: string;
  /** True for seeds, `finewatch ingest` and the baseline of a new source: never alerted. */
  readonly history: boolean;
}
