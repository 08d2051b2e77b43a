import { EventEmitter } from "node:events";
import type { Dispatcher } from "undici";
import { ACCEPT_ENCODING, BodyRefused, contentEncodings, readBody } from "./body.ts";
import { abortedFailure, DEADLINE_PASSED, explainFailure, statusFailure } from "./failure.ts";
import type { Guard } from "./guard.ts";
import { headerValue, type ResponseHeaders } from "./headers.ts";
import type { HttpRequest } from "./http.ts";

/** What one hop came to: a redirect's target, or the end. */
export type Hop =
  | { readonly next: URL; readonly permanent: boolean }
  | { readonly next: null; readonly headers: ResponseHeaders; readonly bytes: Uint8Array | null };

/** Time spent in requests, without the waiting for a place. */
export interface Stopwatch {
  ms: number;
}

/** A rest of a body no longer than this is read so that its connection can be used again. */
const MAX_DUMP_BYTES = 16_384;

const ACCEPT: Readonly<Record<HttpRequest["purpose"], string>> = {
  feed: "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, application/json;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
  data: "*/*",
};

const PERMANENT_REDIRECTS = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface ExchangeSettings {
  readonly dispatcher: Dispatcher;
  readonly guard: Guard;
  /** Check the host's addresses before asking: for proxies, which connect in our stead. */
  readonly resolveFirst: boolean;
  readonly userAgent: string;
  readonly deadlineMs: number;
  readonly now: () => number;
}

/**
 * One request and its answer: redirects are returned, not followed. The exchange ends when `spent` and its own time
 * reach the deadline, and adds its time to `spent`. Throws `fetch.*` errors.
 */
export function createExchange(
  settings: ExchangeSettings,
): (url: URL, request: HttpRequest, limit: number, spent: Stopwatch) => Promise<Hop> {
  const { dispatcher, guard, resolveFirst, userAgent, deadlineMs, now } = settings;

  async function exchange(url: URL, request: HttpRequest, limit: number, spent: Stopwatch): Promise<Hop> {
    if (request.signal?.aborted) throw abortedFailure(url, request.signal.reason);
    // An emitter, not an AbortController: undici takes both, and this one is cheap enough to make for every poll.
    const cancel = new EventEmitter();
    let reason: unknown = null;
    const stop = (why: unknown) => {
      reason ??= why ?? new Error("aborted");
      cancel.emit("abort");
    };
    const onAbort = () => stop(request.signal?.reason);
    const timer = setTimeout(stop, Math.max(0, deadlineMs - spent.ms), DEADLINE_PASSED);
    request.signal?.addEventListener("abort", onAbort, { once: true });
    const startedAt = performance.now();
    try {
      if (resolveFirst) await guard.resolve(url.hostname);
      const response = await dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: "GET",
        headers: requestHeaders(request),
        signal: cancel,
      });
      return await answer(url, request, limit, response);
    } catch (error) {
      throw explainFailure(error, url, { deadlineMs, limit, stopped: reason });
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener("abort", onAbort);
      spent.ms += performance.now() - startedAt;
    }
  }

  async function answer(
    url: URL,
    request: HttpRequest,
    limit: number,
    { statusCode, headers, body }: Dispatcher.ResponseData,
  ): Promise<Hop> {
    if (statusCode >= 200 && statusCode < 300) {
      if (Number(headerValue(headers, "content-length") ?? 0) > limit) {
        discard(body);
        throw new BodyRefused("too-large", `more than ${limit} bytes`);
      }
      try {
        contentEncodings(headerValue(headers, "content-encoding"));
        return {
          next: null,
          headers,
          bytes: await readBody(body, headerValue(headers, "content-encoding"), limit),
        };
      } catch (error) {
        discard(body);
        throw error;
      }
    }
    await dismiss(body, headers);
    if (statusCode === 304 && (request.etag || request.lastModified))
      return { next: null, headers, bytes: null };
    const location = REDIRECTS.has(statusCode) ? headerValue(headers, "location") : null;
    if (location === null) throw statusFailure(url, statusCode, headers, now());
    const next = guard.checkRedirect(url, location);
    return { next, permanent: PERMANENT_REDIRECTS.has(statusCode) };
  }

  function requestHeaders(request: HttpRequest): Record<string, string> {
    const headers: Record<string, string> = {
      "user-agent": userAgent,
      accept: request.accept ?? ACCEPT[request.purpose],
      "accept-encoding": ACCEPT_ENCODING,
      // Any will do; some content networks turn requests without the header away.
      "accept-language": "*",
    };
    if (request.etag) headers["if-none-match"] = request.etag;
    if (request.lastModified) headers["if-modified-since"] = request.lastModified;
    return headers;
  }

  return exchange;
}

/** Ends a body that nobody reads, with its connection. */
function discard(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => {});
  body.destroy();
}

/** Reads the short body of an error or redirect, so that the connection lives on; ends a long one. */
async function dismiss(body: Dispatcher.ResponseData["body"], headers: ResponseHeaders): Promise<void> {
  const length = headerValue(headers, "content-length");
  if (length !== null && Number(length) > MAX_DUMP_BYTES) return discard(body);
  await body.dump({ limit: MAX_DUMP_BYTES });
}
