/** ISO 639-1 of the languages that reports come in, the most frequent first. */
export const ALERT_LANGUAGES: readonly string[] = [
  "en", "fr", "de", "es", "it", "nl", "pl", "pt", "sv", "da", "no", "fi", "cs", "ro", "el", "hu", "bg", "hr", "sk",
  "sl", "lt", "lv", "et", "tr", "uk", "ga", "mt", "ja", "ko", "zh",
]; // biome-ignore format: a list

/** The name of a language in another one; its code where there is none. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "22:30" or "7:05" as "HH:MM", else null. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})[:.h](\d{2})$/.exec(typed.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, "0")}:${match[2]}`;
}

/** The name of a time zone as the platform spells it, or null where it knows none of that name. */
export function readZone(typed: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: typed.trim() }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const SPANS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The ISO time that lies "12h", "30d" or "2w" after `now`, at most about ten years; else null. */
export function readSpan(typed: string, now: string): string | null {
  const match = /^(\d{1,4})\s?([hdw])$/i.exec(typed.trim());
  if (!match || Number(match[1]) === 0) return null;
  const ms = Number(match[1]) * (SPANS[match[2]!.toLowerCase()] ?? 0);
  return ms > 3_660 * 86_400_000 ? null : new Date(Date.parse(now) + ms).toISOString();
}

const CRON_FIELD =
  /^(?:\*|\d{1,2}(?:-\d{1,2})?)(?:\/\d{1,2})?(?:,(?:\*|\d{1,2}(?:-\d{1,2})?)(?:\/\d{1,2})?){0,20}$/;
const CRON_RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

/** "off", "daily", "weekly" or a five-field cron expression whose numbers are in range; else null. */
export function readDigest(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  if (/^(off|none)$/.test(text)) return "off";
  if (text === "daily" || text === "weekly") return text;
  const fields = text.split(" ");
  const fits =
    fields.length === 5 &&
    fields.every((field, at) => {
      if (!CRON_FIELD.test(field)) return false;
      const [low, high] = CRON_RANGES[at]!;
      const numbers = field.replace(/\/\d{1,2}/g, "").match(/\d{1,2}/g) ?? [];
      return numbers.every((number) => Number(number) >= low && Number(number) <= high);
    });
  return fits ? text : null;
}

/** The end of a pause that has none. */
export const FOR_GOOD = "9999-12-31T00:00:00.000Z";

/** An ISO time as Discord shows it to each reader. */
export function moment(time: string): string {
  return `<t:${Math.floor(Date.parse(time) / 1000)}:f>`;
}
