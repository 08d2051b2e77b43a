import type { ParsedDocument } from "../domain/article.ts";
import { type DocumentHint, type DocumentText, readDocument, unreadable } from "./document.ts";
import { parseFeed, recognisesFeed } from "./feed.ts";
import { parseJsonFeed, recognisesJsonFeed } from "./json-feed.ts";
import { TEXT_LIMIT, wasCut } from "./plain-text.ts";
import { parseWordPress, recognisesWordPress } from "./wordpress.ts";

export type { DocumentHint } from "./document.ts";

interface DocumentParser {
  readonly format: "feed" | "json-feed" | "wordpress" | "front-matter";
  readonly recognises: (document: DocumentText) => boolean;
  readonly parse: (document: DocumentText) => ParsedDocument | Promise<ParsedDocument>;
}

/** Every format that can be read, in the order in which they are tried. A new format is a new line here. */
export const PARSERS: readonly DocumentParser[] = [
  {
    format: "front-matter",
    recognises: ({ head }) => /^\ufeff?(?:---(?!-)[^\n]{0,40}|\+\+\+\s?)(?:\n|$)/.test(head),
    // Loaded with the first Markdown file: its two YAML readers cost a worker some 12 MB, and most have feeds only.
    parse: async (document) => (await import("./front-matter.ts")).parseFrontMatter(document),
  },
  { format: "feed", recognises: recognisesFeed, parse: parseFeed },
  { format: "wordpress", recognises: recognisesWordPress, parse: parseWordPress },
  { format: "json-feed", recognises: recognisesJsonFeed, parse: parseJsonFeed },
];

/**
 * Reads a document of any known format, whatever its state. `bytes` are the body as served (decompressed), `hint`
 * what is known besides. One bad item is an entry in `problems` and never loses its neighbours.
 * Throws FinewatchError: `parse.empty` (nothing in it: retry), `parse.html` (a web page: permanent),
 * `parse.refused` (front matter that is code), `parse.unrecognised`, `parse.broken` (permanent).
 */
export async function parseDocument(bytes: Uint8Array, hint: DocumentHint): Promise<ParsedDocument> {
  const document = readDocument(bytes, hint);
  if (document.head === "") {
    throw unreadable("parse.empty", hint, "the document is empty", "it is tried again later", "retry");
  }
  const parser = parserFor(document);
  if (!parser) throw isWebPage(document) ? webPage(hint) : unrecognised(hint);
  return withCutsCounted(await parser.parse(document));
}

/** Says how many texts were longer than an article keeps. */
function withCutsCounted(read: ParsedDocument): ParsedDocument {
  const cut = read.articles.filter(({ text, excerpt }) => wasCut(text) || wasCut(excerpt)).length;
  if (cut === 0) return read;
  const message = `${cut} ${cut === 1 ? "text was" : "texts were"} cut at ${TEXT_LIMIT.toLocaleString("en")} characters`;
  return { ...read, problems: [...read.problems, { place: "document", message }] };
}

/** The parser that recognises the document; the one that the hint names is asked first. */
function parserFor(document: DocumentText): DocumentParser | null {
  if (isWebPage(document)) return null;
  const named = PARSERS.find(({ format }) => format === document.hint.format);
  if (named?.recognises(document)) return named;
  return PARSERS.find(({ recognises }) => recognises(document)) ?? null;
}

/** An HTML page, as servers send it for a moved feed, a log-in or a challenge, often with status 200. */
function isWebPage({ head }: DocumentText): boolean {
  const html = head.search(/<(?:!doctype html|html|head|body)[\s>]/);
  if (html < 0 || html > 1000) return false;
  // Some feeds stand inside a page's skeleton, or in front of one.
  return !hasFeedTag(head) && !/^[[{]|^---/.test(head);
}

/** Whether a tag opens a feed: it says its version or namespace, or nothing at all. */
function hasFeedTag(head: string): boolean {
  for (const { index } of head.matchAll(/<(?:[\w.-]{1,20}:)?(?:rss|rdf|feed)[\s>]/g)) {
    const end = head.indexOf(">", index);
    if (/xmlns|version|^<\w+$/.test(head.slice(index, end < 0 ? undefined : end))) return true;
  }
  return false;
}

function webPage(hint: DocumentHint): Error {
  return unreadable("parse.html", hint, "this is a web page, not a feed", "give the address of its feed");
}

function unrecognised(hint: DocumentHint): Error {
  return unreadable("parse.unrecognised", hint, "this is no feed, no WordPress posts and no front matter", "give the address of a feed (RSS, Atom, JSON Feed), /wp-json/wp/v2/posts or a Markdown file"); // biome-ignore format: one call
}
