import type { Cue, CueName } from "../cues.ts";
import type { Draft, Refiner } from "../draft.ts";
import { TRIGGERS } from "../lexicon.ts";
import { opensClause, type Reading } from "../reading.ts";
import { NUMBER, PUNCT } from "../tokens.ts";

/** How far before its verb a modal word governs it, and how far after (verbs stand last in some languages). */
const REACH_BEFORE = 9;
const REACH_AFTER = 4;

/** Whether the penalty is told as done, possible, sought, not imposed, or of an earlier time. */
export const modality: Refiner = (drafts, reading) => {
  const told = drafts.map((draft) => tell(draft, reading));
  const titled = told.filter((draft) => draft.inTitle);
  // A headline that only looks back on a penalty: so does its text.
  const back = titled.length > 0 ? titled.every((draft) => draft.told === "earlier") : looksBack(reading);
  return back
    ? told.map((draft) =>
        draft.told === "imposed" && draft.kind !== "order" ? { ...draft, told: "earlier" } : draft,
      )
    : told;
};

function tell(draft: Draft, reading: Reading): Draft {
  if (draft.kind !== "fine" && draft.kind !== "settlement") return draft;
  const asks = draft.inTitle && reading.tokens.word[draft.to - 1]?.raw === "?";
  if (asks && (reading.tokens.word[draft.to - 2]?.capital || draft.to < reading.outletFrom)) {
    reading.note(
      "modality",
      "noted",
      "the headline asks whether a company is penalised",
      draft.from,
      draft.to,
    );
    return { ...draft, told: "possible" };
  }
  if (asked(draft, reading)) {
    reading.note(
      "modality",
      "noted",
      "the penalty is asked about, not told",
      draft.anchor.from,
      draft.anchor.to,
    );
    return { ...draft, told: "possible" };
  }
  const negated = governs("negated", draft, reading) ?? closed(draft, reading);
  if (negated) {
    reading.note("modality", "noted", "the penalty is not imposed", negated.from, negated.to);
    return { ...draft, told: "negated" };
  }
  // "vordert 1,3 miljoen aan verbeurde dwangsommen": what has become due is owed, whoever asks for it
  const due =
    reading.cues.any(draft.from, draft.to, "due") && reading.cues.any(draft.from, draft.to, "periodic");
  const possible = due
    ? governs("possible", draft, reading)
    : (governs("sought", draft, reading) ??
      governs("possible", draft, reading) ??
      beforeNoun(draft, reading));
  if (possible && !(draft.inTitle === false && doneAnyway(draft, possible, reading))) {
    reading.note("modality", "noted", "the penalty is only possible or sought", possible.from, possible.to);
    return { ...draft, told: "possible" };
  }
  const aside = insertedYear(draft, reading) || byTheWay(draft, reading) || bareBackground(draft, reading);
  if (aside) {
    reading.note(
      "modality",
      "noted",
      "the penalty is told of an earlier year, in passing",
      draft.anchor.from,
      draft.anchor.to,
    );
    return { ...draft, told: "earlier" };
  }
  const year = olderYear(draft, reading);
  if (year) {
    reading.note("modality", "noted", "the penalty is of an earlier year", year, year + 1);
    return { ...draft, told: "earlier" };
  }
  const month = olderMonth(draft, reading);
  if (month) {
    reading.note("modality", "noted", "the penalty is of an earlier month", month.from, month.to);
    return { ...draft, told: "earlier" };
  }
  const years = spanOfYears(draft, reading);
  if (years) {
    reading.note("modality", "noted", "the penalties of many years together", years.from, years.to);
    return { ...draft, told: "earlier" };
  }
  const earlier = governs("earlier", draft, reading) ?? after("earlier", draft, reading);
  if (earlier && (!draft.inTitle || afterwards(earlier, draft))) {
    reading.note("modality", "noted", "the penalty is told as of an earlier time", earlier.from, earlier.to);
    return { ...draft, told: "earlier" };
  }
  return draft;
}

/** "given until May to hand over files or risk EU fine": the verb is another matter's, a modal stands right before the noun. */
function beforeNoun(draft: Draft, reading: Reading): Cue | null {
  const { cues } = reading;
  if (!draft.inTitle || draft.voice === "noun" || (["fined", "fines"] as const).some((what) => cues.at(draft.anchor.from, what))) return null;
  const noun = (["fine", "periodic", "penalty"] as const).map((what) => cues.within(draft.anchor.to, draft.to, what)[0]).find((cue) => cue !== undefined);
  if (!noun || noun.from - draft.anchor.to < 3) return null;
  for (let i = noun.from - 3; i < noun.from; i++) for (const what of ["possible", "sought"] as const) {
    const cue = cues.at(i, what);
    if (cue && cue.from >= draft.anchor.to && !withinDeed(reading, cue)) return cue;
  }
  return null;
} // biome-ignore format: one rule

/** "X, which in 2021 was fined €50m, opens an office": a clause between commas with a bare year, and a sentence that goes on. */
function insertedYear(draft: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  if (draft.inTitle) return false;
  const comma = (i: number): boolean => tokens.word[i]!.raw === ",";
  let from = draft.anchor.from;
  while (from > draft.from && !comma(from)) from--;
  let to = draft.anchor.to;
  while (to < draft.to && !comma(to)) to++;
  if (from <= draft.from || from - draft.from > 8 || to >= draft.to - 3 || draft.anchor.from - from > 7) return false;
  for (let i = from; i < to; i++) if (tokens.kind[i] === NUMBER && /^20[0-4]\d$/.test(tokens.word[i]!.raw) && !reading.sums.some((sum) => sum.from <= i && sum.to > i) && !reading.authorities.some((hit) => hit.from <= i && hit.to > i)) return !reading.dates.some((date) => date.iso.length === 10 && date.from <= i && date.to > i);
  return false;
} // biome-ignore format: one rule a line

/** "The lender has struggled with fines, including a $7bn penalty": nobody imposes, and the title speaks of something else. */
function bareBackground(draft: Draft, reading: Reading): boolean {
  const { cues } = reading;
  if (draft.inTitle || draft.voice !== "noun" || reading.outletFrom === 0 || draft.kind !== "fine") return false;
  if (cues.all.some((cue) => cue.from < reading.outletFrom && TRIGGERS.has(cue.what)) || reading.sums.some((sum) => sum.to <= reading.outletFrom)) return false;
  return !reading.authorities.some((hit) => hit.how !== "noun" && hit.from >= draft.from && hit.to <= draft.to);
} // biome-ignore format: one rule

/** "months after record GDPR penalty" in the headline. */
function looksBack(reading: Reading): boolean {
  const { cues } = reading;
  return cues.within(0, reading.outletFrom, "earlier").some((cue) => cue.to - cue.from > 1 && cues.at(cue.to - 1, "reason") && cues.any(cue.to, cue.to + 4, "fine", "penalty"));
} // biome-ignore format: short

/** "The retailer, hit with a fine by the CNPD, has signed a lease": an inserted clause in a text whose title tells of no penalty. */
function byTheWay(draft: Draft, reading: Reading): boolean {
  const { tokens, cues } = reading;
  if (draft.inTitle || reading.outletFrom === 0 || cues.all.some((cue) => cue.from < reading.outletFrom && TRIGGERS.has(cue.what))) return false;
  const comma = (i: number): boolean => tokens.word[i]!.raw === ",";
  let from = draft.anchor.from;
  while (from > draft.from && !comma(from)) from--;
  let to = draft.anchor.to;
  while (to < draft.to && !comma(to)) to++;
  return from > draft.from && draft.anchor.from - from <= 4 && from - draft.from <= 6 && to < draft.to - 3;
} // biome-ignore format: one rule

/** "Amazon fined? Not yet": a question mark right behind the penalty. */
function asked(draft: Draft, reading: Reading): boolean {
  for (let i = draft.anchor.to; i < Math.min(draft.to, draft.anchor.to + 4); i++) if (reading.tokens.word[i]!.raw === "?") return true;
  return false;
} // biome-ignore format: short

/** A cue of a kind that stands over the anchor or the penalty noun beside it, not across a break of the sentence. */
function governs(what: CueName, draft: Draft, reading: Reading): Cue | null {
  const { cues, tokens } = reading;
  if (!cues.any(draft.from, draft.to, what)) return null;
  const heads = [draft.anchor, ...cues.within(draft.anchor.from, draft.anchor.to + 6, "fine")];
  const first = Math.min(...heads.map((head) => head.from));
  const nearNoun = cues.within(Math.max(draft.from, draft.anchor.from - 8), draft.anchor.from, "fine")[0];
  const start = Math.min(first, nearNoun?.from ?? first);
  // "notified the agency of a NOK 4 million fine": the words of the sum before the noun do not count.
  const figure = reading.sums.find((found) => found.to === start);
  const back = start - REACH_BEFORE - (figure ? figure.to - figure.from : 0);
  for (let i = start; i >= Math.max(draft.from, back); i--) {
    // "Brussels threatens Meta: fine of …": a colon before a bare noun breaks nothing.
    if (i < start && tokens.kind[i] === PUNCT && (draft.voice === "noun" ? /[,;|()]/ : /[,;:–—|()-]/).test(tokens.word[i]!.raw)) break;
    if (i < start && what !== "earlier" && opensClause(cues, i) && !cues.covers(i, what)) break;
    for (const cue of cues.opensAt(i)) if (cue.what === what && cue.to <= draft.to && !isDatePart(reading, cue) && (what === "negated" || !withinDeed(reading, cue)) && !ofOrder(reading, cue) && !(cue.from < start && cue.to > draft.anchor.to && what !== "negated" && what !== "sought")) return cue;
  }
  const last = Math.max(draft.anchor.to, nearNoun?.to ?? 0, ...heads.map((head) => (head.from <= draft.anchor.to + 2 ? head.to : 0)));
  const sum = reading.sums.find((found) => found.from >= last && found.from <= last + 2);
  const reach = last + REACH_AFTER + (sum ? sum.to - sum.from : 0);
  for (let i = draft.anchor.from; i < Math.min(draft.to, reach); i++) {
    if (i >= last && tokens.kind[i] === PUNCT && /[,;:–—|()-]/.test(tokens.word[i]!.raw)) break;
    if (i >= last && what === "negated" && opensClause(cues, i)) break;
    for (const cue of cues.opensAt(i)) {
      if (cue.what !== what || isDatePart(reading, cue) || (what !== "negated" && withinDeed(reading, cue))) continue;
      const inside = cue.from >= draft.anchor.from && cue.to <= draft.anchor.to;
      if (what === "earlier" || (inside && what === "possible" && !isAnchor(draft, cue))) continue;
      if (i >= last && (what === "possible" || what === "negated") && reading.lexicon.locale.modality.first) continue;
      return cue;
    }
  }
  return null;
} // biome-ignore format: one rule a line

/** "decided to impose": the longer phrase is a deed, whatever its words are alone. */
function withinDeed(reading: Reading, cue: Cue): boolean {
  for (let i = Math.max(0, cue.from - 3); i <= cue.from; i++) {
    for (const other of reading.cues.opensAt(i)) if (DEEDS.includes(other.what) && other.to >= cue.to && other.to - other.from > cue.to - cue.from) return true;
  }
  return false;
} // biome-ignore format: short

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

/** A verb that by itself tells of a threat ("заплашва", "fenyegeti") may be the anchor. */
function isAnchor(draft: Draft, cue: Cue): boolean {
  return cue.from === draft.anchor.from && cue.to === draft.anchor.to;
}

const DEEDS: readonly CueName[] = ["imposes", "fined", "receives", "pays", "fines", "due"];

function isDatePart(reading: Reading, cue: Cue): boolean {
  return reading.dates.some((date) => cue.from >= date.from && cue.to <= date.to) || reading.cues.at(cue.from, "month") !== null && reading.tokens.word[cue.from]!.capital;
} // biome-ignore format: short

function after(what: CueName, draft: Draft, reading: Reading): Cue | null {
  const { cues } = reading;
  for (let i = draft.anchor.to; i < Math.min(draft.to, draft.anchor.to + 9); i++) {
    if (opensClause(cues, i) || /^[,;:(]$/.test(reading.tokens.word[i]!.raw)) break;
    for (const cue of cues.opensAt(i)) if (cue.what === what && !ofOrder(reading, cue)) return cue;
  }
  return null;
} // biome-ignore format: short

/** "a €2.4bn EU fine in 2017", told in 2025: a bare year right behind the penalty, two or more before publication (or one, past February). */
function olderYear(draft: Draft, reading: Reading): number | null {
  const published = reading.input.publishedAt;
  if (!published) return null;
  const { tokens, cues } = reading;
  const now = Number(published.slice(0, 4));
  const limit = Number(published.slice(5, 7)) > 2 ? now - 1 : now - 2;
  const heads = [draft.anchor, ...cues.within(draft.from, draft.to, "fine")].filter((head) => Math.abs(head.from - draft.anchor.from) < 10);
  // "In 2023 Ring paid …"
  for (let i = draft.from; i < Math.min(draft.from + 3, draft.anchor.from); i++) if (!draft.inTitle && isOldYear(reading, i, limit)) return i;
  for (const head of heads) {
    const sum = reading.sums.find((found) => found.from === head.to);
    for (let i = head.to; i < Math.min(draft.to, (sum?.to ?? head.to) + 3); i++) {
      if (/^[,;:.]$/.test(tokens.word[i]!.raw) || opensClause(cues, i)) break;
      if (isOldYear(reading, i, limit)) return i;
    }
  }
  return null;
} // biome-ignore format: one rule a line

/**
 * "firm was hit with ICO penalty in April", told in June: a month without a day behind the penalty, two to ten months before
 * publication. In a text whose title speaks of a penalty it may be the decision's own month.
 */
function olderMonth(draft: Draft, reading: Reading): Cue | null {
  const published = reading.input.publishedAt;
  const { cues, tokens } = reading;
  if (!published || reading.outletFrom === 0) return null;
  if (!draft.inTitle && cues.all.some((cue) => cue.from < reading.outletFrom && TRIGGERS.has(cue.what))) return null;
  const now = Number(published.slice(5, 7));
  const last = Math.max(draft.anchor.to, ...cues.within(draft.anchor.from, draft.anchor.to + 9, "fine").map((head) => head.to));
  for (let i = draft.anchor.from; i < Math.min(draft.to, last + 7); i++) {
    if (i >= last && opensClause(cues, i)) return null;
    const month = cues.at(i, "month");
    if (!month || tokens.kind[i - 1] === NUMBER || tokens.kind[month.to] === NUMBER || tokens.word[i - 1]?.capital) continue;
    const ago = (now - Number(month.value) + 12) % 12;
    if (ago >= 2 && ago <= 10) return month;
  }
  return null;
} // biome-ignore format: one rule

/** "il caso della multa: Enac archivia": a headline with a bare noun and no sum, in which something is waived or closed. */
function closed(draft: Draft, reading: Reading): Cue | null {
  if (!draft.inTitle || draft.voice !== "noun" || reading.sums.some((sum) => sum.to <= reading.outletFrom)) return null;
  return reading.cues.within(0, reading.outletFrom, "negated")[0] ?? null;
} // biome-ignore format: short

/** "expands months after record penalty": the headline sets its own news behind the penalty. */
function afterwards(earlier: Cue, draft: Draft): boolean {
  return (
    draft.voice === "noun" &&
    earlier.to - earlier.from > 1 &&
    earlier.to <= draft.anchor.from &&
    draft.anchor.from - earlier.to <= 9
  );
}

function isOldYear(reading: Reading, at: number, limit: number): boolean {
  const { raw } = reading.tokens.word[at]!;
  return /^(?:19|20)\d\d$/.test(raw) && Number(raw) <= limit && !reading.dates.some((date) => date.from <= at && date.to > at) && !reading.sums.some((sum) => sum.from <= at && sum.to > at);
} // biome-ignore format: short

/** "an earlier decision", "poprzedniego nakazu": the order is earlier, not the penalty. */
function ofOrder(reading: Reading, cue: Cue): boolean {
  return (
    cue.what === "earlier" &&
    (reading.cues.at(cue.to, "orderNoun") !== null || reading.cues.covers(cue.from, "orderNoun"))
  );
}

/** "was fined … and could face more": a done verb that the modal does not reach. */
function doneAnyway(draft: Draft, cue: Cue, reading: Reading): boolean {
  return reading.cues.at(draft.anchor.from, "fined") !== null && cue.from < draft.anchor.from - 5;
}
