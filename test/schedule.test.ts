import { describe, expect, it, vi } from "vitest";
import { FinewatchError } from "../src/domain/errors.ts";
import type { SourceState } from "../src/domain/source.ts";
import {
  EMPTY_FEED,
  nextPoll,
  type PollOutcome,
  publishingHabit,
  sourceHealth,
  startSchedule,
} from "../src/schedule.ts";

const NOW = "2026-03-01T12:00:00.000Z";
const DAY = 86_400;
const HOUR = 3_600;
/** No jitter. */
const MIDDLE = 0.5;
const ADAPTIVE = { everyMinutes: null };

function state(changes: Partial<SourceState> = {}): SourceState {
  return {
    sourceId: "s",
    etag: null,
    lastModified: null,
    movedTo: null,
    nextPollAt: NOW,
    intervalSeconds: 900,
    failCount: 0,
    baselineAt: "2026-01-01T00:00:00.000Z",
    lastAttemptAt: NOW,
    lastSuccessAt: NOW,
    lastChangeAt: "2026-02-28T12:00:00.000Z",
    newestItemAt: "2026-02-28T11:00:00.000Z",
    habitSeconds: DAY,
    lastError: null,
    itemsTotal: 40,
    latencyMs: 100,
    silentSince: null,
    ...changes,
  };
}

function read(changes: Partial<Extract<PollOutcome, { kind: "read" }>> = {}): PollOutcome {
  return {
    kind: "read",
    items: 20,
    newItems: 0,
    published: [],
    ttlMinutes: null,
    maxAgeSeconds: null,
    ...changes,
  };
}

const unchanged: PollOutcome = { kind: "unchanged", maxAgeSeconds: null };

function failed(fate: "retry" | "permanent" = "retry", retryAt: string | null = null): PollOutcome {
  return {
    kind: "failed",
    error: new FinewatchError("fetch.status", "The server answered 503", { fate, retryAt }),
  };
}

/** Seconds from `now` to the next poll. */
function wait(
  outcome: PollOutcome,
  changes: Partial<SourceState> = {},
  everyMinutes: number | null = null,
  random = MIDDLE,
) {
  const next = nextPoll(state(changes), outcome, { everyMinutes }, NOW, random);
  return (Date.parse(next.nextPollAt) - Date.parse(NOW)) / 1000;
}

describe("the interval follows how often a source publishes", () => {
  it.each([
    ["news halves it", read({ newItems: 1 }), 900, 450],
    ["much news halves it once", read({ newItems: 20 }), 900, 450],
    ["a read without news stretches it", read(), 900, 1170],
    ["an unchanged feed stretches it", unchanged, 900, 1170],
    ["never below two minutes", read({ newItems: 1 }), 130, 120],
    ["never beyond a day", unchanged, 80_000, DAY],
    ["an interval from an older configuration is brought within the limits", unchanged, 10 * DAY, DAY],
  ])("%s", (_name, outcome, intervalSeconds, expected) => {
    const next = nextPoll(state({ intervalSeconds }), outcome, ADAPTIVE, NOW, MIDDLE);
    expect([next.intervalSeconds, next.failCount, next.lastError]).toEqual([expected, 0, null]);
    expect(wait(outcome, { intervalSeconds })).toBeCloseTo(expected, 0);
  });

  it("the first interval comes from the dates in the feed", () => {
    const published = [0, 1, 2, 3, 4].map((hour) => new Date(Date.UTC(2026, 1, 1, hour)).toISOString());
    const next = nextPoll(
      state({ baselineAt: null }),
      read({ newItems: 5, published }),
      ADAPTIVE,
      NOW,
      MIDDLE,
    );
    expect([next.intervalSeconds, next.habitSeconds]).toEqual([1000, HOUR]);
  });

  it("the first interval stays as it was where the feed has no dates", () => {
    const first = state({ baselineAt: null, habitSeconds: null });
    expect(nextPoll(first, read({ newItems: 5 }), ADAPTIVE, NOW, MIDDLE).intervalSeconds).toBe(900);
  });

  it("settles where a source publishes about once in 3.6 polls", () => {
    let current = state();
    let clock = Date.parse(NOW);
    let published = clock;
    const gap = 2 * HOUR * 1000;
    const intervals: number[] = [];
    for (let poll = 0; poll < 2_000; poll++) {
      const news = clock - published >= gap;
      if (news) published += gap * Math.floor((clock - published) / gap);
      const next = nextPoll(
        current,
        news ? read({ newItems: 1 }) : unchanged,
        ADAPTIVE,
        new Date(clock).toISOString(),
        MIDDLE,
      );
      current = state(next);
      clock = Date.parse(next.nextPollAt);
      if (poll > 100) intervals.push(next.intervalSeconds);
    }
    const mean = intervals.reduce((sum, each) => sum + each, 0) / intervals.length;
    expect(mean).toBeGreaterThan(1200);
    expect(mean).toBeLessThan(3600);
  });
});

describe("what the other side asks for", () => {
  it.each([
    ["ttl lengthens the wait", read({ ttlMinutes: 60 }), HOUR],
    ["max-age lengthens the wait", read({ maxAgeSeconds: 7200 }), 7200],
    ["max-age of a 304 lengthens the wait", { kind: "unchanged", maxAgeSeconds: 7200 } as const, 7200],
    ["the longer of the two counts", read({ ttlMinutes: 60, maxAgeSeconds: 7200 }), 7200],
    ["a short ttl does not shorten it", read({ ttlMinutes: 1 }), 1170],
    ["a year of max-age is a day", read({ maxAgeSeconds: 365 * DAY }), DAY],
    ["a negative ttl is none", read({ ttlMinutes: -5 }), 1170],
  ])("%s", (_name, outcome, expected) => expect(wait(outcome)).toBeCloseTo(expected, 0));

  it("jitter never goes below ttl or max-age", () => {
    expect(wait(read({ maxAgeSeconds: 7200 }), {}, null, 0)).toBe(7200);
  });

  it.each([
    ["2026-03-01T15:00:00.000Z", 3 * HOUR],
    ["2026-03-03T12:00:00.000Z", 2 * DAY],
    ["2026-03-01T12:00:10.000Z", 300],
    ["2026-02-01T00:00:00.000Z", 300],
    ["nonsense", 300],
  ])("Retry-After until %s is kept", (retryAt, expected) =>
    expect(wait(failed("retry", retryAt))).toBe(expected),
  );

  it("Retry-After counts against fixed minutes too", () => {
    expect(wait(failed("retry", "2026-03-01T15:00:00.000Z"), {}, 5)).toBe(3 * HOUR);
  });
});

describe("fixed minutes", () => {
  it.each([
    ["news", read({ newItems: 3 })],
    ["no news", unchanged],
    ["a long max-age", read({ maxAgeSeconds: 7200 })],
    ["a long ttl", read({ ttlMinutes: 600 })],
  ])("%s changes nothing", (_name, outcome) => expect(wait(outcome, {}, 5)).toBe(300));
});

describe("errors back off and never give up", () => {
  it.each([
    [1, 300],
    [2, 600],
    [3, 1200],
    [5, 4800],
    [9, 76_800],
    [10, DAY],
    [500, DAY],
  ])("passing error %i waits %i s", (count, expected) => {
    expect(wait(failed(), { failCount: count - 1 })).toBe(expected);
  });

  it.each([
    [1, HOUR],
    [3, 4 * HOUR],
    [6, DAY],
    [99, DAY],
  ])("lasting error %i waits %i s", (count, expected) => {
    expect(wait(failed("permanent"), { failCount: count - 1 })).toBe(expected);
  });

  it("an error keeps the interval, and success returns to it", () => {
    const broken = nextPoll(state(), failed(), ADAPTIVE, NOW, MIDDLE);
    expect([broken.intervalSeconds, broken.failCount, broken.lastError]).toEqual([
      900,
      1,
      "The server answered 503",
    ]);
    const mended = nextPoll(state(broken), unchanged, ADAPTIVE, NOW, MIDDLE);
    expect([mended.intervalSeconds, mended.failCount, mended.lastError]).toEqual([1170, 0, null]);
  });

  it("a slow source is retried soon after an error, not after its long interval", () => {
    expect(wait(failed(), { intervalSeconds: DAY })).toBe(300);
  });

  it("a document that lost all its items is an error", () => {
    const next = nextPoll(state(), read({ items: 0 }), ADAPTIVE, NOW, MIDDLE);
    expect([next.failCount, next.lastError]).toEqual([1, EMPTY_FEED]);
  });

  it("an empty document that is unchanged is still empty", () => {
    const next = nextPoll(state({ failCount: 2, lastError: EMPTY_FEED }), unchanged, ADAPTIVE, NOW, MIDDLE);
    expect([next.failCount, next.lastError]).toEqual([2, EMPTY_FEED]);
  });

  it("a feed that never had items may be empty", () => {
    expect(nextPoll(state({ itemsTotal: 0 }), read({ items: 0 }), ADAPTIVE, NOW, MIDDLE).failCount).toBe(0);
  });
});

describe("jitter", () => {
  it.each([
    [0, 1053],
    [0.5, 1170],
    [0.999_999, 1287],
  ])("random %d waits %i s", (random, expected) =>
    expect(wait(unchanged, {}, null, random)).toBeCloseTo(expected, 0),
  );

  it("does not creep into the interval", () => {
    expect(nextPoll(state(), unchanged, ADAPTIVE, NOW, 0).intervalSeconds).toBe(1170);
  });
});

describe("clocks", () => {
  it.each([
    ["into summer time", "2026-03-29T00:59:00.000Z", "2026-03-29T01:18:30.000Z"],
    ["out of summer time", "2026-10-25T00:59:00.000Z", "2026-10-25T01:18:30.000Z"],
    ["over a leap day", "2028-02-28T23:59:00.000Z", "2028-02-29T00:18:30.000Z"],
    ["over the year's end", "2026-12-31T23:59:00.000Z", "2027-01-01T00:18:30.000Z"],
  ])("%s, the wait is the same", (_name, now, expected) => {
    expect(nextPoll(state(), unchanged, ADAPTIVE, now, MIDDLE).nextPollAt).toBe(expected);
  });

  it("a clock that jumped back a day does not shift the wait", () => {
    const next = nextPoll(
      state({ nextPollAt: "2026-03-02T12:00:00.000Z" }),
      unchanged,
      ADAPTIVE,
      NOW,
      MIDDLE,
    );
    expect(next.nextPollAt).toBe("2026-03-01T12:19:30.000Z");
  });
});

describe("publishing habit", () => {
  const at = (...hours: readonly number[]) =>
    hours.map((hour) => new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000).toISOString());
  it.each([
    ["a steady feed", at(0, 24, 48, 72), DAY],
    ["in any order", at(72, 0, 48, 24), DAY],
    ["bursts with pauses between them", at(0, 0, 0, 0, 0, 240, 240, 240, 240, 240, 480), 10 * DAY],
    ["one long pause among short ones", at(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1011), 303_300],
    ["all at once", at(0, 0, 0, 0), 1],
    ["too few items", at(0, 24, 48), null],
    ["no dates", [null, null, null, null], null],
    ["unreadable dates", ["x", "y", "z", "w"], null],
    ["no items", [], null],
  ])("%s: %s", (_name, published, expected) => expect(publishingHabit(published)).toBe(expected));
});

describe("health", () => {
  const enabled = { enabled: true, disabledReason: null };
  const healthOf = (changes: Partial<SourceState>, now = NOW) => sourceHealth(state(changes), enabled, now);

  it.each([
    ["a source that works", {}, "ok"],
    ["one error", { failCount: 1, lastError: "x" }, "ok"],
    ["two errors in a row", { failCount: 2, lastError: "x" }, "ok"],
    ["three errors in a row", { failCount: 3, lastError: "x" }, "failing"],
    [
      "a first poll that failed",
      { failCount: 1, lastError: "x", lastSuccessAt: null, baselineAt: null },
      "failing",
    ],
    [
      "never polled",
      { lastSuccessAt: null, baselineAt: null, lastChangeAt: null, newestItemAt: null },
      "new",
    ],
    ["empty at once", { failCount: 1, lastError: EMPTY_FEED }, "empty"],
    ["empty for long", { failCount: 9, lastError: EMPTY_FEED }, "empty"],
    ["quiet within a week", { lastChangeAt: "2026-02-23T12:00:00.000Z", habitSeconds: HOUR }, "ok"],
    ["quiet beyond a week", { lastChangeAt: "2026-02-22T11:00:00.000Z", habitSeconds: HOUR }, "silent"],
    [
      "a monthly source after two months",
      { lastChangeAt: "2026-01-02T00:00:00.000Z", habitSeconds: 30 * DAY },
      "ok",
    ],
    [
      "a source without habit after two months",
      { lastChangeAt: "2026-01-02T00:00:00.000Z", habitSeconds: null },
      "ok",
    ],
    [
      "a yearly source after a year and a half",
      {
        baselineAt: "2024-01-01T00:00:00.000Z",
        lastChangeAt: "2024-09-01T00:00:00.000Z",
        habitSeconds: 365 * DAY,
      },
      "silent",
    ],
    ["news that comes with old dates", { newestItemAt: "2018-01-01T00:00:00.000Z" }, "ok"],
    ["news without dates", { newestItemAt: null }, "ok"],
    [
      "old when first read",
      { lastChangeAt: "2026-01-01T00:00:00.000Z", newestItemAt: "2018-05-01T00:00:00.000Z" },
      "stale",
    ],
    [
      "nothing since the first read",
      {
        baselineAt: "2026-02-01T00:00:00.000Z",
        lastChangeAt: "2026-02-01T00:00:00.000Z",
        newestItemAt: "2026-01-31T00:00:00.000Z",
      },
      "silent",
    ],
    [
      "its newest item aged since the first read",
      {
        baselineAt: "2026-02-26T12:00:00.000Z",
        lastChangeAt: "2026-02-26T12:00:00.000Z",
        newestItemAt: "2026-02-20T12:00:00.000Z",
        habitSeconds: HOUR,
      },
      "silent",
    ],
    [
      "read today, newest item four days old",
      { baselineAt: NOW, lastChangeAt: NOW, newestItemAt: "2026-02-25T12:00:00.000Z" },
      "ok",
    ],
    [
      "a day into the future, after the clock went back",
      { lastChangeAt: "2026-03-02T12:00:00.000Z", baselineAt: "2026-03-02T11:00:00.000Z" },
      "ok",
    ],
  ] as [string, Partial<SourceState>, string][])("%s is %s", (_name, changes, expected) => {
    expect(healthOf(changes).status).toBe(expected);
  });

  it("says since when and what is usual", () => {
    const health = healthOf({ lastChangeAt: "2026-02-01T12:00:00.000Z" });
    expect(health).toEqual({
      status: "silent",
      since: "2026-02-01T12:00:00.000Z",
      message: "Nothing new for 28 days; usually after 1 day",
    });
  });

  it("says how often it failed and why", () => {
    expect(healthOf({ failCount: 4, lastError: "The server answered 404" }).message).toBe(
      "Failed 4 times in a row: The server answered 404",
    );
  });

  it("gives the reason of a disabled source", () => {
    const health = sourceHealth(
      state({ failCount: 9 }),
      { enabled: false, disabledReason: "no feed known" },
      NOW,
    );
    expect(health).toEqual({ status: "disabled", since: null, message: "no feed known" });
  });
});

describe("the tick", () => {
  const EVERY_SECOND = "* * * * * *";
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

  it("comes at once with the time, and again", async () => {
    const times: string[] = [];
    const schedule = startSchedule({
      tick: async (now) => times.push(now),
      logger: { error: () => {} },
      now: () => Date.parse(NOW),
      pattern: EVERY_SECOND,
    });
    await pause(1_300);
    await schedule.stop();
    expect(times.length).toBeGreaterThanOrEqual(2);
    expect(times[0]).toBe(NOW);
  });

  it("does not overlap, survives an error, and ends with the round under way", async () => {
    const logged: string[] = [];
    let active = 0;
    let most = 0;
    let ended = 0;
    const schedule = startSchedule({
      tick: async () => {
        most = Math.max(most, ++active);
        await pause(1_500);
        active--;
        ended++;
        throw new Error("no database");
      },
      logger: { error: (_fields, message) => logged.push(message) },
      pattern: EVERY_SECOND,
    });
    await pause(2_600);
    await schedule.stop();
    expect([most, active, ended, logged.length]).toEqual([1, 0, 2, 2]);
  });

  it.each([
    ["a day forward", 86_400_000],
    ["two hours back", -7_200_000],
  ])("goes on when the clock jumps %s", async (_name, jump) => {
    const RealDate = Date;
    let shift = 0;
    class ShiftedDate extends RealDate {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) super(RealDate.now() + shift);
        else super(...(given as [number]));
      }
      static override now(): number {
        return RealDate.now() + shift;
      }
    }
    globalThis.Date = ShiftedDate as DateConstructor;
    let ticks = 0;
    const schedule = startSchedule({
      tick: async () => ticks++,
      logger: { error: () => {} },
      pattern: EVERY_SECOND,
    });
    try {
      await vi.waitUntil(() => ticks >= 2, { timeout: 3_000, interval: 5 });
      shift = jump;
      const before = ticks;
      const startedAt = performance.now();
      await vi.waitUntil(() => ticks >= before + 3, { timeout: 4_000, interval: 5 });
      expect(performance.now() - startedAt).toBeLessThan(3_500);
    } finally {
      await schedule.stop();
      globalThis.Date = RealDate;
    }
  });
});
