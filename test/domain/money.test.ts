import { describe, expect, it } from "vitest";
import { majorString, minorDigits, moneyFromMajor, sameMoney } from "../../src/domain/money.ts";

describe("money from major units", () => {
  it.each([
    ["5200000", "EUR", 520_000_000],
    ["4.35", "EUR", 435],
    ["0.005", "USD", 1],
    ["0.004", "USD", 0],
    ["213140000", "INR", 21_314_000_000],
    ["1500", "JPY", 1500],
    ["1500.6", "JPY", 1501],
    ["1.2345", "KWD", 1235],
  ])("%s %s is %d minor units", (value, currency, minor) => {
    expect(moneyFromMajor(value, currency)).toEqual({ minor, currency });
  });

  it.each(["", "-5", "1,000", "1e6", " 5", "99999999999999999", "NaN"])("refuses %j", (value) => {
    expect(moneyFromMajor(value, "EUR")).toBeNull();
  });

  it.each([
    [2_000_000_000, "EUR", "20000000"],
    [435, "EUR", "4.35"],
    [430, "EUR", "4.3"],
    [5, "EUR", "0.05"],
    [1500, "JPY", "1500"],
  ])("%d %s reads %s again", (minor, currency, text) => {
    expect(majorString({ minor, currency })).toBe(text);
    expect(moneyFromMajor(text, currency)?.minor).toBe(minor);
  });

  it("keeps sums in different currencies apart", () => {
    expect(sameMoney({ minor: 1, currency: "EUR" }, { minor: 1, currency: "USD" })).toBe(false);
    expect(minorDigits("HUF")).toBe(2);
  });
});
