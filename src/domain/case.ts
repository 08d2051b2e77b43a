import type { AmountMention, Basis, ComplianceTerm, EventField, EventKind, Evidence } from "./enforcement.ts";
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
