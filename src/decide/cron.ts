import { wordTable } from "../domain/word-table.ts";

/** Local wall-clock fields of a moment. */
interface Wall {
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
  readonly month: number;
  readonly weekday: number;
}

const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;
const NAMED = wordTable<string>({ daily: "0 8 * * *", weekly: "0 8 * * 1" });
const MINUTE_MS = 60_000;
/** Every expression that can come at all comes within this: 29 February of a leap year. */
const DAYS_AHEAD = 8 * 366 + 1;

/**
 * The next ISO time after `now` at which a digest is due: "daily" and "weekly" are eight o'clock (Mondays), others a
 * five-field cron expression in the time zone. As in cron, where both day fields are restricted either may fit.
 * Null for "off", for an expression that is none, and for one that never comes.
 */
export function nextDigest(when: string, timeZone: string, now: string): string | null {
  const fields = (NAMED[when] ?? when).trim().split(/\s+/);
  if (fields.length !== 5) return null;
  const sets = fields.map((field, at) => setOf(field, at));
  if (sets.some((set) => set === null)) return null;
  const [minutes, hours, days, months, weekdays] = sets as readonly ReadonlySet<number>[];
  const dayFits = (wall: Wall) => {
    const byDay = days!.has(wall.day);
    const byWeekday = weekdays!.has(wall.weekday);
    const either = fields[2] !== "*" && fields[4] !== "*";
    return months!.has(wall.month) && (either ? byDay || byWeekday : byDay && byWeekday);
  };
  const wallOf = wallClock(timeZone);
  let time = (Math.floor(Date.parse(now) / MINUTE_MS) + 1) * MINUTE_MS;
  const end = time + DAYS_AHEAD * 24 * 60 * MINUTE_MS;
  while (time < end) {
    const wall = wallOf(time);
    if (!dayFits(wall)) {
      // To the next local hour, and by whole hours where that stays within the day.
      time += Math.max(1, Math.min(23 - wall.hour, 20)) * 60 * MINUTE_MS - wall.minute * MINUTE_MS;
      continue;
    }
    if (!hours!.has(wall.hour)) {
      time += (60 - wall.minute) * MINUTE_MS;
      continue;
    }
    if (minutes!.has(wall.minute)) return new Date(time).toISOString();
    time += MINUTE_MS;
  }
  return null;
}

/** The numbers of one field, or null where it is none: "*", "1-5", "0,30", "9-17/2", a step over "*". */
function setOf(field: string, at: number): ReadonlySet<number> | null {
  const [low, high] = RANGES[at]!;
  const set = new Set<number>();
  for (const part of field.split(",")) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    if (!match) return null;
    const from = match[1] === undefined ? low : Number(match[1]);
    const open = match[3] !== undefined || match[1] === undefined;
    const to = match[2] === undefined ? (open ? high : from) : Number(match[2]);
    const step = match[3] === undefined ? 1 : Number(match[3]);
    if (from < low || to > high || from > to || step === 0) return null;
    for (let number = from; number <= to; number += step) set.add(at === 4 ? number % 7 : number);
  }
  return set;
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Reads wall-clock fields in a zone; one that does not exist counts as UTC. */
function wallClock(timeZone: string): (time: number) => Wall {
  const options = {
    minute: "numeric",
    hour: "numeric",
    day: "numeric",
    month: "numeric",
    weekday: "short",
    hourCycle: "h23",
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    return {
      minute: number("minute"),
      hour: number("hour"),
      day: number("day"),
      month: number("month"),
      weekday: WEEKDAYS.indexOf(parts.get("weekday") ?? ""),
    };
  };
}
