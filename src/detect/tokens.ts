import { fold } from "./fold.ts";

/** What a token is. */
export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;
export const PUNCT = 3;

/** A distinct word as written. Words are shared between texts, so that what is known of one is looked up once. */
export interface Word {
  readonly raw: string;
  readonly norm: string;
  readonly hash: number;
  /** Begins with a capital, or belongs to a script without case. */
  readonly capital: boolean;
  /** At least two letters, none of them small. */
  readonly upper: boolean;
  /** Lexicon roots that this word opens, by the lexicon's number; filled on first use. */
  readonly cues: unknown[];
  /** Where the word stands in the trie of party names; undefined = not looked up yet. */
  party: unknown;
  /** Languages that count this word as their own (bits); -1 = not looked up yet. */
  languages: number;
}

/** A text as parallel arrays, one entry a token; what lies past `count` is undefined. Quotation marks are dropped, hyphens within words become `HYPHEN`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly number[];
  readonly word: readonly Word[];
  /** What stands before the token: nothing, white space or a hyphen. */
  readonly before: readonly number[];
  readonly sentence: readonly number[];
  /** First token of each sentence, and one past the last at the end. */
  readonly sentences: readonly number[];
  /** Tokens from here on are the text's; those before it are the title's. */
  readonly bodyFrom: number;
}

export const GLUED = 0;
export const SPACE = 1;
export const HYPHEN = 2;

const LETTER = /\p{L}|\p{M}/u;
const SIGNS = "$€£¥₹₩₺₽₴₪₫₱₦₵฿₡₸₼₾￥￦￡＄¢";
/** Legal forms with a full stop, after which a figure goes on with the sentence ("az X Kft. 40 millió forintot"). */
const LEGAL_SHORT = new Set("kft zrt nyrt bt rt inc ltd llc co corp plc".split(" "));
/** Ten thousand, hundred million, trillion, thousand, hundred: glued to figures and to the currency after them. */
const HANGUL_SCALES = "만억조천백";
const FIRST_HANGUL = 0xac00;
const DIGIT = /[0-9]/;
/** Short words after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st no nr art abs inc ltd co corp plc vs approx ca mio mrd mln mld mil mill bn tys ust zb bzw " +
    "jan feb mar apr jun jul aug sep sept oct okt nov dec dez sen rep gov gen cf al para sec fig eq resp incl tel ul rs " +
    "kr kc art. str lit sig sra dott avv ing nato sp spol odst čl par prof doc tzv tj např tis tukst milj č c j тис млн млрд хил тыс руб р m.in str vol ed etc az dnr dnro saksnr milj mdr pr jnr tsd fr"
  ).split(" "),
);

/** ASCII letters, looked up: most characters of most texts. */
const ASCII_LETTER = new Uint8Array(128);
ASCII_LETTER.fill(1, 65, 91).fill(1, 97, 123);

function isLetterCode(code: number): boolean {
  if (code < 128) return ASCII_LETTER[code] === 1;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x370 && code <= 0x52f) return code !== 0x37e && code !== 0x387;
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  if (code < 0x300 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f && code !== 0x3005)) return code === 0xaa || code === 0xba;
  return LETTER.test(String.fromCharCode(code));
} // biome-ignore format: one test a line

/** The character at a place of a text; 0, which is no letter, outside of it. (Asking a string itself there is slow.) */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function isDigitCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Scripts written without spaces: every character is a word. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** Turns words as written into `Word`s, each distinct one once. Bounded: forgets everything when it grows too large. */
export class Vocabulary {
  /**
   * Open addressing by a hash of the characters: a word that is known is found without cutting it out of its text.
   * At least half of the slots are free; the table grows with the words, because a small one stays in the processor's cache.
   */
  private table: (Word | undefined)[] = new Array(FEWEST_SLOTS);
  private size = 0;

  /** The word that stands at [from, to) of a text. */
  at(text: string, from: number, to: number): Word {
    const hash = hashOf(text, from, to);
    const { table } = this;
    const last = table.length - 1;
    let slot = hash & last;
    for (;;) {
      const word = table[slot];
      if (word === undefined) break;
      if (word.hash === hash && word.raw.length === to - from && sameAt(word.raw, text, from)) return word;
      slot = (slot + 1) & last;
    }
    const word = this.read(text.slice(from, to), hash);
    table[slot] = word;
    this.size++;
    if (this.size > MOST_WORDS) this.hold([]);
    else if (this.size * 2 > table.length) this.hold(table);
    return word;
  }

  /** Starts a new table with the words of another and room for as many more. */
  private hold(words: readonly (Word | undefined)[]): void {
    const table: (Word | undefined)[] = new Array(Math.max(FEWEST_SLOTS, words.length * 2));
    this.size = 0;
    for (const word of words) {
      if (word === undefined) continue;
      let slot = word.hash & (table.length - 1);
      while (table[slot] !== undefined) slot = (slot + 1) & (table.length - 1);
      table[slot] = word;
      this.size++;
    }
    this.table = table;
  }

  private read(cut: string, hash: number): Word {
    const raw = cut.length < LONGEST_COPIED ? cut : [...cut].join("");
    const first = raw.charAt(0);
    const lower = raw.toLowerCase();
    const upperCase = raw.toUpperCase();
    const word: Word = {
      raw,
      hash,
      norm: fold(raw),
      capital: first !== first.toLowerCase() || first.toUpperCase() === first.toLowerCase(),
      upper: raw.length > 1 && raw === upperCase && raw !== lower,
      cues: [],
      party: undefined,
      languages: -1,
    };
    return word;
  }
}

const FEWEST_SLOTS = 1024;
const MOST_WORDS = 60_000;
/** V8 keeps a longer slice as a view that holds its whole article in memory (`SlicedString::kMinLength`); it is copied. */
const LONGEST_COPIED = 13;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

function sameAt(word: string, text: string, from: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A longer run of tokens without a full stop (a list, a table) is cut. */
const LONGEST_SENTENCE = 120;

/** Words whose apostrophe is an elision: "l'", "d'", "qu'", "dell'", "all'", "c'" (the rest is a suffix: "Meta's", "Google'a"). */
const ELIDED = /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un|quest|gl|coll|ell|degl|agl)$/;

/**
 * Cuts a text into tokens and sentences, in one pass.
 * `bodyOffset` is where the title ends and the text begins.
 */
export function tokenize(text: string, bodyOffset: number, vocabulary: Vocabulary): Tokens {
  // Sized once for what texts commonly need; growing them token by token took most of the time.
  const guess = (text.length >> 2) + 8;
  const start: number[] = new Array(guess);
  const end: number[] = new Array(guess);
  const kind: number[] = new Array(guess);
  const word: Word[] = new Array(guess);
  const before: number[] = new Array(guess);
  const sentence: number[] = new Array(guess);
  const sentences: number[] = [0];
  let count = 0;
  let bodyFrom = -1;
  let gap = SPACE;
  let sentenceNumber = 0;
  const length = text.length;
  let i = 0;

  const push = (from: number, to: number, what: number): void => {
    if (bodyFrom < 0 && from >= bodyOffset) {
      bodyFrom = count;
      endSentence();
    }
    // No sentence is longer than this: what is looked for within one stays in bounds on any text.
    if (count - sentences[sentenceNumber]! >= LONGEST_SENTENCE) endSentence();
    start[count] = from;
    end[count] = to;
    kind[count] = what;
    word[count] = vocabulary.at(text, from, to);
    before[count] = gap;
    sentence[count] = sentenceNumber;
    count++;
    gap = GLUED;
  };
  const endSentence = (): void => {
    if (sentences[sentenceNumber]! < count) {
      sentences.push(count);
      sentenceNumber++;
    }
  };

  /** Whether the last token is a figure or a scale split off after one: "1628억원" is 1628, 억, 원. */
  const afterFigure = (): boolean => {
    const last = count - 1;
    return last >= 0 && (kind[last] === NUMBER || (kind[last - 1] === NUMBER && HANGUL_SCALES.includes(word[last]!.raw)));
  };

  while (i < length) {
    const code = text.charCodeAt(i);
    if (code < 128 && ASCII_LETTER[code] === 1) {
      const from = i;
      i = endOfWord(text, i);
      push(from, i, WORD);
    } else if (code === 32 || code === 0xa0 || code === 9 || code === 0x202f || code === 0x2009 || code === 0x3000) {
      gap = SPACE;
      i++;
    } else if (code === 10 || code === 13 || code === 0x2028) {
      gap = SPACE;
      i++;
      const next = codeAt(text, i);
      if (next === 10 || i === bodyOffset || startsUpper(text, i)) endSentence();
    } else if (isDigitCode(code)) {
      const from = i;
      i++;
      while (i < length) {
        const c = codeAt(text, i);
        if (isDigitCode(c)) i++;
        else if ((c === 46 || c === 44 || c === 39 || c === 0x2019 || c === 0xff0c) && isDigitCode(codeAt(text, i + 1))) i += 2;
        else break;
      }
      push(from, i, NUMBER);
    } else if (standsAlone(code) || (code >= FIRST_HANGUL && gap === GLUED && HANGUL_SCALES.includes(text.charAt(i)) && afterFigure())) {
      push(i, i + 1, WORD);
      i++;
    } else if (isLetterCode(code)) {
      const from = i;
      i = endOfWord(text, i);
      push(from, i, WORD);
    } else if (code === 39 || code === 0x2019 || code === 0x2bc) {
      // An apostrophe between letters: an elided word before it, or a suffix after it.
      const last = count - 1;
      const elided = last >= 0 && end[last] === i && kind[last] === WORD && ELIDED.test(word[last]!.norm);
      if (elided && i + 1 === length) {
        end[last] = i + 1;
        word[last] = vocabulary.at(text, start[last]!, i + 1);
        i++;
      } else if (last >= 0 && end[last] === i && kind[last] === WORD && isLetterCode(codeAt(text, i + 1))) {
        if (elided) {
          end[last] = i + 1;
          word[last] = vocabulary.at(text, start[last]!, i + 1);
          i++;
          gap = GLUED;
        } else {
          const from = i;
          i = endOfWord(text, i + 1);
          push(from, i, WORD);
        }
      } else i++;
    } else if (code === 58 && count > 0 && end[count - 1] === i && kind[count - 1] === WORD && colonEnding(text, i)) {
      i++;
    } else if ((code === 36 || code > 128) && SIGNS.includes(text.charAt(i))) {
      push(i, i + 1, SIGN);
      i++;
    } else if ((code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) && i > 0 && (isWordish(codeAt(text, i - 1)) || (codeAt(text, i - 1) === 46 && isLetterCode(codeAt(text, i - 2)))) && isWordish(codeAt(text, i + 1))) {
      gap = HYPHEN;
      i++;
    } else if (code === 34 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 96 || code === 42 || code === 95 || code === 92 || code === 0x300c || code === 0x300d) {
      i++;
    } else if (code === 46 && count > 0 && end[count - 1] === i && STATES.test(word[count - 1]!.raw) && (i < bodyOffset || !endsSentence(text, i + 1, word[count - 1]))) {
      // "U.S. fines": the second full stop is the abbreviation's own
      i++;
    } else if (code === 46 && count > 0 && end[count - 1] === i && INITIALS.test(word[count - 1]!.raw) && (kind[count - 2] === PUNCT || !word[count - 2]?.capital) && startsUpper(text, i + 2) && !startsNewSentence(text, i + 2) && !(kind[count - 2] === PUNCT && LEGAL_DOTTED.has(word[count - 1]!.raw))) {
      // "the processor S.C. Brisa Solutions", "J.P. Morgan": initials before a name
      i++;
    } else {
      push(i, i + 1, PUNCT);
      i++;
      // "Fritz!Box-Hersteller" is one word
      if (code === 0x3002 || ((code === 33 || code === 63 || code === 0x2026) && !isLetterCode(codeAt(text, i)))) endSentence();
      else if (code === 46 && endsSentence(text, i, word[count - 2]) && !afterYear(text, i, word[count - 2], count - (sentences[sentenceNumber] ?? 0))) endSentence();
      // "#36;550,000" is a sign whose reference lost its ampersand
      else if (code === 59 && i <= bodyOffset && word[count - 3]?.raw !== "#") endSentence();
    }
  }
  endSentence();
  if (bodyFrom < 0) bodyFrom = count;
  return { text, count, start, end, kind, word, before, sentence, sentences, bodyFrom };
} // biome-ignore format: one branch a line

const STATES = /^(?:U\.S|U\.K|E\.U|U\.N)$/;
const INITIALS = /^\p{Lu}\.\p{Lu}$/u;
/** Legal forms that stand behind a comma at the end of a name ("Vireo España, S.A."). */
const LEGAL_DOTTED = new Set(["S.A", "S.L", "N.V", "B.V"]);

/** "Oyj:lle", "EU:n", "EU:s": a case ending after a colon, in Finnish and Swedish; it becomes a word glued to the name. */
function colonEnding(text: string, at: number): boolean {
  return (
    /^[a-zäöå]{1,5}(?![\p{L}\d/.@])/u.test(text.slice(at + 1, at + 8)) &&
    !/^\p{Lu}/u.test(text.charAt(at + 1))
  );
}

function isWordish(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code) || code === 0x20ac || code === 36;
}

function startsUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

/** One past the word that begins at `from`: letters, then digits ("C8"), "U.S", "Morele.net", "AT&T". */
function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const partFrom = i;
    i = endOfLetters(text, i);
    if (isDigitCode(codeAt(text, i)) && !isMoneyPrefix(text, partFrom, i)) {
      while (isDigitCode(codeAt(text, i))) i++;
      i = endOfLetters(text, i);
    }
    const c = codeAt(text, i);
    const next = codeAt(text, i + 1);
    if (i === partFrom || !isLetterCode(next) || standsAlone(next)) return i;
    // "AT&T", "Fritz!Box"
    if (c === 38 || c === 33) i++;
    else if (c === 46 && (i - partFrom <= 2 || text.charAt(i + 1) === text.charAt(i + 1).toLowerCase())) i++;
    else return i;
  }
}

function endOfLetters(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = codeAt(text, i);
    if (code < 128 ? ASCII_LETTER[code] !== 1 : !isLetterCode(code) || standsAlone(code)) return i;
    i++;
  }
}

const MONEY_PREFIX = new Set(
  "eur euro euros usd gbp chf sek nok dkk pln czk huf ron bgn try inr rs jpy cny krw aud cad nzd hkd sgd zar ngn brl r us kr isk mxn uah rub rm ksh kshs sh shs ushs tsh php aed sar qar kwd ils nis pkr thb idr rp myr kes ugx tzs egp ghs gh ars clp cop pen twd vnd bdt lkr ngn ntd rmb".split(
    " ",
  ),
);

function isMoneyPrefix(text: string, from: number, to: number): boolean {
  return to - from <= 5 && MONEY_PREFIX.has(text.slice(from, to).toLowerCase());
}

/** Polish "r." after a year: no end where the sentence or its clause has only begun ("Decyzją z 5 maja 2021 r. Prezes …", "…, jak w 2022 r. Sąd …"). */
function afterYear(text: string, at: number, last: Word | undefined, tokens: number): boolean {
  return last?.norm === "r" && (tokens <= 8 || YEAR_CLAUSE.test(text.slice(Math.max(0, at - 24), at)));
}

const YEAR_CLAUSE = /[,;:–] (?:(?:jak|że|gdy|kiedy|bo|a) )?w \d{4} r\.$/i;

const CLOSING = new Set("\"'’”»)]");
const OPENING = new Set('"“„«(');

function isSpace(sign: string): boolean {
  return sign === " " || sign === "\n" || /\s/.test(sign);
}

/** Whether a full stop before `at` ends the sentence, given the word before it. */
function endsSentence(text: string, at: number, last: Word | undefined): boolean {
  let i = at;
  while (i < at + 3 && CLOSING.has(text.charAt(i))) i++;
  if (i < text.length && !isSpace(text.charAt(i))) return false;
  while (i < text.length && i < at + 8 && (isSpace(text.charAt(i)) || OPENING.has(text.charAt(i)))) i++;
  const next = text.charAt(i);
  if (next !== "" && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  if (next !== "" && (SIGNS.includes(next) || /^[A-Z]{3} ?\d/.test(text.slice(i, i + 5)))) return false;
  if (!last) return true;
  if (DIGIT.test(next) && (DIGIT.test(last.raw) || last.raw.includes(".") || LEGAL_SHORT.has(last.norm))) return false;
  if ((last.raw.length === 1 || last.raw.includes(".")) && isLetterCode(last.raw.charCodeAt(0)) && text.slice(at, i).includes("(")) return false;
  if (/^\d{1,2}$/.test(last.raw) && GERMAN_MONTH.test(text.slice(i, i + 4))) return false;
  if (ABBREVIATIONS.has(last.norm)) return last.norm === "co" || last.norm === "inc" || last.norm === "ltd" || last.norm === "corp" ? next === "" || startsNewSentence(text, i) : false;
  return !(last.raw.length === 1 && last.capital && isLetterCode(last.raw.charCodeAt(0)) && !standsAlone(last.raw.charCodeAt(0)));
} // biome-ignore format: one rule a line

/** "am 12. März": the full stop makes the number an ordinal. Only German writes months with a capital after one. */
const GERMAN_MONTH = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/** After "Inc." or "Ltd.": a new sentence begins with an article or pronoun. */
function startsNewSentence(text: string, at: number): boolean {
  return /^(?:The|A|An|It|In|On|This|He|She|They|But|However|At|Its|According|As|For)\b/.test(
    text.slice(at, at + 12),
  );
}
