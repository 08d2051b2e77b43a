import { readSums, type Sum } from "../../src/detect/amounts.ts";
import { CueIndex } from "../../src/detect/cues.ts";
import { type DateMention, readDates } from "../../src/detect/dates.ts";
import { compile, type Lexicon, scan } from "../../src/detect/lexicon.ts";
import { LOCALES } from "../../src/detect/locales/index.ts";
import { type Tokens, tokenize, Vocabulary } from "../../src/detect/tokens.ts";

const words = new Vocabulary();
const lexicons = new Map<string, Lexicon>();

function lexiconOf(code: string): Lexicon {
  const known = lexicons.get(code);
  if (known) return known;
  const number = LOCALES.findIndex((locale) => locale.code === code);
  const lexicon = compile(LOCALES[number]!, number);
  lexicons.set(code, lexicon);
  return lexicon;
}

/** A sentence as tokens and cues of one language. */
function read(code: string, text: string): { tokens: Tokens; cues: CueIndex; lexicon: Lexicon } {
  const lexicon = lexiconOf(code);
  const tokens = tokenize(text, 0, words);
  return { tokens, cues: new CueIndex(scan(lexicon, tokens), tokens), lexicon };
}

/** The sums of a sentence. */
export function sums(code: string, text: string): Sum[] {
  const { tokens, cues, lexicon } = read(code, text);
  return readSums(tokens, cues, lexicon);
}

/** The dates of a sentence. */
export function dates(code: string, text: string, published: string | null): DateMention[] {
  const { tokens, cues } = read(code, text);
  return readDates(tokens, cues, published);
}
