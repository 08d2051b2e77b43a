import type { Sum } from "../amounts.ts";
import type { Cue } from "../cues.ts";
import type { Draft, Refiner } from "../draft.ts";
import { basisOf } from "../draft.ts";
import type { AuthorityHit } from "../parties.ts";
import { leadEnd, type Reading } from "../reading.ts";

/**
 * A sum paid to an authority to end proceedings: where no word for a fine is said in the sentence, or where the fine itself is
 * paid to settle ("pleads guilty, agrees to pay $4bn in fines").
 */
export const settlements: Refiner = (drafts, reading) =>
  drafts.map((draft): Draft => {
    if (draft.kind !== "fine") return draft;
    const { cues, tokens } = reading;
    if (draft.strength === "strong") {
      // "agrees £19m fine with the SFO": what is agreed on with a body
      const agreed = cues.within(draft.from, draft.to, "settles").find((each) => each.from < draft.anchor.from && each.to >= draft.anchor.to && each.to - each.from > 2);
      if (agreed) return settled(draft, agreed);
      const cue = cues.at(draft.anchor.from, "pays") && draft.authority?.kind !== "court" ? endsCase(reading, draft.from, draft.to) ?? (draft.inTitle ? ofLead(reading) : endsCase(reading, 0, reading.outletFrom)) : null;
      // "a concluded deal with the prosecutor: the firm escapes a trial for a fine of two million"
      const ended = !cue && draft.voice === "noun" && !draft.inTitle && draft.authority?.kind === "government" ? endsCase(reading, draft.from, draft.to) : null;
      return cue || ended ? settled(draft, (cue ?? ended)!) : draft;
    }
    const end = draft.inTitle ? Math.min(tokens.count, tokens.sentences[draft.sentence + 2] ?? tokens.count) : draft.to;
    if (cues.any(draft.from, draft.to, "penalty") && !cues.any(draft.from, draft.to, "settles")) {
      const agreed = draft.inTitle && cues.at(draft.anchor.from, "pays") && !cues.at(draft.anchor.from, "receives") ? ofLead(reading) : null;
      return agreed ? settled(draft, agreed) : draft;
    }
    const start = !cues.any(draft.from, draft.to, "fine", "penalty") ? (tokens.sentences[draft.sentence - 1] ?? draft.from) : draft.from;
    // "castiga a Apple por su pacto": what the penalty is for
    const blamed = (each: Cue): boolean => draft.voice === "active" && each.from > draft.anchor.to && (cues.at(each.from - 1, "reason") ?? cues.at(each.from - 2, "reason")) !== null;
    const cue = cues.within(start, Math.max(draft.to, end), "settles").find((each) => !blamed(each) && !(draft.inTitle && convicted(each, reading)));
    const alleged = cue ?? (draft.sum && cues.at(draft.anchor.from, "pays") && !cues.at(draft.anchor.from, "receives") && draft.authority?.kind !== "court" ? overClaims(draft.sum, reading) : null);
    if (alleged) return settled(draft, alleged);
    return toState(draft, reading) ? settled(draft, draft.anchor) : draft;

    function settled(of: Draft, by: { readonly from: number; readonly to: number }): Draft {
      const kind = basisOf(reading, "stated", "a settlement with an authority", by.from, by.to);
      const party = of.authority?.kind === "court" ? partyBeside(of.authority, reading) : null;
      if (!party) return { ...of, kind: "settlement", basis: { ...of.basis, kind } };
      return { ...of, kind: "settlement", authority: party, basis: { ...of.basis, kind, authority: basisOf(reading, "inferred", "with whom one settles, beside the court that approves", party.from, party.to) } };
    }
  }); // biome-ignore format: one rule a line

/** "The DGCCRF imposed the fine as part of a settlement": the first sentence of the text tells how a fine that is paid came about, not that it was lost in court. */
function ofLead(reading: Reading): Cue | null {
  const { cues, tokens, authorities } = reading;
  const from = tokens.bodyFrom;
  const to = leadEnd(tokens);
  const lost =
    cues.any(from, to, "fined") ||
    authorities.some((hit) => hit.kind === "court" && hit.from >= from && hit.to <= to);
  return lost ? null : endsCase(reading, from, to);
}

/** "L'accord conclu avec le Parquet national financier a été validé par le tribunal": a body in the sentence of the court. */
function partyBeside(court: AuthorityHit, { authorities, tokens }: Reading): AuthorityHit | null {
  const sentence = tokens.sentence[court.from];
  return (
    authorities.find(
      (hit) =>
        hit.kind !== "court" &&
        hit.how !== "noun" &&
        hit.to > hit.from &&
        tokens.sentence[hit.from] === sentence,
    ) ?? null
  );
}

/** "Meta to pay Texas $1.4 billion for …": no court, and a state is who gets the sum. */
function toState({ anchor, authority, sum, inTitle }: Draft, { cues }: Reading): boolean {
  return inTitle && sum !== null && authority !== null && authority.authority === null && authority.country === "US" && !cues.covers(authority.from, "federal") && authority.from >= anchor.to && cues.at(anchor.from, "pays") !== null && !cues.at(anchor.from, "receives");
} // biome-ignore format: short

/** "The firm pleaded guilty and was sentenced by the Superior Court": what ends before a court is no settlement. */
function convicted({ from }: Cue, { cues, tokens, authorities }: Reading): boolean {
  // what the headline tells ("pleads guilty") is told of its court in the first sentence of the text
  const sentence = tokens.sentence[Math.max(from, tokens.bodyFrom)] ?? tokens.sentence[from]!;
  const [opens, closes] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1] ?? tokens.count];
  return authorities.some((hit) => hit.kind === "court" && hit.from >= opens && hit.to <= closes) && cues.any(opens, closes, "fined", "convicts") && cues.any(from, from + 2, "convicts");
} // biome-ignore format: short

/** "to pay $10m over claims it let …": what is only alleged when money is paid was settled. */
function overClaims(sum: Sum, { cues }: Reading): Cue | null {
  if (!cues.at(sum.to, "reason")) return null;
  return cues.within(sum.to, sum.to + 4, "alleged")[0] ?? null;
}

/** A word for the end of proceedings that is no mere word for paying. */
function endsCase(reading: Reading, from: number, to: number): Cue | null {
  return reading.cues.within(from, to, "settles").find((cue) => reading.cues.at(cue.from, "pays") === null) ?? null;
} // biome-ignore format: short
