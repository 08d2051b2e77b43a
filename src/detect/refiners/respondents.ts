import { isHeadline } from "../capitals.ts";
import type { CueName } from "../cues.ts";
import { basisOf, type Draft, isFirstWord, type Refiner } from "../draft.ts";
import { readNames } from "../names.ts";
import { HOME, type NameHit, parted, type Reading, sumsBetween } from "../reading.ts";
import { HYPHEN, NUMBER, PUNCT, SPACE, WORD } from "../tokens.ts";

/** Verbs whose subject is a respondent even where its name is a common word ("X could be fined", "Booking settles"). */
const WEAK_VERBS: readonly CueName[] = [
  "appeals",
  "pays",
  "receives",
  "fined",
  "settles",
  "possible",
  "disobeyed",
];

/** Who is penalised: the name in the place that the anchor's voice gives to the respondent. */
export const respondents: Refiner = (drafts, reading) =>
  drafts.map((draft) => (draft.respondent ? draft : withRespondent(draft, reading)));

function withRespondent(draft: Draft, reading: Reading): Draft {
  const names = readNames(reading, draft.from, draft.to);
  let best: NameHit | null = null;
  let bestScore = 0;
  let rule = "";
  for (const name of names) {
    let [score, why] = worth(name, names, draft, reading);
    if (names.some((other) => attached(name, other, reading))) score -= 2;
    if (score > bestScore) {
      best = name;
      bestScore = score;
      rule = why;
    }
  }
  if (!best) return draft;
  const full = bestNameOf(best, names, reading, draft);
  const how = full.how === "noun" ? "inferred" : "stated";
  return {
    ...draft,
    respondent: full,
    slot: bestScore,
    others: joined(full, names, reading),
    basis: { ...draft.basis, respondent: basisOf(reading, how, rule, full.from, full.to) },
  };
}

/** "Hazenberg Bouw uit Vught": a small word ties the name to the one before it. */
function attached(name: NameHit, other: NameHit, reading: Reading): boolean {
  // "byggfirman från Ystad": where the firm is from
  if ((other.how === "noun" && !reading.cues.at(other.to, "agent")) || other.to !== name.from - 1) return false;
  const word = reading.tokens.word[other.to]!;
  return /^\p{Ll}/u.test(word.raw) && !reading.cues.covers(other.to, "and") && !reading.cues.covers(other.to, "fines") && !reading.cues.covers(other.to, "fined") && !reading.cues.covers(other.to, "imposes") && !reading.cues.covers(other.to, "patient");
} // biome-ignore format: one rule

/** How well a name fits the respondent's place, and the rule that says so; at most 0 where it does not. */
function worth(name: NameHit, names: readonly NameHit[], draft: Draft, reading: Reading): [number, string] {
  const { cues, tokens } = reading;
  const { anchor, voice } = draft;
  const before = name.to <= anchor.from;
  const gap = before ? anchor.from - name.to : name.from >= anchor.to ? name.from - anchor.to : 0;
  const distance = gap - sumsBetween(reading, before ? name.to : anchor.to, before ? anchor.from : name.from);
  const lead = leadOf(name, reading, draft.from);
  const ending = endingOf(name, reading);
  // "Telegram: ministry imposes €5m fine": the topic before the colon
  const titled = name.how === "known" || name.how === "weak" || name.how === "legal" || (name.how === "name" && name.to - name.from > 1 && cues.any(name.from + 1, name.to, "firm"));
  const opening = titled || (name.how === "name" && name.to - name.from > 1 && tokens.word[name.to]?.raw === ":" && !isHeadline(reading, name.from));
  const topic = before && voice === "active" && name.from === draft.from && opening && opensTopic(name, draft, reading);
  let score = 0;
  let why = "name in the sentence of the penalty";
  if (lead === "agent" && !before && voice !== "active" && !(DECIDED.has(draft.kind) && name.how !== "name" && ofFine(name, reading))) return [-1, ""];
  // "at Hull Magistrates' Court": the place of a court
  if (name.how === "name" && reading.authorities.some((hit) => hit.kind === "court" && (hit.from === name.to || (hit.from <= name.from && hit.to >= name.to)))) return [-1, ""];
  // "secures $1.5 million from Northwind": who pays
  const payer = lead === "agent" && !before && voice === "active" && reading.sums.some((sum) => sum.to === name.from - 1);
  if (payer) score += 6;
  else if (lead === "agent" && !before && distance > 1) score -= 5;
  // "to pay £27m to customers": who gets the money
  if (lead === "patient" && !before && draft.strength === "weak" && voice === "passive" && cues.at(anchor.from, "pays") && sumsBetween(reading, anchor.to, name.from) > 0 && !cues.any(anchor.to, name.from, "imposes")) return [-1, ""];
  // "drove on the A1 and was fined": a place before the verb
  if (name.how === "weak" && before && voice === "passive" && lead === "patient" && !cues.covers(name.from - 1, "article")) return [-1, ""];
  const fineAfter = cues.any(anchor.to, draft.to, "fine", "penalty", "periodic");
  const broken = before && parted(reading, name.to, anchor.from, ":;");
  const beside = names.some((other) => other !== name && other.how !== "noun" && other.to === anchor.from);
  // "found that X had sent data to Meta and imposed a fine": what is sent somewhere is no penalty
  const sent = before && voice === "active" && !draft.inTitle && (distance > 4 || distance > 2 && names.some((other) => other.to <= name.from && (other.how === "known" || other.how === "legal")));
  // "Apoteket skickade kunddata till Meta – får betala 37 miljoner": the firm that opens the headline did it
  const sentTo = before && voice === "passive" && draft.inTitle && lead === "patient" && anchor.from > name.to && names.some((other) => other.how === "known" && other.from === draft.from && other !== name);
  if (sentTo) score -= 6;
  if (sent && lead === "patient") score -= 3;
  if ((lead === "patient" && !broken && !sent) || ending === "patient" || (DECIDED.has(draft.kind) && !beside && ofFine(name, reading))) {
    score += 6;
    why = "name after the word for whom a penalty is against";
  } else if (voice === "active" && !before) {
    if (lead === "none" || lead === "article") {
      score += 5 - Math.min(4, distance * 0.5);
      why = "object of the penalty verb";
    } else score -= 1;
  } else if (voice === "passive" && before) {
    score += 5 - Math.min(opensAlone(name, names, draft, reading) ? 1 : 3, distance * 0.3);
    why = "subject of the penalty verb";
  } else if (voice === "noun") {
    score += before ? (cues.at(name.to, "article") ? 1 : 2.5) : 0.5;
    // "upholds Facebook fine in Cambridge Analytica row"
    if (DECIDED.has(draft.kind) && name.to === anchor.from) score += 5;
    // "Boete TikTok vanwege …": the noun opens the headline, the firm and the reason follow
    if (!before && name.how === "known" && draft.inTitle && anchor.from === draft.from && name.from === anchor.to && cues.at(name.to, "reason")) score += 4;
  } else if (voice === "active" && before && fineAfter) score += 0.5;
  else if (voice === "passive" && !before && distance <= 1 && (lead === "none" || lead === "article") && (anchor.from === draft.from || (name.how === "noun" && (reading.lexicon.locale.roles.endings || parted(reading, draft.from, anchor.from, ","))) || cues.any(draft.from, anchor.from, "fine", "penalty"))) {
    // "Operaio ferito, condannata l'azienda": the verb opens a clause of its own
    score += name.how === "noun" && parted(reading, draft.from, anchor.from, ",") ? 6 : 4;
    why = "subject after its verb";
  } else if (voice === "passive" && !before) score -= 1;
  // "l'amende d'Apple", "la multa de Google": the genitive right behind the noun names who is penalised
  if (lead === "of" && voice === "noun" && !before && distance <= 2) {
    score += 3;
    why = "genitive of the penalty word";
  } else if (lead === "reason" && voice === "noun" && !before && titled && isFor(name, draft, reading)) {
    score += 6;
    why = "name right behind the penalty word";
  } else if (lead === "of" && DECIDED.has(draft.kind) && ofFine(name, reading)) why = "genitive of the penalty word";
  else if (lead === "reason" || lead === "of") score -= before ? (lead === "reason" ? (voice === "noun" ? 6 : reading.lexicon.locale.capitalNouns ? 3 : 2) : 2) : 4;
  if (name.how === "known") score += 3;
  else if (name.how === "legal") score += 2.5;
  else if (name.how === "weak") score += lead === "patient" || (before && name.from === draft.from && (tokens.word[name.from]!.upper || tokens.kind[name.from] === NUMBER)) || (DECIDED.has(draft.kind) && ofFine(name, reading)) || distance <= 1 || WEAK_VERBS.some((what) => cues.at(name.to, what)) || (name.from === draft.from && (/^[:,]$/.test(tokens.word[name.to]?.raw ?? "") || (before && (voice === "passive" || (voice === "noun" && parted(reading, name.to, anchor.from, ":"))) && draft.inTitle && name.company?.country === HOME[reading.lexicon.locale.code]))) || (["possible", "sought", "imposes", "fines"] as const).some((what) => cues.covers(name.from - 1, what)) || names.some((other) => other.how === "known" && cues.at(other.to, "firm")?.to === name.from) ? 1 : -5;
  // "Cash App owner Block": whose owner another is
  if (name.how === "known" && cues.at(name.to, "firm") && names.some((other) => other.how === "weak" && other.from === cues.at(name.to, "firm")!.to)) score -= 5;
  else if (name.how === "noun") score -= 1;
  else if (name.how === "person") score -= 1;
  // "agrees to pay $4bn to the Department of Justice": who is paid
  else if (name.how === "body" && !before && (cues.at(anchor.from, "pays") || cues.any(draft.from, draft.to, "settles"))) return [-1, ""];
  else if (name.how === "body" && (before || (lead !== "patient" && voice !== "active"))) return [-1, ""];
  if (name.how === "name" && reading.lexicon.locale.capitalNouns && lead !== "patient" && !(before && voice === "passive" && distance < 3)) score -= 3;
  if (name.how === "name" && name.from === draft.from && name.to - name.from === 1 && tokens.word[name.from]!.upper === false && !before) score -= 1;
  // "Coop gets a fine for Google Analytics": the subject stands before its verb, what follows "for" is the reason
  if (!before && voice === "passive" && lead === "patient" && (reading.companies.some((hit) => hit.to === anchor.from && hit.from >= draft.from) || (name.how === "name" && names.some((other) => other.how === "name" && other.to === anchor.from && other.from === draft.from && tokens.word[other.from]!.upper)))) score -= 4;
  // "Meta, 3,5 milioni di multa dall'Antitrust: «Informazioni carenti agli utenti Instagram»": what is said behind the colon
  if (!before && voice !== "passive" && draft.inTitle && parted(reading, anchor.to, name.from, ":") && names.some((other) => other.how === "known" && other.from === draft.from)) score -= 4;
  if (!before && name.how !== "noun" && behindReason(reading, anchor.to, name.from, lead)) score -= 5;
  // "Instagram's operator Meta": whose operator another is
  if (tokens.word[name.to]?.norm === "'s" && cues.at(name.to + 1, "firm") && names.some((other) => other.how === "known" && other.from === cues.at(name.to + 1, "firm")!.to)) score -= 6;
  if (tokens.word[name.to]?.norm === "'s") score -= cues.any(name.to + 1, name.to + 4, "firm") ? 4 : before ? 0 : 1;
  if (name.how === "name" && cues.at(name.to, "firm") && tokens.before[name.to] === SPACE) score -= 3;
  // "a developer of health records (EHR) software": an abbreviation of plain words
  if (name.how === "name" && tokens.word[name.from - 1]?.raw === "(" && tokens.word[name.to]?.raw === ")" && tokens.kind[name.from - 2] === WORD && !tokens.word[name.from - 2]!.capital) score -= 4;
  // "a settlement over sanctions against Iran"
  if (name.how === "name" && !before && cues.at(name.from, "country")?.to === name.to) score -= 6;
  // "dismissed the appeal of a bank and imposed a €20,000 fine"
  if (draft.kind === "fine" && voice === "active" && before && cues.covers(anchor.from - 1, "and") && ofFine(name, reading)) score += 6;
  // "Brisa Corp., with offices in Covina, Calif., has agreed": where a firm is
  const located = (at: number): boolean => cues.covers(at - 1, "inside");
  if (name.how === "name" && before && names.length > 1 && (located(name.from) || names.some((other) => other.to === name.from - 1 && tokens.word[other.to]!.raw === "," && located(other.from)))) score -= 3;
  // "A Yorkshire feed manufacturer has been fined": an article, a name and a noun for a firm
  if (name.how === "name" && before && voice === "passive" && cues.covers(name.from - 1, "article") && firmBehind(name.to, reading)) score -= 6;
  // "Morto a Bondeno, il giudice condanna l'azienda": a place in the clause before
  if (name.how === "name" && before && voice === "active" && lead === "patient" && parted(reading, name.to, anchor.from, ",")) score -= 4;
  // "Wegen Preisabsprachen für Bier hat das Amt …": the reason opens the sentence
  if (name.how === "name" && before && voice === "active" && cues.at(draft.from, "reason") && !parted(reading, draft.from, name.from, ",")) score -= 5;
  // "Une fromagerie du Jura condamnée": a place behind a noun for a firm
  if (name.how === "name" && before && ((lead === "of" && name.to - name.from === 1) || lead === "reason") && cues.covers(name.from - 2, "firm")) score -= 4;
  // "Collection of excessive data leads to a fine": the capital is only the sentence's
  if (name.how === "name" && name.from === draft.from && name.to - name.from === 1 && !tokens.word[name.from]!.upper && (cues.at(name.to, "of") || cues.at(name.to, "moneyOf"))) score -= 4;
  if (before && apposed(name, names, draft, reading)) score -= 4;
  // "… DLA Piper survey finds": whose figures they are
  if (cues.at(name.to, "statistics")) score -= 6;
  // "Facebook owner Meta": the first name only tells whose owner
  if (name.how === "known" && cues.at(name.to, "firm") && reading.companies.some((hit) => hit.from === name.to + 1)) score -= 3;
  // "Nestlé : une convention à 2 millions validée à Épinal": the firm stands before the colon
  if (name.how === "name" && lead === "patient" && draft.inTitle && names.some((other) => other.how === "known" && other.from === draft.from && tokens.word[other.to]?.raw === ":")) score -= 4;
  // "fines NHS software supplier Advanced", "Morti in azienda, condannata …"
  if (describesNext(name, names, reading) || headWord(name, draft, reading)) score -= 4;
  score -= Math.min(2, distance * 0.06);
  if (topic) score += name.how === "name" ? 4 : 2;
  else if (broken && !(voice === "noun" && name.how === "weak" && draft.inTitle && name.from === draft.from && tokens.word[name.to]?.raw === ":")) score -= 1.5;
  return [score, why];
} // biome-ignore format: one rule a line

/** A name that only tells whose supplier another is: a noun for a firm and the other's name follow it. */
function describesNext(name: NameHit, names: readonly NameHit[], { cues, tokens }: Reading): boolean {
  if (
    (name.how !== "name" && name.how !== "body") ||
    tokens.kind[name.to] !== WORD ||
    tokens.word[name.to]!.capital
  )
    return false;
  for (let i = name.to; i < name.to + 3; i++) {
    const firm = cues.at(i, "firm");
    if (firm) return names.some((other) => other.from === firm.to && other.how !== "noun");
  }
  return false;
}

/** A noun for a firm behind a name, over two plain words at most. */
function firmBehind(at: number, { cues, tokens }: Reading): boolean {
  for (let i = at; i < at + 3 && tokens.kind[i] === WORD && !tokens.word[i]!.capital; i++) if (cues.at(i, "firm")) return true;
  return false;
} // biome-ignore format: short

/** One plain word with the capital of its headline, a preposition behind it and the verb in another clause. */
function headWord(name: NameHit, draft: Draft, reading: Reading): boolean {
  const { cues } = reading;
  if (!draft.inTitle || !isFirstWord(name, draft, reading)) return false;
  const small = (["of", "reason", "agent", "patient"] as const).some((what) => cues.at(name.to, what));
  return small && parted(reading, name.to, draft.anchor.from, ",");
} // biome-ignore format: short

/** "Telegram: ministry imposes …", "DLF IPO disclosure case: Sebi imposes …": the name opens what stands before the colon. */
function opensTopic(name: NameHit, draft: Draft, { tokens, cues, authorities }: Reading): boolean {
  for (let i = name.to; i < Math.min(name.to + 4, draft.anchor.from); i++) {
    if (tokens.word[i]!.raw === ":") return true;
    // "Rai, il Garante multa …": a body takes the word behind the comma
    if (
      i === name.to &&
      tokens.word[i]!.raw === "," &&
      authorities.some(
        (hit) =>
          hit.how !== "weak" && (hit.from === i + 1 || (hit.from === i + 2 && cues.covers(i + 1, "article"))),
      )
    )
      return true;
    if (tokens.kind[i] !== WORD || name.how === "weak") return false;
  }
  return false;
}

/** "Didi, the Chinese Uber, fined": what stands between commas behind the name that opens the sentence only tells who that is. */
function apposed(name: NameHit, names: readonly NameHit[], draft: Draft, reading: Reading): boolean {
  const first = names.find((other) => other.from - draft.from <= 1 && other.how !== "noun");
  if (!first || first === name || first.to >= name.from || reading.tokens.word[first.to]?.raw !== ",") return false;
  return !parted(reading, first.to + 1, name.from, ",;:") && parted(reading, name.to, draft.anchor.from, ",") && !reading.cues.any(first.to, name.from, "and");
} // biome-ignore format: short

/** "Valdez Refining has agreed to spend … and pay a penalty": the only name before the verb, at the head of its sentence, is its subject however far. */
function opensAlone(name: NameHit, names: readonly NameHit[], draft: Draft, reading: Reading): boolean {
  if (name.how === "noun" || name.how === "person" || name.from - draft.from > 1 || (draft.inTitle && (name.company === null || name.from > draft.from))) return false;
  if (names.some((other) => other !== name && other.to <= draft.anchor.from)) return false;
  return !parted(reading, name.to, draft.anchor.from, draft.inTitle ? ";:" : ",;:");
} // biome-ignore format: one rule

/** "CCI penalty for Meta over …", "Fine for Shein": one small word between the penalty and the name, and nothing of a wrong behind it. */
function isFor(name: NameHit, draft: Draft, reading: Reading): boolean {
  const { cues, tokens } = reading;
  if (name.from - draft.anchor.to !== 1 || tokens.word[name.to]?.norm === "'s") return false;
  return name.to >= draft.to || tokens.kind[name.to] === PUNCT || cues.at(name.to, "reason") !== null;
}

/** Kinds that are about a penalty which stands in the sentence as a noun: "the fine of X" is the one against X. */
const DECIDED: ReadonlySet<Draft["kind"]> = new Set(["upheld", "reduced", "annulled", "appeal"]);

/** "boete van X", "recurso da X": a genitive right behind the penalty or the appeal. */
function ofFine(name: NameHit, reading: Reading): boolean {
  const { cues } = reading;
  for (let i = name.from - 1; i >= name.from - 3; i--) {
    if (
      (cues.at(i, "of") || cues.at(i, "agent")) &&
      (cues.covers(i - 1, "fine") || cues.covers(i - 1, "penalty") || cues.covers(i - 1, "object"))
    )
      return true;
    if (!cues.covers(i, "article") && !cues.covers(i, "firm")) return false;
  }
  return false;
}

/** What the case ending of the word at a token tells, or null. */
export function endingTold(at: number, reading: Reading): "patient" | "agent" | "any" | null {
  const { endings } = reading.lexicon.locale.roles;
  const norm = reading.tokens.word[at]?.norm ?? "";
  if (!endings) return null;
  if (reading.tokens.before[at] !== SPACE && endings[norm]) return endings[norm];
  let best = "";
  for (const ending of Object.keys(endings)) if (norm.length >= ending.length + 3 && norm.endsWith(ending) && ending.length > best.length) best = ending;
  return best ? endings[best]! : null;
} // biome-ignore format: one rule a line

/** A reason opens between the verb and the name ("fined a law firm for a leak on WhatsApp"). */
export function behindReason(reading: Reading, from: number, to: number, lead: string): boolean {
  const { cues } = reading;
  for (let i = from; i < to; i++) {
    if (!cues.at(i, "reason") || cues.at(i, "patient") || cues.at(i, "agent") || cues.at(i, "of") || cues.at(i, "article") || cues.at(i, "moneyOf")) continue;
    if (lead === "patient" && i >= to - 3) continue;
    return true;
  }
  return false;
} // biome-ignore format: one rule a line

/** The small word that leads a name, over articles, adjectives and nouns for firms: "against the US firm X" is led by "against". */
export function leadOf(name: { from: number; to: number }, reading: Reading, floor: number): "agent" | "patient" | "reason" | "of" | "article" | "none" {
  const { cues, tokens } = reading;
  let article = false;
  let unknown = 0;
  for (let i = name.from - 1; i >= Math.max(floor, name.from - 7); i--) {
    if (tokens.kind[i] === PUNCT && tokens.word[i]!.raw !== ".") break;
    // Two readings of one word ("on", "to"): the patient's counts, the verb's voice decides the rest.
    // "according to a Reuters report"
    if (endsAt(reading, i, "reason", 2)) return "reason";
    // "multa per l'audio X": what is for a thing is its reason
    if (endsAt(reading, i, "patient")) return unknown > 0 && endsAt(reading, i, "reason") ? "reason" : "patient";
    if (endsAt(reading, i, "agent")) return "agent";
    if (endsAt(reading, i, "of")) return "of";
    if (endsAt(reading, i, "reason")) return "reason";
    if (tokens.kind[i] === NUMBER || reading.sums.some((sum) => sum.to === i + 1)) break;
    if (cues.covers(i, "today") || cues.covers(i, "yesterday") || cues.covers(i, "weekday")) continue;
    if (cues.covers(i, "article")) { article = true; continue; }
    if (cues.covers(i, "fines") || cues.covers(i, "fined") || cues.covers(i, "imposes") || cues.covers(i, "receives") || cues.covers(i, "pays") || cues.covers(i, "fine")) break;
    if (cues.covers(i, "firm") || cues.covers(i, "country") || cues.covers(i, "moneyOf")) continue;
    if (tokens.before[i + 1] === HYPHEN) continue;
    // One word that no list knows may be an adjective before a noun for a firm, or before the name itself.
    if (unknown++ < (cues.covers(i + 1, "firm") || cues.covers(i + 1, "country") ? 2 : 1)) continue;
    break;
  }
  return article ? "article" : "none";
} // biome-ignore format: one rule a line

function endsAt(reading: Reading, at: number, what: "agent" | "patient" | "reason" | "of", words = 1): boolean {
  for (let from = at; from >= Math.max(0, at - 3); from--) for (const cue of reading.cues.opensAt(from)) if (cue.what === what && cue.to === at + 1 && cue.to - cue.from >= words) return true;
  return false;
} // biome-ignore format: short

/** What a case ending on the name (or right after it, by apostrophe or hyphen) tells. */
function endingOf(name: NameHit, reading: Reading): "patient" | "agent" | "any" | null {
  const endings = reading.lexicon.locale.roles.endings;
  if (!endings) return null;
  const { tokens } = reading;
  const next = tokens.word[name.to];
  if (next && tokens.before[name.to] !== 1 && tokens.kind[name.to] !== PUNCT) {
    const told = endings[next.norm.replace(/^'/, "")];
    if (told) return told;
  }
  const last = tokens.word[name.to - 1]!.raw.toLowerCase().replace(/^['’]/, "");
  let best: string | null = null;
  for (const ending of Object.keys(endings)) {
    const tail = ending.split(">")[0]!;
    if (last.length >= tail.length + 3 && last.endsWith(tail) && (!best || ending.length > best.length)) best = ending;
  }
  return best && (name.how !== "known" || !knownAsWritten(name)) ? endings[best]! : null;
} // biome-ignore format: one rule a line

function knownAsWritten(name: NameHit): boolean {
  const { company } = name;
  return company !== null && [company.name, ...company.aliases].includes(name.name);
}

/** A noun for a firm right before or after a name is only its description: the name counts. */
function bestNameOf(name: NameHit, names: readonly NameHit[], reading: Reading, draft: Draft): NameHit {
  if (name.how !== "noun") return name;
  const { tokens } = reading;
  // "Southern Water dumped sewage: firm must pay": the firm is the one with which the headline opens
  const opener = draft.inTitle && tokens.word[name.from - 1]?.raw === ":" ? names.find((other) => other.from === draft.from && (((other.how === "known" || other.how === "legal") && name.to - name.from <= 2) || (other.to === name.from - 1 && other.how === "name"))) : undefined;
  if (opener) return opener;
  // "X was found to be a controller and received a fine"
  const subject = reading.cues.covers(name.from - 1, "article") && reading.cues.at(name.to, "and") ? names.find((other) => (other.how === "known" || other.how === "legal") && other.from === draft.from && other.to < name.from) : undefined;
  if (subject) return subject;
  const next = names.find((other) => other !== name && other.how !== "noun" && other.how !== "person" && other.from >= name.to && other.from <= name.to + 2 && onlyGlue(reading, name.to, other.from));
  if (next) return next;
  // "Northwind, a tenant screening agency, will pay": what stands between commas tells who the one before it is
  const at = reading.cues.covers(name.from - 1, "article") ? name.from - 2 : name.from - 1;
  const told = tokens.word[at]?.raw === "," && at < name.from - 1 && tokens.word[name.to]?.raw === "," ? names.find((other) => other.how !== "noun" && other.how !== "person" && other.to === at) : undefined;
  if (told) return told;
  const inside = names.find((other) => other !== name && other.how !== "noun" && other.from >= name.from && other.to <= name.to && tokens.word[other.to]?.norm !== "'s");
  // "Rhode Island bank", "A Yorkshire feed manufacturer": where the firm is
  if (inside?.how === "name" && reading.cues.at(inside.from, "country")?.to === inside.to) return name;
  if (inside?.how === "name" && inside.to - inside.from === 1 && inside.from === name.from && reading.cues.covers(name.from - 1, "article") && !reading.cues.at(inside.to, "firm") && firmBehind(inside.to, reading)) return name;
  return inside ?? name;
} // biome-ignore format: one rule a line

/** A small word that says nothing of its own: "producenta okien DAKO", "sieci sklepów Intermarché". */
function plain(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  return tokens.kind[at] === WORD && !tokens.word[at]!.capital && cues.opensAt(at).length === 0;
}

function onlyGlue(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !/^[,(:]$/.test(reading.tokens.word[i]!.raw) &&
      !reading.cues.covers(i, "article") &&
      !(reading.lexicon.locale.roles.endings && (reading.cues.covers(i, "firm") || plain(reading, i)))
    )
      return false;
  return true;
}

/** Names that "and" or a comma joins to the respondent. */
export function joined(name: NameHit, names: readonly NameHit[], reading: Reading): NameHit[] {
  const out: NameHit[] = [];
  const solid = names.filter((other) => other.how !== "noun" && other.how !== "person" && other.how !== "body");
  const at = solid.indexOf(name);
  if (at < 0) return out;
  out.push(name);
  for (let i = at; i + 1 < solid.length && joins(reading, solid[i]!.to, solid[i + 1]!.from); i++) out.push(solid[i + 1]!);
  for (let i = at; i > 0 && joins(reading, solid[i - 1]!.to, solid[i]!.from); i--) out.unshift(solid[i - 1]!);
  return out;
} // biome-ignore format: short

function joins(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const raw = reading.tokens.word[i]!.raw;
    if (raw !== "," && raw !== "&" && !reading.cues.covers(i, "and") && !reading.cues.covers(i, "article"))
      return false;
  }
  return true;
}
