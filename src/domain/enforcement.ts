import type { Money } from "./money.ts";
import type { Field } from "./party.ts";

/** What happened; see README, "Words". */
export type EventKind =
  | "fine"
  | "follow-up"
  | "settlement"
  | "reduced"
  | "annulled"
  | "upheld"
  | "appeal"
  | "proposed"
  | "order";

export const EVENT_KINDS: readonly EventKind[] = [
  "fine", "follow-up", "settlement", "reduced", "annulled", "upheld", "appeal", "proposed", "order",
]; // biome-ignore format: a list

/** Kinds whose amount is money due: they count in totals and meet thresholds. */
export const PENALTY_KINDS: readonly EventKind[] = ["fine", "follow-up", "settlement"];
/** Kinds by which a court or appeal body decides on an earlier penalty. */
export const OUTCOME_KINDS: readonly EventKind[] = ["upheld", "reduced", "annulled"];

/** What an amount in a text is. Only `imposed` meets a threshold. */
export type AmountRole =
  | "imposed" // due now
  | "rate" // per day
  | "earlier" // of an earlier decision
  | "maximum" // statutory or possible
  | "proposed"
  | "reducedFrom"
  | "component" // part of a total
  | "total" // of several penalties
  | "converted" // the same sum in another currency
  | "background"; // turnover, funding, contract

/** A stretch of the detector's input (title, a newline, then the text): UTF-16 offset and the words. */
export interface Evidence {
  readonly quote: string;
  readonly index: number;
}

export interface AmountMention {
  readonly money: Money;
  readonly role: AmountRole;
  readonly evidence: Evidence;
  /** True where the currency was inferred (`kr`, `$`), not stated. */
  readonly currencyInferred: boolean;
  /** Set on a range, "up to" or "more than". */
  readonly bound: "exact" | "atLeast" | "atMost" | "about";
  /** For `rate`: the period. */
  readonly per?: "day" | "week" | "month";
}

/** How a field is known: the text stated it, or a rule inferred it. */
export interface Basis {
  readonly how: "stated" | "inferred";
  /** The rule, in words that a user understands: "amount after 'fined'", "CNIL: France + privacy". */
  readonly rule: string;
  readonly evidence?: Evidence;
}

export type EventField = "kind" | "respondent" | "authority" | "amount" | "decidedOn" | "reference";

export const EVENT_FIELDS: readonly EventField[] = [
  "kind", "respondent", "authority", "amount", "decidedOn", "reference",
]; // biome-ignore format: a list

/** A party as a text names it; `id` where the catalogue knows it. */
export interface PartyMention {
  readonly id: string | null;
  readonly name: string;
}

export interface AuthorityMention extends PartyMention {
  readonly country: string | null;
  readonly field: Field | null;
  readonly kind: "regulator" | "court" | "government" | null;
}

/** An earlier decision that the text refers back to ("order of October 2022", "earlier 20 million"). */
export interface PriorReference {
  /** ISO date, possibly only a month ("2022-10") or a year ("2022"). */
  readonly decidedOn: string | null;
  readonly amount: Money | null;
  readonly reference: string | null;
}

/** A term set in an order: "two months, then EUR 100,000 a day". */
export interface ComplianceTerm {
  /** ISO 8601 duration of the time to comply ("P2M", "P30D"), where stated. */
  readonly within: string | null;
  /** ISO date of the deadline, where stated or computable. */
  readonly deadline: string | null;
  readonly rate: Money | null;
  readonly ratePer: "day" | "week" | "month" | null;
  readonly cap: Money | null;
}

/** What detection reads from one article. */
export interface EnforcementEvent {
  readonly kind: EventKind;
  readonly respondent: PartyMention | null;
  readonly authority: AuthorityMention | null;
  /** The sum imposed now (for outcomes: the sum that stands; for `proposed`: the sum sought), or null. */
  readonly amount: Money | null;
  /** Every amount that was read in the event's passage, with its role. */
  readonly amounts: readonly AmountMention[];
  /** ISO date of the decision, or null. */
  readonly decidedOn: string | null;
  /** The decision's reference ("SAN-2022-019"), or null. */
  readonly reference: string | null;
  readonly refersTo: PriorReference | null;
  readonly term: ComplianceTerm | null;
  /** Laws or articles named as breached: "GDPR", "Art. 6 GDPR", "DSA". */
  readonly laws: readonly string[];
  readonly evidence: Evidence;
  readonly basis: Readonly<Partial<Record<EventField, Basis>>>;
  /** False where the grammar was met but a human should look first: never alerted, reason `uncertain`. */
  readonly certain: boolean;
}

/** What the detector is given. */
export interface DetectionInput {
  readonly title: string;
  readonly text: string;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
}

/** One step of `finewatch explain`: the stage, what it saw and what it made of it. */
export interface TraceStep {
  readonly stage: string;
  readonly outcome: "kept" | "dropped" | "noted";
  readonly message: string;
  readonly evidence?: Evidence;
}

export interface Detection {
  /** ISO 639-1 of the text, or null where no language was sure. */
  readonly language: string | null;
  readonly events: readonly EnforcementEvent[];
  /** Empty unless asked for. */
  readonly trace: readonly TraceStep[];
}
