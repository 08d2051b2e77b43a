import { describe, expect, it } from "vitest";
import { dates } from "./reading.ts";

describe("dates", () => {
  it.each([
    ["en", "on 17 October 2022", "2022-10-17"],
    ["en", "On October 17, 2022, the", "2022-10-17"],
    ["en", "in March 2021", "2021-03"],
    ["fr", "par délibération du 17 octobre 2022", "2022-10-17"],
    ["de", "am 30.10.2019", "2019-10-30"],
    ["de", "am 3. März 2021", "2021-03-03"],
    ["es", "el 5 de mayo de 2023", "2023-05-05"],
    ["pl", "18 grudnia 2019 r.", "2019-12-18"],
    ["hu", "2022. október 17-én", "2022-10-17"],
    ["ja", "2022年10月17日", "2022-10-17"],
    ["en", "2022-10-17", "2022-10-17"],
  ])("%s: %s", (language, text, iso) => {
    expect(dates(language, text, null).map((date) => [date.iso, date.stated])).toEqual([[iso, true]]);
  });

  it.each([
    ["en", "on Thursday", "2022-10-20"],
    ["en", "on Thursday, October 20, for", "2022-10-20"],
    ["en", "yesterday", "2022-10-23"],
    ["en", "in a July 16 decision", "2022-07-16"],
    ["en", "on 3 December", "2021-12-03"],
    ["de", "am Freitag", "2022-10-21"],
  ])("%s: “%s”, published on Monday 24 October 2022, lies in the past", (language, text, iso) => {
    expect(dates(language, text, "2022-10-24T08:00:00Z").map((date) => [date.iso, date.stated])).toEqual([
      [iso, false],
    ]);
  });

  it.each([
    ["en", "at 20 million euros"],
    ["en", "on Thursday"],
  ])("%s: “%s” without a publication date is no date", (language, text) => {
    expect(dates(language, text, null)).toEqual([]);
  });

  it("takes no day from a date that does not exist", () => {
    expect(dates("en", "on 31 February 2022", null).map((date) => date.iso)).toEqual(["2022-02"]);
  });

  it("tells the date of an order from that of the decision", () => {
    const [order] = dates("en", "a compliance order issued by the CNIL on 17 October 2022", null);
    expect(order).toMatchObject({ iso: "2022-10-17", role: "order" });
  });
});
