import type { CueIndex } from "./cues.ts";
import { NUMBER, PUNCT, type Tokens } from "./tokens.ts";

/** A date as it stands in a text: tokens [from, to). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** "2022-10-17", "2022-10" or "2022". */
  readonly iso: string;
  /** The text gives it in full; false for "on Thursday", "17 October", which the publication date completes. */
  readonly stated: boolean;
  /** "decided": a cue of deciding stands before it; "order": it dates an order, notice or earlier decision. */
  readonly role: "decided" | "order" | "none";
}

const DAY = 86_400_000;

/**
 * Every date of a text. `published` (ISO 8601, or null) completes weekdays and dates without a year, always into the past:
 * news tell of what has happened.
 */
export function readDates(tokens: Tokens, cues: CueIndex, published: string | null): DateMention[] {
  const at = published ? Date.parse(published) : Number.NaN;
  const day = Number.isNaN(at) ? null : Math.floor(at / DAY) * DAY;
  const dates: DateMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const date = readDate(tokens, cues, i, day);
    if (date) {
      dates.push({ ...date, role: roleOf(tokens, cues, date.from) });
      i = date.to;
    } else i++;
  }
  return dates;
}

type Bare = Omit<DateMention, "role">;

const DAY_OR_MONTH = /^\d{1,2}$/;
const YEAR = /^(?:19|20)\d\d$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;

function readDate(tokens: Tokens, cues: CueIndex, i: number, day: number | null): Bare | null {
  const word = tokens.word[i]!;
  if (tokens.kind[i] === NUMBER) {
    const numeric = numericDate(tokens, i);
    if (numeric) return numeric;
    const ordinal = DAY_OR_MONTH.test(word.raw) ? Number(word.raw) : 0;
    if (ordinal >= 1 && ordinal <= 31) {
      // "17 October 2022", "17. Oktober 2022", "17th of October", "1er octobre", "17 de octubre de 2022"
      let at = i + 1;
      const suffix = tokens.word[at];
      if (suffix && (suffix.raw === "." || /^(?:st|nd|rd|th|er|o|ᵉ|e|º|os|ησ|η)$/.test(suffix.norm))) at++;
      at = skipOf(tokens, cues, at);
      const month = cues.at(at, "month");
      if (month) return withYear(tokens, cues, i, month.to, Number(month.value), ordinal, day);
    }
    const cjk = cjkDate(tokens, i, day);
    if (cjk) return cjk;
    if (YEAR.test(word.raw)) return yearFirst(tokens, cues, i);
    return null;
  }
  if (cues.opensAt(i).length === 0) return null;
  const month = cues.at(i, "month");
  if (month && word.capital) {
    // "October 17, 2022", "Oct. 17", "October 2022"
    let at = month.to;
    if (tokens.word[at]?.raw === "." && word.norm.length <= 4) at++;
    const next = tokens.word[at];
    if (next && tokens.kind[at] === NUMBER && /^\d{1,2}$/.test(next.raw) && Number(next.raw) <= 31 && Number(next.raw) > 0) {
      at++;
      if (/^(?:st|nd|rd|th)$/.test(tokens.word[at]?.norm ?? "")) at++;
      if (!isCurrencyAhead(tokens, cues, at)) return withYear(tokens, cues, i, at, Number(month.value), Number(next.raw), day);
    }
  }
  if (month) {
    const at = skipOf(tokens, cues, month.to);
    const year = yearAt(tokens, at);
    if (year) return { from: i, to: at + 1, iso: `${year}-${two(Number(month.value))}`, stated: true };
  }
  if (day !== null) {
    const weekday = cues.at(i, "weekday");
    if (weekday) {
      // "on Thursday, October 20": the full date that follows says more
      const next = tokens.word[weekday.to]?.raw === "," ? weekday.to + 1 : weekday.to;
      const full = next < tokens.count && next <= weekday.to + 1 ? dateAhead(tokens, cues, next, day) : null;
      if (full) return { ...full, from: i };
      const want = (Number(weekday.value) + 1) % 7;
      const back = (new Date(day).getUTCDay() - want + 7) % 7;
      return { from: i, to: weekday.to, iso: isoDay(day - back * DAY), stated: false };
    }
    const today = cues.at(i, "today");
    if (today) return { from: i, to: today.to, iso: isoDay(day), stated: false };
    const yesterday = cues.at(i, "yesterday");
    if (yesterday) return { from: i, to: yesterday.to, iso: isoDay(day - DAY), stated: false };
  }
  return null;
} // biome-ignore format: one form after the other

function dateAhead(tokens: Tokens, cues: CueIndex, at: number, day: number | null): Bare | null {
  if (tokens.kind[at] === NUMBER || (cues.at(at, "month") && tokens.word[at]!.capital))
    return readDate(tokens, cues, at, day);
  return null;
}

function isCurrencyAhead(tokens: Tokens, cues: CueIndex, at: number): boolean {
  return cues.at(at, "scale") !== null || cues.at(at, "currency") !== null || tokens.kind[at] === 2;
}

function skipOf(tokens: Tokens, cues: CueIndex, from: number): number {
  let at = from;
  while (
    at < from + 2 &&
    (cues.at(at, "of") ||
      cues.at(at, "moneyOf") ||
      /^(?:de|of|del|di|do|den)$/.test(tokens.word[at]?.norm ?? ""))
  )
    at++;
  return at;
}

function yearAt(tokens: Tokens, at: number): string | null {
  const raw = tokens.kind[at] === NUMBER ? tokens.word[at]!.raw : "";
  return YEAR.test(raw) ? raw : null;
}

/** A day and a month, with the year that follows or the one that makes it the latest day not after publication. */
function withYear(tokens: Tokens, cues: CueIndex, from: number, to: number, month: number, date: number, day: number | null): Bare | null {
  let at = to;
  if (tokens.word[at]?.raw === "," || tokens.word[at]?.raw === ".") at++;
  at = skipOf(tokens, cues, at);
  const year = yearAt(tokens, at);
  if (year) {
    const iso = isoOf(Number(year), month, date);
    return iso ? { from, to: at + 1, iso, stated: true } : null;
  }
  if (day === null) return null;
  const thisYear = new Date(day).getUTCFullYear();
  const iso = isoOf(thisYear, month, date);
  if (!iso) return null;
  return { from, to, iso: Date.parse(iso) <= day + DAY ? iso : isoOf(thisYear - 1, month, date)!, stated: false };
} // biome-ignore format: one line a rule

/** "17.10.2022", "30/10/2019", "2022-10-17"; days come before months except in "10/17/2022". */
function numericDate(tokens: Tokens, i: number): Bare | null {
  const raw = tokens.word[i]!.raw;
  const dotted = DOTTED.exec(raw);
  if (dotted) return bare(i, i + 1, isoOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  // All other forms go on behind the figure.
  if (raw.length > 4) return null;
  const at = (n: number): string => (tokens.kind[n] === NUMBER ? tokens.word[n]!.raw : "");
  const slash = (n: number): boolean => tokens.word[n]?.raw === "/" || tokens.word[n]?.raw === "-";
  // "30 . 10 . 2019" written with spaces: "30. 10. 2019"
  if (DAY_OR_MONTH.test(raw) && tokens.word[i + 1]?.raw === "." && DAY_OR_MONTH.test(at(i + 2)) && tokens.word[i + 3]?.raw === "." && yearAt(tokens, i + 4)) return bare(i, i + 5, isoOf(Number(at(i + 4)), Number(at(i + 2)), Number(raw)));
  if (DAY_OR_MONTH.test(raw) && slash(i + 1) && DAY_OR_MONTH.test(at(i + 2)) && slash(i + 3) && yearAt(tokens, i + 4)) {
    const first = Number(raw);
    const second = Number(at(i + 2));
    const [date, month] = second > 12 ? [second, first] : [first, second];
    return bare(i, i + 5, isoOf(Number(at(i + 4)), month, date));
  }
  if (YEAR.test(raw) && tokens.before[i + 1] === 2 && /^\d{2}$/.test(at(i + 1)) && tokens.before[i + 2] === 2 && /^\d{2}$/.test(at(i + 2))) return bare(i, i + 3, isoOf(Number(raw), Number(at(i + 1)), Number(at(i + 2))));
  return null;
} // biome-ignore format: one form a line

/** "2022. október 17.", "2022 m. spalio 17": year first. */
function yearFirst(tokens: Tokens, cues: CueIndex, i: number): Bare | null {
  let at = i + 1;
  if (tokens.word[at]?.raw === "." || /^(?:m|g|gada)$/.test(tokens.word[at]?.norm ?? "")) at++;
  if (tokens.word[at]?.raw === ".") at++;
  const month = cues.at(at, "month");
  if (!month || tokens.sentence[at] !== tokens.sentence[i]) return null;
  const date = tokens.kind[month.to] === NUMBER ? Number(tokens.word[month.to]!.raw) : 0;
  const year = Number(tokens.word[i]!.raw);
  if (date >= 1 && date <= 31) return bare(i, month.to + 1, isoOf(year, Number(month.value), date));
  return { from: i, to: month.to, iso: `${year}-${two(Number(month.value))}`, stated: true };
}

/** "2022年10月17日", "10월 17일". */
function cjkDate(tokens: Tokens, i: number, day: number | null): Bare | null {
  const sign = (n: number, signs: string): boolean => signs.includes(tokens.word[n]?.raw.charAt(0) || "?");
  const number = (n: number): number =>
    tokens.kind[n] === NUMBER ? Number(tokens.word[n]!.raw) : Number.NaN;
  if (sign(i + 1, "年년") && sign(i + 3, "月월")) {
    const date = number(i + 4);
    if (sign(i + 5, "日일")) return bare(i, i + 6, isoOf(number(i), number(i + 2), date));
    return { from: i, to: i + 4, iso: `${number(i)}-${two(number(i + 2))}`, stated: true };
  }
  if (day !== null && sign(i + 1, "月월") && sign(i + 3, "日일")) {
    const iso = isoOf(new Date(day).getUTCFullYear(), number(i), number(i + 2));
    return iso && Date.parse(iso) <= day ? { from: i, to: i + 4, iso, stated: false } : null;
  }
  return null;
}

function bare(from: number, to: number, iso: string | null): Bare | null {
  return iso ? { from, to, iso, stated: true } : null;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The ISO date, or null where there is no such day (31 February). */
function isoOf(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date && month >= 1 ? isoDay(time) : null;
}

/** What the words before a date make of it. */
function roleOf(tokens: Tokens, cues: CueIndex, from: number): DateMention["role"] {
  let decided = false;
  const sentence = tokens.sentence[from];
  for (let i = Math.max(0, from - 9); i < from; i++) {
    if (tokens.sentence[i] !== sentence) continue;
    for (const cue of cues.opensAt(i)) {
      if (
        cue.what === "orderNoun" &&
        onlySmallWords(tokens, cues, cue.to, from) &&
        !cues.opensAt(i).some((other) => other.what === "decided" && other.to > cue.to)
      )
        return "order";
      if (cue.what === "decided" && cue.to >= from - 1 && onlySmallWords(tokens, cues, cue.to, from))
        decided = true;
    }
  }
  return decided ? "decided" : "none";
}

/** Between an order and its date stand only "of", "on", "issued by the CNIL", commas and names. */
function onlySmallWords(tokens: Tokens, cues: CueIndex, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === PUNCT) return false;
    if (cues.at(i, "fine") || cues.at(i, "fines") || cues.at(i, "fined")) return false;
  }
  return true;
}
