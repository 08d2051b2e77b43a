import { type Money, moneyFromMajor } from "../domain/money.ts";
import { wordTable } from "../domain/word-table.ts";

const SIGNS = wordTable<string>({ "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY" });
const ZEROS = wordTable<number>({ k: 3, m: 6, bn: 9, b: 9 });

/** A threshold or sum typed by a user: "EUR 100000", "100k €", "1.5m USD", "7 552 800 EUR"; null where it is none. */
export function parseSum(text: string): Money | null {
  const match =
    /^\s{0,9}([A-Za-z]{3}|[€$£¥])?\s{0,9}(\d{1,3}(?:[ ,\u00a0\u202f]\d{3}){1,5}|\d{1,15})(\.\d{1,2})?\s{0,9}(k|m|bn|b)?\s{0,9}([A-Za-z]{3}|[€$£¥])?\s{0,9}$/i.exec(
      text,
    );
  const unit = match?.[1] ?? match?.[5];
  if (!match?.[2] || !unit) return null;
  const currency = SIGNS[unit] ?? unit.toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(currency)) return null;
  const zeros = ZEROS[(match[4] ?? "").toLowerCase()] ?? 0;
  const whole = match[2].replace(/[ ,\u00a0\u202f]/g, "");
  const fraction = (match[3] ?? ".").slice(1).padEnd(zeros, "0");
  const major = `${whole}${fraction.slice(0, zeros)}${fraction.length > zeros ? `.${fraction.slice(zeros)}` : ""}`;
  return moneyFromMajor(major, currency);
}
