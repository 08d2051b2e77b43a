import { type Money, minorDigits } from "../domain/money.ts";

/** Reference rates against the euro: date → currency → units of that currency for one euro. */
export interface Rates {
  /** ISO dates that have rates, ascending. */
  readonly dates: readonly string[];
  readonly byDate: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

export interface Conversion {
  readonly money: Money;
  /** Units of the target currency for one unit of the source currency. */
  readonly rate: number;
  /** The business day whose rates were used. */
  readonly on: string;
}

/** How far back a rate may lie: a month-end series and a long holiday; older rates are refused. */
const STALE_DAYS = 45;

/**
 * Converts at the reference rates of `date` or, where that day has none, of the last business day before it.
 * Null where either currency has no rate then, or the last rates are older than 45 days.
 */
export function convertMoney(money: Money, to: string, date: string, rates: Rates): Conversion | null {
  const day = date.slice(0, 10);
  if (money.currency === to) return { money, rate: 1, on: day };
  const on = lastBefore(rates.dates, day);
  if (on === null || (Date.parse(day) - Date.parse(on)) / 86_400_000 > STALE_DAYS) return null;
  const table = rates.byDate.get(on);
  const from = money.currency === "EUR" ? 1 : table?.[money.currency];
  const target = to === "EUR" ? 1 : table?.[to];
  if (!from || !target) return null;
  const rate = target / from;
  const minor = Math.round((money.minor / 10 ** minorDigits(money.currency)) * rate * 10 ** minorDigits(to));
  return Number.isSafeInteger(minor) ? { money: { minor, currency: to }, rate, on } : null;
}

function lastBefore(dates: readonly string[], day: string): string | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return dates[low - 1] ?? null;
}

/**
 * Reads the table that the European Central Bank publishes as `eurofxref-hist.csv` ("Date,USD,JPY,…", newest first,
 * "N/A" where a currency had no rate) into rates. Lines that are no rates are left out.
 * Source: https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/
 */
export function readRates(csv: string): Rates {
  const [head = "", ...lines] = csv.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const currencies = head.split(",").map((name) => name.trim());
  const byDate = new Map<string, Record<string, number>>();
  for (const line of lines) {
    const cells = line.split(",");
    const date = cells[0]?.trim() ?? "";
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
    const table: Record<string, number> = {};
    for (let at = 1; at < currencies.length; at++) {
      const value = Number(cells[at]?.trim());
      const currency = currencies[at]!;
      if (/^[A-Z]{3}$/.test(currency) && Number.isFinite(value) && value > 0) table[currency] = value;
    }
    byDate.set(date, table);
  }
  return { dates: [...byDate.keys()].toSorted(), byDate };
}

/** Both series as one; where both have a day, `newer` counts. */
export function mergeRates(older: Rates, newer: Rates): Rates {
  const byDate = new Map([...older.byDate, ...newer.byDate]);
  return { dates: [...byDate.keys()].toSorted(), byDate };
}
