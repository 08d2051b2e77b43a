import { readEvent } from "../store/cases.ts";
import { listCorrections } from "../store/corrections.ts";
import type { Db } from "../store/db.ts";
import { print, table } from "./print.ts";

/** `finewatch corrections [--json]`: what moderators corrected, with the words that had been misread. Answers the exit code. */
export async function runCorrections(db: Db, json: boolean): Promise<number> {
  const rows = [];
  for (const correction of await listCorrections(db)) {
    const found = await readEvent(db, correction.eventId);
    rows.push({
      ...correction,
      event: found
        ? {
            kind: found.event.kind,
            respondent: found.matter.respondent.name,
            authority: found.matter.authority.name,
            evidence: found.event.evidence.quote,
            reports: found.event.reports.map(({ title, url }) => ({ title, url })),
          }
        : null,
    });
  }
  if (json) {
    for (const row of rows) print(JSON.stringify(row));
    return 0;
  }
  if (rows.length === 0) {
    print("Nothing was corrected.");
    return 0;
  }
  print(
    table(
      ["at", "type", "before", "after", "respondent", "event"],
      rows.map(({ at, type, before, after, event, eventId }) => [
        at.slice(0, 16),
        type,
        JSON.stringify(before),
        JSON.stringify(after),
        event?.respondent ?? "-",
        eventId,
      ]),
    ),
  );
  return 0;
}
