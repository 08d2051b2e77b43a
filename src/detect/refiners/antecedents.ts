import { isHeadline } from "../capitals.ts";
import { basisOf, type Draft, type Refiner } from "../draft.ts";
import { readNames } from "../names.ts";
import { isRecord, leadEnd, type NameHit, type Reading } from "../reading.ts";
import { WORD } from "../tokens.ts";
import { behindReason, joined, leadOf } from "./respondents.ts";

/** "The company", or nobody: the only known company or firm by legal form of the title, else of the whole text, is meant. */
export const antecedents: Refiner = (drafts, reading) => {
  if (!drafts.some((draft) => needsName(draft))) return [...drafts];
  // a sum to pay may be anybody's: only a word for the penalty itself lets a group stand for its services
  const strong = drafts.every((draft) => draft.strength === "strong" || !needsName(draft));
  const title = only(readNames(reading, 0, reading.outletFrom), strong) ?? topic(reading);
  const whole = title ?? (drafts.some((draft) => draft.respondent === null || bare(draft)) ? only(readNames(reading, 0, reading.tokens.count).filter((name) => name.to <= reading.outletFrom || name.from >= reading.tokens.bodyFrom), strong) : null);
  return drafts.map((draft) => {
    // "fines a supplement maker $600,000 for reviews on Amazon": what the reason names is not who is meant
    const reason = title !== null && draft.inTitle && draft.respondent?.how === "noun" && title.from >= draft.anchor.to && ![1, 2].some((back) => reading.cues.covers(title.from - back, "inside")) && behindReason(reading, draft.anchor.to, title.from, leadOf(title, reading, draft.from));
    const name = reason ? null : (draft.respondent === null || bare(draft)) && draft.authority !== null && (draft.authority.how !== "noun" || (draft.inTitle && bare(draft) && whole?.how === "legal")) ? whole : title;
    // the only company of the text may stand in a list of others
    const around = name && name.from >= reading.outletFrom && draft.inTitle && draft.respondent?.how === "noun" ? listAround(name, reading) : [];
    if (around.length > 1) return { ...draft, respondent: name, others: around, basis: { ...draft.basis, respondent: basisOf(reading, "inferred", "the names of a sentence of the text", around[0]!.from, around.at(-1)!.to) } };
    const several = !name && draft.inTitle && draft.respondent?.how === "noun" ? listOfLead(reading) : [];
    if (several.length > 1) return { ...draft, respondent: several[0]!, others: several, basis: { ...draft.basis, respondent: basisOf(reading, "inferred", "the names with which the first sentence opens", several[0]!.from, several.at(-1)!.to) } };
    const told = name ?? (draft.inTitle && draft.respondent?.how === "noun" ? onlyOfLead(reading) ?? firmOfLead(reading) : draft.inTitle && draft.respondent === null && draft.sum ? opensLead(reading) : null);
    const subject = draft.inTitle && draft.respondent?.how === "noun" && !told ? opensSentence(reading) : null;
    if (subject) return { ...draft, respondent: subject, others: [], basis: { ...draft.basis, respondent: basisOf(reading, "inferred", "the only company that opens a sentence of the text", subject.from, subject.to) } };
    const before = !told && (bare(draft) || isPronoun(draft)) ? justNamed(draft, reading) : null;
    if (before) return { ...draft, respondent: before, others: [], basis: { ...draft.basis, respondent: basisOf(reading, "inferred", "the only company of the sentence before", before.from, before.to) } };
    const filed = !told && needsName(draft) ? ofRecord(reading) : null;
    if (filed) return { ...draft, respondent: filed, others: [], basis: { ...draft.basis, respondent: basisOf(reading, "inferred", "the party in the title of a record of a decision", filed.from, filed.to) } };
    // "Man travels in lockdown for McDonald's; fined £200": another part of the headline tells who
    const other = draft.inTitle && draft.respondent === null && draft.voice === "passive" && reading.cues.any(0, draft.from, "person");
    if (!needsName(draft) || !told || other) return draft;
    return { ...draft, respondent: told, others: [], basis: { ...draft.basis, respondent: basisOf(reading, "inferred", name ? "the only company of the text" : "the only name of the first sentence", told.from, told.to) } };
  });
}; // biome-ignore format: one rule a line

/**
 * A company whose name is a common word: as the topic before the colon with which a title opens ("Orange : la Cnil …"), or the
 * only company of a title in which its capital tells ("Seoul antitrust body punishes Intel").
 */
function topic(reading: Reading): NameHit | null {
  const { tokens } = reading;
  const names = readNames(reading, 0, reading.outletFrom);
  const first = names[0];
  if (first?.how === "weak" && first.from === 0 && tokens.word[first.to]?.raw === ":") return first;
  // "15 tys. zł kary. Spółka East Power nie odpowiadała": one name that a noun for a firm introduces
  const introduced = names.filter((name) => name.how === "name" && reading.cues.covers(name.from - 1, "firm") && !reading.authorities.some((hit) => hit.from < name.from && hit.to >= name.from));
  if (introduced.length === 1 && !names.some((name) => name.how === "known" || name.how === "legal")) return introduced[0]!;
  const weak = names.filter((name) => name.how === "weak");
  const alone = weak.length === 1 && !names.some((name) => name.how === "known" || name.how === "legal" || name.how === "name");
  return alone && weak[0]!.from > 0 && tokens.word[weak[0]!.from]!.capital && !isHeadline(reading, weak[0]!.from) ? weak[0]! : null;
} // biome-ignore format: one rule

/** "AMF fines a broker. The authority reproaches Financière Vendôme …": the only name of the first sentence, of more than one word. */
function onlyOfLead(reading: Reading): NameHit | null {
  const { tokens } = reading;
  const names = readNames(reading, tokens.bodyFrom, leadEnd(tokens)).filter((name) => name.how !== "noun" && name.how !== "body");
  const first = names[0];
  return names.length === 1 && first && first.how !== "person" && (first.how !== "name" || (first.to - first.from > 1 && !reading.lexicon.locale.capitalNouns)) ? first : null;
} // biome-ignore format: one rule

/** "BMA fines four cigarette makers. Alba, Borga and Corvo exchanged prices": the names with which the text opens, two or more in a row. */
function listOfLead(reading: Reading): readonly NameHit[] {
  const { tokens } = reading;
  const names = readNames(reading, tokens.bodyFrom, leadEnd(tokens)).filter((name) => name.how !== "noun" && name.how !== "body");
  const first = names[0];
  if (!first || first.from > tokens.bodyFrom || (first.how !== "known" && first.how !== "legal" && first.how !== "name")) return [];
  const list = joined(first, names, reading);
  // "KP1, Rector et Strudal": three names no list knows are firms where the headline has a noun for them
  return first.how === "name" && list.length < 3 ? [] : list;
} // biome-ignore format: one rule

/** A name with those that "and" and commas join to it. */
function listAround(name: NameHit, reading: Reading): readonly NameHit[] {
  const { tokens } = reading;
  const sentence = tokens.sentence[name.from]!;
  const names = readNames(
    reading,
    tokens.sentences[sentence]!,
    tokens.sentences[sentence + 1] ?? tokens.count,
  );
  const own = names.find((other) => other.from === name.from);
  return own ? joined(own, names, reading) : [];
}

/** "It was fined €2m": nothing but a small word stands before the verb. */
function isPronoun({ respondent, voice, anchor, from }: Draft): boolean {
  return respondent === null && voice === "passive" && anchor.from - from <= 1;
}

/** "… leads the list with Vireo. On this firm the authority imposed …": the only company of the sentence before, where one word with an article means it. */
function justNamed(draft: Draft, reading: Reading): NameHit | null {
  const { cues, tokens } = reading;
  if (draft.inTitle || (draft.respondent && !cues.covers(draft.respondent.from - 1, "article")) || draft.from <= tokens.bodyFrom) return null;
  const from = tokens.sentences[draft.sentence - 1]!;
  const names = readNames(reading, from, draft.from).filter((name) => (name.how === "known" || name.how === "legal" || (name.how === "weak" && name.from > from)) && tokens.word[name.from]!.capital);
  return names.length === 1 ? names[0]! : null;
} // biome-ignore format: one rule

/** "EUR 220k fine for a late notice. Argon Devices had a breach …": the name with which the text opens. */
function opensLead(reading: Reading): NameHit | null {
  const { tokens } = reading;
  const first = readNames(reading, tokens.bodyFrom, leadEnd(tokens))[0];
  const firm = first && (first.how === "known" || first.how === "legal" || (first.how === "name" && first.to - first.from > 1 && !reading.lexicon.locale.capitalNouns));
  return firm && first.from <= tokens.bodyFrom + 1 ? first : null;
} // biome-ignore format: one rule

/** "Records vendor to pay $57m to settle claims. Northwind Health LLC, a developer of records, will pay …": the firm with which a sentence of the penalty opens. */
function firmOfLead(reading: Reading): NameHit | null {
  const { cues, tokens } = reading;
  const first = opensLead(reading) && only(readNames(reading, tokens.bodyFrom, leadEnd(tokens)), false);
  return first && (first.how === "legal" || first.how === "known") && cues.any(first.to, leadEnd(tokens), "fined", "fine", "pays", "penalty", "settles", "receives") ? first : null;
} // biome-ignore format: one rule

/** "DPC (Ireland) - WhatsApp Ireland Limited": the title of a record of a decision names the body, then the party. */
function ofRecord(reading: Reading): NameHit | null {
  const { outletFrom, tokens } = reading;
  return isRecord(reading) && outletFrom < tokens.bodyFrom ? only(readNames(reading, outletFrom, tokens.bodyFrom), false) : null;
} // biome-ignore format: one rule

/** "Watchdog fines facial recognition company £7.5m. … US-based Clearview AI has also been ordered": the only company of the text, as the subject of a sentence. */
function opensSentence(reading: Reading): NameHit | null {
  const { tokens } = reading;
  const name = only(readNames(reading, tokens.bodyFrom, tokens.count), false);
  if (!name) return null;
  const first = tokens.sentences[tokens.sentence[name.from]!]!;
  return name.from - first <= 3 && (tokens.word[name.to]?.raw === "," || (tokens.kind[name.to] === WORD && !tokens.word[name.to]!.capital)) ? name : null;
} // biome-ignore format: short

/** "the company", "Koncern": one word that says nothing of its own. */
function bare(draft: Draft): boolean {
  return draft.respondent?.how === "noun" && draft.respondent.to - draft.respondent.from === 1;
}

function needsName(draft: Draft): boolean {
  return draft.respondent === null || draft.respondent.how === "noun";
}

/** The company, where all solid names of a stretch are one; null where there are several or none. */
function only(names: readonly NameHit[], groups: boolean): NameHit | null {
  const solid = names.filter((name) => name.how === "known" || name.how === "legal");
  const first = solid[0];
  if (!first) return null;
  const same = (other: NameHit): boolean => (first.company && other.company ? first.company.id === other.company.id : other.name.includes(first.name) || first.name.includes(other.name));
  if (solid.every(same)) return first;
  // "the Facebook app … Instagram … Meta Platforms Ireland": services of the group whose firm is named
  if (!groups) return null;
  const group = (name: NameHit): string | null => name.company?.parent ?? name.company?.id ?? null;
  const head = solid.find((name) => name.company !== null && name.company.id === group(first));
  return head && solid.every((name) => group(name) === group(first)) ? head : null;
} // biome-ignore format: short
