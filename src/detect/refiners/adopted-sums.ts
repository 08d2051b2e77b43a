import { countsThings, type Sum } from "../amounts.ts";
import type { CueName } from "../cues.ts";
import { basisOf, type Draft, isPenalty, type Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { besideOther, isPetty } from "./amounts.ts";

/** Words that make money of a sentence about a penalty: one of them stands with the sum. */
const TELLS: readonly CueName[] = ["fine", "fined", "fines", "penalty", "periodic", "due", "imposes", "pays", "receives", "settles", "total"]; // biome-ignore format: a list

/** "L'importo è di 187.500 euro": the word for a sum, told of the penalty before. */
const AMOUNT =
  /\b(?:importo|bedrag|montant|betrag|importe|monto|cuant[ií]a|belopp|bel[øo]b|amount|sum|somme|summa|kwota|valor)\b/i;

/**
 * Gives a penalty of a headline that is told without its sum the only sum of the title ("Spotify to pay 58m. Regulator
 * imposes fine"), else the only one that the first sentences of the text tell beside a word for a penalty.
 */
export const adoptedSums: Refiner = (drafts, reading) => {
  const penalties = drafts.filter((draft) => isPenalty(draft) && draft.told === "imposed");
  if (penalties.length !== 1 || penalties[0]!.sum || reading.input.title.trim() === "") return [...drafts];
  const sum = ofTitle(penalties[0]!, reading) ?? ofLead(penalties[0]!, reading);
  if (!sum) return [...drafts];
  return drafts.map((draft) => {
    if (draft !== penalties[0]) return draft;
    return { ...draft, sum, sums: new Map([...draft.sums, [sum, "imposed"]]), basis: { ...draft.basis, amount: basisOf(reading, "inferred", "the only sum beside the penalty", sum.from, sum.to) } };
  });
}; // biome-ignore format: one rule a line

function ofTitle(draft: Draft, reading: Reading): Sum | null {
  return only(reading.sums.filter((sum) => sum.to <= reading.outletFrom && isOpen(sum, { ...draft, from: 0, to: reading.outletFrom }, reading)));
} // biome-ignore format: short

/** The first two sentences of the text, where they name no other firm. */
function ofLead(draft: Draft, reading: Reading): Sum | null {
  const { tokens, cues } = reading;
  const first = tokens.sentence[tokens.bodyFrom];
  if (first === undefined) return null;
  const found: Sum[] = [];
  for (let sentence = first; sentence < first + 2 && sentence < tokens.sentences.length; sentence++) {
    const from = tokens.sentences[sentence]!;
    const to = tokens.sentences[sentence + 1] ?? tokens.count;
    const told = cues.any(from, to, ...TELLS) || AMOUNT.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
    // "has to pay €30.5m and risks five million more": what is told before the threat
    const threat = Math.min(to, ...cues.within(from, to, "possible").map((cue) => cue.from));
    if (!told || cues.any(from, to, "sought", "earlier", "privateClaim")) continue;
    const strangers = reading.companies.some((hit) => hit.from >= from && hit.to <= to && hit.company.id !== draft.respondent?.company?.id && !sameGroup(hit.company, draft));
    const ownBody = draft.authority !== null && reading.authorities.some((hit) => hit.from >= from && hit.to <= to && hit.authority !== null && hit.authority === draft.authority?.authority);
    if (strangers && !ownBody) continue;
    for (const sum of reading.sums) if (sum.from >= from && sum.to <= threat && isOpen(sum, { ...draft, from, to }, reading)) found.push(sum);
  }
  return only(found);
} // biome-ignore format: one rule a line

function sameGroup(company: { readonly id: string; readonly parent: string | null }, draft: Draft): boolean {
  const own = draft.respondent?.company;
  return own != null && (company.parent === own.id || own.parent === company.id || (own.parent !== null && own.parent === company.parent));
} // biome-ignore format: short

function isOpen(sum: Sum, draft: Draft, reading: Reading): boolean {
  return !(draft.authority === null && isPetty(sum)) && !sum.converted && !sum.per && sum.bound !== "atMost" && !besideOther(sum, draft, reading) && !(sum.currencies.length === 0 && countsThings(sum, reading));
} // biome-ignore format: short

/** The sum, where all are one figure; null where there are several or none. */
function only(sums: readonly Sum[]): Sum | null {
  const first = sums[0];
  return first && sums.every((sum) => sum.value === first.value) ? first : null;
}
