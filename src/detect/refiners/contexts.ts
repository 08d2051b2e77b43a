import type { Cue, CueName } from "../cues.ts";
import { type Draft, isFirstWord, type Refiner } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { NUMBER, PUNCT, WORD } from "../tokens.ts";
import { besidePerson, inPrison, personActs, personal, standsBetween } from "./persons.ts";
import { againstState, betweenStates, finedAbroad, paidByState } from "./states.ts";

/** Drops penalties of other worlds: sport, traffic, persons, private claims, sanctions between states, rules and statistics. */
export const contexts: Refiner = (drafts, reading) => {
  const why = new Map(drafts.map((draft) => [draft, foreign(draft, reading)]));
  const general = inGeneral(drafts, why, reading);
  return drafts.filter((draft) => {
    const reason = why.get(draft) ?? (general && !draft.inTitle ? general : null);
    if (reason) reading.note("context", "dropped", reason, draft.anchor.from, draft.anchor.to);
    return reason === null;
  });
};

/**
 * "GDPR at five: regulators have issued €4bn in fines", "Wat hebben al die boetes opgeleverd?": where a headline is about
 * penalties in general or asks about them, and names no firm, the penalties of the text are its examples.
 */
function inGeneral(drafts: readonly Draft[], why: ReadonlyMap<Draft, string | null>, reading: Reading): string | null {
  const { tokens } = reading;
  if (opensMarket(reading)) return "a report on the stock market";
  if (reading.companies.some((hit) => hit.from < reading.outletFrom)) return null;
  const titled = drafts.filter((draft) => draft.inTitle);
  if (titled.length > 0 && titled.every((draft) => GENERAL.has(why.get(draft) ?? ""))) return "the headline is about penalties in general";
  const asks = tokens.word[reading.outletFrom - 1]?.raw === "?" && reading.cues.any(0, reading.outletFrom, "fine", "penalty");
  return asks ? "the headline asks about penalties in general" : null;
} // biome-ignore format: one rule

/** "Beurs vandaag: …": a rubric of market reports before a colon. */
function opensMarket({ cues, tokens }: Reading): boolean {
  const opening = cues.at(0, "market") ?? cues.at(1, "market");
  return opening !== null && /^[:|,]$/.test(tokens.word[opening.to]?.raw ?? "");
}

const TARIFF = "a rule or tariff of penalties";
const YEAR = "figures of a year";
const FIGURES = "figures of many penalties";
const GENERAL: ReadonlySet<string> = new Set([TARIFF, YEAR, FIGURES]);

function foreign(draft: Draft, reading: Reading): string | null {
  const { authority, respondent } = draft;
  const body = authority !== null && authority.how !== "noun" && (authority.authority !== null || authority.kind === "regulator");
  const firm = respondent !== null && (respondent.how === "known" || respondent.how === "legal");
  const regulator = authority !== null && authority.how !== "noun" && authority.kind === "regulator";
  const here = (what: CueName): number => count(reading, draft, what);
  const rules = here("legislation") - ofSums(draft, reading);
  // Damages are awarded, never "sanctioned": the verb itself tells of a penalty.
  const chastised = firm && draft.sum !== null && reading.cues.at(draft.anchor.from, "fined") !== null && reading.cues.at(draft.anchor.from, "penalty") !== null;
  // "OFAC sanctions Russian hosting provider": a listing, no penalty
  if (authority?.field === "sanctions" && (draft.sum === null || draft.sum.from > draft.anchor.to + 4) && !reading.cues.any(draft.from, draft.to, "fine", "pays", "settles", "receives")) return "sanctions between states, not a penalty";
  if (againstState(draft, reading)) return "against a state";
  if (paidByState(draft, reading)) return "a public body pays";
  if (comments(reading)) return "an opinion on a penalty";
  if (firmImposes(draft, reading)) return "a firm that charges others";
  if (personActs(draft, reading)) return "a person stands in the place of the penalised";
  // "reached a $4 million settlement with OFAC": a firm that broke sanctions
  const broke = authority?.field === "sanctions" && draft.sum !== null && reading.cues.any(draft.from, draft.to, "settles", "fine", "fined");
  const sanctioned = broke || regulator && authority?.how === "name" && authority.country !== "EU" && authority.field !== "sanctions" && draft.voice === "active";
  if (here("politics") > 0 && !sanctioned && (draft.strength === "weak" || (draft.sum === null && !reading.cues.any(draft.from, draft.to, "fine") && !finedAbroad(draft, reading)))) return "sanctions between states, not a penalty";
  if (betweenStates(draft, reading)) return "sanctions between states, not a penalty";
  if (respondent?.how === "name" && !regulator && besidePerson(respondent, draft, reading)) return "the penalty is against persons";
  if (respondent?.how === "person" && !regulator) return `the penalty is against a person (${respondent.name})`;
  if (here("sport") - (DECIDED.has(draft.kind) ? sportsNames(draft, reading) : 0) + sportsPage(reading) > (regulator && (draft.basis.authority?.how === "stated" || (authority?.how === "name" && authority.field === "privacy")) ? 3 : body && firm ? 2 : firm && DECIDED.has(draft.kind) ? 1 : 0) && !gambles(reading)) return "sport";
  if (!regulator && here("traffic") > 0 && !firm && !beyondEveryday(draft, reading)) return "traffic or an everyday offence";
  if (!body && firm && standsBetween(draft, reading)) return "a person stands nearer to the penalty than the firm";
  if (!body && draft.voice === "noun" && rules > 1 && draft.slot < 6) return TARIFF;
  if (!firm && !regulator && here("person") > 0 && (personal(draft, reading) || inPrison(draft, reading))) return "the penalty is against a person";
  // "KNF: 6 mln zł dla … za fundusze": the detector looked around the sum itself
  const levied = draft.sum !== null && draft.sum.from === draft.anchor.from && draft.sum.to === draft.anchor.to;
  if (here("privateClaim") > 0 && !body && !chastised && !convictedOf(draft, reading) && (draft.strength === "weak" || !firm || here("privateClaim") > 1) && !finesBeside(draft, reading)) return "money between private parties";
  // "döms att betala 2 miljarder i skadestånd": what the sum is called
  if (draft.sum !== null && draft.inTitle && !body && reading.cues.any(draft.sum.to, draft.sum.to + 2, "privateClaim") && !reading.cues.any(draft.from, draft.to, "fine", "settles")) return "money between private parties";
  // "face class action over loyalty penalties": no body is named
  if (draft.inTitle && here("privateClaim") > 0 && draft.strength === "weak" && draft.voice === "noun" && draft.basis.authority?.how === "inferred" && reading.cues.any(draft.from, draft.to, "privateClaim") && !reading.cues.any(draft.from, draft.to, "settles")) return "money between private parties";
  if (here("privateClaim") > 0 && draft.sum === null && authority?.kind === "court" && draft.basis.authority?.how === "inferred" && draft.voice === "noun") return "money between private parties";
  if (here("privateClaim") > 0 && draft.strength === "weak" && draft.kind !== "follow-up" && !chastised && !levied && (authority === null || authority.kind === "court" || authority.how === "noun" || authority.field === "labour")) return "money between private parties";
  const settled = regulator && draft.basis.authority?.how === "stated" && reading.cues.within(draft.from, draft.to, "settles").some((cue) => !reading.cues.at(cue.from, "pays"));
  // "to pay £14m for data breach. … pension records …, the ICO said": the other sentence tells of the matter
  const aside = regulator && firm && !reading.cues.any(draft.from, draft.to, "otherPayment") && reading.cues.any(draft.from, draft.to, "wrong", "field");
  if (here("otherPayment") > 0 && !aside && !levied && draft.strength === "weak" && !settled && !touchesPenalty(draft, reading) && !(regulator && draft.basis.authority?.how === "stated" && reading.cues.any(draft.from, draft.to, "penalty") && draft.voice === "active")) return "a payment that is no penalty";
  if (rules > 0 && !firm && (!body || respondent === null || respondent.how === "noun") && draft.told !== "imposed") return TARIFF;
  if (rules > 0 && !firm && !body && (respondent === null || respondent.how === "noun") && !(authority?.kind === "court" && draft.basis.authority?.how === "stated" && draft.sum !== null)) return TARIFF;
  if (rules > 0 && !firm && authority?.field === "tax") return TARIFF;
  // "Ministry moves to reduce fines"
  if (rules > 0 && draft.inTitle && draft.voice === "noun" && respondent === null && draft.sum === null) return TARIFF;
  if (rules > 1 && !firm && draft.sum === null && (respondent === null || respondent.how === "noun")) return TARIFF;
  if (rules > 0 && draft.voice === "noun" && draft.slot < 3 && draft.basis.authority?.how !== "stated") return TARIFF;
  if (draft.inTitle && (respondent === null || respondent.how === "person") && draft.voice === "passive" && reading.cues.covers(draft.anchor.from - 1, "person")) return "the penalty is against a person";
  const told = body && draft.basis.authority?.how === "stated";
  if (!told && draft.inTitle && draft.sum === null && (onMarket(draft, reading) || (body && reading.cues.within(0, 2, "market").length > 0))) return "a report on the stock market";
  if (draft.inTitle && draft.sum === null && (opensMarket(reading) || (draft.voice === "noun" && reading.cues.any(draft.from, draft.anchor.from, "market")))) return "a report on the stock market";
  const nobody = !firm && draft.kind === "fine" && (respondent === null || respondent.how === "noun");
  // "jusqu'à 15 000 € d'amende pour les commerçants"
  if ((nobody || (respondent !== null && isFirstWord(respondent, draft, reading))) && draft.inTitle && draft.kind === "fine" && draft.sum?.bound === "atMost") return TARIFF;
  // "multar con 10.000 euros por cada falso becario"
  if (nobody && draft.inTitle && [...draft.sums.keys()].some((sum) => reading.cues.at(sum.to, "each") && reading.cues.at(sum.to + 1, "each"))) return TARIFF;
  // "firms paid 250 million in fines last year"
  // the only company of the text is not whose penalties the headline adds up
  const summed = draft.inTitle && draft.voice !== "passive" && draft.basis.respondent?.how === "inferred" && respondent !== null && respondent.from >= reading.outletFrom;
  if ((nobody || summed) && here("statistics") > 0 && draft.inTitle && draft.sum !== null) return FIGURES;
  if (nobody && draft.inTitle && draft.told !== "possible" && draft.sum !== null && reading.cues.any(draft.from, draft.to, "earlier")) return YEAR;
  if (!firm && draft.inTitle && draft.told === "imposed" && (respondent === null || respondent.how === "noun") && bareYear(draft, reading)) return YEAR;
  if (authority?.how === "noun" && authority.kind === "government" && !firm && here("traffic") > 0) return "an everyday offence before a local authority";
  // "oltre 400mila sanzioni": what is counted are penalties
  if (draft.sum !== null && draft.sum.currencies.length === 0 && !reading.lexicon.locale.roles.endings && reading.cues.at(draft.sum.to, "manyPenalties") && !reading.cues.at(draft.sum.to - 1, "moneyOf")) return FIGURES;
  if (!regulator && respondent !== null && draft.inTitle && draft.kind === "fine" && draft.told === "imposed" && draft.sum === null && draft.voice === "noun" && roundup(draft, reading)) return FIGURES;
  // "has imposed a total of 120 sanctions …; the highest, that of Vireo": the firm is only an example
  const example = draft.basis.respondent?.how === "inferred" && respondent !== null && respondent.from >= reading.outletFrom;
  if (example && (counted(draft, reading) || (here("statistics") > 0 && draft.inTitle))) return FIGURES;
  // "Italien verhängt hohe Bußgelder für Taubenfutter": where all nouns have capitals, one of them is no firm
  if (draft.inTitle && !regulator && draft.sum === null && respondent?.how === "name" && respondent.to - respondent.from === 1 && reading.lexicon.locale.capitalNouns && reading.cues.any(draft.from, draft.to, "manyPenalties")) return TARIFF;
  // "Vireo and Brisa, at the top of the fines of 2021"
  if (draft.inTitle && draft.voice === "noun" && draft.sum === null && !reading.sums.some((sum) => sum.to <= reading.outletFrom) && reading.cues.any(draft.from, draft.to, "statistics") && reading.cues.any(draft.from, draft.to, "manyPenalties")) return FIGURES;
  if ((here("statistics") > 0 || counted(draft, reading)) && !firm && (respondent === null || respondent.how === "noun" || respondent.how === "body" || (draft.inTitle && (draft.slot < 3 || isFirstWord(respondent, draft, reading))))) return FIGURES;
  return null;
} // biome-ignore format: one rule a line

/** "29,5 millions d'amendes pour": a plural that a sum measures is no rule. */
function ofSums({ from, to }: Draft, { cues, sums }: Reading): number {
  return cues.within(from, to, "legislation").filter((cue) => cues.at(cue.from, "fine") && sums.some((sum) => sum.to === cue.from || sum.to === cue.from - 1)).length;
} // biome-ignore format: short

/** "£33m in fines and compensation": the word for the penalty and the one for private money are joined. */
function finesBeside({ from, to }: Draft, { cues }: Reading): boolean {
  return cues.within(from, to, "fine").some((fine) => cues.at(fine.to, "and") !== null && cues.at(fine.to + 1, "privateClaim") !== null);
} // biome-ignore format: short

/** "Borsa, Milano chiude in calo": a headline that opens with the stock market, which is neither a rubric nor a part of a name. */
function onMarket(draft: Draft, reading: Reading): boolean {
  const { cues, tokens } = reading;
  return cues.within(draft.from, draft.from + 2, "market").some((cue) => (tokens.word[cue.to]?.raw !== ":" || draft.anchor.from > cue.to + 4) && !(tokens.kind[cue.to] === WORD && tokens.word[cue.to]?.capital) && !cues.covers(cue.to, "firm") && !cues.covers(cue.to, "regulator") && !reading.authorities.some((hit) => hit.how !== "noun" && hit.from < cue.to && hit.to > cue.from));
} // biome-ignore format: one rule

/** "imposed fines of €35m in 2024": a headline that names nobody and a whole year. */
function bareYear(draft: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  for (let i = draft.from; i < draft.to; i++) if (tokens.kind[i] === NUMBER && /^20[0-4]\d$/.test(tokens.word[i]!.raw) && !reading.sums.some((sum) => sum.from <= i && sum.to > i) && !reading.authorities.some((hit) => hit.from <= i && hit.to > i) && !reading.dates.some((date) => date.iso.length > 4 && date.from <= i && date.to > i)) return true;
  return false;
} // biome-ignore format: one rule

/** "The biggest GDPR fines: from Meta to Uber", "Les plus grosses amendes : Meta, Amazon": many penalties, and nobody against whom they are right behind. */
function roundup({ anchor, from }: Draft, { cues, tokens }: Reading): boolean {
  const many = cues.at(anchor.to - 1, "manyPenalties") ?? cues.at(anchor.from, "manyPenalties");
  if (!many || anchor.from - from > 5) return false;
  for (let i = many.to; i < many.to + 3; i++) if (cues.at(i, "patient") && tokens.word[i + 1]?.capital && !tokens.word[i]!.capital) return false;
  return anchor.from > from;
} // biome-ignore format: short

/** "issued 24 fines", "1m penalty notices": a bare number right before the noun. */
function counted(draft: Draft, reading: Reading): boolean {
  const { cues, tokens } = reading;
  for (const what of ["fine", "penalty"] as const) for (const cue of cues.within(draft.from, draft.to, what)) {
    const number = tokens.word[cue.from - 1];
    if (number && tokens.kind[cue.from - 1] === NUMBER && /^\d{1,5}$/.test(number.raw) && number.raw !== "1" && !reading.sums.some((sum) => sum.from < cue.from && sum.to >= cue.from)) return true;
    if (cues.at(cue.to - 1, "manyPenalties") && reading.sums.some((sum) => sum.to === cue.from && sum.currencies.length === 0)) return true;
  }
  return false;
} // biome-ignore format: one rule

/** "Delta hit with $1.2m fine for delays with passengers on board": a known name and a sum that no driver pays. */
function beyondEveryday({ respondent, slot, sum, voice, authority, from, to }: Draft, { cues }: Reading): boolean {
  // "Northwind Freight fined £45,000. A driver …": another sentence tells of the road
  if (respondent?.how === "name" && slot >= 4 && sum !== null && Number(sum.value) >= 10_000 && !cues.any(from, to, "traffic")) return true;
  if (slot < (respondent?.how === "noun" ? 3 : 4) || (respondent?.how !== "weak" && respondent?.how !== "noun")) return false;
  // "U.S. fines Delta for stranding passengers"
  const country = respondent.how === "weak" && voice === "active" && authority !== null && authority.country !== null;
  return country || (sum !== null && Number(sum.value) >= 100_000);
} // biome-ignore format: short

/** "Opinion | …", "… - l'editoriale", "Column: …": a rubric at either end of the headline, or in place of the outlet. */
function comments(reading: Reading): boolean {
  const { cues, tokens } = reading;
  for (const cue of cues.within(0, Math.min(3, tokens.bodyFrom), "comment")) if ((cue.from === 0 && tokens.word[cue.to]?.raw === ".") || /^[:|–—-]$/.test(tokens.word[cue.to]?.raw ?? "")) return true;
  // "… - Wired opinion": in the outlet's name
  if (cues.within(reading.outletFrom, tokens.bodyFrom, "comment").some((cue) => !tokens.word[cue.from]!.capital)) return true;
  // "… - Tribune de Genève": a word of the outlet's name is no rubric
  const whole = (cue: Cue): boolean => cue.to <= reading.outletFrom || cue.to >= tokens.bodyFrom || tokens.kind[cue.to] === PUNCT;
  for (const cue of cues.within(3, tokens.bodyFrom, "comment")) if (whole(cue) && (/^[:|–—-]$/.test(tokens.word[cue.from - 1]!.raw) || (!tokens.word[cue.from]!.capital && cues.covers(cue.from - 1, "article") && /^[:|–—-]$/.test(tokens.word[cue.from - 2]?.raw ?? "")))) return true;
  return false;
} // biome-ignore format: one rule

/** "Ryanair to hit disruptive passengers with £500 fine": the firm is the subject of imposing, people are the object. */
function firmImposes(draft: Draft, reading: Reading): boolean {
  const { anchor, respondent, authority } = draft;
  // "Sainsbury's hit Northern Dairy Ltd with £80,000": one firm before the verb, another behind it, and no body
  const firm = reading.companies.find((hit) => hit.to <= anchor.from && anchor.from - hit.to <= 1 && !hit.weak);
  if (draft.voice === "active" && authority === null && firm && respondent && respondent.from >= anchor.from && (respondent.how === "known" || respondent.how === "legal")) return true;
  // "Ryanair to increase 'yob tax' and fine disruptive passengers £500": people are the object
  if (draft.voice === "active" && draft.inTitle && draft.basis.authority?.how !== "stated" && respondent && respondent.how === "known" && respondent.to <= anchor.from && reading.cues.any(anchor.to, anchor.to + 3, "person", "traffic", "personTitle")) return true;
  if (draft.voice !== "active" || !respondent || respondent.to > anchor.from || anchor.from - respondent.to > 2 || !(reading.cues.at(anchor.from, "imposes") || reading.cues.at(anchor.from, "fines") || reading.cues.at(anchor.from, "sought"))) return false;
  if (authority !== null && draft.basis.authority?.how === "stated") return false;
  return reading.tokens.word[respondent.to]?.raw !== ":" && (counted(draft, reading) || reading.cues.any(anchor.from + 1, anchor.to + 8, "person", "traffic", "privateClaim"));
} // biome-ignore format: one rule

/** "Ikea France condamné à un million d'euros pour avoir espionné ses salariés": the verb of a criminal court, and a sum that no single claim brings. */
function convictedOf({ anchor, sum, respondent, voice }: Draft, { cues }: Reading): boolean {
  return voice === "passive" && respondent?.how === "known" && cues.at(anchor.from, "convicts") !== null && sum !== null && Number(sum.value) >= 500_000 && sum.from >= anchor.to && sum.from - anchor.to <= 1 && cues.at(sum.to, "reason") !== null;
} // biome-ignore format: short

/** "hit with A$100m penalty for selling tickets": the sum and the word for the penalty touch, whatever else is paid for. */
function touchesPenalty({ sum, from, to }: Draft, { cues }: Reading): boolean {
  return sum !== null && cues.within(from, to, "penalty").some((cue) => (cue.from === sum.to || cue.to === sum.from) && !cues.covers(cue.from, "otherPayment"));
} // biome-ignore format: short

/** Where a text speaks of gambling, its players play no match. */
function gambles({ cues, tokens, outletFrom }: Reading): boolean {
  return cues.any(0, outletFrom, "gambling") || cues.any(tokens.bodyFrom, tokens.count, "gambling");
}

const DECIDED: ReadonlySet<string> = new Set(["upheld", "reduced", "annulled"]);

/** "VoetbalTV": words of sport within the name of a company that is known. */
function sportsNames({ from, to }: Draft, { cues, companies }: Reading): number {
  return cues.within(from, to, "sport").filter((cue) => companies.some((hit) => !hit.weak && hit.from <= cue.from && hit.to >= cue.to)).length;
} // biome-ignore format: short

/** Outlets of sport; "transport" and "trasporto" are none. */
const SPORTS = /(?<!tran|tra)sport|fussball|football|calcio|futbol|voetbal|espn|goal/;

/** The outlet or its address is about sport. */
function sportsPage(reading: Reading): number {
  const { tokens } = reading;
  for (let i = reading.outletFrom; i < tokens.bodyFrom; i++) if (SPORTS.test(tokens.word[i]!.norm)) return 1;
  return SPORTS.test(reading.host ?? "") ? 1 : 0;
} // biome-ignore format: short

/** Cues in the draft's sentence and in the title (outlet included: "- Sky Sports"). */
function count(reading: Reading, draft: Draft, what: CueName): number {
  const { cues, tokens } = reading;
  // "ha impuesto": the verb of imposing is no tax
  let n = cues
    .within(draft.from, draft.to, what)
    .filter((cue) => what !== "otherPayment" || !cues.covers(cue.from, "imposes")).length;
  if (!draft.inTitle) n += cues.within(0, reading.outletFrom, what).length;
  else
    n += cues.within(
      Math.max(draft.to, tokens.bodyFrom),
      Math.min(tokens.count, tokens.sentences[draft.sentence + 2] ?? tokens.count),
      what,
    ).length;
  return n;
}
