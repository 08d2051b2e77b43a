import type { CaseEvent, Trust } from "../domain/case.ts";
import type { Basis, EnforcementEvent, EventField } from "../domain/enforcement.ts";
import { type Money, majorString } from "../domain/money.ts";
import { amountFit, daysBetween } from "./fit.ts";

/** What a further report changes in a known event; only the changed fields, and words for each visible change. */
export interface Refinement {
  readonly fields: Partial<
    Pick<
      CaseEvent,
      | "kind"
      | "amount"
      | "amounts"
      | "decidedOn"
      | "reportedOn"
      | "reference"
      | "refersTo"
      | "laws"
      | "term"
      | "basis"
      | "certain"
      | "evidence"
    >
  >;
  readonly changes: readonly string[];
  readonly amountChanged: boolean;
  readonly confirmed: boolean;
}

/**
 * Merges a further report into a known event. Facts beat guesses, precise figures beat rounded ones, the earliest
 * stated date of a decision beats the day of its announcement, and what a moderator corrected stays.
 */
export function refine(
  known: CaseEvent,
  event: EnforcementEvent,
  report: { readonly trust: Trust; readonly publisher: string; readonly reportedOn: string },
): Refinement {
  const fields: { -readonly [K in keyof Refinement["fields"]]: Refinement["fields"][K] } = {};
  const basis: Partial<Record<EventField, Basis>> = { ...known.basis };
  const changes: string[] = [];
  const open = (field: EventField) => !known.corrected.includes(field);
  const take = (field: EventField) => {
    const given = event.basis[field];
    if (given) basis[field] = given;
    else delete basis[field];
  };
  const by = ` (${report.publisher})`;
  let amountChanged = false;

  if (open("kind") && known.kind === "fine" && (event.kind === "follow-up" || event.kind === "settlement")) {
    fields.kind = event.kind;
    take("kind");
    changes.push(`now known as a ${event.kind}${by}`);
  }
  const fit = amountFit(event, known, () => null);
  if (open("amount") && event.amount && (known.amount === null || fit === "refines")) {
    fields.amount = event.amount;
    take("amount");
    amountChanged = true;
    changes.push(`${known.amount ? words(known.amount) : "sum not stated"} → ${words(event.amount)}${by}`);
  }
  if (open("decidedOn") && event.decidedOn && betterDate(known, event)) {
    fields.decidedOn = event.decidedOn;
    take("decidedOn");
    changes.push(`decided on ${event.decidedOn}${by}`);
  }
  if (open("reference") && event.reference && !known.reference) {
    fields.reference = event.reference;
    take("reference");
    changes.push(`reference ${event.reference}${by}`);
  }
  if (report.reportedOn < known.reportedOn) fields.reportedOn = report.reportedOn;
  if (!known.refersTo && event.refersTo) fields.refersTo = event.refersTo;
  if (!known.term && event.term) fields.term = event.term;
  const laws = [...new Set([...known.laws, ...event.laws])];
  if (laws.length > known.laws.length) fields.laws = laws;
  if (!known.certain && event.certain) fields.certain = true;
  const confirmed = isPrimary(report.trust) && !known.reports.some((earlier) => isPrimary(earlier.trust));
  if (confirmed) {
    changes.push(`confirmed by ${report.publisher}`);
    fields.evidence = event.evidence;
  }
  if (changes.length > 0) fields.basis = basis;
  const sums = event.amounts.filter(
    (mention) =>
      !known.amounts.some(
        (have) =>
          have.role === mention.role &&
          have.money.minor === mention.money.minor &&
          have.money.currency === mention.money.currency,
      ),
  );
  if (sums.length > 0) fields.amounts = [...known.amounts, ...sums].slice(0, 20);
  return { fields, changes, amountChanged, confirmed };
}

/** Whether a report comes from the deciding body itself. */
function isPrimary(trust: Trust): boolean {
  return trust === "regulator" || trust === "court";
}

function betterDate(known: CaseEvent, event: EnforcementEvent): boolean {
  const on = event.decidedOn!;
  if (known.decidedOn === null) return true;
  if (known.decidedOn === on) return false;
  const knownStated = known.basis.decidedOn?.how === "stated";
  const stated = event.basis.decidedOn?.how === "stated";
  if (knownStated !== stated) return stated;
  return daysBetween(on, known.decidedOn) > 0;
}

function words(money: Money): string {
  return `${money.currency} ${majorString(money)}`;
}
