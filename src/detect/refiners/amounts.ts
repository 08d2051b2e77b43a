import type { AmountRole } from "../../domain/enforcement.ts";
import { type Money, moneyFromMajor } from "../../domain/money.ts";
import { countsThings, type Sum } from "../amounts.ts";
import type { CueName } from "../cues.ts";
import { currencyIn } from "../currencies.ts";
import { compare, decimal, times } from "../decimal.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import { dollarOf } from "../outlets.ts";
import { HOME, parted, type Reading } from "../reading.ts";
import { addsUp, figureMatches } from "../rounding.ts";
import { PUNCT, WORD } from "../tokens.ts";

const HEADS: readonly CueName[] = [
  "fine",
  "penalty",
  "fines",
  "fined",
  "pays",
  "receives",
  "imposes",
  "periodic",
  "settles",
  "due",
  "costs",
];
const NOUNS: readonly CueName[] = ["fine", "penalty", "fines", "fined", "periodic", "due", "settles"];

/** Gives every sum of a passage its role, and the draft the sum that is imposed (for outcomes: the sum that stands). */
export const amounts: Refiner = (drafts, reading) => drafts.map((draft) => withSums(draft, reading));

function withSums(draft: Draft, reading: Reading): Draft {
  const inside = reading.sums.filter((sum) => sum.from >= draft.from && sum.to <= draft.to);
  if (inside.length === 0) {
    const next = leadingSum(draft, reading);
    if (next) return { ...draft, sum: next, sums: new Map([[next, draft.told === "possible" ? "proposed" : draft.told === "earlier" ? "earlier" : reading.cues.any(next.from - 4, next.from, "total") ? "total" : "imposed"]]), basis: { ...draft.basis, amount: basisOf(reading, "stated", "sum that opens the sentence after", next.from, next.to) } };
    return draft;
  }
  const roles = new Map<Sum, AmountRole>();
  for (const sum of inside) roles.set(sum, roleOf(sum, draft, reading));
  // "fined €30.5m, with periodic penalties of up to €5.1m": beside an exact sum, an upper bound is not what was imposed.
  const exact = inside.some((sum) => sum.bound === "exact" && roles.get(sum) === "imposed" && sum.currencies.length > 0);
  if (exact) for (const sum of inside) if (sum.bound === "atMost" && roles.get(sum) === "imposed") roles.set(sum, "maximum");
  const outcome = draft.kind === "reduced" || draft.kind === "upheld" || draft.kind === "annulled" || draft.kind === "appeal";
  if (draft.kind === "reduced" || inside.some((sum) => precededBy(sum, ["rangeFrom"], reading) && isLowered(sum, draft, reading))) reducedRoles(inside, roles, reading);
  const settled = draft.told === "possible" ? lessened(inside, reading) : null;
  if (settled) {
    for (const sum of inside) if (roles.get(sum) === "imposed") roles.set(sum, sum === settled ? "imposed" : "proposed");
    return { ...draft, told: "imposed", sum: settled, sums: roles, basis: { ...draft.basis, amount: basisOf(reading, "stated", "sum to which a proposed one was reduced", settled.from, settled.to) } };
  }
  const open = inside.filter((sum) => roles.get(sum) === "imposed" || roles.get(sum) === "total" || (draft.told === "possible" && roles.get(sum) === "maximum"));
  let chosen: Sum | null = null;
  let top = Number.POSITIVE_INFINITY;
  for (const sum of open) {
    // "Agcm: 10 milioni a Tim": the sum itself is what tells of the penalty
    const own = sum.from === draft.anchor.from && sum.to === draft.anchor.to;
    if (sum.currencies.length === 0 && !own && countsThings(sum, reading) && reading.cues.any(draft.anchor.to, sum.from, "reason")) continue;
    if (sum.currencies.length === 0 && !own && !(draft.kind === "appeal" && onlyFigure(sum, inside, draft, reading)) && ((distanceTo(sum, draft.strength === "weak" ? HEADS : NOUNS, draft, reading) > (onlyFigure(sum, inside, draft, reading) ? 14 : standsAlone(sum, draft, reading) ? 8 : 4) && !(draft.kind !== "fine" && distanceTo(sum, ["pays", "reduces"], draft, reading) <= 1)) || open.some((other) => other.currencies.length > 0))) continue;
    // "fined A 4.9 million …; the processor itself was fined 250,000"
    const beyond = sum.from > draft.anchor.to && !draft.inTitle && parted(reading, draft.anchor.to, sum.from, ";") && open.some((other) => other.from >= draft.anchor.to && other.to < sum.from && !parted(reading, draft.anchor.to, other.from, ";")) ? 12 : 0;
    const distance = beyond + distanceTo(sum, HEADS, draft, reading) + (roles.get(sum) === "total" ? -4 : 0) + (outcome ? 0 : earlierBefore(sum, reading) || backdropOf(sum, draft, reading) ? 8 : 0) + (!outcome && open.some((other) => other.from >= draft.anchor.to && other.to <= sum.from && other.currencies.length > 0 && parted(reading, other.to, sum.from, ",;:")) ? 2 : 0);
    if (distance < top) {
      top = distance;
      chosen = sum;
    }
  }
  // "two fines, €20,000 for one matter and €10,000 for the other, totalling €30,000"
  const whole = open.find((sum) => roles.get(sum) === "total" && addsUp(open.filter((other) => other !== sum && roles.get(other) === "imposed" && other.currencies[0] === sum.currencies[0]), sum));
  if (whole) chosen = whole;
  // "EUR 2.12 million each, for a total of EUR 4.24 million"
  const every = open.find((sum) => roles.get(sum) === "total" && open.some((other) => other !== sum && reading.cues.at(other.to, "each") !== null && isMultiple(sum, other)));
  if (every) chosen = every;
  for (const sum of open) {
    if (sum === chosen) {
      if (draft.told === "possible" && roles.get(sum) !== "maximum") roles.set(sum, "proposed");
      else if (draft.told === "earlier") roles.set(sum, "earlier");
    } else if (roles.get(sum) === "imposed") roles.set(sum, chosen && roles.get(chosen) === "total" ? "component" : earlierBefore(sum, reading) ? "earlier" : "component");
  }
  if (!chosen) return { ...draft, sums: roles };
  return { ...draft, sum: chosen, sums: roles, basis: { ...draft.basis, amount: basisOf(reading, "stated", ruleOf(roles.get(chosen)!), chosen.from, chosen.to) } };
} // biome-ignore format: one rule a line

/** Whether a sum is twice to twenty times another of the same money. */
function isMultiple(sum: Sum, of: Sum): boolean {
  const count = Math.round(Number(sum.value) / Number(of.value));
  return (
    count >= 2 &&
    count <= 20 &&
    sum.currencies[0] === of.currencies[0] &&
    compare(decimal(sum.value), times(decimal(of.value), decimal(String(count)))) === 0
  );
}

/** "Bank fined by the regulator. €5m for …": the sum with which the next sentence of a headline opens, over small words only. */
function leadingSum(draft: Draft, reading: Reading): Sum | null {
  const { tokens, cues } = reading;
  const end = tokens.sentences[draft.sentence + 2] ?? tokens.count;
  if (!draft.inTitle && draft.to - draft.from > 12) return null;
  const sum = reading.sums.find((found) => found.from >= draft.to && found.to <= end && found.currencies.length > 0);
  if (!sum || tokens.sentence[sum.from] !== draft.sentence + 1 || sum.converted || sum.per) return null;
  if (draft.inTitle !== sum.from < tokens.bodyFrom) return null;
  for (let i = tokens.sentences[draft.sentence + 1]!; i < sum.from; i++) {
    const small = (["about", "atLeast", "pays", "total", "patient", "article"] as const).some((what) => cues.covers(i, what));
    if (!small) return null;
  }
  return besideOther(sum, { ...draft, from: sum.from, to: end }, reading) ? null : sum;
} // biome-ignore format: one rule a line

/** The only sum of a headline that tells of a penalty: "ACM legt 39 miljoen op", "Vodafone muss wegen … 45 Millionen zahlen". */
function onlyFigure(sum: Sum, sums: readonly Sum[], draft: Draft, reading: Reading): boolean {
  return draft.inTitle && sums.length === 1 && !countsThings(sum, reading);
}

/** "Bankitalia sanziona Nexi: 1,4 milioni": nothing is said behind the sum, or only why ("… : 1,4 milioni per …"). */
function standsAlone(sum: Sum, draft: Draft, reading: Reading): boolean {
  if (sum.to >= draft.to || (sum.to === draft.to - 1 && reading.tokens.kind[sum.to] === PUNCT)) return true;
  return reading.tokens.word[sum.from - 1]?.raw === ":" && reading.cues.at(sum.to, "reason") !== null;
}

function ruleOf(role: AmountRole): string {
  return role === "total"
    ? "total beside the penalty word"
    : role === "maximum"
      ? "upper bound beside the penalty word"
      : "sum nearest to the penalty word";
}

function roleOf(sum: Sum, draft: Draft, reading: Reading): AmountRole {
  const { cues } = reading;
  if (sum.converted) return "converted";
  if (sum.aside) return "component";
  if (sum.per || every(sum, reading)) return "rate";
  if (besideOther(sum, draft, reading) || quantity(sum, draft, reading)) return "background";
  if (sum.bound === "atMost" && (draft.told === "possible" || cues.any(draft.from, draft.to, "possible", "legislation"))) return "maximum";
  if (cues.any(sum.from - 4, sum.from, "total") || cues.any(sum.to, sum.to + 3, "total")) return "total";
  return "imposed";
} // biome-ignore format: one rule a line

/** "mismanaged $46 million of client funds and imposes fine": money of something, before the penalty is told. */
function quantity(sum: Sum, draft: Draft, reading: Reading): boolean {
  const { cues, tokens } = reading;
  const of = cues.at(sum.to, "moneyOf");
  if (!of || sum.to > draft.anchor.from || tokens.kind[of.to] !== WORD || tokens.word[of.to]!.capital) return false;
  return !NOUNS.some((what) => cues.covers(of.to, what) || cues.covers(of.to + 1, what)) && !cues.covers(of.to, "total") && !cues.covers(of.to, "article");
} // biome-ignore format: short

/** "€100,000 every two weeks": a rate over a time that is no day, week or month. */
function every(sum: Sum, reading: Reading): boolean {
  const { cues } = reading;
  return cues.at(sum.to, "each") !== null && cues.any(sum.to + 1, sum.to + 3, "duration");
}

/** A fine below this is one that a firm itself asks of its customers, or a person's; in euro, dollars, pounds or francs. */
const LEAST = 500;

/** Whether a sum is so small that, where no authority is named, no firm was fined it ("€150 for riding without a ticket"). */
export function isPetty(sum: Sum): boolean {
  return /^(?:EUR|USD|GBP|CHF)$/.test(sum.currencies[0] ?? "") && !sum.per && Number(sum.value) < LEAST;
}

const OTHER: readonly CueName[] = ["background", "privateClaim", "otherPayment"];

/** "revenue of €2bn", "€50 million in damages": a word for other money touches the sum, over small words only. */
export function besideOther(sum: Sum, draft: Draft, reading: Reading): boolean {
  const { cues, tokens } = reading;
  if (NOUNS.some((what) => cues.at(sum.to, what) || endsAt(reading, sum.from - 1, what))) return false;
  // "fines Prosper Funding $3 million": a word of a name
  const named = (at: number): boolean => draft.respondent !== null && draft.respondent.how !== "noun" && draft.respondent.from <= at && draft.respondent.to > at;
  for (let i = sum.from - 1; i >= Math.max(draft.from, sum.from - 5); i--) {
    // "1% of its turnover or EUR 310k"
    if (cues.at(i, "rangeTo") && tokens.word[i]!.norm === "or") break;
    // "ha impuesto 9 millones": the verb of imposing is no tax
    if (OTHER.some((what) => endsAt(reading, i, what)) && !named(i) && !cues.covers(i, "imposes")) return true;
    const small = cues.covers(i, "of") || cues.covers(i, "moneyOf") || cues.covers(i, "about") || cues.covers(i, "atLeast") || cues.covers(i, "article") || cues.covers(i, "total") || (tokens.kind[i] === 0 && tokens.word[i]!.norm.length <= 3);
    // "a fine of EUR 5.47 million on the debt collector X"
    if (NOUNS.some((what) => cues.covers(i, what))) return false;
    if (!small) break;
  }
  for (let i = sum.to; i < Math.min(draft.to, sum.to + 4); i++) {
    if (NOUNS.some((what) => cues.at(i, what))) return false;
    // "$6 million for subsidy violations": the reason is no other money
    if (cues.at(i, "reason") && !cues.at(i, "of") && !cues.at(i, "moneyOf")) break;
    // "€11 million on revenue of €90 billion": the word belongs to the sum behind it
    if (OTHER.some((what) => cues.at(i, what)) && !reading.companies.some((hit) => hit.from <= i && hit.to > i)) return !reading.sums.some((other) => other.from > i && other.from <= i + 4);
    if (!(cues.covers(i, "of") || cues.covers(i, "moneyOf") || cues.covers(i, "article")) && tokens.word[i]!.norm.length > 3) break;
    if (tokens.kind[i] === 3) break;
  }
  return false;
} // biome-ignore format: one rule a line

function endsAt(reading: Reading, at: number, what: CueName): boolean {
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const cue = reading.cues.at(from, what);
    if (cue && cue.to === at + 1) return true;
  }
  return false;
}

/** Tokens between a sum and the nearest cue of the kinds, within the draft's passage. */
function distanceTo(sum: Sum, kinds: readonly CueName[], draft: Draft, reading: Reading): number {
  let nearest = 99;
  for (let i = Math.max(draft.from, sum.from - 25); i < Math.min(draft.to, sum.to + 25); i++) {
    for (const cue of reading.cues.opensAt(i)) {
      if (!kinds.includes(cue.what)) continue;
      const distance = cue.to <= sum.from ? sum.from - cue.to : cue.from >= sum.to ? cue.from - sum.to : 0;
      const broken = parted(reading, Math.min(cue.to, sum.to), Math.max(cue.from, sum.from), ",;:") ? 3 : 0;
      if (distance + broken < nearest) nearest = distance + broken;
    }
  }
  return nearest;
}

/** "After Rs 1,337-crore fine, CCI slaps Rs 936-crore penalty": the sum of the penalty that the news comes after. */
function backdropOf(sum: Sum, draft: Draft, reading: Reading): boolean {
  const { cues } = reading;
  return draft.inTitle && cues.at(sum.to, "fine") !== null && cues.within(draft.from, sum.from, "backdrop").some((cue) => sum.from - cue.to <= 2) && parted(reading, sum.to, draft.anchor.from, ",:");
} // biome-ignore format: short

function earlierBefore(sum: Sum, reading: Reading): boolean {
  const { cues, tokens } = reading;
  for (
    let i = sum.from - 1;
    i >= Math.max(0, sum.from - 10) && tokens.sentence[i] === tokens.sentence[sum.from];
    i--
  ) {
    if (/^[,;]$/.test(tokens.word[i]!.raw)) return false;
    if (cues.at(i, "earlier")) return true;
  }
  return false;
}

/** Whether the sentence says that something was lowered, and not only why a sum is due ("boete van 2 miljoen omdat er minder bussen reden"). */
function isLowered(sum: Sum, draft: Draft, { cues }: Reading): boolean {
  return cues.within(draft.from, draft.to, "reduces").some((cue) => cue.from < sum.from || !cues.any(sum.to, cue.from, "reason"));
} // biome-ignore format: short

/** "reduced from €500 to €375", "cut the €5m fine to €3m": what follows "to" stands, the other is what it was reduced from. */
function reducedRoles(sums: readonly Sum[], roles: Map<Sum, AmountRole>, reading: Reading): void {
  const open = sums.filter((sum) => !sum.converted && roles.get(sum) !== "background" && roles.get(sum) !== "rate");
  const standing = open.filter((sum) => precededBy(sum, ["rangeTo", "patient"], reading)).at(-1) ?? null;
  if (!standing) {
    if (open.length === 1) roles.set(open[0]!, "reducedFrom");
    if (open.length < 2) return;
    // Cases tell which is which in some languages; the smaller sum is what stands.
    const smallest = open.reduce((a, b) => (Number(b.value) < Number(a.value) ? b : a));
    for (const sum of open) roles.set(sum, sum === smallest ? "imposed" : "reducedFrom");
    return;
  }
  for (const sum of open) roles.set(sum, sum === standing ? "imposed" : "reducedFrom");
} // biome-ignore format: one rule a line

/** "intended to fine it €800,000 but reduced the fine to €500,000": told as done, behind a larger sum of the same money. */
function lessened(sums: readonly Sum[], reading: Reading): Sum | null {
  const { cues } = reading;
  for (const sum of sums) {
    const larger = sums.some((other) => other.to <= sum.from && other.currencies[0] === sum.currencies[0] && Number(other.value) > Number(sum.value));
    const verb = larger && !sum.converted && precededBy(sum, ["rangeTo"], reading) ? cues.within(sum.from - 8, sum.from, "reduces").at(-1) : undefined;
    if (verb && !cues.any(verb.from - 4, verb.from, "possible", "sought")) return sum;
  }
  return null;
} // biome-ignore format: one rule a line

function precededBy(sum: Sum, kinds: readonly CueName[], reading: Reading): boolean {
  const { cues } = reading;
  for (let i = sum.from - 1; i >= Math.max(0, sum.from - 4); i--) {
    for (const kind of kinds) if (cues.at(i, kind)) return true;
    if (cues.at(i, "rangeFrom")) return false;
    if (!cues.covers(i, "article") && !cues.covers(i, "about") && !cues.covers(i, "notName")) return false;
  }
  return false;
}

/** The money that a sum is, with the currency chosen by the country where the text leaves it open; null beyond the safe integers. */
export function moneyOf(sum: Sum, draft: Draft, reading: Reading): { money: Money; inferred: boolean } | null {
  let code = sum.currencies[0];
  let inferred = false;
  const day = reading.input.publishedAt ?? null;
  if (sum.currencies.length !== 1) {
    inferred = true;
    const home = HOME[reading.lexicon.locale.code];
    // Without a unit ("1,2 miljard boete") the sum is in the money of the readers; with a shared one ("kr") the text's countries tell.
    const bare = sum.currencies.length === 0 ? (home ?? null) : null;
    // A dollar sign beside an authority that imposes no dollars is a conversion for readers: the dollar that needs no telling.
    const own = draft.authority?.country ? currencyIn(draft.authority.country, day) : undefined;
    if (own && sum.currencies[0] === "USD" && !sum.currencies.includes(own)) return dollars(sum);
    // "TD Bank fined $9m - CNBC": what the sign means in that paper
    const page = sum.currencies[0] === "USD" ? dollarOf(outletOf(reading)) : null;
    if (page === "USD") return dollars(sum);
    const paper = page !== null && sum.currencies.includes(page) && !own ? page : null;
    const places = [draft.authority?.country ?? null, bare, ...reading.countries, draft.respondent?.company?.country ?? null, home ?? null];
    // English news writes pesos and Taiwan dollars with more than the sign.
    const bareDollar = reading.lexicon.locale.code === "en" && sum.currencies[0] === "USD" && sum.currencies.length > 5;
    const fitting = places.map((place) => (place ? currencyIn(place, day) : undefined)).find((currency) => currency !== undefined && (sum.currencies.length === 0 || sum.currencies.includes(currency)) && !(bareDollar && PESOS.has(currency)));
    code = paper ?? fitting ?? code ?? otherCurrency(reading);
  }
  if (!code) return null;
  const money = moneyFromMajor(sum.value, code);
  return money ? { money, inferred } : null;
} // biome-ignore format: one rule a line

/** The name behind the last dash of a headline; empty where there is none. */
function outletOf({ tokens, outletFrom }: Reading): string {
  return outletFrom + 1 < tokens.bodyFrom ? tokens.text.slice(tokens.start[outletFrom + 1], tokens.end[tokens.bodyFrom - 1]) : "";
} // biome-ignore format: short

/**
 * Of a sum that is told in two currencies, the one that was decided: that in the authority's own money; where the law sets
 * fines in euro, the euro that a sum in the own money is said to be the equivalent of.
 */
export function decidedSum(draft: Draft, reading: Reading): Sum {
  const told = draft.sum!;
  // "over PLN 2.8 million (PLN 2,830,410)": the same sum told exactly
  const exact = [...draft.sums.keys()].find((other) => other.from >= told.to && other.from - told.to <= (told.bound === "exact" ? 4 : 14) && other.currencies.length === 1 && other.currencies[0] === told.currencies[0] && digitsOf(other) > digitsOf(told) + 1 && figureMatches(told, other));
  const sum = exact ?? told;
  const day = reading.input.publishedAt ?? null;
  const own = draft.authority?.country ? currencyIn(draft.authority.country, day) : undefined;
  if (!own || sum.currencies.length === 0) return sum;
  const native = sum.currencies.includes(own);
  const wanted = native ? "EUR" : own;
  const twin = [...draft.sums].find(([other, role]) => role === "converted" && other.from > sum.from && other.from - sum.to <= 6 && other.currencies.includes(wanted))?.[0];
  // "€3,000 (RON 14,492.10)": the round euro stands first
  if (twin && !native && SET_IN_EURO.has(own) && sum.bound === "exact" && digitsOf(sum) <= 3 && digitsOf(twin) > digitsOf(sum)) return sum;
  if (!twin || !native) return twin ?? sum;
  const equivalent = [1, 2, 3].some((back) => reading.cues.at(twin.from - back, "converted"));
  // "approx. EUR 645,000" is somebody's conversion, "approx. EUR 20,000" the round sum that was set
  const round = twin.bound === "exact" ? 3 : 2;
  return SET_IN_EURO.has(own) && equivalent && digitsOf(twin) <= Math.min(round, digitsOf(sum)) ? twin : sum;
} // biome-ignore format: one rule a line

/**
 * Currencies of countries whose data-protection fines are set in euro and turned into the own money at the bank's rate:
 * Poland (Article 103 of the Act of 10 May 2018, https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20180001000),
 * Romania (decisions word it so: "lei, echivalentul a … euro", https://www.dataprotection.ro/).
 */
const SET_IN_EURO: ReadonlySet<string> = new Set(["PLN", "RON"]);

/** Digits that a figure has before its closing zeros: 1 for 2,000, 6 for 9,839.60. */
function digitsOf(sum: Sum): number {
  return sum.value.replace(".", "").replace(/0+$/, "").length;
}

const PESOS: ReadonlySet<string> = new Set(["MXN", "ARS", "CLP", "COP", "TWD"]);

function dollars(sum: Sum): { money: Money; inferred: boolean } | null {
  const money = moneyFromMajor(sum.value, "USD");
  return money ? { money, inferred: true } : null;
}

function otherCurrency(reading: Reading): string | undefined {
  return reading.sums.find((sum) => sum.currencies.length === 1)?.currencies[0];
}
