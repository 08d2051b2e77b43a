import type { Sum } from "../amounts.ts";
import { decimal, plain, plus } from "../decimal.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";

/** "fined €3,000 for the first count and €2,000 for the second": what one respondent has to pay is both together. */
export const counts: Refiner = (drafts, reading) =>
  drafts.map((draft): Draft => {
    const alone = drafts.filter((other) => other.sentence === draft.sentence).length === 1;
    const parts = alone && draft.kind === "fine" && draft.others.length < 2 ? partsOf(draft, reading) : [];
    if (parts.length < 2) return draft;
    const total = together(parts);
    const sums = new Map([...draft.sums].map(([sum, role]) => [sum, parts.includes(sum) ? ("component" as const) : role] as const));
    return { ...draft, sum: total, sums: sums.set(total, "total"), basis: { ...draft.basis, amount: basisOf(reading, "stated", "sums of the counts together", total.from, total.to) } };
  }); // biome-ignore format: one rule a line

/** The imposed sum and those that follow it, each with the reason it is for; nothing where one of them is no count. */
function partsOf(draft: Draft, reading: Reading): readonly Sum[] {
  const { cues } = reading;
  const first = draft.sum;
  if (!first || draft.sums.get(first) !== "imposed" || first.from < draft.from || first.to > draft.to || first.bound !== "exact") return [];
  const others = [...draft.sums].filter(([sum, role]) => sum !== first && role !== "converted").map(([sum, role]) => ({ sum, role })).sort((a, b) => a.sum.from - b.sum.from);
  const parts = [first];
  for (const { sum, role } of others) {
    const counted = role === "component" && !sum.aside && sum.from > first.to && sum.to <= draft.to && sum.bound === "exact" && sum.currencies.length === 1 && sum.currencies[0] === first.currencies[0];
    if (!counted) return [];
    parts.push(sum);
  }
  // "two fines, one of €30,000 and another of €20,000": as many sums as fines are said
  const said = parts.length > 1 && reading.cues.within(draft.from, first.from, "fine").some((noun) => [1, 2].some((back) => cues.at(noun.from - back, "number")?.value === String(parts.length)));
  if (said) return parts;
  return parts.length > 1 && itemised(parts, reading) ? parts : [];
} // biome-ignore format: one rule a line

/** Whether each sum has the reason it is for behind it, and no later one a name of its own beside it. */
export function itemised(parts: readonly Sum[], reading: Reading): boolean {
  const { cues, companies } = reading;
  const named = (sum: Sum): boolean => companies.some((hit) => hit.to === sum.from);
  return parts.every((sum, at) => cues.at(sum.to, "reason") !== null || (at > 0 && /^(?:with|under)$/.test(reading.tokens.word[sum.to]?.norm ?? ""))) && parts.slice(1).every((sum) => leads(reading, sum.from) && !named(sum));
} // biome-ignore format: short

/** "and", a comma or a semicolon right before the sum, over "another", "a further", "a fine of". */
function leads(reading: Reading, at: number): boolean {
  const { cues, tokens } = reading;
  for (let i = at - 1; i > at - 6; i--) {
    if (cues.covers(i, "and") || /^[,;]$/.test(tokens.word[i]?.raw ?? "")) return true;
    const small = cues.covers(i, "article") || cues.covers(i, "of") || cues.covers(i, "moneyOf") || cues.covers(i, "fine") || cues.covers(i, "penalty") || cues.at(i, "further") !== null;
    if (!small) return false;
  }
  return false;
} // biome-ignore format: one rule a line

function together(parts: readonly Sum[]): Sum {
  const first = parts[0]!;
  const value = parts.map((sum) => decimal(sum.value)).reduce((a, b) => plus(a, b));
  return { ...first, to: parts.at(-1)!.to, value: plain(value) };
}
