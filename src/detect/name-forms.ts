import type { CueName } from "./cues.ts";
import { fold } from "./fold.ts";
import type { NameHit, Reading } from "./reading.ts";
import { GLUED, NUMBER, PUNCT, WORD } from "./tokens.ts";

/** Cues that end a name in a script without spaces. */
const ENDS_NAME: readonly CueName[] = [
  "fine", "penalty", "fines", "fined", "imposes", "receives", "orders", "periodic", "disobeyed", "patient", "agent", "reason", "and", "court", "regulator", "body", "government", "person",
  "article", "possible", "sought", "negated", "earlier", "upholds", "reduces", "annuls", "appeals", "today", "yesterday", "background",
]; // biome-ignore format: a list

const OPENING = '"«“„‚‘「『';
const CLOSING = '"»”“’」』';

/**
 * A company written in quotation marks that begins at token `at` („Mėlyna Banga“, «Синя Хвиля»), in languages that write
 * companies so (`names.quoted`); null where none does.
 */
export function quotedName(reading: Reading, at: number, limit: number): NameHit | null {
  const { tokens } = reading;
  if (!reading.lexicon.locale.names.quoted || !OPENING.includes(tokens.text.charAt(tokens.start[at]! - 1) || " ")) return null;
  if (tokens.kind[at] !== WORD || !tokens.word[at]!.capital) return null;
  for (let to = at + 1; to <= limit && to <= at + 7; to++) {
    if (tokens.kind[to - 1] === PUNCT && !/[&.+]/.test(tokens.word[to - 1]!.raw)) return null;
    if (!CLOSING.includes(tokens.text.charAt(tokens.end[to - 1]!) || " ")) continue;
    const legal = legalFormAt(reading, to) || legalFormAt(reading, at - 1);
    return { from: at, to, name: tokens.text.slice(tokens.start[at], tokens.end[to - 1]), company: null, how: legal ? "legal" : "name" };
  }
  return null;
} // biome-ignore format: one rule a line

function legalFormAt(reading: Reading, at: number): boolean {
  return at >= 0 && reading.cues.at(at, "legalForm") !== null;
}

/** How many characters a name may have. */
const LONGEST = 40;

type Ends = (at: number) => boolean;

/**
 * Names in scripts without capitals, in tokens [from, to): by a legal form before or after them (株式会社X, X有限公司, (주)X),
 * or by the particle or preposition of the one who bears or acts (Xに, 对X, X被, X에).
 */
export function caselessNames(reading: Reading, from: number, to: number): NameHit[] {
  const locale = reading.lexicon.locale;
  if (!locale.unspaced && locale.code !== "ko") return [];
  const stops = stopsOf(reading, from, to);
  const ends = (at: number): boolean => at < from || at >= to || stops[at - from] === 1;
  const out: NameHit[] = [];
  const add = (hit: NameHit | null): void => {
    if (hit && !out.some((other) => other.from < hit.to && hit.from < other.to)) out.push(hit);
  };
  for (const cue of reading.cues.within(from, to, "legalForm")) add(byLegalForm(reading, cue.from, cue.to, from, to, ends));
  const endings = Object.entries(locale.roles.endings ?? {}).map(([ending, told]) => [fold(ending), told] as const);
  for (let i = from; i < to; i++) add(locale.unspaced ? (endings.length > 0 ? beforeParticle(reading, i, from, endings, ends) : besidePreposition(reading, i, from, to, ends)) : hangulName(reading, i, endings, ends));
  return out;
} // biome-ignore format: one rule a line

function byLegalForm(reading: Reading, formFrom: number, formTo: number, from: number, to: number, ends: Ends): NameHit | null {
  const { tokens } = reading;
  const particle = (i: number): boolean => particleAt(reading, i);
  if (formTo < to && tokens.before[formTo] === GLUED && tokens.kind[formTo] === WORD && !particle(formTo) && !ends(formTo)) {
    let end = formTo;
    while (end < to && end < formTo + LONGEST && (end === formTo || tokens.before[end] === GLUED) && tokens.kind[end] !== PUNCT && !particle(end) && !ends(end)) end++;
    if (end - formTo >= 2 || tokens.word[formTo]!.raw.length >= 2) return { ...named(reading, formTo, end, "legal"), from: formFrom };
  }
  let start = formFrom;
  while (start > from && start > formFrom - LONGEST && tokens.before[start] === GLUED && tokens.kind[start - 1] !== PUNCT && !particle(start - 1) && !ends(start - 1)) start--;
  return formFrom - start >= 2 || (start < formFrom && tokens.word[start]!.raw.length >= 2) ? { ...named(reading, start, formFrom, "legal"), to: formTo } : null;
} // biome-ignore format: one rule a line

/** Japanese: a run of Han, katakana or Latin right before は, が, に, への … */
function beforeParticle(reading: Reading, at: number, from: number, endings: readonly (readonly [string, string])[], ends: Ends): NameHit | null {
  const { tokens } = reading;
  if (at <= from || !particleAt(reading, at) || !nameScript(tokens.word[at - 1]!.raw)) return null;
  const told = endings.find(([ending]) => tokens.text.startsWith(ending, tokens.start[at]) && ending.length > 0)?.[1];
  if (told === undefined || told === "any" || tokens.word[at]!.raw === "を") return null;
  let start = at;
  while (start > from && start > at - LONGEST && (start === at || tokens.before[start] === GLUED) && nameScript(tokens.word[start - 1]!.raw) && !ends(start - 1)) start--;
  return at - start >= 2 && at - start <= 14 ? named(reading, start, at, "name") : null;
} // biome-ignore format: one rule a line

/** Chinese: what stands between 对 and the verb, or before 被. */
function besidePreposition(reading: Reading, at: number, from: number, to: number, ends: Ends): NameHit | null {
  const { tokens, cues } = reading;
  const patient = cues.at(at, "patient");
  if (patient) {
    let end = patient.to;
    while (end < to && end < patient.to + LONGEST && tokens.kind[end] !== PUNCT && tokens.kind[end] !== NUMBER && !ends(end) && !cues.at(end, "of")) end++;
    return end - patient.to >= 2 && end - patient.to <= 20 ? named(reading, patient.to, end, "name") : null;
  }
  if (!cues.at(at, "agent") && !cues.at(at, "fined")) return null;
  const runBefore = (end: number): number => {
    let start = end;
    while (start > from && start > end - LONGEST && tokens.before[start] === GLUED && tokens.kind[start - 1] === WORD && !ends(start - 1)) start--;
    return start;
  };
  let end = at;
  let start = runBefore(end);
  // "X因Y被罚": the reason stands between the name and 被
  if (start > from && cues.covers(start - 1, "reason")) {
    end = start - 1;
    start = runBefore(end);
  }
  return end - start >= 2 && end - start <= 14 ? named(reading, start, end, "name") : null;
} // biome-ignore format: one rule a line

/** Korean: a word with the particle of the one who bears or acts. */
function hangulName(reading: Reading, at: number, endings: readonly (readonly [string, string])[], ends: Ends): NameHit | null {
  const { tokens } = reading;
  const { raw } = tokens.word[at]!;
  if (tokens.kind[at] !== WORD || raw.charCodeAt(0) < 0xac00 || raw.length < 3 || ends(at)) return null;
  if (reading.cues.opensAt(at).length > 0) return null;
  let best = "";
  let told = "";
  for (const [ending, role] of endings) if (raw.endsWith(ending) && raw.length >= ending.length + 2 && ending.length > best.length) [best, told] = [ending, role];
  if (told !== "patient" || best === "을" || best === "를") return null;
  return { from: at, to: at + 1, name: raw.slice(0, -best.length), company: null, how: "name" };
} // biome-ignore format: one rule a line

function named(reading: Reading, from: number, to: number, how: NameHit["how"]): NameHit {
  const { tokens } = reading;
  let name = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (!reading.lexicon.locale.unspaced) {
    let best = "";
    for (const ending of Object.keys(reading.lexicon.locale.roles.endings ?? {})) if (name.endsWith(ending) && name.length >= ending.length + 2 && ending.length > best.length) best = ending;
    if (best) name = name.slice(0, -best.length);
  }
  return { from, to, name: name.replace(/[\s「」『』"]/g, ""), company: null, how };
} // biome-ignore format: one rule a line

/** A particle (kana of `endings`) that stands right after a name. */
function particleAt(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const first = tokens.word[at]?.raw ?? "";
  const code = first.charCodeAt(0);
  if (code < 0x3040 || code > 0x309f) {
    const told = code >= 0xac00 ? lexicon.locale.roles.endings?.[first] : undefined;
    return told !== undefined;
  }
  return Object.keys(lexicon.locale.roles.endings ?? {}).some((ending) => ending.charAt(0) === first);
}

/** The tokens of [from, to) at which a name ends: bodies, sums, and words of the languages' lists. */
function stopsOf(reading: Reading, from: number, to: number): Uint8Array {
  const stops = new Uint8Array(to - from);
  const mark = (start: number, end: number): void => {
    if (start < to && end > from) stops.fill(1, Math.max(0, start - from), Math.min(to, end) - from);
  };
  for (const hit of reading.authorities) if (hit.how !== "noun") mark(hit.from, hit.to);
  for (const sum of reading.sums) mark(sum.from, sum.to);
  for (let i = from; i < to; i++)
    if (ENDS_NAME.some((what) => reading.cues.covers(i, what))) stops[i - from] = 1;
  return stops;
}

/** Han, katakana, Latin letters or figures: what Japanese names are mostly written with. */
function nameScript(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return (code >= 0x30a0 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code < 0x250 && /[\p{L}\d]/u.test(raw));
} // biome-ignore format: one rule
