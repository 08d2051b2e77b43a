import { countsThings, type Sum } from "../amounts.ts";
import type { Cue } from "../cues.ts";
import type { Voice } from "../draft.ts";
import type { AuthorityHit } from "../parties.ts";
import { leadEnd, type Reading } from "../reading.ts";
import { PUNCT, WORD } from "../tokens.ts";

/** Where a penalty is told without a word for it: the tokens that tell, and who stands before and after them. */
interface Levy {
  readonly anchor: { readonly from: number; readonly to: number };
  readonly voice: Voice;
}

/** A regulator, or a ministry that the catalogue knows. */
export function mayFine({ kind, authority }: AuthorityHit): boolean {
  return kind === "regulator" || (kind === "government" && authority !== null && authority.field !== "tax");
}

/** Whether a verb of imposing has a body as its subject and a sum as its object, with someone against whom or nothing more behind it. */
export function imposesSum(reading: Reading, imposes: Cue, from: number, to: number, hasSum: boolean): boolean {
  const { cues, authorities, sums, tokens } = reading;
  const subject = (hit: AuthorityHit, gap: number): boolean => hit.from >= from && hit.to <= imposes.from + 1 && imposes.from - hit.to <= gap && hit.how !== "noun";
  const told = hasSum || cues.any(0, tokens.bodyFrom, "fine", "fines", "fined");
  // "the DPA imposed HUF 100,000,000 (€290,000) for violation": of a body that gives nothing, the sum alone tells
  const stern = namesBody(reading, from, imposes.from, (hit) => CHASTENING.has(hit.field ?? ""));
  const bare = (sum: Sum): boolean => stern && sum.from === imposes.to && imposes.to === imposes.from + 1 && (behindBrackets(reading, sum.to) >= to - 1 || cues.at(behindBrackets(reading, sum.to), "reason") !== null);
  // "the DPA imposed €525,000 on X": a body, a sum and someone against whom, without a word for the penalty
  const onto = (sum: Sum): boolean => cues.at(behindBrackets(reading, sum.to), "patient") !== null;
  if (!cues.at(imposes.from, "announces") && told && authorities.some((hit) => subject(hit, 4) && mayFine(hit)) && sums.some((sum) => sum.from >= imposes.to && (sum.from <= imposes.to + 2 || onlySmall(reading, imposes.to, sum.from)) && (onto(sum) || bare(sum)))) return true;
  // "nałożył na spółkę 16,9 mln zł": whom it is against stands between the verb and the sum
  return hasSum && cues.at(imposes.to, "patient") !== null && authorities.some((hit) => hit.to <= imposes.from && subject(hit, 2) && hit.kind === "regulator") && sums.some((sum) => sum.from > imposes.to && sum.from - imposes.to <= 4 && sum.currencies.length > 0 && (sum.to >= to - 1 || cues.at(sum.to, "reason") !== null));
} // biome-ignore format: one rule a line

/**
 * A regulator, a sum and a known firm, without a word for the penalty: "ACM legt Samsung 39 miljoen op", "Ofgem docks
 * Morgan Stanley £5m", "L'Agcm colpisce: 3 milioni a Tim". The Union's bodies also give and lend: of them it tells nothing.
 */
export function levy(reading: Reading, from: number, to: number): Levy | null {
  const { cues, tokens } = reading;
  if (from >= tokens.bodyFrom) return null;
  const body = reading.authorities.find((hit) => hit.from >= from && hit.to <= Math.max(to, reading.outletFrom) && hit.how !== "noun" && (hit.kind === "regulator" || (hit.kind === "government" && hit.field === "consumer")) && hit.authority !== null && hit.country !== "EU");
  const firm = reading.companies.find((hit) => hit.to <= Math.max(to, reading.outletFrom) && !hit.weak);
  if (!body) return beside(reading, from, to);
  const sum = reading.sums.find((found) => found.from >= from && found.to <= to && !found.per && !(found.currencies.length === 0 && countsThings(found, reading)));
  if (!sum || cues.any(from, to, "possible", "sought", "statistics")) return null;
  const [opens, closes] = segment(reading, sum, from, to);
  if (cues.any(opens, closes, "background", "otherPayment", "privateClaim")) return null;
  const verb = cues.within(body.to, body.to + 3, "imposes").find((cue) => cue.to <= sum.from + 1 || (cue.from <= sum.from && cue.to >= sum.to));
  // "legt IAB-lid Adstream 60.000 euro op", "veroordeelt telecombedrijf Orbella tot …": the verb or a noun tells that a firm is the object
  const object = verb && (verb.to > sum.to || firm || cues.any(verb.to, sum.from, "firm"));
  if (verb && object && sum.from - Math.min(verb.to, sum.from) <= 6) return { anchor: verb, voice: "active" };
  // "verhängt gegen Sky 250.000 Euro": the word for whom it is against right behind the verb
  if (verb && sum.from >= verb.to && sum.from - verb.to <= 6 && cues.at(verb.to, "patient") && tokens.word[verb.to + 1]?.capital) return { anchor: verb, voice: "active" };
  const patient = cues.at(sum.to, "patient");
  const at = patient && cues.covers(patient.to, "article") ? patient.to + 1 : (patient?.to ?? 0);
  const chastens = CHASTENING.has(body.field ?? "");
  // "Agcom: a Twitch 900mila euro"
  const before = firm !== undefined && firm.to === sum.from && cues.within(firm.from - 2, firm.from, "patient").some((cue) => cue.to === firm.from);
  // "Kansspelautoriteit pakt illegale aanbieder aan: 2,1 miljoen voor Techno Offshore Group"
  const closed = body.from - from <= 1 && STERN.has(body.field ?? "") && tokens.word[sum.from - 1]?.raw === ":" && patient !== null && patient.to === at && tokens.kind[at] === WORD && tokens.word[at]!.capital;
  // "ΕΕΤΤ: 450.000 ευρώ στη Nova", "Caso dossier, il Garante: 240mila euro a Edison": a colon behind the body, and a name behind the word for whom it is against
  const opened = (body.from === from || sum.from === body.to + 1) && tokens.word[body.to]?.raw === ":" && patient !== null && tokens.kind[at] === WORD && tokens.word[at]!.capital && body.kind === "regulator";
  // "altri 7 milioni dall'Antitrust per inottemperanza"
  const by = firm !== undefined && cues.at(sum.to, "agent") !== null && body.from - sum.to <= 2 && body.from > sum.to;
  // "Viagogo nei guai: da Agcom 3,7 milioni"
  const after = firm !== undefined && body.to === sum.from && cues.covers(body.from - 1, "agent");
  const given = by || after || before || closed || opened || patient !== null && (reading.companies.some((hit) => hit.from === at && !hit.weak) || (chastens && cues.at(at, "firm") !== null));
  return given ? { anchor: { from: sum.from, to: sum.to }, voice: "noun" } : beside(reading, from, to);
} // biome-ignore format: one rule a line

/**
 * "Airbnb: 64 millones por anunciar pisos sin licencia, Consumo pone fin …": a firm that is known opens the headline, its sum and
 * the reason follow at once, and the headline or the first sentence of the text names a body that penalises such wrongs.
 */
function beside(reading: Reading, from: number, to: number): Levy | null {
  const { cues, tokens } = reading;
  const sum = reading.sums.find((found) => found.from >= from && found.to <= to && found.currencies.length + Number(!countsThings(found, reading)) > 0);
  if (sum && cues.any(from, sum.from, "costs")) return costs(reading, sum, from, to);
  if (!sum || sum.per || !/^[:,]$/.test(tokens.word[sum.from - 1]?.raw ?? "")) return null;
  // "El cártel de las constructoras: 203,6 millones para Acciona, Dragados …": whom the sum is for, and the body in the text
  const towards = cues.at(sum.to, "patient");
  const given = towards !== null && reading.companies.some((hit) => hit.from === towards.to && !hit.weak);
  if (given && namesBody(reading, tokens.bodyFrom, leadEnd(tokens), (hit) => hit.how === "name" && CHASTENING.has(hit.field ?? "")) && !cues.any(from, to, "possible", "sought", "statistics", "background", "otherPayment", "privateClaim")) return { anchor: { from: sum.from, to: sum.to }, voice: "noun" };
  // "Shein, l'Antitrust colpisce il greenwashing: un milione di euro": nothing behind the sum, and the body before it
  const last = sum.to >= to && namesBody(reading, from, sum.from, (hit) => CHASTENING.has(hit.field ?? ""));
  if (!last && !cues.at(sum.to, "reason")) return null;
  // "Ryanair, l'Antitrust usa il pugno duro: 256 milioni per abuso …": the body stands between
  const opening = (hit: { readonly from: number }): boolean => hit.from === from || tokens.word[hit.from - 1]?.raw === ":";
  const firm = reading.companies.find((hit) => opening(hit) && !hit.weak && (hit.to === sum.from - 1 || (tokens.word[sum.from - 1]!.raw === ":" && reading.authorities.some((own) => own.from >= hit.to && own.to <= sum.from && own.from - hit.to <= 2 && own.how !== "noun" && own.kind === "regulator"))));
  const body = namesBody(reading, 0, leadEnd(tokens), (hit) => CHASTENING.has(hit.field ?? "") || hit.field === "media");
  if (!firm || !body || cues.any(from, to, "possible", "sought", "statistics")) return null;
  const [opens, closes] = segment(reading, sum, from, to);
  return cues.any(opens, closes, "background", "otherPayment", "privateClaim") ? null : { anchor: { from: sum.from, to: sum.to }, voice: "noun" };
} // biome-ignore format: one rule a line

/** Whether tokens [from, to) name or describe a body that is none of the Union's and of which something holds. */
function namesBody({ authorities }: Reading, from: number, to: number, holds: (hit: AuthorityHit) => boolean): boolean {
  return authorities.some((hit) => hit.from >= from && hit.to <= to && hit.how !== "noun" && hit.country !== "EU" && holds(hit));
} // biome-ignore format: short

/** "Bewakingskartel kost Securitas 47 miljoen": a wrong that costs a firm a sum, and a body of its field in the headline or the first sentence of the text. */
function costs(reading: Reading, sum: Sum, from: number, to: number): Levy | null {
  const { cues, tokens } = reading;
  const cue = cues.within(from, sum.from, "costs").at(-1);
  const firm = cue && reading.companies.some((hit) => !hit.weak && hit.from >= cue.to && hit.to <= sum.from);
  const body = reading.authorities.some((hit) => hit.to <= leadEnd(tokens) && hit.how !== "noun" && hit.authority !== null && hit.kind === "regulator");
  return firm && body && !cues.any(from, to, "possible", "sought", "statistics", "otherPayment") && cues.within(from, to, "background").every((other) => other.from === cue.from) ? { anchor: cue, voice: "active" } : null;
} // biome-ignore format: one rule a line

/** Fields whose bodies give no money to firms. */
const STERN: ReadonlySet<string> = new Set(["privacy", "competition", "consumer", "financial", "general"]);

/** Fields whose bodies hand out nothing but penalties. */
const CHASTENING: ReadonlySet<string> = new Set(["privacy", "competition", "consumer"]);

/** What the signs around a sum part from the rest of its headline, up to the reason behind it. */
function segment({ cues, tokens }: Reading, sum: Sum, from: number, to: number): [number, number] {
  const sign = (at: number): boolean => tokens.kind[at] === PUNCT && /^[,:;–—|-]$/.test(tokens.word[at]!.raw);
  let opens = sum.from;
  while (opens > from && !sign(opens - 1)) opens--;
  let closes = sum.to;
  while (closes < to && !sign(closes) && !cues.at(closes, "reason")) closes++;
  return [opens, closes];
} // biome-ignore format: short

/** "inflige un record de 75 millions": only small words and the size of the sum between. */
function onlySmall({ cues }: Reading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!(["article", "sized", "moneyOf", "of", "about", "atLeast", "total", "orders", "and"] as const).some((what) => cues.covers(i, what))) return false;
  return true;
} // biome-ignore format: short

/** "€330,000 (PLN 1,440,549) to a bank": the token behind a conversion in brackets. */
function behindBrackets(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens.word[at]?.raw !== "(") return at;
  for (let i = at + 1; i < at + 10 && i < tokens.count; i++) if (tokens.word[i]!.raw === ")") return i + 1;
  return at;
}
