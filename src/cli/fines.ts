import type { Core } from "../core.ts";
import { type Case, eventDate, eventsInOrder, standingPenalties, totalsDue } from "../domain/case.ts";
import { majorString } from "../domain/money.ts";
import { normaliseName } from "../link/respondent.ts";
import { respondentNamed } from "../pipeline.ts";
import { casesOfRespondents, findRespondents } from "../store/cases.ts";
import { print, table } from "./print.ts";

/** The answer to "which penalties does this company have?". */
export interface FinesAnswer {
  readonly respondent: { readonly name: string };
  readonly penalties: number;
  /** Decimal strings in major units, by currency. */
  readonly total: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly authority: { readonly name: string };
    readonly events: readonly {
      readonly id: string;
      readonly kind: string;
      readonly amount: { readonly value: string; readonly currency: string } | null;
      readonly decidedOn: string | null;
      readonly reportedOn: string;
      readonly followUpTo: string | null;
      readonly reports: readonly {
        readonly publisher: string;
        readonly title: string;
        readonly url: string | null;
        readonly publishedAt: string | null;
      }[];
    }[];
  }[];
}

/** Respondents that a typed name can mean: exactly that one, else those that begin with or contain it. */
async function respondentsNamed(core: Core, name: string) {
  const exact = respondentNamed(name, core.parties.companies);
  const found = await findRespondents(core.store.db, normaliseName(name), 25);
  return found.find((row) => row.id === exact.id) ? found.filter((row) => row.id === exact.id) : found;
}

/** The answer for one respondent and its subsidiaries. */
export function finesAnswer(name: string, cases: readonly Case[]): FinesAnswer {
  const totals = Object.entries(totalsDue(cases)).map(([currency, minor]) => [
    currency,
    majorString({ minor, currency }),
  ]);
  return {
    respondent: { name },
    penalties: cases.flatMap(standingPenalties).length,
    total: Object.fromEntries(totals),
    cases: cases.map((matter) => ({
      authority: { name: matter.authority.name },
      events: eventsInOrder(matter.events)
        .filter((event) => !event.corrected.includes("rejected"))
        .map((event) => ({
          id: event.id,
          kind: event.kind,
          amount: event.amount ? { value: majorString(event.amount), currency: event.amount.currency } : null,
          decidedOn: event.decidedOn,
          reportedOn: event.reportedOn,
          followUpTo: event.followUpTo,
          reports: event.reports.map(({ publisher, title, url, publishedAt }) => ({
            publisher,
            title,
            url,
            publishedAt,
          })),
        })),
    })),
  };
}

/** `finewatch fines NAME [--json]`. Answers the exit code. */
export async function runFines(core: Core, name: string, json: boolean): Promise<number> {
  const found = await respondentsNamed(core, name);
  const [respondent] = found;
  if (!respondent) {
    if (json) print(JSON.stringify(finesAnswer(name, [])));
    else print(`No penalties of "${name}" are known.`);
    return 0;
  }
  const cases = await casesOfRespondents(core.store.db, [respondent.id]);
  const answer = finesAnswer(respondent.name, cases);
  if (json) {
    print(JSON.stringify(answer));
    return 0;
  }
  const totals = Object.entries(answer.total).map(([currency, value]) => `${currency} ${value}`);
  print(
    `${answer.respondent.name}: ${answer.penalties} ${answer.penalties === 1 ? "penalty" : "penalties"}, ${totals.join(" + ") || "no sums stated"}\n`,
  );
  const rows = cases.flatMap((matter) =>
    eventsInOrder(matter.events).map((event) => [
      eventDate(event),
      event.kind,
      event.amount ? `${event.amount.currency} ${majorString(event.amount)}` : "-",
      matter.authority.name || "-",
      String(event.reports.length),
      event.reports[0]?.title ?? "",
    ]),
  );
  print(table(["date", "kind", "amount", "authority", "reports", "first report"], rows));
  if (found.length > 1)
    print(
      `\nAlso: ${found
        .slice(1)
        .map((row) => row.name)
        .join(", ")}`,
    );
  return 0;
}
