import { type Money, majorString } from "../../domain/money.ts";

/** Discord's limits for a message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits). */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  embedTotal: 6000,
  content: 2000,
} as const;

/**
 * Makes scraped text safe inside Discord markdown: no formatting, no masked links, no mentions, no headings, lists or
 * quotes; control and bidirectional characters are dropped. http(s) addresses stay readable but do not become links.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replace(/[\\*_~`|<>[\]()#]/g, "\\$&")
    .replace(/@/g, "@\u200b")
    .replace(/https?:\/\//gi, (scheme) => scheme.replace("://", ":\u200b//"))
    .replace(/(^|\s)([-+]|\d{1,9}[.)])(?=\s)/g, "$1\\$2")
    .trim();
}

/** Cuts at a word where there is one near, and shows that something was cut. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  const end = space > limit * 0.6 ? cut.slice(0, space) : cut;
  return `${end.replace(/\\+$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The address in its normal spelling where it is http(s) and short enough for Discord, else null. */
export function safeUrl(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && href.length <= 2000 ? href : null;
}

/** A link whose text is safe and whose address is http(s); plain text where it is not, or is too long to show. */
export function maskedLink(text: string, url: string | null): string {
  const label = escapeText(text);
  const href = safeUrl(url);
  if (!href || href.length > 400) return label;
  return `[${label}](<${href.replace(/[<>()\s]/g, encodeURIComponent)}>)`;
}

/** "EUR 20,000,000" in the reader's own way of writing numbers. */
export function moneyWords(money: Money, locale: string): string {
  const value = majorString(money);
  const digits = value.includes(".") ? 2 : 0;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${money.currency} ${number.format(value as `${number}`)}`;
}

/** "EUR 25.2M" for places with little room. */
export function moneyShort(money: Money, locale: string): string {
  const number = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 2 });
  return `${money.currency} ${number.format(majorString(money) as `${number}`)}`;
}

/** The flag of a country or of the EU, or "". */
export function flag(country: string | null): string {
  if (!country || !/^[A-Z]{2}$/.test(country)) return "";
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** A day as Discord shows it to each reader in their own way. */
export function day(date: string): string {
  return `<t:${Math.floor(Date.parse(`${date.slice(0, 10)}T12:00:00Z`) / 1000)}:D>`;
}
