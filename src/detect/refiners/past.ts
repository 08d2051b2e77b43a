import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { TRIGGERS } from "../lexicon.ts";
import { describes, isRecord, opensClause, parted, type Reading } from "../reading.ts";
import { NUMBER } from "../tokens.ts";

/** Tokens that tell that a penalty is no news. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What sets a penalty back in time, in this order. */
const RULES: readonly { readonly why: string; readonly find: (draft: Draft, reading: Reading) => Place | null }[] = [
  { why: "the headline explains a penalty", find: explains },
  { why: "the headline draws a lesson from a penalty", find: teaches },
  { why: "the headline tells what somebody says of a penalty", find: reactsTo },
  { why: "the penalty is only the backdrop of other news", find: backdrop },
  { why: "the penalty is the reason of other news", find: reasonOfOther },
  { why: "a clause only tells who imposed the penalty", find: relativeClause },
  { why: "the penalty is told of an earlier year, in passing", find: insertedYear },
  { why: "the penalty is told by the way, in a text about something else", find: byTheWay },
  { why: "the penalty is background of a text about something else", find: bareBackground },
  { why: "the penalty is background of a text about results", find: belowResults },
  { why: "the penalty is of an earlier time, in a text about something else", find: earlierElsewhere },
  { why: "the penalty is of an earlier year", find: olderYear },
  { why: "the penalty is of an earlier month", find: olderMonth },
  { why: "the penalties of many years together", find: spanOfYears },
]; // biome-ignore format: a list

/** Why a penalty that is told as done is no news, and the tokens that say so; null where it may be. */
export function pastOf(draft: Draft, reading: Reading): (Place & { readonly why: string }) | null {
  for (const { why, find } of RULES) {
    const place = find(draft, reading);
    if (place) return { why, from: place.from, to: place.to };
  }
  return null;
}

/** Whether a text has a title, and the title no word for a penalty: then penalties in the text are not its news. */
function elsewhere(reading: Reading): boolean {
  return reading.outletFrom > 0 && !reading.cues.all.some((cue) => cue.from < reading.outletFrom && cue.what !== "due" && TRIGGERS.has(cue.what));
} // biome-ignore format: short

/** "How a £20m fine changed X", "Wat betekent de boete?": a headline that opens with a question word is not the news itself. */
function explains(draft: Draft, reading: Reading): Place | null {
  const { cues, tokens } = reading;
  if (!draft.inTitle || draft.voice !== "noun") return null;
  const asks = tokens.word[draft.to - 1]?.raw === "?" || reading.sums.every((sum) => sum.from >= reading.outletFrom);
  for (let i = 0; i < draft.to; i++) if (cues.at(i, "asks") && (i === 0 || (asks && /^[:–—|-]$/.test(tokens.word[i - 1]!.raw)))) return draft.anchor;
  return null;
} // biome-ignore format: one rule

/** "BA fine shows GDPR has teeth", "The Guardian view on Google's fine": a headline that comments. */
function teaches({ inTitle, voice, strength, from, to, anchor }: Draft, { cues, tokens }: Reading): Place | null {
  if (!inTitle) return null;
  for (const what of ["fine", "penalty"] as const) for (const noun of cues.within(from, to, what)) {
    const lesson = cues.at(noun.to, "lesson") ?? (/^[:–—,]$/.test(tokens.word[noun.to]?.raw ?? "") ? cues.at(noun.to + 1, "lesson") : null);
    if (lesson && (voice === "noun" || anchor.from >= lesson.to)) return lesson;
  }
  return voice === "noun" && strength === "strong" ? (cues.within(from, from + 3, "lesson")[0] ?? null) : null;
} // biome-ignore format: one rule

/** "White House calls EU fines on Apple and Meta extortion": a verb of reacting before a bare noun. */
function reactsTo({ inTitle, voice, from, anchor, kind }: Draft, reading: Reading): Place | null {
  const { cues, sums, outletFrom } = reading;
  if (!inTitle || voice !== "noun" || kind !== "fine" || sums.some((sum) => sum.to <= outletFrom)) return null;
  for (let i = anchor.from - 1; i > from && i >= anchor.from - 5; i--) {
    const cue = cues.at(i, "reacts");
    if (cue && !reading.companies.some((hit) => hit.to === i)) return cue;
    if (!describes(reading, i)) return null;
  }
  return null;
} // biome-ignore format: one rule a line

/** A word for whom a penalty is against, that no sum follows ("böter på 50 miljoner"). */
function against({ cues, sums }: Reading, at: number): boolean {
  const cue = cues.at(at, "patient");
  return cue !== null && !sums.some((sum) => sum.from === cue.to);
}

/** "Profits drop after $5bn fine", "given new contracts despite £6.8m fines": the noun stands behind a word that sets it back. */
function backdrop(draft: Draft, reading: Reading): Place | null {
  const { cues } = reading;
  if (!draft.inTitle || draft.kind !== "fine" || (["fined", "fines"] as const).some((what) => cues.at(draft.anchor.from, what) && !cues.at(draft.anchor.from, "fine"))) return null;
  const noun = (["fine", "penalty"] as const).map((what) => cues.within(draft.from, draft.to, what)[0]).filter((cue) => cue !== undefined).sort((a, b) => a.from - b.from)[0];
  // "… regrets an expert after the record fine against TikTok": whom it is against is told anew
  if (!noun || [0, 1, 2].some((more) => against(reading, noun.to + more) && !parted(reading, noun.to, noun.to + more, ":,;|–—-"))) return null;
  for (let i = noun.from - 1; i >= Math.max(draft.from, noun.from - 7); i--) {
    const cue = cues.at(i, "backdrop");
    if (cue) return draft.voice === "noun" || draft.anchor.to <= cue.from || draft.anchor.from === noun.from ? cue : null;
    // "look past $3bn laundering penalty"
    if (!describes(reading, i) && !cues.covers(i, "backdrop") && reading.tokens.word[i]!.norm !== "'s" && !(i === noun.from - 1 && cues.at(i, "wrong"))) return null;
  }
  return null;
} // biome-ignore format: one rule a line

/** "Trump threatens tariffs over EU fines on Google": a bare noun behind the word for a reason, and a verb of other news before. */
function reasonOfOther({ inTitle, voice, sum, kind, from, to, anchor }: Draft, reading: Reading): Place | null {
  const { cues } = reading;
  if (!inTitle || voice !== "noun" || sum !== null || kind !== "fine" || !reading.lexicon.locale.modality.first) return null;
  const noun = cues.within(from, to, "fine")[0];
  if (!noun || noun.from !== anchor.from) return null;
  for (let i = noun.from - 1; i > from + 2 && i >= noun.from - 4; i--) {
    if (cues.at(i, "blame")) return { from: i, to: noun.to };
    if (!describes(reading, i)) return null;
  }
  return null;
} // biome-ignore format: one rule a line

/** "Senator threatens those who imposed the penalty": a pronoun right before the verb, and other news before it. */
function relativeClause({ inTitle, voice, anchor, from }: Draft, { cues }: Reading): Place | null {
  return inTitle && voice === "active" && anchor.from - from > 2 && cues.at(anchor.from - 1, "asks") ? anchor : null;
} // biome-ignore format: short

/** The clause between commas around the anchor, or null where none closes on both sides with the sentence going on. */
function insertion(draft: Draft, { tokens }: Reading): Place | null {
  const comma = (i: number): boolean => tokens.word[i]!.raw === ",";
  let from = draft.anchor.from;
  while (from > draft.from && !comma(from)) from--;
  let to = draft.anchor.to;
  while (to < draft.to && !comma(to)) to++;
  return from > draft.from && to < draft.to - 3 ? { from, to } : null;
}

/** Whether a headline only looks back on a penalty: "Amazon expands months after record GDPR penalty". */
export function looksBack(reading: Reading): boolean {
  const { cues } = reading;
  return cues.within(0, reading.outletFrom, "earlier").some((cue) => cue.to - cue.from > 1 && cues.at(cue.to - 1, "reason") && cues.any(cue.to, cue.to + 4, "fine", "penalty"));
} // biome-ignore format: short

/** Whether a headline sets its own news behind the penalty: "expands months after record penalty". */
export function afterwards(earlier: Cue, draft: Draft): boolean {
  return (
    draft.voice === "noun" &&
    earlier.to - earlier.from > 1 &&
    earlier.to <= draft.anchor.from &&
    draft.anchor.from - earlier.to <= 9
  );
}

/** "X, which in 2021 was fined €50m, opens an office": a clause between commas with a bare year, and a sentence that goes on. */
function insertedYear(draft: Draft, reading: Reading): Place | null {
  const { tokens } = reading;
  const clause = insertion(draft, reading);
  if (!clause || clause.from - draft.from > 8 || draft.anchor.from - clause.from > 7) return null;
  for (let i = clause.from; i < clause.to; i++) if (tokens.kind[i] === NUMBER && /^20[0-4]\d$/.test(tokens.word[i]!.raw) && (!draft.inTitle || Number(tokens.word[i]!.raw) < Number(reading.input.publishedAt?.slice(0, 4) ?? 0)) && !reading.sums.some((sum) => sum.from <= i && sum.to > i) && !reading.authorities.some((hit) => hit.from <= i && hit.to > i)) return reading.dates.some((date) => date.iso.length === 10 && date.from <= i && date.to > i) ? null : draft.anchor;
  return null;
} // biome-ignore format: one rule a line

/** "The retailer, hit with a fine by the CNPD, has signed a lease": an inserted clause in a text whose title tells of no penalty. */
function byTheWay(draft: Draft, reading: Reading): Place | null {
  const suit = draft.sum === null && reading.cues.any(0, reading.outletFrom, "privateClaim") && !reading.cues.any(0, reading.outletFrom, "fine", "fined", "fines", "penalty");
  const clause = draft.inTitle || !(elsewhere(reading) || suit) ? null : insertion(draft, reading);
  return clause && draft.anchor.from - clause.from <= 4 && clause.from - draft.from <= 6 ? draft.anchor : null;
} // biome-ignore format: short

/** "The lender has struggled with fines, including a $7bn penalty": nobody imposes, and the title speaks of something else. */
function bareBackground(draft: Draft, reading: Reading): Place | null {
  if (draft.inTitle || draft.voice !== "noun" || draft.kind !== "fine") return null;
  // "un juzgado obliga a Iveco a indemnizar": the headline is about private money
  if (reading.cues.any(0, reading.outletFrom, "privateClaim") && !reading.cues.any(0, reading.outletFrom, "fine", "penalty", "fined", "fines")) return draft.anchor;
  if (!elsewhere(reading)) return null;
  if (reading.sums.some((sum) => sum.to <= reading.outletFrom)) return null;
  if (draft.strength === "strong" && (isVerdict(draft, reading) || isRecord(reading))) return null;
  return reading.authorities.some((hit) => hit.how !== "noun" && hit.from >= draft.from && hit.to <= draft.to) ? null : draft.anchor;
} // biome-ignore format: one rule

/** "Fine: €2.7 million.", "The fine is €475,000", "€900,000 fine (not final)": nothing but the noun stands before the sum, or the sum before it. */
function isVerdict({ from, to, anchor }: Draft, { cues, sums }: Reading): boolean {
  const sum = sums.find((found) => found.from >= from && found.to <= to);
  if (!sum || sum.converted || sum.per || sum.bound === "atMost") return false;
  const opens = (at: number): boolean => at === from || (at === from + 1 && cues.covers(from, "article"));
  return (opens(anchor.from) && sum.from >= anchor.to && sum.from - anchor.to <= 2) || (opens(sum.from) && anchor.from === sum.to);
} // biome-ignore format: short

/** "ACS gana un 12 % más y mantiene el dividendo": below a headline about results or the market, a penalty of the text is none of today. */
function belowResults(draft: Draft, reading: Reading): Place | null {
  if (draft.inTitle || draft.kind !== "fine" || !elsewhere(reading)) return null;
  const results = reading.cues.any(0, reading.outletFrom, "background", "market") && !reading.sums.some((sum) => sum.to <= reading.outletFrom);
  return results && draft.anchor.from - reading.tokens.bodyFrom > 8 ? draft.anchor : null;
} // biome-ignore format: short

/** "Last year the authority fined the firm €30m", below a title without any penalty. */
function earlierElsewhere(draft: Draft, reading: Reading): Cue | null {
  if (draft.inTitle || draft.kind !== "fine" || !elsewhere(reading)) return null;
  return reading.cues.within(draft.from, draft.to, "earlier").find((cue) => !reading.cues.at(cue.to, "orderNoun") && !reading.cues.at(cue.to - 1, "reason") && Math.abs(cue.from - draft.anchor.from) <= 8 && !parted(reading, Math.min(cue.to, draft.anchor.from), Math.max(cue.from, draft.anchor.from), ";:")) ?? null;
} // biome-ignore format: one rule

/** "a €2.4bn EU fine in 2017", told in 2025: a bare year right behind the penalty, two or more before publication (or one, past February). */
function olderYear(draft: Draft, reading: Reading): Place | null {
  const published = reading.input.publishedAt;
  if (!published) return null;
  const { tokens, cues } = reading;
  const now = Number(published.slice(0, 4));
  const limit = Number(published.slice(5, 7)) > 2 ? now - 1 : now - 2;
  const heads = [draft.anchor, ...cues.within(draft.from, draft.to, "fine")].filter((head) => Math.abs(head.from - draft.anchor.from) < 10);
  // "In 2023 Ring paid …"
  for (let i = draft.from; i < Math.min(draft.from + 3, draft.anchor.from); i++) if (!draft.inTitle && isOldYear(reading, i, limit)) return { from: i, to: i + 1 };
  for (const head of heads) {
    const sum = reading.sums.find((found) => found.from === head.to);
    for (let i = head.to; i < Math.min(draft.to, (sum?.to ?? head.to) + 3); i++) {
      if (/^[,;:.]$/.test(tokens.word[i]!.raw) || opensClause(cues, i)) break;
      if (isOldYear(reading, i, limit)) return { from: i, to: i + 1 };
    }
  }
  return null;
} // biome-ignore format: one rule a line

function isOldYear(reading: Reading, at: number, limit: number): boolean {
  const { raw } = reading.tokens.word[at]!;
  return /^(?:19|20)\d\d$/.test(raw) && Number(raw) <= limit && !reading.dates.some((date) => date.from <= at && date.to > at) && !reading.sums.some((sum) => sum.from <= at && sum.to > at);
} // biome-ignore format: short

/**
 * "firm was hit with ICO penalty in April", told in June: a month without a day behind the penalty, two to ten months before
 * publication. In a text whose title speaks of a penalty it may be the decision's own month.
 */
function olderMonth(draft: Draft, reading: Reading): Cue | null {
  const published = reading.input.publishedAt;
  const { cues, tokens } = reading;
  if (!published || (draft.inTitle ? reading.outletFrom === 0 : !elsewhere(reading))) return null;
  const now = Number(published.slice(5, 7));
  const last = Math.max(draft.anchor.to, ...cues.within(draft.anchor.from, draft.anchor.to + 9, "fine").map((head) => head.to));
  for (let i = draft.anchor.from; i < Math.min(draft.to, last + 7); i++) {
    if (i >= last && opensClause(cues, i)) return null;
    const month = cues.at(i, "month");
    // "cea mai mare amendă": part of a longer phrase
    if (!month || (cues.at(i - 1, "notName")?.to ?? 0) > i || tokens.kind[i - 1] === NUMBER || tokens.kind[month.to] === NUMBER || tokens.word[i - 1]?.capital) continue;
    const ago = (now - Number(month.value) + 12) % 12;
    if (ago >= 2 && ago <= 10) return month;
  }
  return null;
} // biome-ignore format: one rule

/** "racked up $2bn in fines over the past decade": years taken together right behind the penalty, no reason between. */
function spanOfYears(draft: Draft, reading: Reading): Cue | null {
  const { cues, tokens } = reading;
  const last = Math.max(draft.anchor.to, ...cues.within(draft.from, draft.anchor.to + 9, "fine").map((head) => head.to));
  for (let i = draft.anchor.from; i < Math.min(draft.to, last + 6); i++) {
    const span = cues.at(i, "span");
    if (span) return span;
    if (i >= last && (cues.at(i, "reason") || /^[,;:]$/.test(tokens.word[i]!.raw)) && !cues.at(i, "moneyOf") && !cues.at(i, "patient")) return null;
  }
  return null;
} // biome-ignore format: one rule
