import { escapeHtml, looksLikeHtml } from "./html.ts";
import { MARKUP_LIMIT } from "./plain-text.ts";
import { hasElements, innerHtml, textOf, type XmlElement } from "./xml.ts";

/** A text as a feed carries it, as HTML; `plain` where the feed said that it has no markup. */
export interface Construct {
  readonly html: string;
  readonly plain: boolean;
}

const MARKUP_TYPES: ReadonlySet<string> = new Set(["html", "text/html", "xhtml", "application/xhtml+xml"]);

/**
 * An element's content as HTML, whatever way the feed packed it: escaped markup, inline XHTML, base64, plain text
 * (Atom 1.0 §3.1, https://www.rfc-editor.org/rfc/rfc4287#section-3.1; Atom 0.3 `mode`), or RSS's unmarked mixture.
 */
export function constructOf(node: XmlElement): Construct {
  const type = node.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = node.attributes.get("mode")?.trim().toLowerCase() ?? "";
  if (hasElements(node) && mode !== "escaped")
    return { html: innerHtml(node).slice(0, MARKUP_LIMIT), plain: false };
  const text = textOf(node).slice(0, MARKUP_LIMIT);
  const decoded = mode === "base64" || isBinary(type) ? fromBase64(text) : null;
  const value = decoded ?? text;
  const stated = type === "text" || type === "text/plain";
  if (stated && node.name.startsWith("atom:")) return { html: escapeHtml(value), plain: true };
  if (type === "xhtml" || type === "application/xhtml+xml") return { html: escapeHtml(value), plain: false };
  const markup =
    MARKUP_TYPES.has(type) || !node.name.startsWith("atom:") || decoded !== null || mode === "escaped";
  return markup || looksLikeHtml(value)
    ? { html: value, plain: false }
    : { html: escapeHtml(value), plain: true };
}

/** Atom 1.0 §4.1.3.3: content of a media type that is neither text nor XML is base64. */
function isBinary(type: string): boolean {
  return type.includes("/") && !type.startsWith("text/") && !/[+/]xml$/.test(type) && !type.includes("html");
}

function fromBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, "");
  if (packed.length < 4 || !/^[A-Za-z0-9+/]{1,200000}={0,2}$/.test(packed)) return null;
  return new TextDecoder("utf-8").decode(Buffer.from(packed, "base64"));
}
