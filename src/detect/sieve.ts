import { fold } from "./fold.ts";
import type { Locale, Patterns } from "./locale.ts";

/** A class for every character: 0 = between words, 1… = letters of the sieve, SKIPPED = no character of its own. */
const SKIPPED = 0xffff;
/** Every language. */
export const EVERY = -1;
/** Letters of a word that are compared; longer words are cut, which only lets more texts through. */
const DEPTH = 8;

/** The power of ten of a million. */
const MILLION = 6;

/** The languages (bits, by their place in the registry) in which a word tells of a penalty, and those in which it does beside a figure. */
interface Told {
  readonly sure: number;
  readonly besideFigure: number;
  /** The languages in which it is a word for a million or more: a sum that is spelled out is a figure, too. */
  readonly spelled: number;
}

/**
 * Tells in one pass over the characters of a text which languages have a word for a penalty in it (or a word of
 * paying, beside a figure). It errs only towards yes: most articles end here, before they are cut into words.
 * An Aho–Corasick automaton over folded letters (https://dl.acm.org/doi/10.1145/360825.360855).
 */
export class Sieve {
  private readonly classes = new Uint16Array(65_536);
  private readonly second = new Uint16Array(65_536);
  private readonly width: number;
  private readonly next: Uint16Array;
  private readonly told: (Told | undefined)[];
  /** Languages in other scripts: their words are not looked for, so every text that passes may be in them. */
  private readonly unread: number;

  constructor(locales: readonly Locale[]) {
    const words = new Map<string, Told>();
    const letters = new Map<string, number>();
    let unread = 0;
    for (const [number, locale] of locales.entries()) {
      const bit = 1 << number;
      if (locale.unspaced || locale.code === "ko") {
        unread |= bit;
        continue;
      }
      const { penalty } = locale;
      const sure = [penalty.fine, penalty.penalty, penalty.fines, penalty.fined, penalty.periodic, penalty.settles, penalty.due, penalty.orders];
      for (const list of sure) collect(list, { sure: bit, besideFigure: 0, spelled: 0 }, words);
      for (const list of [penalty.pays, penalty.receives, penalty.imposes, penalty.levies ?? [], penalty.costs ?? []]) collect(list, { sure: 0, besideFigure: bit, spelled: 0 }, words);
      const millions = Object.entries(locale.numerals.scales).flatMap(([word, power]) => (power >= MILLION && word.length > 3 ? [word] : []));
      collect(millions, { sure: 0, besideFigure: 0, spelled: bit }, words);
    }
    this.unread = unread;
    for (const word of words.keys()) for (const letter of word) if (letter !== " " && !letters.has(letter)) letters.set(letter, letters.size + 1);
    this.width = letters.size + 1;
    this.readClasses(letters);
    [this.next, this.told] = automaton(words, letters, this.width);
  }

  /** The languages (bits) in which a text may tell of a penalty; 0 where it tells of none. */
  languages(text: string): number {
    const { classes, next, told, width } = this;
    let state = next[0]!;
    let sure = 0;
    let besideFigure = 0;
    let spelled = 0;
    let figure = false;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 32;
      if (code >= 0x2e80 && code <= 0xdfff) return EVERY;
      if (code >= 48 && code <= 57) figure = true;
      const letter = classes[code]!;
      if (letter === SKIPPED) continue;
      state = next[state * width + letter]!;
      const said = told[state];
      if (said !== undefined) {
        sure |= said.sure;
        besideFigure |= said.besideFigure;
        spelled |= said.spelled;
      }
      const other = code < 128 ? 0 : this.second[code]!;
      if (other !== 0) {
        state = next[state * width + other]!;
        sure |= told[state]?.sure ?? 0;
        besideFigure |= told[state]?.besideFigure ?? 0;
      }
    }
    const found = sure | (figure ? besideFigure : besideFigure & spelled);
    return found === 0 ? 0 : found | besideFigure | this.unread;
  }

  private readClasses(letters: ReadonlyMap<string, number>): void {
    for (let code = 0x41; code < 0x2000; code++) {
      if (code >= 0x300 && code <= 0x36f) {
        this.classes[code] = SKIPPED;
        continue;
      }
      if (code >= 0x530 && code < 0x1e00) continue;
      const folded = fold(String.fromCharCode(code));
      this.classes[code] = letters.get(folded.charAt(0)) ?? 0;
      if (folded.length > 1) this.second[code] = letters.get(folded.charAt(1)) ?? 0;
    }
  }
} // biome-ignore format: one step a line

/** The longest word of each pattern, with a blank where the pattern fixes its start or end: " fine ", " amend", "straf". */
function collect(patterns: Patterns, told: Told, words: Map<string, Told>): void {
  for (const pattern of patterns) {
    const parts = pattern.split(" ").filter((part) => part !== "..." && part !== "" && !part.startsWith("("));
    // Of alternatives every one must let the text through: a part with "/" counts by its shortest.
    const longest = parts.sort((a, b) => shortest(b) - shortest(a))[0];
    if (longest === undefined) continue;
    for (const alternative of longest.split("/")) {
      const opens = alternative.startsWith("*");
      const closes = alternative.endsWith("*");
      const pieces = fold(alternative.replaceAll("*", "")).split(/[^\p{L}]+/u).filter((piece) => piece !== "");
      const bare = pieces.sort((a, b) => b.length - a.length)[0];
      if (bare === undefined) continue;
      const inner = pieces.length > 1;
      const cut = bare.length > DEPTH;
      const word = `${opens && !inner ? "" : " "}${bare.slice(0, DEPTH)}${(closes && !inner) || cut ? "" : " "}`;
      words.set(word, either(words.get(word), told));
    }
  }
} // biome-ignore format: one step a line

function either(a: Told | undefined, b: Told | undefined): Told {
  return {
    sure: (a?.sure ?? 0) | (b?.sure ?? 0),
    besideFigure: (a?.besideFigure ?? 0) | (b?.besideFigure ?? 0),
    spelled: (a?.spelled ?? 0) | (b?.spelled ?? 0),
  };
}

function shortest(part: string): number {
  return Math.min(...part.split("/").map((word) => word.replaceAll("*", "").length));
}

/** The states that words in order need: one for each letter that a word does not share with the one before it. */
function countStates(sorted: readonly string[]): number {
  let states = 1;
  let last = "";
  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && word[shared] === last[shared]) shared++;
    states += word.length - shared;
    last = word;
  }
  return states;
}

/** The transition table of the automaton (state × letter) and what each state tells. */
function automaton(words: ReadonlyMap<string, Told>, letters: ReadonlyMap<string, number>, width: number): [Uint16Array, (Told | undefined)[]] {
  const size = countStates([...words.keys()].sort());
  const next = new Int32Array(size * width).fill(-1);
  const told: (Told | undefined)[] = new Array<undefined>(size).fill(undefined);
  let states = 1;
  for (const [word, value] of words) {
    let state = 0;
    for (const letter of word) {
      const at = state * width + (letter === " " ? 0 : letters.get(letter)!);
      if (next[at] === -1) next[at] = states++;
      state = next[at]!;
    }
    told[state] = value;
  }
  const fail = new Int32Array(states);
  const queue: number[] = [];
  for (let letter = 0; letter < width; letter++) {
    const child = next[letter]!;
    if (child > 0) queue.push(child);
    else next[letter] = 0;
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    const shorter = told[fail[state]!];
    if (shorter) told[state] = either(told[state], shorter);
    for (let letter = 0; letter < width; letter++) {
      const at = state * width + letter;
      const fallback = next[fail[state]! * width + letter]!;
      const child = next[at]!;
      if (child === -1) next[at] = fallback;
      else {
        fail[child] = fallback;
        queue.push(child);
      }
    }
  }
  return [Uint16Array.from(next.subarray(0, states * width)), told];
} // biome-ignore format: one step a line
