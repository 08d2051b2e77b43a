import type { CueIndex } from "./cues.ts";
import {
  ABBREVIATIONS,
  APART,
  BEFORE,
  CODES,
  DOLLAR_OF,
  PLAIN_CODES,
  SIGNS,
  scaledCode,
} from "./currencies.ts";
import { GLUED, HYPHEN, NUMBER, PUNCT, SIGN, SPACE, type Tokens, WORD } from "./tokens.ts";

/** What names the money beside a figure: tokens [from, to). */
export interface Unit {
  /** ISO codes parted by "|", most likely first; "SEKe6" where the word also says millions. */
  readonly currencies: string;
  readonly from: number;
  readonly to: number;
}

/** A currency right before the figure: "€", "US$", "EUR", "Rs.", "kr", "euro". */
export function unitBefore(tokens: Tokens, cues: CueIndex, at: number, floor: number): Unit | null {
  let i = at - 1;
  if (i < floor) return null;
  if (tokens.kind[i] === PUNCT && tokens.word[i]!.raw === "." && i - 1 >= floor && BEFORE.has(tokens.word[i - 1]!.norm)) i--;
  const word = tokens.word[i]!;
  if (tokens.sentence[i] !== tokens.sentence[at]) return null;
  if (tokens.kind[i] === SIGN) {
    const currencies = word.raw === "¢" && tokens.word[i - 1]?.norm === "gh" ? "GHS" : SIGNS[word.raw];
    if (!currencies) return null;
    const letters = i - 1 >= floor ? tokens.word[i - 1] : undefined;
    if (letters && (word.raw === "$" || word.raw === "＄") && tokens.before[i] !== HYPHEN) {
      const dollar = DOLLAR_OF[letters.norm];
      if (dollar && (tokens.before[i] === GLUED || APART.has(letters.norm) || letters.raw === "c" || (letters.norm.length > 1 && letters.upper))) return { currencies: dollar, from: i - 1, to: at };
    }
    return { currencies, from: i, to: at };
  }
  // "#36;1.7 million": a sign as a character reference that lost its ampersand
  const number = word.raw === ";" && tokens.word[i - 2]?.raw === "#" && i - 2 >= floor ? Number(tokens.word[i - 1]!.raw) : 0;
  const sign = number > 0 ? SIGNS[String.fromCharCode(number & 0xffff)] : undefined;
  if (sign) return { currencies: sign, from: i - 2, to: at };
  // "S/ 2 millones": soles
  if (word.raw === "/" && tokens.word[i - 1]?.raw === "S" && i - 1 >= floor && tokens.before[i] === GLUED) return { currencies: "PEN", from: i - 1, to: at };
  if (tokens.kind[i] !== WORD) return null;
  // "R5 million": rand
  if (word.raw === "R" && tokens.before[at] === GLUED) return { currencies: "ZAR", from: i, to: at };
  // "U$D 90 millones", "u$s 500"
  if (/^[ds]$/.test(word.norm) && tokens.word[i - 1]?.raw === "$" && tokens.word[i - 2]?.norm === "u" && i - 2 >= floor && tokens.before[i] === GLUED) return { currencies: "USD", from: i - 2, to: at };
  if (word.upper && CODES.has(word.raw)) return { currencies: word.raw, from: i, to: at };
  const thousands = scaledCode(word.raw);
  if (thousands) return { currencies: `${thousands.currency}e${thousands.power}`, from: i, to: at };
  if (BEFORE.has(word.norm) && (word.norm.length > 2 && !PLAIN_CODES.has(word.norm) ? word.upper || tokens.before[i + 1] === GLUED : true) && (word.norm !== "fr" || tokens.word[at - 1]!.raw === ".")) return { currencies: ABBREVIATIONS[word.norm]!, from: i, to: at };
  for (let from = i; from >= Math.max(floor, i - 2); from--) {
    const cue = cues.at(from, "currency");
    if (cue && cue.to === i + 1 && tokens.before[at] !== HYPHEN) return { currencies: cue.value, from, to: at };
  }
  return null;
} // biome-ignore format: one rule a line

const DASH = /^[-–—]$/;

/** A currency after the figure, over "of", a full stop of an abbreviation, or a bracket: "millions d'euros", "Mio. €". */
export function unitAfter(tokens: Tokens, cues: CueIndex, from: number, scaled: boolean): Unit | null {
  let at = from;
  const sentence = tokens.sentence[from - 1];
  if (scaled && tokens.word[at]?.raw === "." && at + 1 < tokens.count) at++;
  // "750.000,- Euro"
  if (tokens.word[at]?.raw === "," && DASH.test(tokens.word[at + 1]?.raw ?? "")) {
    at += 2;
    if (DASH.test(tokens.word[at]?.raw ?? "")) at++;
  }
  while (at < from + 3 && cues.at(at, "moneyOf") && !cues.at(at, "currency")) at++;
  if (at >= tokens.count || (tokens.sentence[at] !== sentence && at === from)) return null;
  const word = tokens.word[at]!;
  if (tokens.kind[at] === SIGN) {
    const currencies = SIGNS[word.raw];
    if (!currencies || (tokens.kind[at + 1] === NUMBER && tokens.before[at + 1] === GLUED && tokens.before[at] === SPACE)) return null;
    // "5 millions de $ US", "10 miliardi di $ hk"
    const behind = word.raw === "$" ? tokens.word[at + 1] : undefined;
    const dollar = behind && (APART.has(behind.norm) || /^(?:US|CA|AU|NZ|c)$/.test(behind.raw)) ? DOLLAR_OF[behind.norm] : undefined;
    if (dollar && tokens.kind[at + 2] !== NUMBER) return { currencies: dollar, from: at, to: at + 2 };
    return { currencies, from: at, to: at + 1 };
  }
  if (tokens.kind[at] !== WORD) return null;
  const cue = cues.at(at, "currency");
  const dollar = tokens.kind[at + 1] === SIGN && tokens.word[at + 1]!.raw === "$" ? DOLLAR_OF[word.norm] : undefined;
  // "5 million US$", "300 million C$"
  if (dollar && (word.norm.length > 1 || tokens.before[at + 1] === GLUED) && tokens.kind[at + 2] !== NUMBER) return { currencies: dollar, from: at, to: at + 2 };
  if (cue) return { currencies: cue.value, from: at, to: cue.to };
  if (word.upper && CODES.has(word.raw)) return { currencies: word.raw, from: at, to: at + 1 };
  const thousands = scaledCode(word.raw);
  if (thousands) return { currencies: `${thousands.currency}e${thousands.power}`, from: at, to: at + 1 };
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
