import type { Sum } from "../amounts.ts";
import { type Draft, isPenalty, type Refiner } from "../draft.ts";
import type { NameHit, Reading } from "../reading.ts";
import { figureMatches } from "../rounding.ts";
import { NUMBER } from "../tokens.ts";
import { moneyOf } from "./amounts.ts";

const OUTCOMES = new Set(["upheld", "reduced", "annulled"]);

/** One event for every sentence that tells of the same matter; what is only background goes into the event it belongs to. */
export const merge: Refiner = (drafts, reading) => {
  let list = [...drafts];
  list = withoutHistory(list, reading);
  // "The CNIL imposes €50m on Google. … The court dismissed the appeal": the headline tells what the text is about
  if (list.some((draft) => draft.inTitle && draft.kind === "fine" && draft.told === "imposed" && draft.voice === "active" && draft.sum && draft.respondent && draft.authority?.kind === "regulator")) list = list.filter((draft) => draft.inTitle || !OUTCOMES.has(draft.kind));
  const outcome = list.find((draft) => OUTCOMES.has(draft.kind));
  if (outcome) list = withOutcome(list);
  else list = withAppeal(list);
  // "may be fined" in the title: a vague word for it in the text is no fine yet
  const threat = list.find((draft) => draft.inTitle && (draft.told === "possible" || draft.told === "negated") && draft.kind !== "order" && draft.kind !== "appeal");
  if (threat && !list.some((draft) => draft.inTitle && draft.told === "imposed" && draft.kind !== "order")) list = list.filter((draft) => draft.told !== "imposed" || draft.sum !== null || draft.kind === "order" || !sameRespondent(threat, draft));
  list = beforeFollowUp(list);
  list = withoutJoint(list);
  list = list.filter((draft) => !isToldByParts(draft, list));
  const done: Draft[] = [];
  for (const draft of list.filter((d) => d.told === "imposed" && d.kind !== "order")) {
    const at = done.findIndex((other) => sameMatter(other, draft));
    if (at >= 0) done[at] = join(done[at]!, draft);
    else if (!isAside(draft, done)) done.push(draft);
    else reading.note("merge", "dropped", "another sum of the same respondent: taken as an earlier penalty", draft.from, draft.to);
  }
  // A total against "five builders" is told by its parts, where each is named with its own sum.
  const named = done.filter((draft) => isPenalty(draft) && draft.sum && draft.respondent && draft.respondent.how !== "noun");
  const parts = named.length > 1 ? done.filter((draft) => !(isPenalty(draft) && (draft.respondent === null || draft.respondent.how === "noun"))) : done;
  const events = parts.map((draft) => withPrior(draft, list, reading));
  if (events.length > 0) return events;
  const possible: Draft[] = [];
  for (const draft of list.filter((d) => d.told === "possible" && d.kind !== "order")) {
    const at = possible.findIndex((other) => sameMatter(other, draft) || !draft.respondent || !other.respondent);
    if (at >= 0) possible[at] = join(possible[at]!, draft);
    else possible.push(draft);
  }
  if (possible.length > 0) return possible.map((draft) => (draft.kind === "appeal" ? draft : { ...draft, kind: "proposed" as const }));
  const orders: Draft[] = [];
  for (const draft of list.filter((d) => d.kind === "order" && d.told !== "negated")) if (orders.length === 0) orders.push(draft);
  return orders;
}; // biome-ignore format: one rule a line

/**
 * "The Commission fined Intel €376m. In 2022 the court had annulled the €1.06bn fine": where a new fine of another sum is told
 * first, a decision of an earlier year behind it is history.
 */
function withoutHistory(list: readonly Draft[], reading: Reading): Draft[] {
  const year = reading.input.publishedAt?.slice(0, 4);
  if (!year) return [...list];
  const dated = (draft: Draft): boolean => reading.dates.some((date) => date.from >= draft.from && date.to <= draft.to && date.stated && date.iso < year) || yearIn(draft, reading, year);
  const fresh = list.find((draft) => isPenalty(draft) && draft.told === "imposed" && draft.sum && draft.authority?.kind === "regulator" && draft.basis.authority?.how === "stated" && !dated(draft));
  if (!fresh) return [...list];
  return list.filter((draft) => !((draft.kind === "annulled" || draft.kind === "upheld") && draft.sentence > fresh.sentence && draft.sum && !figureMatches(fresh.sum!, draft.sum) && dated(draft)));
} // biome-ignore format: one rule a line

/** A bare year before that of publication: "in 2022". */
function yearIn(draft: Draft, reading: Reading, year: string): boolean {
  const { tokens } = reading;
  for (let i = draft.from; i < draft.to; i++) if (tokens.kind[i] === NUMBER && /^(?:19|20)\d\d$/.test(tokens.word[i]!.raw) && tokens.word[i]!.raw < year && !reading.sums.some((sum) => sum.from <= i && sum.to > i)) return true;
  return false;
} // biome-ignore format: short

/** "after its 2022 fine of 20 million", "a first fine of 20 million in 2022": the other sum of the sentence, beside a fine and a year that has passed. */
function ofPastYear(draft: Draft, reading: Reading): Sum | null {
  const year = reading.input.publishedAt?.slice(0, 4);
  if (!year) return null;
  const others = [...draft.sums].filter(([sum, role]) => sum !== draft.sum && role === "component" && sum.from >= draft.from && sum.to <= draft.to).map(([sum]) => sum);
  return others.find((sum) => reading.cues.any(sum.from - 4, sum.from, "fine") && yearIn({ ...draft, from: Math.max(draft.from, sum.from - 6), to: Math.min(draft.to, sum.to + 3) }, reading, year)) ?? null;
} // biome-ignore format: one rule a line

/** "Apple and Amazon fined 194 million", and behind it each with its own part: the parts count. */
function isToldByParts(draft: Draft, list: readonly Draft[]): boolean {
  const { sum, others } = draft;
  if (!sum || draft.told !== "imposed") return false;
  // "Carmakers fined 458 million": one unknown word at the head of a headline, and behind it known firms with smaller sums
  if (headNoun(draft)) return list.filter((other) => !other.inTitle && other.told === "imposed" && isPenalty(other) && other.sum?.currencies[0] === sum.currencies[0] && Number(other.sum?.value) < Number(sum.value) && (other.respondent?.how === "known" || other.respondent?.how === "legal")).length > 1;
  if (others.length < 2) return false;
  const parts = list.filter((other) => other !== draft && other.sentence !== draft.sentence && other.told === "imposed" && isPenalty(other) && other.sum && other.respondent && other.others.length < 2 && (Number(other.sum.value) < Number(sum.value) || other.sum.currencies[0] !== sum.currencies[0]) && others.some((name) => sameName(name, other.respondent!)));
  return parts.length >= others.length;
} // biome-ignore format: one rule

/** Where a court has decided, sentences about the penalty itself are its history. Of several outcomes the last decision counts. */
function withOutcome(list: readonly Draft[]): Draft[] {
  const outcomes = list.filter((draft) => OUTCOMES.has(draft.kind));
  const main = outcomes.find((draft) => draft.kind === "reduced") && !outcomes.some((draft) => draft.kind === "annulled" && draft.from > outcomes.find((o) => o.kind === "reduced")!.from) ? outcomes.find((draft) => draft.kind === "reduced")! : outcomes.find((draft) => draft.kind === "annulled") ?? outcomes[0]!;
  let event: Draft = main;
  // what stands is the smaller sum, told of the court behind the one that was imposed
  const told = main.kind === "reduced" && !main.sum ? [...list].sort((a, b) => Number(a.sum?.value ?? Number.POSITIVE_INFINITY) - Number(b.sum?.value ?? Number.POSITIVE_INFINITY)) : list;
  for (const draft of told) if (draft !== main && draft.kind !== "order") event = fill(event, draft);
  const apart = list.filter((draft) => draft.kind !== "order" && !OUTCOMES.has(draft.kind) && draft.kind !== "appeal" && draft.told === "imposed" && draft.respondent?.company && main.respondent?.company && draft.respondent.company.id !== main.respondent.company.id && draft.sentence !== main.sentence);
  return [event, ...apart];
} // biome-ignore format: one rule a line

/** An appeal in the sentence of the fine makes it an old one; an appeal told after the fine is only announced by the way. */
function withAppeal(list: readonly Draft[]): Draft[] {
  const appeal = list.find((draft) => draft.kind === "appeal");
  if (!appeal) return [...list];
  const before = list.find((draft) => draft.kind !== "appeal" && draft.told === "imposed" && draft.sentence < appeal.sentence && draft.kind !== "order");
  if (before) return list.filter((draft) => draft.kind !== "appeal");
  let event = appeal;
  for (const draft of list) if (draft !== appeal && draft.kind !== "order") event = fill(event, draft);
  return [event];
} // biome-ignore format: one rule a line

/** "Overdue penalty for Clearview. … when the CNIL fined it €20m. … ordered to pay an overdue penalty of €5.2m": the fine of another sum is what came before. */
function beforeFollowUp(list: readonly Draft[]): Draft[] {
  const due = list.find((draft) => draft.kind === "follow-up" && draft.told === "imposed" && draft.sum && !draft.inTitle);
  const headed = due && list.some((draft) => draft.kind === "follow-up" && draft.inTitle && !draft.sum);
  if (!due || !headed) return [...list];
  return list.map((draft) => (draft.kind === "fine" && draft.told === "imposed" && draft.sum && draft.sentence < due.sentence && !figureMatches(draft.sum, due.sum!) && sameRespondent(draft, due) ? { ...draft, told: "earlier" } : draft));
} // biome-ignore format: one rule

/** "The EU fined Apple and Meta. Apple must pay …, Meta …": where each has its own sum, the sentence of both only names who imposed. */
function withoutJoint(list: readonly Draft[]): Draft[] {
  const own = (joint: Draft): Draft[] => list.filter((draft) => draft !== joint && draft.told === "imposed" && draft.sum && draft.others.length <= 1 && draft.respondent && joint.others.some((other) => sameName(other, draft.respondent!)));
  const joint = list.find((draft) => draft.others.length > 1 && (!draft.sum || draft.sums.get(draft.sum) === "total") && new Set(own(draft).map((one) => one.sum!.from)).size > 1);
  if (!joint) return [...list];
  const parts = own(joint);
  return list.filter((draft) => draft !== joint).map((draft) => (parts.includes(draft) ? fill(draft, { ...joint, respondent: null, sum: null, sums: new Map() }) : draft));
} // biome-ignore format: one rule a line

/** Two drafts tell of one matter where nothing they state differs. */
function sameMatter(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind && !(isPenalty(a) && isPenalty(b))) return false;
  if (!sameRespondent(a, b)) return sameSum(a, b);
  if (!a.sum || !b.sum) return true;
  return (
    figureMatches(a.sum, b.sum) ||
    toldRound(a, b) ||
    convertedOf(a, b) ||
    convertedOf(b, a) ||
    sharesTotal(a, b)
  );
}

/** A headline rounds what its text tells exactly: "£20m" for £20.3m, within two hundredths; "bijna 2 ton" for €190,000, within a tenth. */
function toldRound(a: Draft, b: Draft): boolean {
  if (a.inTitle === b.inTitle || !a.sum || !b.sum) return false;
  if (a.sum.currencies.length > 0 && b.sum.currencies.length > 0 && a.sum.currencies[0] !== b.sum.currencies[0]) return false;
  const [x, y] = [Number(a.sum.value), Number(b.sum.value)];
  const coarse = (a.inTitle ? a : b).sum!;
  const rough = (coarse.currencies.length === 0 || coarse.bound === "about") && coarse.value.replace(/0+$/, "").length === 1;
  // "Neun Millionen" for 9.5: cut, not rounded, to its only digit
  const exact = (a.inTitle ? b : a).sum!;
  const cut = /^[1-9]0{6,}$/.test(coarse.value) && exact.value.length === coarse.value.length && exact.value.charAt(0) === coarse.value.charAt(0) && Number(coarse.value.charAt(0)) >= 5;
  // "£3m" for 3.07: rounded to the digits that the headline gives
  const unit = 10 ** (coarse.value.length - coarse.value.replace(/0+$/, "").length);
  const rounded = unit >= 100_000 && Math.round(Number(exact.value) / unit) * unit === Number(coarse.value);
  // "da un miliardo" for 1.15: a headline in billions leaves out the millions
  const billions = /^[1-9]0{9,}$/.test(coarse.value) && Number(exact.value) > Number(coarse.value) && Number(exact.value) < Number(coarse.value) * 1.2;
  return billions || Math.abs(x - y) <= Math.max(x, y) / (rough || cut ? 10 : rounded ? 20 : 50);
} // biome-ignore format: short

/** One sum in two sentences is one penalty, unless two known companies bear it ("the developer … Luka Inc."). */
function sameSum(a: Draft, b: Draft): boolean {
  if (!a.sum || !b.sum || a.sentence === b.sentence || a.sum.value !== b.sum.value || a.respondent?.how === "known" && b.respondent?.how === "known") return false;
  return figureMatches(a.sum, b.sum);
} // biome-ignore format: one rule

function sameRespondent(a: Draft, b: Draft): boolean {
  const x = a.respondent;
  const y = b.respondent;
  if (!x || !y) return true;
  if (x.how === "noun" || y.how === "noun" || kindOfFirm(a, b) || kindOfFirm(b, a))
    return (
      !a.sum ||
      !b.sum ||
      figureMatches(a.sum, b.sum) ||
      toldRound(a, b) ||
      convertedOf(a, b) ||
      convertedOf(b, a)
    );
  return [x, ...a.others].some((one) => [y, ...b.others].some((other) => sameName(one, other)));
}

/** "Slaughterhouse fined by the food authority", and behind it which: one word that opens a headline without a sum may be a noun. */
function kindOfFirm(title: Draft, told: Draft): boolean {
  return headNoun(title) && !told.inTitle && !title.sum && (told.respondent?.how === "legal" || told.respondent?.how === "known") && title.authority?.authority !== undefined && title.authority.authority === told.authority?.authority;
} // biome-ignore format: one rule

/** The respondent is one word that opens a headline: it has a capital whatever it is. */
function headNoun(draft: Draft): boolean {
  const name = draft.respondent;
  return draft.inTitle && name?.how === "name" && name.from === draft.from && name.to - name.from === 1;
}

/** One company, one group, or one name within the other. */
function sameName(a: NameHit, b: NameHit): boolean {
  if (a.company && b.company) return a.company.id === b.company.id || a.company.parent === b.company.id || b.company.parent === a.company.id || (a.company.parent !== null && a.company.parent === b.company.parent);
  const x = a.name.toLowerCase();
  const y = b.name.toLowerCase();
  return x.includes(y) || y.includes(x);
} // biome-ignore format: one rule a line

/** Whether a sum of one draft is given in brackets in the other, in another currency. */
function convertedOf(a: Draft, b: Draft): boolean {
  for (const [sum, role] of a.sums)
    if (role === "converted" && b.sum && figureMatches(sum, b.sum)) return true;
  return false;
}

function sharesTotal(a: Draft, b: Draft): boolean {
  const total = (draft: Draft): boolean => draft.sum !== null && draft.sums.get(draft.sum) === "total";
  return (
    total(a) !== total(b) &&
    [...a.sums.keys(), ...b.sums.keys()].length > 1 &&
    (contains(a, b) || contains(b, a))
  );
}

function contains(a: Draft, b: Draft): boolean {
  return (
    b.sum !== null && [...a.sums].some(([sum, role]) => role === "component" && figureMatches(sum, b.sum!))
  );
}

/** The first draft with what the second knows better: a sum with its conversion, a known name, a date. */
function join(a: Draft, b: Draft): Draft {
  const joined = fill(a, b);
  // "£2m fine for Zenit", and behind it that the firm pays it to end an investigation
  const agreed = a.kind === "fine" && a.inTitle && a.voice === "noun" && b.kind === "settlement" && b.sum !== null;
  const kind = agreed || (a.kind === "fine" && (b.kind === "follow-up" || b.kind === "settlement") && a.strength === "weak") ? b.kind : b.kind === "follow-up" && a.kind === "fine" ? "follow-up" : a.kind;
  const basis = kind !== a.kind && b.basis.kind ? { ...joined.basis, kind: b.basis.kind } : joined.basis;
  return { ...joined, kind, basis };
} // biome-ignore format: one rule a line

function fill(a: Draft, b: Draft): Draft {
  const basis = { ...a.basis };
  let { respondent, others, authority, sum, decidedOn } = a;
  if (b.respondent && (!respondent || rank(b.respondent) > rank(respondent)) && (!respondent || respondent.how === "noun" || sameName(respondent, b.respondent) || sameSum(a, b) || kindOfFirm(a, b))) {
    respondent = b.respondent;
    others = b.others;
    if (b.basis.respondent) basis.respondent = b.basis.respondent;
  }
  if (b.authority && (!authority || (b.authority.how !== "noun" && authority.how === "noun" && (authority.kind !== "court" || b.authority.kind === "court")) || (!authority.authority && b.authority.authority && authority.kind !== "court") || (basis.authority?.how === "inferred" && b.basis.authority?.how === "stated" && b.authority.authority) || (authority.how === "description" && b.authority.how === "name" && b.authority.country === authority.country && b.authority.kind === authority.kind))) {
    authority = b.authority;
    if (b.basis.authority) basis.authority = b.basis.authority;
  }
  const better = b.sum && (!sum || convertedOf(b, a) || (sharesTotal(a, b) && b.sums.get(b.sum) === "total") || (finer(b, a) && (figureMatches(sum, b.sum) || toldRound(a, b)) && (sum.currencies.length === 0 || sum.currencies[0] === b.sum.currencies[0])));
  if (better) {
    sum = b.sum;
    if (b.basis.amount) basis.amount = b.basis.amount;
  }
  if (!decidedOn || (b.decidedOn && a.basis.decidedOn?.how === "inferred" && b.basis.decidedOn?.how === "stated")) {
    decidedOn = b.decidedOn ?? decidedOn;
    if (b.decidedOn && b.basis.decidedOn) basis.decidedOn = b.basis.decidedOn;
  }
  return { ...a, respondent, others, authority, sum, sums: new Map([...b.sums, ...a.sums]), decidedOn, refersTo: a.refersTo ?? b.refersTo, term: a.term ?? b.term, reference: a.reference ?? b.reference, basis };
} // biome-ignore format: one rule a line

/** The more precise of two figures of one sum ("7,552,800" against "7.5m"). */
function finer(a: Draft, b: Draft): boolean {
  return (
    a.sum !== null &&
    b.sum !== null &&
    a.sum.value !== b.sum.value &&
    a.sum.value.replace(/0+$/, "").length > b.sum.value.replace(/0+$/, "").length
  );
}

function rank(name: NameHit): number {
  return { known: 5, legal: 4, name: 3, weak: 3, noun: 1, body: 2, person: 0 }[name.how];
}

/** A further sum of a respondent that already has one, or a sum without respondent behind a complete event, is told by the way. */
function isAside(draft: Draft, done: readonly Draft[]): boolean {
  const first = done[0];
  if (!first) return false;
  const twin = (other: Draft): boolean => other.sentence === draft.sentence && other.anchor.from === draft.anchor.from && other.respondent?.from !== draft.respondent?.from;
  if (done.some((other) => !twin(other) && isPenalty(other) && isPenalty(draft) && other.sum && draft.sum && other.respondent && draft.respondent && other.respondent.how !== "noun" && draft.respondent.how !== "noun" && sameName(other.respondent, draft.respondent))) return true;
  if (!draft.respondent || draft.respondent.how === "noun") return true;
  if (draft.sum === null && !draft.inTitle && done.some((other) => other.sum !== null)) return true;
  return draft.sum === null && draft.respondent.how === "name";
} // biome-ignore format: one rule a line

/** What the other drafts tell of an earlier penalty of the same respondent. */
function withPrior(draft: Draft, list: readonly Draft[], reading: Reading): Draft {
  if (draft.refersTo?.decidedOn && draft.kind !== "follow-up") return draft;
  const earlier = list.find((other) => other !== draft && other.told === "earlier" && other.sum && (!other.respondent || !draft.respondent || sameName(other.respondent, draft.respondent)));
  const told = earlier ? { ...draft, refersTo: draft.refersTo ?? { decidedOn: earlier.decidedOn, amount: null, reference: null } } : draft;
  const year = reading.input.publishedAt?.slice(0, 4);
  const past = year === undefined ? undefined : list.find((other) => other !== draft && isPenalty(other) && other.sentence > draft.sentence && other.sum && yearIn(other, reading, year) && sameRespondent(other, draft));
  return draft.kind === "follow-up" ? withPriorSum(told, earlier ?? past, reading) : told;
} // biome-ignore format: one rule a line

/** "… on top of an earlier fine of €20 million": what a follow-up follows had a sum of its own. */
function withPriorSum(draft: Draft, earlier: Draft | undefined, reading: Reading): Draft {
  if (draft.refersTo?.amount) return draft;
  const sum = [...draft.sums].find(([, role]) => role === "earlier")?.[0] ?? earlier?.sum ?? ofPastYear(draft, reading);
  const money = sum && moneyOf(sum, draft, reading);
  if (!sum || !money || (draft.sum && figureMatches(sum, draft.sum))) return draft;
  const prior = draft.refersTo ?? { decidedOn: earlier?.decidedOn ?? null, reference: null };
  return { ...draft, refersTo: { ...prior, amount: money.money }, sums: new Map([...draft.sums, [sum, "earlier"]]) };
} // biome-ignore format: one rule a line
