import type { CueName } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { GLUED, SPACE, WORD } from "./tokens.ts";

/** Legal forms of companies, folded; written after the name (https://www.gleif.org/en/about-lei/code-lists). */
export const LEGAL_FORMS = new Set(
  (
    "inc ltd llc plc llp lp corp co gmbh ag kg kgaa se sa sas sarl s.a s.a.s s.a.r.l s.p.a spa srl s.r.l sl s.l s.a.u s.l.u sau slu bv b.v nv n.v cv vof ab as asa a/s aps oy oyj ky hf ehf sro s.r.o a.s " +
    "z.o.o zoo spzoo sp.j kft zrt nyrt bt d.o.o doo dd d.d ood eood ad ead ou as uab ab sia lda ltda s.c sc scrl srls sca scs eirl sarl ug ohg mbh kk pty pte sdn bhd jsc ojsc pjsc ooo llc unipersonale ανωνυμη αε α.ε еоод оод ад еад тов ат"
  ).split(" "),
);

/** What stands beside a firm's name with a capital only at the beginning of a sentence or headline. */
const NO_LEGAL_PART: ReadonlySet<CueName> = new Set([
  "fines", "fined", "imposes", "receives", "pays", "settles", "possible", "sought", "negated", "upholds", "reduces", "annuls", "appeals", "body", "article", "agent", "patient", "fine", "currency", "firm", "personTitle",
]); // biome-ignore format: a list

/** "A/S", "K/S": one past a legal form with a stroke that begins at `at`, or 0. */
export function slashedForm(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens.word[at + 1]?.raw !== "/" || tokens.before[at + 1] !== GLUED || tokens.before[at + 2] !== GLUED)
    return 0;
  return /^(?:A\/S|K\/S|P\/S|I\/S)$/.test(`${tokens.word[at]!.raw}/${tokens.word[at + 2]?.raw}`) ? at + 3 : 0;
}

/** One past a legal form of the language's own list that begins at `at` ("sp. z o.o.", "spol. s r.o."), or 0. */
export function localForm(reading: Reading, at: number): number {
  const cue = reading.cues.at(at, "legalForm");
  const word = reading.tokens.word[at];
  return cue && word && (word.capital || word.norm.includes(".") || cue.to - cue.from > 2) ? cue.to : 0;
}

/** Capital words and then a legal form: "Rheinwelle Energie AG", "Flygresor Nu AB" hold words that alone are no names. */
export function legalFormAhead(reading: Reading, at: number, limit: number): boolean {
  const { tokens, cues } = reading;
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const word = tokens.word[i]!;
    if (i > at && ((LEGAL_FORMS.has(word.norm) && word.capital) || slashedForm(reading, i) > 0 || localForm(reading, i) > 0)) return true;
    if (tokens.kind[i] !== WORD || !word.capital || cues.opensAny(i, NO_LEGAL_PART)) return false;
  }
  return false;
} // biome-ignore format: one rule a line

/** One past the dot that belongs to an abbreviated legal form before `at` ("Inc."), or `at`. */
export function afterDot(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const dot = at < limit && tokens.word[at]!.raw === "." && tokens.before[at] === GLUED;
  return dot && tokens.sentence[at + 1] === tokens.sentence[at] ? at + 1 : at;
}

/** Legal forms right after a known company are part of its mention: "Google LLC", "Amazon Europe Core S.à r.l.". */
export function withLegalForm(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const comma = tokens.word[at]?.raw === "," ? 1 : 0;
  const word = tokens.word[at + comma];
  if (
    at + comma < limit &&
    word &&
    word.capital &&
    LEGAL_FORMS.has(word.norm) &&
    tokens.sentence[at + comma] === tokens.sentence[at - 1]
  )
    return afterDot(reading, at + comma + 1, limit);
  // "Erste Bank Hungary Zrt.": a known name with more capital words before the form
  for (
    let i = at;
    i < Math.min(limit - 1, at + 3) &&
    tokens.kind[i] === WORD &&
    tokens.word[i]!.capital &&
    tokens.sentence[i] === tokens.sentence[at - 1] &&
    tokens.before[i] === SPACE;
    i++
  ) {
    const next = tokens.word[i + 1]!;
    if (LEGAL_FORMS.has(next.norm) && (next.capital || next.norm.includes(".")))
      return afterDot(reading, i + 2, limit);
    if (localForm(reading, i + 1) > 0) return localForm(reading, i + 1);
  }
  return at;
}
