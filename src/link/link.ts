import { type Case, type CaseEvent, eventDate } from "../domain/case.ts";
import {
  type EnforcementEvent,
  type EventKind,
  OUTCOME_KINDS,
  PENALTY_KINDS,
} from "../domain/enforcement.ts";
import { type Money, sameMoney } from "../domain/money.ts";
import {
  type AmountFit,
  type AuthorityFit,
  amountFit,
  authorityFit,
  dateFit,
  daysBetween,
  priorDateFit,
} from "./fit.ts";
import type { ResolvedRespondent } from "./respondent.ts";

/** What to do with a detected event. `rung` says in words which rung of the ladder decided. */
export type LinkPlan =
  | { readonly step: "report"; readonly caseId: string; readonly eventId: string; readonly rung: string }
  | {
      readonly step: "event";
      readonly caseId: string;
      readonly followUpTo: string | null;
      /** Events already in the case that turn out to follow this one. */
      readonly adopts: readonly string[];
      readonly rung: string;
    }
  | { readonly step: "case"; readonly possiblyRelated: readonly string[]; readonly rung: string };

export interface LinkInput {
  readonly event: EnforcementEvent;
  readonly respondent: ResolvedRespondent;
  /** ISO date of the report. */
  readonly reportedOn: string;
  /** Cases of the respondent or its group, and those that hold the event's decision reference. */
  readonly candidates: readonly Case[];
  /** Converts at about the report's date; null where no rate is known. */
  readonly convert: (money: Money, to: string) => Money | null;
}

/** The ladder, first answer wins: what no rung can tell becomes a case of its own. */
const LADDER: readonly ((input: LinkInput) => LinkPlan | null)[] = [
  sameReference,
  sameDecision,
  refersBack,
  outcomeOfPenalty,
  referredToByLater,
  afterProposal,
];

/** Finds where a detected event belongs. Pure: the caller carries the plan out. */
export function link(input: LinkInput): LinkPlan {
  for (const rung of LADDER) {
    const plan = rung(input);
    if (plan) return plan;
  }
  return { step: "case", possiblyRelated: [], rung: "no known case fits" };
}

function live(matter: Case): readonly CaseEvent[] {
  return matter.events.filter((event) => !event.corrected.includes("rejected"));
}

/** Kinds that can be reports of one and the same decision: the press calls settlements and astreintes "fines" too. */
function kindFits(reported: EventKind, known: EventKind): boolean {
  return reported === known || (PENALTY_KINDS.includes(reported) && PENALTY_KINDS.includes(known));
}

function sameReference({ event, respondent, candidates, convert }: LinkInput): LinkPlan | null {
  const reference = event.reference?.toLowerCase();
  if (!reference) return null;
  for (const matter of candidates) {
    if (authorityFit(matter.authority, event.authority) === "different") continue;
    const known = live(matter).find(
      (e) => e.reference?.toLowerCase() === reference && kindFits(event.kind, e.kind),
    );
    // One decision may penalise several respondents: each has a case of its own.
    if (!known || !sameRespondent(matter, respondent)) continue;
    if (amountFit(event, known, convert) !== "conflict")
      return {
        step: "report",
        caseId: matter.id,
        eventId: known.id,
        rung: `same decision reference ${event.reference}`,
      };
  }
  return null;
}

function sameRespondent(matter: Case, respondent: ResolvedRespondent): boolean {
  return matter.respondent.id === respondent.id;
}

function sameGroup(matter: Case, respondent: ResolvedRespondent): boolean {
  return matter.respondent.parent === respondent.id || respondent.parent === matter.respondent.id;
}

interface Match {
  readonly matter: Case;
  readonly known: CaseEvent;
  readonly authority: AuthorityFit;
  readonly amount: Exclude<AmountFit, "conflict">;
  readonly rank: number;
  readonly distance: number;
}

const AMOUNT_RANK: Readonly<Record<Exclude<AmountFit, "conflict">, number>> = {
  equal: 4,
  refines: 3,
  coarser: 3,
  converted: 2,
  unstated: 0,
};

function sameDecision(input: LinkInput): LinkPlan | null {
  const { event, respondent, candidates, reportedOn, convert } = input;
  if (respondent.norm === "") return null;
  const matches: Match[] = [];
  for (const matter of candidates) {
    const authority = authorityFit(matter.authority, event.authority);
    if (authority === "different") continue;
    const own = sameRespondent(matter, respondent);
    if (!own && !sameGroup(matter, respondent)) continue;
    for (const known of live(matter)) {
      if (!kindFits(event.kind, known.kind)) continue;
      const amount = amountFit(event, known, convert);
      if (amount === "conflict" || !dateFit(event, reportedOn, known, amount)) continue;
      // A follow-up without a sum is not the fine it follows, nor the other way round.
      if (amount === "unstated" && event.kind !== known.kind) continue;
      // Parent and subsidiary share a decision only where the sum says so.
      if (!own && amount !== "equal") continue;
      const rank = AMOUNT_RANK[amount] * 4 + (authority === "same" ? 2 : 0) + (own ? 1 : 0);
      const distance = Math.abs(daysBetween(event.decidedOn ?? reportedOn, eventDate(known)));
      matches.push({ matter, known, authority, amount, rank, distance });
    }
  }
  const [best, next] = matches.toSorted((a, b) => b.rank - a.rank || a.distance - b.distance);
  if (!best) return null;
  if (next && next.rank === best.rank && next.matter.id !== best.matter.id)
    return {
      step: "case",
      possiblyRelated: [...new Set(matches.map((match) => match.matter.id))],
      rung: "two cases fit equally well",
    };
  const words = {
    equal: "same sum",
    refines: "more precise sum",
    coarser: "rounded sum",
    converted: "same sum converted",
    unstated: "no sum stated",
  };
  return {
    step: "report",
    caseId: best.matter.id,
    eventId: best.known.id,
    rung: `same respondent, ${best.authority === "same" ? "same authority" : "authority open"}, ${words[best.amount]}, ${best.distance} days apart`,
  };
}

/** Cases of this respondent with this authority; with an open authority only if there is just one. */
function casesOfAuthority({ event, respondent, candidates }: LinkInput): readonly Case[] {
  const own = candidates.filter(
    (matter) => sameRespondent(matter, respondent) || sameGroup(matter, respondent),
  );
  const same = own.filter((matter) => authorityFit(matter.authority, event.authority) === "same");
  if (same.length > 0) return same;
  return own.filter((matter) => authorityFit(matter.authority, event.authority) === "open");
}

function refersBack(input: LinkInput): LinkPlan | null {
  const { event, reportedOn } = input;
  if (event.kind !== "follow-up" && !event.refersTo) return null;
  if (OUTCOME_KINDS.includes(event.kind) || event.kind === "appeal") return null;
  const on = event.decidedOn ?? reportedOn;
  const earlier = casesOfAuthority(input).flatMap((matter) =>
    live(matter)
      .filter((known) => BASES.includes(known.kind) && eventDate(known) <= on)
      .map((known) => ({ matter, known })),
  );
  const referred = earlier.filter(({ known }) => priorFits(event, known));
  const found = event.refersTo && referred.length > 0 ? referred : event.kind === "follow-up" ? earlier : [];
  const cases = new Set(found.map(({ matter }) => matter.id));
  if (cases.size > 1)
    return {
      step: "case",
      possiblyRelated: [...cases],
      rung: "two cases fit equally well as what it follows",
    };
  const [only] = found;
  if (!only) return null;
  const base =
    referred.length === 1
      ? referred[0]
      : found.length === 1
        ? only
        : (found.findLast(({ known }) => known.kind === "order") ?? null);
  return {
    step: "event",
    caseId: only.matter.id,
    followUpTo: base?.known.id ?? null,
    adopts: [],
    rung:
      base && referred.length > 0
        ? `refers back to ${eventDate(base.known)}`
        : "follows the only earlier decision of this authority",
  };
}

/** Kinds that something can follow. */
const BASES: readonly EventKind[] = ["fine", "order", "settlement", "follow-up", "proposed"];

function priorFits(event: Pick<EnforcementEvent, "refersTo">, known: CaseEvent): boolean {
  const prior = event.refersTo;
  if (!prior) return false;
  if (prior.reference && known.reference)
    return prior.reference.toLowerCase() === known.reference.toLowerCase();
  if (prior.amount && known.amount && !sameMoney(prior.amount, known.amount)) return false;
  if (prior.decidedOn) return priorDateFit(prior.decidedOn, known);
  return prior.amount !== null && known.amount !== null;
}

function outcomeOfPenalty(input: LinkInput): LinkPlan | null {
  const { event, reportedOn } = input;
  if (!OUTCOME_KINDS.includes(event.kind) && event.kind !== "appeal") return null;
  const on = event.decidedOn ?? reportedOn;
  const penalties = casesOfAuthority(input).flatMap((matter) =>
    live(matter)
      .filter((known) => PENALTY_KINDS.includes(known.kind) && eventDate(known) <= on)
      .map((known) => ({ matter, known })),
  );
  const sums = event.amounts
    .filter(
      (mention) => mention.role === "earlier" || mention.role === "reducedFrom" || mention.role === "imposed",
    )
    .map((mention) => mention.money);
  const bySum = penalties.filter(
    ({ known }) => known.amount && sums.some((sum) => sameMoney(sum, known.amount!)),
  );
  const byPrior = penalties.filter(({ known }) => priorFits(event, known));
  const found = bySum.length > 0 ? bySum : byPrior.length > 0 ? byPrior : penalties;
  const [only] = found;
  if (!only) return null;
  if (found.length > 1)
    return {
      step: "case",
      possiblyRelated: [...new Set(found.map(({ matter }) => matter.id))],
      rung: "several penalties could be meant",
    };
  return {
    step: "event",
    caseId: only.matter.id,
    followUpTo: only.known.id,
    adopts: [],
    rung: "decides on the penalty of that case",
  };
}

/** The earlier decision arrives after the follow-up that refers to it. */
function referredToByLater(input: LinkInput): LinkPlan | null {
  const { event, reportedOn } = input;
  if (!BASES.includes(event.kind)) return null;
  const asKnown = {
    decidedOn: event.decidedOn,
    reportedOn,
    reference: event.reference,
    amount: event.amount,
  } as CaseEvent;
  for (const matter of casesOfAuthority(input)) {
    const later = live(matter).filter(
      (known) =>
        known.followUpTo === null && known.refersTo && priorFits({ refersTo: known.refersTo }, asKnown),
    );
    if (later.length > 0)
      return {
        step: "event",
        caseId: matter.id,
        followUpTo: null,
        adopts: later.map((known) => known.id),
        rung: "a later event of that case refers to it",
      };
  }
  return null;
}

/** Days within which a penalty can be the end of a proposal or an answer to an order. */
const PROCEEDINGS = 1100;

function afterProposal(input: LinkInput): LinkPlan | null {
  const { event, reportedOn } = input;
  if (!PENALTY_KINDS.includes(event.kind)) return null;
  const open = casesOfAuthority(input).filter((matter) => {
    const events = live(matter);
    return events.length > 0 && events.every((known) => known.kind === "proposed");
  });
  const [only] = open;
  if (open.length !== 1 || !only) return null;
  const proposal = live(only).find((known) => {
    const days = daysBetween(eventDate(known), event.decidedOn ?? reportedOn);
    return days >= 0 && days <= PROCEEDINGS;
  });
  if (!proposal) return null;
  return {
    step: "event",
    caseId: only.id,
    followUpTo: proposal.id,
    adopts: [],
    rung: "ends the proposal of that case",
  };
}
