import { describe, expect, it } from "vitest";
import { plain } from "../../src/detect/decimal.ts";
import { figureValue } from "../../src/detect/figures.ts";
import { figureMatches } from "../../src/detect/rounding.ts";
import { sums } from "./reading.ts";

/** Language, words, value, currencies (most likely first). */
const WRITTEN: readonly (readonly [string, string, string, string])[] = [
  ["en", "a fine of €5.2m", "5200000", "EUR"],
  ["en", "a 20-million-euro fine", "20000000", "EUR"],
  ["en", "EUR 1.2bn", "1200000000", "EUR"],
  ["en", "Rs 213.14 crore", "2131400000", "INR"],
  ["en", "RON 9.852,2", "9852.2", "RON"],
  ["en", "€ 525.000", "525000", "EUR"],
  ["en", "£16K", "16000", "GBP"],
  ["en", "US$1.5 million", "1500000", "USD"],
  ["en", "A$20 million", "20000000", "AUD"],
  ["en", "five million euros", "5000000", "EUR"],
  ["en", "half a billion dollars", "500000000", "USD"],
  ["en", "two and a half million pounds", "2500000", "GBP"],
  ["en", "10,000€ for the breach", "10000", "EUR"],
  ["en", "SEK 50m", "50000000", "SEK"],
  ["en", "NOK one million", "1000000", "NOK"],
  ["en", "kr 65 million", "65000000", "SEK"],
  ["fr", "une amende de 1 200 000 €", "1200000", "EUR"],
  ["fr", "20 millions d'euros", "20000000", "EUR"],
  ["fr", "un milliard d'euros", "1000000000", "EUR"],
  ["de", "9,55 Millionen Euro", "9550000", "EUR"],
  ["de", "20 Mio. Euro", "20000000", "EUR"],
  ["de", "1.200.000 €", "1200000", "EUR"],
  ["de", "3'500 CHF", "3500", "CHF"],
  ["de", "fünfhunderttausend Euro", "500000", "EUR"],
  ["nl", "2,5 miljoen euro", "2500000", "EUR"],
  ["it", "15 milioni di euro", "15000000", "EUR"],
  ["es", "1.200 millones de euros", "1200000000", "EUR"],
  ["pl", "29 mld zł", "29000000000", "PLN"],
  ["pl", "18 941 zł", "18941", "PLN"],
  ["pt", "R$ 572.680,71", "572680.71", "BRL"],
  ["sv", "35 miljoner kronor", "35000000", "SEK"],
  ["cs", "351 milionů korun", "351000000", "CZK"],
  ["hu", "40 millió forint", "40000000", "HUF"],
  ["ja", "罰金は5億円", "500000000", "JPY"],
  ["zh", "罚款182.28亿元", "18228000000", "CNY"],
  ["ko", "1억 5000만원", "150000000", "KRW"],
];

describe("sums of money", () => {
  it.each(WRITTEN)("%s: %s", (language, text, value, currency) => {
    const read = sums(language, text);
    expect(read.map((sum) => [sum.value, sum.currencies[0]])).toEqual([[value, currency]]);
  });

  it.each([
    ["en", "up to €5 million", "atMost"],
    ["en", "more than €5 million", "atLeast"],
    ["en", "approximately €5 million", "about"],
    ["en", "a fine of €5 million", "exact"],
    ["de", "bis zu 5 Millionen Euro", "atMost"],
  ] as const)("%s: “%s” is %s", (language, text, bound) => {
    expect(sums(language, text)[0]?.bound).toBe(bound);
  });

  it("reads a rate per day", () => {
    expect(sums("en", "then €100,000 per day of delay")[0]?.per).toBe("day");
  });

  it("marks the second currency in brackets as a conversion", () => {
    expect(sums("en", "€6.4 million (NOK 65 million)").map((sum) => sum.converted)).toEqual([false, true]);
  });

  it("keeps the currencies open that only a country tells", () => {
    expect(sums("en", "kr 500")[0]?.currencies).toEqual(["SEK", "DKK", "NOK", "ISK"]);
  });

  it.each([
    ["en", "millions of dollars"],
    ["en", "in 2022 it grew by 5 per cent"],
    ["en", "20 billion pictures of 3 people"],
    ["fr", "des millions d'euros"],
    ["en", "Article 32 of the GDPR"],
  ])("%s: “%s” names no sum with a currency", (language, text) => {
    expect(sums(language, text).filter((sum) => sum.currencies.length > 0)).toEqual([]);
  });
});

describe("figures", () => {
  it.each([
    ["1.200.000", ",", false, "1200000"],
    ["1,234.56", ".", false, "1234.56"],
    ["1.234,56", ",", false, "1234.56"],
    ["65.000", ".", false, "65000"],
    ["1.234", ".", true, "1.234"],
    ["1,00,000", ".", false, "100000"],
    ["3'500", ".", false, "3500"],
    ["0,5", ",", true, "0.5"],
  ] as const)("%s with the decimal sign “%s” (scaled: %s) is %s", (raw, sign, scaled, value) => {
    expect(plain(figureValue(raw, sign, scaled)!)).toBe(value);
  });

  it.each(["1.2.3", "10,5,3"])("%s is no number", (raw) => {
    expect(figureValue(raw, ".", false)).toBeNull();
  });
});

describe("one figure told twice", () => {
  const sum = (text: string) => sums("en", text)[0]!;
  it.each([
    ["€7.5 million", "€7,552,800", true],
    ["€20 million", "€20m", true],
    ["€5.2 million", "€20 million", false],
    ["€5 million", "€5,900,000", false],
    ["€20 million", "$20 million", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(figureMatches(sum(a), sum(b))).toBe(same);
  });
});
