import type { CueName } from "./cues.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { caselessNames, quotedName } from "./name-forms.ts";
import { HOME, type NameHit, quoteOf, type Reading } from "./reading.ts";
import { GLUED, HYPHEN, NUMBER, PUNCT, SPACE, WORD } from "./tokens.ts";

/** Legal forms of companies, folded; written after the name (https://www.gleif.org/en/about-lei/code-lists). */
const LEGAL_FORMS = new Set(
  (
    "inc ltd llc plc llp lp corp co gmbh ag kg kgaa se sa sas sarl s.a s.a.s s.a.r.l s.p.a spa srl s.r.l sl s.l s.a.u s.l.u sau slu bv b.v nv n.v cv vof ab as asa a/s aps oy oyj ky hf ehf sro s.r.o a.s " +
    "z.o.o zoo spzoo sp.j kft zrt nyrt bt d.o.o doo dd d.d ood eood ad ead ou as uab ab sia lda ltda s.c sc scrl srls sca scs eirl sarl ug ohg mbh kk pty pte sdn bhd jsc ojsc pjsc ooo llc unipersonale ανωνυμη αε α.ε еоод оод ад еад тов ат"
  ).split(" "),
);

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

/** What stands beside a firm's name with a capital only at the beginning of a sentence or headline. */
const NO_LEGAL_PART: ReadonlySet<CueName> = new Set([
  "fines", "fined", "imposes", "receives", "pays", "settles", "possible", "sought", "negated", "upholds", "reduces", "annuls", "appeals", "body", "article", "agent", "patient", "fine", "currency", "firm", "personTitle",
]); // biome-ignore format: a list

/**
 * The names that may be respondents in tokens [from, to): companies of the catalogue, names by legal form or capitals,
 * persons, and noun phrases for a firm ("a telecom provider"). In order of place; they do not overlap.
 */
export function readNames(reading: Reading, from: number, to: number): readonly NameHit[] {
  let known = READ.get(reading);
  if (!known) {
    known = new Map();
    READ.set(reading, known);
  }
  const key = from * 65_536 + to;
  let names = known.get(key);
  if (!names) {
    names = namesOf(reading, from, to);
    known.set(key, names);
  }
  return names;
}

/** Several refiners ask for the names of one sentence: they are read once. */
const READ = new WeakMap<Reading, Map<number, readonly NameHit[]>>();

function namesOf(reading: Reading, from: number, to: number): NameHit[] {
  const { tokens, cues } = reading;
  const taken = new Uint8Array(to - from);
  const cover = (a: number, b: number): void => {
    for (let i = Math.max(a, from); i < Math.min(b, to); i++) taken[i - from] = 1;
  };
  // Initials that elsewhere are a body's ("PPC" of Japan) may be a firm's here.
  const here = (hit: { how: string; country: string | null }): boolean => hit.how !== "weak" || hit.country === null || reading.countries.includes(hit.country) || hit.country === HOME[reading.lexicon.locale.code];
  for (const hit of reading.authorities) if (hit.from < to && hit.to > from && hit.how !== "noun" && here(hit)) cover(hit.from, hit.to);
  for (const sum of reading.sums) if (sum.from < to && sum.to > from) cover(sum.from, sum.to);
  for (const date of reading.dates) if (date.from < to && date.to > from && date.to - date.from > 1) cover(date.from, date.to);
  // "Nordfunk Telekom GmbH": a short company name inside a longer firm is not that company.
  const within = (at: number, end: number, start: number): boolean => end === at + 1 && start === at - 1 && !isHeadline(reading, at) && !cues.at(start, "firm") && legalFormAhead(reading, at, to);
  const out: NameHit[] = [];
  let nameFrom = from;
  const blocked = (k: number): boolean => taken[k - from] === 1 || (companies.has(k) && !within(k, companies.get(k)!.to, nameFrom));
  const isKnown = (k: number): boolean => companies.has(k);
  const companies = new Map(reading.companies.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => [hit.from, hit]));
  for (const [at, { weak }] of companies) if (weak && at > from + 1 && endsLonger(reading, at)) companies.delete(at);
  for (let i = from; i < to; ) {
    nameFrom = i;
    const known = companies.get(i);
    if (known && known.to === i + 1 && cues.at(i, "country") && (tokens.word[i + 1]?.capital || cues.at(i + 1, "body") || cues.at(i + 1, "firm"))) companies.delete(i);
    else if (known && tokens.before[known.to] === HYPHEN && companies.has(known.to + 1) && cues.at(known.to, "firm")) companies.delete(i);
    else if (known && known.to === i + 1 && cues.at(i, "notName") && tokens.sentences[tokens.sentence[i]!] === i && !tokens.word[i]!.upper) companies.delete(i);
    // "EasyFret SAS" is no SAS: what may be a legal form ends a name
    else if (known && known.to === i + 1 && i > from && LEGAL_FORMS.has(tokens.word[i]!.norm) && tokens.before[i] === SPACE && tokens.kind[i - 1] === WORD && tokens.word[i - 1]!.capital && !noName(reading, i - 1) && !isHeadline(reading, i)) companies.delete(i);
    // "Aylesbury Crown Court" is no Crown Resorts
    else if (known && cues.at(known.to, "court") && tokens.word[known.to]!.capital) companies.delete(i);
    else if (known && i > from && cues.at(i - 1, "near")) {
      i = known.to;
      continue;
    }
    // "insulta il sindaco su Facebook, multa": where it was done
    else if (known && i > from && i < tokens.bodyFrom && cues.at(i - 1, "through") && tokens.word[known.to]?.raw === ",") {
      i = known.to;
      continue;
    } else if (known?.weak && partOfLonger(reading, i, known.to)) companies.delete(i);
    else if (known) {
      const end = withLegalForm(reading, known.to, to);
      out.push({ from: i, to: end, name: clean(quoteOf(tokens, i, known.to)), company: known.company, how: governed(reading, i, from) || cues.at(i - 1, "personTitle")?.to === i || (tokens.before[known.to] === HYPHEN && ((cues.at(known.to, "person") && !cues.at(known.to, "firm")) || cues.at(known.to, "personTitle"))) ? "person" : known.weak && end === known.to ? "weak" : "known" });
      i = end;
      continue;
    }
    const name = taken[i - from] ? null : quotedName(reading, i, to) ?? nameAt(reading, i, to, blocked, isKnown);
    if (name) {
      out.push(name);
      i = name.to;
      continue;
    }
    i++;
  }
  for (const hit of caselessNames(reading, from, to)) if (!out.some((other) => other.from < hit.to && hit.from < other.to)) out.push(hit);
  for (let i = from; i < to; i++) {
    const cue = taken[i - from] ? null : cues.at(i, "firm");
    if (!cue || out.some((hit) => hit.from < cue.to && hit.to > i)) continue;
    out.push(firmNoun(reading, i, cue.to, from));
    i = cue.to - 1;
  }
  // A ministry or other public body may itself be penalised.
  for (const hit of reading.authorities) if (hit.from >= from && hit.to <= to && hit.to > hit.from && hit.kind === "government") out.push({ from: hit.from, to: hit.to, name: clean(quoteOf(tokens, hit.from, hit.to)), company: null, how: "body" });
  return out.sort((a, b) => a.from - b.from);
} // biome-ignore format: one rule a line

/** A name written with capitals that begins at `at`, or null. */
function nameAt(reading: Reading, at: number, limit: number, blocked: (k: number) => boolean, known: (k: number) => boolean): NameHit | null {
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
  if (!legal && to - start === 1 && start < tokens.bodyFrom && !reading.lexicon.locale.capitalNouns && !reading.lexicon.locale.roles.endings && cues.at(to, "firm") && tokens.before[to] === SPACE && !tokens.word[to]!.capital && !first.upper && !isHeadline(reading, start)) return null;
  const plain = nominative(clean(raw), reading, start, legal);
  let how: NameHit["how"] = legal ? "legal" : "name";
  if (!legal && ((FIRST_NAMES.has(first.norm) && to - at >= 2 && to - at <= 4) || (FIRST_NAMES.has(first.norm) && to - start === 1 && !cues.at(start - 1, "firm")) || (to - start === 1 && cues.at(start, "person") !== null && !cues.at(start, "firm")) || endsWithTitle(reading, at) || surname(reading, start)) && !(to - at > 1 && cues.at(to, "firm") && !cues.at(to, "person") && tokens.kind[to] === WORD && !tokens.word[to]!.capital)) how = "person";
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
  return words.map((word) => {
    const found = word.length > 4 && word !== word.toUpperCase() ? rules.find(([ending, plain]) => word.endsWith(ending) && (plain !== "" || words.length === 1)) : undefined;
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

/** "American Heart of Poland" is not American: a short name that goes on with capital words, outside headlines that write all so. */
function partOfLonger(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  const next = tokens.word[end];
  return end === at + 1 && next !== undefined && tokens.sentence[end] === tokens.sentence[at] && tokens.kind[end] === WORD && tokens.before[end] === SPACE && next.capital && !next.upper && !noName(reading, end) && !LEGAL_FORMS.has(next.norm) && reading.cues.opensAt(end).length === 0 && !isHeadline(reading, at);
} // biome-ignore format: one rule

/** "pentru Realitatea Plus": a weak name behind a word with a capital that nothing else explains. */
function endsLonger(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens.word[at - 1]!;
  return tokens.kind[at - 1] === WORD && tokens.before[at] === SPACE && before.capital && !before.upper && !lexicon.locale.capitalNouns && !lexicon.locale.roles.endings && !noName(reading, at - 1) && reading.cues.opensAt(at - 1).length === 0 && !isHeadline(reading, at);
} // biome-ignore format: one rule

/** "A/S", "K/S": one past a legal form with a stroke that begins at `at`, or 0. */
function slashedForm(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens.word[at + 1]?.raw !== "/" || tokens.before[at + 1] !== GLUED || tokens.before[at + 2] !== GLUED)
    return 0;
  return /^(?:A\/S|K\/S|P\/S|I\/S)$/.test(`${tokens.word[at]!.raw}/${tokens.word[at + 2]?.raw}`) ? at + 3 : 0;
}

/** One past a legal form of the language's own list that begins at `at` ("sp. z o.o.", "spol. s r.o."), or 0. */
function localForm(reading: Reading, at: number): number {
  const cue = reading.cues.at(at, "legalForm");
  const word = reading.tokens.word[at];
  return cue && word && (word.capital || word.norm.includes(".") || cue.to - cue.from > 2) ? cue.to : 0;
}

/** Capital words and then a legal form: "Rheinwelle Energie AG", "Flygresor Nu AB" hold words that alone are no names. */
function legalFormAhead(reading: Reading, at: number, limit: number): boolean {
  const { tokens, cues } = reading;
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const word = tokens.word[i]!;
    if (i > at && ((LEGAL_FORMS.has(word.norm) && word.capital) || slashedForm(reading, i) > 0 || localForm(reading, i) > 0)) return true;
    if (tokens.kind[i] !== WORD || !word.capital || cues.opensAny(i, NO_LEGAL_PART)) return false;
  }
  return false;
} // biome-ignore format: one rule a line

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

/** "mBank", "eBay", "vidaXL": a capital behind small letters. */
const CAMEL = /^\p{Ll}{1,6}\p{Lu}/u;

function startsName(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const word = tokens.word[at]!;
  if (tokens.kind[at] !== WORD || !(word.capital || CAMEL.test(word.raw)) || word.norm.startsWith("'") || tokens.before[at] === HYPHEN) return false;
  if (word.raw.toLowerCase() === word.raw.toUpperCase()) return false;
  if (cues.at(at, "field") && !nextIsName(reading, at)) return false;
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

function noName(reading: Reading, at: number): boolean {
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

function afterDot(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const dot = at < limit && tokens.word[at]!.raw === "." && tokens.before[at] === GLUED;
  return dot && tokens.sentence[at + 1] === tokens.sentence[at] ? at + 1 : at;
}

/** Legal forms right after a known company are part of its mention: "Google LLC", "Amazon Europe Core S.à r.l.". */
function withLegalForm(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const comma = tokens.word[at]?.raw === "," ? 1 : 0;
  const word = tokens.word[at + comma];
  if (at + comma < limit && word && word.capital && LEGAL_FORMS.has(word.norm))
    return afterDot(reading, at + comma + 1, limit);
  // "Erste Bank Hungary Zrt.": a known name with more capital words before the form
  for (
    let i = at;
    i < Math.min(limit - 1, at + 3) &&
    tokens.kind[i] === WORD &&
    tokens.word[i]!.capital &&
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

/** What ends the adjectives before a noun for a firm. */
const NO_ADJECTIVE: ReadonlySet<CueName> = new Set([
  "article", "reason", "agent", "patient", "of", "and", "fines", "fined", "imposes", "receives", "pays", "fine", "penalty", "orders", "upholds", "reduces", "annuls", "moneyOf", "scale", "currency",
]); // biome-ignore format: a list

/** The phrase that a noun for a firm closes: adjectives before it, and a genitive after it. */
function firmNoun(reading: Reading, at: number, end: number, from: number): NameHit {
  const { tokens, cues } = reading;
  let start = at;
  while (start > from && start > at - (reading.lexicon.locale.roles.governs ? 0 : 5)) {
    const before = start - 1;
    if (tokens.kind[before] === PUNCT || (tokens.kind[before] === NUMBER && tokens.before[start] !== HYPHEN)) break;
    if (cues.coversAny(before, NO_ADJECTIVE)) break;
    if (cues.covers(before, "personTitle") || cues.covers(before, "person")) return { from: before, to: end, name: clean(quoteOf(tokens, before, end)), company: null, how: "person" };
    if (reading.authorities.some((hit) => hit.how !== "noun" && hit.from <= before && hit.to > before)) break;
    start--;
  }
  return { from: start, to: end, name: clean(quoteOf(tokens, start, end)), company: null, how: "noun" };
} // biome-ignore format: one rule a line

/** "dla kierowcy Ubera", "byłego prezesa Getinu": in a language with cases, a word for a person that governs the company's name. */
function governed(reading: Reading, at: number, from: number): boolean {
  const { cues, lexicon } = reading;
  if (!lexicon.locale.roles.endings) return false;
  for (let i = Math.max(from, at - 3); i < at; i++) if (cues.opensAt(i).some((cue) => (cue.what === "person" || cue.what === "traffic" || cue.what === "personTitle") && cue.to === at)) return true;
  return false;
} // biome-ignore format: short

/** What a name has that `clean` takes away; most have nothing. */
const UNCLEAN = /[^\S ]|["“”„«»]| {2}|^ | $|,\s{0,9}$/;

function clean(name: string): string {
  if (name.length <= 120 && !UNCLEAN.test(name)) return name;
  return name.replace(/[\s"“”„«»]+/g, " ").replace(/\s{0,9},\s{0,9}$/, "").trim().slice(0, 120);
} // biome-ignore format: short
