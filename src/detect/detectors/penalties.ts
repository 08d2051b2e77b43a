import { countsThings, type Sum } from "../amounts.ts";
import { isHeadline } from "../capitals.ts";
import type { Cue, CueName } from "../cues.ts";
import { type Detector, type Draft, draftOf, type Voice } from "../draft.ts";
import type { AuthorityHit } from "../parties.ts";
import { HOME, type Reading } from "../reading.ts";
import { HYPHEN, PUNCT, WORD } from "../tokens.ts";

/** How far an imposing verb or a sum may stand from a weak penalty noun. */
const NEAR = 12;

/** Sentences that tell of a fine: by a noun or verb that means one, or by a weaker word beside a sum or an imposing verb. */
export const penalties: Detector = (reading) => {
  const drafts: Draft[] = [];
  const { tokens } = reading;
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const draft = inSentence(reading, sentence);
    if (draft) drafts.push(draft);
  }
  return drafts;
};

function inSentence(reading: Reading, sentence: number): Draft | null {
  const { tokens, cues } = reading;
  const from = tokens.sentences[sentence]!;
  const end = tokens.sentences[sentence + 1]!;
  const to = from < tokens.bodyFrom ? Math.min(end, reading.outletFrom) : end;
  const first = (what: CueName): Cue | null => {
    let best: Cue | null = null;
    for (const cue of cues.within(from, to, what)) if (!best || cue.from < best.from || (cue.from === best.from && cue.to > best.to)) best = cue;
    return best;
  };
  const named = reading.authorities.some((hit) => hit.from >= from && hit.to <= to && hit.how !== "noun" && mayFine(hit));
  // Both parts of a title in two sentences tell of one sum; without a currency it is in the money of the readers.
  const ground = from < tokens.bodyFrom ? 0 : from;
  const isMoney = (sum: Sum): boolean => sum.currencies.length > 0 || named || (from < tokens.bodyFrom && HOME[reading.lexicon.locale.code] !== undefined && !countsThings(sum, reading));
  const until = from < tokens.bodyFrom ? reading.outletFrom : to;
  const hasSum = reading.sums.some((sum) => sum.from >= ground && sum.to <= until && isMoney(sum));
  const nouns = cues.within(from, to, "fine").filter((cue) => !isVerb(reading, cue) && (cues.at(cue.from, "otherPayment")?.to ?? 0) < cue.to && (tokens.before[cue.to] !== HYPHEN || reading.lexicon.locale.headFirst) && !isAdjective(reading, cue) && !ofName(reading, cue));
  const noun = nouns.find((cue) => !generic(reading, cue)) ?? nouns[0] ?? null;
  const fined = first("fined");
  const verb = cues.within(from, to, "fines").find((cue) => isVerb(reading, cue)) ?? null;
  // "Sanctions-hit refiner": part of a compound
  const weak = cues.within(from, to, "penalty").find((cue) => tokens.before[cue.to] !== HYPHEN) ?? null;
  // "last onder dwangsom": the order is imposed, the penalty only threatens.
  const periodic = cues.within(from, to, "periodic").find((cue) => !cues.covers(cue.from, "orders")) ?? null;
  const receives = first("receives");
  // "pay-TV", "sick pay": a noun
  const pays = cues.within(from, to, "pays").find((cue) => tokens.before[cue.to] !== HYPHEN && !cues.covers(cue.from, "otherPayment") && !cues.at(cue.from - 1, "passive")) ?? null;
  const imposes = first("imposes");
  if (fined && !(verb && (verb.from < fined.from - 4 || (verb.from < fined.from && verb.to >= fined.to)))) return draftOf("fine", reading, sentence, fined, actsOn(reading, fined) ? "active" : "passive", strongAt(reading, fined));
  if (verb) return draftOf("fine", reading, sentence, verb, voiceOf(reading, verb, to), strongAt(reading, verb));
  const object = noun ?? periodic ?? (weak && (hasSum || near(weak, imposes) || near(weak, receives) || (pays !== null && near(weak, pays) && reading.companies.some((hit) => !hit.weak && hit.to === pays.from)) || (named && against(reading, weak)) || (named && threatened(reading, weak))) ? weak : null);
  if (object) {
    const strength = object === weak ? "weak" : "strong";
    // The verb nearest to the noun tells who stands where.
    const verbs: [Cue, Voice][] = [];
    for (const cue of cues.within(from, to, "receives")) verbs.push([cue, "passive"]);
    for (const cue of cues.within(from, to, "pays")) if (tokens.before[cue.to] !== HYPHEN && !cues.covers(cue.from, "otherPayment")) verbs.push([cue, "passive"]);
    // "hit with $50m fine for treatment of people with …": who is hit with something hits nobody
    for (const cue of cues.within(from, to, "imposes")) if ((cue.to - cue.from < 2 || !cues.at(cue.from, "receives")) && !(pays && cue.from === object.to && pays.from < object.from && cues.at(cue.to, "patient"))) verbs.push([cue, "active"]);
    // "… 200 000 euros d'amende, a décidé la CNIL": the verb behind the comma only tells who says so
    const comma = (a: number, b: number): boolean => { for (let i = a; i < b; i++) if (tokens.word[i]!.raw === ",") return true; return false; };
    const distance = (cue: Cue): number => (cue.to <= object.from ? object.from - cue.to : cue.from >= object.to ? cue.from - object.to + 1 + (comma(object.to, cue.from) ? 4 : 0) : 0);
    // "Astreinte liquidée : X paiera …": a participle right behind the noun leaves the subject to the verb of paying
    if (pays && cues.at(object.to, "imposes") && cues.at(object.to, "due")) return draftOf("fine", reading, sentence, pays, "passive", "strong");
    const nearest = verbs.filter(([cue]) => distance(cue) <= NEAR).sort((a, b) => distance(a[0]) - distance(b[0]) || b[0].to - b[0].from - (a[0].to - a[0].from))[0];
    // "will pay $1.6bn to settle claims, the largest penalty ever": the verb tells, the noun only how large it is
    if (!nearest && object === weak && pays && pays.to <= weak.from && reading.sums.some((sum) => sum.from === pays.to)) return draftOf("fine", reading, sentence, pays, "passive", "weak");
    return nearest ? draftOf("fine", reading, sentence, nearest[0], actsOn(reading, nearest[0]) ? "active" : nearest[1], strength) : draftOf("fine", reading, sentence, object, "noun", strength);
  }
  // "the DPA imposed €525,000 on X": a body, a sum and someone against whom, without a word for the penalty
  if (imposes && !cues.at(imposes.from, "announces") && (hasSum || cues.any(0, tokens.bodyFrom, "fine", "fines", "fined")) && reading.authorities.some((hit) => hit.from >= from && hit.to <= imposes.from + 1 && imposes.from - hit.to <= 4 && hit.how !== "noun" && mayFine(hit)) && reading.sums.some((sum) => sum.from >= imposes.to && (sum.from <= imposes.to + 2 || onlySmall(reading, imposes.to, sum.from)) && (cues.at(behindBrackets(reading, sum.to), "patient") !== null || (sum.from === imposes.to && imposes.to === imposes.from + 1 && reading.authorities.some((hit) => hit.from >= from && hit.to <= imposes.from && hit.how !== "noun" && hit.country !== "EU" && CHASTENING.has(hit.field ?? "")) && (behindBrackets(reading, sum.to) >= to - 1 || cues.at(behindBrackets(reading, sum.to), "reason") !== null))))) return draftOf("fine", reading, sentence, imposes, "active", "weak");
  // "nałożył na spółkę 16,9 mln zł": whom it is against stands between the verb and the sum
  if (imposes && hasSum && cues.at(imposes.to, "patient") && reading.authorities.some((hit) => hit.from >= from && hit.to <= imposes.from && imposes.from - hit.to <= 2 && hit.how !== "noun" && hit.kind === "regulator") && reading.sums.some((sum) => sum.from > imposes.to && sum.from - imposes.to <= 4 && sum.currencies.length > 0 && (sum.to >= to - 1 || cues.at(sum.to, "reason") !== null))) return draftOf("fine", reading, sentence, imposes, "active", "weak");
  const levied = levy(reading, from, to);
  if (levied) return draftOf("fine", reading, sentence, levied.anchor, levied.voice, "weak");
  // "The Attorney General settled with Northwind Hospital for $300,000"
  const party = first("settles");
  if (party && hasSum && !pays && !receives && reading.authorities.some((hit) => hit.how !== "noun" && hit.from < hit.to && (hit.to === party.from || (hit.to === party.from - 1 && !tokens.word[hit.to]!.capital)) && (hit.kind === "regulator" || hit.kind === "government"))) return draftOf("fine", reading, sentence, party, "active", "weak");
  // "agrees $700m settlement with US states": the noun alone, with a body that is named
  const deal = first("settles");
  // "signs $3bn deal with the government": nothing of a wrong, only a contract
  const contract = deal !== null && /^deals?$/.test(tokens.word[deal.to - 1]!.norm === "with" ? tokens.word[deal.to - 2]!.norm : tokens.word[deal.to - 1]!.norm) && !cues.any(from, to, "wrong", "field") && !reading.authorities.some((hit) => hit.from >= from && hit.to <= to && hit.how === "name" && hit.kind === "regulator");
  const bought = contract || deal !== null && !reading.authorities.some((hit) => hit.from >= from && hit.to <= deal.from && hit.how !== "noun") && reading.companies.some((hit) => !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 1);
  if (deal && !bought && !pays && !receives && hasSum && reading.authorities.some((hit) => hit.from >= from && hit.to <= to && ((hit.how !== "noun" && hit.authority !== null) || (hit.how === "noun" && hit.from >= deal.to && hit.from - deal.to <= 2)) && (hit.kind === "regulator" || hit.kind === "government") && (hit.from >= deal.to || cues.covers(hit.from - 1, "patient") || cues.within(hit.to, hit.to + 2, "imposes").length > 0))) return draftOf("fine", reading, sentence, deal, "passive", "weak");
  if (deal && hasSum && !pays && from < tokens.bodyFrom && ofState(reading, deal, from, to)) return draftOf("fine", reading, sentence, deal, "active", "weak");
  if (deal && !contract && !pays && from < tokens.bodyFrom && endsMatter(reading, deal, from, to)) return draftOf("fine", reading, sentence, deal, "passive", "weak");
  if (!hasSum || (!pays && !(receives && (!cues.at(receives.to - 1, "gets") || (named && reading.sums.some((sum) => sum.from >= receives.to && (sum.from - receives.to <= 3 || tokens.word[sum.from - 1]?.raw === ":"))))))) return null;
  const told = receives && pays ? receives : (pays ?? receives)!;
  // "Water bosses' £58m pay": a noun, where verbs stand before their objects
  const earned = reading.lexicon.locale.modality.first && told.to - told.from === 1 && reading.sums.some((sum) => sum.to === told.from) && !reading.sums.some((sum) => sum.from >= told.to && sum.to <= to);
  if (earned) return null;
  return paidTo(reading, told, to) ? null : draftOf("fine", reading, sentence, told, "passive", "weak");
} // biome-ignore format: one rule a line

/** "Citi settles SEC charges", "Qualcomm settles antitrust case with Taiwan regulator for $93m": a firm that is known, a deal, the body or a country's matter. */
function endsMatter(reading: Reading, deal: Cue, from: number, to: number): boolean {
  const { cues, companies, authorities, sums } = reading;
  const inside = (hit: { readonly from: number; readonly to: number }): boolean => hit.from >= from && hit.to <= to;
  const firm = companies.some((hit) => inside(hit) && (!hit.weak || hit.from === from) && hit.to <= deal.from && deal.from - hit.to <= 4);
  if (!firm || cues.any(from, to, "privateClaim", "otherPayment", "possible", "sought", "person")) return false;
  if (companies.some((hit) => inside(hit) && !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 1)) return false;
  const sum = sums.some((found) => inside(found) && found.currencies.length > 0);
  const matter = cues.within(deal.from, to, "wrong").some((cue) => cue.from >= deal.to || cue.to > deal.to);
  // "koopt strafzaak in België af": what is bought off is the matter itself
  if (sum && cues.within(deal.from + 1, deal.to, "wrong").length > 0) return true;
  const body = authorities.find((hit) => inside(hit) && hit.how !== "noun" && hit.kind !== "court" && hit.from >= deal.from);
  if (body) return matter || sum;
  return sum && matter && cues.within(deal.from, to, "country").some((cue) => cue.value !== "EU");
} // biome-ignore format: one rule a line

/** "Texas reaches $1.4bn deal with Google to end privacy claims": a state right before the deal, a firm that is known behind it, and a matter. */
function ofState({ cues, companies, tokens }: Reading, deal: Cue, from: number, to: number): boolean {
  const state = cues.within(from, deal.from, "country").some((cue) => cue.value !== "EU" && cue.from - from <= 1 && deal.from - cue.to <= 1);
  const firm = companies.some((hit) => !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 2);
  if (state && firm && cues.any(deal.to, to, "wrong", "field")) return true;
  // "Meta agrees to $1.4B settlement with Texas in privacy lawsuit"
  const partner = cues.within(deal.to, deal.to + 2, "country").find((cue) => cue.value === "US" && !cues.at(cue.from, "federal"));
  return partner !== undefined && tokens.word[partner.from - 1]!.norm === "with" && companies.some((hit) => !hit.weak && hit.from >= from && hit.to <= deal.from) && !companies.some((hit) => !hit.weak && hit.from >= deal.to);
} // biome-ignore format: one rule

/** A regulator, or a ministry that the catalogue knows. */
function mayFine({ kind, authority }: AuthorityHit): boolean {
  return kind === "regulator" || (kind === "government" && authority !== null && authority.field !== "tax");
}

/** "ordered to pay whistleblower $11m", "to pay milk supplier €5m": a person or a firm between the verb and the sum is who gets it. */
function paidTo(reading: Reading, verb: Cue, limit: number): boolean {
  const { cues } = reading;
  const sum = reading.sums.find((found) => found.from >= verb.to && found.to <= limit);
  // "pays R$ 70,000 to a child", "must pay $1.2bn to Bengaluru startup"
  const to = sum ? cues.at(sum.to, "patient") : null;
  if (to) for (let i = to.to; i < Math.min(limit, to.to + 3); i++) if (cues.at(i, "person") ?? cues.at(i, "firm")) return true;
  // "zaplatí mlékárna 400 tisíc": where endings tell the case, the subject may stand there
  if (!sum || reading.lexicon.locale.roles.endings || sum.from - verb.to > 6 || reading.authorities.some((hit) => hit.from >= verb.to && hit.to <= sum.from)) return false;
  return cues.any(verb.to, sum.from, "person", "personTitle", "firm") || reading.companies.some((hit) => !hit.weak && hit.from >= verb.to && hit.to <= sum.from);
} // biome-ignore format: one rule a line

/**
 * A regulator, a sum and a known firm, without a word for the penalty: "ACM legt Samsung 39 miljoen op", "Ofgem docks
 * Morgan Stanley £5m", "L'Agcm colpisce: 3 milioni a Tim". The Union's bodies also give and lend: of them it tells nothing.
 */
function levy(reading: Reading, from: number, to: number): { anchor: { from: number; to: number }; voice: Voice } | null {
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
  // "ΕΕΤΤ: 450.000 ευρώ στη Nova": the body opens the headline, and a name follows the word for whom it is against
  // "Kansspelautoriteit pakt illegale aanbieder aan: 2,1 miljoen voor Techno Offshore Group"
  const closed = body.from - from <= 1 && STERN.has(body.field ?? "") && tokens.word[sum.from - 1]?.raw === ":" && patient !== null && patient.to === at && tokens.kind[at] === WORD && tokens.word[at]!.capital;
  const opened = closed || body.from === from && tokens.word[body.to]?.raw === ":" && patient !== null && tokens.kind[at] === WORD && tokens.word[at]!.capital && body.kind === "regulator";
  // "altri 7 milioni dall'Antitrust per inottemperanza"
  const by = firm !== undefined && cues.at(sum.to, "agent") !== null && body.from - sum.to <= 2 && body.from > sum.to;
  const given = by || before || opened || patient !== null && (reading.companies.some((hit) => hit.from === at && !hit.weak) || (chastens && cues.at(at, "firm") !== null));
  return given ? { anchor: { from: sum.from, to: sum.to }, voice: "noun" } : beside(reading, from, to);
} // biome-ignore format: one rule a line

/**
 * "Airbnb: 64 millones por anunciar pisos sin licencia, Consumo pone fin …": a firm that is known opens the headline, its sum and
 * the reason follow at once, and the headline or the first sentence of the text names a body that penalises such wrongs.
 */
function beside(reading: Reading, from: number, to: number): { anchor: { from: number; to: number }; voice: Voice } | null {
  const { cues, tokens } = reading;
  const sum = reading.sums.find((found) => found.from >= from && found.to <= to && found.currencies.length + Number(!countsThings(found, reading)) > 0);
  if (sum && cues.any(from, sum.from, "costs")) return costs(reading, sum, from, to);
  if (!sum || sum.per || !/^[:,]$/.test(tokens.word[sum.from - 1]?.raw ?? "") || !cues.at(sum.to, "reason")) return null;
  // "Ryanair, l'Antitrust usa il pugno duro: 256 milioni per abuso …": the body stands between
  const opening = (hit: { readonly from: number }): boolean => hit.from === from || tokens.word[hit.from - 1]?.raw === ":";
  const firm = reading.companies.find((hit) => opening(hit) && !hit.weak && (hit.to === sum.from - 1 || (tokens.word[sum.from - 1]!.raw === ":" && reading.authorities.some((own) => own.from >= hit.to && own.to <= sum.from && own.from - hit.to <= 2 && own.how !== "noun" && own.kind === "regulator"))));
  const lead = tokens.sentences[(tokens.sentence[tokens.bodyFrom] ?? 0) + 1] ?? tokens.count;
  const body = reading.authorities.find((hit) => hit.to <= lead && hit.how !== "noun" && hit.authority !== null && hit.country !== "EU" && CHASTENING.has(hit.field ?? ""));
  if (!firm || !body || cues.any(from, to, "possible", "sought", "statistics")) return null;
  const [opens, closes] = segment(reading, sum, from, to);
  return cues.any(opens, closes, "background", "otherPayment", "privateClaim") ? null : { anchor: { from: sum.from, to: sum.to }, voice: "noun" };
} // biome-ignore format: one rule a line

/** "Bewakingskartel kost Securitas 47 miljoen": a wrong that costs a firm a sum, and a body of its field in the headline or the first sentence of the text. */
function costs(reading: Reading, sum: Sum, from: number, to: number): { anchor: { from: number; to: number }; voice: Voice } | null {
  const { cues, tokens } = reading;
  const cue = cues.within(from, sum.from, "costs").at(-1);
  const lead = tokens.sentences[(tokens.sentence[tokens.bodyFrom] ?? 0) + 1] ?? tokens.count;
  const firm = cue && reading.companies.some((hit) => !hit.weak && hit.from >= cue.to && hit.to <= sum.from);
  const body = reading.authorities.some((hit) => hit.to <= lead && hit.how !== "noun" && hit.authority !== null && CHASTENING.has(hit.field ?? ""));
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
  for (let i = from; i < to; i++) if (!(["article", "sized", "moneyOf", "of", "about", "atLeast", "total"] as const).some((what) => cues.covers(i, what))) return false;
  return true;
} // biome-ignore format: short

/** "€330,000 (PLN 1,440,549) to a bank": the token behind a conversion in brackets. */
function behindBrackets(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens.word[at]?.raw !== "(") return at;
  for (let i = at + 1; i < at + 10 && i < tokens.count; i++) if (tokens.word[i]!.raw === ")") return i + 1;
  return at;
}

function near(a: Cue, b: Cue | null): boolean {
  return b !== null && b.from < a.to + NEAR && a.from < b.to + NEAR;
}

/** "Ivass, sanzioni a Unipol": the word for whom it is against and a firm that is known follow the noun at once. */
function against(reading: Reading, cue: Cue): boolean {
  // "rekordowa kara UODO dla Poczty Polskiej": the body right behind the noun
  const own = reading.authorities.find(
    (hit) => hit.from === cue.to && hit.how !== "noun" && hit.kind === "regulator",
  );
  const towards = own ? reading.cues.at(own.to, "patient") : null;
  if (towards && reading.companies.some((hit) => hit.from === towards.to && !hit.weak)) return true;
  const patient = reading.cues.at(cue.to, "patient");
  const led = reading.authorities.some(
    (hit) =>
      hit.how !== "noun" &&
      hit.from < hit.to &&
      hit.to < cue.from &&
      cue.from - hit.to <= 2 &&
      /^[,:]$/.test(reading.tokens.word[hit.to]!.raw),
  );
  return (
    led &&
    patient !== null &&
    (reading.companies.some((hit) => hit.from === patient.to && !hit.weak) ||
      (reading.cues.at(patient.to, "firm") !== null && reading.tokens.word[patient.to]!.capital))
  );
}

/** "EU warns Facebook it faces sanctions": a modal word right before the noun, and a firm that is known. */
function threatened({ cues, companies, tokens }: Reading, cue: Cue): boolean {
  const near = (["possible", "sought"] as const).some((what) => cues.within(cue.from - 4, cue.from, what).length > 0);
  return near && companies.some((hit) => !hit.weak && hit.to <= cue.from && tokens.sentence[hit.from] === tokens.sentence[cue.from]);
} // biome-ignore format: short

/** "fines" as a plural noun right before a rule ("fines for", "fines of up to") names no penalty of its own. */
function generic(reading: Reading, cue: Cue): boolean {
  return reading.cues.at(cue.from, "legislation") !== null;
}

/** "a fine watch", "a fine example": an article, the word alone and a plain noun that no list knows. */
function isAdjective(reading: Reading, cue: Cue): boolean {
  const { cues, tokens } = reading;
  const next = tokens.word[cue.to];
  // "fine and specialty papers"
  const paired = reading.authorities.length === 0 && tokens.word[cue.from]!.raw === "fine" && cues.at(cue.to, "and") && tokens.kind[cue.to + 1] === WORD && !tokens.word[cue.to + 1]!.capital && cues.opensAt(cue.to + 1).length === 0 && !cues.covers(cue.from - 1, "article");
  if (paired) return true;
  if (tokens.word[cue.from]!.norm !== "fine" || cue.to - cue.from > 1 || !next || tokens.kind[cue.to] !== WORD || next.capital) return false;
  if (tokens.sentence[cue.to] !== tokens.sentence[cue.from] || !cues.covers(cue.from - 1, "article")) return false;
  return cues.opensAt(cue.to).every((other) => other.what === "notName") && !reading.lexicon.locale.identify.includes(next.norm) && !reading.sums.some((sum) => Math.abs(sum.from - cue.to) < 4 || Math.abs(sum.to - cue.from) < 2);
} // biome-ignore format: one rule

/** "TV Globo", "Camlin Fine surges": a word of a company's name, or one that a capital ties to the word before it. */
function ofName(reading: Reading, cue: Cue): boolean {
  const { tokens, companies } = reading;
  if (companies.some((hit) => !hit.weak && hit.from <= cue.from && hit.to >= cue.to)) return true;
  const before = cue.from - 1;
  return cue.to - cue.from === 1 && tokens.word[cue.from]!.capital && tokens.kind[before] === WORD && tokens.word[before]!.capital && !reading.lexicon.locale.capitalNouns && cue.from < tokens.bodyFrom && !tokens.word[cue.from]!.upper && !isHeadline(reading, cue.from) && !reading.cues.coversAny(before, TOLD_BEFORE) && !reading.authorities.some((hit) => hit.to === cue.from);
} // biome-ignore format: one rule a line

/** Words that may stand with a capital before a penalty noun with one. */
const TOLD_BEFORE: ReadonlySet<CueName> = new Set([
  "article",
  "country",
  "field",
  "notName",
  "number",
  "currency",
  "scale",
]);

/** A word that may be noun or verb ("fines", "multa") is a verb where a name, an article or a sum follows and no article or adjective leads. */
function isVerb(reading: Reading, cue: Cue): boolean {
  const { cues, tokens } = reading;
  if (!cues.at(cue.from, "fines")) return false;
  const noun = cues.at(cue.from, "fine") ?? cues.at(cue.from, "penalty");
  if (!noun) return true;
  const before = cue.from - 1;
  if ((cues.covers(before, "article") && !cues.covers(before, "country")) || cues.covers(before, "imposes") || cues.covers(before, "receives") || cues.covers(before, "possible") || cues.covers(before, "sought") || cues.covers(before, "number") || cues.covers(before, "currency") || cues.covers(before, "moneyOf")) return false;
  if (tokens.before[cue.from] === 2) return false;
  const next = tokens.word[cue.to];
  if (!next || tokens.sentence[cue.to] !== tokens.sentence[cue.from] || tokens.kind[cue.to] === PUNCT) return false;
  // "La Bce multa Unicredit", "Moraes multa X": a name on either side, the second a firm that is known
  const named = tokens.kind[before] === WORD && tokens.word[before]?.capital === true && tokens.sentence[before] === tokens.sentence[cue.from] && !cues.covers(before, "notName") && !cues.covers(before, "firm") && !cues.covers(before, "penalty") && reading.companies.some((hit) => hit.from === cue.to);
  if (named && !reading.companies.some((hit) => hit.to === cue.from)) return true;
  const subject = reading.authorities.some((hit) => hit.to === cue.from || hit.to === cue.from - 1) || cues.covers(before, "country");
  if (!subject) return false;
  // "CNIL fines e-scooter company"
  for (let i = cue.to; i < cue.to + 5 && tokens.kind[i] === WORD && tokens.sentence[i] === tokens.sentence[cue.from] && !cues.at(i, "reason") && !cues.at(i, "of") && !cues.at(i, "patient"); i++) if (cues.covers(i, "firm")) return true;
  return next.capital || cues.covers(cue.to, "article") || reading.sums.some((sum) => sum.from === cue.to || sum.from === cue.to + 1) || cues.covers(cue.to, "firm");
} // biome-ignore format: one rule a line

function strongAt(reading: Reading, cue: Cue): Draft["strength"] {
  return reading.cues.at(cue.from, "penalty") && !reading.cues.at(cue.from, "fine") ? "weak" : "strong";
}

/** "La CNIL condamne la société X": the body right before the verb, a noun for a firm or a known one right behind it. */
function actsOn(reading: Reading, cue: Cue): boolean {
  const { cues } = reading;
  if (!reading.authorities.some((hit) => hit.how !== "noun" && hit.to === cue.from && hit.from < hit.to)) return false;
  const at = cues.covers(cue.to, "article") ? cue.to + 1 : cue.to;
  return at > cue.to && cues.covers(at, "firm") || reading.companies.some((hit) => hit.from === at);
} // biome-ignore format: one rule

/** "X fined £5m" against "the ICO fined X": what follows the verb tells, then what stands before it. */
function voiceOf(reading: Reading, verb: Cue, limit: number): Voice {
  const { cues, tokens } = reading;
  const lead = reading.authorities.find((hit) => hit.how !== "noun" && hit.to <= verb.from && hit.to >= verb.from - 3 && tokens.sentence[hit.from] === tokens.sentence[verb.from]);
  const at = verb.to;
  // "frappe Orange au portefeuille": the object stands within the verb
  if (reading.companies.some((hit) => hit.from > verb.from && hit.to < verb.to)) return "active";
  if (at >= limit || tokens.kind[at] === PUNCT) return "passive";
  const sumAt = (k: number): boolean => reading.sums.some((sum) => sum.from === k);
  if (lead || cues.covers(at, "person")) return "active";
  // "fined in Ireland over …"
  if (cues.covers(at, "of") && !tokens.word[at]!.capital) return "passive";
  if (cues.covers(at, "agent") || (cues.at(at, "and") && !reading.companies.some((hit) => hit.from === at + 1))) return "passive";
  if (sumAt(at) || (sumAt(at + 1) && !tokens.word[at]!.capital) || cues.covers(at, "atLeast") || cues.covers(at, "total") || cues.covers(at, "about")) return subjectIsBody(reading, verb.from) ? "active" : "passive";
  if (cues.covers(at, "reason") && !tokens.word[at]!.capital && !cues.covers(at, "article")) return "passive";
  // "four companies punished for …": a firm stands right before the verb, a preposition right behind it
  if (cues.covers(at, "patient") && cues.covers(verb.from - 1, "firm")) return "passive";
  if (cues.covers(at, "article")) return sumAt(at + 1) || sumAt(at + 2) || cues.covers(at + 1, "total") || cues.covers(at + 1, "fine") ? "passive" : "active";
  return "active";
} // biome-ignore format: one rule a line

function subjectIsBody(reading: Reading, at: number): boolean {
  const { cues, tokens, authorities } = reading;
  // "GT Bank UK fined": the country is the end of a firm's name
  const ofFirm = cues.covers(at - 2, "firm") && tokens.word[at - 2]?.capital === true;
  return authorities.some((hit) => hit.to === at) || (cues.covers(at - 1, "country") && !ofFirm);
}
