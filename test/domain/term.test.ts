import { describe, expect, it } from "vitest";
import type { Case, CaseEvent } from "../../src/domain/case.ts";
import { accruedMaximum, dailyArithmetic, deadlineOf } from "../../src/domain/term.ts";

const eur = (major: number) => ({ minor: major * 100, currency: "EUR" });
const term = (given: Partial<NonNullable<CaseEvent["term"]>>) => ({
  within: null,
  deadline: null,
  rate: null,
  ratePer: null,
  cap: null,
  ...given,
});
const order = (given: Partial<NonNullable<CaseEvent["term"]>>, decidedOn: string | null = "2022-10-17") => ({
  term: term(given),
  decidedOn,
  reportedOn: "2022-10-20",
});

describe("the deadline of an order", () => {
  it.each([
    [{ deadline: "2022-12-17" }, "2022-12-17"],
    [{ within: "P2M" }, "2022-12-17"],
    [{ within: "P30D" }, "2022-11-16"],
    [{ within: "P2W" }, "2022-10-31"],
    [{ within: "P1Y" }, "2023-10-17"],
    [{}, null],
    [{ within: "soon" }, null],
  ])("of %j is %s", (given, expected) => {
    expect(deadlineOf(order(given))).toBe(expected);
  });

  it("of a month from the 31st is the last day of the next one", () => {
    expect(deadlineOf(order({ within: "P1M" }, "2024-01-31"))).toBe("2024-02-29");
  });

  it("counts from the report where the decision has no date", () => {
    expect(deadlineOf(order({ within: "P10D" }, null))).toBe("2022-10-30");
  });
});

describe("what may have accrued", () => {
  const daily = { within: "P2M", rate: eur(100_000), ratePer: "day" } as const;

  it.each([
    ["before the deadline", daily, "2022-12-01", null],
    ["on the deadline", daily, "2022-12-17", null],
    ["after 52 days", daily, "2023-02-07", { days: 52, money: eur(5_200_000) }],
    [
      "never above the cap",
      { ...daily, cap: eur(1_000_000) },
      "2023-02-07",
      { days: 52, money: eur(1_000_000) },
    ],
    [
      "by whole weeks",
      { ...daily, ratePer: "week" as const },
      "2022-12-30",
      { days: 13, money: eur(100_000) },
    ],
    ["without a rate", { within: "P2M" }, "2023-02-07", null],
  ])("%s", (_when, given, on, expected) => {
    expect(accruedMaximum(order(given), on)).toEqual(expected);
  });
});

describe("the arithmetic of a liquidated penalty", () => {
  const event = (given: Partial<CaseEvent>): CaseEvent =>
    ({
      id: "b",
      kind: "follow-up",
      amount: eur(5_200_000),
      amounts: [],
      decidedOn: "2023-05-10",
      reportedOn: "2023-05-10",
      term: null,
      corrected: [],
      ...given,
    }) as CaseEvent;
  const rate = (major: number) => ({
    money: eur(major),
    role: "rate" as const,
    per: "day" as const,
    evidence: { quote: "", index: 0 },
    currencyInferred: false,
    bound: "exact" as const,
  });
  const base = event({
    id: "a",
    kind: "fine",
    amount: eur(20_000_000),
    decidedOn: "2022-10-17",
    term: term({ rate: eur(100_000), ratePer: "day" }),
  });
  const matter = (...events: CaseEvent[]) => ({ events }) as unknown as Case;

  it("uses the rate that its own reports state", () => {
    const late = event({ amounts: [rate(100_000)] });
    expect(dailyArithmetic(matter(late), late)).toEqual({ rate: eur(100_000), days: 52, fits: true });
  });

  it("uses the rate of the earlier order where its own reports are silent", () => {
    expect(dailyArithmetic(matter(base, event({})), event({}))).toMatchObject({ days: 52, fits: true });
  });

  it("says when it does not come out even", () => {
    const odd = event({ amount: eur(5_250_000) });
    expect(dailyArithmetic(matter(base, odd), odd)).toMatchObject({ days: 52.5, fits: false });
  });

  it.each([
    ["a fine", event({ kind: "fine", amounts: [rate(100_000)] })],
    ["another currency", event({ amount: { minor: 100, currency: "USD" }, amounts: [rate(100_000)] })],
    ["a sum below one day", event({ amount: eur(50_000), amounts: [rate(100_000)] })],
    ["no rate", event({})],
  ])("says nothing of %s", (_what, given) => {
    expect(dailyArithmetic(matter(given), given)).toBeNull();
  });
});
