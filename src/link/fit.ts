import type { Case, CaseEvent } from "../domain/case.ts";
import type { AmountMention, AuthorityMention, EnforcementEvent } from "../domain/enforcement.ts";
import { type Money, sameMoney } from "../domain/money.ts";

/** Whole days from `a` to `b` (ISO dates or times). */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000);
}

export type AuthorityFit = "same" | "open" | "different";

/**
 * Whether an event's authority can be the case's: "open" where one of the two is not known, or where a court
 * speaks about a regulator's penalty.
 */
export function authorityFit(authority: Case["authority"], mention: AuthorityMention | null): AuthorityFit {
  if (mention?.id && authority.id) {
    if (mention.id === authority.id) return "same";
    return mention.kind === "court" && sameCountry(authority, mention) ? "open" : "different";
  }
  if (!mention || authority.name === "") return "open";
  if (mention.name.toLowerCase() === authority.name.toLowerCase()) return "same";
  if (!sameCountry(authority, mention)) return "different";
  return mention.kind === "government" || mention.kind === "court" || authority.id === null
    ? "open"
    : "different";
}

function sameCountry(authority: Case["authority"], mention: AuthorityMention): boolean {
  return (
    !mention.country ||
    !authority.country ||
    mention.country === authority.country ||
    mention.country === "EU"
  );
}

export type AmountFit = "equal" | "refines" | "coarser" | "converted" | "unstated" | "conflict";

/** How many significant digits an amount states: 20,000,000 → 1; 7,552,800 → 5. */
function significantDigits(minor: number): number {
  return String(minor).replace(/0+$/, "").length;
}

/** The widest gap at which one figure can be the rounding of the other; 7.5 m and 7,552,800 lie 0.7 % apart. */
const ROUNDING = 0.02;
/** Press conversions use rates of their own day. */
const CONVERSION = 0.06;

/**
 * How the sum of a new report fits the sum of a known event. `convert` answers null where no rate is known.
 */
export function amountFit(
  reported: { readonly amount: Money | null; readonly amounts: readonly AmountMention[] },
  known: {
    readonly amount: Money | null;
    readonly amounts: readonly AmountMention[];
    readonly corrected?: CaseEvent["corrected"];
    readonly reports?: CaseEvent["reports"];
  },
  convert: (money: Money, to: string) => Money | null,
): AmountFit {
  const { amount: a } = reported;
  const { amount: b } = known;
  if (!a || !b) return "unstated";
  // A sum that a moderator corrected is still reported as it was before.
  const asBefore = (report: { readonly amount: Money | null }) =>
    report.amount && sameMoney(report.amount, a);
  if (known.corrected?.includes("amount") && known.reports?.some(asBefore)) return "equal";
  if (sameMoney(a, b)) return "equal";
  if (a.currency === b.currency) {
    if (Math.abs(a.minor - b.minor) > ROUNDING * Math.max(a.minor, b.minor)) return "conflict";
    const [x, y] = [significantDigits(a.minor), significantDigits(b.minor)];
    const coarser = x < y ? a.minor : b.minor;
    const unit = 10 ** (String(coarser).length - significantDigits(coarser));
    if (x === y || Math.abs(a.minor - b.minor) >= unit) return "conflict";
    return x > y ? "refines" : "coarser";
  }
  const stated = (mentions: readonly AmountMention[], money: Money) =>
    mentions.some((mention) => mention.role === "converted" && sameMoney(mention.money, money));
  if (stated(reported.amounts, b) || stated(known.amounts, a)) return "converted";
  const other = convert(a, b.currency);
  return other && Math.abs(other.minor - b.minor) <= CONVERSION * b.minor ? "converted" : "conflict";
}

/** Days within which a report can still speak of a known event, by how well the sums agree. */
const WINDOW: Readonly<Record<Exclude<AmountFit, "conflict">, number>> = {
  equal: 400,
  refines: 60,
  coarser: 60,
  converted: 45,
  unstated: 21,
};
/** Days between two stated decision dates that can still be one decision: decided, then announced. */
const ANNOUNCEMENT = 14;

/** Whether the dates of a report and of a known event allow that they are the same decision. */
export function dateFit(
  event: Pick<EnforcementEvent, "decidedOn">,
  reportedOn: string,
  known: CaseEvent,
  amount: Exclude<AmountFit, "conflict">,
): boolean {
  if (event.decidedOn && known.decidedOn)
    return Math.abs(daysBetween(event.decidedOn, known.decidedOn)) <= ANNOUNCEMENT;
  const first = known.decidedOn ?? known.reportedOn;
  const last = [known.reportedOn, ...known.reports.map((report) => report.publishedAt?.slice(0, 10) ?? "")]
    .toSorted()
    .at(-1)!;
  const on = event.decidedOn ?? reportedOn;
  if (on < first) return daysBetween(on, first) <= Math.min(WINDOW[amount], 60);
  return daysBetween(last, on) <= WINDOW[amount];
}

/** Whether an ISO date of any precision ("2022", "2022-10", "2022-10-17") can mean the date of `known`. */
export function priorDateFit(prior: string, known: CaseEvent): boolean {
  const dates = [known.decidedOn, known.reportedOn].filter((date) => date !== null);
  if (prior.length < 10) return dates.some((date) => date.startsWith(prior));
  return dates.some((date) => Math.abs(daysBetween(prior, date)) <= ANNOUNCEMENT);
}
