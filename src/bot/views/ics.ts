import { type CaseEvent, eventDate } from "../../domain/case.ts";
import { deadlineOf } from "../../domain/term.ts";
import type { FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { headline } from "./kinds.ts";
import { moneyWords } from "./words.ts";

/** A calendar (RFC 5545) of decisions and of the deadlines that orders set. `now` is the ISO time of its making. */
export function icsOf(events: readonly FoundEvent[], locale: string, now: string): string {
  const stamp = now.replace(/[-:]/g, "").replace(/\.\d{1,3}/, "");
  const t = wordsIn(locale);
  const entries = events.flatMap(({ matter, event }) => {
    const title = headline(matter, event, locale);
    const deadline = deadlineOf(event);
    return [
      entry({ id: event.id, on: eventDate(event), title, about: about(event), stamp }),
      ...(deadline
        ? [
            entry({
              id: `${event.id}-deadline`,
              on: deadline,
              title: `${t("field.deadline")}: ${matter.respondent.name}`,
              about: [title, rateWords(event, locale), about(event)].filter(Boolean).join("\n"),
              stamp,
              alarm: true,
            }),
          ]
        : []),
    ];
  });
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Finewatch//Finewatch//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flat(),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}

function about(event: CaseEvent): string {
  return event.reports
    .slice(0, 3)
    .map((report) => report.url ?? report.publisher)
    .join("\n");
}

function rateWords(event: CaseEvent, locale: string): string {
  const { rate = null, ratePer = null } = event.term ?? {};
  return rate && ratePer ? wordsIn(locale)(`term.${ratePer}`, { rate: moneyWords(rate, locale) }) : "";
}

function entry(item: {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly about: string;
  readonly stamp: string;
  readonly alarm?: boolean;
}): readonly string[] {
  const next = new Date(Date.parse(`${item.on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [
    "BEGIN:VEVENT",
    `UID:${item.id}@finewatch`,
    `DTSTAMP:${item.stamp}`,
    `DTSTART;VALUE=DATE:${item.on.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${next.replaceAll("-", "")}`,
    `SUMMARY:${escaped(item.title)}`,
    ...(item.about ? [`DESCRIPTION:${escaped(item.about)}`] : []),
    "TRANSP:TRANSPARENT",
    ...(item.alarm
      ? ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(item.title)}`, "TRIGGER:-P7D", "END:VALARM"]
      : []),
    "END:VEVENT",
  ];
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Lines are at most 75 bytes long and go on after a space (RFC 5545, section 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}
