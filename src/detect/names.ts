import { clean, isHeadline, nameAt, noName } from "./capitals.ts";
import type { CueName } from "./cues.ts";
import { LEGAL_FORMS, legalFormAhead, withLegalForm } from "./legal-forms.ts";
import { caselessNames, quotedName } from "./name-forms.ts";
import type { CompanyHit } from "./parties.ts";
import { HOME, type NameHit, quoteOf, type Reading } from "./reading.ts";
import { HYPHEN, NUMBER, PUNCT, SPACE, WORD } from "./tokens.ts";

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
  const here = (hit: { from: number; how: string; country: string | null }): boolean => hit.how !== "weak" || !tokens.word[hit.from]!.upper || hit.country === null || reading.countries.includes(hit.country) || hit.country === HOME[reading.lexicon.locale.code];
  for (const hit of reading.authorities) if (hit.from < to && hit.to > from && hit.how !== "noun" && here(hit)) cover(hit.from, hit.to);
  for (const sum of reading.sums) if (sum.from < to && sum.to > from) cover(sum.from, sum.to);
  for (const date of reading.dates) if (date.from < to && date.to > from && date.to - date.from > 1) cover(date.from, date.to);
  // "Piazza Affari", "settles with New York"
  for (const what of ["market", "country"] as const) for (const cue of cues.within(from, to, what)) if (cue.to - cue.from > 1 && !(tokens.kind[cue.to] === WORD && tokens.word[cue.to]!.capital)) cover(cue.from, cue.to);
  // "Nordfunk Telekom GmbH": a short company name inside a longer firm is not that company.
  const within = (at: number, end: number, start: number): boolean => end === at + 1 && start === at - 1 && !isHeadline(reading, at) && !cues.at(start, "firm") && legalFormAhead(reading, at, to);
  const out: NameHit[] = [];
  let nameFrom = from;
  /** Behind the last service by which something was done. */
  let by = -1;
  const blocked = (k: number): boolean => taken[k - from] === 1 || (companies.has(k) && !within(k, companies.get(k)!.to, nameFrom));
  const isKnown = (k: number): boolean => companies.has(k);
  const companies = new Map(reading.companies.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => [hit.from, hit]));
  for (const [at, { weak }] of companies) if (weak && (at > from + 1 || (at > from && abroad(reading, companies.get(at)!))) && endsLonger(reading, at)) companies.delete(at);
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
    // "Meta, spot su Facebook e Instagram: …"
    else if (known && i > from && i < tokens.bodyFrom && ((cues.at(i - 1, "through") && (tokens.word[known.to]?.raw === "," || (companies.has(from) && (tokens.word[known.to]?.raw === ":" || cues.at(known.to, "and"))))) || (by === i - 1 && cues.at(i - 1, "and")))) {
      by = known.to;
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
    if (!cue || cues.at(i, "fine") || out.some((hit) => hit.from < cue.to && hit.to > i)) continue;
    out.push(firmNoun(reading, i, cue.to, from));
    i = cue.to - 1;
  }
  // A ministry or other public body may itself be penalised.
  for (const hit of reading.authorities) if (hit.from >= from && hit.to <= to && hit.to > hit.from && hit.kind === "government") out.push({ from: hit.from, to: hit.to, name: clean(quoteOf(tokens, hit.from, hit.to)), company: null, how: "body" });
  return out.sort((a, b) => a.from - b.from);
} // biome-ignore format: one rule a line

/** "American Heart of Poland" is not American: a short name that goes on with capital words, outside headlines that write all so. */
function partOfLonger(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  const next = tokens.word[end];
  return end === at + 1 && next !== undefined && tokens.sentence[end] === tokens.sentence[at] && tokens.kind[end] === WORD && tokens.before[end] === SPACE && next.capital && !next.upper && !noName(reading, end) && !LEGAL_FORMS.has(next.norm) && reading.cues.opensAt(end).length === 0 && !isHeadline(reading, at);
} // biome-ignore format: one rule

/** A company of a country that the text neither speaks of nor is written for. */
function abroad({ countries, lexicon }: Reading, { company }: CompanyHit): boolean {
  const home = HOME[lexicon.locale.code];
  return (
    home !== undefined &&
    company.country !== null &&
    company.country !== home &&
    !countries.includes(company.country)
  );
}

/** "pentru Realitatea Plus": a weak name behind a word with a capital that nothing else explains. */
function endsLonger(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens.word[at - 1]!;
  return tokens.kind[at - 1] === WORD && tokens.before[at] === SPACE && before.capital && !before.upper && !lexicon.locale.capitalNouns && !lexicon.locale.roles.endings && !noName(reading, at - 1) && reading.cues.opensAt(at - 1).every((cue) => cue.what === "country" && tokens.word[at - 2]?.capital === true) && !isHeadline(reading, at);
} // biome-ignore format: one rule

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
