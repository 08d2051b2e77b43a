import type { Field } from "../../domain/party.ts";
import { isHeadline } from "../capitals.ts";
import { currencyIn } from "../currencies.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import { fold } from "../fold.ts";
import type { AuthorityHit } from "../parties.ts";
import { HOME, parted, quoteOf, type Reading } from "../reading.ts";
import { NUMBER, SPACE, WORD } from "../tokens.ts";
import { endingTold, leadOf } from "./respondents.ts";

/** Who imposes: the body in the place of the agent or subject, else the nearest one named, else one inferred from country and field. */
export const authorities: Refiner = (drafts, reading) =>
  drafts.map((draft) => (draft.authority ? draft : withAuthority(draft, reading)));

function withAuthority(draft: Draft, reading: Reading): Draft {
  const inside = best(reading.authorities.filter((hit) => hit.from >= draft.from && hit.to <= draft.to), draft, reading);
  // "US regulators fine Citi … The Federal Reserve said": who they are is told by name in the next sentences
  const named = inside?.how === "description" && !inside.authority && inside.kind === "regulator" ? namedBehind(inside, draft, reading) : null;
  if (named) return take(draft, named, reading, "inferred", "body of that country named in the sentences after");
  // "fined by UK regulator for missing targets. Ofcom says …": the field of law only suggests which it is
  const generic = inside?.how === "description" && inside.authority && inside.kind === "regulator" && reading.cues.within(inside.from, inside.to, "body").length === 0 ? namedBehind(inside, draft, reading) : null;
  if (generic) return take(draft, generic, reading, "inferred", "body of that country named in the sentences after");
  // "the DOJ announced that the firm agreed to pay the United States $3m": who speaks for the country that is paid
  const speaker = inside?.how === "description" && !inside.authority && inside.kind === "government" ? reading.authorities.find((hit) => hit.how === "name" && hit.kind !== "court" && hit.country === inside.country && hit.from >= draft.from && hit.to <= draft.anchor.from) : undefined;
  if (speaker) return take(draft, speaker, reading, "stated", "body named in the sentence");
  // "beboet door privacywaakhond. De Gegevensbeschermingsautoriteit …": whom the description means is told by name
  const meant = inside?.authority && describedOnly(inside, reading) ? otherBehind(inside, draft, reading) : null;
  if (meant) return take(draft, meant, reading, "inferred", "body of that field named in the sentence after");
  const state = inside && draft.voice === "active" && inside.from >= draft.anchor.to && leadOf(inside, reading, draft.anchor.to) === "reason" ? subjectCountry(draft, reading) : null;
  if (state) return take(draft, bodyOf(state, reading)!, reading, "inferred", "country that imposes");
  if (inside && inside.how !== "noun" && (inside.authority || inside.country || inside.how === "name")) return take(draft, inside, reading, "stated", ruleOf(inside));
  const country = bodyOf(subjectCountry(draft, reading), reading);
  if (country && (!inside || inside.how === "noun")) return take(draft, country, reading, "inferred", country.authority ? `${country.authority.name}: ${country.country} + ${country.authority.field}` : "country that imposes");
  // A body without a country, or none: one named elsewhere in the article.
  const elsewhere = nearestNamed(draft, inside, reading);
  if (elsewhere) return take(draft, elsewhere, reading, "inferred", "body named elsewhere in the article");
  const placed = place(inside, reading);
  if (placed) return take(draft, placed, reading, "inferred", `${placed.authority?.name}: ${placed.country} + ${placed.field ?? "court"}`);
  const outlet = reading.authorities.find((hit) => hit.how === "name" && hit.kind === "regulator" && hit.from >= reading.outletFrom && hit.to <= reading.tokens.bodyFrom);
  // "… subject to court approval - ACCC": the body that publishes
  if (outlet && inside?.kind === "court" && draft.kind !== "upheld" && draft.kind !== "reduced" && draft.kind !== "annulled") return take(draft, outlet, reading, "inferred", "published by it");
  if (inside) return take(draft, inside, reading, "stated", ruleOf(inside));
  const headed = headedBy(draft, reading);
  if (headed) return take(draft, headed, reading, "inferred", "country that opens the headline");
  // "… - Gambling Commission": the body itself is the outlet
  if (outlet) return take(draft, outlet, reading, "inferred", "published by it");
  const site = reading.host ? reading.trie.siteOf(reading.host) : null;
  if (site) {
    const hit: AuthorityHit = { from: draft.anchor.from, to: draft.anchor.from, authority: site, country: site.country, field: site.field, kind: site.kind, how: "name" };
    return take(draft, hit, reading, "inferred", `published by ${site.name}`);
  }
  const inferred = fromLaw(draft, reading) ?? fromPlaceAndField(draft, reading);
  if (!inferred) {
    const described = reading.authorities.find((hit) => hit.how === "description" && hit.kind === "regulator" && Math.abs(reading.tokens.sentence[hit.from]! - draft.sentence) === 1);
    if (described) return take(draft, described, reading, "inferred", "body described beside the sentence");
    const noun = reading.authorities.find((hit) => hit.how === "noun" && (hit.kind !== "court" || (draft.inTitle && (draft.strength === "strong" ? draft.respondent !== null : draft.respondent?.how === "known" || draft.respondent?.how === "legal"))) && Math.abs(reading.tokens.sentence[hit.from]! - draft.sentence) <= (hit.kind === "court" ? 2 : 1) && reading.tokens.sentence[hit.from]! !== draft.sentence);
    if (noun) return take(draft, noun, reading, "inferred", "body spoken of beside the sentence");
  }
  return inferred ? take(draft, inferred, reading, "inferred", `${inferred.authority?.name}: ${inferred.country} + ${inferred.field}`) : draft;
} // biome-ignore format: one rung a line

function namedBehind(described: AuthorityHit, draft: Draft, reading: Reading): AuthorityHit | null {
  return (
    reading.authorities.find(
      (hit) =>
        hit.how === "name" &&
        hit.kind === "regulator" &&
        hit.country === described.country &&
        hit.from >= draft.to &&
        reading.tokens.sentence[hit.from]! - draft.sentence <= 2,
    ) ?? null
  );
}

/** Whether a body is only spoken of by a description that holds no country ("privacywaakhond"). */
function describedOnly(hit: AuthorityHit, { tokens, cues }: Reading): boolean {
  const said = fold(quoteOf(tokens, hit.from, hit.to));
  return cues.within(hit.from - 1, hit.to, "country").length === 0 && hit.authority!.descriptions.some((description) => fold(description) === said);
} // biome-ignore format: short

/** Another body of the same field that the next sentence names. */
function otherBehind(hit: AuthorityHit, draft: Draft, reading: Reading): AuthorityHit | null {
  return reading.authorities.find((other) => other.from >= draft.to && reading.tokens.sentence[other.from]! - draft.sentence <= 1 && other.how !== "noun" && other.kind === "regulator" && other.authority !== null && other.field === hit.field && other.authority.id !== hit.authority!.id && (other.how === "name" || other.to - other.from > 1 || reading.tokens.word[other.from]!.norm.length > 9)) ?? null;
} // biome-ignore format: one rule

/** "Nigeria fines Meta … the FCCPC said": the country's body that the text names, where country and field tell none. */
function bodyOf(country: AuthorityHit | null, reading: Reading): AuthorityHit | null {
  if (!country) return country;
  const named = reading.authorities.filter(
    (hit) =>
      hit.how === "name" &&
      (hit.kind === "regulator" || hit.kind === "government") &&
      hit.country === country.country,
  );
  // "to resolve U.S. probes … with the Justice Department": what the field of law suggests gives way to who is named
  return named.find((hit) => hit.authority === country.authority) ?? named[0] ?? country;
}

function take(
  draft: Draft,
  hit: AuthorityHit,
  reading: Reading,
  how: "stated" | "inferred",
  rule: string,
): Draft {
  const basis = basisOf(reading, how, rule, hit.from, hit.to);
  return { ...draft, authority: hit, basis: { ...draft.basis, authority: basis } };
}

function ruleOf(hit: AuthorityHit): string {
  return hit.how === "name"
    ? "body named in the sentence"
    : hit.how === "weak"
      ? "short name of a body beside the penalty"
      : "body described in the sentence";
}

function best(hits: readonly AuthorityHit[], draft: Draft, reading: Reading): AuthorityHit | null {
  let chosen: AuthorityHit | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const found of hits) {
    const hit = atHome(found, draft, reading);
    if (draft.respondent && hit.from < draft.respondent.to && hit.to > draft.respondent.from) continue;
    // "EU privacy fine": the Union's rules, which the countries' bodies enforce
    if (
      hit.country === "EU" &&
      hit.to - hit.from === 1 &&
      reading.cues.at(hit.to, "field")?.value === "privacy"
    )
      continue;
    const score = worthOf(hit, draft, reading);
    if (score > top) {
      top = score;
      chosen = hit;
    }
  }
  return top > -3 ? chosen : null;
}

/** "Federal Court orders Qantas to pay": of bodies that share a name, the one of the firm's country where the text speaks of none. */
function atHome(hit: AuthorityHit, draft: Draft, reading: Reading): AuthorityHit {
  const country = draft.respondent?.company?.country;
  if (hit.how !== "weak" || !country || placed(hit, reading)) return hit;
  if (hit.country === country) return { ...hit, how: "description" };
  const said = fold(quoteOf(reading.tokens, hit.from, hit.to));
  const body = reading.trie.bodies(country, hit.kind === "court" ? "court" : (hit.field ?? "general")).find((other) => [...other.weakAliases, ...other.aliases].some((alias) => fold(alias) === said));
  return body ? { ...hit, authority: body, country, field: body.field, kind: body.kind, how: "description" } : hit;
} // biome-ignore format: one rule

function worthOf(hit: AuthorityHit, draft: Draft, reading: Reading): number {
  const { anchor, voice } = draft;
  if (partOfTitle(hit, reading) || apposed(hit, draft, reading) || bracketed(hit, reading)) return Number.NEGATIVE_INFINITY;
  const before = hit.to <= anchor.from;
  const distance = before ? anchor.from - hit.to : Math.max(0, hit.from - anchor.to);
  let score = hit.how === "name" ? 4 : hit.how === "description" ? 3.5 : hit.how === "weak" ? 1.5 : 0;
  const lead = leadOf(hit, reading, draft.from);
  if (lead === "agent" && !(before && voice === "active" && ofDecision(hit, reading))) score += agentBefore(hit, draft, reading) ? 0 : 4;
  // "das Kartellgericht hat auf Antrag der Bundeswettbewerbsbehörde …": who asked for it
  else if (requested(hit, reading) || (before && voice === "active" && ofDecision(hit, reading))) score -= 5;
  else if (lead === "patient" && voice !== "noun") score -= before || reading.cues.at(anchor.from, "pays") ? 0 : 4;
  if (before && voice === "active") score += 3;
  // "After a decision of the EDPB, the Irish DPA imposed …": the subject right before its verb
  if (voice === "active" && hit.to === anchor.from && hit.how !== "noun") score += 1;
  if (hit.kind === "court" && draft.kind !== "upheld" && draft.kind !== "annulled" && draft.kind !== "reduced") score -= 1;
  if (hit.kind === "government" && hit.how === "noun") score -= before && voice === "passive" && lead !== "agent" ? 8 : 1;
  if (hit.how === "weak" && !weakFits(hit, lead, before && voice === "active" && (distance <= 4 || (hit.from - draft.from <= 1 && distance <= 9)), draft, reading)) return Number.NEGATIVE_INFINITY;
  return score - Math.min(2, distance * 0.08);
} // biome-ignore format: one rule a line

/** "The data authority, the main regulator in Europe, imposed …": what stands between commas behind a body only tells which that is. */
function apposed(hit: AuthorityHit, draft: Draft, reading: Reading): boolean {
  if (hit.how === "name" || hit.to > draft.anchor.from || !parted(reading, hit.to, draft.anchor.from, ",")) return false;
  return reading.authorities.some((other) => other.how === "name" && other.from >= draft.from && other.to < hit.from && hit.from - other.to < 8 && reading.tokens.word[other.to]?.raw === "," && !parted(reading, other.to + 1, hit.from, ",;:"));
} // biome-ignore format: one rule

/** "in California (the United States)": a country alone in brackets is a place. */
function bracketed({ how, authority, from, to }: AuthorityHit, { cues, tokens }: Reading): boolean {
  const opens = cues.covers(from - 1, "article") ? from - 2 : from - 1;
  return how === "description" && authority === null && tokens.word[opens]?.raw === "(" && tokens.word[to]?.raw === ")";
} // biome-ignore format: short

/** "fined by the Union …, in reach of that country's state services": the first agent behind the verb is who fines. */
function agentBefore(hit: AuthorityHit, draft: Draft, reading: Reading): boolean {
  return reading.authorities.some((other) => other.from >= draft.anchor.to && other.to <= hit.from && other.how !== "noun" && leadOf(other, reading, draft.anchor.to) === "agent");
} // biome-ignore format: short

/** "Comisión Disciplinaria": one word that the next capital makes the name of another body. */
function partOfTitle(hit: AuthorityHit, reading: Reading): boolean {
  const { tokens, cues, companies, lexicon } = reading;
  const next = tokens.word[hit.to];
  return hit.how === "weak" && hit.to - hit.from === 1 && !tokens.word[hit.from]!.upper && !lexicon.locale.capitalNouns && next !== undefined && tokens.kind[hit.to] === WORD && tokens.before[hit.to] === SPACE && next.capital && !isHeadline(reading, hit.from) && cues.opensAt(hit.to).length === 0 && !companies.some((company) => company.from === hit.to);
} // biome-ignore format: one rule

/** Whether the words before a body tell that it only asked for the penalty. */
function requested(hit: AuthorityHit, { cues }: Reading): boolean {
  return cues.within(hit.from - 5, hit.from, "request").some((cue) => cue.to <= hit.from && hit.from - cue.to <= 2);
} // biome-ignore format: short

/** "following a binding decision of the EDPB": whose decision another body's penalty follows. */
function ofDecision(hit: AuthorityHit, { cues }: Reading): boolean {
  const article = cues.covers(hit.from - 1, "article") && !cues.at(hit.from - 1, "of") ? 1 : 0;
  const of = hit.from - 1 - article;
  return (
    cues.at(of, "of") !== null && (["object", "orderNoun"] as const).some((what) => cues.covers(of - 1, what))
  );
}

/** A short or shared name counts in the place of who imposes, right before the penalty noun, or in its own country. */
function weakFits(hit: AuthorityHit, lead: string, subject: boolean, draft: Draft, reading: Reading): boolean {
  if (lead === "agent" || (subject && !otherMoney(hit, reading))) return true;
  // "in deal with EPA": with whom one settles
  if (reading.cues.within(hit.from - 5, hit.from, "settles").some((cue) => cue.to === hit.from)) return true;
  // "in ASIC greenwashing case"
  const { cues } = reading;
  if (reading.tokens.word[hit.from]!.upper && hit.to - hit.from === 1 && reading.tokens.word[hit.from]!.raw.length >= 4 && (cues.at(hit.to, "wrong") ?? cues.at(hit.to, "field"))) return true;
  // "EU:lta jättipotti Googlelle"
  if (reading.tokens.before[hit.to] !== SPACE && endingTold(hit.to, reading) === "agent") return true;
  // "Ue, maxi multa a Google"
  if (hit.from === draft.from && (/^[,:]$/.test(reading.tokens.word[hit.to]?.raw ?? "") || (reading.cues.at(hit.to, "possible") !== null && draft.told === "possible"))) return true;
  if (draft.voice === "passive" && hit.to <= draft.anchor.from && !placed(hit, reading)) return false;
  for (let i = hit.to; i < hit.to + 3 && i < draft.to; i++) if (cues.at(i, "fine") || cues.at(i, "penalty")) return true;
  return hit.country !== "EU" && placed(hit, reading) && !otherMoney(hit, reading);
} // biome-ignore format: short

/** "Largest CCPA settlement … $1.55 million" is none of India's: all sums of the text are in a dollar that the body's country has not. */
function otherMoney({ country, authority }: AuthorityHit, { sums, input }: Reading): boolean {
  const own = country && country !== "EU" && authority?.kind === "regulator" ? currencyIn(country, input.publishedAt ?? null) : undefined;
  return own !== undefined && sums.length > 0 && sums.every((sum) => sum.currencies.length > 1 && sum.currencies[0] === "USD" && !sum.currencies.includes(own));
} // biome-ignore format: short

function placed(hit: AuthorityHit, reading: Reading): boolean {
  const { countries, lexicon, tokens } = reading;
  if (hit.country === null) return false;
  if (countries.includes(hit.country) || hit.country === HOME[lexicon.locale.code]) return true;
  // "The Garante held that …": a word of another language is a name in English
  const word = tokens.word[hit.from];
  if (!word || hit.to === hit.from) return false;
  return lexicon.locale.code === "en" && hit.to - hit.from <= 2 && !word.upper && tokens.word[hit.to - 1]!.norm.length > 5 && SPEAK_OTHERWISE.has(hit.country);
} // biome-ignore format: one rule a line

/** Countries of the languages that are read, where the bodies do not bear English names as well. */
const SPEAK_OTHERWISE: ReadonlySet<string> = new Set(
  Object.values(HOME).filter((country) => country !== "IE" && country !== "MT"),
);

/** "France slapped a fine", "EU fines Apple", "fined by Italy": a country in the place of the authority. */
function subjectCountry(draft: Draft, reading: Reading): AuthorityHit | null {
  const { cues, tokens } = reading;
  for (const cue of cues.within(draft.from, draft.to, "country")) {
    if (draft.respondent && cue.from >= draft.respondent.from && cue.to <= draft.respondent.to) continue;
    if (reading.authorities.some((hit) => hit.how !== "noun" && cue.from >= hit.from && cue.to <= hit.to)) continue;
    // "Nordbau Australia fined": a branch
    if (reading.companies.some((hit) => hit.to === cue.from && !hit.weak)) continue;
    // "500 000 Français": people who are counted
    if (tokens.kind[cue.from - 1] === NUMBER) continue;
    const gap = draft.anchor.from - cue.to;
    const subject = draft.voice === "active" && gap >= 0 && gap <= 4 && nothingBut(reading, cue.to, draft.anchor.from);
    // "will pay Texas $8 million", "to pay … to the Australian government"
    const paid = cues.at(draft.anchor.from, "pays") !== null && (draft.anchor.to === cue.from || (cue.from > draft.anchor.to && leadOf(cue, reading, draft.anchor.to) === "patient"));
    const agent = paid || (leadOf(cue, reading, draft.from) === "agent" || endingTold(cue.to - 1, reading) === "agent") && cue.from >= draft.anchor.from - 2;
    // "Grindr is fined $7.1 million in Norway": where somebody is fined, that country's body fines
    const where = draft.inTitle && draft.voice === "passive" && (cues.at(draft.anchor.from, "fined") ?? cues.at(draft.anchor.from, "fines")) !== null && cue.from - draft.anchor.to <= 7 && cue.from > draft.anchor.to && cues.covers(cue.from - 1, "inside") && (tokens.kind[cue.to] !== WORD || cues.at(cue.to, "reason") !== null || cues.at(cue.to, "patient") !== null) && !cues.within(draft.anchor.to, cue.from, "reason").some((reason) => reason.from < cue.from - 1);
    // "$33.5 million settlement with Maryland": a state as the partner of a deal
    const partner = cues.at(draft.anchor.from, "settles") !== null && cue.from === draft.anchor.to + 1 && cue.value === "US" && !cues.at(cue.from, "federal") && !reading.authorities.some((hit) => hit.from >= tokens.bodyFrom && hit.how !== "noun" && hit.kind !== "court" && hit.country === "US");
    const attribute = partner || where || cues.at(cue.to, "fine") !== null || (cues.at(cue.to, "settles") !== null && draft.inTitle) || cues.at(cue.to, "penalty") !== null || ((cues.at(cue.to, "field") !== null || cues.at(cue.to, "article") !== null) && (cues.at(cue.to + 1, "fine") !== null || cues.at(cue.to + 2, "fine") !== null));
    if (!subject && !agent && !attribute) continue;
    // "from China's ZTE": whose firm it is
    if (cues.at(cue.to, "firm") || (reading.tokens.word[cue.to]?.norm === "'s" && reading.companies.some((hit) => hit.from === cue.to + 1))) continue;
    return atPlace(cue.value, reading, cue.from, cue.to);
  }
  return null;
} // biome-ignore format: one rule a line

/** "USA: Deutsche Bank muss Strafe zahlen", "China statuiert ein Exempel: Didi muss …": the country that opens what stands before the colon. */
function headedBy(draft: Draft, reading: Reading): AuthorityHit | null {
  const { tokens, cues } = reading;
  if (!draft.inTitle || draft.kind !== "fine" || draft.strength !== "strong" || (draft.respondent?.how !== "known" && draft.respondent?.how !== "legal" && draft.respondent?.how !== "noun")) return null;
  const cue = cues.at(0, "country");
  if (!cue || cue.value === "EU" || cues.at(cue.to, "firm") || reading.companies.some((hit) => hit.from < cue.to + 1)) return null;
  for (let i = cue.to; i < Math.min(draft.anchor.from, cue.to + 6); i++) if (tokens.word[i]!.raw === ":") return atPlace(cue.value, reading, cue.from, cue.to);
  return null;
} // biome-ignore format: one rule a line

/** Only dates, adverbs and auxiliaries between a country and its verb. */
function nothingBut(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = reading.companies.some((hit) => hit.from <= i && hit.to > i);
    if (
      name ||
      reading.cues.covers(i, "firm") ||
      (reading.tokens.kind[i] === 3 && !reading.dates.some((d) => d.from <= i + 1 && d.to >= i))
    )
      return false;
  }
  return true;
}

function atPlace(country: string, reading: Reading, from: number, to: number): AuthorityHit {
  const field = reading.field;
  // A state of the US ("Texas fines …") acts by its own bodies, not by the federal one.
  const state = country === "US" && !reading.cues.at(from, "federal");
  const bodies =
    field && !state && tells(country, field)
      ? reading.trie.bodies(country, field).filter((body) => body.kind === "regulator")
      : [];
  const body =
    bodies[0] ??
    (country === "EU" && field !== "privacy" ? (reading.trie.bodies("EU", "competition")[0] ?? null) : null);
  return {
    from,
    to,
    authority: body,
    country,
    field: body?.field ?? field,
    kind: body?.kind ?? "government",
    how: "description",
  };
}

/** Whether country and field leave one body: environment is everybody's, and so is most of what US agencies do. */
function tells(country: string, field: Field): boolean {
  // labour is the provinces' in Canada
  return field !== "environment" && !(country === "CA" && field === "labour") && (country !== "US" || field === "privacy" || field === "telecoms" || field === "media");
} // biome-ignore format: short

/** A named or described body of another sentence: of the same field where the sentence's own noun has one; the nearest. */
function nearestNamed(draft: Draft, noun: AuthorityHit | null, reading: Reading): AuthorityHit | null {
  let found: AuthorityHit | null = null;
  let top = Number.POSITIVE_INFINITY;
  for (const hit of reading.authorities) {
    if (hit.how === "noun" || (hit.from >= draft.from && hit.to <= draft.to)) continue;
    if (!hit.authority && !hit.country && hit.how !== "name") continue;
    // "Qantas cops $90m penalty. The Federal Court …": the court of the firm's own country
    if (hit.how === "weak" && (hit.country === "EU" || !(placed(hit, reading) || ((hit.kind === "court" || (hit.to - hit.from === 1 && reading.tokens.word[hit.from]!.upper && reading.tokens.word[hit.from]!.raw.length >= 4)) && hit.country !== null && hit.country === draft.respondent?.company?.country)))) continue;
    if (noun && noun.kind !== hit.kind && (noun.kind === "court" || hit.kind === "court")) continue;
    if (noun?.field && hit.field !== noun.field) continue;
    if (hit.from >= reading.outletFrom && hit.from < reading.tokens.bodyFrom) continue;
    const sentences = Math.abs(reading.tokens.sentence[hit.from]! - draft.sentence);
    if (sentences > 3) continue;
    const distance = sentences + (hit.kind === "court" ? 2 : 0) + (hit.authority ? 0 : 1);
    if (distance < top) {
      top = distance;
      found = hit;
    }
  }
  return found;
} // biome-ignore format: one rule a line

/** "the DPA", "the competition authority" without a country: of the address, else of the only country spoken of, else of the language. */
function place(noun: AuthorityHit | null, reading: Reading): AuthorityHit | null {
  if (!noun?.field) return null;
  const country = reading.countries.find((code) => code !== "EU") ?? HOME[reading.lexicon.locale.code];
  const body = country
    ? reading.trie.bodies(country, noun.field).find((b) => b.kind === "regulator")
    : undefined;
  return body ? { ...noun, authority: body, country: country ?? null, kind: body.kind } : null;
}

/** "€120m DSA fine": the law that only one body enforces (https://eur-lex.europa.eu/eli/reg/2022/1925/oj, …/2022/2065/oj). */
function fromLaw(draft: Draft, reading: Reading): AuthorityHit | null {
  const { tokens, trie } = reading;
  for (let i = draft.from; i < draft.to; i++) {
    const act = tokens.word[i]!.raw === "Digital" && /^(?:Services|Markets)$/.test(tokens.word[i + 1]?.raw ?? "") && tokens.word[i + 2]?.raw === "Act";
    if (!act && !/^(?:DSA|DMA)$/.test(tokens.word[i]!.raw)) continue;
    const body = trie.bodies("EU", "competition")[0];
    return body ? { from: i, to: i + 1, authority: body, country: "EU", field: body.field, kind: body.kind, how: "description" } : null;
  }
  return null;
} // biome-ignore format: one rule

/** No body at all: the sentence's only country and the text's field ("data of French citizens" + privacy → CNIL). */
/** "on Chinese servers": an adjective of things that have nothing to do with who imposes. */
function ofThings(cue: { readonly from: number; readonly to: number }, { tokens, cues }: Reading): boolean {
  const next = tokens.word[cue.to];
  const led = (["patient", "reason", "through", "near"] as const).some((what) => cues.covers(cue.from - 1, what));
  return led && next !== undefined && tokens.kind[cue.to] === WORD && tokens.before[cue.to] === SPACE && /^\p{Ll}{4,}/u.test(next.raw) && cues.opensAt(cue.to).length === 0;
} // biome-ignore format: short

function fromPlaceAndField(draft: Draft, reading: Reading): AuthorityHit | null {
  if (!reading.field) return null;
  const countries = new Map<string, { from: number; to: number }>();
  const places = reading.cues.within(draft.from, draft.to, "country");
  // "transfers of EU user data to the US"
  if (places.some((cue) => cue.value === "EU")) return null;
  for (const cue of places) if (!ofThings(cue, reading) && !reading.cues.at(cue.to, "firm") && !reading.cues.covers(cue.from - 1, "firm") && !reading.companies.some((hit) => hit.from <= cue.from && hit.to >= cue.to)) countries.set(cue.value, cue);
  if (countries.size !== 1) return null;
  const [[country, at]] = [...countries] as [[string, { from: number; to: number }]];
  const body = tells(country, reading.field) ? reading.trie.bodies(country, reading.field).find((b) => b.kind === "regulator") : undefined;
  return body ? { from: at.from, to: at.to, authority: body, country, field: body.field, kind: body.kind, how: "description" } : null;
} // biome-ignore format: one rule a line
