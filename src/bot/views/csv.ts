import { type Case, eventDate, eventsInOrder } from "../../domain/case.ts";
import { majorString } from "../../domain/money.ts";

const HEAD = [
  "case", "event", "respondent", "authority", "country", "field", "kind", "decided_on", "reported_on", "amount",
  "currency", "reference", "laws", "follow_up_to", "reports", "sources",
]; // biome-ignore format: a list

/** Every event of the cases as a line of CSV (RFC 4180), with a byte-order mark so that spreadsheets read UTF-8. */
export function csvOf(cases: readonly Case[]): string {
  const rows = cases.flatMap((matter) =>
    eventsInOrder(matter.events)
      .filter((event) => !event.corrected.includes("rejected"))
      .map((event) => [
        matter.id,
        event.id,
        matter.respondent.name,
        matter.authority.name,
        matter.authority.country ?? "",
        matter.authority.field ?? "",
        event.kind,
        event.decidedOn ?? "",
        event.reportedOn,
        event.amount ? majorString(event.amount) : "",
        event.amount?.currency ?? "",
        event.reference ?? "",
        event.laws.join("; "),
        event.followUpTo ?? "",
        String(event.reports.length),
        event.reports.map((report) => report.url ?? report.publisher).join(" "),
      ]),
  );
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A cell that begins like a formula is made text: a headline must not run in somebody's spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same events as JSON, newest case first. */
export function jsonOf(cases: readonly Case[]): string {
  const list = cases.map((matter) => ({
    ...matter,
    events: eventsInOrder(matter.events)
      .filter((event) => !event.corrected.includes("rejected"))
      .map((event) => ({
        id: event.id,
        kind: event.kind,
        date: eventDate(event),
        decidedOn: event.decidedOn,
        reportedOn: event.reportedOn,
        amount: event.amount ? { value: majorString(event.amount), currency: event.amount.currency } : null,
        reference: event.reference,
        laws: event.laws,
        followUpTo: event.followUpTo,
        term: event.term,
        reports: event.reports.map(({ publisher, title, url, publishedAt }) => ({
          publisher,
          title,
          url,
          publishedAt,
        })),
      })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
