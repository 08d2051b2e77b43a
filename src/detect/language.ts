import { fold } from "./fold.ts";
import type { Locale } from "./locale.ts";
import { type Tokens, WORD } from "./tokens.ts";

/** How many words of a text are read to tell its language. */
const ENOUGH = 160;

/** Tells which registered language a text is in, by its function words and its script. */
export class LanguageGuesser {
  private readonly locales: readonly Locale[];
  private readonly bits = new Map<string, number>();
  private readonly letters = new Map<string, number>();

  constructor(locales: readonly Locale[]) {
    this.locales = locales;
    locales.forEach((locale, number) => {
      for (const word of locale.identify) {
        const norm = fold(word);
        this.bits.set(norm, (this.bits.get(norm) ?? 0) | (1 << number));
      }
      for (const letter of locale.letters ?? "")
        this.letters.set(letter, (this.letters.get(letter) ?? 0) | (1 << number));
    });
  }

  /**
   * The numbers of the languages that fit the text, best first: one where it is clear, several where their cues
   * are nearly as many, none where no word is known. `hint` (ISO 639-1) breaks ties.
   */
  guess(tokens: Tokens, hint: string | null): number[] {
    const votes = new Array<number>(this.locales.length).fill(0);
    const count = Math.min(tokens.count, ENOUGH);
    let hangul = 0;
    let kana = 0;
    let han = 0;
    for (let i = 0; i < count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const word = tokens.word[i]!;
      if (word.languages < 0) {
        const bare = word.norm.replace(/^'|'$/g, "");
        word.languages = this.bits.get(word.norm) ?? (bare.length > 1 ? (this.bits.get(bare) ?? 0) : 0);
        word.languages |= this.byLetters(word.raw);
      }
      let bits = word.languages;
      for (let n = 0; bits !== 0; n++, bits >>>= 1) if (bits & 1) votes[n]! += 1;
      const code = word.raw.charCodeAt(0);
      if (code >= 0xac00 && code <= 0xd7a3) hangul++;
      else if (code >= 0x3040 && code <= 0x30ff) kana++;
      else if (code >= 0x4e00 && code <= 0x9fff) han++;
    }
    if (hangul > 1) return this.only("ko");
    if (kana > 0 && kana + han > 3) return this.only("ja");
    if (han > 3) return this.only("zh");
    let best = 0;
    for (const vote of votes) if (vote > best) best = vote;
    if (best === 0) return hint ? this.only(hint) : [];
    const fitting: number[] = [];
    votes.forEach((vote, n) => {
      if (vote >= best * 0.7 && vote >= best - 3) fitting.push(n);
    });
    const worth = (n: number): number => votes[n]! + (this.locales[n]!.code === hint ? 0.5 : 0);
    return fitting.sort((a, b) => worth(b) - worth(a) || a - b).slice(0, 4);
  }

  /** How many words of a text speak for each language, by its number. */
  votes(tokens: Tokens): readonly number[] {
    const votes = new Array<number>(this.locales.length).fill(0);
    for (let i = 0; i < Math.min(tokens.count, ENOUGH); i++) {
      let bits = tokens.kind[i] === WORD ? Math.max(0, tokens.word[i]!.languages) : 0;
      for (let n = 0; bits !== 0; n++, bits >>>= 1) if (bits & 1) votes[n]! += 1;
    }
    return votes;
  }

  /** The languages whose marking letters a word has; where it has letters of several, those that share most of them. */
  private byLetters(raw: string): number {
    let all = 0;
    let shared = -1;
    for (const letter of raw.toLowerCase()) {
      if (letter.charCodeAt(0) < 0x80) continue;
      const bits = this.letters.get(letter) ?? 0;
      all |= bits;
      if (bits !== 0) shared &= bits;
    }
    return all === 0 ? 0 : shared === 0 ? all : shared;
  }

  private only(code: string): number[] {
    const number = this.locales.findIndex((locale) => locale.code === code);
    return number < 0 ? [] : [number];
  }
}
