import type { Draft } from "../draft.ts";
import { readNames } from "../names.ts";
import type { Reading } from "../reading.ts";
import { behindReason } from "./respondents.ts";

/** "Boris Johnson and Rishi Sunak fined": a name that "and" joins to a person's. */
export function besidePerson(respondent: { from: number; to: number }, draft: Draft, reading: Reading): boolean {
  const { cues } = reading;
  return readNames(reading, draft.from, draft.to).some((name) => name.how === "person" && ((name.to === respondent.from - 1 && cues.at(name.to, "and")) || (respondent.to === name.from - 1 && cues.at(respondent.to, "and"))));
} // biome-ignore format: one rule

/** "Trainee uses ChatGPT, lawyer is fined": a word for a person right before the verb, the company in another clause. */
export function personActs(draft: Draft, reading: Reading): boolean {
  const { anchor, respondent } = draft;
  const other = respondent !== null && respondent.from < draft.from && draft.authority?.how === "name" && draft.basis.authority?.how === "stated";
  if (respondent && !other && headOfFirm(respondent, reading)) return true;
  // "I was fined for leaving Ikea cardboard", "She still got fined $3,750": somebody tells of himself or is told of
  if (draft.voice === "passive" && [0, 1, 2].some((back) => reading.cues.at(anchor.from - back, "pronoun"))) return true;
  // "Rider Glovo multato": the word for the person opens the headline, the firm only tells whose
  if (respondent && draft.voice === "passive" && draft.inTitle && respondent.from === draft.from + 1 && respondent.to === anchor.from && reading.cues.at(draft.from, "person")) return true;
  const title = draft.voice === "passive" && draft.inTitle;
  // "Airbnb host fined": the word for the person is the subject, the firm only tells whose
  if (title && respondent && respondent.to === anchor.from - 1 && (!reading.tokens.word[respondent.to]!.capital || reading.tokens.word[respondent.to]!.upper) && reading.cues.at(respondent.to, "person")) return true;
  // "Ex-Wells Fargo executives face fines", "fined former Goldman Sachs bankers": the firm only tells whose
  if (respondent && draft.inTitle && draft.authority?.how !== "name" && !reading.tokens.word[respondent.to]?.capital && respondent.to < draft.to && respondent.to !== anchor.from && reading.cues.at(respondent.to, "person") && !reading.cues.at(respondent.to, "firm")) return true;
  // "Man krijgt boete voor bedreigen op Twitter": the person is the subject, the firm stands in the reason
  if (title && respondent && respondent.from >= anchor.from && reading.cues.within(draft.from, anchor.from, "person").some((cue) => cue.to === anchor.from)) return true;
  // "Former CEO pays SEC fine"
  if (title && (!respondent || respondent.how === "noun") && reading.cues.within(draft.from, anchor.from, "person").some((cue) => cue.to === anchor.from && cue.from - draft.from < 4)) return true;
  if (draft.voice !== "passive" || !respondent || respondent.to >= anchor.from - 1) return false;
  const person = reading.cues.within(respondent.to, anchor.from, "person").some((cue) => cue.to === anchor.from);
  for (let i = respondent.to; person && i < anchor.from; i++) if (/^[,;:]$/.test(reading.tokens.word[i]!.raw)) return true;
  return false;
} // biome-ignore format: one rule

/** "paid fine, to be released from prison": where somebody is in prison, a person is penalised. */
export function inPrison(draft: Draft, { cues }: Reading): boolean {
  return cues.any(draft.from, draft.to, "prison");
}

/** "le patron de Renault", "un pasajero de Ryanair": a word for a person and "of" right before the firm. */
function headOfFirm(respondent: { from: number }, reading: Reading): boolean {
  const { cues, tokens } = reading;
  const of =
    cues.covers(respondent.from - 1, "article") && !cues.at(respondent.from - 1, "of")
      ? respondent.from - 2
      : respondent.from - 1;
  if (of < 1 || tokens.sentence[of] !== tokens.sentence[respondent.from] || !cues.at(of, "of")) return false;
  return (["person", "personTitle", "traffic", "privateClaim"] as const).some((what) =>
    cues.covers(of - 1, what),
  );
}

/** "Uber : un chauffeur sans licence écope d'une amende": somebody else stands between the firm and the verb. */
export function standsBetween(draft: Draft, reading: Reading): boolean {
  const { respondent, anchor } = draft;
  if (!respondent || respondent.to > anchor.from || respondent.from < draft.from) return false;
  // "Northwind and its CEO plead guilty": both
  if (respondent.from === draft.from && reading.cues.at(respondent.to, "and")) return false;
  return (
    reading.cues.within(respondent.to, anchor.from, "person").length > 0 ||
    reading.cues.within(respondent.to, anchor.from, "traffic").length > 0
  );
}

/** A word for a person in the place of the respondent: nothing else stands nearer to the verb. */
export function personal(draft: Draft, reading: Reading): boolean {
  const { respondent, anchor } = draft;
  if (!respondent) return true;
  const near = reading.cues.within(draft.from, draft.to, "person").filter((cue) => !(cue.from >= anchor.to && draft.voice === "passive" && respondent.to <= anchor.from) && !(cue.from >= anchor.to && behindReason(reading, anchor.to, cue.from, "none")) && !(cue.to <= anchor.from && cue.from >= respondent.to && behindReason(reading, respondent.to, cue.from, "none")));
  if (near.length === 0 && reading.cues.any(draft.from, draft.to, "person")) return false;
  // "Rakennusyhtiölle 30 000 euron yhteisösakko": a firm opens the sentence, the person is of another one
  if (near.length === 0 && respondent.how === "noun" && draft.slot >= 4 && respondent.from === draft.from) return false;
  // "Northwind Sentosa fined $2.25m for lax checks. Staff of the casino …": people of another sentence do not make the subject of a large fine one
  if (near.length === 0 && respondent.how === "name" && respondent.to - respondent.from > 1 && draft.slot >= 3.5 && draft.sum !== null && Number(draft.sum.value) >= 100_000) return false;
  if (near.length === 0) return respondent.how === "noun" || respondent.how === "name" ? draft.authority === null || draft.authority.how === "noun" : false;
  const gap = (from: number, to: number): number => (to <= anchor.from ? anchor.from - to : from >= anchor.to ? from - anchor.to : 0);
  const own = gap(respondent.from, respondent.to);
  return near.some((cue) => gap(cue.from, cue.to) <= own || (cue.to <= respondent.from && cue.to >= respondent.from - 1) || (cue.from < respondent.to && cue.to > respondent.from));
} // biome-ignore format: one rule a line
