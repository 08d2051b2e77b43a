import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { htmlToText } from "./html.ts";
import { cutText, oneLine } from "./plain-text.ts";
import { canonicalUrl } from "./url.ts";

/** linkedom's document offers what Readability uses, under other types. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** What an article's own page says. */
export interface ArticlePage {
  readonly title: string | null;
  /** The article's text in lines, at most 20,000 characters, without navigation and adverts; "" where none was found. */
  readonly text: string;
  /** The address that the page calls its own (`<link rel="canonical">`), or null. */
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  /** The publication time as the page states it, verbatim, or null. */
  readonly published: string | null;
}

/** Pages with more elements than this are read as bare text: building and weighing their tree takes too long. */
const ELEMENT_LIMIT = 30_000;
const DEPTH_LIMIT = 400;

/**
 * Reads the article out of a web page with Mozilla's Readability.
 * `html` is the decoded page, `url` its address (for relative links). Never throws on odd markup: a page in which
 * no article is found, or which is too large or too deep for a tree, gives its whole text.
 */
export function readArticlePage(html: string, url: string): ArticlePage {
  const nothing: ArticlePage = {
    title: null, text: "", canonicalUrl: null, siteName: null, language: null, published: null,
  }; // biome-ignore format: a record
  if (tooLarge(html)) return { ...nothing, text: cutText(htmlToText(html)) };
  try {
    const { document } = parseHTML(html);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
    const language = document.documentElement?.getAttribute("lang")?.toLowerCase() || null;
    const article = new Readability(document as unknown as ReadabilityDocument, {
      maxElemsToParse: ELEMENT_LIMIT,
    }).parse();
    const text = htmlToText(article?.content ?? "") || htmlToText(html);
    return {
      title: article?.title ? oneLine(article.title) : null,
      text: cutText(text),
      canonicalUrl: canonical ? canonicalUrl(canonical, url) : null,
      siteName: article?.siteName ? oneLine(article.siteName) : null,
      language,
      published: article?.publishedTime ?? null,
    };
  } catch {
    return { ...nothing, text: cutText(htmlToText(html)) };
  }
}

/** Whether the page has too many tags, or may nest them too deeply, for a tree. */
function tooLarge(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (html[at + 1] === "/") depth = Math.max(0, depth - 1);
    else if (next >= 97 && next <= 122) {
      tags++;
      if (!VOID.test(html.slice(at + 1, at + 8))) depth++;
    }
    if (tags > ELEMENT_LIMIT || depth > DEPTH_LIMIT + tags / 10) return true;
  }
  return false;
}
const VOID = /^(?:img|br|hr|meta|link|input|li|p|source|wbr|area|base|col|embed|td|tr|dd|dt)\b/i;
