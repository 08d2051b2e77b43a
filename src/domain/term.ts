import { type Case, type CaseEvent, eventDate } from "./case.ts";
import type { Money } from "./money.ts";

const DAY_MS = 86_400_000;
const DAYS = { day: 1, week: 7, month: 30 } as const;

/**
 * The ISO date by which an order must be obeyed: stated, or the decision's date plus the stated time ("P2M", "P30D").
 * Null where the event sets no term.
 */
export function deadlineOf(event: Pick<CaseEvent, "term" | "decidedOn" | "reportedOn">): string | null {
  const { term } = event;
  if (!term) return null;
  if (term.deadline) return term.deadline.slice(0, 10);
  const match = /^P(\d{1,4})([DWMY])$/.exec(term.within ?? "");
  if (!match) return null;
  const count = Number(match[1]);
  const date = new Date(`${event.decidedOn ?? event.reportedOn}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const day = date.getUTCDate();
  if (match[2] === "D" || match[2] === "W") date.setUTCDate(day + count * (match[2] === "W" ? 7 : 1));
  else {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (match[2] === "Y" ? 12 : 1));
    // The 31st plus a month is the last day of the next one.
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString().slice(0, 10);
}

/**
 * The most that can have accrued by an ISO date under a term with a rate, never above its cap; null where the term
 * has no rate or no deadline, or the deadline has not passed. An estimate: whether the order was obeyed is not known.
 */
export function accruedMaximum(
  event: Pick<CaseEvent, "term" | "decidedOn" | "reportedOn">,
  on: string,
): { readonly days: number; readonly money: Money } | null {
  const deadline = deadlineOf(event);
  const { rate = null, ratePer = null, cap = null } = event.term ?? {};
  if (!deadline || !rate || !ratePer) return null;
  const days = Math.floor((Date.parse(on.slice(0, 10)) - Date.parse(deadline)) / DAY_MS);
  if (days <= 0) return null;
  const full = rate.minor * Math.floor(days / DAYS[ratePer]);
  const minor = cap && cap.currency === rate.currency ? Math.min(full, cap.minor) : full;
  return Number.isSafeInteger(minor) && minor > 0
    ? { days, money: { minor, currency: rate.currency } }
    : null;
}

/** How a liquidated penalty comes to its sum: so many days at a daily rate. */
export interface DailyArithmetic {
  readonly rate: Money;
  /** The sum divided by the rate; whole where the arithmetic fits. */
  readonly days: number;
  readonly fits: boolean;
}

/** Longer than any liquidated period on record. */
const MOST_DAYS = 3_660;

/**
 * Checks a follow-up penalty against the daily rate that its reports or the earlier order name: 5,200,000 at 100,000
 * a day is 52 days. Null where no daily rate in the same currency is known.
 */
export function dailyArithmetic(matter: Case, event: CaseEvent): DailyArithmetic | null {
  const { amount } = event;
  if (event.kind !== "follow-up" || !amount) return null;
  const stated = event.amounts.find(({ role, per }) => role === "rate" && (per ?? "day") === "day")?.money;
  const ordered = matter.events
    .filter((known) => known.id !== event.id && eventDate(known) <= eventDate(event))
    .flatMap((known) => [
      ...(known.term?.rate && known.term.ratePer === "day" ? [known.term.rate] : []),
      ...known.amounts
        .filter(({ role, per }) => role === "rate" && (per ?? "day") === "day")
        .map(({ money }) => money),
    ])
    .at(-1);
  const rate = stated ?? ordered;
  if (!rate || rate.currency !== amount.currency || rate.minor <= 0) return null;
  const days = amount.minor / rate.minor;
  return days >= 1 && days <= MOST_DAYS ? { rate, days, fits: Number.isInteger(days) } : null;
}
