import type { Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { WORD } from "../tokens.ts";
import { endingTold, leadOf } from "./respondents.ts";

/** "EU sanktioniert russischen Multimilliardär": the Union or a country by that word alone, without a sum and a word for a fine. */
export function betweenStates({ authority, sum, from, to, anchor, kind, respondent }: Draft, { cues, tokens, field }: Reading): boolean {
  if (authority?.how === "name") return false;
  if (kind !== "fine" || sum !== null || authority === null || cues.any(from, to, "fine") || (respondent?.how === "known" && field !== null)) return false;
  const state = authority.country !== null && authority.from < authority.to && authority.to - authority.from <= 4 && (cues.covers(authority.from, "country") || authority.country === "EU");
  const words = [anchor.from, ...cues.within(from, to, "penalty").map((cue) => cue.from)];
  // "Israel bestraft Palästinenser": a state, and nobody known as a firm
  const punishes = authority.authority === null && respondent?.how === "name" && cues.at(anchor.from, "punishes") !== null;
  return state && (punishes || words.some((at) => /^san[ckz][tz]?[io]/.test(tokens.word[at]!.norm)));
} // biome-ignore format: one rule a line

/** "Google multado pela Rússia": the verb means a money penalty, and a firm that is known stands in the place of the penalised. */
export function finedAbroad({ anchor, respondent, slot }: Draft, { cues, tokens }: Reading): boolean {
  const verb = (cues.at(anchor.from, "fined") ?? cues.at(anchor.from, "fines")) !== null;
  return verb && slot >= 4 && (respondent?.how === "known" || respondent?.how === "legal") && !/san[ckzt]/.test(tokens.word[anchor.to - 1]!.norm);
} // biome-ignore format: short

/** "sancionar a China": a state in the place of the respondent. */
export function againstState(draft: Draft, reading: Reading): boolean {
  // "böter för australisk bank": a small letter makes an adjective of it, where countries have capitals
  const noun = (cue: { from: number }): boolean => reading.tokens.word[cue.from]!.capital;
  if (draft.respondent && (draft.slot >= 3 || draft.respondent.how === "known" || draft.respondent.how === "legal")) return false;
  // "Pologne : Bruxelles réclame 70 millions d'astreintes": the state that opens the sentence of a body of the EU
  if (draft.respondent === null && draft.authority?.country === "EU" && opensWithState(draft, reading)) return true;
  // "Hungary must pay a fine"
  const subject = draft.voice === "passive" && draft.respondent === null && reading.cues.within(draft.from, draft.anchor.from, "country").some((cue) => cue.value !== "EU" && cue.from <= draft.from + 1 && draft.anchor.from - cue.to <= 1);
  // "the court orders Hungary to pay": the state stands within the verb
  const within = draft.respondent === null && reading.cues.within(draft.anchor.from + 1, draft.anchor.to, "country").some((cue) => cue.value !== "EU" && cue.to < draft.anchor.to && !reading.tokens.word[cue.to]?.capital && !reading.cues.at(cue.to, "firm") && !reading.cues.at(cue.to, "body"));
  return subject || within || reading.cues.within(draft.anchor.from, draft.to, "country").some((cue) => cue.value !== "EU" && noun(cue) && !adjective(reading, cue) && !(draft.respondent && cue.from >= draft.respondent.from && cue.to <= draft.respondent.to) && !reading.cues.at(cue.to, "firm") && !reading.cues.at(cue.to, "body") && cue.from <= draft.anchor.to + 7 && !(reading.tokens.kind[cue.to] === WORD && reading.tokens.word[cue.to]?.capital) && (leadOf(cue, reading, draft.from) === "patient" || endingTold(cue.to - 1, reading) === "patient" || (draft.respondent === null && draft.voice !== "passive" && cue.from === draft.anchor.to)));
} // biome-ignore format: one rule

/** "uložil České televizi": in a language whose cases stand for "of", a country before a plain noun is its adjective. */
function adjective(reading: Reading, cue: { to: number }): boolean {
  const { tokens, cues, lexicon } = reading;
  return lexicon.locale.roles.endings !== undefined && lexicon.locale.roles.of.length === 0 && tokens.kind[cue.to] === WORD && !(["fine", "penalty", "reason", "pays", "and", "agent", "imposes"] as const).some((what) => cues.at(cue.to, what));
} // biome-ignore format: short

/** "Staat moet dwangsom betalen aan X", "ministry to pay X": a government is the subject of the verb of paying, a name its object. */
export function paidByState(draft: Draft, reading: Reading): boolean {
  const { anchor, respondent } = draft;
  if (draft.voice !== "passive" || !reading.cues.at(anchor.from, "pays") || !respondent || respondent.from < anchor.from) return false;
  return reading.authorities.some((hit) => hit.kind === "government" && hit.to <= anchor.from && anchor.from - hit.to <= 2 && hit.from <= draft.from + 2) && leadOf(respondent, reading, draft.from) === "patient";
} // biome-ignore format: one rule

/** Whether a country, as a noun and no part of a body's name, is the first thing a passage names. */
function opensWithState(draft: Draft, reading: Reading): boolean {
  const cue = reading.cues
    .within(draft.from, draft.from + 2, "country")
    .find((found) => found.value !== "EU" && !adjective(reading, found));
  return cue !== undefined && !reading.authorities.some((hit) => hit.from <= cue.from && hit.to > cue.from);
}
