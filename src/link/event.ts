import type { CaseEvent } from "../domain/case.ts";
import type { EnforcementEvent } from "../domain/enforcement.ts";

/** Sums of an event that are kept: a text tells of few that matter. */
const MOST_SUMS = 20;

/** The first revision of a case's event, from what one article tells. `reportedOn` is an ISO date; there are no reports yet. */
export function firstRevision(
  event: EnforcementEvent,
  at: Pick<CaseEvent, "id" | "caseId" | "reportedOn" | "followUpTo" | "history" | "changes">,
): CaseEvent {
  return {
    ...at,
    kind: event.kind,
    amount: event.amount,
    amounts: event.amounts.slice(0, MOST_SUMS),
    decidedOn: event.decidedOn,
    reference: event.reference,
    refersTo: event.refersTo,
    laws: event.laws,
    term: event.term,
    evidence: event.evidence,
    basis: event.basis,
    certain: event.certain,
    revision: 1,
    corrected: [],
    reports: [],
  };
}
