/** An exact decimal number: mantissa × 10^exponent. Money never passes through floating point. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { mantissa: 0n, exponent: 0 };
export const ONE: Decimal = { mantissa: 1n, exponent: 0 };

/** A plain decimal string ("5.2", "0.5", "100") as a decimal. */
export function decimal(text: string): Decimal {
  const dot = text.indexOf(".");
  if (dot < 0) return { mantissa: BigInt(text), exponent: 0 };
  return { mantissa: BigInt(text.slice(0, dot) + text.slice(dot + 1)), exponent: dot + 1 - text.length };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent };
}

export function shift(a: Decimal, powerOfTen: number): Decimal {
  return { mantissa: a.mantissa, exponent: a.exponent + powerOfTen };
}

/** The sum, or with `sign` -1 the difference. */
export function plus(a: Decimal, b: Decimal, sign = 1n): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: align(a, exponent) + sign * align(b, exponent), exponent };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number as a plain decimal string, without needless zeros: "5200000", "4.35". */
export function plain(a: Decimal): string {
  if (a.exponent >= 0) return (a.mantissa * 10n ** BigInt(a.exponent)).toString();
  const digits = a.mantissa.toString().padStart(1 - a.exponent, "0");
  const fraction = digits.slice(a.exponent).replace(/0+$/, "");
  const whole = digits.slice(0, a.exponent);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function align(a: Decimal, exponent: number): bigint {
  return a.exponent === exponent ? a.mantissa : a.mantissa * 10n ** BigInt(a.exponent - exponent);
}
