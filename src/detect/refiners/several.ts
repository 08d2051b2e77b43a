import type { Sum } from "../amounts.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import { readNames } from "../names.ts";
import type { NameHit, Reading } from "../reading.ts";
import { leadOf } from "./respondents.ts";

/** "fined Google €150m and Facebook €60m": one event a respondent where a sentence gives each its own sum. */
export const several: Refiner = (drafts, reading) => drafts.flatMap((draft) => split(draft, reading));

function split(draft: Draft, reading: Reading): readonly Draft[] {
  if (draft.kind !== "fine" || draft.told !== "imposed" || !draft.respondent) return [draft];
  const sums = [...draft.sums].filter(([sum, role]) => (sum.currencies.length > 0 || draft.strength === "strong") && (role === "imposed" || role === "component" || role === "total")).map(([sum]) => sum).sort((a, b) => a.from - b.from);
  if (sums.length < 2) return [draft];
  const names = readNames(reading, draft.from, draft.to).filter((name) => name.how === "known" || name.how === "legal" || name.how === "name" || name.how === "weak");
  const zipped = inStep(draft, sums);
  const pairs = zipped.length > 0 ? zipped : pairUp(names, sums, draft, reading);
  if (pairs.length < 2) return [draft];
  const parents = new Set(pairs.map(([name]) => name.company?.parent ?? name.company?.id ?? name.name));
  if (parents.size < 2 && [...draft.sums.values()].includes("total")) return [draft];
  reading.note("several", "noted", `${pairs.length} respondents with their own sums`, draft.from, draft.to);
  return pairs.map(([name, sum]) => ({
    ...draft,
    respondent: name,
    others: [],
    sum,
    sums: new Map([...draft.sums].map(([other, role]) => [other, other === sum ? "imposed" : role === "imposed" ? "component" : role] as const)),
    basis: { ...draft.basis, respondent: basisOf(reading, "stated", "name beside its own sum", name.from, name.to), amount: basisOf(reading, "stated", "sum beside its respondent", sum.from, sum.to) },
  }));
} // biome-ignore format: one rule a line

/** "Google et Facebook écopent d'amendes de 150 millions et 60 millions": as many sums as names, in the same order. */
function inStep(draft: Draft, sums: readonly Sum[]): [NameHit, Sum][] {
  const names = draft.others;
  if (names.length < 2 || names.length !== sums.length) return [];
  for (let i = 1; i < sums.length; i++) {
    const between = sums[i]!.from - sums[i - 1]!.to;
    if (between > 2 || names.some((name) => name.from >= sums[i - 1]!.to && name.to <= sums[i]!.from))
      return [];
  }
  return names.map((name, i) => [name, sums[i]!]);
}

/** Names and sums that alternate in one of the two orders; each sum goes to the name it touches. */
function pairUp(names: readonly NameHit[], sums: readonly Sum[], draft: Draft, reading: Reading): [NameHit, Sum][] {
  const near = (name: NameHit, sum: Sum): number => (name.to <= sum.from ? sum.from - name.to : name.from - sum.to);
  const usable = names.filter((name) => leadOf(name, reading, draft.from) !== "reason" && leadOf(name, reading, draft.from) !== "agent");
  const forward: [NameHit, Sum][] = [];
  const backward: [NameHit, Sum][] = [];
  sums.forEach((sum, i) => {
    const floor = sums[i - 1]?.to ?? draft.from;
    const ceiling = sums[i + 1]?.from ?? draft.to;
    const before = usable.filter((name) => name.from >= floor && name.to <= sum.from && near(name, sum) <= 6).at(-1);
    const after = usable.find((name) => name.from >= sum.to && name.to <= ceiling && near(name, sum) <= 6);
    if (before) forward.push([before, sum]);
    if (after) backward.push([after, sum]);
  });
  if (forward.length === sums.length || forward.length > backward.length) return forward;
  return backward.length === forward.length && forward.length > 0 && near(...forward[0]!) < near(...backward[0]!) ? forward : backward;
} // biome-ignore format: one rule a line
