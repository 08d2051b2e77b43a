import { describe, expect, it } from "vitest";
import { nextDigest } from "../../src/decide/cron.ts";
import { holdOf, quietUntil } from "../../src/decide/hold.ts";

describe("the next digest", () => {
  it.each([
    ["daily", "UTC", "2026-03-10T07:59:30Z", "2026-03-10T08:00:00.000Z"],
    ["daily", "UTC", "2026-03-10T08:00:00Z", "2026-03-11T08:00:00.000Z"],
    ["daily", "Europe/Paris", "2026-01-10T06:59:00Z", "2026-01-10T07:00:00.000Z"],
    ["daily", "America/New_York", "2026-07-10T00:00:00Z", "2026-07-10T12:00:00.000Z"],
    ["weekly", "UTC", "2026-03-10T12:00:00Z", "2026-03-16T08:00:00.000Z"],
    ["30 17 * * 1-5", "UTC", "2026-03-13T18:00:00Z", "2026-03-16T17:30:00.000Z"],
    ["*/15 * * * *", "UTC", "2026-03-13T18:01:00Z", "2026-03-13T18:15:00.000Z"],
    ["0 9 1 * *", "UTC", "2026-03-13T18:01:00Z", "2026-04-01T09:00:00.000Z"],
    ["0 9 1 * 5", "UTC", "2026-03-13T18:01:00Z", "2026-03-20T09:00:00.000Z"],
    ["0 0 29 2 *", "UTC", "2026-03-13T18:01:00Z", "2028-02-29T00:00:00.000Z"],
    ["0 12 * * 7", "UTC", "2026-03-13T18:01:00Z", "2026-03-15T12:00:00.000Z"],
    ["0 8 * * *", "Asia/Kolkata", "2026-03-13T02:29:00Z", "2026-03-13T02:30:00.000Z"],
  ])("of %s in %s after %s is %s", (when, zone, now, next) => {
    expect(nextDigest(when, zone, now)).toBe(next);
  });

  it("comes at the local hour on both sides of a change of the clocks", () => {
    expect(nextDigest("daily", "Europe/Berlin", "2026-03-28T12:00:00Z")).toBe("2026-03-29T06:00:00.000Z");
    expect(nextDigest("daily", "Europe/Berlin", "2026-10-24T12:00:00Z")).toBe("2026-10-25T07:00:00.000Z");
  });

  it.each([
    "off",
    "",
    "soon",
    "61 8 * * *",
    "0 24 * * *",
    "0 8 0 * *",
    "0 8 * 13 *",
    "0 8 30 2 *",
    "5-1 8 * * *",
    "*/0 8 * * *",
  ])("of “%s” never comes", (when) => {
    expect(nextDigest(when, "UTC", "2026-03-10T00:00:00Z")).toBeNull();
  });
});

describe("holding an alert", () => {
  const settings = { quietHours: { from: "22:00", to: "07:00" }, timeZone: "Europe/Paris", digest: "off" };

  it.each([
    ["2026-01-10T20:59:00Z", null],
    ["2026-01-10T21:00:00Z", "2026-01-11T06:00:00.000Z"],
    ["2026-01-11T05:59:00Z", "2026-01-11T06:00:00.000Z"],
    ["2026-01-11T06:00:00Z", null],
  ])("in quiet hours over midnight, at %s: until %s", (now, until) => {
    expect(quietUntil(settings, now)).toBe(until);
  });

  it("does not hold without quiet hours and digest", () => {
    expect(holdOf({ ...settings, quietHours: null }, "2026-01-10T23:00:00Z")).toBeNull();
  });

  it("holds for the digest before quiet hours matter", () => {
    expect(holdOf({ ...settings, digest: "daily" }, "2026-01-10T23:00:00Z")).toEqual({
      reason: "digest",
      until: "2026-01-11T07:00:00.000Z",
    });
  });

  it("lets a digest that is due in quiet hours wait for their end", () => {
    expect(holdOf({ ...settings, digest: "0 3 * * *" }, "2026-01-10T12:00:00Z")).toEqual({
      reason: "digest",
      until: "2026-01-11T06:00:00.000Z",
    });
  });

  it("counts a time zone that does not exist as UTC", () => {
    expect(quietUntil({ ...settings, timeZone: "Mars/Base" }, "2026-01-10T23:30:00Z")).toBe(
      "2026-01-11T07:00:00.000Z",
    );
  });
});
