import type { Cue } from "../cues.ts";
import type { Draft, Refiner } from "../draft.ts";
import { basisOf } from "../draft.ts";
import { parted, type Reading } from "../reading.ts";

/** How far behind "non-compliance with" its order may stand. */
const REACH = 9;

/** Money due because an earlier order was not obeyed; and what that order was. A periodic penalty only set is an order. */
export const followUp: Refiner = (drafts, reading) => drafts.map((draft) => refine(draft, reading));

function refine(draft: Draft, reading: Reading): Draft {
  if (draft.kind !== "fine") return draft;
  const { cues } = reading;
  const rates = [...draft.sums].filter(([, role]) => role === "rate");
  const periodic = cues.within(draft.from, draft.to, "periodic")[0] ?? null;
  const due = cues.within(draft.from, draft.to, "due")[0] ?? null;
  const fineNoun = cues.within(draft.from, draft.to, "fine").some((cue) => !periodic || cue.from >= periodic.to || cue.to <= periodic.from);
  if ((periodic || (rates.length > 0 && !fineNoun) || rates.length > 0) && !due && !draft.sum && rates.length > 0)
    return draft.told === "possible" ? draft : { ...draft, kind: "order", basis: { ...draft.basis, kind: basisOf(reading, "stated", "a penalty for each day is set, nothing is due yet", draft.from, draft.to) } };
  // "legt dwangsom op aan X": a periodic penalty is threatened by an order, nothing is due.
  if (periodic && !fineNoun && !due && !draft.sum && draft.told === "imposed" && draft.strength === "strong" && !cues.any(draft.from, draft.to, "pays", "penalty")) return { ...draft, kind: "order", basis: { ...draft.basis, kind: basisOf(reading, "stated", "a periodic penalty is set, nothing is due yet", periodic.from, periodic.to) } };
  if (due && periodic && draft.told === "imposed") return asFollowUp(draft, reading, "a periodic penalty has become due", due);
  // "fined €30m, with daily penalties if …": what stands behind a comma is not the sum's
  const apart = periodic && draft.sum && (cues.at(draft.anchor.from, "fines") ?? cues.at(draft.anchor.from, "fined")) && parted(reading, Math.min(draft.sum.to, periodic.to), Math.max(draft.sum.from, periodic.from), ",");
  // "fined £12m and set a daily penalty of £100,000": the periodic word has a rate of its own
  const rated = periodic && rates.some(([sum]) => sum.from >= periodic.to && sum.from - periodic.to <= 3);
  if (periodic && draft.sum && !fineNoun && !apart && !rated && draft.told === "imposed" && draft.strength === "strong") return asFollowUp(draft, reading, "a periodic penalty to be paid", periodic);
  const disobeyed = disobedience(draft, reading);
  return disobeyed && draft.told === "imposed" ? asFollowUp(draft, reading, "an earlier order was not obeyed", disobeyed) : draft;
} // biome-ignore format: one rule a line

function asFollowUp(draft: Draft, reading: Reading, rule: string, cue: { from: number; to: number }): Draft {
  const date = orderDate(reading);
  const refersTo = date ? { decidedOn: date, amount: null, reference: null } : draft.refersTo;
  return {
    ...draft,
    kind: "follow-up",
    refersTo,
    basis: { ...draft.basis, kind: basisOf(reading, "stated", rule, cue.from, cue.to) },
  };
}

/** "non-compliance with an order", "disregard of a compliance order": in the sentence, or in the two after it. */
function disobedience(draft: Draft, reading: Reading): { from: number; to: number } | null {
  const { cues, tokens } = reading;
  const last = tokens.sentences[Math.min(draft.sentence + 3, tokens.sentences.length - 1)] ?? draft.to;
  const limit = draft.inTitle ? Math.max(last, draft.to) : last;
  for (const cue of cues.within(draft.from, limit, "disobeyed")) {
    const noun = orderAfter(cue, reading);
    if (noun) return { from: cue.from, to: noun.to };
    const before = reading.lexicon.locale.penalty.orderFirst
      ? cues.within(cue.from - 4, cue.from, "orderNoun")[0]
      : undefined;
    if (before && tokens.sentence[before.from] === tokens.sentence[cue.from])
      return { from: before.from, to: cue.to };
  }
  return null;
}

function orderAfter(cue: Cue, reading: Reading): Cue | null {
  const { cues, tokens } = reading;
  for (let i = cue.to; i < cue.to + REACH && tokens.sentence[i] === tokens.sentence[cue.from]; i++) {
    if (/^[,;:]$/.test(tokens.word[i]?.raw ?? "")) return null;
    const noun = cues.at(i, "orderNoun");
    if (noun) return noun;
  }
  return null;
}

function orderDate(reading: Reading): string | null {
  return reading.dates.find((date) => date.role === "order")?.iso ?? null;
}
