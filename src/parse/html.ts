import { decodeHTML } from "entities";
import { Parser, Tokenizer } from "htmlparser2";
import { inLines, oneLine } from "./plain-text.ts";

/** Elements that stand on lines of their own. Source: HTML Living Standard §15.3 (https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3). */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section summary
   table tbody tfoot thead title tr ul`.split(/\s+/),
);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Elements whose content is no text of the article. */
const DROPPED: ReadonlySet<string> = new Set([
  "script", "style", "template", "iframe", "noembed", "noframes", "object", "svg", "math", "select", "textarea",
]); // biome-ignore format: a list

/** Dropped elements that these end where they were never closed. Source: HTML §13.2.6.5, foreign content. */
const ESCAPABLE: ReadonlySet<string> = new Set(["svg", "math", "object", "select"]);
const ESCAPES: ReadonlySet<string> = new Set("p div ul ol table blockquote h1 h2 h3 h4 h5 h6 hr".split(" "));

/**
 * The text of an HTML fragment in lines: blocks are broken apart at opening *and* closing tags (some
 * publishers' fragments have lost one of the two), scripts and styles are dropped, entities decoded.
 * Works on tokens without a tree: time is linear in the input's length, however deep or broken it is.
 */
export function htmlToText(html: string): string {
  if (!html.includes("<")) return inLines(html.includes("&") ? decodeHTML(html) : html);
  let text = "";
  let dropping: string | null = null;
  let name = "";
  const boundary = (tag: string): void => {
    if (BLOCKS.has(tag)) text += "\n";
    else if (CELLS.has(tag)) text += " ";
  };
  const opened = (): void => {
    if (dropping !== null && !(ESCAPABLE.has(dropping) && ESCAPES.has(name))) return;
    dropping = null;
    if (DROPPED.has(name)) dropping = name;
    else boundary(name);
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: opened,
      onselfclosingtag() {
        if (dropping === null) boundary(name);
      },
      onclosetag(start, end) {
        const tag = html.slice(start, end).toLowerCase();
        if (dropping === null) boundary(tag);
        else if (dropping === tag) dropping = null;
      },
      ontext(start, end) {
        if (dropping === null) text += flowed(html.slice(start, end));
      },
      ontextentity(codepoint) {
        if (dropping === null) text += String.fromCodePoint(codepoint);
      },
      oncdata(start, end) {
        if (dropping === null) text += html.slice(start, end);
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return inLines(text);
}

/** A line break in markup is a space; a blank line, which some publishers mean as a paragraph's end, stays one. */
function flowed(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .replace(/\n[ \t\r]{0,100}\n/g, "\u2029")
    .replaceAll("\n", " ")
    .replaceAll("\u2029", "\n");
}

/** The text of an HTML fragment on one line, for titles. */
export function htmlToLine(html: string): string {
  return oneLine(htmlToText(html));
}

/** A title that may be HTML, as one line of plain text. */
export function titleLine(html: string): string {
  return html.includes("<") || html.includes("&") ? htmlToLine(html) : oneLine(html);
}

const TAG = /<\/?(?:[a-z][a-z0-9]{0,15})(?:\s[^<>]{0,2000})?\/?>|<!--/i;
/** Whether `text` holds HTML tags or is only a text in which "<" may stand for itself. */
export function looksLikeHtml(text: string): boolean {
  return text.includes("<") && TAG.test(text);
}

/** `text` as HTML that shows just these characters. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * The `<meta>` contents of a page's head by their name or property, and the address of `<link rel="canonical">`
 * under "canonical". The first of several wins.
 */
export function metaContents(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(tag, { rel, href, property, name, content }) {
        const canonical = tag === "link" && rel === "canonical";
        const key = canonical ? "canonical" : tag === "meta" ? (property ?? name) : undefined;
        const value = canonical ? href : content;
        if (key && value && !found.has(key)) found.set(key, value);
      },
    },
    { lowerCaseTags: true },
  );
  parser.end(html.slice(0, 50_000));
  return found;
}
