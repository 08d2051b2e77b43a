/** `count` requests in any `windowMs` ("sliding") or in each (`fixed`). */
interface Limit {
  readonly count: number;
  readonly windowMs: number;
}

export interface LimitOptions {
  /** Messages to one channel, edits in one channel, and so on: one bucket each. Null: no limit. */
  readonly perChannel: Limit | null;
  /** All authenticated requests but those of interactions. Null: no limit. */
  readonly global: (Limit & { readonly kind: "sliding" | "fixed" }) | null;
}

/** 50 a second: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit. 5 in 5 s: seen in headers. */
export const DISCORD_LIMITS: LimitOptions = {
  perChannel: { count: 5, windowMs: 5000 },
  global: { count: 50, windowMs: 1000, kind: "sliding" },
};

export interface LimitAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the request may go on. */
  readonly refused: { readonly retryAfterSeconds: number; readonly global: boolean } | null;
}

/** Counts requests by bucket and in all. Times are of the machine's monotonic clock: clients really wait. */
export class RateLimits {
  private readonly options: LimitOptions;
  private readonly buckets = new Map<string, { used: number; endsAt: number }>();
  private recent: number[] = [];

  constructor(options: LimitOptions) {
    this.options = options;
  }

  /** Counts one request of `route` on `major` (a channel or webhook id, or ""). */
  take(
    route: string,
    major: string,
    request: { readonly global: boolean; readonly bucket: boolean },
  ): LimitAnswer {
    const now = performance.now();
    if (request.global) {
      const wait = this.globalWait(now);
      if (wait > 0) {
        const retryAfterSeconds = wait / 1000;
        const headers = {
          "x-ratelimit-global": "true",
          "x-ratelimit-scope": "global",
          ...retry(retryAfterSeconds),
        };
        return { headers, refused: { retryAfterSeconds, global: true } };
      }
    }
    const limit = this.options.perChannel;
    if (!request.bucket || !limit) {
      if (request.global) this.recent.push(now);
      return { headers: {}, refused: null };
    }
    const key = `${route} ${major}`;
    let bucket = this.buckets.get(key);
    if (!bucket || bucket.endsAt <= now) {
      bucket = { used: 0, endsAt: now + limit.windowMs };
      this.buckets.set(key, bucket);
    }
    const resetAfter = (bucket.endsAt - now) / 1000;
    const full = bucket.used >= limit.count;
    if (!full) {
      bucket.used += 1;
      if (request.global) this.recent.push(now);
    }
    const headers = {
      "x-ratelimit-bucket": Buffer.from(route).toString("hex").slice(0, 32),
      "x-ratelimit-limit": String(limit.count),
      "x-ratelimit-remaining": String(limit.count - bucket.used),
      "x-ratelimit-reset": (Date.now() / 1000 + resetAfter).toFixed(3),
      "x-ratelimit-reset-after": resetAfter.toFixed(3),
    };
    if (!full) return { headers, refused: null };
    return {
      headers: { ...headers, "x-ratelimit-scope": "user", ...retry(resetAfter) },
      refused: { retryAfterSeconds: resetAfter, global: false },
    };
  }

  /** Milliseconds until the global limit lets one more through; 0: now. */
  private globalWait(now: number): number {
    const limit = this.options.global;
    if (!limit) return 0;
    const start = limit.kind === "sliding" ? now - limit.windowMs : now - (now % limit.windowMs);
    this.recent = this.recent.filter((at) => at >= start);
    if (this.recent.length < limit.count) return 0;
    return (limit.kind === "sliding" ? this.recent[0]! : start) + limit.windowMs - now;
  }
}

function retry(seconds: number): { "retry-after": string } {
  return { "retry-after": seconds.toFixed(3) };
}
