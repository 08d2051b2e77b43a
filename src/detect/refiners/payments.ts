import type { AmountRole } from "../../domain/enforcement.ts";
import type { Sum } from "../amounts.ts";
import type { Cue } from "../cues.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";

/** How many words may stand between the word of paying and its sum ("voluntary payment of the corresponding part"). */
const REACH = 6;

/**
 * "The AEPD proposed €50,000; the company paid a reduced fine of €30,000": what was paid early and ended the matter. It
 * stands for a fine without a sum or that was only proposed, and for a larger one where the fine itself is called reduced.
 */
export const payments: Refiner = (drafts, reading) => {
  const paid = paidSum(reading);
  if (!paid) return [...drafts];
  const [sum, cue] = paid;
  const { cues } = reading;
  // "After early payment, €270,000 was paid": told as done, whatever the fine itself was
  const reduced = cues.any(cue.from, sum.from, "reduces") || sum.to <= cue.from || cues.within(sum.to, sum.to + 2, "pays").some((paid) => paid.from > sum.to || cues.at(sum.to, "passive"));
  const done = drafts.find((draft) => isFine(draft, reading) && draft.told === "imposed" && draft.sum !== null && draft.sum !== sum);
  const open = drafts.find((draft) => isFine(draft, reading) && (draft.told === "possible" || draft.sum === null));
  const target = done ? (reduced && less(sum, done.sum!) ? done : null) : open;
  return target ? drafts.map((draft) => (draft === target ? withPaid(draft, sum, reading) : draft)) : [...drafts];
}; // biome-ignore format: one rule a line

function isFine(draft: Draft, reading: Reading): boolean {
  return draft.kind === "fine" && (draft.told === "imposed" || draft.told === "possible") && (draft.strength === "strong" || reading.cues.any(draft.from, draft.to, "penalty"));
} // biome-ignore format: short

/** The sum behind the first word of paying early that is told as done. */
function paidSum(reading: Reading): [Sum, Cue] | null {
  const { cues, tokens } = reading;
  for (const cue of cues.all) {
    if (cue.what !== "discount" || cues.any(cue.from - 4, cue.from, "possible")) continue;
    const sum = reading.sums.find((found) => found.from >= cue.to && found.from <= cue.to + REACH && found.currencies.length > 0 && tokens.sentence[found.from] === tokens.sentence[cue.from]);
    if (sum) return [sum, cue];
    // "reduced to 56,000 euros by voluntary payment"
    const lessened = reading.sums.find((found) => found.to <= cue.from && cue.from - found.to <= 2 && found.currencies.length > 0 && cues.any(found.from - 3, found.from, "reduces") && tokens.sentence[found.from] === tokens.sentence[cue.from]);
    if (lessened) return [lessened, cue];
  }
  return null;
} // biome-ignore format: one rule a line

function less(sum: Sum, than: Sum): boolean {
  return sum.currencies[0] === than.currencies[0] && Number(sum.value) < Number(than.value);
}

function withPaid(draft: Draft, sum: Sum, reading: Reading): Draft {
  const role: AmountRole = draft.told === "possible" ? "proposed" : "reducedFrom";
  const sums = new Map(
    [...draft.sums].map(([other, was]) => [other, other === draft.sum ? role : was] as const),
  );
  const basis = {
    ...draft.basis,
    amount: basisOf(reading, "stated", "sum that was paid to end the matter", sum.from, sum.to),
  };
  return { ...draft, told: "imposed", sum, sums: sums.set(sum, "imposed"), basis };
}
