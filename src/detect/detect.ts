import type {
  AmountMention,
  Detection,
  DetectionInput,
  EnforcementEvent,
  TraceStep,
} from "../domain/enforcement.ts";
import type { Field, PartyCatalogue } from "../domain/party.ts";
import { readSums, type Sum } from "./amounts.ts";
import { findDescribed, ofTheirCountry } from "./bodies.ts";
import { type Cue, CueIndex } from "./cues.ts";
import { CURRENCY_OF } from "./currencies.ts";
import { readDates } from "./dates.ts";
import { orders } from "./detectors/orders.ts";
import { outcomes } from "./detectors/outcomes.ts";
import { penalties } from "./detectors/penalties.ts";
import { basisOf, type Draft, type Detector as Finder, type Refiner } from "./draft.ts";
import { LanguageGuesser } from "./language.ts";
import { compile, type Lexicon, mayTell, scan, TRIGGERS } from "./lexicon.ts";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./locales/index.ts";
import { type AuthorityHit, type CompanyHit, PartyTrie } from "./parties.ts";
import { countryOfHost, HOME, hostOf, outletStart, type Reading } from "./reading.ts";
import { findLaws, findReference } from "./references.ts";
import { adoptedSums } from "./refiners/adopted-sums.ts";
import { amounts, decidedSum, moneyOf } from "./refiners/amounts.ts";
import { antecedents } from "./refiners/antecedents.ts";
import { authorities } from "./refiners/authorities.ts";
import { contexts } from "./refiners/contexts.ts";
import { counts } from "./refiners/counts.ts";
import { decisionDates } from "./refiners/decision-dates.ts";
import { enough } from "./refiners/enough.ts";
import { followUp } from "./refiners/follow-up.ts";
import { lead } from "./refiners/lead.ts";
import { merge } from "./refiners/merge.ts";
import { modality } from "./refiners/modality.ts";
import { payments } from "./refiners/payments.ts";
import { respondents } from "./refiners/respondents.ts";
import { settlements } from "./refiners/settlements.ts";
import { several } from "./refiners/several.ts";
import { terms } from "./refiners/terms.ts";
import { EVERY, Sieve } from "./sieve.ts";
import { type Tokens, tokenize, Vocabulary } from "./tokens.ts";

/** Reads enforcement events from articles. Pure: the same input gives the same output, nothing outside is read. */
export interface Detector {
  detect(input: DetectionInput, options?: { trace?: boolean }): Detection;
}

/** Which passages tell of something. */
const DETECTORS: readonly Finder[] = [penalties, outcomes, orders];

/** How many passages of one kind are read: an article tells of few, a page of thousands is no article. */
const MOST_DRAFTS = 120;

/** What is made of them, in this order. */
const REFINERS: readonly Refiner[] = [
  modality, respondents, amounts, payments, authorities, antecedents, settlements, followUp, several, contexts, enough, lead, decisionDates, merge, adoptedSums, counts, terms,
]; // biome-ignore format: the order is the rule

/** Characters of title and text that are read: news and decisions tell their penalty well before. Keeps time in bounds on any text. */
const READ_AT_MOST = 40_000;

/**
 * Makes a detector from a catalogue of authorities and companies. Locales are compiled when the first text of their
 * language comes; words are remembered, in bounded tables.
 */
export function createDetector(catalogue: PartyCatalogue): Detector {
  const words = new Vocabulary();
  const trie = new PartyTrie(catalogue);
  const guesser = new LanguageGuesser(LOCALES);
  const sieve = new Sieve(LOCALES);
  const lexicons: (Lexicon | undefined)[] = [];
  const lexicon = (number: number): Lexicon => {
    lexicons[number] ??= compile(LOCALES[number]!, number);
    return lexicons[number]!;
  };

  /** Of the languages that fit, the one whose word lists say most of the text. */
  const read = (tokens: Tokens, numbers: readonly number[], hint: string | null): { lexicon: Lexicon; cues: Cue[] } | null => {
    let best: { lexicon: Lexicon; cues: Cue[] } | null = null;
    let top = -1;
    for (const number of numbers) {
      const candidate = lexicon(number);
      const cues = scan(candidate, tokens);
      if (numbers.length === 1) return { lexicon: candidate, cues };
      // A sister language in which the text holds a word for a penalty says more than one that only knows its small words.
      const told = cues.some((cue) => TRIGGERS.has(cue.what)) ? 6 : 0;
      const worth = told + tellingOf(cues) + (candidate.locale.code === hint ? 3 : 0);
      if (worth > top) {
        top = worth;
        best = { lexicon: candidate, cues };
      }
    }
    return best;
  };

  return {
    detect(input, options = {}) {
      const trace: TraceStep[] = [];
      const text = `${input.title}\n${input.text}`.slice(0, READ_AT_MOST);
      // A trace tells more of a text that gives nothing than that it gave nothing.
      const told = options.trace ? EVERY : sieve.languages(text);
      if (told === 0) return { language: input.language ?? null, events: [], trace };
      const tokens = tokenize(text, input.title.length + 1, words);
      const note: Reading["note"] = options.trace
        ? (stage, outcome, message, from, to) => {
            const evidence = from !== undefined && to !== undefined && to > from ? basisOf(reading!, "stated", "", from, to).evidence : undefined;
            trace.push({ stage, outcome, message, ...(evidence && { evidence }) });
          }
        : () => {};
      let reading: Reading | null = null;
      const numbers = guesser.guess(tokens, input.language ?? null);
      let candidates = numbers.length > 0 ? numbers : [0];
      const telling = (number: number): boolean => (told & (1 << number)) !== 0 && mayTell(lexicon(number), tokens);
      let quick = candidates.some(telling);
      const votes = !quick && !input.language && tokens.count < SHORT ? guesser.votes(tokens) : null;
      const most = votes ? Math.max(...votes) : SURE;
      if (votes && most < SURE) {
        // Too few small words to tell the language by: one that nearly as many speak for and that has a word for a penalty.
        const others = LOCALES.map((_, number) => number).filter((number) => telling(number) && (number === LINGUA_FRANCA || votes[number]! >= Math.max(1, most - 1) || (most < 2 && scan(lexicon(number), tokens).some((cue) => FINES.has(cue.what) && isNoun(cue, tokens, LOCALES[number]!)))));
        if (others.length > 0) candidates = others;
        quick = others.length > 0;
      }
      const found = quick ? read(tokens, candidates, input.language ?? null) : { lexicon: lexicon(candidates[0]!), cues: [] };
      if (!found) return { language: null, events: [], trace };
      const language = numbers.length > 0 || quick ? found.lexicon.locale.code : null;
      if (!quick) {
        if (options.trace) trace.push({ stage: "words", outcome: "dropped", message: `no word for a penalty in this text (read as ${found.lexicon.locale.name})` });
        return { language, events: [], trace };
      }
      reading = readAll(input, tokens, found.lexicon, found.cues, trie, words, note);
      note("language", "noted", found.lexicon.locale.name);
      for (const hit of reading.authorities) note("parties", "noted", hit.authority?.name ?? `a ${hit.kind}`, hit.from, hit.to);
      for (const hit of reading.companies) note("parties", "noted", hit.company.name, hit.from, hit.to);
      for (const sum of reading.sums) note("amounts", "noted", `${sum.value} ${sum.currencies.join(" or ") || "(no currency)"}`, sum.from, sum.to);
      let drafts = DETECTORS.flatMap((detector) => detector(reading!).slice(0, MOST_DRAFTS));
      if (drafts.length === 0) note("detectors", "dropped", "no sentence tells of a penalty, an outcome or an order");
      for (const draft of drafts) note("detectors", "kept", `${draft.kind}, ${draft.strength} word, ${draft.voice}`, draft.anchor.from, draft.anchor.to);
      for (const refine of REFINERS) drafts = refine(drafts, reading);
      const events = drafts.map((draft) => eventOf(draft, reading!)).filter((event) => event !== null);
      for (const event of events) note("event", "kept", `${event.kind}: ${event.respondent?.name ?? "unnamed"}, ${event.authority?.name ?? "unknown authority"}`);
      return { language, events, trace };
    },
  };
} // biome-ignore format: the line of stages

/** The language that headlines are in when no small word tells another. */
const LINGUA_FRANCA = LOCALES.findIndex(({ code }) => code === "en");

/** Words that mean a money penalty by themselves. */
const FINES: ReadonlySet<Cue["what"]> = new Set(["fine", "fines", "fined"]);

/** Whether a cue is written as a noun of the language is: "Globe Life" is no fine in Slovene. */
function isNoun({ from, to }: Cue, tokens: Tokens, { capitalNouns }: Locale): boolean {
  return (
    capitalNouns === true ||
    tokens.word[from]!.norm.length >= COMPOUND ||
    !tokens.word[from]!.capital ||
    (from === 0 && tokens.word[to]?.capital !== true)
  );
}

/** Letters of a word that no name happens to have in common with a noun ("Miljoonasakko"). */
const COMPOUND = 10;

/** So many small words of one language tell that a text is in it. */
const SURE = 3;

/** Tokens of a headline that may be without any small word. */
const SHORT = 40;

/** How much of a text a language's word lists say: places with a cue, places that tell of a penalty thrice. */
function tellingOf(cues: readonly Cue[]): number {
  const places = new Set<number>();
  const penalties = new Set<number>();
  for (const cue of cues) {
    if (cue.what !== "country") places.add(cue.from);
    if (TRIGGERS.has(cue.what)) penalties.add(cue.from);
  }
  return places.size + 2 * penalties.size;
}

function readAll(input: DetectionInput, tokens: Tokens, lexicon: Lexicon, found: readonly Cue[], trie: PartyTrie, words: Vocabulary, note: Reading["note"]): Reading {
  const cues = new CueIndex(found, tokens);
  const host = hostOf(input.url);
  const outletFrom = outletStart(tokens, cues);
  const sums = readSums(tokens, cues, lexicon);
  const address = addressWords(input);
  const countries = countriesOf(cues, host, trie, address, sums, outletHost(tokens, outletFrom));
  const field = fieldOf(cues, outletFrom, tokens.bodyFrom);
  const home = HOME[lexicon.locale.code];
  const parties = trie.find(tokens, lexicon.endings, { countries: home ? [...countries, home] : countries, softInitials: lexicon.locale.names.softInitials === true });
  const bodies = ofTheirCountry(parties.authorities, cues, trie);
  const described = findDescribed(tokens, cues, trie, bodies, field, lexicon.locale.bodies.federal !== undefined);
  const authorities = joinBeside([...bodies, ...described, ...fromAddress(address, trie, words)].sort((a, b) => a.from - b.from), tokens);
  return {
    input, tokens, lexicon, cues, sums, dates: readDates(tokens, cues, input.publishedAt ?? null), authorities, companies: parties.companies.filter((hit) => !explained(hit, sums, cues)),
    trie, outletFrom, countries, field, host, note,
  };
} // biome-ignore format: one rule a line

/** "… - news.com.au": an outlet that is called by its address. */
function outletHost(tokens: Tokens, outletFrom: number): string | null {
  if (outletFrom >= tokens.bodyFrom) return null;
  const word = tokens.text.slice(tokens.start[outletFrom], tokens.end[tokens.bodyFrom - 1]).trim().split(/\s/).at(-1)!;
  return /\.[a-z]{2,3}$/i.test(word) ? word.toLowerCase() : null;
} // biome-ignore format: short

/** "$3m" is no 3M, "EE UU" no EE: a figure or a longer name of a country explains the words. */
function explained(hit: CompanyHit, sums: readonly Sum[], cues: CueIndex): boolean {
  return (
    sums.some(
      (sum) =>
        sum.from <= hit.from &&
        sum.to >= hit.to &&
        (sum.currencies.length > 0 || sum.to - sum.from > hit.to - hit.from),
    ) ||
    // "Gloucester Crown Court" is no Crown Resorts
    (cues.at(hit.to, "court") !== null && cues.tokens.word[hit.to]!.capital && hit.to - hit.from === 1) ||
    (hit.weak && (cues.at(hit.from, "country")?.to ?? 0) > hit.to) ||
    // "Vireo Bank (NYSE: VRB)": where a firm is listed
    (cues.tokens.word[hit.from - 1]?.raw === "(" && cues.tokens.word[hit.to]?.raw === ":") ||
    // "US bank in $40m settlement": a country and a noun
    (cues.at(hit.from, "country")?.to === hit.to - 1 &&
      cues.covers(hit.to - 1, "firm") &&
      !cues.tokens.word[hit.to - 1]!.capital) ||
    // "Three administrative fines": a number
    (hit.weak && cues.at(hit.from, "number")?.to === hit.to && cues.any(hit.to, hit.to + 3, "manyPenalties"))
  );
}

/** "the French data protection authority (CNIL)" is one body: the name counts, over both places. */
function joinBeside(hits: readonly AuthorityHit[], tokens: Tokens): AuthorityHit[] {
  const out: AuthorityHit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    if (last && hit.from >= last.to && hit.from - last.to <= 3 && tokens.sentence[last.from] === tokens.sentence[hit.from] && sameBody(last, hit)) {
      const named = last.how === "name" ? last : hit.how === "name" ? hit : last.authority ? last : hit.authority ? hit : last;
      out[out.length - 1] = { ...named, how: named.how === "weak" ? "name" : named.how, from: last.from, to: hit.to };
    } else out.push(hit);
  }
  return out;
} // biome-ignore format: one rule a line

function sameBody(a: AuthorityHit, b: AuthorityHit): boolean {
  if (a.authority && b.authority) return a.authority.id === b.authority.id || (a.how !== b.how && (a.how === "description" || b.how === "description") && a.field === b.field && a.kind === b.kind && a.country === b.country);
  if (a.kind !== b.kind) return false;
  return (a.country === null || b.country === null || a.country === b.country) && (a.field === null || b.field === null || a.field === b.field) && (a.how !== "noun" || b.how !== "noun");
} // biome-ignore format: one rule a line

/** Bodies named in the words of the address ("…title=AEPD_(Spain)_-_PS/00070/2019"): they stand before the text. */
function fromAddress(address: string, trie: PartyTrie, words: Vocabulary): AuthorityHit[] {
  if (address === "") return [];
  const tokens = tokenize(address, 0, words);
  return trie.find(tokens, [], { countries: [] }).authorities.slice(0, 1).map((hit) => ({ ...hit, from: 0, to: 0 }));
} // biome-ignore format: one rule a line

/** The words of a wiki address ("…?title=AEPD_(Spain)_-_PS/00070/2019"), or nothing. */
function addressWords(input: DetectionInput): string {
  const at = input.url?.indexOf("title=") ?? -1;
  return input.url && at >= 0
    ? safeDecode(input.url.slice(at + 6))
        .replaceAll("_", " ")
        .slice(0, 200)
    : "";
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function countriesOf(cues: CueIndex, host: string | null, trie: PartyTrie, address: string, sums: readonly Sum[], outlet: string | null): string[] {
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number): void => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const cue of cues.all) if (cue.what === "country") vote(cue.value, 1);
  // Of namesakes, the body whose own currency the sums are in: a Datatilsynet that fines in Norwegian kroner.
  for (const { currencies } of sums.slice(0, 20)) if (currencies.length === 1) vote(COUNTRY_BY_CURRENCY.get(currencies[0]!), 0.1);
  vote(host ? trie.siteOf(host)?.country : null, 3);
  vote(countryOfHost(host), 1.5);
  vote(countryOfHost(outlet), 0.5);
  const bracketed = /\(([A-Za-z ]{4,30})\)/.exec(address)?.[1];
  if (bracketed) vote(COUNTRY_BY_NAME.get(bracketed.replace(/^The /, "")), 3);
  return [...votes].sort((a, b) => b[1] - a[1]).map(([country]) => country);
} // biome-ignore format: short

/** The country of a currency that no other country has; dollars are everybody's. */
const COUNTRY_BY_CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCY_OF).flatMap(([country, currency], _at, all) =>
    currency !== "USD" && all.filter(([, other]) => other === currency).length === 1
      ? [[currency, country] as const]
      : [],
  ),
);

/** English names of the countries whose authorities are known best, as wiki addresses bracket them. */
const ENGLISH = new Intl.DisplayNames(["en"], { type: "region" });
const COUNTRY_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.keys(CURRENCY_OF).map((code) => [ENGLISH.of(code) ?? code, code]),
);

/** The field that most words speak of; the outlet's name ("Omroep West") tells none. */
function fieldOf(cues: CueIndex, outletFrom: number, bodyFrom: number): Field | null {
  const votes = new Map<string, number>();
  for (const cue of cues.all)
    if ((cue.what === "field" || cue.what === "body") && (cue.from < outletFrom || cue.from >= bodyFrom))
      votes.set(cue.value, (votes.get(cue.value) ?? 0) + 1);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best ? (best[0] as Field) : null;
}

function eventOf(draft: Draft, reading: Reading): EnforcementEvent | null {
  const { tokens } = reading;
  const imposed = draft.sum ? decidedSum(draft, reading) : null;
  const money = imposed ? moneyOf(imposed, draft, reading) : null;
  const mentions: AmountMention[] = [];
  for (const [sum, role] of draft.sums) {
    const read = moneyOf(sum, draft, reading);
    if (!read) continue;
    const index = tokens.start[sum.from]!;
    mentions.push({
      money: read.money, role: sum === imposed ? (draft.sums.get(draft.sum!) ?? role) : sum === draft.sum ? "converted" : role, evidence: { quote: tokens.text.slice(index, tokens.end[sum.to - 1]), index }, currencyInferred: read.inferred, bound: sum.bound, ...(sum.per && { per: sum.per }),
    });
  }
  mentions.sort((a, b) => a.evidence.index - b.evidence.index);
  const { authority, respondent } = draft;
  const name = authority ? (authority.authority?.name ?? tokens.text.slice(tokens.start[authority.from] ?? 0, tokens.end[authority.to - 1] ?? 0)) : "";
  const passageFrom = tokens.start[draft.from]!;
  const reference = findReference(tokens.text.slice(passageFrom)) ?? (passageFrom > 0 ? findReference(tokens.text) : null);
  const passage = basisOf(reading, "stated", "", draft.from, draft.to).evidence!;
  const kindRule = draft.basis.kind ?? basisOf(reading, "stated", draft.strength === "strong" ? "a word for a money penalty" : "a sum to pay beside an authority or a wrong", draft.anchor.from, draft.anchor.to);
  const joinedName = respondent && draft.others.length > 1 ? tokens.text.slice(tokens.start[draft.others[0]!.from], tokens.end[draft.others.at(-1)!.to - 1]) : (respondent?.name ?? "");
  return {
    kind: draft.kind,
    respondent: respondent && respondent.how !== "person" ? { id: respondent.company?.id ?? null, name: respondent.company && draft.others.length <= 1 ? respondent.company.name : joinedName } : null,
    authority: authority && name ? { id: authority.authority?.id ?? null, name, country: authority.country, field: authority.field, kind: authority.kind } : null,
    amount: money?.money ?? null,
    amounts: mentions,
    decidedOn: draft.decidedOn,
    reference: reference?.reference ?? null,
    refersTo: draft.refersTo,
    term: draft.term,
    laws: findLaws(tokens.text.slice(0, 20_000)),
    evidence: passage,
    basis: { ...draft.basis, kind: kindRule, ...(money?.inferred && draft.basis.amount ? { amount: { ...draft.basis.amount, how: "inferred" as const, rule: `${draft.basis.amount.rule}; currency by country` } } : {}), ...(reference ? { reference: { how: "stated" as const, rule: "reference of a decision", evidence: { quote: reference.reference, index: tokens.text.indexOf(reference.reference) } } } : {}) },
    // Nobody imposes and nobody known is penalised: a person should look first.
    certain: authority !== null || respondent?.how === "known" || respondent?.how === "legal",
  };
} // biome-ignore format: one field a line
