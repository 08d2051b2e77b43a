import type { GuildSettings } from "../domain/alert.ts";
import { nextDigest } from "./cron.ts";

/** Why an alert is held back and until when. */
export interface Hold {
  readonly reason: "quietHours" | "digest";
  readonly until: string;
}

/** Holds an alert for the next digest, else until quiet hours end; a digest due within quiet hours waits for their end. */
export function holdOf(
  settings: Pick<GuildSettings, "quietHours" | "timeZone" | "digest">,
  now: string,
): Hold | null {
  const due = settings.digest === "off" ? null : nextDigest(settings.digest, settings.timeZone, now);
  if (due) return { reason: "digest", until: quietUntil(settings, due) ?? due };
  const until = quietUntil(settings, now);
  return until ? { reason: "quietHours", until } : null;
}

/**
 * Until when an alert is held back: the end of the guild's quiet hours when `now` lies in them, else null.
 * Times are local to the guild's time zone; a zone that does not exist counts as UTC.
 */
export function quietUntil(
  settings: Pick<GuildSettings, "quietHours" | "timeZone">,
  now: string,
): string | null {
  const { quietHours } = settings;
  if (!quietHours) return null;
  const [from, to] = [minutes(quietHours.from), minutes(quietHours.to)];
  if (from === null || to === null || from === to) return null;
  const local = localMinutes(settings.timeZone, now);
  const quiet = from < to ? local >= from && local < to : local >= from || local < to;
  if (!quiet) return null;
  const wait = (to - local + 1440) % 1440;
  return new Date(Math.floor(Date.parse(now) / 60_000) * 60_000 + wait * 60_000).toISOString();
}

function minutes(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function localMinutes(timeZone: string, now: string): number {
  const format = (zone: string) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  let text: string;
  try {
    text = format(timeZone).format(new Date(now));
  } catch {
    text = format("UTC").format(new Date(now));
  }
  return minutes(text) ?? 0;
}
