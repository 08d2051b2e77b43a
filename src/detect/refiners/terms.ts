import type { ComplianceTerm } from "../../domain/enforcement.ts";
import type { Draft, Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { NUMBER } from "../tokens.ts";
import { moneyOf } from "./amounts.ts";

/** The term an order sets: "two months, then EUR 100,000 a day, at most EUR 5 million". */
export const terms: Refiner = (drafts, reading) =>
  drafts.map((draft): Draft => {
    const term = termOf(draft, reading);
    return term ? { ...draft, term } : draft;
  });

function termOf(draft: Draft, reading: Reading): ComplianceTerm | null {
  const rate = reading.sums.find((sum) => sum.per !== null);
  if (!rate) return null;
  const money = moneyOf(rate, draft, reading);
  const sentence = reading.tokens.sentence[rate.from];
  const cap = reading.sums.find(
    (sum) => sum !== rate && sum.bound === "atMost" && reading.tokens.sentence[sum.from] === sentence,
  );
  return {
    within: durationNear(reading, rate.from),
    deadline: null,
    rate: money?.money ?? null,
    ratePer: rate.per,
    cap: cap ? (moneyOf(cap, draft, reading)?.money ?? null) : null,
  };
}

/** "within two months", "a three-month deadline": a number and a duration in the rate's sentence or the one before. */
function durationNear(reading: Reading, at: number): string | null {
  const { tokens, cues } = reading;
  const from = tokens.sentences[Math.max(0, tokens.sentence[at]! - 1)]!;
  const to = tokens.sentences[tokens.sentence[at]! + 1] ?? tokens.count;
  for (let i = from; i < to; i++) {
    const duration = cues.at(i, "duration");
    if (!duration || i === from) continue;
    const number =
      cues.at(i - 1, "number")?.value ?? (tokens.kind[i - 1] === NUMBER ? tokens.word[i - 1]!.raw : null);
    if (number && /^\d{1,3}$/.test(number)) return `P${number}${duration.value}`;
  }
  return null;
}
