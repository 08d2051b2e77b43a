/** An amount of money: safe-integer minor units (cents, öre, yen) and an ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Currencies whose number of minor digits is not two.
 * Source: ISO 4217, list one (https://www.six-group.com/en/products-services/financial-information/data-standards.html).
 */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
}; // biome-ignore format: a table

/** How many digits stand after the decimal point of `currency` (ISO 4217); two where the list says nothing. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/**
 * Money from a decimal string in major units ("5200000", "4.35").
 * Digits beyond the currency's minor unit are rounded half up.
 * Returns null where the string is no plain decimal, is negative, or the amount exceeds the safe integers.
 */
export function moneyFromMajor(value: string, currency: string): Money | null {
  const match = /^(\d{1,16})(?:\.(\d{1,20}))?$/.exec(value);
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = (match[2] ?? "").padEnd(digits + 1, "0");
  const units = BigInt((match[1] ?? "0") + fraction.slice(0, digits)) + (fraction[digits]! >= "5" ? 1n : 0n);
  return units <= BigInt(Number.MAX_SAFE_INTEGER) ? { minor: Number(units), currency } : null;
}

/** The amount as a decimal string in major units, without trailing zeros after the point: "20000000", "4.35". */
export function majorString(money: Money): string {
  const digits = minorDigits(money.currency);
  if (digits === 0) return String(money.minor);
  const text = String(money.minor).padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/0+$/, "");
  return fraction ? `${text.slice(0, -digits)}.${fraction}` : text.slice(0, -digits);
}

/** Whether two amounts are the same sum in the same currency. */
export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
