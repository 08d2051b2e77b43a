import type { Draft, Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";

/** Keeps the drafts with enough evidence: someone who may impose, someone who is penalised, a sum; says what is missing. */
export const enough: Refiner = (drafts, reading) =>
  drafts.filter((draft) => {
    const missing = lack(draft, reading);
    if (missing) reading.note("evidence", "dropped", missing, draft.anchor.from, draft.anchor.to);
    return missing === null;
  });

function lack(draft: Draft, reading: Reading): string | null {
  const { authority, respondent } = draft;
  const body = authority === null ? 0 : authority.how === "noun" ? 1 : authority.kind === "government" && !authority.authority ? 1 : 2;
  const who = respondent === null || respondent.how === "person" ? 0 : respondent.how === "known" || respondent.how === "legal" ? 2 : 1;
  const sum = draft.sum !== null && draft.sum.currencies.length > 0;
  const field = reading.field !== null;
  if (draft.kind === "upheld" || draft.kind === "reduced" || draft.kind === "annulled") return body > 0 || who > 0 || sum ? null : "an outcome, but of whose penalty is not told";
  if (draft.kind === "appeal") return body > 0 || who > 0 ? null : "an appeal, but against what is not told";
  if (draft.told === "negated") return "the penalty is not imposed";
  if (draft.kind === "order") return body === 2 && who > 0 ? null : "an order, but no authority by name or no respondent";
  if (draft.strength === "weak") {
    const named = reading.cues.any(draft.from, draft.to, "penalty");
    const placed = who === 2 || (who === 1 && draft.slot >= 3.5);
    if (body === 0 && !(placed && sum && (named || wrong(draft, reading)))) return "a sum to pay, but no authority and no penalty word";
    if (who === 0 && !(body === 2 && sum)) return "no penalty word and no respondent";
    return sum || (body === 2 && who > 0 && reading.cues.any(draft.from, draft.to, "penalty")) ? null : "no penalty word and no sum";
  }
  if (body === 2 && (who > 0 || sum)) return null;
  if (body === 1 && (who > 0 || sum)) return who === 1 && !sum && !field && draft.slot < 3.5 ? "penalty word found, but nobody in the place of the penalised" : who === 0 && !field ? "penalty word found, but no authority by name and no respondent" : null;
  if (who === 2) return null;
  if (who === 1 && draft.slot < 3.5 && respondent!.how !== "noun") return "penalty word found, but no authority, and no name in the place of the penalised";
  if (who === 1 && (sum || field)) return respondent!.how === "noun" && !sum ? "penalty word found, but no authority and no name" : null;
  return who === 0 ? "penalty word found, but no authority and no respondent" : "penalty word and a name found, but no authority, no sum and no field of law";
} // biome-ignore format: one rule a line

function wrong(draft: Draft, reading: Reading): boolean {
  return reading.cues.any(draft.from, draft.to, "wrong") || reading.cues.any(draft.from, draft.to, "field");
}
