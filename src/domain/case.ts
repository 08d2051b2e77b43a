import type {
  AmountMention,
  Basis,
  ComplianceTerm,
  EventField,
  EventKind,
  Evidence,
  PriorReference,
} from "./enforcement.ts";
import { OUTCOME_KINDS, PENALTY_KINDS } from "./enforcement.ts";
import type { Money } from "./money.ts";
import type { Field } from "./party.ts";

/** How much a publisher's word weighs: a regulator's own page confirms what the press reports. */
export type Trust = "regulator" | "court" | "law-firm" | "press";

/** One article's report of an event. */
export interface Report {
  readonly articleId: string;
  readonly publisher: string;
  readonly domain: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly trust: Trust;
  /** The sum that this report states, or null. */
  readonly amount: Money | null;
}

/** An enforcement event of a case, with everything that its reports say together. */
export interface CaseEvent {
  readonly id: string;
  readonly caseId: string;
  readonly kind: EventKind;
  readonly amount: Money | null;
  readonly amounts: readonly AmountMention[];
  /** ISO date of the decision, or null. */
  readonly decidedOn: string | null;
  /** ISO date of the earliest report. */
  readonly reportedOn: string;
  readonly reference: string | null;
  /** Id of the event that this one follows up, updates or decides on. */
  readonly followUpTo: string | null;
  /** The earlier decision that its reports refer back to, resolved or not. */
  readonly refersTo: PriorReference | null;
  readonly laws: readonly string[];
  readonly term: ComplianceTerm | null;
  readonly evidence: Evidence;
  readonly basis: Readonly<Partial<Record<EventField, Basis>>>;
  readonly certain: boolean;
  /** Grows by one with every visible change; an alert shows one revision. */
  readonly revision: number;
  /** Fields that a moderator corrected; later reports do not overwrite them. "rejected" hides the event. */
  readonly corrected: readonly (EventField | "rejected" | "case")[];
  /** True where every report is history. */
  readonly history: boolean;
  /** What changed with each revision, newest last: "7.5 m → 7,552,800 (CNIL)". */
  readonly changes: readonly { readonly at: string; readonly text: string }[];
  readonly reports: readonly Report[];
}

/** Authority + respondent + linked events in order of their dates. Status and totals are derived. */
export interface Case {
  readonly id: string;
  readonly authority: {
    readonly id: string | null;
    readonly name: string;
    readonly country: string | null;
    readonly field: Field | null;
  };
  readonly respondent: { readonly id: string; readonly name: string; readonly parent: string | null };
  /** Cases that may be the same matter; never merged by guess. */
  readonly possiblyRelated: readonly string[];
  readonly events: readonly CaseEvent[];
}

/** Where a case stands, derived from its events: the newest outcome, else the heaviest thing that happened. */
export type CaseStatus =
  | "proposed"
  | "ordered"
  | "penalised"
  | "settled"
  | "appealed"
  | "upheld"
  | "reduced"
  | "annulled";

/** The events of a case in the order in which they happened. */
export function eventsInOrder(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.toSorted((a, b) => eventDate(a).localeCompare(eventDate(b)) || a.id.localeCompare(b.id));
}

/** The ISO date by which an event is ordered: its decision, else its first report. */
export function eventDate(event: CaseEvent): string {
  return event.decidedOn ?? event.reportedOn;
}

/** The penalties of a case that stand, each with the sum that is due after any outcome on it. */
export function standingPenalties(
  matter: Case,
): readonly { readonly event: CaseEvent; readonly due: Money | null }[] {
  const events = eventsInOrder(matter.events).filter((event) => !event.corrected.includes("rejected"));
  return events
    .filter((event) => PENALTY_KINDS.includes(event.kind))
    .flatMap((event) => {
      const outcome = events.findLast(
        (other) => other.followUpTo === event.id && OUTCOME_KINDS.includes(other.kind),
      );
      if (outcome?.kind === "annulled") return [];
      return [{ event, due: outcome?.kind === "reduced" ? (outcome.amount ?? event.amount) : event.amount }];
    });
}

/** The sums due over several cases, by currency, in minor units. Penalties without a stated sum add nothing. */
export function totalsDue(cases: readonly Case[]): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { due } of cases.flatMap(standingPenalties)) {
    if (due) totals[due.currency] = (totals[due.currency] ?? 0) + due.minor;
  }
  return totals;
}

/** Where the case stands; see {@link CaseStatus}. */
export function caseStatus(matter: Case): CaseStatus {
  const kinds = eventsInOrder(matter.events)
    .filter((event) => !event.corrected.includes("rejected"))
    .map((event) => event.kind);
  const last = kinds.findLast((kind) => kind === "appeal" || OUTCOME_KINDS.includes(kind));
  if (last === "appeal") return "appealed";
  if (last === "upheld" || last === "reduced" || last === "annulled") return last;
  if (kinds.includes("settlement")) return "settled";
  if (kinds.includes("fine") || kinds.includes("follow-up")) return "penalised";
  return kinds.includes("order") ? "ordered" : "proposed";
}
