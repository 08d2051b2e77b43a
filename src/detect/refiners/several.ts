import type { Sum } from "../amounts.ts";
import type { CueName } from "../cues.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import { readNames } from "../names.ts";
import type { NameHit, Reading } from "../reading.ts";
import { addsUpRounded } from "../rounding.ts";
import { itemised } from "./counts.ts";
import { leadOf } from "./respondents.ts";

/** "fined Google €150m and Facebook €60m": one event a respondent where a sentence gives each its own sum. */
export const several: Refiner = (drafts, reading) => drafts.flatMap((draft) => split(draft, reading));

function split(draft: Draft, reading: Reading): readonly Draft[] {
  if ((draft.kind !== "fine" && draft.kind !== "settlement") || draft.told !== "imposed") return [draft];
  // "200 million euros, … 500 million": the unit is said once.
  const bare = draft.strength === "strong" || draft.sum !== null;
  const sums = [...draft.sums].filter(([sum, role]) => (sum.currencies.length > 0 || bare) && (role === "imposed" || role === "component" || role === "total")).map(([sum]) => sum).sort((a, b) => a.from - b.from);
  const shares = sharesBehind(draft, reading);
  if (shares.length > 1) return parted(draft, shares, reading);
  if (sums.length < 2) return [draft];
  if (draft.respondent && draft.others.length < 2 && itemised(sums, reading)) return [draft];
  const total = sums.find((sum) => draft.sums.get(sum) === "total");
  const others = sums.filter((sum) => sum !== total);
  const whole = total && others.length > 1 && addsUpRounded(others, total);
  const names = namesWithin(draft.from, draft.to, reading);
  // "fined Vireo a total of €8 million: €4 million for Article 28 …": the parts of the only firm that is known
  if (whole && draft.respondent?.company && total.from < others[0]!.from && names.every((name) => name.company === null || name.company.id === draft.respondent!.company!.id)) return [draft];
  const zipped = inStep(draft, sums);
  const parts = withoutTotal(sums, draft);
  const all = pairUp(names, sums, draft, reading);
  // Each sum has a name of its own: the largest may be the sum of the others by chance.
  const each = all.length === sums.length && new Set(all.map(([name]) => name.name)).size === sums.length && !sums.some((sum) => draft.sums.get(sum) === "total");
  const apart = !each && parts.length > 1 && parts.length < sums.length ? pairUp(names, parts, draft, reading) : [];
  const pairs = zipped.length > 0 ? zipped : apart.length > 1 ? apart : all.length > 1 ? all : withDescribed(draft, sums, all, reading);
  if (pairs.length < 2 || (!draft.respondent && pairs.length < parts.length)) return [draft];
  const parents = new Set(pairs.map(([name]) => name.company?.parent ?? name.company?.id ?? name.name));
  // "Meta fined 390 million in total: 210 over Facebook, 180 over Instagram": services of the one that is fined.
  const among = draft.respondent !== null && pairs.some(([name]) => name.name === draft.respondent!.name);
  if (parents.size < 2 && !among && parts.length < sums.length) return [draft];
  return parted(draft, pairs, reading);
} // biome-ignore format: one rule a line

/** "fined a party €10,000 and Nordbau SA €5,000": the first is only described, the second has a name between the sums and touches its own. */
function withDescribed(draft: Draft, sums: readonly Sum[], all: readonly [NameHit, Sum][], reading: Reading): readonly [NameHit, Sum][] {
  const { respondent } = draft;
  const [first, second, third] = sums.filter((sum) => sum.currencies.length > 0);
  if (!respondent || !first || !second || third || first.currencies[0] !== second.currencies[0] || draft.others.length > 1) return all;
  if (respondent.from < draft.anchor.to || respondent.to > first.from || first.from - respondent.to > 4) return all;
  const name = namesWithin(first.to, second.from, reading).at(-1);
  const linked = name && name.to === second.from && name.name !== respondent.name && (name.how === "known" || name.how === "legal");
  return linked && reading.cues.any(first.to, name.from, "and") ? [[respondent, first], [name, second]] : all;
} // biome-ignore format: one rule a line

/** One draft for each name with its sum. A sum without a unit has that of the sum before it, or of the first that has one. */
function parted(draft: Draft, pairs: readonly [NameHit, Sum][], reading: Reading): Draft[] {
  reading.note("several", "noted", `${pairs.length} respondents with their own sums`, draft.from, draft.to);
  let currencies = pairs.find(([, sum]) => sum.currencies.length > 0)?.[1].currencies ?? [];
  return pairs.map(([name, own]) => {
    const sum = own.currencies.length > 0 ? own : { ...own, currencies };
    currencies = sum.currencies;
    return { ...draft, ...partOf(draft, name, own, sum, reading) };
  });
} // biome-ignore format: one rule a line

function partOf(draft: Draft, name: NameHit, own: Sum, sum: Sum, reading: Reading): Partial<Draft> {
  const sums = [...draft.sums].filter(([other]) => other !== own).map(([other, role]) => [other, role === "imposed" ? "component" : role] as const);
  return {
    respondent: name,
    slot: Math.max(draft.slot, 5),
    others: [],
    sum,
    sums: new Map([...sums, [sum, "imposed"]]),
    basis: { ...draft.basis, respondent: basisOf(reading, "stated", "name beside its own sum", name.from, name.to), amount: basisOf(reading, "stated", "sum beside its respondent", sum.from, sum.to) },
  };
} // biome-ignore format: one rule a line

function namesWithin(from: number, to: number, reading: Reading): NameHit[] {
  // Where every noun has a capital, one alone is a name only with its sum in brackets behind it.
  const bracket = (at: number): boolean => reading.tokens.word[at]?.raw === "(";
  const capital = !reading.lexicon.locale.capitalNouns;
  return readNames(reading, from, to).filter((name) => name.how === "known" || name.how === "legal" || (name.how === "name" && (capital || name.to - name.from > 1 || bracket(name.to) || bracket(name.to + 1))) || name.how === "weak");
} // biome-ignore format: short

/** The sums without the one that is called a total, or that the others make up. */
function withoutTotal(sums: readonly Sum[], draft: Draft): Sum[] {
  return sums.filter((sum) => draft.sums.get(sum) !== "total" && !(sums.length > 2 && addsUpRounded(sums.filter((other) => other !== sum), sum)));
} // biome-ignore format: short

/** "Fines of 30 million in total. Nordbau's share is 20 million, Südstahl's 10 million": names and sums of the next sentences that make up the total. */
function sharesBehind(draft: Draft, reading: Reading): [NameHit, Sum][] {
  const { sentences, count } = reading.tokens;
  const total = draft.sum;
  // What is told behind one company that is named are the counts of its own fine.
  const alone = draft.respondent !== null && draft.respondent.how !== "noun" && draft.others.length < 2;
  if (!total || draft.inTitle || alone) return [];
  for (let sentence = draft.sentence + 1; sentence <= draft.sentence + 2 && sentence < sentences.length; sentence++) {
    const from = sentences[sentence]!;
    const to = sentences[sentence + 1] ?? count;
    const sums = reading.sums.filter((sum) => sum.from >= from && sum.to <= to && !sum.converted && !sum.per);
    if (sums.length < 2 || sums.length > 12 || !addsUpRounded(sums, total)) continue;
    const pairs = pairUp(namesWithin(from, to, reading), sums, { ...draft, from, to }, reading);
    if (pairs.length === sums.length && new Set(pairs.map(([name]) => name.name)).size === sums.length) return pairs;
  }
  return [];
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
  const near = (name: NameHit, sum: Sum): number => (name.to <= sum.from ? wordsBetween(name.to, sum.from, reading) : wordsBetween(sum.to, name.from, reading));
  // ", while HSBC was ordered to pay": what opens the clause is no reason where the name is the subject of a penalty.
  const subject = (name: NameHit): boolean => (["pays", "fined", "receives"] as const).some((what) => reading.cues.at(name.to, what) ?? reading.cues.at(name.to + 1, what));
  const usable = names.filter((name) => {
    const lead = leadOf(name, reading, draft.from);
    // "Fines: €325 million for Google, €150 million for Shein": who is fined is named nowhere else.
    const given = !draft.respondent && name.company !== null && sums.some((sum) => sum.to === name.from - 1);
    // "$2 million to Gold subscribers": whose customers get it
    const people = !reading.tokens.word[name.to]?.capital && (reading.cues.at(name.to, "person") ?? reading.cues.at(name.to, "privateClaim") ?? reading.cues.at(name.to, "background")) !== null;
    return !people && lead !== "agent" && (lead !== "reason" || subject(name) || given);
  });
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
  // "Minister: 1 million on Unilever and 1 million on Nordbau": the names that are known, behind the word for whom it is against
  const told = (pairs: readonly [NameHit, Sum][]): number => pairs.filter(([name]) => name.company !== null && leadOf(name, reading, draft.from) === "patient").length;
  if (backward.length === sums.length && told(backward) === sums.length && told(forward) < sums.length) return backward;
  if (forward.length === sums.length || forward.length > backward.length) return forward;
  return backward.length === forward.length && forward.length > 0 && near(...forward[0]!) < near(...backward[0]!) ? forward : backward;
} // biome-ignore format: one rule a line

/** Words between a name and a sum; the words of the penalty itself ("was ordered to pay a fine of") part nothing. */
function wordsBetween(from: number, to: number, reading: Reading): number {
  let words = 0;
  for (let i = from; i < to; i++) if (!PENALTY.some((what) => reading.cues.covers(i, what))) words++;
  return words;
}

const PENALTY: readonly CueName[] = ["fine", "penalty", "pays", "fined", "receives", "moneyOf", "of"];
