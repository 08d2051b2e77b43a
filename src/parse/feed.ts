import type { DocumentFormat, FeedHeader, ParsedDocument, ParseProblem } from "../domain/article.ts";
import { wordTable } from "../domain/word-table.ts";
import {
  type Channel,
  type ChannelItem,
  channelToDocument,
  ITEM_LIMIT,
  throughRssParser,
} from "./channel.ts";
import { type DocumentText, unreadable } from "./document.ts";
import { construct, firstDate, languageOf, linkOf, readItem } from "./feed-item.ts";
import { titleLine } from "./html.ts";
import { withoutC1 } from "./plain-text.ts";
import { absoluteUrl } from "./url.ts";
import { child, readXml, textOf, type XmlElement } from "./xml.ts";

const ITEM_NAMES: ReadonlySet<string> = new Set(["item", "atom:entry", "entry", "atom:item"]);
/** Elements whose insides are text, never items of the feed. */
const OPAQUE: ReadonlySet<string> = new Set(["description", "content:encoded", "atom:content", "atom:summary", "content", "summary"]); // biome-ignore format: a list

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
  const root = readXml(withoutC1(document.text), base, ITEM_NAMES);
  const head = findHead(root);
  if (!head) throw unreadable("parse.broken", document.hint, "no feed is readable in it", "check the address with a browser"); // biome-ignore format: one call
  const found = itemsOf(root);
  const problems: ParseProblem[] = [];
  const feed = header(head, document);
  const items: ChannelItem[] = [];
  for (const [index, node] of found.slice(0, ITEM_LIMIT).entries()) {
    try {
      items.push(readItem(node, feed.language, document.hint.now));
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
  return throughRssParser({
    format: formatOf(head, root),
    titleHtml: titleHtmlOf(head),
    feed,
    items,
    problems,
  });
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

function titleHtmlOf(head: XmlElement): string {
  return construct(head, "title", "atom:title", "dc:title")?.html.trim() ?? "";
}

function header(head: XmlElement, document: DocumentText): FeedHeader {
  const context = {
    language: languageOf(head) ?? child(head, "atom:title", "title")?.language ?? null,
    now: document.hint.now,
  };
  const date = (...names: readonly string[]): string | null => firstDate(head, names, context);
  const description = construct(head, "description", "atom:subtitle", "subtitle", "atom:tagline", "tagline", "dc:description", "itunes:summary", "atom:info"); // biome-ignore format: one list
  return {
    id: textOf(child(head, "atom:id", "id", "guid")).trim() || null,
    title: titleLine(titleHtmlOf(head)) || null,
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

const PERIOD_MINUTES = wordTable<number>({ hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }); // biome-ignore format: a table

/** Minutes between changes: `<ttl>` (RSS 2.0), or sy:updatePeriod divided by sy:updateFrequency (https://web.resource.org/rss/1.0/modules/syndication/). */
function ttlOf(head: XmlElement): number | null {
  const ttl = Number(textOf(child(head, "ttl")).trim());
  if (Number.isFinite(ttl) && ttl > 0) return Math.min(Math.ceil(ttl), 525_600);
  const period = PERIOD_MINUTES[textOf(child(head, "sy:updateperiod")).trim().toLowerCase()];
  if (!period) return null;
  const frequency = Number(textOf(child(head, "sy:updatefrequency")).trim());
  return Math.max(1, Math.round(period / (frequency > 0 && Number.isFinite(frequency) ? frequency : 1)));
}
