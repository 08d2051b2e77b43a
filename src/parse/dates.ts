import { wordTable } from "../domain/word-table.ts";
/** How to read a date that leaves something open. */
export interface DateContext {
  /** BCP 47 of the document: decides "04/03/2026" (day first everywhere but in US English). */
  readonly language?: string | null;
  /** ISO time for relative dates ("2 hours ago"), which give null without it, and against dates ahead of it. */
  readonly now?: string | null;
}

/** Languages whose month names are known, by `Intl`. */
const LANGUAGES =
  "en fr de es it pt nl pl sv da nb fi cs sk hu ro hr sl sr bg ru uk el tr lt lv et ca eu gl is ga mt id ms vi".split(" "); // biome-ignore format: a list
/** Month names that feeds use beside those of `Intl`: older, colloquial or transliterated. */
const EXTRA_MONTHS = wordTable<number>({
  sept: 9, juill: 7, jänner: 1, feber: 2, mrz: 3, mär: 3, fevr: 2, aout: 8, setembro: 9, gen: 1, set: 9, ott: 10, dic: 12,
  ene: 1, abr: 4, ago: 8, mai: 5, okt: 10, dez: 12, maj: 5, juil: 7,
}); // biome-ignore format: a table

/**
 * Offsets in minutes of zone abbreviations in feeds. Where one stands for several zones, the one that
 * RFC 822 §5.1 (https://www.rfc-editor.org/rfc/rfc822#section-5.1) or common use in the press means.
 */
const ZONES = wordTable<number>({
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, ist: 330, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120,
  eet: 120, eest: 180, sast: 120, cat: 120, eat: 180, wat: 60, msk: 180, msd: 240, trt: 180, gst: 240, pkt: 300, ict: 420, wib: 420,
  wita: 480, wit: 540, hkt: 480, sgt: 480, pht: 480, awst: 480, jst: 540, kst: 540, acst: 570, acdt: 630, aest: 600, aedt: 660,
  nzst: 720, nzdt: 780, nst: -210, ndt: -150, ast: -240, adt: -180, brt: -180, brst: -120, art: -180, clt: -240, clst: -180,
  est: -300, edt: -240, et: -300, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600,
}); // biome-ignore format: a table

const UNIT_MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, sec: 1 / 60, minute: 1, min: 1, hour: 60, hr: 60, day: 1440, week: 10_080 }; // biome-ignore format: a table

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  /** Some short weekdays are months elsewhere: "lun" is Monday in French and August in Irish. */
  readonly weekdays: ReadonlySet<string>;
}

let knownNames: Calendar | null = null;

/** Names of all languages, folded. Made on first use: `Intl` takes some milliseconds. */
function calendar(): Calendar {
  if (knownNames) return knownNames;
  const names = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const style of ["long", "short"] as const) {
      // With a day beside it many languages inflect the month ("27 липня").
      const inflected = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
      for (let day = 1; day <= 7; day++) weekdays.add(foldWord(weekday.format(Date.UTC(2026, 0, day))));
      const bare = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const day = Date.UTC(2026, month, 15);
        const part = inflected.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
        for (const name of [part, bare.format(day)]) {
          const word = foldWord(name);
          if (/^\p{L}{3,}$/u.test(word) && !names.has(word)) names.set(word, month + 1);
        }
      }
    }
  }
  for (const [name, month] of Object.entries(EXTRA_MONTHS)) {
    if (!names.has(foldWord(name))) names.set(foldWord(name), month);
  }
  knownNames = { months: names, weekdays };
  return knownNames;
}

function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "");
}

type Offset = number | { readonly zone: string };

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC, or an IANA zone. */
  offset: Offset;
}

/**
 * Reads a date as feeds and front matter write it: ISO 8601 and its fragments, RFC 822 and 2822 with two-digit
 * years, asctime, month names in some thirty-five languages, "Monday, July 27, 2026 - 15:30", numeric forms, Unix
 * seconds and milliseconds, zones as offset, abbreviation or IANA name. Without a zone it is UTC.
 * Returns ISO 8601 in UTC to the second ("2026-07-27T15:30:00Z"), or null where the text is no date, where the
 * day does not exist (31 February), or the year is outside 1900–2199.
 */
export function parseDate(value: string | null | undefined, context: DateContext = {}): string | null {
  if (!value) return null;
  const text = value.slice(0, 120).normalize("NFKC").replace(/[\u200e\u200f\u2212]/g, (c) => (c === "\u2212" ? "-" : "")).trim(); // biome-ignore format: one step
  if (!/\d/.test(text)) return null;
  return isoDate(text) ?? epoch(text) ?? relative(text, context) ?? wordedDate(text, context);
}

function isoDate(text: string): string | null {
  const match =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s_]{1,3}(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d{1,12})?)?)?\s{0,3}(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,5})?$/i.exec(text); // biome-ignore format: one pattern
  if (!match || /^\d{5,7}$|^\d{9,}$/.test(text)) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const offset = zone ? zoneOffset(zone) : 0;
  if (offset === null) return null;
  return assemble({
    year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1),
    hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), offset,
  }); // biome-ignore format: a record
}

function epoch(text: string): string | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  return format(Number(text) * (text.length > 10 ? 1 : 1000));
}

function relative(text: string, { now }: DateContext): string | null {
  const match = /^(\d{1,4})\s(second|sec|minute|min|hour|hr|day|week)s?\sago$/i.exec(text);
  const base = Date.parse(now ?? "");
  if (!match || Number.isNaN(base)) return null;
  return format(base - Number(match[1]) * UNIT_MINUTES[match[2]!.toLowerCase()]! * 60_000);
}

/** Any order of words and numbers: finds the time, the zone and the month first; what is left is day and year. */
function wordedDate(input: string, context: DateContext): string | null {
  let text = ` ${input
    .replace(/[年월月년]/g, "/")
    .replace(/[日일]/g, " ")
    .replace(/(\d)\/\s+(?=\d)/g, "$1/")} `;
  let time = { hour: 0, minute: 0, second: 0 };
  let offset: Offset = 0;
  let timed = false;
  const clock =
    /(?<![\d.])(\d{1,2})[:h.](\d{2})(?:[:m.](\d{2})(?:[.,]\d{1,9})?)?s?(?![\d.])(?!\/)\s{0,2}([ap]\.?m\.?(?!\w))?/i.exec(protectDates(text)); // biome-ignore format: one pattern
  const bare = clock ? null : /(?<!\d)(\d{1,2})\s{0,2}([ap])\.?m\.?(?!\w)/i.exec(text);
  if (clock || bare) {
    const found = (clock ?? bare)!;
    const half =
      (clock ? clock[4] : bare![2])?.[0]?.toLowerCase() ?? (/오후|下午|μμ/.test(text) ? "p" : undefined);
    time = {
      hour: clockHour(Number(found[1]), half),
      minute: clock ? Number(clock[2]) : 0,
      second: clock ? Number(clock[3] ?? 0) : 0,
    };
    const after = text.slice(found.index + found[0].length);
    const zone = zoneAfter(after);
    offset = zone?.offset ?? 0;
    timed = true;
    text = `${text.slice(0, found.index)} ${after.slice(zone?.length ?? 0)}`;
  }
  const date = numericDate(text, context) ?? namedDate(text);
  if (!date) return null;
  if (!timed) {
    const zone = /\s([+-]\d{4}|[A-Z]{3,5})\s*$/.exec(text)?.[1];
    offset = (zone && !calendar().months.has(foldWord(zone)) ? zoneOffset(zone) : 0) ?? 0;
  }
  return assemble({ ...date, ...time, offset });
}

/** Dotted dates ("27.07.2026") must not be taken for a clock time. */
function protectDates(text: string): string {
  return text.replace(/\d{1,4}\.\s?\d{1,2}\.\s?\d{1,4}/g, (date) => "#".repeat(date.length));
}

function clockHour(hour: number, half: string | undefined): number {
  if (half === "p" && hour < 12) return hour + 12;
  return half === "a" && hour === 12 ? 0 : hour;
}

function zoneAfter(text: string): { readonly offset: Offset; readonly length: number } | null {
  const match =
    /^[\s(]{0,3}((?:GMT|UTC?|Z)?\s?[+-]\d{1,2}:?\d{2}|(?:GMT|UTC)\s?[+-]\d{1,2}|[+-]\d{2}(?!\d)|[A-Z][a-z]{2,12}\/[A-Z][A-Za-z_]{2,20}|[A-Z]{1,5}(?![A-Za-z]))/.exec(text); // biome-ignore format: one pattern
  if (!match) return null;
  const offset = zoneOffset(match[1]!.replace(/\s/g, ""));
  return offset === null ? null : { offset, length: match[0].length };
}

function zoneOffset(zone: string): Offset | null {
  const numeric = /^(?:GMT|UTC?|Z)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 15 * 60 ? null : numeric[1] === "-" ? -minutes : minutes;
  }
  if (zone.includes("/")) return { zone };
  const known = ZONES[zone.toLowerCase()];
  // RFC 2822 §4.3: single military letters carry no information and mean UTC.
  return known ?? (/^[A-Z]$/i.test(zone) ? 0 : null);
}

/** Minutes east of UTC in an IANA zone at a local time; null where the zone is unknown. */
function ianaOffset(zone: string, local: number): number | null {
  try {
    const clock = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const offsetAt = (time: number): number => {
      const name = clock.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
      const offset = name === "GMT" ? 0 : zoneOffset(name);
      return typeof offset === "number" ? offset : 0;
    };
    // The offset depends on the instant, which depends on the offset: a second look settles it.
    return offsetAt(local - offsetAt(local) * 60_000);
  } catch {
    return null;
  }
}

function numericDate(text: string, context: DateContext): Pick<Parts, "year" | "month" | "day"> | null {
  const yearFirst = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const match = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4]!)];
  const american = { year, month: first, day: second };
  const european = { year, month: second, day: first };
  if (second > 12) return american;
  if (first > 12 || match[2] !== "/" || !/^(?:en(?:-us)?)?$/i.test(context.language ?? "")) return european;
  return isLater(american, context.now) && !isLater(european, context.now) ? european : american;
}

/** Whether a date lies more than two days after `now`: articles are not dated ahead. */
function isLater(
  { year, month, day }: Pick<Parts, "year" | "month" | "day">,
  now: string | null | undefined,
): boolean {
  return now != null && Date.UTC(year, month - 1, day) > Date.parse(now) + 2 * 86_400_000;
}

/** A month by its name; the day is the first small number near it, the year the other one. */
function namedDate(text: string): Pick<Parts, "year" | "month" | "day"> | null {
  const tokens = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const at = monthToken(tokens);
  if (at < 0) return null;
  const month = calendar().months.get(foldWord(tokens[at]!))!;
  const numbers = tokens.map((token, index) => ({ token, index })).filter(({ token }) => isNumber(token));
  const year = numbers.find(({ token }) => token.length === 4) ?? numbers.filter(({ token }) => token.length <= 2).at(numbers.length > 1 ? -1 : 99); // biome-ignore format: one choice
  if (!year) return null;
  const day = numbers.find(({ token, index }) => index !== year.index && token.length <= 2);
  return { year: fullYear(year.token), month, day: day ? Number(day.token) : 1 };
}

/** The index of the word that is the month: it has a number beside it, better two, and is better no weekday. */
function monthToken(tokens: readonly string[]): number {
  let best = -1;
  let bestRank = 0;
  for (const [index, token] of tokens.entries()) {
    const word = foldWord(token);
    if (!calendar().months.has(word)) continue;
    const before = isNumber(tokens[index - 1]) || /^(?:de|d)$/i.test(tokens[index - 1] ?? "");
    const sides = Number(before) + Number(isNumber(tokens[index + 1]));
    const rank = sides === 0 ? 0 : sides + (calendar().weekdays.has(word) ? 0 : 2);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  }
  return best;
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && /^\d{1,4}$/.test(token);
}

/** RFC 2822 §4.3: two digits below 50 are this century. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
}

function assemble({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  if (
    year < 1900 ||
    year > 2199 ||
    hour > 24 ||
    minute > 59 ||
    second > 60 ||
    (hour === 24 && minute + second > 0)
  )
    return null;
  const midnight = Date.UTC(year, month - 1, day);
  if (month < 1 || month > 12 || new Date(midnight).getUTCDate() !== day) return null;
  const local = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const minutes = typeof offset === "number" ? offset : ianaOffset(offset.zone, local);
  return minutes === null ? null : format(local - minutes * 60_000);
}

function format(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8e15) return null;
  const iso = new Date(milliseconds).toISOString();
  return /^(?:19|2[01])\d\d-/.test(iso) ? `${iso.slice(0, 19)}Z` : null;
}
