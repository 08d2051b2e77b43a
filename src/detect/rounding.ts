import type { Sum } from "./amounts.ts";
import { compare, decimal, plus } from "./decimal.ts";

/** Whether two sums or more add up to another, to the last digit. */
export function addsUp(parts: readonly Sum[], total: Sum): boolean {
  return parts.length > 1 && compare(parts.map((sum) => decimal(sum.value)).reduce((a, b) => plus(a, b)), decimal(total.value)) === 0;
} // biome-ignore format: short

/** Whether sums add up to another to a hundredth: news rounds. */
export function addsUpRounded(parts: readonly Sum[], total: Sum): boolean {
  const whole = Number(total.value);
  return Math.abs(parts.reduce((sum, part) => sum + Number(part.value), 0) - whole) <= whole / 100;
}

/**
 * Whether two sums may be one figure: equal, or one the other rounded to its own digits ("7.5m" and "7,552,800"),
 * in currencies that may be the same.
 */
export function figureMatches(a: Sum, b: Sum): boolean {
  const currency = a.currencies.length === 0 || b.currencies.length === 0 || a.currencies.some((code) => b.currencies.includes(code));
  if (!currency) return false;
  if (a.value === b.value) return true;
  return roundsTo(a.value, b.value) || roundsTo(b.value, a.value) || within(a, b) || within(b, a);
} // biome-ignore format: short

/** "more than €3 million" told exactly is what lies above it and below the next round figure. */
function within(fine: Sum, coarse: Sum): boolean {
  const whole = fine.value.split(".")[0]!;
  if (coarse.bound !== "atLeast" || fine.bound !== "exact" || coarse.value.includes(".") || whole.length !== coarse.value.length) return false;
  const zeros = coarse.value.length - coarse.value.replace(/0+$/, "").length;
  const difference = BigInt(whole) - BigInt(coarse.value);
  return difference > 0n && difference < 10n ** BigInt(zeros);
} // biome-ignore format: one rule a line

/** Whether `fine` rounds or cuts to `coarse`, which has at least two significant digits fewer. */
function roundsTo(fine: string, coarse: string): boolean {
  if (fine.includes(".") || coarse.includes(".") || fine.length !== coarse.length) return false;
  const digits = coarse.replace(/0+$/, "").length;
  if (digits < 2 || fine.replace(/0+$/, "").length < digits + 1) return false;
  const unit = 10n ** BigInt(coarse.length - digits);
  const difference = BigInt(fine) - BigInt(coarse);
  return difference < unit && difference > -unit;
}
