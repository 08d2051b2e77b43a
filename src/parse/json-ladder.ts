import { jsonrepair } from "jsonrepair";

export interface JsonDocument {
  readonly value: unknown;
  /** True where the text was no valid JSON and was read after a repair. */
  readonly repaired: boolean;
}

/** Longest text that is given to the general repair (40 MB/s measured). */
const REPAIR_LIMIT = 8_000_000;

/**
 * Reads JSON in whatever state a server sends it: valid; with raw line breaks inside strings; behind a byte-order
 * mark, PHP notices or a JSONP wrapper; or damaged (cut off, trailing commas, single quotes).
 * Returns null where no object or array comes out of it.
 */
export function readJson(text: string): JsonDocument | null {
  const trimmed = text.replace(/^[\s\ufeff\0]+/, "");
  const direct = tryJson(trimmed);
  if (direct !== undefined) return { value: direct, repaired: false };
  const escaped = escapeControls(trimmed);
  const inner = withoutWrapping(escaped);
  for (const candidate of inner === escaped ? [escaped] : [escaped, inner]) {
    const value = tryJson(candidate);
    if (value !== undefined) return { value, repaired: true };
  }
  if (!/^[[{]/.test(inner) || inner.length > REPAIR_LIMIT || nesting(inner) > 200) return null;
  try {
    const value: unknown = JSON.parse(jsonrepair(inner));
    return value !== null && typeof value === "object" ? { value, repaired: true } : null;
  } catch {
    return null;
  }
}

function tryJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Escapes raw control characters inside strings, which JSON forbids and some servers send. */
function escapeControls(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (code === 0x5c && inString) at++;
    else if (code < 0x20 && inString) {
      parts.push(text.slice(from, at), `\\u${code.toString(16).padStart(4, "0")}`);
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** What stands between PHP notices, `callback(` or `)]}'` before the document and `);` after it. */
function withoutWrapping(text: string): string {
  const start = documentStart(text);
  if (start < 0) return text;
  const opener = text[start];
  const end = text.lastIndexOf(opener === "{" ? "}" : "]");
  return end > start ? text.slice(start, end + 1) : text.slice(start);
}

/** Where the first `{"` or `[{` stands; brackets in notices before it ("[8] Undefined index") are passed over. */
function documentStart(text: string): number {
  const match = /\{\s{0,50}(?:"|\})|\[\s{0,50}(?:\{|\])/.exec(text);
  return match ? match.index : -1;
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d) depth--;
  }
  return deepest;
}

/** An own property of a JSON object; undefined for anything else, so that `__proto__` and friends stay harmless. */
export function own(value: unknown, key: string): unknown {
  return value !== null && typeof value === "object" && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** An own property as a non-empty string: numbers are written out, anything else is null. */
export function ownString(value: unknown, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = own(value, key);
    if (typeof found === "string" && found.trim()) return found.trim();
    if (typeof found === "number" && Number.isFinite(found)) return String(found);
  }
  return null;
}
