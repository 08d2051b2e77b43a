import type { CueName } from "./cues.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { afterDot, LEGAL_FORMS, legalFormAhead, localForm, slashedForm } from "./legal-forms.ts";
import { type NameHit, quoteOf, type Reading } from "./reading.ts";
import { GLUED, HYPHEN, NUMBER, SPACE, WORD } from "./tokens.ts";

/** Small words that link the parts of a name: "Bank of Ireland", "Banco de España". */
const LINKS = new Set(
  "of de di del della dei du des do da dos van von der den la le für y e et och og the".split(" "),
);

const OPENING_QUOTES = /["«“„‚‘]/;

/** Cues that a capital word of a headline is no name but one of the words the headline is about. */
const NO_NAME: ReadonlySet<CueName> = new Set([
  "fine", "penalty", "fines", "fined", "imposes", "receives", "pays", "settles", "orders", "possible", "sought", "negated", "upholds", "reduces", "annuls", "appeals",
  "court", "government", "regulator", "body", "weekday", "month", "article", "reason", "agent", "patient", "scale", "number", "notName", "periodic", "earlier", "personTitle", "wrong", "disobeyed", "today", "yesterday",
]); // biome-ignore format: a list

/** A name written with capitals that begins at `at`, or null. */
export function nameAt(reading: Reading, at: number, limit: number, blocked: (k: number) => boolean, known: (k: number) => boolean): NameHit | null {
  const { tokens, cues } = reading;
  if (!startsName(reading, at) || cues.at(at - 1, "near")) return null;
  let to = at + 1;
  let legal = false;
  while (to < limit && tokens.sentence[to] === tokens.sentence[at] && !blocked(to)) {
    const word = tokens.word[to]!;
    const glued = tokens.before[to] === HYPHEN || tokens.before[to] === GLUED;
    if (tokens.kind[to] === WORD && LEGAL_FORMS.has(word.norm) && (word.capital || word.norm.includes(".") || word.norm === "plc" || word.norm === "gmbh")) {
      legal = true;
      to = afterDot(reading, to + 1, limit);
      continue;
    }
    // "M. S.A.": decisions are published with initials
    if (to === at + 1 && word.raw === "." && tokens.word[at]!.raw.length === 1 && (LEGAL_FORMS.has(tokens.word[to + 1]?.norm ?? "") || localForm(reading, to + 1) > 0)) {
      to++;
      continue;
    }
    const slashed = slashedForm(reading, to) || localForm(reading, to);
    if (slashed > 0) {
      legal = true;
      to = slashed;
      continue;
    }
    if (tokens.kind[to] === WORD && word.norm.startsWith("'")) break;
    // "AS-i", "Oy:lle": a case ending, no part of the name
    if (glued && reading.lexicon.locale.roles.endings?.[word.norm] !== undefined && !word.capital) break;
    if (tokens.before[to] === HYPHEN && reading.lexicon.locale.roles.endings?.[word.raw] !== undefined) break;
    if (glued && (tokens.kind[to] === WORD || tokens.kind[to] === NUMBER)) {
      to++;
      continue;
    }
    if (tokens.kind[to] === WORD && word.capital && (!noName(reading, to) || legalFormAhead(reading, to, limit) || commonPart(reading, to)) && word.raw.length > 0) {
      to++;
      continue;
    }
    const next = tokens.word[to + 1];
    if (next && to + 1 < limit && !blocked(to + 1) && (word.raw === "&" || word.raw === "+" || (LINKS.has(word.norm) && !noName(reading, to + 1))) && tokens.kind[to + 1] === WORD && next.capital) {
      to += 2;
      continue;
    }
    if (word.raw === "," && next && to + 1 < limit && LEGAL_FORMS.has(next.norm) && next.capital) {
      legal = true;
      to = afterDot(reading, to + 2, limit);
      continue;
    }
    break;
  }
  const start = afterFirmNoun(reading, at, to, legal);
  if (start > at && known(start)) return null;
  const first = tokens.word[start]!;
  const raw = quoteOf(tokens, start, to);
  if (raw.length < 2 || ((cues.at(start, "firm")?.to ?? start) >= to && !properNoun(reading, start)) || (!legal && opensSentence(reading, start, to))) return null;
  const unspaced = reading.lexicon.locale.unspaced === true;
  if (unspaced) return null;
  if (cues.at(to - 1, "law") || (cues.at(start, "market")?.to ?? 0) >= to) return null;
  // "the Fort Worth-based airline": an adjective
  if (to - start > 1 && tokens.before[to - 1] === HYPHEN && cues.at(to - 1, "described")) return null;
  // "Construction company fined", "fines Bakersfield refinery": one word that describes the noun behind it
  if (!legal && to - start === 1 && start < tokens.bodyFrom && !reading.lexicon.locale.capitalNouns && !reading.lexicon.locale.roles.endings && (cues.at(to, "firm") || ((start > 0 || (["fines", "fined", "receives", "pays"] as const).some((what) => cues.at(to + 2, what))) && tokens.kind[to] === WORD && !tokens.word[to]!.capital && cues.opensAt(to).length === 0 && cues.at(to + 1, "firm"))) && tokens.before[to] === SPACE && !tokens.word[to]!.capital && !first.upper && !isHeadline(reading, start)) return null;
  // "für schwarze Schafe": where every noun has a capital, an adjective before it
  if (!legal && to - start === 1 && reading.lexicon.locale.capitalNouns && !first.upper && tokens.sentence[start - 1] === tokens.sentence[start] && /^\p{Ll}{3,}e[nrsm]?$/u.test(tokens.word[start - 1]?.raw ?? "") && cues.opensAt(start - 1).length === 0) return null;
  // "Het Amsterdamse bureau": an article before and a noun for a firm behind
  if (!legal && to - start === 1 && start > 0 && start >= tokens.bodyFrom && cues.at(start - 1, "article") && cues.at(to, "firm") && !tokens.word[to]!.capital && tokens.before[to] === SPACE && /(?:se|er|sche|ense?)$/.test(first.norm) && !first.upper) return null;
  const plain = nominative(clean(raw), reading, start, legal);
  let how: NameHit["how"] = legal ? "legal" : "name";
  if (!legal && ((FIRST_NAMES.has(first.norm) && to - at >= 2 && to - at <= 4) || (FIRST_NAMES.has(first.norm) && to - start === 1 && !cues.at(start - 1, "firm")) || (to - start === 1 && cues.at(start, "person") !== null && !cues.at(start, "firm")) || endsWithTitle(reading, at) || surname(reading, start) || (first.norm === "ex" && tokens.before[start + 1] === HYPHEN)) && !(to - at > 1 && cues.at(to, "firm") && !cues.at(to, "person") && tokens.kind[to] === WORD && !tokens.word[to]!.capital)) how = "person";
  // "Smartphone-Bank": where every noun has a capital, a compound that ends with one for a firm
  if (how === "name" && reading.lexicon.locale.capitalNouns && to - start === 2 && tokens.before[to - 1] === HYPHEN && cues.at(to - 1, "firm")) how = "noun";
  return { from: start, to, name: plain, company: null, how };
} // biome-ignore format: one rule a line

/**
 * "Fundację Promyk" is "Fundacja Promyk", "dla Elektroglobu" is "Elektroglob": endings that only an object bears, and those
 * of the case that the word before the name governs, are put back. A name with a legal form is written as registered.
 */
function nominative(name: string, reading: Reading, at: number, legal: boolean): string {
  const { endings, governs } = reading.lexicon.locale.roles;
  if (!endings && !governs) return name;
  const objects = Object.entries(endings ?? {}).flatMap(([ending, told]) => (told === "patient" && ending.includes(">") ? [ending.split(">") as [string, string]] : []));
  const governed = legal ? undefined : governs?.[reading.tokens.word[at - 1]?.norm ?? ""];
  const rules = governed ? [...Object.entries(governed), ...objects] : objects;
  if (rules.length === 0) return name;
  const words = name.split(" ");
  // What is only taken away ("dla Elektroglobu") may be a genitive of its own in a longer name ("Szkołę Sądownictwa").
  // Where no preposition governs a case, it is the last word of a name that bears the ending ("Taksi Helsingille").
  return words.map((word, at) => {
    const found = word.length > 4 && word !== word.toUpperCase() ? rules.find(([ending, plain]) => word.endsWith(ending) && (plain !== "" || words.length === 1 || (!governs && at === words.length - 1))) : undefined;
    return found ? word.slice(0, -found[0].length) + found[1] : word;
  }).join(" ");
} // biome-ignore format: one rule a line

/** "Fjärdbanken", "Muntersbank": a capital within a sentence of running text makes a name of what would be a noun for a firm. */
function properNoun(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  return (
    !lexicon.locale.capitalNouns &&
    at >= tokens.bodyFrom &&
    tokens.sentences[tokens.sentence[at]!] !== at &&
    tokens.kind[at - 1] === WORD &&
    !isHeadline(reading, at)
  );
}

/** "Van der Poel", "van den Berg": the rest of a Dutch surname. */
function surname(reading: Reading, at: number): boolean {
  const { word } = reading.tokens;
  return /^(?:der|den|ter|ten)$/.test(word[at - 1]?.raw ?? "") && word[at - 2]?.norm === "van";
}

/** Where a capital noun for a firm leads a name that goes on without it: "Wohnkonzern Seeblick SE", "Møbelkæden Lænestolen A/S". */
function afterFirmNoun(reading: Reading, at: number, to: number, legal: boolean): number {
  const { tokens, cues, lexicon } = reading;
  const noun = cues.at(at, "firm");
  if (!noun || noun.to >= to || cues.at(at, "head")) return at;
  if (!lexicon.locale.capitalNouns && tokens.sentences[tokens.sentence[at]!] !== at) return at;
  const rest = to - noun.to;
  const next = tokens.word[noun.to]!;
  return next.capital && tokens.before[noun.to] === SPACE && (rest > 1 || !legal) && !(legal && rest === 1) ? noun.to : at;
} // biome-ignore format: one rule a line

/**
 * A single word with which a sentence of running text opens has its capital from there ("Placówka musi …"); it counts as a name
 * only where it is written in a way that words are not, or a verb of being penalised follows at once.
 */
function opensSentence(reading: Reading, at: number, to: number): boolean {
  const { tokens, cues, lexicon } = reading;
  if (
    to - at > 1 ||
    lexicon.locale.roles.endings === undefined ||
    tokens.sentences[tokens.sentence[at]!] !== at
  )
    return false;
  const { raw } = tokens.word[at]!;
  if (
    raw.slice(1) !== raw.slice(1).toLowerCase() ||
    raw.includes(".") ||
    OPENING_QUOTES.test(tokens.text.charAt(tokens.start[at]! - 1))
  )
    return false;
  return !(["fined", "receives", "appeals", "pays"] as const).some((what) => cues.at(to, what));
}

/** Words before the number of a provision of law, in every language that meets them. */
const PROVISIONS: ReadonlySet<string> = new Set("art arts article articles artikel artikeln artikels articulo articulos artigo artigos articolo articoli sec section recital".split(" ")); // biome-ignore format: a list

/** "mBank", "eBay", "vidaXL": a capital behind small letters. */
const CAMEL = /^\p{Ll}{1,6}\p{Lu}/u;

function startsName(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const word = tokens.word[at]!;
  if (tokens.kind[at] !== WORD || !(word.capital || CAMEL.test(word.raw)) || word.norm.startsWith("'") || tokens.before[at] === HYPHEN) return false;
  if (word.raw.toLowerCase() === word.raw.toUpperCase()) return false;
  if (cues.at(at, "field") && !nextIsName(reading, at)) return false;
  // "gets Royal Assent": the rest of a phrase that is no name
  if (cues.covers(at, "notName") && !cues.at(at, "notName")) return false;
  // "Risarcimento da 300mila euro": a word of money between private parties opens the sentence
  if (cues.at(at, "privateClaim") && tokens.sentences[tokens.sentence[at]!] === at && !word.upper && !(tokens.word[at + 1]?.capital ?? false)) return false;
  // "(Art. 6 GDPR)"
  if (PROVISIONS.has(word.norm) && tokens.kind[tokens.word[at + 1]?.raw === "." ? at + 2 : at + 1] === NUMBER) return false;
  if (cues.at(at, "country")) return nextIsName(reading, at) && !isHeadline(reading, at);
  if (noName(reading, at) && !(tokens.word[at]!.capital && cues.at(at, "notName") && legalFormAhead(reading, at, tokens.count))) return false;
  if (cues.at(at, "firm")) return properNoun(reading, at) || nextIsName(reading, at) || tokens.before[at + 1] === SPACE && LINKS.has(tokens.word[at + 1]?.norm ?? "") && (tokens.word[at + 2]?.capital ?? false);
  return true;
} // biome-ignore format: one rule a line

function nextIsName(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const next = tokens.word[at + 1];
  return next !== undefined && tokens.kind[at + 1] === WORD && tokens.sentence[at + 1] === tokens.sentence[at] && next.capital && !noName(reading, at + 1) && (cues.at(at, "firm") !== null || cues.at(at + 1, "firm") !== null || LEGAL_FORMS.has(next.norm));
} // biome-ignore format: one rule

const FINING: ReadonlySet<CueName> = new Set(["fined", "fine"]);

/** Whether a token opens a word that a headline writes with a capital and that is no name: of a penalty, a body, money, a date. */
export function noName(reading: Reading, at: number): boolean {
  return (
    reading.cues.opensAny(at, NO_NAME) ||
    reading.cues.coversAny(at, FINING) ||
    (reading.cues.at(at, "currency") !== null && !longerThanMoney(reading, at))
  );
}

/** "Liradona Rowan Ltd", "Eurovento": a capital word that only begins like a currency, away from any figure. */
function longerThanMoney({ tokens }: Reading, at: number): boolean {
  const word = tokens.word[at]!;
  if (!word.capital || word.upper || word.raw.length < 8) return false;
  return tokens.kind[at - 1] !== NUMBER && tokens.kind[at + 1] !== NUMBER;
}

/** "Northwind Data appeals": a common word whose capital, outside headlines that write all so, makes it part of the name before it. */
function commonPart(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  return (
    tokens.before[at] === SPACE &&
    !tokens.word[at]!.upper &&
    cues.opensAt(at).every((cue) => cue.what === "notName" || !NO_NAME.has(cue.what)) &&
    !cues.covers(at, "fined") &&
    !cues.covers(at, "fine") &&
    !isHeadline(reading, at)
  );
}

/** Whether most words around a token are written with a capital, as English headlines are. */
export function isHeadline(reading: Reading, at: number): boolean {
  if (reading.lexicon.locale.capitalNouns) return false;
  const { tokens } = reading;
  const sentence = tokens.sentence[at]!;
  const from = tokens.sentences[sentence]!;
  const to = tokens.sentences[sentence + 1] ?? tokens.count;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to && i < from + 30; i++) {
    if (tokens.kind[i] !== WORD || tokens.word[i]!.norm.length < 4) continue;
    words++;
    if (tokens.word[i]!.capital) capitals++;
  }
  return words >= 4 && capitals >= words * 0.8;
}

/** "a judge fined Blue Lagoon Cruises": the verb parts the title from the name. */
const NO_LEGAL_VERBS: readonly CueName[] = ["fines", "fined", "imposes", "receives", "pays", "orders"];

function endsWithTitle(reading: Reading, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const cue = reading.cues.at(from, "personTitle");
    if (
      cue &&
      (cue.to === at ||
        (cue.to === at - 1 && !NO_LEGAL_VERBS.some((what) => reading.cues.covers(at - 1, what))))
    )
      return true;
  }
  return false;
}

/** What a name has that `clean` takes away; most have nothing. */
const UNCLEAN = /[^\S ]|["“”„«»]| {2}|^ | $|,\s{0,9}$/;

/** A name as it is shown: on one line, without quotation marks, at most 120 characters. */
export function clean(name: string): string {
  if (name.length <= 120 && !UNCLEAN.test(name)) return name;
  return name.replace(/[\s"“”„«»]+/g, " ").replace(/\s{0,9},\s{0,9}$/, "").trim().slice(0, 120);
} // biome-ignore format: short
