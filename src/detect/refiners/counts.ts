import type { Sum } from "../amounts.ts";
import { decimal, plain, plus } from "../decimal.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { addsUp } from "../rounding.ts";
import { NUMBER } from "../tokens.ts";

/** "fined €3,000 for the first count and €2,000 for the second": what one respondent has to pay is both together. */
export const counts: Refiner = (all, reading) => {
  const drafts = inTotal(all, reading);
  return drafts.map((draft): Draft => {
    const alone = drafts.filter((other) => other.sentence === draft.sentence).length === 1;
    const parts = alone && draft.kind === "fine" && draft.others.length < 2 ? partsOf(draft, reading) : [];
    if (parts.length < 2) return draft;
    const total = together(parts);
    const sums = new Map([...draft.sums].map(([sum, role]) => [sum, parts.includes(sum) ? ("component" as const) : role] as const));
    return { ...draft, sum: total, sums: sums.set(total, "total"), basis: { ...draft.basis, amount: basisOf(reading, "stated", "sums of the counts together", total.from, total.to) } };
  });
}; // biome-ignore format: one rule a line

/**
 * "Google LLC was fined €60m and Google Ireland €40m, €100m in total": the parts of one company are one event with the sum of
 * them, where the text tells it as a total or the headline tells it.
 */
function inTotal(drafts: readonly Draft[], reading: Reading): readonly Draft[] {
  const first = drafts[0];
  const company = first?.respondent?.company?.id;
  if (!first?.sum || drafts.some((draft) => draft.kind !== "fine" || !draft.sum || draft.sums.get(draft.sum) === "total" || (drafts.length > 1 && (company === undefined || draft.respondent?.company?.id !== company)))) return drafts;
  const own = first.sum.currencies[0];
  const parts = drafts.length > 1 ? drafts.map((draft) => draft.sum!) : [];
  const total = reading.sums.find((sum) => sum !== first.sum && !sum.converted && !sum.per && (sum.currencies[0] ?? own) === own && (sum.to <= reading.outletFrom || calledTotal(sum, reading)) && addsUp(parts.length > 0 ? parts : between(first.sum!, sum, reading), sum));
  if (!total) return drafts;
  const sums = new Map(drafts.flatMap((draft) => [...draft.sums].map(([sum, role]) => [sum, role === "imposed" ? ("component" as const) : role] as const)));
  return [{ ...first, sum: total, sums: sums.set(total, "total"), basis: { ...first.basis, amount: basisOf(reading, "stated", "total of the sums of one company", total.from, total.to) } }];
} // biome-ignore format: one rule a line

function calledTotal(sum: Sum, { cues }: Reading): boolean {
  return cues.any(sum.from - 5, sum.from, "total") || cues.any(sum.to, sum.to + 3, "total");
}

/** The sums of one money from the first to the one before the total; of sums in the headline there are none between. */
function between(first: Sum, total: Sum, reading: Reading): readonly Sum[] {
  return total.from < first.to
    ? []
    : reading.sums.filter(
        (sum) =>
          sum.from >= first.from &&
          sum.to <= total.from &&
          !sum.converted &&
          !sum.per &&
          sum.currencies[0] === first.currencies[0],
      );
}

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
  return parts.every((sum, at) => cues.at(sum.to, "reason") !== null || provision(reading, sum.to) || (at > 0 && /^(?:with|under)$/.test(reading.tokens.word[sum.to]?.norm ?? ""))) && parts.slice(1).every((sum) => leads(reading, sum.from) && !named(sum));
} // biome-ignore format: short

/** "€8 million (Article 33(3))": a bracket that opens with the number of a provision. */
function provision({ tokens }: Reading, at: number): boolean {
  return tokens.word[at]?.raw === "(" && /^art/.test(tokens.word[at + 1]?.norm ?? "") && tokens.kind[tokens.word[at + 2]?.raw === "." ? at + 3 : at + 2] === NUMBER;
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
