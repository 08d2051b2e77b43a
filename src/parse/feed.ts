import type { DocumentFormat, FeedHeader, ParsedDocument, ParseProblem } from "../domain/article.ts";
import {
  type Channel,
  type ChannelItem,
  channelToDocument,
  ITEM_LIMIT,
  throughRssParser,
} from "./channel.ts";
import { parseDate } from "./dates.ts";
import { type DocumentText, unreadable } from "./document.ts";
import { type Construct, constructOf, lineOf } from "./text-construct.ts";
import { absoluteUrl } from "./url.ts";
import { child, childrenNamed, readXml, textOf, type XmlElement } from "./xml.ts";

const ITEM_NAMES: ReadonlySet<string> = new Set(["item", "atom:entry", "entry", "atom:item"]);
/** Elements whose insides are text, never items of the feed. */
const OPAQUE: ReadonlySet<string> = new Set(["description", "content:encoded", "atom:content", "atom:summary", "content", "summary", "xhtml:body"]); // biome-ignore format: a list

/** Whether the document is XML of a feed: one of the root elements stands in its first part. */
export function recognisesFeed({ head, hint }: DocumentText): boolean {
  if (/<(?:[\w.-]{1,20}:)?(?:rss|rdf|feed|channel)[\s>]/.test(head)) return true;
  return hint.format === "feed" && /<(?:item|entry)[\s>]/.test(head);
}

/** Reads RSS 0.9x–2.0, RDF and Atom 0.3–1.0. Throws `parse.broken` where the document holds no feed after all. */
export async function parseFeed(document: DocumentText): Promise<ParsedDocument> {
  return channelToDocument(await readFeed(document), document.hint);
}

/** The feed as its own values: for `parseFeed`, and for comparison with other parsers. */
export async function readFeed(document: DocumentText): Promise<Channel> {
  const base = absoluteUrl(document.hint.url);
  const root = readXml(document.text, base, ITEM_NAMES);
  const head = findHead(root);
  if (!head) throw unreadable("parse.broken", document.hint, "no feed is readable in it", "check the address with a browser"); // biome-ignore format: one call
  const found = itemsOf(root);
  const problems: ParseProblem[] = [];
  const feed = header(head, document);
  const items: ChannelItem[] = [];
  for (const [index, node] of found.slice(0, ITEM_LIMIT).entries()) {
    try {
      items.push(readItem(node, document));
    } catch (cause) {
      problems.push({
        place: `item ${index + 1}`,
        message: `it is unreadable: ${cause instanceof Error ? cause.message : "unknown"}`,
      });
    }
  }
  if (found.length > ITEM_LIMIT) {
    problems.push({
      place: "document",
      message: `${found.length - ITEM_LIMIT} items beyond the first ${ITEM_LIMIT} were left out`,
    });
  }
  if (head.truncated)
    problems.push({ place: "document", message: "it ends in the middle: the last item may be incomplete" });
  return throughRssParser({ format: formatOf(head, root), feed, items, problems });
}

/** The element that describes the feed: `channel`, `feed`, or the root of a feed that has none. */
function findHead(root: XmlElement): XmlElement | null {
  const queue: XmlElement[] = [root];
  let fallback: XmlElement | null = null;
  for (let at = 0; at < queue.length && at < 200; at++) {
    for (const node of queue[at]!.children) {
      if (typeof node === "string") continue;
      const local = node.name.slice(node.name.indexOf(":") + 1);
      if (local === "channel" || local === "feed") return node;
      if (local === "rss" || local === "rdf" || ITEM_NAMES.has(node.name)) fallback ??= node;
      queue.push(node);
    }
  }
  return fallback && ITEM_NAMES.has(fallback.name) ? root : fallback;
}

function formatOf(head: XmlElement, root: XmlElement): DocumentFormat {
  if (head.name.endsWith("feed")) return "atom";
  return child(root, "rdf:rdf", "rdf") ? "rdf" : "rss";
}

/** All items in document order, wherever they hang: beside the channel (RDF), in it, or misplaced. */
function itemsOf(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (node: XmlElement): void => {
    for (const next of node.children) {
      if (typeof next === "string" || OPAQUE.has(next.name)) continue;
      if (ITEM_NAMES.has(next.name)) found.push(next);
      walk(next);
    }
  };
  walk(root);
  return found;
}

function header(head: XmlElement, document: DocumentText): FeedHeader {
  const context = { language: languageOf(head, document), now: document.hint.now };
  const date = (...names: readonly string[]): string | null => firstDate(head, names, context);
  const description = construct(head, "description", "atom:subtitle", "subtitle", "atom:tagline", "tagline", "dc:description", "itunes:summary", "atom:info"); // biome-ignore format: one list
  return {
    id: textOf(child(head, "atom:id", "id", "guid")).trim() || null,
    title: lineOf(construct(head, "title", "atom:title", "dc:title")) || null,
    link: linkOf(head),
    description: description ? description.html.trim() || null : null,
    language: context.language,
    updatedAt: date(
      "atom:updated",
      "updated",
      "atom:modified",
      "lastbuilddate",
      "dcterms:modified",
      "dc:date",
    ),
    publishedAt: date("pubdate", "atom:published", "atom:issued", "dcterms:issued", "dc:date"),
    ttlMinutes: ttlOf(head),
  };
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }; // biome-ignore format: a table

/** Minutes between changes: `<ttl>` (RSS 2.0), or sy:updatePeriod divided by sy:updateFrequency (https://web.resource.org/rss/1.0/modules/syndication/). */
function ttlOf(head: XmlElement): number | null {
  const ttl = Number(textOf(child(head, "ttl")).trim());
  if (Number.isFinite(ttl) && ttl > 0) return Math.min(Math.ceil(ttl), 525_600);
  const period = PERIOD_MINUTES[textOf(child(head, "sy:updateperiod")).trim().toLowerCase()];
  if (!period) return null;
  const frequency = Number(textOf(child(head, "sy:updatefrequency")).trim());
  return Math.max(1, Math.round(period / (frequency > 0 && Number.isFinite(frequency) ? frequency : 1)));
}

function languageOf(node: XmlElement, document?: DocumentText): string | null {
  const stated = textOf(child(node, "language", "dc:language")).trim() || node.language;
  const language = stated?.replaceAll("_", "-").toLowerCase().slice(0, 35);
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/.test(language)) return language;
  return document ? (child(node, "title")?.language ?? null) : null;
}

type Context = { readonly language: string | null; readonly now: string };

/** The first of the elements that holds a readable date. */
function firstDate(node: XmlElement, names: readonly string[], context: Context): string | null {
  for (const name of names) {
    for (const candidate of childrenNamed(node, name)) {
      const date = parseDate(textOf(candidate), context);
      if (date) return date;
    }
  }
  return null;
}

const PUBLISHED = ["pubdate", "atom:published", "published", "atom:issued", "issued", "dc:date", "dcterms:issued", "dcterms:created", "atom:created", "dc:created", "date"]; // biome-ignore format: a list
const UPDATED = ["atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "dc:modified", "dcterms:updated"]; // biome-ignore format: a list

function readItem(node: XmlElement, document: DocumentText): ChannelItem {
  const language = languageOf(node);
  const context: Context = { language, now: document.hint.now };
  const guid = child(node, "guid", "atom:id", "id", "dc:identifier");
  const id = (textOf(guid) || node.attributes.get("rdf:about") || "").trim() || null;
  const content = construct(node, "content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem", "xhtml:div"); // biome-ignore format: one list
  const summary = construct(node, "description", "atom:summary", "summary", "dc:description", "dcterms:abstract", "atom:subtitle", "itunes:summary", "media:description"); // biome-ignore format: one list
  const source = child(node, "source", "atom:source", "dc:source", "dc:publisher");
  const sourceName = source ? lineOf(construct(source, "atom:title", "title")) || (source.children.every((c) => typeof c === "string") ? textOf(source).replace(/\s+/g, " ").trim() : "") : ""; // biome-ignore format: one choice
  const sourceUrl = source ? absoluteUrl(source.attributes.get("url") ?? source.attributes.get("rdf:resource")) ?? linkOf(source) : null; // biome-ignore format: one choice
  return {
    id,
    link: linkOf(node) ?? identityLink(guid, node),
    originalLink: absoluteUrl(textOf(child(node, "feedburner:origlink"))),
    title: lineOf(construct(node, "title", "atom:title", "dc:title", "media:title")),
    summaryHtml: summary?.html.trim() ?? "",
    contentHtml: content?.html.trim() ?? "",
    publishedAt: firstDate(node, PUBLISHED, context),
    updatedAt: firstDate(node, UPDATED, context),
    language,
    sourceName: absoluteUrl(sourceName) ? null : sourceName || null,
    sourceUrl,
    topics: topicsOf(node),
    repaired: node.truncated,
  };
}

/** The first of the elements that has any content; else the first that exists. */
function construct(node: XmlElement, ...names: readonly string[]): Construct | null {
  let empty: Construct | null = null;
  for (const name of names) {
    for (const candidate of childrenNamed(node, name)) {
      const found = constructOf(candidate);
      if (found.html.trim() !== "") return found;
      empty ??= found;
    }
  }
  return empty;
}

/** The address of a feed or item: the alternate link of Atom, or the text of RSS's. */
function linkOf(node: XmlElement): string | null {
  let best: string | null = null;
  let bestRank = 0;
  for (const link of [
    ...childrenNamed(node, "link"),
    ...childrenNamed(node, "atom:link"),
    ...childrenNamed(node, "dc:relation"),
  ]) {
    const address = link.attributes.get("href") ?? link.attributes.get("rdf:resource") ?? textOf(link);
    const url = absoluteUrl(address.trim(), link.base);
    const rank = url ? rankOf(link) : 0;
    if (rank > bestRank) {
      best = url;
      bestRank = rank;
    }
  }
  return best;
}

/** Links to the article before other relations; pages before other media types; 0 for links to something else. */
function rankOf(link: XmlElement): number {
  const rel = (link.attributes.get("rel") ?? "alternate")
    .trim()
    .toLowerCase()
    .replace("http://www.iana.org/assignments/relation/", "");
  const type = link.attributes.get("type")?.toLowerCase();
  const page = type === undefined || type === "text/html" || type === "application/xhtml+xml";
  if (rel === "alternate" || rel === "") return page ? 4 : 3;
  return rel === "related" || rel === "via" ? 1 : 0;
}

/** A guid stands for the link unless it says that it is none; so does the subject of an RDF item, or an Atom id. */
function identityLink(guid: XmlElement | null, node: XmlElement): string | null {
  const about = node.attributes.get("rdf:about");
  const permalink = guid?.attributes.get("ispermalink")?.trim().toLowerCase() !== "false";
  const text = guid && permalink ? textOf(guid).trim() : "";
  if (/^https?:\/\//i.test(text)) return absoluteUrl(text);
  if (about && /^https?:\/\//i.test(about)) return absoluteUrl(about);
  const permanent = guid?.attributes.get("ispermalink")?.trim().toLowerCase() === "true";
  return (
    (permanent ? absoluteUrl(text, guid!.base) : null) ??
    absoluteUrl(textOf(child(node, "comments")).split("#")[0], node.base)
  );
}

function topicsOf(node: XmlElement): readonly string[] {
  const found = new Set<string>();
  for (const name of ["category", "atom:category", "dc:subject", "dcterms:subject"]) {
    for (const category of childrenNamed(node, name)) {
      const topic = (category.attributes.get("label") || textOf(category) || category.attributes.get("term") || "").replace(/\s+/g, " ").trim(); // biome-ignore format: one choice
      if (topic && found.size < 50) found.add(topic.slice(0, 100));
    }
  }
  return [...found];
}
