import { type Fate, FinewatchError } from "../domain/errors.ts";
import { BodyRefused } from "./body.ts";
import { headerValue, type ResponseHeaders, retryAfter } from "./headers.ts";

/** Everything that can go wrong between asking for an address and holding its bytes. */
export type FetchFailureCode =
  | "fetch.url" // not an address at all
  | "fetch.scheme" // neither http nor https, or a step down from https
  | "fetch.userinfo"
  | "fetch.port"
  | "fetch.private-address"
  | "fetch.dns"
  | "fetch.refused"
  | "fetch.tls"
  | "fetch.timeout"
  | "fetch.aborted"
  | "fetch.redirects"
  | "fetch.status"
  | "fetch.too-large"
  | "fetch.headers"
  | "fetch.encoding"
  | "fetch.robots"
  | "fetch.broken"; // the connection broke in the middle

/** Longest path that an error line shows. */
const SHOWN_PATH = 120;

/**
 * An address fit for logs and messages: scheme, host, port and path. User, password and fragment are left
 * out and a query is shown as "?…", because feed addresses carry access keys there.
 */
function redactUrl(url: string | URL): string {
  const parsed = typeof url === "string" ? URL.parse(url) : url;
  if (!parsed) return "(unreadable address)";
  const path =
    parsed.pathname.length > SHOWN_PATH ? `${parsed.pathname.slice(0, SHOWN_PATH)}…` : parsed.pathname;
  const place = parsed.host === "" ? `${parsed.protocol}…` : `${parsed.protocol}//${parsed.host}${path}`;
  return parsed.search === "" || parsed.host === "" ? place : `${place}?…`;
}

/** What an error line shows as its place: an address, redacted, or a bare host name. */
export type Place = URL | { readonly host: string };

/** A fetch error whose message is one line: "what (redacted address): remedy". */
export function fetchFailure(
  code: FetchFailureCode,
  what: string,
  place: Place,
  remedy: string,
  options: { fate: Fate; retryAt?: string | null; cause?: unknown },
): FinewatchError {
  const shown = place instanceof URL ? redactUrl(place) : place.host;
  return new FinewatchError(code, `${what} (${shown}): ${remedy}`, options);
}

/** Statuses that say "not now"; the other 4xx wait for a person. */
const TEMPORARY_STATUSES = new Set([408, 421, 423, 425, 429]);
const LATER = "it is tried again later";
const TLS_CODES = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;
const REFUSED_CODES = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EACCES"]);

/** The reason with which a request is aborted when its time is up. */
export const DEADLINE_PASSED = new Error("deadline passed");

/** The error of an answer that is neither content, nor unchanged, nor a redirect; `now` in ms since 1970. */
export function statusFailure(
  url: URL,
  status: number,
  headers: ResponseHeaders,
  now: number,
): FinewatchError {
  const retryAt = retryAfter(headers, now);
  const fate =
    status >= 500 || status < 400 || TEMPORARY_STATUSES.has(status) || retryAt ? "retry" : "permanent";
  const challenged = headerValue(headers, "cf-mitigated") === "challenge";
  const remedy = challenged
    ? "the site asks for a browser; look for another address of the same feed"
    : status === 401 || status === 403
      ? "the site does not let us in; look for a public address, or tell its operator"
      : status === 404 || status === 410
        ? "the feed is gone; look for its new address"
        : status === 429
          ? "too many requests; it is tried again later"
          : "it is tried again later";
  return fetchFailure("fetch.status", `The server answered ${status}`, url, remedy, { fate, retryAt });
}

/** The `fetch.*` error for whatever undici, the sockets or the decoders threw. */
export function explainFailure(
  error: unknown,
  url: URL,
  context: { deadlineMs: number; limit: number; stopped: unknown },
): FinewatchError {
  if (error instanceof FinewatchError) return error;
  if (context.stopped !== null) {
    if (context.stopped !== DEADLINE_PASSED) return abortedFailure(url, error);
    const what = `No complete answer within ${context.deadlineMs / 1000} s`;
    return fetchFailure("fetch.timeout", what, url, LATER, { fate: "retry", cause: error });
  }
  if (error instanceof BodyRefused) {
    return error.reason === "too-large"
      ? fetchFailure(
          "fetch.too-large",
          `The answer is larger than ${context.limit} bytes`,
          url,
          "use a shorter feed, or raise the limit in the configuration",
          { fate: "permanent", cause: error },
        )
      : fetchFailure("fetch.encoding", `The answer cannot be decoded: ${error.message}`, url, LATER, {
          fate: "retry",
          cause: error,
        });
  }
  const code = String((error as NodeJS.ErrnoException | null)?.code ?? "");
  if (code === "UND_ERR_HEADERS_OVERFLOW") {
    return fetchFailure("fetch.headers", "The answer's headers are too large", url, LATER, {
      fate: "retry",
      cause: error,
    });
  }
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT") {
    return fetchFailure("fetch.timeout", "The server did not take the connection", url, LATER, {
      fate: "retry",
      cause: error,
    });
  }
  if (TLS_CODES.test(code)) {
    const remedy = "check the address; the site's certificate or TLS set-up is at fault";
    return fetchFailure("fetch.tls", `No safe connection: ${code}`, url, remedy, {
      fate: "retry",
      cause: error,
    });
  }
  if (REFUSED_CODES.has(code)) {
    return fetchFailure("fetch.refused", "The server takes no connection", url, LATER, {
      fate: "retry",
      cause: error,
    });
  }
  return fetchFailure("fetch.broken", `The connection broke${code ? `: ${code}` : ""}`, url, LATER, {
    fate: "retry",
    cause: error,
  });
}

/** The error of a request whose caller gave it up. */
export function abortedFailure(url: URL, cause: unknown): FinewatchError {
  return fetchFailure("fetch.aborted", "The request was given up", url, LATER, { fate: "retry", cause });
}
