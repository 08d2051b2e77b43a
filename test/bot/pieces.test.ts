import { describe, expect, it } from "vitest";
import { readDigest, readSpan, readTime, readZone } from "../../src/bot/commands/alert-values.ts";
import { pagesOf } from "../../src/bot/commands/latest.ts";
import { customId, fitsCustomId, readCustomId } from "../../src/bot/custom-id.ts";
import { parseSince } from "../../src/bot/since.ts";
import { parseSum } from "../../src/bot/sum.ts";
import { pageOf } from "../../src/bot/views/components.ts";
import { escapeText, maskedLink, truncate } from "../../src/bot/views/words.ts";

describe("the ids of components", () => {
  it("carry their whole state and their owner", () => {
    const id = customId("fines", { c: "company:meta", a: null, p: 2 }, "123456789012345678");
    expect(id).toMatch(/^v1\|fines\|[0-9a-z]+\|c=company:meta&p=2$/);
    expect(readCustomId(id)).toEqual({
      name: "fines",
      owner: "123456789012345678",
      args: { c: "company:meta", p: "2" },
    });
  });

  it.each(["a|b", "a=b&c", "100 %", "%7c", "Ünïcödé 東京"])("give back “%s” as it was", (value) => {
    expect(readCustomId(customId("search", { q: value }))?.args["q"]).toBe(value);
  });

  it("never get longer than Discord allows", () => {
    expect(fitsCustomId("search", { q: "x".repeat(80) })).toBe(true);
    expect(fitsCustomId("search", { q: "x".repeat(90) })).toBe(false);
    expect(() => customId("search", { q: "x".repeat(90) })).toThrow(RangeError);
  });

  it.each(["", "v0|fines||", "v2|fines||p=1", "something else"])("of others are not ours: “%s”", (text) => {
    expect(readCustomId(text)).toBeNull();
  });
});

describe("sums that users type", () => {
  it.each([
    ["EUR 100000", 10_000_000, "EUR"],
    ["100k €", 10_000_000, "EUR"],
    ["1.5m USD", 150_000_000, "USD"],
    ["7 552 800 EUR", 755_280_000, "EUR"],
    ["£2bn", 200_000_000_000, "GBP"],
    ["JPY 5000", 5000, "JPY"],
    ["usd 3,000,000", 300_000_000, "USD"],
  ])("%s", (typed, minor, currency) => {
    expect(parseSum(typed)).toEqual({ minor, currency });
  });

  it.each(["100000", "EUR", "XXQ 5", "-5 EUR", "1.2.3 EUR", "EUR 1e9", "", "99999999999999999999 EUR"])(
    "“%s” is none",
    (typed) => {
      expect(parseSum(typed)).toBeNull();
    },
  );
});

describe("other values that users type", () => {
  const now = "2026-03-10T12:00:00.000Z";

  it.each([
    ["2022", "2022-01-01"],
    ["2022-5", "2022-05-01"],
    ["2022-10-17", "2022-10-17"],
    ["10d", "2026-02-28"],
    ["2w", "2026-02-24"],
    ["1y", "2025-03-10"],
    ["2022-13", null],
    ["2022-02-30", null],
    ["soon", null],
  ])("since %s", (typed, expected) => {
    expect(parseSince(typed, now)).toBe(expected);
  });

  it.each([
    ["12h", "2026-03-11T00:00:00.000Z"],
    ["2w", "2026-03-24T12:00:00.000Z"],
    ["0d", null],
    ["9999w", null],
    ["long", null],
  ])("for %s", (typed, expected) => {
    expect(readSpan(typed, now)).toBe(expected);
  });

  it.each([
    ["22:00", "22:00"],
    ["7.05", "07:05"],
    ["24:00", null],
    ["7", null],
  ])("at %s", (typed, expected) => {
    expect(readTime(typed)).toBe(expected);
  });

  it.each([
    ["Daily", "daily"],
    ["none", "off"],
    ["0 8 * * 1-5", "0 8 * * 1-5"],
    ["*/10  * * * *", "*/10 * * * *"],
    ["0 25 * * *", null],
    ["* * * *", null],
  ])("digest %s", (typed, expected) => {
    expect(readDigest(typed)).toBe(expected);
  });

  it("knows time zones", () => {
    expect([readZone("Europe/Paris"), readZone("Mars/Base")]).toEqual(["Europe/Paris", null]);
  });
});

describe("text of others in our messages", () => {
  it.each([
    ["**bold** _x_", "\\*\\*bold\\*\\* \\_x\\_"],
    ["[click](https://evil.example)", "\\[click\\]\\(https:\u200b//evil.example\\)"],
    ["@everyone <@1> <#2>", "@\u200beveryone \\<@\u200b1\\> \\<\\#2\\>"],
    ["# heading", "\\# heading"],
    ["- list", "\\- list"],
    ["a\u202eb\u200bc", "a b c"],
  ])("%s is only text", (given, expected) => {
    expect(escapeText(given)).toBe(expected);
  });

  it("is cut visibly, at a word, never inside an escape", () => {
    expect(truncate("one two three four", 11)).toBe("one two…");
    expect(truncate("aaaaaaaaa\\*b", 11)).toBe("aaaaaaaaa…");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "not a url", null])("links to no %s", (url) => {
    expect(maskedLink("Outlet", url)).toBe("Outlet");
  });
});

describe("pages", () => {
  it.each([
    [1, [1, 2], 1],
    [3, [5], 3],
    [99, [5], 3],
    [0, [1, 2], 1],
    [Number.NaN, [1, 2], 1],
  ])("page %d", (wanted, items, page) => {
    expect(pageOf([1, 2, 3, 4, 5], wanted, 2)).toEqual({ items, page, pages: 3 });
  });

  it.each([
    [{ n: 0, more: false }, 1, "1"],
    [{ n: 16, more: false }, 1, "2"],
    [{ n: 17, more: false }, 3, "3"],
    [{ n: 2000, more: true }, 1, "250+"],
    [{ n: 80, more: true }, 14, "14+"],
  ])("of %j, seen from page %d, there are %s", (count, at, expected) => {
    expect(pagesOf(count, 8, at)).toBe(expected);
  });
});
