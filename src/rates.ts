import { inflateRawSync } from "node:zlib";
import { FinewatchError } from "./domain/errors.ts";
import type { Http } from "./fetch/http.ts";
import { mergeRates, type Rates, readRates } from "./link/fx.ts";

/** https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/: published about 16:00 CET. */
const RATE_ADDRESSES = {
  daily: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref.zip",
  history: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip",
} as const;

/** Rates that are kept between starts, as the table that {@link readRates} reads. */
export interface RateCache {
  get(): Promise<string | undefined>;
  set(csv: string): Promise<unknown>;
}

export interface RateDeps {
  readonly http: Pick<Http, "get">;
  readonly cache: RateCache;
  /** The rates that are in use. */
  readonly current: () => Rates;
  readonly use: (rates: Rates) => void;
  readonly addresses?: { readonly daily: string; readonly history: string };
}

/** Only the last years are kept from the history: older days have the month ends that ship with the project. */
const KEPT_DAYS = 3 * 366;
/** A file whose newest day is older than this is a stale copy. */
const STALE_DAYS = 10;
/** So long without daily rates, the history is asked for instead of one day. */
const GAP_DAYS = 4;
/** Sanity: a table of fewer currencies is damaged. */
const FEWEST_CURRENCIES = 15;

/** Takes over the rates that were kept before; a cache that cannot be read counts as none. */
export async function loadRates(deps: RateDeps): Promise<void> {
  const csv = await deps.cache.get();
  if (csv) deps.use(mergeRates(deps.current(), readRates(csv)));
}

/**
 * Fetches the rates that are missing up to `now` (ISO): the day's file, or the whole history after a gap. Answers the
 * newest day in use. Throws `fx.stale` and `fx.damaged` (retry) for files that must not be used, and what fetching threw.
 */
export async function refreshRates(deps: RateDeps, now: string): Promise<string | null> {
  const addresses = deps.addresses ?? RATE_ADDRESSES;
  const newest = deps.current().dates.at(-1) ?? null;
  const gap = newest === null || daysBetween(newest, now) > GAP_DAYS;
  const fetched = await fetchRates(deps.http, gap ? addresses.history : addresses.daily, now);
  const merged = mergeRates(deps.current(), fetched);
  deps.use(merged);
  await deps.cache.set(writeRates(merged, now));
  return merged.dates.at(-1) ?? null;
}

async function fetchRates(http: Pick<Http, "get">, url: string, now: string): Promise<Rates> {
  const answer = await http.get({ url, purpose: "data", accept: "*/*" });
  if (answer.status !== "ok") throw refused("fx.damaged", "The exchange rates came without a body", url);
  const rates = readRates(normalDates(unzip(answer.bytes)));
  const newest = rates.dates.at(-1);
  const table = newest ? rates.byDate.get(newest) : undefined;
  if (!newest || !table || Object.keys(table).length < FEWEST_CURRENCIES)
    throw refused("fx.damaged", "The exchange rates could not be read", url);
  if (daysBetween(newest, now) > STALE_DAYS)
    throw refused("fx.stale", `The exchange rates are of ${newest}`, url);
  if (daysBetween(newest, now) < -2)
    throw refused("fx.damaged", `The exchange rates are dated ${newest}, in the future`, url);
  return rates;
}

function refused(code: string, what: string, url: string): FinewatchError {
  return new FinewatchError(code, `${what} (${url}): the ones before stay in use, and it is tried again`, {
    fate: "retry",
  });
}

/** The daily file writes "20 November 2026" where the history writes "2026-11-20". */
function normalDates(csv: string): string {
  return csv.replace(
    /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?=,)/gm,
    (written, day: string, month: string, year: string) => {
      const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
      return at < 0 ? written : `${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
    },
  );
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The most that the history unpacks to, with room for years to come. */
const UNPACKED_LIMIT = 20_000_000;

/** The first file of a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), or the bytes as text. */
function unzip(bytes: Uint8Array): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 30 || data.readUInt32LE(0) !== 0x04034b50) return data.toString("utf8");
  const start = 30 + data.readUInt16LE(26) + data.readUInt16LE(28);
  try {
    const body = data.subarray(start);
    return data.readUInt16LE(8) === 0
      ? body.subarray(0, data.readUInt32LE(18)).toString("utf8")
      : inflateRawSync(body, { maxOutputLength: UNPACKED_LIMIT }).toString("utf8");
  } catch {
    return "";
  }
}

/** The last years as the table that {@link readRates} reads. */
function writeRates(rates: Rates, now: string): string {
  const dates = rates.dates.filter((date) => daysBetween(date, now) <= KEPT_DAYS);
  const currencies = [
    ...new Set(dates.flatMap((date) => Object.keys(rates.byDate.get(date) ?? {}))),
  ].toSorted();
  const lines = dates.map((date) => {
    const table = rates.byDate.get(date) ?? {};
    return [date, ...currencies.map((currency) => table[currency] ?? "N/A")].join(",");
  });
  return [["Date", ...currencies].join(","), ...lines].join("\n");
}

function daysBetween(date: string, now: string): number {
  return Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(date)) / 86_400_000);
}
