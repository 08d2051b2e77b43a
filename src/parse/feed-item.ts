import type { ChannelItem } from "./channel.ts";
import { type DateContext, parseDate } from "./dates.ts";
import { htmlToLine, titleLine } from "./html.ts";
import { type Construct, constructOf } from "./text-construct.ts";
import { absoluteUrl } from "./url.ts";
import { child, childrenNamed, hasElements, innerHtml, textOf, type XmlElement } from "./xml.ts";

/** The date in the first of the elements that has a readable one; an element given twice counts as last given. */
export function firstDate(node: XmlElement, names: readonly string[], context: DateContext): string | null {
  for (const name of names) {
    for (const candidate of childrenNamed(node, name).toReversed()) {
      const date = parseDate(dateText(candidate), context);
      if (date) return date;
    }
  }
  return null;
}

/** A date element's text; some systems put HTML's `<time datetime="…">` into it, escaped or not. */
function dateText(node: XmlElement): string {
  const html = hasElements(node) ? innerHtml(node) : textOf(node);
  if (!html.includes("<")) return html;
  return /\sdatetime=["']([^"'<>]{4,40})["']/.exec(html)?.[1] ?? htmlToLine(html);
}

const PUBLISHED = ["pubdate", "atom:published", "published", "atom:issued", "issued", "dc:date", "dcterms:issued", "dcterms:created", "atom:created", "dc:created", "date"]; // biome-ignore format: a list
const UPDATED = ["atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "dc:modified", "dcterms:updated"]; // biome-ignore format: a list

/** One `item` or `entry` as its own values; `now` is for relative dates. */
export function readItem(node: XmlElement, feedLanguage: string | null, now: string): ChannelItem {
  const language = languageOf(node);
  const context = { language: language ?? feedLanguage, now };
  const guid = child(node, "guid", "atom:id", "id", "dc:identifier");
  const id = (textOf(guid) || node.attributes.get("rdf:about") || "").trim() || null;
  const [summary, content] = textsOf(node);
  const source = child(node, "source", "atom:source", "dc:source", "dc:publisher");
  const sourceName = source ? nameOf(source) : null;
  const sourceUrl = source ? absoluteUrl(source.attributes.get("url") ?? source.attributes.get("rdf:resource")) ?? linkOf(source) : null; // biome-ignore format: one choice
  const link = linkOf(node) ?? identityLink(guid, node);
  return {
    id,
    link,
    originalLink: originalLinkOf(node, link, id),
    titleHtml: construct(node, "title", "atom:title", "dc:title", "media:title")?.html.trim() ?? "",
    summaryHtml: summary,
    contentHtml: content,
    publishedAt: firstDate(node, PUBLISHED, context),
    updatedAt: firstDate(node, UPDATED, context),
    language,
    sourceName,
    sourceUrl,
    topics: topicsOf(node),
    base: guid?.base ?? node.base,
    repaired: node.truncated,
  };
}

const CONTENTS = [
  "content:encoded",
  "atom:content",
  "content",
  "xhtml:body",
  "body",
  "fullitem",
  "xhtml:div",
];
const SUMMARIES = ["description", "atom:summary", "summary", "dc:description", "dcterms:abstract", "atom:subtitle", "itunes:summary", "media:description"]; // biome-ignore format: a list

/** Summary and full text as HTML. An item with both `description` and `summary` has the second as its full text. */
function textsOf(node: XmlElement): readonly [string, string] {
  const content = construct(node, ...CONTENTS)?.html.trim() ?? "";
  const summary = construct(node, ...SUMMARIES)?.html.trim() ?? "";
  if (content) return [summary, content];
  const two = node.children.flatMap((piece) => (typeof piece !== "string" && /^(?:description|summary)$/.test(piece.name) ? [piece] : [])); // biome-ignore format: one step
  const [one, other] = two.map((element) => constructOf(element).html.trim());
  return one && other && two[0]!.name !== two[1]!.name ? [one, other] : [summary, ""];
}

/** The outlet that `source` names: the title of an Atom source, or the text of RSS's, unless that is an address. */
function nameOf(source: XmlElement): string | null {
  const title = construct(source, "atom:title", "title");
  const name = titleLine(title ? title.html : hasElements(source) ? "" : textOf(source));
  return name === "" || absoluteUrl(name) ? null : name.slice(0, 200);
}

/** The address behind FeedBurner's counting one: as it tells it, or where the item's guid is an address. */
function originalLinkOf(node: XmlElement, link: string | null, id: string | null): string | null {
  const stated = absoluteUrl(textOf(child(node, "feedburner:origlink")));
  if (stated) return stated;
  const counted = link !== null && /\/~r\/|^https?:\/\/feedproxy\.google\.com\//.test(link);
  return counted && id !== null && /^https?:\/\//i.test(id) ? absoluteUrl(id) : null;
}

/** The first of the elements that has any content; else the first that exists. */
export function construct(node: XmlElement, ...names: readonly string[]): Construct | null {
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
export function linkOf(node: XmlElement): string | null {
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

/** The language that the element states, as lower-case BCP 47, or null. */
export function languageOf(node: XmlElement): string | null {
  const stated = textOf(child(node, "language", "dc:language")).trim() || node.language;
  const language = stated?.replaceAll("_", "-").toLowerCase().slice(0, 35);
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/.test(language)) return language;
  return null;
}
