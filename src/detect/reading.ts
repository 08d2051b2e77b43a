import type { DetectionInput, TraceStep } from "../domain/enforcement.ts";
import type { Company, Field } from "../domain/party.ts";
import type { Sum } from "./amounts.ts";
import type { CueIndex, CueName } from "./cues.ts";
import type { DateMention } from "./dates.ts";
import type { Lexicon } from "./lexicon.ts";
import type { AuthorityHit, CompanyHit, PartyTrie } from "./parties.ts";
import { NUMBER, PUNCT, SIGN, SPACE, type Tokens } from "./tokens.ts";

/** Everything that was read of one article before events are looked for. */
export interface Reading {
  readonly input: DetectionInput;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly cues: CueIndex;
  readonly sums: readonly Sum[];
  readonly dates: readonly DateMention[];
  readonly authorities: readonly AuthorityHit[];
  readonly companies: readonly CompanyHit[];
  readonly trie: PartyTrie;
  /** First token of the outlet's name at the end of the title ("… - BBC News"), or the title's end. */
  readonly outletFrom: number;
  /** Countries that the text speaks of or comes from, best first. */
  readonly countries: readonly string[];
  /** The field of law that the text's words point to, or null. */
  readonly field: Field | null;
  readonly host: string | null;
  readonly note: (
    stage: string,
    outcome: TraceStep["outcome"],
    message: string,
    from?: number,
    to?: number,
  ) => void;
}

/** A respondent as read: tokens [from, to). */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly company: Company | null;
  /** Known company, weak alias, legal form, name by capitals alone, noun for a firm, person, public body. */
  readonly how: "known" | "weak" | "legal" | "name" | "noun" | "person" | "body";
}

/** One past the first sentence of the text; the end of everything where there is only a title. */
export function leadEnd({ count, sentence, sentences, bodyFrom }: Tokens): number {
  const first = sentence[bodyFrom];
  return first === undefined ? count : (sentences[first + 1] ?? count);
}

/** "DPC (Ireland) - IN-21-9-1": whether the title is that of a record of a regulator's decision, which names the regulator first and little more. */
export function isRecord({ authorities, outletFrom }: Reading): boolean {
  return authorities.some((hit) => hit.from === 0 && hit.to > 0 && hit.to >= outletFrom - 5 && hit.kind === "regulator" && hit.how !== "noun");
} // biome-ignore format: short

/** A word that opens the reason or another clause ("as", "over", "after"), unless it is also a preposition of the parties. */
export function opensClause(cues: CueIndex, at: number): boolean {
  if (cues.at(at, "reason") === null) return false;
  return !(["patient", "agent", "of", "article", "possible", "sought", "moneyOf"] as const).some(
    (what) => cues.at(at, what) !== null,
  );
}

/** Whether a token only tells more of the penalty noun behind it: its size, its sum, whose it is. */
export function describes({ cues, sums, authorities, companies }: Reading, at: number): boolean {
  const within = (hit: { readonly from: number; readonly to: number }): boolean => hit.from <= at && hit.to > at;
  return cues.coversAny(at, ATTRIBUTES) || sums.some(within) || authorities.some(within) || companies.some(within);
} // biome-ignore format: short

const ATTRIBUTES: ReadonlySet<CueName> = new Set(["article", "country", "field", "total", "notName", "moneyOf"]); // biome-ignore format: a list

/** Whether one of the signs (",;:") stands in tokens [from, to): what is on either side belongs apart. */
export function parted(
  { tokens }: Pick<Reading, "tokens">,
  from: number,
  to: number,
  signs: string,
): boolean {
  for (let i = from; i < to; i++) {
    const { raw } = tokens.word[i]!;
    if (raw.length === 1 && signs.includes(raw)) return true;
  }
  return false;
}

/** The words of a token range as they stand in the text. */
export function quoteOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Where the outlet's name begins in a title such as "X fined £5m - BBC News"; the title's end where it has none. */
export function outletStart(tokens: Tokens, cues: CueIndex): number {
  const first = outletBefore(tokens, cues, tokens.bodyFrom);
  // "… - Sportmediaset - Sport Mediaset"
  const before = first < tokens.bodyFrom ? outletBefore(tokens, cues, first) : first;
  // "… – Gambling Commission - iGaming Business": a body is no part of the outlet
  const second = cues.any(before, first, "body", "regulator", "court") ? first : before;
  return first - second <= 5 ? second : first;
}

function outletBefore(tokens: Tokens, cues: CueIndex, end: number): number {
  for (let i = end - 2; i >= 3 && i >= end - 9; i--) {
    if (tokens.kind[i] !== PUNCT || tokens.before[i] !== SPACE || tokens.before[i + 1] !== SPACE) continue;
    if (!/^[-|–—»·•]$/.test(tokens.word[i]!.raw)) continue;
    for (let k = i + 1; k < end; k++) {
      if (cues.at(k, "fine") || cues.at(k, "fines") || cues.at(k, "fined") || cues.at(k, "currency") || cues.at(k, "penalty")) return end;
      if (tokens.kind[k] === NUMBER && (tokens.kind[k - 1] === SIGN || (tokens.before[k] === SPACE && cues.at(k + 1, "scale")))) return end;
    }
    return i;
  }
  return end;
} // biome-ignore format: one rule a line

/**
 * The host of an article's address. Links of Google News carry the publisher's address in their path
 * (base64 of a small record); it is read from there.
 */
export function hostOf(url: string | null | undefined): string | null {
  if (!url) return null;
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase().replace(/^www\./, "") ?? null;
  if (host !== "news.google.com") return host;
  const coded = /\/articles\/([\w-]{20,2000})/.exec(url)?.[1];
  if (!coded) return null;
  try {
    return /https?:\/\/([\w.-]{4,100})/.exec(atob(coded.replaceAll("-", "+").replaceAll("_", "/").slice(0, coded.length - (coded.length % 4))))?.[1]?.replace(/^www\./, "") ?? null;
  } catch {
    return null;
  }
} // biome-ignore format: one rule a line

/** The country that a host's top-level domain names, or null. */
export function countryOfHost(host: string | null): string | null {
  const tld = host?.slice(host.lastIndexOf(".") + 1) ?? "";
  if (!/^[a-z]{2}$/.test(tld) || /^(?:ai|io|tv|me|co|cc|ly|fm|to|gg|be)$/.test(tld))
    return tld === "be" ? "BE" : null;
  return tld === "uk" ? "GB" : tld.toUpperCase();
}

/** Where a language is mostly spoken: the last resort for "the regulator" and for "kr". */
export const HOME: Readonly<Record<string, string>> = {
  fr: "FR", de: "DE", es: "ES", it: "IT", nl: "NL", pl: "PL", pt: "PT", sv: "SE", da: "DK", no: "NO", fi: "FI", cs: "CZ", ro: "RO", hu: "HU", el: "GR", bg: "BG", hr: "HR", sk: "SK",
  sl: "SI", et: "EE", lv: "LV", lt: "LT", ga: "IE", mt: "MT", tr: "TR", uk: "UA", ko: "KR", ja: "JP", zh: "CN",
}; // biome-ignore format: a table

/** Tokens of sums between two places: "fined for over 15 million euro six companies" names its object right behind the verb. */
export function sumsBetween(reading: Reading, from: number, to: number): number {
  let tokens = 0;
  for (const sum of reading.sums) if (sum.from >= from && sum.to <= to) tokens += sum.to - sum.from;
  return tokens;
}
