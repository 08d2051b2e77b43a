import { countsThings, type Sum } from "../amounts.ts";
import { isHeadline } from "../capitals.ts";
import type { Cue, CueName } from "../cues.ts";
import { type Detector, type Draft, draftOf, type Voice } from "../draft.ts";
import { HOME, opensClause, type Reading } from "../reading.ts";
import { HYPHEN, PUNCT, WORD } from "../tokens.ts";
import { dealOf } from "./deals.ts";
import { imposesSum, levy, mayFine } from "./levies.ts";

/** How far an imposing verb or a sum may stand from a weak penalty noun. */
const NEAR = 12;

/** Sentences that tell of a fine: by a noun or verb that means one, or by a weaker word beside a sum or an imposing verb. */
export const penalties: Detector = (reading) => {
  const drafts: Draft[] = [];
  const { tokens } = reading;
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const parts = partsOf(reading, sentence);
    for (const [from, to] of parts) {
      const draft = inPassage(reading, sentence, from, to);
      if (draft) drafts.push(parts.length > 1 ? { ...draft, from, to } : draft);
    }
  }
  return drafts;
};

/** "imposed SEK 9 million on Valdis AB for …; Nordbau AB was fined SEK 2 million": a sentence, cut at semicolons where each part has a firm, a penalty and a sum of its own. */
function partsOf({ tokens, cues, sums, companies }: Reading, sentence: number): readonly (readonly [number, number])[] {
  const from = tokens.sentences[sentence]!;
  const end = tokens.sentences[sentence + 1]!;
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i < end; i++) if (tokens.word[i]!.raw === ";") {
    parts.push([start, i]);
    start = i + 1;
  }
  parts.push([start, end]);
  const whole = parts.every(([a, b]) => cues.any(a, b, "fine", "fined", "fines") && sums.some((sum) => sum.from >= a && sum.to <= b && sum.currencies.length > 0) && companies.some((hit) => hit.from >= a && hit.to <= b));
  return whole ? parts : [[from, end]];
} // biome-ignore format: one rule

function inPassage(reading: Reading, sentence: number, from: number, end: number): Draft | null {
  const { tokens, cues } = reading;
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
  // "violated U.S. sanctions": what the firm did
  const weak = cues.within(from, to, "penalty").find((cue) => tokens.before[cue.to] !== HYPHEN && !((cues.covers(cue.from - 1, "country") || cues.at(cue.from, "politics")) && cues.any(cue.from - 4, cue.from, "wrong"))) ?? null;
  // "last onder dwangsom": the order is imposed, the penalty only threatens.
  const periodic = cues.within(from, to, "periodic").find((cue) => !cues.covers(cue.from, "orders")) ?? null;
  const receives = first("receives");
  // "pay-TV", "sick pay": a noun
  const pays = cues.within(from, to, "pays").find((cue) => tokens.before[cue.to] !== HYPHEN && !cues.covers(cue.from, "otherPayment") && !cues.at(cue.from - 1, "passive")) ?? null;
  const imposes = first("imposes");
  // "received a €8 million fine …, for which its subsidiary had been fined €2 million": what came before is told behind what is new
  const since = fined && noun && (cues.covers(fined.from, "earlier") || cues.covers(fined.from - 1, "earlier")) && cues.within(from, noun.from, "receives").length + cues.within(from, noun.from, "imposes").length > 0 && noun.to < fined.from;
  if (fined && !since && !(verb && (verb.from < fined.from - 4 || (verb.from < fined.from && verb.to >= fined.to)))) return draftOf("fine", reading, sentence, fined, actsOn(reading, fined) ? "active" : "passive", strongAt(reading, fined));
  if (verb) return draftOf("fine", reading, sentence, verb, voiceOf(reading, verb, to), strongAt(reading, verb));
  const object = noun ?? periodic ?? (weak && (hasSum || near(weak, imposes) || near(weak, receives) || (pays !== null && near(weak, pays) && reading.companies.some((hit) => !hit.weak && hit.to === pays.from)) || (named && against(reading, weak)) || (named && threatened(reading, weak))) ? weak : null);
  if (object) {
    const strength = object === weak ? "weak" : "strong";
    // The verb nearest to the noun tells who stands where.
    const verbs: [Cue, Voice][] = [];
    for (const cue of cues.within(from, to, "receives")) verbs.push([cue, "passive"]);
    // "risks fine as Brussels says 'pay or consent' model breaks the law": another clause
    const beyond = (cue: Cue): boolean => { for (let i = object.to; i < cue.from; i++) if (opensClause(cues, i) && i > object.to) return true; return false; };
    for (const cue of cues.within(from, to, "pays")) if (tokens.before[cue.to] !== HYPHEN && !cues.covers(cue.from, "otherPayment") && !beyond(cue)) verbs.push([cue, "passive"]);
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
  if (imposes && imposesSum(reading, imposes, from, to, hasSum)) return draftOf("fine", reading, sentence, imposes, "active", "weak");
  const levied = levy(reading, from, to);
  if (levied) return draftOf("fine", reading, sentence, levied.anchor, levied.voice, "weak");
  const settles = first("settles");
  const deal = settles && !pays ? dealOf(reading, settles, from, to, hasSum, receives !== null) : null;
  if (settles && deal) return draftOf("fine", reading, sentence, settles, deal, "weak");
  if (!hasSum || (!pays && !(receives && (!cues.at(receives.to - 1, "gets") || (named && reading.sums.some((sum) => sum.from >= receives.to && (sum.from - receives.to <= 3 || tokens.word[sum.from - 1]?.raw === ":"))))))) return null;
  const told = receives && pays ? receives : (pays ?? receives)!;
  // "Water bosses' £58m pay": a noun, where verbs stand before their objects
  const earned = reading.lexicon.locale.modality.first && told.to - told.from === 1 && reading.sums.some((sum) => sum.to === told.from) && !reading.sums.some((sum) => sum.from >= told.to && sum.to <= to);
  if (earned) return null;
  return paidTo(reading, told, to) ? null : draftOf("fine", reading, sentence, told, "passive", "weak");
} // biome-ignore format: one rule a line

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
  // "Ecology fines Northwind for net pen collapse": a small word between two capitals, and the reason behind the second
  const capital = (at: number): boolean => tokens.kind[at] === WORD && tokens.word[at]!.capital;
  if (!tokens.word[cue.from]!.capital && cue.from < tokens.bodyFrom && capital(before) && capital(cue.to) && !isHeadline(reading, cue.to) && [1, 2, 3].some((more) => cues.at(cue.to + more, "reason") && !cues.at(cue.to + more, "of")) && !cues.opensAt(before).some((other) => other.what !== "notName") && !cues.at(cue.to, "reason") && !cues.at(cue.to, "country")) return true;
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
  // "Nordbau Australia fined $2m"
  const branch =
    tokens.kind[at - 2] === WORD &&
    tokens.word[at - 2]?.capital === true &&
    tokens.sentence[at - 2] === tokens.sentence[at - 1] &&
    cues.opensAt(at - 2).length === 0 &&
    !cues.covers(at - 2, "country") &&
    !isHeadline(reading, at - 2);
  return authorities.some((hit) => hit.to === at) || (cues.covers(at - 1, "country") && !ofFirm && !branch);
}
