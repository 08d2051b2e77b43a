import type { Sum } from "../amounts.ts";
import { isHeadline } from "../capitals.ts";
import type { Cue, CueName } from "../cues.ts";
import type { Draft, Refiner } from "../draft.ts";
import { opensClause, parted, type Reading, sumsBetween } from "../reading.ts";
import { PUNCT } from "../tokens.ts";
import { afterwards, looksBack, pastOf } from "./past.ts";

/** How far before its verb a modal word governs it, and how far after (verbs stand last in some languages). */
const REACH_BEFORE = 9;
const REACH_AFTER = 4;

/** Whether the penalty is told as done, possible, sought, not imposed, or of an earlier time. */
export const modality: Refiner = (drafts, reading) => {
  const told = drafts.map((draft) => tell(draft, reading));
  const titled = told.filter((draft) => draft.inTitle);
  // A headline that only looks back on a penalty: so does its text.
  const back =
    titled.length > 0
      ? titled.every((draft) => draft.told === "earlier" || draft.told === "negated")
      : looksBack(reading);
  return back
    ? told.map((draft) =>
        draft.told === "imposed" &&
        draft.kind !== "order" &&
        ((draft.voice === "noun" && draft.kind === "fine") ||
          titled.every((other) => other.told !== "negated"))
          ? { ...draft, told: "earlier" }
          : draft,
      )
    : told;
};

function tell(draft: Draft, reading: Reading): Draft {
  if (draft.kind !== "fine" && draft.kind !== "settlement") return draft;
  const asks = draft.inTitle && isQuestion(reading, draft.to - 1);
  if (asks && (reading.tokens.word[draft.to - 2]?.capital || draft.to < reading.outletFrom)) {
    reading.note(
      "modality",
      "noted",
      "the headline asks whether a company is penalised",
      draft.from,
      draft.to,
    );
    return { ...draft, told: pastOf(draft, reading) ? "earlier" : "possible" };
  }
  // "Who has to pay the £100 penalty?"
  if (asks && reading.cues.at(draft.anchor.from, "pays") && reading.cues.any(0, draft.anchor.from, "asks"))
    return { ...draft, told: "earlier" };
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
  const demand = draft.inTitle ? demanded(draft, reading) : null;
  if (demand) {
    reading.note("modality", "noted", "the penalty is asked for", demand.from, demand.to);
    return { ...draft, told: "possible" };
  }
  const size = draft.voice === "noun" ? openSize(draft, reading) : null;
  if (size) {
    reading.note("modality", "noted", "how large the penalty may be", size.from, size.to);
    return { ...draft, told: "possible" };
  }
  const past = pastOf(draft, reading);
  if (past) {
    reading.note("modality", "noted", past.why, past.from, past.to);
    return { ...draft, told: "earlier" };
  }
  const earlier = governs("earlier", draft, reading) ?? after("earlier", draft, reading);
  // "a korábban megbírságolt biztosító": an attribute
  if (
    earlier &&
    (!draft.inTitle ||
      afterwards(earlier, draft) ||
      // "judge dismisses suit over X; bank earlier paid $3.7bn"
      (earlier.to === draft.anchor.from &&
        draft.from > 0 &&
        draft.voice === "passive" &&
        reading.cues.at(draft.anchor.from, "pays") !== null) ||
      (earlier.to === draft.anchor.from &&
        draft.sum === null &&
        (reading.cues.at(draft.anchor.from, "fines") ?? reading.cues.at(draft.anchor.from, "fined"))))
  ) {
    reading.note("modality", "noted", "the penalty is told as of an earlier time", earlier.from, earlier.to);
    return { ...draft, told: "earlier" };
  }
  return draft;
}

/** "Forderung der Staatsanwaltschaft: X soll Millionenstrafe zahlen": what a headline says before its colon is who asks for it. */
function demanded({ from, anchor }: Draft, { cues, tokens, authorities }: Reading): Cue | null {
  let colon = from;
  while (colon < anchor.from && tokens.word[colon]!.raw !== ":") colon++;
  if (colon >= anchor.from || colon - from > 6) return null;
  const cue = cues.within(from, colon, "sought")[0];
  return cue && authorities.some((hit) => hit.from >= from && hit.to <= colon && hit.kind === "government") ? cue : null;
} // biome-ignore format: short

/** "expects a fine of up to $5bn", "fine for safety violations could be about $60K": what is said of a bare noun is how large it may be. */
function openSize({ anchor, to, inTitle }: Draft, { cues, sums, tokens }: Reading): Sum | null {
  const sum = sums.find((found) => found.from >= anchor.to && found.to <= to);
  if (!sum) return null;
  if (sum.bound === "atMost" && sum.from - anchor.to <= 4 && !sum.per) return sum;
  const modal = inTitle ? cues.within(sum.from - 4, sum.from, "possible").at(-1) : undefined;
  return modal && modal.from >= anchor.to && ![",", ";"].includes(tokens.word[modal.from - 1]!.raw) && !cues.any(modal.to, sum.from, "reason") ? sum : null;
} // biome-ignore format: one rule

/** "given until May to hand over files or risk EU fine": the verb is another matter's, a modal stands right before the noun. */
function beforeNoun(draft: Draft, reading: Reading): Cue | null {
  const { cues } = reading;
  if (draft.voice === "noun" || (["fined", "fines"] as const).some((what) => cues.at(draft.anchor.from, what))) return null;
  const noun = (["fine", "periodic", "penalty"] as const).map((what) => cues.within(draft.anchor.to, draft.to, what)[0]).find((cue) => cue !== undefined);
  if (!noun || noun.from - draft.anchor.to < 3) return null;
  for (let i = noun.from - 3; i < noun.from; i++) for (const what of ["possible", "sought"] as const) {
    const cue = cues.at(i, what);
    if (cue && cue.from >= draft.anchor.to && !withinDeed(reading, cue)) return cue;
  }
  return null;
} // biome-ignore format: one rule

/** A question mark; the Greek one looks like a semicolon. */
function isQuestion({ tokens, lexicon }: Reading, at: number): boolean {
  const sign = tokens.word[at]?.raw;
  return sign === "?" || (lexicon.locale.code === "el" && (sign === ";" || sign === "\u037e"));
}

/** "Amazon fined? Not yet": a question mark right behind the penalty. */
function asked(draft: Draft, reading: Reading): boolean {
  for (let i = draft.anchor.to; i < Math.min(draft.to, draft.anchor.to + 4); i++) if (isQuestion(reading, i)) return true;
  return false;
} // biome-ignore format: short

/** A cue of a kind that stands over the anchor or the penalty noun beside it, not across a break of the sentence. */
function governs(what: CueName, draft: Draft, reading: Reading): Cue | null {
  const { cues, tokens } = reading;
  if (!cues.any(draft.from, draft.to, what)) return null;
  const heads = [draft.anchor, ...cues.within(draft.anchor.from, draft.anchor.to + 6, "fine")];
  const first = Math.min(...heads.map((head) => head.from));
  const figures = sumsBetween(reading, draft.from, draft.anchor.from);
  const nearNoun = cues.within(Math.max(draft.from, draft.anchor.from - 8 - figures), draft.anchor.from, "fine").find((cue) => draft.anchor.from - cue.from <= 8 || !parted(reading, cue.to, draft.anchor.from, ",;:"));
  const start = Math.min(first, nearNoun?.from ?? first);
  // "notified the agency of a NOK 4 million fine": the words of the sum before the noun do not count.
  const figure = reading.sums.find((found) => found.to === start);
  const back = start - REACH_BEFORE - (figure ? figure.to - figure.from : 0);
  for (let i = start; i >= Math.max(draft.from, back); i--) {
    // "Brussels threatens Meta: fine of …": a colon before a bare noun breaks nothing.
    if (i < start && tokens.kind[i] === PUNCT && (draft.voice === "noun" ? /[,;|()]/ : /[,;:–—|()-]/).test(tokens.word[i]!.raw)) break;
    if (i < start && what !== "earlier" && opensClause(cues, i) && !cues.covers(i, what) && !(cues.covers(i, "atLeast") && reading.sums.some((found) => found.from >= i && found.from <= i + 1))) break;
    for (const cue of cues.opensAt(i)) if (cue.what === what && cue.to <= draft.to && !isDatePart(reading, cue) && !withinDeal(reading, cue) && (what === "negated" || !withinDeed(reading, cue)) && !ofOrder(reading, cue) && !ofName(reading, cue) && !(cue.from < start && cue.to > draft.anchor.to && what !== "negated" && what !== "sought")) return cue;
  }
  const last = Math.max(draft.anchor.to, nearNoun?.to ?? 0, ...heads.map((head) => (head.from <= draft.anchor.to + 2 ? head.to : 0)));
  const sum = reading.sums.find((found) => found.from >= last && found.from <= last + 2);
  const reach = last + REACH_AFTER + (sum ? sum.to - sum.from : 0);
  // "boete tot 6 procent van omzet mogelijk": verbs and adverbs may stand last, however far
  const closing = reading.lexicon.locale.modality.first || !draft.inTitle || what === "negated" || what === "earlier" ? undefined : cues.within(last, draft.to, what).find((cue) => cue.to === draft.to && cue.from - last <= 9);
  if (closing && !withinDeed(reading, closing) && !withinDeal(reading, closing) && !cues.at(closing.from - 1, "reason") && !cues.at(closing.from - 2, "reason")) return closing;
  for (let i = draft.anchor.from; i < Math.min(draft.to, reach); i++) {
    if (i >= last && tokens.kind[i] === PUNCT && /[,;:–—|()-]/.test(tokens.word[i]!.raw)) break;
    if (i >= last && what === "negated" && opensClause(cues, i)) break;
    for (const cue of cues.opensAt(i)) {
      if (cue.what !== what || ofName(reading, cue) || isDatePart(reading, cue) || withinDeal(reading, cue) || (what !== "negated" && withinDeed(reading, cue))) continue;
      const inside = cue.from >= draft.anchor.from && cue.to <= draft.anchor.to;
      if (what === "earlier" || (inside && what === "possible" && !isAnchor(draft, cue))) continue;
      // "kara za brak możliwości", "gebyr for sent varsel": what the penalty is for
      if (i >= last && what !== "negated" && (cues.at(i - 1, "reason") || cues.at(i - 2, "reason") || (what === "sought" && cues.within(Math.max(last, i - 3), i, "reason").some((reason) => !cues.at(reason.from, "of"))))) continue;
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

/** "pays €480m to avoid prosecution": what is avoided is the trial, by a deal. */
function withinDeal({ cues }: Reading, cue: Cue): boolean {
  for (let i = Math.max(0, cue.from - 4); i <= cue.from; i++) for (const other of cues.opensAt(i)) if (other.what === "settles" && other.to >= cue.to && other.to - other.from > 2 && other.to - other.from >= cue.to - cue.from) return true;
  return false;
} // biome-ignore format: short

/** A verb that by itself tells of a threat ("заплашва", "fenyegeti") may be the anchor. */
function isAnchor(draft: Draft, cue: Cue): boolean {
  return cue.from === draft.anchor.from && cue.to === draft.anchor.to;
}

const DEEDS: readonly CueName[] = ["imposes", "fined", "receives", "pays", "fines", "due"];

function isDatePart(reading: Reading, cue: Cue): boolean {
  return reading.dates.some((date) => cue.from >= date.from && cue.to <= date.to) || reading.cues.at(cue.from, "month") !== null && reading.tokens.word[cue.from]!.capital && !isHeadline(reading, cue.from);
} // biome-ignore format: short

function after(what: CueName, draft: Draft, reading: Reading): Cue | null {
  const { cues } = reading;
  for (let i = draft.anchor.to; i < Math.min(draft.to, draft.anchor.to + 9); i++) {
    if (opensClause(cues, i) || /^[,;:(]$/.test(reading.tokens.word[i]!.raw)) break;
    for (const cue of cues.opensAt(i)) if (cue.what === what && !ofOrder(reading, cue)) return cue;
  }
  return null;
} // biome-ignore format: short

/** "il caso della multa: Enac archivia": a headline with a bare noun and no sum, in which something is waived or closed. */
function closed(draft: Draft, reading: Reading): Cue | null {
  if (!draft.inTitle || draft.voice !== "noun" || reading.sums.some((sum) => sum.to <= reading.outletFrom)) return null;
  return reading.cues.within(0, reading.outletFrom, "negated")[0] ?? null;
} // biome-ignore format: short

/** "straft AB InBev": the last word is a company's. */
function ofName({ companies }: Reading, cue: Cue): boolean {
  return cue.to - cue.from > 1 && companies.some((hit) => !hit.weak && hit.from < cue.to && hit.to > cue.to);
}

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
