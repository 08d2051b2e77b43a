import type { Cue, CueIndex, CueName } from "./cues.ts";
import { BEFORE, CODES } from "./currencies.ts";
import { compare, type Decimal, decimal, ONE, plain, plus, shift } from "./decimal.ts";
import { type Figure, isShortScale, readFigure, readWords, scaleAt } from "./figures.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { GLUED, HYPHEN, NUMBER, PUNCT, SIGN, SPACE, type Tokens, WORD } from "./tokens.ts";
import { unitAfter, unitBefore } from "./units.ts";

/** A sum of money as it stands in a text: tokens [from, to), the value in major units, and what may be its currency. */
export interface Sum {
  readonly from: number;
  readonly to: number;
  /** Decimal string in major units: "20000000", "4.35". */
  readonly value: string;
  /** ISO codes, most likely first; several where the country must tell, none where the text names no currency. */
  readonly currencies: readonly string[];
  readonly bound: "exact" | "atLeast" | "atMost" | "about";
  readonly per: "day" | "week" | "month" | null;
  /** The figure stands in brackets right after another sum, or a "that is" cue comes before it. */
  readonly converted: boolean;
  /** The figure stands in brackets right after another sum of the same money: a part of it, or what it was reduced to. */
  readonly aside?: true;
}

/** Reads every sum of money of a text, in order. One pass; each token is looked at a bounded number of times. */
export function readSums(tokens: Tokens, cues: CueIndex, lexicon: Lexicon): Sum[] {
  const sums: Sum[] = [];
  let i = 0;
  while (i < tokens.count) {
    const figure =
      prefixed(tokens, lexicon, i) ??
      exactly(tokens, i, sums.at(-1)) ??
      inTwoScales(tokens, cues, lexicon, ranged(tokens, cues, lexicon, readFigure(tokens, cues, lexicon, i)));
    if (!figure) {
      i++;
      continue;
    }
    if ("currencies" in figure) {
      sums.push(figure);
      i = figure.to;
      continue;
    }
    const sum =
      readSum(tokens, cues, lexicon, figure, sums.at(-1) ?? null) ??
      sharedUnit(tokens, cues, lexicon, figure) ??
      sameScale(tokens, cues, figure, sums.at(-1) ?? null);
    if (sum) sums.push(sum);
    i = Math.max(sum?.to ?? 0, figure.to, i + 1);
  }
  const out: Sum[] = [];
  sums.forEach((sum, at) => {
    out.push(sharing(sum, out.at(-1), sums[at + 1], tokens, cues));
  });
  return out;
}

/** "over €1 billion (1,128,596,156)": a bare figure in brackets right behind a sum tells the same exactly. */
function exactly(tokens: Tokens, at: number, last: Sum | undefined): Sum | null {
  if (last?.to !== at - 1 || tokens.kind[at] !== NUMBER || tokens.word[at - 1]!.raw !== "(" || tokens.word[at + 1]?.raw !== ")" || last.currencies.length !== 1) return null;
  const value = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{2})?$/.test(tokens.word[at]!.raw) ? tokens.word[at]!.raw.replace(/[.,](?=\d{2}$)/, "d").replace(/[.,'’]/g, "").replace("d", ".") : null;
  return value ? { ...last, from: at, to: at + 1, value, bound: "exact", converted: false } : null;
} // biome-ignore format: one rule

/** "un miliardo e 240 milioni di euro": two scales of one figure. */
function inTwoScales(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, figure: Figure | null): Figure | null {
  const and = figure?.scaled ? cues.at(figure.to, "and") : null;
  if (!figure || !and || tokens.kind[and.to] !== NUMBER || compare(figure.value, decimal("1000000000")) < 0) return figure;
  const rest = readFigure(tokens, cues, lexicon, and.to);
  const one = rest?.scaled && compare(rest.value, decimal("1000000000")) < 0 && compare(rest.value, decimal("1000000")) >= 0;
  return rest && one ? { ...figure, to: rest.to, value: plus(figure.value, rest.value) } : figure;
} // biome-ignore format: one rule

/** "€2-3 million": the first end of a range has the scale of the second. */
function ranged(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, figure: Figure | null): Figure | null {
  if (!figure || figure.scaled || figure.words || tokens.kind[figure.to] !== NUMBER || tokens.before[figure.to] !== HYPHEN) return figure;
  const next = readFigure(tokens, cues, lexicon, figure.to);
  const scale = next?.scaled ? scaleAt(tokens, cues, figure.to + 1) : null;
  if (!next || !scale || Number(scale.value) < 3 || compare(figure.value, decimal("1000")) >= 0) return figure;
  const value = shift(figure.value, Number(scale.value));
  return compare(value, next.value) < 0 ? { ...figure, value, scaled: true } : figure;
} // biome-ignore format: one rule a line

/** Money written with one letter before the figure and a scale behind it, in English: "N766.2 million" (naira), "W7.2bn" (won), "P100m" (pesos). */
function prefixed(tokens: Tokens, lexicon: Lexicon, at: number): Sum | null {
  if (tokens.kind[at] !== WORD || lexicon.locale.code !== "en") return null;
  const { raw } = tokens.word[at]!;
  if (LETTER_OF[raw.charAt(0)] === undefined || raw.charCodeAt(1) < 48 || raw.charCodeAt(1) > 57) return null;
  const start = tokens.start[at]!;
  const read = /^([NWP])(\d{1,3}(?:\.\d{1,3})?) ?(million|billion|trillion|mn|bn|m)\b/.exec(tokens.text.slice(start, start + 24));
  if (!read) return null;
  let to = at + 1;
  while (to < tokens.count && tokens.start[to]! < start + read[0].length) to++;
  const power = read[3]!.startsWith("m") ? 6 : read[3]!.startsWith("b") ? 9 : 12;
  return { from: at, to, value: plain(shift(decimal(read[2]!), power)), currencies: [LETTER_OF[read[1]!]!], bound: "exact", per: null, converted: false };
} // biome-ignore format: one rule a line

const LETTER_OF: Readonly<Record<string, string>> = { N: "NGN", W: "KRW", P: "PHP" };

/** "120 million and 45 million euros": a sum without currency before "and", "to" or a comma has that of the next one. */
function sharing(
  sum: Sum,
  last: Sum | undefined,
  next: Sum | undefined,
  tokens: Tokens,
  cues: CueIndex,
): Sum {
  // "€2-3 million"
  if (sum.currencies.length === 0 && last?.to === sum.from && tokens.before[sum.from] === HYPHEN)
    return { ...sum, currencies: last.currencies };
  if (sum.currencies.length === 0 && last && last.currencies.length > 0 && ofTheSame(sum, last, tokens, cues))
    return { ...sum, currencies: last.currencies };
  if (sum.currencies.length > 0 || !next || next.currencies.length === 0 || next.from - sum.to > 8)
    return sum;
  if (tokens.sentence[next.from] !== tokens.sentence[sum.from]) return sum;
  const at = tokens.word[sum.to]?.raw === "." ? sum.to + 1 : sum.to;
  const links = tokens.word[at]?.raw === "," || cues.at(at, "and") || cues.at(at, "rangeTo");
  return links ? { ...sum, currencies: next.currencies } : sum;
}

/** "4 million euros for one infringement and 2 million for another, in total 6 million": a sum with its own reason, or a total, has the currency of the one before. */
function ofTheSame(sum: Sum, last: Sum, tokens: Tokens, cues: CueIndex): boolean {
  if (tokens.sentence[sum.from] !== tokens.sentence[last.from]) return false;
  const part = (cues.covers(sum.from - 1, "and") || tokens.word[sum.from - 1]!.raw === ",") && cues.at(sum.to, "reason") !== null && cues.at(last.to, "reason") !== null;
  return part || (cues.any(sum.from - 3, sum.from, "total") && (sum.to >= tokens.count || tokens.kind[sum.to] === PUNCT));
} // biome-ignore format: one rule

/** "108 millones a Ryanair y 39 a Vueling": a bare figure before another name has the unit of the sum before. */
function sameScale(tokens: Tokens, cues: CueIndex, figure: Figure, last: Sum | null): Sum | null {
  if (!last || last.converted || last.per || figure.words || figure.scaled || figure.from - last.to > 7 || tokens.sentence[figure.from] !== tokens.sentence[last.from] || !/^\d{1,3}(?:[.,]\d{1,2})?$/.test(tokens.word[figure.from]!.raw)) return null;
  const patient = cues.at(figure.to, "patient");
  const link = cues.at(figure.from - 1, "and") ?? (tokens.word[figure.from - 1]!.raw === "," ? true : null);
  let scale: Cue | null = null;
  for (let i = last.from; i < last.to; i++) scale ??= cues.at(i, "scale");
  if (!patient || !link || !scale || !cues.at(last.to, "patient") || Number(scale.value) < 3 || tokens.kind[patient.to] !== WORD || !tokens.word[patient.to]!.capital) return null;
  return { ...last, from: figure.from, to: figure.to, value: plain(shift(figure.value, Number(scale.value))) };
} // biome-ignore format: one rule a line

/** "12 et 7 millions d'euros", "3,5 y 2 millones": the first figure has the scale and the currency of the second; "nur 900.000 statt 9 Millionen Euro" the currency. */
function sharedUnit(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, figure: Figure): Sum | null {
  if (!figure.words && !figure.scaled && cues.covers(figure.to, "reduces") && /^\d{1,3}(?:[.,]\d{3})+$/.test(tokens.word[figure.from]!.raw)) {
    const instead = readFigure(tokens, cues, lexicon, figure.to + 1);
    const currency = instead ? unitAfter(tokens, cues, instead.to, instead.scaled) : null;
    return currency ? { from: figure.from, to: figure.to, value: plain(figure.value), currencies: currency.currencies.split("|"), bound: "exact", per: null, converted: false } : null;
  }
  if (figure.words || figure.scaled || !/^\d{1,3}(?:[.,]\d{1,2})?$/.test(tokens.word[figure.from]!.raw)) return null;
  const link = cues.at(figure.to, "and") ?? cues.at(figure.to, "rangeTo");
  if (!link || tokens.kind[link.to] !== NUMBER || tokens.sentence[link.to] !== tokens.sentence[figure.from]) return null;
  const before = figure.from - 1;
  if (cues.at(before, "rangeFrom") && !cues.at(before, "moneyOf") && !cues.at(before, "of")) return null;
  const scale = scaleAt(tokens, cues, link.to + 1);
  const next = readFigure(tokens, cues, lexicon, link.to);
  const unit = next?.scaled ? unitAfter(tokens, cues, next.to, true) : null;
  if (!scale || !unit || Number(scale.value) < 3) return null;
  return { from: figure.from, to: figure.to, value: plain(shift(figure.value, Number(scale.value))), currencies: unit.currencies.split("|"), bound: "exact", per: null, converted: false };
} // biome-ignore format: one rule a line

function readSum(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, read: Figure, last: Sum | null): Sum | null {
  let figure = read;
  const before = unitBefore(tokens, cues, figure.from, last?.to ?? 0);
  let after = unitAfter(tokens, cues, figure.to, figure.scaled);
  let end = figure.to;
  let currencies = "";
  // "rmb 10 usd 20", "$20 $30": what stands before the next figure is the next sum's.
  if (before && after && tokens.kind[after.to] === NUMBER) after = null;
  // "eCommerce 2020 ISK 7,500,000"
  if (!before && after && tokens.kind[after.to] === NUMBER && /^(?:19|20)\d\d$/.test(tokens.word[figure.from]!.raw)) return null;
  if (before && after && before.currencies.length === 3 && !figure.scaled && cues.at(after.from, "currency") && after.currencies.length > 3) after = null;
  if (before && before.currencies.length > 3 && after && after.currencies.length === 3) currencies = after.currencies;
  else if (before) currencies = before.currencies;
  else if (after) currencies = after.currencies;
  if (after && (!before || after.currencies === before.currencies || after.from === figure.to)) end = Math.max(end, after.to);
  // "EUR 5,2 Mio.", "$20 (million)": the scale may follow the currency ("75 USD million").
  if (!figure.scaled && after) {
    const scale = cues.at(after.to, "scale");
    if (scale && Number(scale.value) >= 3 && scale.value.length < 3 && !isShortScale(tokens, scale)) {
      figure = { ...figure, value: shift(figure.value, Number(scale.value)), scaled: true };
      end = scale.to;
    }
  }
  // "Kétmilliárdos bírság": spelled out, the currency left to the reader.
  if (figure.words && currencies === "" && !(figure.scaled && ((cues.at(figure.to, "fine") ?? (figure.to - figure.from === 1 ? cues.at(figure.to, "penalty") : null)) || ((cues.at(figure.to, "moneyOf") || cues.at(figure.to, "of") || tokens.before[figure.to + 1] === HYPHEN || (tokens.kind[figure.to] === WORD && tokens.word[figure.to]!.norm.length <= 3)) && (cues.at(figure.to + 1, "fine") ?? cues.at(figure.to + 1, "penalty"))) || (figure.to - figure.from === 1 && lexicon.compounds.size > 0 && cues.at(figure.to + 1, "fine")) || cues.any(figure.from - (tokens.word[figure.from - 1]?.raw === ":" && figure.scaled ? 8 : 4), figure.from, "fine", "penalty", "pays", "fined")))) return null;
  if (currencies === "" && !bareSum(tokens, figure) && !ofFine(tokens, cues, figure)) return null;
  // "850 mkr", "8 MSEK": the word for the currency carries the scale ("SEKe6").
  const power = /^(.+)e(\d)$/.exec(currencies);
  if (power) {
    currencies = power[1]!;
    figure = { ...figure, value: shift(figure.value, Number(power[2])), scaled: true };
  }
  let { value } = figure;
  // "15 dollars 50", "3 euros con 99 céntimos", "4 dollars and 25 cents"
  if (after && !figure.scaled && after.to < tokens.count) {
    let at = after.to;
    if (cues.at(at, "joiner") || cues.at(at, "and") || /^(?:con|com|e|et|y|and|mit|en|og|och)$/.test(tokens.word[at]?.norm ?? "")) at++;
    const cents = tokens.kind[at] === NUMBER && /^\d{1,2}$/.test(tokens.word[at]!.raw) ? tokens.word[at]!.raw : null;
    const unit = cents ? cues.at(at + 1, "subunit") : null;
    const spelled = cents || tokens.sentence[at] !== tokens.sentence[after.from] ? null : spelledCents(tokens, cues, lexicon, at, figure.words && at === after.to);
    if (spelled) {
      value = plus(value, shift(spelled.value, -2));
      end = spelled.to;
    }
    if (cents && (unit || (at === after.to && cents.length === 2 && tokens.kind[at + 1] !== SIGN && tokens.before[at] === SPACE && tokens.kind[at + 1] !== WORD && tokens.kind[at + 1] !== NUMBER) || (at > after.to && at + 1 >= tokens.count - 1))) {
      value = plus(value, shift(decimal(cents), -2));
      end = unit ? unit.to : at + 1;
    }
  }
  const from = before ? before.from : figure.from;
  const bound = boundOf(tokens, cues, from, end);
  const per = cues.at(end, "perDay") ? "day" : cues.at(end, "perWeek") ? "week" : cues.at(end, "perMonth") ? "month" : dailyBefore(tokens, cues, from) ? "day" : null;
  const opened = tokens.text.charAt(tokens.start[from]! - 1) === "(" || openingBefore(tokens, cues, from);
  const own = currencies === "" ? [] : currencies.split("|");
  const beside = isConverted(tokens, cues, from, last, opened);
  const aside = beside && opened && sameUnit(own, last);
  // "€60m and €40m, i.e. €100m in total": no conversion, in the same money
  const converted = beside && !aside && !(sameUnit(own, last) && last?.value !== plain(value));
  return { from, to: end, value: plain(value), currencies: own, bound, per, converted, ...(aside && { aside }) };
} // biome-ignore format: one rule a line

/** "fifty cents" after a whole sum; without the word for cents only where `bare` ("five euro fifty"). */
function spelledCents(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number, bare: boolean): { value: Decimal; to: number } | null {
  if (at >= tokens.count || tokens.kind[at] !== WORD) return null;
  const figure = readWords(tokens, cues, lexicon, at);
  if (!figure || figure.scaled || compare(figure.value, decimal("100")) >= 0 || compare(figure.value, ONE) < 0) return null;
  const unit = cues.at(figure.to, "subunit");
  if (unit) return { value: figure.value, to: unit.to };
  const ends = figure.to >= tokens.count || tokens.kind[figure.to] === PUNCT;
  return bare && ends && compare(figure.value, decimal("10")) >= 0 ? { value: figure.value, to: figure.to } : null;
} // biome-ignore format: one rule a line

/** A bracket opens before the sum, with at most three small words between: "(about €5m)", "(or $1m)". */
function openingBefore(tokens: Tokens, cues: CueIndex, from: number): boolean {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--) {
    if (tokens.word[i]!.raw === "(") return true;
    if (tokens.kind[i] === NUMBER || tokens.word[i]!.raw === ")") return false;
  }
  return cues.at(from - 1, "converted") !== null;
}

function isConverted(
  tokens: Tokens,
  cues: CueIndex,
  from: number,
  last: Sum | null,
  opened: boolean,
): boolean {
  if (!last || tokens.sentence[last.from] !== tokens.sentence[from]) return false;
  const distance = from - last.to;
  if (distance > 6) return false;
  // "Acciona (29.4 million), Dragados (57.1 million)": a name between makes it another's sum.
  for (let i = last.to; i < from; i++)
    if (
      tokens.kind[i] === WORD &&
      tokens.word[i]!.capital &&
      tokens.word[i]!.raw.charCodeAt(0) < 0x2e80 &&
      !CODES.has(tokens.word[i]!.raw) &&
      !cues.at(i, "converted") &&
      !cues.at(i, "about") &&
      !BEFORE.has(tokens.word[i]!.norm)
    )
      return false;
  if (opened && distance <= 5) return true;
  for (let i = last.to; i < from; i++) if (cues.at(i, "converted")) return true;
  return distance === 1 && tokens.word[last.to]!.raw === "/";
}

/** "a daily penalty of £100,000": the word for the day stands before the penalty, over small words. */
function dailyBefore(tokens: Tokens, cues: CueIndex, from: number): boolean {
  for (let i = from - 1; i >= from - 4 && i >= 0 && tokens.sentence[i] === tokens.sentence[from]; i--) {
    const daily = cues.at(i, "perDay");
    if (daily) return daily.to === i + 1 && (cues.at(i + 1, "fine") ?? cues.at(i + 1, "penalty") ?? cues.at(i + 1, "periodic")) !== null;
    if (!(["of", "moneyOf", "fine", "penalty", "periodic", "article", "atMost", "about"] as const).some((what) => cues.covers(i, what))) return false;
  }
  return false;
} // biome-ignore format: one rule a line

/** "€150m (€90m for the first count)": what is in the same money is no conversion. */
function sameUnit(own: readonly string[], last: Sum | null): boolean {
  return own.length === 1 && last?.currencies.length === 1 && own[0] === last.currencies[0];
}

/** A sum without currency: kept only where a scale word makes it large ("20 milioni di multa"). */
function bareSum(tokens: Tokens, figure: Figure): boolean {
  if (!figure.scaled) return false;
  const next = tokens.word[figure.to];
  return next === undefined || next.raw !== "%";
}

/** "boete van 575.000", "multa de 30.000": grouped thousands right behind a penalty and "of". */
function ofFine(tokens: Tokens, cues: CueIndex, figure: Figure): boolean {
  const raw = tokens.text.slice(tokens.start[figure.from], tokens.end[figure.to - 1]);
  if (!/^\d{1,3}(?:[.,' ]\d{3})+$/.test(raw)) return false;
  // "400 000 i sanktionsavgift", "575.000 aan boetes"
  const link = tokens.kind[figure.to] === WORD && tokens.word[figure.to]!.norm.length <= 3;
  if (link && cues.at(figure.to + 1, "fine")) return true;
  const of = figure.from - 1;
  // "Πρόστιμο 150.000 στην PwC"
  if (cues.covers(of, "fine") && cues.at(figure.to, "patient")) return true;
  return (cues.at(of, "moneyOf") !== null || cues.at(of, "of") !== null) && cues.covers(of - 1, "fine");
}

function boundOf(tokens: Tokens, cues: CueIndex, from: number, to: number): Sum["bound"] {
  for (let i = Math.max(0, from - 5); i < from; i++) {
    if (tokens.sentence[i] !== tokens.sentence[from]) continue;
    for (const cue of cues.opensAt(i)) {
      // "approx. EUR 645,000"
      const touches = cue.to === from || (cue.to === from - 1 && tokens.word[cue.to]!.raw === "." && tokens.before[cue.to] === GLUED) || (cue.to === from - 1 && (cues.covers(cue.to, "article") || cues.covers(cue.to, "moneyOf") || cues.covers(cue.to, "of")));
      if (!touches) continue;
      if (cue.what === "atMost") return "atMost";
      if (cue.what === "atLeast") return "atLeast";
      if (cue.what === "about") return "about";
    }
  }
  return cues.at(to, "atMost") ? "atMost" : "exact";
} // biome-ignore format: one rule a line

/** "3 million users", "5 millions de clients": what a figure without a currency counts stands behind it. */
export function countsThings(
  sum: Sum,
  { tokens, cues, lexicon }: Pick<Reading, "tokens" | "cues" | "lexicon">,
): boolean {
  const of = cues.at(sum.to, "moneyOf") ?? cues.at(sum.to, "of");
  const at = of ? of.to : sum.to;
  const word = tokens.word[at];
  if (!word || tokens.sentence[at] !== tokens.sentence[sum.from] || tokens.kind[at] !== WORD || word.capital)
    return false;
  if (lexicon.locale.identify.includes(word.raw)) return false;
  return cues.opensAt(at).every((cue) => THINGS.includes(cue.what));
}

/** What people and firms are told by is counted, not paid. */
const THINGS: readonly CueName[] = [
  "person",
  "firm",
  "background",
  "traffic",
  "privateClaim",
  "article",
  "field",
];
