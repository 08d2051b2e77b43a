const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30.44, y: 365.25 };

/**
 * The ISO date that a typed beginning means: "2022", "2022-05", "2022-05-17", or back from `now` (ISO): "30d", "6w",
 * "3m", "2y". Null where it is none of these or no date of the calendar.
 */
export function parseSince(typed: string, now: string): string | null {
  const text = typed.trim().toLowerCase();
  const back = /^(\d{1,4})\s?([dwmy])$/.exec(text);
  if (back) {
    const ms = Number(back[1]) * (DAYS[back[2]!] ?? 1) * 86_400_000;
    return new Date(Date.parse(now) - ms).toISOString().slice(0, 10);
  }
  const date = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (!date) return null;
  const iso = `${date[1]}-${(date[2] ?? "1").padStart(2, "0")}-${(date[3] ?? "1").padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
