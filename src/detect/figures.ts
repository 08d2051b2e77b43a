import type { Cue, CueIndex } from "./cues.ts";
import { ABBREVIATIONS } from "./currencies.ts";
import { compare, type Decimal, decimal, ONE, plus, shift, times, ZERO } from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import { GLUED, HYPHEN, NUMBER, SIGN, SPACE, type Tokens, WORD } from "./tokens.ts";

/** A number as it stands in a text: tokens [from, to). */
export interface Figure {
  readonly value: Decimal;
  readonly from: number;
  readonly to: number;
  readonly scaled: boolean;
  readonly words: boolean;
}

/** One-letter scales ("m", "b", "k") count only when glued to the figure or beside a currency. */
export function isShortScale(tokens: Tokens, cue: Cue): boolean {
  return tokens.word[cue.from]!.norm.length === 1 && /[a-z]/.test(tokens.word[cue.from]!.norm);
}

/** Reads a number that begins at a token: figures, words, or both with scales; null where none begins. */
export function readFigure(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): Figure | null {
  const kind = tokens.kind[at];
  if (kind === NUMBER) return readDigits(tokens, cues, lexicon, at);
  if (kind !== WORD) return null;
  // "mil 782 millones": a thousand and so many, as Spanish America writes it
  if (lexicon.locale.code === "es" && tokens.word[at]!.norm === "mil" && tokens.kind[at + 1] === NUMBER && /^\d{1,3}$/.test(tokens.word[at + 1]!.raw) && tokens.kind[at - 1] !== NUMBER && !cues.covers(at - 1, "number")) {
    const rest = readDigits(tokens, cues, lexicon, at + 1);
    const power = rest?.scaled ? Number(cues.at(at + 2, "scale")?.value ?? 0) : 0;
    if (rest) return { ...rest, from: at, value: plus(rest.value, shift(decimal("1000"), power)) };
  }
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
  if (cues.at(scale.to, "joiner") && cues.at(scale.to + 1, "number")?.value === "0.5") return false;
  return !cues.at(scale.to, "number") && !cues.at(scale.to, "scale");
}

function compoundAhead(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): boolean {
  return (
    lexicon.compounds.size > 0 &&
    tokens.word[at]!.norm.length > 5 &&
    (cues.at(at + 1, "currency") !== null ||
      cues.at(at + 1, "scale") !== null ||
      cues.at(at + 1, "fine") !== null ||
      cues.at(at + 1, "penalty") !== null ||
      // "AVG-boete", "százmilliós adatvédelmi bírságot": one word between
      cues.at(at + 2, "fine") !== null)
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
    // "1 milione e 200mila": joined to a smaller piece that has a scale of its own
    const joined = cues.at(end, "joiner") !== null && tokens.kind[end + 1] === NUMBER && scaleAt(tokens, cues, end + 2) !== null && Number(scaleAt(tokens, cues, end + 2)!.value) < last && cues.at(scale.to, "currency") === null;
    if (joined) end++;
    if (tokens.kind[end] !== NUMBER) break;
    const next = scaleAt(tokens, cues, end + 1);
    const part = figureValue(ascii(tokens.word[end]!.raw), lexicon.locale.numerals.decimal, next !== null);
    if (!part || (next ? Number(next.value) >= last : (last > 4 || tokens.before[end] !== GLUED) && !rest(tokens, cues, end, last))) break;
    piece = plus(piece, next ? shift(part, Number(next.value)) : part);
    if (!next) { end++; break; }
    last = Number(next.value);
    end = next.to;
  }
  return { value: piece, from: at, to: end, scaled: true, words: false };
} // biome-ignore format: one case a line

/** "346 milyon 717 bin 193 lira": what is left below a thousand, right before the currency. */
function rest(tokens: Tokens, cues: CueIndex, at: number, last: number): boolean {
  return last === 3 && /^\d{1,3}$/.test(tokens.word[at]!.raw) && (cues.at(at + 1, "currency") !== null || ABBREVIATIONS[tokens.word[at + 1]?.norm ?? ""] !== undefined);
} // biome-ignore format: short

function ascii(raw: string): string {
  return /^[\x20-\x7e]*$/.test(raw)
    ? raw
    : raw
        .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replaceAll("，", ",")
        .replaceAll("’", "'");
}

export function scaleAt(tokens: Tokens, cues: CueIndex, at: number): Cue | null {
  let cue = cues.at(at, "scale");
  if (!cue && tokens.word[at]?.raw === "(") {
    const inner = cues.at(at + 1, "scale");
    if (inner && tokens.word[inner.to]?.raw === ")") cue = { ...inner, to: inner.to + 1 };
  }
  if (!cue) return null;
  // "1천만": a thousand times ten thousand
  const next =
    Number(cue.value) < 4 && tokens.word[at]!.raw.charCodeAt(0) >= 0xac00 && tokens.before[cue.to] === GLUED
      ? cues.at(cue.to, "scale")
      : null;
  if (next && Number(next.value) >= 4)
    cue = { ...cue, value: String(Number(cue.value) + Number(next.value)), to: next.to };
  if (isShortScale(tokens, cue)) {
    if (tokens.before[at] === HYPHEN) return cue;
    // "€5 m", "60 M€"
    const beside =
      tokens.kind[at - 2] === SIGN ||
      tokens.kind[cue.to] === SIGN ||
      (tokens.word[at]!.raw === "M" &&
        (ABBREVIATIONS[tokens.word[cue.to]?.norm ?? ""] ??
          cues.at(cue.to, "currency") ??
          (cues.at(cue.to, "moneyOf") && cues.at(cue.to + 1, "currency")) ??
          null) !== null);
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

const TEN = decimal("10");

/** Spelled-out numbers: "five million", "half a billion", "fünfhunderttausend", "deux cent mille". */
export function readWords(tokens: Tokens, cues: CueIndex, lexicon: Lexicon, at: number): Figure | null {
  let total: Decimal = ZERO;
  let current: Decimal | null = null;
  let piece: Decimal | null = null;
  let group: Decimal | null = null;
  let scaled = false;
  let end = at;
  let oneAt = -9;
  let power = 0;
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
    // "un million et demi", "un milione e mezzo": half of the scale before it
    if (number?.value === "0.5" && current === null && piece !== null && power >= 3 && (cues.at(i - 1, "joiner") ?? lexicon.locale.numerals.halfLast)) {
      piece = plus(piece, shift(decimal("0.5"), power));
      i = number.to;
      end = i;
      continue;
    }
    // "eine halbe Million": the article before a half is no one ("en och en halv" keeps its first).
    if (number?.value === "0.5" && oneAt === i - 1 && current && !lexicon.locale.numerals.halfLast) current = plus(current, decimal("1"), -1n);
    if (number?.value === "1") oneAt = i;
    if (scale && (!number || scale.to > number.to || scale.value !== "2") && (tokens.word[i]!.norm.length > 1 || tokens.word[i]!.raw.charCodeAt(0) > 0x2e80)) take(`e${scale.value}`);
    else if (number) take(number.value);
    const cue = scale ?? number;
    if (cue) {
      power = scale ? Number(scale.value) : 0;
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
    // "zwei und drei Millionen": two units are two numbers
    if (cues.at(i, "joiner") && current && compare(current, TEN) < 0 && cues.at(i + 2, "number")?.value !== "0.5" && Number(cues.at(i + 1, "number")?.value ?? 99) < 10 && Number(cues.at(i + 1, "number")!.value) >= 1) break;
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
function splitCompound(norm: string, parts: ReadonlyMap<string, string>): string[] | null {
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
