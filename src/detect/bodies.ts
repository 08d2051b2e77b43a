import type { Authority, Field } from "../domain/party.ts";
import type { Cue, CueIndex } from "./cues.ts";
import { fold } from "./fold.ts";
import type { AuthorityHit, PartyTrie } from "./parties.ts";
import { HYPHEN, PUNCT, SPACE, type Tokens, WORD } from "./tokens.ts";

/**
 * Bodies whose name is only a description, beside another country: "irského úřadu pro ochranu osobních údajů" names
 * the Irish body, although the words are the Czech body's name.
 */
export function ofTheirCountry(
  hits: readonly AuthorityHit[],
  cues: CueIndex,
  trie: PartyTrie,
): AuthorityHit[] {
  return hits.map((hit) => {
    const { authority } = hit;
    if (!authority || authority.kind === "government" || cues.tokens.word[hit.from]!.upper) return hit;
    // "Hamburg's data protection commissioner": with a place of its own it is not the body that bears the noun as its name.
    const genitive =
      hit.from > 1 &&
      cues.tokens.word[hit.from - 1]!.norm === "'s" &&
      cues.tokens.word[hit.from - 2]!.capital;
    if (
      genitive &&
      cues.at(hit.from, "body") &&
      !countryEndingAt(cues, hit.from - 2) &&
      !countryEndingAt(cues, hit.from - 1)
    )
      return { ...hit, from: hit.from - 2, authority: null, country: null, how: "name" };
    // "Luxembourg's data-protection commission"
    const owner = genitive ? hit.from - 1 : hit.from;
    const before = owner > 0 ? countryEndingAt(cues, owner - 1) : null;
    const place =
      before && before.to === owner ? before : (adjectiveAt(cues, hit.to) ?? ofCountry(hit, cues));
    if (
      !place ||
      place.value === authority.country ||
      (place.value === "EU" && authority.field !== "competition")
    )
      return hit;
    const from = Math.min(hit.from, place.from);
    // "een Russische rechtbank": which court of that country is not told.
    if (authority.kind === "court")
      return hit.how === "weak" || hit.to - hit.from === 1
        ? {
            ...hit,
            from,
            to: Math.max(hit.to, place.to),
            authority: null,
            country: place.value,
            how: "description",
          }
        : hit;
    const body = trie.bodies(place.value, authority.field).find((other) => other.kind === "regulator");
    return body
      ? {
          ...hit,
          from,
          to: Math.max(hit.to, place.to),
          authority: body,
          country: body.country,
          how: "description",
        }
      : hit;
  });
}

/** "Central Bank of the UAE": a name of one word or two that goes on with "of" and another country. */
function ofCountry(hit: AuthorityHit, cues: CueIndex): Cue | null {
  if (hit.how !== "weak" || !cues.at(hit.to, "of")) return null;
  const at = cues.covers(hit.to + 1, "article") ? hit.to + 2 : hit.to + 1;
  return cues.at(at, "country");
}

/** A country's adjective in small letters right behind a name, as the Romance languages write it: "il Garante irlandese". */
function adjectiveAt(cues: CueIndex, at: number): Cue | null {
  const cue = at < cues.tokens.count ? cues.at(at, "country") : null;
  return cue && !cues.tokens.word[at]!.capital ? cue : null;
}

/**
 * Authorities that a text describes: a body noun with its country ("the Spanish DPA", "privacy watchdog of France"),
 * and bare nouns ("the regulator", "a court"). `federal`: the language has words for the United States as a whole, so another
 * name of theirs ("New York regulator") is a state's.
 */
export function findDescribed(tokens: Tokens, cues: CueIndex, trie: PartyTrie, named: readonly AuthorityHit[], textField: Field | null, federal: boolean): AuthorityHit[] {
  const taken = new Uint8Array(tokens.count);
  for (const hit of named) taken.fill(1, hit.from, hit.to);
  const out: AuthorityHit[] = [];
  for (const cue of cues.all) {
    if (cue.what !== "body" && cue.what !== "regulator" && cue.what !== "court" && cue.what !== "government") continue;
    // "the state-owned operator"
    if (taken[cue.from] || (cue.what === "government" && (tokens.before[cue.to] === HYPHEN || /^islam/.test(tokens.word[cue.to]?.norm ?? "") || /^islam/.test(tokens.word[cue.from - 1]?.norm ?? "")))) continue;
    const longest = longestNoun(cues, cue.from);
    if (!longest || longest !== cue) continue;
    const place = countryBeside(tokens, cues, cue.from, cue.to);
    const field: Field | null = cue.what === "body" ? (cue.value as Field) : null;
    // "Swiss producer Valmora SA": two letters are a body only right behind its country ("the Italian SA").
    // Not behind a firm's: "Zenit Romania SA" ends in its legal form.
    if (cue.to - cue.from === 1 && tokens.word[cue.from]!.norm.length === 2 && (place?.to !== cue.from || (place.from > 1 && tokens.kind[place.from - 1] === WORD && tokens.word[place.from - 1]!.capital))) continue;
    const kind = cue.what === "court" ? "court" : cue.what === "government" ? "government" : "regulator";
    const from = place ? Math.min(place.from, cue.from) : cue.from;
    let to = place ? Math.max(place.to, cue.to) : cue.to;
    let authority: Authority | null = null;
    // "New York regulator": of a state, not of the United States
    if (place && kind === "regulator" && !(place.country === "US" && federal && !cues.covers(place.from, "federal"))) {
      // Bodies of no field of their own have nothing in common by which one could stand for all.
      const wanted = field === "general" ? null : (field ?? textField);
      // "ICO (UK) - Marriott. The UK regulator …": of a country's bodies the one that the text names
      const told = field === null ? named.find((hit) => hit.how === "name" && hit.kind === "regulator" && hit.country === place.country && hit.from < cue.from) : undefined;
      if (told) authority = told.authority;
      else if (wanted) {
        const bodies = trie.bodies(place.country, wanted).filter((body) => body.kind === "regulator");
        const local = inBrackets(tokens, to, bodies);
        authority = local?.body ?? bodies[0] ?? null;
        to = local?.to ?? to;
      }
      if (!authority && place.country === "EU" && wanted !== "privacy" && wanted !== "financial") authority = trie.bodies("EU", "competition")[0] ?? null;
    }
    const [start, end] = (cue.what === "court" || (cue.what === "government" && tokens.word[cue.from]!.capital && !tokens.word[cue.from]!.upper && cue.to - cue.from > 1)) && !place ? withTown(tokens, cues, cue.from, cue.to) : [from, to];
    taken.fill(1, start, end);
    out.push({ from: start, to: end, authority, country: place?.country ?? null, field: field ?? authority?.field ?? null, kind, how: field || place ? "description" : "noun" });
  }
  return out;
} // biome-ignore format: one rule a line

/** "a German DPA (Hamburg)": of a country's bodies the one that bears the place in brackets behind. */
function inBrackets({ word, text, start, end, count }: Tokens, at: number, bodies: readonly Authority[]): { readonly body: Authority; readonly to: number } | null {
  if (word[at]?.raw !== "(") return null;
  let to = at + 1;
  while (to < Math.min(count, at + 4) && word[to]!.raw !== ")") to++;
  const place = ` ${fold(text.slice(start[at + 1], end[to - 1]))} `;
  const body = bodies.find(({ name, aliases }) => [name, ...aliases].some((alias) => ` ${fold(alias)} `.includes(place)));
  return body ? { body, to: to + 1 } : null;
} // biome-ignore format: short

/** "Gällivare tingsrätt", "tribunal d'Épinal", "Oban Sheriff Court": the words of a court with the name of its town. */
function withTown(tokens: Tokens, cues: CueIndex, from: number, to: number): [number, number] {
  const town = (at: number): boolean => at >= 0 && at < tokens.count && tokens.kind[at] === WORD && tokens.word[at]!.capital && tokens.sentence[at] === tokens.sentence[from] && cues.opensAt(at).every((cue) => cue.what === "notName");
  const spaced = (at: number): boolean => tokens.before[at] === SPACE;
  let start = from;
  while (start > from - 3 && town(start - 1) && spaced(start)) start--;
  let at = to;
  for (let small = 0; small < 2 && (cues.at(at, "of") || cues.at(at, "article") || cues.at(at, "decided") || cues.at(at, "through")) && !tokens.word[at]?.capital; small++) at++;
  if (start < from || !town(at)) return [start, to];
  // "rechtbank Noord-Nederland"
  let end = at + 1;
  while (tokens.before[end] === HYPHEN && tokens.kind[end] === WORD) end++;
  return [from, end];
} // biome-ignore format: one rule a line

function longestNoun(cues: CueIndex, at: number) {
  let best = null;
  for (const cue of cues.opensAt(at)) {
    if (cue.what !== "body" && cue.what !== "regulator" && cue.what !== "court" && cue.what !== "government")
      continue;
    if (!best || cue.to > best.to || (cue.to === best.to && cue.what === "body" && best.what !== "body"))
      best = cue;
  }
  return best;
}

/** Small words between a body noun and its country; texts are compared folded, so "för" is "for". */
const LINKING = new Set("de du des in la of the del della do da van for w".split(" "));

/** A country right before or after a body noun, over small words: "Spanish DPA", "France's privacy watchdog", "regulator of Italy". */
function countryBeside(tokens: Tokens, cues: CueIndex, from: number, to: number): { country: string; from: number; to: number } | null {
  const sentence = tokens.sentence[from];
  for (let i = from - 1; i >= Math.max(0, from - 4) && tokens.sentence[i] === sentence; i--) {
    if (tokens.kind[i] === PUNCT) break;
    const cue = countryEndingAt(cues, i);
    if (cue) return { country: cue.value, from: cue.from, to: cue.to };
    if (cues.covers(i, "fines") || cues.covers(i, "imposes") || cues.covers(i, "patient") || cues.covers(i, "agent")) break;
  }
  for (let i = to; i < Math.min(tokens.count, to + 4) && tokens.sentence[i] === sentence; i++) {
    const cue = cues.at(i, "country");
    if (cue) return { country: cue.value, from: i, to: cue.to };
    const small = tokens.before[i] === HYPHEN || cues.at(i, "of") || cues.at(i, "moneyOf") || cues.at(i, "article") || cues.at(i, "body") || cues.at(i, "field") || LINKING.has(tokens.word[i]!.norm);
    if (!small) break;
  }
  return null;
} // biome-ignore format: one rule a line

function countryEndingAt(cues: CueIndex, at: number) {
  for (let from = at; from >= Math.max(0, at - 2); from--) {
    const cue = cues.at(from, "country");
    if (cue && cue.to === at + 1) return cue;
    if (cue && cue.to === at + 2 && from === at) return cue;
  }
  return null;
}
