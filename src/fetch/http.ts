import { EventEmitter } from "node:events";
import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { FinewatchError } from "../domain/errors.ts";
import { ACCEPT_ENCODING, BodyRefused, contentEncodings, readBody } from "./body.ts";
import { abortedFailure, DEADLINE_PASSED, explainFailure, fetchFailure, statusFailure } from "./failure.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { headerValue, maxAge, type ResponseHeaders, validator } from "./headers.ts";
import { createHostGate } from "./host-gate.ts";
import {
  ALLOW_ALL,
  createRobotsCache,
  MAX_ROBOTS_BYTES,
  parseRobots,
  type Robots,
  robotsAllow,
} from "./robots.ts";

/** Limits of the client; what is left out has the default that stands behind it. */
export interface HttpOptions extends GuardOptions {
  /** Where a site's operator can reach ours: an address or a mailbox, shown in the User-Agent. */
  readonly contact?: string;
  /** Shown in the User-Agent; "0.1.0". */
  readonly version?: string;
  /** Time of a request from its start to the last byte, redirects included, waiting in a queue not; 15,000. */
  readonly deadlineMs?: number;
  /** Decoded bytes of a response; 5,000,000. */
  readonly maxBytes?: number;
  /** Bytes of a response's headers; 32,768. */
  readonly maxHeaderBytes?: number;
  /** 5. */
  readonly maxRedirects?: number;
  /** Requests at once to one host; 2. */
  readonly perHost?: number;
  /** Between two starts to one host; 500. */
  readonly hostGapMs?: number;
  /** Requests at once altogether; 64. */
  readonly overall?: number;
  /** Address of an HTTP proxy. Environment variables are never read. Through a proxy the peer cannot be checked. */
  readonly proxy?: string | null;
  /** The wall clock, in ms since 1970. */
  readonly now?: () => number;
}

export interface HttpRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** `page` respects robots.txt; feeds and data are published to be polled. */
  readonly purpose: "feed" | "page" | "data";
}

export type HttpResult =
  | {
      readonly status: "ok";
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** `Link` header, where WordPress and hubs announce themselves. */
      readonly link: string | null;
      readonly finalUrl: string;
      /** The final address where every hop was permanent (301, 308), else null. */
      readonly movedTo: string | null;
      readonly maxAgeSeconds: number | null;
      readonly latencyMs: number;
    }
  | {
      readonly status: "unchanged";
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly maxAgeSeconds: number | null;
      readonly movedTo: string | null;
      readonly latencyMs: number;
    };

/** The only way out: a guarded, polite, bounded HTTP client. */
export interface Http {
  /**
   * Fetches an address. Throws a `FinewatchError` with a `fetch.*` code, its fate and, where the server named
   * one, the earliest time to retry.
   */
  get(request: HttpRequest): Promise<HttpResult>;
  /** Ends all connections; requests under way fail. */
  close(): Promise<void>;
}

/** The name that robots.txt files address. */
const ROBOT = "Finewatch";
/** A rest of a body no longer than this is read so that its connection can be used again. */
const MAX_DUMP_BYTES = 16_384;

const ACCEPT: Readonly<Record<HttpRequest["purpose"], string>> = {
  feed: "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, application/json;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
  data: "*/*",
};

const PERMANENT_REDIRECTS = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What one hop came to: a redirect's target, or the end. */
type Hop =
  | { readonly next: URL; readonly permanent: boolean }
  | { readonly next: null; readonly headers: ResponseHeaders; readonly bytes: Uint8Array | null };

/** A client with its own connections; see `HttpOptions` for the limits. */
export function createHttp(options: HttpOptions = {}): Http {
  const {
    deadlineMs = 15_000,
    maxBytes = 5_000_000,
    maxHeaderBytes = 32_768,
    maxRedirects = 5,
    perHost = 2,
    hostGapMs = 500,
    overall = 64,
    proxy = null,
    now = Date.now,
  } = options;
  const guard = createGuard(options);
  const gate = createHostGate({ perHost, gapMs: hostGapMs, overall });
  const robotsOf = createRobotsCache(loadRobots);
  const userAgent = userAgentLine(options.contact, options.version);
  // Timeouts are the deadline's business alone: undici's own start anew with every chunk.
  const connection = {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    connections: perHost,
  };
  const dispatcher: Dispatcher =
    proxy === null
      ? new Agent({ ...connection, allowH2: false, connect: guard.connector({ timeoutMs: deadlineMs }) })
      : new ProxyAgent({ ...connection, allowH2: false, uri: proxy });

  /** One request and its answer, when there is a place for it. */
  async function hop(url: URL, request: HttpRequest, limit: number, spent: Stopwatch): Promise<Hop> {
    const leave = await gate.enter(url.hostname, request.signal).catch((reason: unknown) => {
      throw abortedFailure(url, reason);
    });
    try {
      return await exchange(url, request, limit, spent);
    } finally {
      leave();
    }
  }

  async function exchange(url: URL, request: HttpRequest, limit: number, spent: Stopwatch): Promise<Hop> {
    if (request.signal?.aborted) throw abortedFailure(url, request.signal.reason);
    // An emitter, not an AbortController: undici takes both, and at thousands of polls a second it costs a third less.
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
      if (proxy !== null) await guard.resolve(url.hostname);
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
    };
    if (request.etag) headers["if-none-match"] = request.etag;
    if (request.lastModified) headers["if-modified-since"] = request.lastModified;
    return headers;
  }

  /** Refuses a page that robots.txt closes to us. */
  async function checkRobots(url: URL, signal: AbortSignal | undefined): Promise<void> {
    const robots = await untilAborted(robotsOf(url.origin), signal, url);
    if (robotsAllow(robots, url.pathname + url.search)) return;
    const remedy = "the feed is read all the same; switch fullText off for this source";
    throw fetchFailure("fetch.robots", "The site's robots.txt closes this page to robots", url, remedy, {
      fate: "permanent",
    });
  }

  async function loadRobots(origin: string): Promise<Robots | null> {
    try {
      const result = await follow({ url: `${origin}/robots.txt`, purpose: "data" }, MAX_ROBOTS_BYTES * 2);
      return result.status === "ok"
        ? parseRobots(Buffer.from(result.bytes).toString("utf8"), ROBOT)
        : ALLOW_ALL;
    } catch (error) {
      // A 4xx means that there is no such file; the site has no wishes (RFC 9309 §2.3.1.3).
      const absent =
        error instanceof FinewatchError && error.code === "fetch.status" && error.fate === "permanent";
      return absent ? ALLOW_ALL : null;
    }
  }

  async function follow(request: HttpRequest, limit: number): Promise<HttpResult> {
    const spent: Stopwatch = { ms: 0 };
    let url = guard.checkUrl(request.url);
    url.hash = "";
    let permanent = true;
    for (let hops = 0; ; hops++) {
      if (request.purpose === "page") await checkRobots(url, request.signal);
      const result = await hop(url, request, limit, spent);
      if (result.next !== null) {
        if (hops >= maxRedirects) {
          const remedy = "open the address in a browser and use the one it ends at";
          const options = { fate: "retry" } as const;
          throw fetchFailure("fetch.redirects", `More than ${maxRedirects} redirects`, url, remedy, options);
        }
        permanent &&= result.permanent;
        url = result.next;
        continue;
      }
      const { headers, bytes } = result;
      const common = {
        etag: validator(headers, "etag"),
        lastModified: validator(headers, "last-modified"),
        maxAgeSeconds: maxAge(headers, now()),
        movedTo: hops > 0 && permanent ? url.href : null,
        latencyMs: Math.round(spent.ms),
      };
      if (bytes === null) {
        return {
          status: "unchanged",
          ...common,
          etag: common.etag ?? request.etag ?? null,
          lastModified: common.lastModified ?? request.lastModified ?? null,
        };
      }
      return {
        status: "ok",
        bytes,
        contentType: headerValue(headers, "content-type"),
        link: headerValue(headers, "link"),
        finalUrl: url.href,
        ...common,
      };
    }
  }

  return {
    get: (request) => follow(request, maxBytes),
    close: () => dispatcher.destroy(),
  };
}

/** Time spent in requests, without the waiting for a place. */
interface Stopwatch {
  ms: number;
}

/** The User-Agent: name, version and where to complain. Throws where the contact does not fit in a header. */
function userAgentLine(contact = "", version = "0.1.0"): string {
  if (!/^[\x21-\x7e]{0,200}$/.test(contact) || /[()]/.test(contact)) {
    throw new FinewatchError(
      "config.contact",
      `"${contact}" does not fit in a request header (contact): give a web or mail address without spaces`,
      { fate: "permanent" },
    );
  }
  return contact === "" ? `${ROBOT}/${version} (feed reader)` : `${ROBOT}/${version} (+${contact})`;
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined, url: URL): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortedFailure(url, signal.reason));
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
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
