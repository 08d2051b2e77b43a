import { DIGEST_ALERTS } from "../../domain/digest.ts";
import type { FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { eventLines } from "./event-list.ts";
import { LIMITS, truncate } from "./words.ts";

const COLOUR = 0xe5484d;

/**
 * Several alerts as one message, each in lines of its own, in the given order. `key`, in the last embed's footer, is how
 * it is found again in a channel's history. Never longer than Discord allows; where room is short, the longest links
 * give way first.
 */
export function digestMessage(
  events: readonly FoundEvent[],
  how: {
    readonly locale: string;
    readonly key: string;
    readonly labelled: boolean;
    readonly mentionRole: string | null;
  },
): Readonly<Record<string, unknown>> {
  const t = wordsIn(how.locale);
  const told = events.filter(({ event }) => !event.corrected.includes("rejected"));
  const left = told.length - DIGEST_ALERTS;
  const title = truncate(t("digest.title", { n: told.length }), LIMITS.title);
  const footer = [
    left > 0 ? t("digest.more", { n: left }) : null,
    how.labelled ? t("alert.twice") : null,
    how.key,
  ]
    .filter((part) => part !== null)
    .join(" · ");
  const room = LIMITS.embedTotal - title.length - footer.length;
  const pages = inPages(fitting(told.slice(0, DIGEST_ALERTS), how.locale, room));
  const role = how.mentionRole;
  return {
    ...(role ? { content: `<@&${role}>` } : {}),
    embeds: (pages.length > 0 ? pages : [t("alert.rejected")]).map((description, at, all) => ({
      ...(at === 0 ? { title } : {}),
      description,
      color: COLOUR,
      ...(at === all.length - 1 ? { footer: { text: footer } } : {}),
    })),
    allowed_mentions: { parse: [], ...(role ? { roles: [role] } : {}) },
  };
}

/** The lines of each event; while they are longer than `room` characters, the longest do without link, then are cut. */
function fitting(events: readonly FoundEvent[], locale: string, room: number): readonly string[] {
  const lines = events.map((found) => digestLines(found, locale, { headline: 200, link: true }));
  const length = () => lines.reduce((sum, each) => sum + each.length + 1, 0);
  const share = room / Math.max(1, events.length) - 1;
  for (const shorter of [
    { headline: 200, link: false },
    { headline: 90, link: false },
  ]) {
    const longest = lines
      .map((_line, at) => at)
      .toSorted((a, b) => lines[b]!.length - lines[a]!.length)
      .filter((at) => lines[at]!.length > share);
    for (const at of longest) if (length() > room) lines[at] = digestLines(events[at]!, locale, shorter);
  }
  return lines;
}

function digestLines(found: FoundEvent, locale: string, how: { headline: number; link: boolean }): string {
  const n = found.event.reports.length;
  const reports = n > 1 ? ` · ${wordsIn(locale)("reports.count", { n })}` : "";
  return `${eventLines(found, locale, how)}${reports}`;
}

/** Whole lines in as many descriptions as they need. */
function inPages(lines: readonly string[]): readonly string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= LIMITS.description)
      pages[pages.length - 1] = `${last}\n${line}`;
    else pages.push(line);
  }
  return pages;
}
