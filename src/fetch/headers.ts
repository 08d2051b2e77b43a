/** Response headers as undici gives them: lower-cased names, repeated ones as a list. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Longest validator that is stored and sent back. */
const MAX_VALIDATOR = 512;
/** A server may ask for a week of silence; more is a mistake of its configuration. */
const MAX_RETRY_AFTER_SECONDS = 7 * 86_400;

/** The first value of a response header, trimmed, or null. */
export function headerValue(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === "" ? null : first.trim();
}

/** A validator (ETag, Last-Modified) that may be sent back later, or null: printable and of sane length. */
export function validator(headers: ResponseHeaders, name: "etag" | "last-modified"): string | null {
  const value = headerValue(headers, name);
  return value !== null && value.length <= MAX_VALIDATOR && /^[\x20-\x7e]{1,512}$/.test(value) ? value : null;
}

/**
 * The earliest time to come back, from `Retry-After` as seconds or date, as ISO 8601; null where absent,
 * unreadable or past. At most a week after `now` (ms since 1970).
 * Rule: RFC 9110 §10.2.3.
 */
export function retryAfter(headers: ResponseHeaders, now: number): string | null {
  const value = headerValue(headers, "retry-after");
  if (value === null) return null;
  const seconds = /^\d{1,15}$/.test(value) ? Number(value) : (httpDate(value) - now) / 1000;
  if (!(seconds > 0)) return null;
  return new Date(now + Math.min(seconds, MAX_RETRY_AFTER_SECONDS) * 1000).toISOString();
}

/**
 * For how many seconds the response calls itself fresh (`Cache-Control: max-age`, else `Expires` less `Date`),
 * or null where it says nothing or forbids storing.
 * Rule: RFC 9111 §4.2.1 and §5.2.2; the age spent in shared caches is taken off (§5.1).
 */
export function maxAge(headers: ResponseHeaders, now: number): number | null {
  const directives = (headerValue(headers, "cache-control") ?? "").toLowerCase().split(",", 32);
  const names = directives.map((directive) => directive.trim());
  if (names.some((name) => name === "no-cache" || name === "no-store" || name.startsWith("no-cache=")))
    return null;
  const age = Number(/^\d{1,9}$/.exec(headerValue(headers, "age") ?? "")?.[0] ?? 0);
  for (const name of names) {
    const seconds = /^max-age="?(\d{1,9})"?$/.exec(name)?.[1];
    if (seconds !== undefined) return Math.max(0, Number(seconds) - age);
  }
  const expires = httpDate(headerValue(headers, "expires") ?? "");
  if (Number.isNaN(expires)) return null;
  const date = httpDate(headerValue(headers, "date") ?? "");
  return Math.max(0, Math.round((expires - (Number.isNaN(date) ? now : date)) / 1000) - age);
}

/** An HTTP date as ms since 1970, or NaN. A date starts with a weekday (RFC 9110 §5.6.7), so "0" and "-1" are none. */
function httpDate(value: string): number {
  return /^[a-z]{3}/i.test(value) && value.length <= 64 ? Date.parse(value) : Number.NaN;
}
