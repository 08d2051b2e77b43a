import type { Sum } from "../amounts.ts";
import type { Draft, Refiner } from "../draft.ts";
import { describes, HOME, leadEnd, parted, type Reading } from "../reading.ts";
import { figureMatches } from "../rounding.ts";
import { SPACE, WORD } from "../tokens.ts";
import { isPetty } from "./amounts.ts";

/** Keeps the drafts with enough evidence: someone who may impose, someone who is penalised, a sum; says what is missing. */
export const enough: Refiner = (drafts, reading) => {
  const missingOf = new Map(drafts.map((draft) => [draft, lack(draft, reading)]));
  const complete = drafts.filter((draft) => missingOf.get(draft) === null);
  return drafts.filter((draft) => {
    const missing = complete.some((other) => completes(draft, other, reading))
      ? null
      : (missingOf.get(draft) ?? null);
    if (missing) reading.note("evidence", "dropped", missing, draft.anchor.from, draft.anchor.to);
    return missing === null;
  });
};

/** "Polkomtel fined by the regulator. A €5m penalty for …": the sentence beside a fine without a sum brings the sum. */
function completes(draft: Draft, fine: Draft, reading: Reading): boolean {
  // "X fined €2.38m. … Result: a fine of EUR 2,385,276": the figure of the headline, told exactly
  if (fine.inTitle && !draft.inTitle && fine.kind === "fine" && draft.kind === "fine" && draft.strength === "strong" && fine.sum && draft.sum && fine.sum.value !== draft.sum.value && figureMatches(fine.sum, draft.sum) && (draft.respondent === null || draft.respondent.how === "noun" || draft.slot < 3)) return true;
  if (fine.kind !== "fine" || fine.sum || fine.told !== "imposed" || draft.kind !== "fine" || draft.told !== "imposed" || !draft.sum) return false;
  if (Math.abs(draft.sentence - fine.sentence) !== 1 || draft.inTitle !== fine.inTitle) return false;
  return reading.cues.any(draft.from, draft.to, "fine", "penalty") && (draft.respondent === null || draft.respondent.how === "noun");
} // biome-ignore format: one rule a line

function lack(draft: Draft, reading: Reading): string | null {
  const { authority, respondent } = draft;
  // a court of the next sentence says nothing of whom a plain name is
  const aside = authority?.kind === "court" && authority.how === "noun" && draft.basis.authority?.how === "inferred" && respondent?.how === "name" && draft.sum === null;
  const body = authority === null || aside ? 0 : authority.how === "noun" ? 1 : authority.kind === "government" && !authority.authority ? 1 : 2;
  // A short name of the catalogue, in its place and written as no common word is: "MSC", "dochter Hino".
  const short = respondent?.how === "weak" && draft.slot >= 5 && (reading.tokens.word[respondent.from]!.upper || respondent.from > draft.from);
  const who = respondent === null || respondent.how === "person" ? 0 : respondent.how === "known" || respondent.how === "legal" || short ? 2 : 1;
  const sum = draft.sum !== null && (draft.sum.currencies.length > 0 || draft.inTitle || draft.strength === "strong" || reading.cues.at(draft.anchor.from, "fined") !== null || reading.cues.at(draft.anchor.from, "fines") !== null);
  const field = reading.field !== null;
  // "Nordbau akzeptiert Milliardenvergleich wegen Bestechung"
  if (draft.kind === "settlement" && who === 2 && draft.inTitle && reading.cues.within(draft.anchor.from, draft.anchor.to, "sized").length > 0 && reading.cues.any(draft.anchor.to, draft.to, "wrong")) return null;
  if (draft.kind === "upheld" || draft.kind === "reduced" || draft.kind === "annulled") return body > 0 || who > 0 || sum ? null : "an outcome, but of whose penalty is not told";
  if (draft.kind === "appeal") return body > 0 || who > 0 ? null : "an appeal, but against what is not told";
  if (draft.kind === "follow-up" && who === 0 && authority?.kind === "court") return "a periodic penalty of a court, but whose is not told";
  if (draft.told === "negated") return draft.inTitle ? null : "the penalty is not imposed";
  if (draft.kind === "order") return body === 2 && (who === 2 || (who === 1 && (respondent!.how !== "name" || (authority?.country !== "EU" && !reading.lexicon.locale.capitalNouns)))) ? null : "an order, but no authority by name or no respondent";
  if (draft.strength === "weak" && takes(draft, reading)) return "the authority itself gets or pays the sum";
  if (draft.kind === "fine" && body === 0 && draft.sum && isPetty(draft.sum)) return "a sum that no authority asks of a firm";
  const headed = draft.inTitle && who === 2 && draft.slot >= 3.5 && draft.voice === "passive";
  if (draft.kind === "follow-up" && body < 2 && !sum && !headed) return "a periodic penalty, but no authority and no sum";
  if (draft.told === "possible" && who < 2 && body < 2 && (respondent === null || respondent.how === "noun" || plainOpening(draft, reading))) return "a penalty that is only possible, and nobody named";
  if (draft.strength === "weak") {
    if (draft.sum && draft.inTitle && toTreasury(draft.sum, reading) && !reading.cues.any(draft.from, draft.to, "wrong", "penalty")) return "a tax, not a penalty";
    // "au fisc pour éviter un procès" ends a case, "accordo con l'Agenzia delle Entrate" only settles a tax
    if (authority?.field === "tax" && !(draft.kind === "settlement" && reading.cues.any(draft.from, draft.to, "negated", "possible")) && !reading.cues.any(draft.from, draft.to, "penalty", "fine")) return "a tax, not a penalty";
    const named = reading.cues.any(draft.from, draft.to, "penalty") || otherPart(draft, reading) || convicted(draft, reading);
    const placed = who === 2 || (who === 1 && (draft.slot >= 3 || convicted(draft, reading)));
    const settled = draft.kind === "settlement" && (authority?.kind === "government" || authority?.kind === "regulator");
    if (body < 2 && !(placed && sum && (named || settled || wrong(draft, reading)))) return "a sum to pay, but no authority and no penalty word";
    if (body === 0 && draft.basis.respondent?.how === "inferred" && !(named && respondent?.how === "known")) return "a sum to pay, but no authority, and nobody named beside it";
    if (who === 0 && !(body === 2 && sum && (named || draft.kind === "settlement" || draft.voice === "active" || (authority?.kind === "regulator" && draft.basis.authority?.how === "stated")))) return "no penalty word and no respondent";
    return sum || (body === 2 && who > 0 && (reading.cues.any(draft.from, draft.to, "penalty") || (draft.kind === "settlement" && draft.inTitle && draft.voice === "passive" && (who === 2 || respondent?.how === "weak")))) ? null : "no penalty word and no sum";
  }
  if (!draft.inTitle && draft.sum === null && loose(draft, reading)) return "penalty word found, but neither a sum nor a verb of imposing beside it";
  if (draft.kind === "follow-up" && who > 0 && draft.slot >= 3.5) return null;
  // Without a sum, a bare noun tells of a penalty only where it names whom it is against.
  const inferred = body < 2 || draft.basis.authority?.how === "inferred";
  if (!sum && draft.told === "imposed" && draft.kind === "fine" && inferred && draft.slot < (draft.voice === "noun" ? 4 : 3.5) && respondent?.how !== "noun") return "penalty word found, but no sum, and nobody in the place of the penalised";
  if (!sum && draft.inTitle && draft.told === "imposed" && draft.kind === "fine" && body === 0 && draft.voice === "noun" && apart(draft, reading)) return "penalty word found, but no sum, no authority, and the company not beside it";
  if (body === 2 && (who > 0 || sum)) return null;
  // "The minister told of a firm that had to pay a fine of €11,000", below a headline about fines
  if (body === 0 && respondent?.how === "noun" && !draft.inTitle && reading.outletFrom > 0 && !reading.sums.some((other) => other.to <= reading.outletFrom)) return "penalty word found, but no authority and nobody named";
  if (body === 1 && (who > 0 || sum)) return who === 0 ? "penalty word and sum found, but no authority by name and no respondent" : who === 1 && !sum && !field && draft.slot < (respondent!.how === "noun" ? 2.5 : 3) ? "penalty word found, but nobody in the place of the penalised" : null;
  if (who === 2) return null;
  if (told(draft, reading)) return null;
  if (who === 1 && draft.slot < 3 && respondent!.how !== "noun") return "penalty word found, but no authority, and no name in the place of the penalised";
  if (who === 1 && introduced(draft, reading) && (sized(draft, reading) || (draft.inTitle && respondent!.how === "name" && draft.voice === "passive" && draft.slot >= 4 && draft.strength === "strong"))) return null;
  if (who === 1 && (abbreviated(draft, reading) || (respondent!.how === "name" && draft.inTitle && draft.voice === "passive" && draft.slot >= 4 && respondent!.to - respondent!.from > 1 && millions(draft)))) return null;
  if (who === 1 && body === 0 && respondent!.how === "name" && likePerson(draft, reading)) return "penalty word and sum found, but the name may be a person's";
  // Taxes, pensions, rents: everybody's, and the name may be a person's.
  if (who === 1 && body === 0 && respondent!.how === "name" && (reading.cues.any(draft.from, draft.to, "otherPayment") || reading.cues.within(draft.anchor.to, draft.to, "background").some((cue) => reading.cues.covers(cue.from - 1, "reason")))) return "penalty word, name and sum found, but nothing tells that a firm is penalised by an authority";
  // "Nordliv får sanktionsavgift": a penalty that only firms get, its subject right before the verb
  const corporate = draft.inTitle && draft.voice === "passive" && draft.slot >= 4 && reading.cues.any(draft.from, draft.to, "corporate");
  if (who === 1 && corporate) return null;
  if (who === 1 && !field && respondent!.how === "name" && !isBranch(respondent!, reading) && !reading.cues.any(draft.from, draft.to, "firm", "wrong", "court", "regulator")) return "penalty word, name and sum found, but nothing tells that a firm is penalised by an authority";
  if (draft.inTitle && draft.voice === "passive" && respondent?.how === "noun" && draft.slot >= 3.5 && reading.cues.covers(respondent.to - 1, "firm")) return null;
  // "Samuel Smith brewery fined for …"
  if (draft.inTitle && draft.voice === "passive" && respondent?.how === "name" && reading.cues.at(respondent.to, "firm") && respondent.to + 1 === draft.anchor.from) return null;
  if (who === 1 && (sum || field)) return respondent!.how === "noun" && !sum ? "penalty word found, but no authority and no name" : null;
  return who === 0 ? "penalty word found, but no authority and no respondent" : "penalty word and a name found, but no authority, no sum and no field of law";
} // biome-ignore format: one rule a line

/** "EUR 27k fine for cookies without consent": a headline that opens with a sum, the word for the penalty and what it is for. */
function told({ inTitle, voice, respondent, sum, anchor, from, told: how }: Draft, reading: Reading): boolean {
  const { cues, sums } = reading;
  if (!inTitle || voice !== "noun" || (respondent !== null && respondent.how !== "noun" && respondent.how !== "weak") || how !== "imposed" || sum === null || sum.currencies.length === 0 || Number(sum.value) < 10_000) return false;
  const own = sums.find((found) => found.to === anchor.from || found.from === anchor.to || found.from === anchor.to + 1);
  return own === sum && !parted(reading, from, anchor.from, ",:") && Math.min(own.from, anchor.from) - from <= 3 && cues.within(anchor.to, anchor.to + 6, "reason").length > 0;
} // biome-ignore format: short

/** "Meta pays €1.2bn. The highest penalty under GDPR": another sentence of the headline has the word, and the draft's own gives no other reason. */
function otherPart({ inTitle, from, to, sum, respondent }: Draft, { cues, outletFrom, tokens, companies }: Reading): boolean {
  if (!inTitle || !sum) return false;
  const tells = (a: number, b: number): boolean => cues.any(a, b, "fine", "penalty") && !cues.any(a, b, "negated", "legislation", "otherPayment");
  if (!cues.any(sum.to, to, "reason") && (tells(0, from) || tells(to, outletFrom))) return true;
  // "Knuddels kommt mit 20.000 Euro davon. Es ist das erste DSGVO-Bußgeld": the first sentence of the text has it, of nobody else
  const lead = leadEnd(tokens);
  return respondent?.how === "known" && cues.any(tokens.bodyFrom, lead, "fine") && !cues.any(tokens.bodyFrom, lead, "negated", "legislation", "otherPayment", "privateClaim", "possible", "sought", "statistics") && !companies.some((hit) => hit.from >= tokens.bodyFrom && hit.to <= lead && hit.company.id !== respondent.company?.id);
} // biome-ignore format: short

/** "condannata a 180mila euro", "veroordeeld tot 24.000 euro": the verb of a criminal court, the sum right behind it. */
function convicted({ anchor, sum, voice, authority, respondent }: Draft, { cues }: Reading): boolean {
  // "il giudice condanna l'azienda: 60mila euro"
  if (voice === "active" && authority?.kind === "court" && sum && respondent && respondent.from >= anchor.to && sum.from >= respondent.to && sum.from - respondent.to <= 2 && cues.at(anchor.from, "convicts") !== null) return true;
  if (sum && (cues.at(sum.to, "patient") || cues.any(anchor.from, sum.from, "pays"))) return false;
  return voice === "passive" && sum !== null && sum.from >= anchor.to && sum.from - anchor.to <= 1 && cues.at(anchor.from, "convicts") !== null;
} // biome-ignore format: short

/** "paga 326 milioni al Fisco": a tax office is who gets the sum. */
function toTreasury(sum: Sum, { authorities, cues }: Reading): boolean {
  return authorities.some((hit) => hit.field === "tax" && hit.from >= sum.to && hit.from - sum.to <= 2 && (cues.at(sum.to, "patient") !== null || hit.from === sum.to));
} // biome-ignore format: short

/** "Werkgevers die …": one plain word, with the capital of its sentence. */
function plainOpening({ respondent, from }: Draft, { tokens }: Reading): boolean {
  return respondent?.how === "name" && respondent.from === from && respondent.to - respondent.from === 1 && !tokens.word[from]!.upper && /^\p{Ll}/u.test(tokens.word[from + 1]?.raw ?? "");
} // biome-ignore format: short

/** "DPD raises pay and scraps fines": words that tell nothing of the penalty stand between the subject and the bare noun. */
function apart({ respondent, anchor }: Draft, reading: Reading): boolean {
  if (!respondent || respondent.to > anchor.from) return false;
  for (let i = respondent.to; i < anchor.from; i++) if (/^[:,–—|-]$/.test(reading.tokens.word[i]!.raw)) return false;
  for (let i = respondent.to; i < anchor.from; i++) if (!describes(reading, i) && reading.tokens.before[i] === SPACE) return true;
  return false;
} // biome-ignore format: short

/** "the authority gets €8m more": a body is the subject of a verb of getting or paying, and nobody else is named. */
function takes(draft: Draft, reading: Reading): boolean {
  const { authority, anchor } = draft;
  const topic = draft.respondent !== null && authority !== null && reading.tokens.word[draft.respondent.to]?.raw === ":" && draft.respondent.to < authority.from && draft.respondent.how !== "known";
  if (draft.voice !== "passive" || (draft.respondent && !topic) || !authority || authority.to === authority.from || reading.cues.any(draft.from, draft.to, "penalty")) return false;
  return (authority.to <= anchor.from && anchor.from - authority.to <= 2 && !(reading.tokens.word[authority.to]?.raw === ":" && anchor.from - authority.to > 1)) || (authority.from >= anchor.to && authority.from - anchor.to <= 1 && anchor.from === draft.from);
} // biome-ignore format: one rule a line

/** "Millionenstrafe", "miljoenenboete", "rekordböter": the word for the penalty tells its size. */
function sized(draft: Draft, reading: Reading): boolean {
  return reading.cues.within(draft.from, draft.to, "fine").some((cue) => reading.cues.at(cue.from, "sized") !== null);
} // biome-ignore format: one rule

/** "AMP fined $5m": an abbreviation is nobody's name, and the sum is none that a club or a driver pays. */
function abbreviated({ respondent, slot, sum, voice }: Draft, { tokens }: Reading): boolean {
  return respondent?.how === "name" && respondent.to - respondent.from === 1 && tokens.word[respondent.from]!.upper && voice === "passive" && slot >= 4 && sum !== null && Number(sum.value) >= 1_000_000;
} // biome-ignore format: short

/** Money in which a person is hardly ever fined a million. */
const HARD: ReadonlySet<string> = new Set([
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "PLN",
  "SEK",
  "NOK",
  "DKK",
  "CZK",
  "RON",
  "BRL",
  "AUD",
  "CAD",
]);

function millions({ sum }: Draft): boolean {
  return sum !== null && Number(sum.value) >= 1_000_000 && (sum.currencies.length === 0 || HARD.has(sum.currencies[0]!));
} // biome-ignore format: short

/** A noun for a firm stands right before the name: "hotellkjeden Utsikten". */
function introduced(draft: Draft, reading: Reading): boolean {
  const { respondent } = draft;
  return (
    respondent !== null &&
    (respondent.how === "weak" ||
      (respondent.how === "name" && reading.cues.covers(respondent.from - 1, "firm")))
  );
}

/** "Energy Queensland", "Samsung Australia": a name that ends with a country or state; with the readers' own it may be a club's ("Union Berlin"). */
function isBranch({ from, to }: { readonly from: number; readonly to: number }, { cues, lexicon }: Reading): boolean {
  return cues.within(from + 1, to, "country").some((cue) => cue.to === to && cue.value !== HOME[lexicon.locale.code]);
} // biome-ignore format: short

/** Two or three plain capital words and nothing of a firm about them. */
function likePerson(draft: Draft, reading: Reading): boolean {
  const { from, to, name } = draft.respondent!;
  if (isBranch(draft.respondent!, reading)) return false;
  // "Mars Wrigley"
  if (reading.companies.some((hit) => hit.from >= from && hit.to <= to && (!hit.weak || hit.from === from)))
    return false;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name)) return false;
  return (
    !reading.cues.any(draft.from, draft.to, "corporate") &&
    !reading.cues.any(Math.max(draft.from, from - 2), to + 2, "firm") &&
    !reading.cues.any(draft.from, draft.to, "wrong", "field")
  );
}

/** No verb within a few words of the penalty noun: "that is fine", "the fine print". */
function loose(draft: Draft, reading: Reading): boolean {
  if (draft.voice === "noun")
    return (
      draft.kind === "fine" &&
      !reading.cues.covers(draft.anchor.from - 1, "article") &&
      !reading.cues.covers(draft.anchor.from - 2, "article") &&
      !reading.cues.any(draft.anchor.from - 3, draft.anchor.from, "sought")
    );
  const { cues } = reading;
  if (cues.at(draft.anchor.from, "fined") || cues.at(draft.anchor.from, "fines")) return false;
  return !cues.any(draft.anchor.from - 6, draft.anchor.to + 6, "fine", "periodic", "penalty");
}

/** "McKinsey to pay $573m over opioid advice": money that is paid "over" something is no price. */
function blamed({ sum, anchor, inTitle, respondent }: Draft, { tokens, cues, sums }: Reading): boolean {
  if (!inTitle || !sum || sum.from < anchor.to || respondent?.how !== "known" || !cues.at(sum.to, "blame")) return false;
  const next = sum.to + 1;
  return tokens.kind[next] === WORD && !(["number", "duration", "earlier", "weekday", "month"] as const).some((what) => cues.covers(next, what) || cues.covers(next + 1, what)) && !sums.some((other) => other.from <= next + 1 && other.to > next);
} // biome-ignore format: short

/** "Morrisons to pay £3.5m … The supermarket was sentenced at Gloucester Crown Court": the first sentence of the text tells of a conviction. */
function tried({ inTitle, respondent, sum }: Draft, { cues, tokens, authorities }: Reading): boolean {
  const from = tokens.bodyFrom;
  const to = leadEnd(tokens);
  return inTitle && sum !== null && respondent?.how === "known" && cues.any(from, to, "convicts") && authorities.some((hit) => hit.kind === "court" && hit.from >= from && hit.to <= to);
} // biome-ignore format: one rule

function wrong(draft: Draft, reading: Reading): boolean {
  return (
    reading.cues.any(draft.from, draft.to, "wrong") ||
    blamed(draft, reading) ||
    (draft.kind !== "settlement" && reading.cues.any(draft.from, draft.to, "field")) ||
    tried(draft, reading)
  );
}
