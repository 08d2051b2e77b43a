import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { FinewatchError } from "../domain/errors.ts";
import { createExchange, type Hop, type Stopwatch } from "./exchange.ts";
import { abortedFailure, fetchFailure } from "./failure.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { headerValue, maxAge, validator } from "./headers.ts";
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

  const exchange = createExchange({
    dispatcher,
    guard,
    resolveFirst: proxy !== null,
    userAgent,
    deadlineMs,
    now,
  });

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
