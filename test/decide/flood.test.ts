import { describe, expect, it } from "vitest";
import { floodOf } from "../../src/decide/flood.ts";

const NOW = "2026-05-04T12:00:00.000Z";
const policy = { posts: 20, windowMs: 600_000 };

describe("a channel's waiting alerts", () => {
  it.each([
    ["nothing was posted yet", null, null, "single"],
    ["fewer messages than the policy says", "2026-05-04T11:59:59.000Z", null, "single"],
    ["the twentieth latest message is older than the window", NOW, "2026-05-04T11:50:00.000Z", "single"],
    ["twenty messages within the window, the latest just now", NOW, "2026-05-04T11:50:00.001Z", "collect"],
    ["the latest less than a minute ago", "2026-05-04T11:59:00.001Z", "2026-05-04T11:55:00.000Z", "collect"],
    ["the latest a minute ago", "2026-05-04T11:59:00.000Z", "2026-05-04T11:55:00.000Z", "digest"],
    ["all twenty long ago", "2026-05-04T09:00:00.000Z", "2026-05-04T08:00:00.000Z", "single"],
    ["the clock was set back", "2026-05-05T12:00:00.000Z", "2026-05-05T11:59:00.000Z", "single"],
  ] as const)("%s", (_when, latestAt, nthAt, verdict) => {
    expect(floodOf({ latestAt, nthAt }, policy, NOW)).toBe(verdict);
  });

  it("are never gathered where the policy is off", () => {
    expect(floodOf({ latestAt: NOW, nthAt: NOW }, { ...policy, posts: 0 }, NOW)).toBe("single");
  });
});
