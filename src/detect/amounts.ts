import { ABBREVIATIONS, APART, BEFORE, CODES, DOLLAR_OF, SIGNS, scaledCode } from "./currencies.ts";
import { compare, type Decimal, decimal, ONE, plain, plus, shift, times, ZERO } from "./decimal.ts";
import type { Cue, CueIndex, Lexicon } from "./lexicon.ts";
import { GLUED, HYPHEN, NUMBER, PUNCT, SIGN, SPACE, type Tokens, WORD } from "./tokens.ts";

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
}

interface Figure {
  readonly value: Decimal;
  readonly from: number;
  readonly to: number;
  readonly scaled: boolean;
  readonly words: boolean;
}

interface Unit {
  readonly currencies: string;
  readonly from: number;
  readonly to: number;
}

/** Reads every sum of money of a text, in order. One pass; each token is looked at a bounded number of times. */
export function readSums(tokens: Tokens, cues: CueIndex, lexicon: Lexicon): Sum[] {
  const sums: Sum[] = [];
  let i = 0;
  while (i < tokens.count) {
    const figure = readFigure(tokens, cues, lexicon, i);
    if (!figure) {
      i++;
      continue;
    }
    const sum =
      readSum(tokens, cues, lexicon, figure, sums.at(-1) ?? null) ??
      sharedUnit(tokens, cues, lexicon, figure);
    if (sum) sums.push(sum);
    i = Math.max(sum?.to ?? 0, figure.to, i + 1);
  }
  return sums.map((sum, at) => sharing(sum, sums[at + 1], tokens, cues));
}

/** "120 million and 45 million euros": a sum without currency before "and", "to" or a comma has that of the next one. */
function sharing(sum: Sum, next: Sum | undefined, tokens: Tokens, cues: CueIndex): Sum {
  if (sum.currencies.length > 0 || !next || next.currencies.length === 0 || next.from - sum.to > 8)
    return sum;
  if (tokens.sentence[next.from] !== tokens.sentence[sum.from]) return sum;
  const at = tokens.word[sum.to]?.raw === "." ? sum.to + 1 : sum.to;
  const links = tokens.word[at]?.raw === "," || cues.at(at, "and") || cues.at(at, "rangeTo");
  return links ? { ...sum, currencies: next.currencies } : sum;
}

/** "12 et 7 millions d'euros", "3,5 y 2 millones": the first figure has the scale and the currency of the second. */
function sharedUnit(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, figure: Figure): Sum | null {
  if (figure.words || figure.scaled || !/^\d{1,3}(?:[.,]\d{1,2})?$/.test(tokens.word[figure.from]!.raw)) return null;
  const link = cues.at(figure.to, "and");
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
  if (figure.words && currencies === "" && !(figure.scaled && (cues.at(figure.to, "fine") || cues.any(figure.from - 4, figure.from, "fine", "penalty", "pays")))) return null;
  if (currencies === "" && !bareSum(tokens, figure)) return null;
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
  const per = cues.at(end, "perDay") ? "day" : cues.at(end, "perWeek") ? "week" : cues.at(end, "perMonth") ? "month" : null;
  const opened = tokens.text.charAt(tokens.start[from]! - 1) === "(" || openingBefore(tokens, cues, from);
  const converted = isConverted(tokens, cues, from, last, opened);
  return { from, to: end, value: plain(value), currencies: currencies === "" ? [] : currencies.split("|"), bound, per, converted };
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
  for (let i = last.to; i < from; i++) if (tokens.kind[i] === WORD && tokens.word[i]!.capital && tokens.word[i]!.raw.charCodeAt(0) < 0x2e80 && !CODES.has(tokens.word[i]!.raw) && !cues.at(i, "converted") && !cues.at(i, "about") && !BEFORE.has(tokens.word[i]!.norm)) return false;
  if (opened && distance <= 5) return true;
  for (let i = last.to; i < from; i++) if (cues.at(i, "converted")) return true;
  return distance === 1 && tokens.word[last.to]!.raw === "/";
}

/** A sum without currency: kept only where a scale word makes it large ("20 milioni di multa"). */
function bareSum(tokens: Tokens, figure: Figure): boolean {
  if (!figure.scaled) return false;
  const next = tokens.word[figure.to];
  return next === undefined || next.raw !== "%";
}

function boundOf(tokens: Tokens, cues: CueIndex, from: number, to: number): Sum["bound"] {
  for (let i = Math.max(0, from - 5); i < from; i++) {
    if (tokens.sentence[i] !== tokens.sentence[from]) continue;
    for (const cue of cues.opensAt(i)) {
      const touches = cue.to === from || (cue.to === from - 1 && (cues.covers(cue.to, "article") || cues.covers(cue.to, "moneyOf") || cues.covers(cue.to, "of")));
      if (!touches) continue;
      if (cue.what === "atMost") return "atMost";
      if (cue.what === "atLeast") return "atLeast";
      if (cue.what === "about") return "about";
    }
  }
  return cues.at(to, "atMost") ? "atMost" : "exact";
} // biome-ignore format: one rule a line

/** A currency right before the figure: "€", "US$", "EUR", "Rs.", "kr", "euro". */
function unitBefore(tokens: Tokens, cues: CueIndex, at: number, floor: number): Unit | null {
  let i = at - 1;
  if (i < floor) return null;
  if (tokens.kind[i] === PUNCT && tokens.word[i]!.raw === "." && i - 1 >= floor && BEFORE.has(tokens.word[i - 1]!.norm)) i--;
  const word = tokens.word[i]!;
  if (tokens.sentence[i] !== tokens.sentence[at]) return null;
  if (tokens.kind[i] === SIGN) {
    const currencies = SIGNS[word.raw];
    if (!currencies) return null;
    const letters = i - 1 >= floor ? tokens.word[i - 1] : undefined;
    if (letters && (word.raw === "$" || word.raw === "＄") && tokens.before[i] !== HYPHEN) {
      const dollar = DOLLAR_OF[letters.norm];
      if (dollar && (tokens.before[i] === GLUED || APART.has(letters.norm) || (letters.norm.length > 1 && letters.upper))) return { currencies: dollar, from: i - 1, to: at };
    }
    return { currencies, from: i, to: at };
  }
  if (tokens.kind[i] !== WORD) return null;
  if (word.upper && CODES.has(word.raw)) return { currencies: word.raw, from: i, to: at };
  if (BEFORE.has(word.norm) && (word.norm.length > 2 ? word.upper || tokens.before[i + 1] === GLUED : true) && (word.norm !== "fr" || tokens.word[at - 1]!.raw === ".")) return { currencies: ABBREVIATIONS[word.norm]!, from: i, to: at };
  for (let from = i; from >= Math.max(floor, i - 2); from--) {
    const cue = cues.at(from, "currency");
    if (cue && cue.to === i + 1 && tokens.before[at] !== HYPHEN) return { currencies: cue.value, from, to: at };
  }
  return null;
} // biome-ignore format: one rule a line

/** A currency after the figure, over "of", a full stop of an abbreviation, or a bracket: "millions d'euros", "Mio. €". */
function unitAfter(tokens: Tokens, cues: CueIndex, from: number, scaled: boolean): Unit | null {
  let at = from;
  const sentence = tokens.sentence[from - 1];
  if (scaled && tokens.word[at]?.raw === "." && at + 1 < tokens.count) at++;
  while (at < from + 3 && cues.at(at, "moneyOf") && !cues.at(at, "currency")) at++;
  if (at >= tokens.count || (tokens.sentence[at] !== sentence && at === from)) return null;
  const word = tokens.word[at]!;
  if (tokens.kind[at] === SIGN) {
    const currencies = SIGNS[word.raw];
    if (!currencies || (tokens.kind[at + 1] === NUMBER && tokens.before[at + 1] === GLUED && tokens.before[at] === SPACE)) return null;
    // "5 millions de $ US", "10 miliardi di $ hk"
    const behind = word.raw === "$" ? tokens.word[at + 1] : undefined;
    const dollar = behind && (APART.has(behind.norm) || /^(?:US|CA|AU|NZ)$/.test(behind.raw)) ? DOLLAR_OF[behind.norm] : undefined;
    if (dollar && tokens.kind[at + 2] !== NUMBER) return { currencies: dollar, from: at, to: at + 2 };
    return { currencies, from: at, to: at + 1 };
  }
  if (tokens.kind[at] !== WORD) return null;
  const cue = cues.at(at, "currency");
  const dollar = tokens.kind[at + 1] === SIGN && tokens.word[at + 1]!.raw === "$" ? DOLLAR_OF[word.norm] : undefined;
  if (dollar && word.norm.length > 1 && tokens.kind[at + 2] !== NUMBER) return { currencies: dollar, from: at, to: at + 2 };
  if (cue) return { currencies: cue.value, from: at, to: cue.to };
  if (word.upper && CODES.has(word.raw)) return { currencies: word.raw, from: at, to: at + 1 };
  if (scaledCode(word.raw)) return { currencies: scaledCode(word.raw)!.currency, from: at, to: at + 1 };
  const short = ABBREVIATIONS[word.norm];
  if (short && !(word.norm === "fr" && !tokens.text.startsWith(".", tokens.end[at])) && (word.norm !== "ft" || word.raw === "Ft") && word.norm !== "re") {
    const dot = tokens.word[at + 1]?.raw === "." && tokens.before[at + 1] === GLUED && tokens.sentence[at + 1] === tokens.sentence[at] && word.norm.length <= 3;
    return { currencies: short, from: at, to: dot && at + 2 < tokens.count && tokens.sentence[at + 2] === tokens.sentence[at] ? at + 2 : at + 1 };
  }
  // Words of a nationality between: "five million US dollars" is one cue; "million New Taiwan dollars" is a longer word list.
  const next = cues.at(at + 1, "currency");
  if (next && cues.at(at, "country")) return { currencies: next.value, from: at, to: next.to };
  const sub = cues.at(at, "subunit");
  if (sub && !scaled && sub.value !== "") return null;
  return null;
} // biome-ignore format: one rule a line

/** One-letter scales ("m", "b", "k") count only when glued to the figure or beside a currency. */
function isShortScale(tokens: Tokens, cue: Cue): boolean {
  return tokens.word[cue.from]!.norm.length === 1 && /[a-z]/.test(tokens.word[cue.from]!.norm);
}

/** Reads a number that begins at a token: figures, words, or both with scales; null where none begins. */
function readFigure(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): Figure | null {
  const kind = tokens.kind[at];
  if (kind === NUMBER) return readDigits(tokens, cues, lexicon, at);
  if (kind !== WORD) return null;
  const scale = cues.at(at, "scale");
  if (scale && cues.at(at, "many") && !cues.at(at, "number")) return null;
  if (!cues.at(at, "number") && !(scale && scale.value !== "2") && !compoundAhead(tokens, cues, lexicon, at)) {
    // "a million euros": an article before a scale word is one.
    const next = cues.at(at + 1, "scale");
    if (!next || !cues.at(at, "article") || Number(next.value) < 2 || tokens.word[at + 1]!.norm.length < 3 || PLURAL_SCALE.test(tokens.word[at + 1]!.norm)) return null;
  } else if (scale && (!cues.at(at, "number") || PLURAL_SCALE.test(tokens.word[at]!.norm)) && !lexicon.locale.numerals.many && bareScale(tokens, cues, scale)) return null;
  else if (scale && (cues.at(at, "number") === null) && tokens.word[at]!.norm.length < 3 && tokens.word[at]!.raw.charCodeAt(0) < 0x2e80) return null;
  return readWords(tokens, cues, lexicon, at);
} // biome-ignore format: one case a line

/** "des millions d'euros", "the millions": no single one is meant. */
const PLURAL_SCALE =
  /(?:ions|iards|ionen|iarden|illones|ioni|iardi|ilhoes|ioner|joner|iarder|oonia|ionow|iony|uizenden|ausende|ausenden|usentals|usener|ysiace|milliers|igliaia|ilhares|miles)$/;

/** "millions of dollars", "duizenden euro's": a scale word without a number names no sum. */
function bareScale(tokens: Tokens, cues: CueIndex, scale: Cue): boolean {
  if (tokens.word[scale.from]!.raw.charCodeAt(0) > 0x2e80) return false;
  return !cues.at(scale.to, "number") && !cues.at(scale.to, "scale");
}

function compoundAhead(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): boolean {
  return (
    lexicon.compounds.size > 0 &&
    tokens.word[at]!.norm.length > 5 &&
    (cues.at(at + 1, "currency") !== null ||
      cues.at(at + 1, "scale") !== null ||
      cues.at(at + 1, "fine") !== null)
  );
}

function readDigits(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): Figure | null {
  let to = at + 1;
  let raw = ascii(tokens.word[at]!.raw);
  // "1 200 000": groups of three set apart by one space
  if (/^\d{1,3}$/.test(raw)) {
    while (to < tokens.count && tokens.kind[to] === NUMBER && tokens.before[to] === SPACE && tokens.start[to]! - tokens.end[to - 1]! === 1) {
      const part = /^(\d{3})(?:[.,](\d{1,2}))?$/.exec(ascii(tokens.word[to]!.raw));
      if (!part || raw.length > 15) break;
      raw += part[1];
      to++;
      if (part[2] !== undefined) {
        raw += `#${part[2]}`;
        break;
      }
    }
  }
  let scale = scaleAt(tokens, cues, to);
  // "192 de milioane": Romanian counts with "of" from twenty on
  if (!scale && cues.at(to, "moneyOf") && Number(cues.at(to + 1, "scale")?.value ?? 0) >= 3) scale = scaleAt(tokens, cues, to + 1);
  // "34 cents" are no 3,400: after figures a hundred counts only before a greater scale
  if (scale?.value === "2" && tokens.word[to]!.raw.charCodeAt(0) < 0x2e80 && !scaleAt(tokens, cues, scale.to)) scale = null;
  const value = figureValue(raw, lexicon.locale.numerals.decimal, scale !== null);
  if (!value) return null;
  if (!scale) return { value, from: at, to, scaled: false, words: false };
  let end = scale.to;
  let piece = shift(value, Number(scale.value));
  // "5 thousand million", "48.000 mil millones"
  let last = Number(scale.value);
  const again = scaleAt(tokens, cues, end);
  if (again && tokens.before[again.from] === SPACE && Number(again.value) >= 3 && !isShortScale(tokens, again)) {
    piece = shift(piece, Number(again.value));
    last += Number(again.value);
    end = again.to;
  }
  // "1억 5000만", "2 million 300 thousand": smaller pieces are added
  for (let guard = 0; guard < 4 && end < tokens.count; guard++) {
    if (tokens.kind[end] !== NUMBER) break;
    const next = scaleAt(tokens, cues, end + 1);
    const part = figureValue(ascii(tokens.word[end]!.raw), lexicon.locale.numerals.decimal, next !== null);
    if (!part || (next ? Number(next.value) >= last : last > 4 || tokens.before[end] !== GLUED)) break;
    piece = plus(piece, next ? shift(part, Number(next.value)) : part);
    if (!next) { end++; break; }
    last = Number(next.value);
    end = next.to;
  }
  return { value: piece, from: at, to: end, scaled: true, words: false };
} // biome-ignore format: one case a line

function ascii(raw: string): string {
  return /^[\x20-\x7e]*$/.test(raw)
    ? raw
    : raw
        .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replaceAll("，", ",")
        .replaceAll("’", "'");
}

function scaleAt(tokens: Tokens, cues: CueIndex, at: number): Cue | null {
  let cue = cues.at(at, "scale");
  if (!cue && tokens.word[at]?.raw === "(") {
    const inner = cues.at(at + 1, "scale");
    if (inner && tokens.word[inner.to]?.raw === ")") cue = { ...inner, to: inner.to + 1 };
  }
  if (!cue) return null;
  if (isShortScale(tokens, cue)) {
    if (tokens.before[at] === HYPHEN) return cue;
    // "€5 m", "60 M€"
    const beside = tokens.kind[at - 2] === SIGN || tokens.kind[cue.to] === SIGN;
    if (tokens.before[at] !== GLUED && !(tokens.before[at] === SPACE && beside)) return null;
  }
  return cue;
}

/** The number that digits with separators mean; null where they mean none ("1.2.3", "10,5,3"). */
export function figureValue(raw: string, sign: "." | ",", scaled: boolean): Decimal | null {
  const text = raw.replaceAll("'", "");
  if (text.includes("#")) return decimal(text.replace("#", "."));
  if (/^\d+$/.test(text)) return text.length > 18 ? null : decimal(text);
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (dots > 0 && commas > 0) {
    const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    const other = last === "." ? "," : ".";
    if (text.indexOf(last) !== text.lastIndexOf(last)) return null;
    const joined = text.replaceAll(other, "");
    return decimal(joined.replace(last, "."));
  }
  const separator = dots > 0 ? "." : ",";
  const parts = text.split(separator);
  if (parts.length > 2) {
    const tail = parts.at(-1)!;
    if (parts.slice(1).every((part) => part.length === 3) || (separator === "," && tail.length === 3 && parts.slice(1).every((part) => part.length >= 2))) return decimal(parts.join(""));
    // "1.234.56": the last group is no group: a decimal written with the grouping sign.
    if (tail.length <= 2 && parts.slice(1, -1).every((part) => part.length === 3)) return decimal(`${parts.slice(0, -1).join("")}.${tail}`);
    return null;
  }
  const [whole = "", fraction = ""] = parts;
  const group = fraction.length === 3 && whole.length <= 3 && whole !== "0";
  if (group && (separator !== sign || !scaled)) return decimal(whole + fraction);
  return decimal(`${whole}.${fraction}`);
} // biome-ignore format: one rule a line

/** Spelled-out numbers: "five million", "half a billion", "fünfhunderttausend", "deux cent mille". */
function readWords(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): Figure | null {
  let total: Decimal = ZERO;
  let current: Decimal | null = null;
  let piece: Decimal | null = null;
  let group: Decimal | null = null;
  let scaled = false;
  let end = at;
  let oneAt = -9;
  const sentence = tokens.sentence[at];
  const take = (item: string): void => {
    if (item.startsWith("e")) {
      const power = Number(item.slice(1));
      if (lexicon.locale.unspaced && power < 4) {
        // "七十一亿": tens, hundreds and thousands stand inside their group of ten thousands
        group = plus(group ?? ZERO, shift(current ?? ONE, power));
        current = null;
      } else if (group && power >= 4) {
        const whole = plus(group, current ?? ZERO);
        piece = plus(piece ?? ZERO, shift(whole, power));
        group = null;
        current = null;
        scaled = true;
      } else if (power === 2) current = times(current ?? ONE, decimal("100"));
      else {
        if (current === null && piece !== null) piece = shift(piece, power);
        else {
          if (piece) total = plus(total, piece);
          piece = shift(current ?? ONE, power);
        }
        current = null;
        scaled = true;
      }
    } else if (item !== "+") {
      const value = decimal(item);
      const isHundred = item === "100" || item === "1000";
      current = current && isHundred && compare(current, decimal(item)) < 0 ? times(current, value) : current ? plus(current, value) : value;
    }
  };
  for (let i = at; i < tokens.count && i < at + 14 && tokens.sentence[i] === sentence; ) {
    const number = cues.at(i, "number");
    const scale = cues.at(i, "scale");
    // "eine halbe Million": the article before a half is no one ("en och en halv" keeps its first).
    if (number?.value === "0.5" && oneAt === i - 1 && current) current = plus(current, decimal("1"), -1n);
    if (number?.value === "1") oneAt = i;
    if (scale && (!number || scale.to > number.to || scale.value !== "2") && (tokens.word[i]!.norm.length > 1 || tokens.word[i]!.raw.charCodeAt(0) > 0x2e80)) take(`e${scale.value}`);
    else if (number) take(number.value);
    const cue = scale ?? number;
    if (cue) {
      i = cue.to;
      end = i;
      continue;
    }
    if (i === at || end === i) {
      const pieces = lexicon.compounds.size > 0 && tokens.kind[i] === WORD ? splitCompound(tokens.word[i]!.norm, lexicon.compounds) : null;
      if (pieces) {
        for (const part of pieces) take(part);
        i++;
        end = i;
        continue;
      }
    }
    // "half a billion", "two and a half million", "one hundred and twenty", and an article as "one"
    const joins = cues.at(i, "joiner") || cues.at(i, "article") || cues.at(i, "moneyOf");
    if (joins && (cues.at(i + 1, "number") || (cues.at(i + 1, "scale") && (cues.at(i, "article") || cues.at(i, "moneyOf"))) || (cues.at(i, "joiner") && cues.at(i + 1, "article") && cues.at(i + 2, "number")))) {
      i++;
      continue;
    }
    break;
  }
  if (end === at) return null;
  if (piece) total = plus(total, piece);
  if (group) total = plus(total, group);
  if (current) total = plus(total, current);
  return total.mantissa === 0n ? null : { value: total, from: at, to: end, scaled, words: true };
} // biome-ignore format: one case a line

/** Splits a compound number word by the words it is made of, longest first; null where a rest remains. */
export function splitCompound(norm: string, parts: ReadonlyMap<string, string>): string[] | null {
  if (norm.length > 60) return null;
  // Longest-first with one level of memory: dead[i] marks positions from which no split exists.
  const dead = new Uint8Array(norm.length + 1);
  const walk = (at: number): string[] | null => {
    if (at === norm.length) return [];
    if (dead[at]) return null;
    for (let length = Math.min(14, norm.length - at); length >= 1; length--) {
      const value = parts.get(norm.slice(at, at + length));
      if (value === undefined) continue;
      const rest = walk(at + length);
      if (rest) return [value, ...rest];
    }
    dead[at] = 1;
    return null;
  };
  const found = walk(0);
  return found?.some((value) => value !== "+") ? found : null;
}
