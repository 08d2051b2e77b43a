import type { Draft, Refiner } from "../draft.ts";
import { basisOf } from "../draft.ts";

/** A sum paid to an authority to end proceedings, where no word for a fine is said in the sentence. */
export const settlements: Refiner = (drafts, reading) =>
  drafts.map((draft): Draft => {
    if (draft.kind !== "fine" || draft.strength !== "weak") return draft;
    const { cues, tokens } = reading;
    const end = draft.inTitle ? Math.min(tokens.count, tokens.sentences[draft.sentence + 2] ?? tokens.count) : draft.to;
    if (cues.any(draft.from, draft.to, "penalty") && !cues.any(draft.from, draft.to, "settles")) return draft;
    const start = !cues.any(draft.from, draft.to, "fine", "penalty") ? (tokens.sentences[draft.sentence - 1] ?? draft.from) : draft.from;
    const cue = cues.within(start, Math.max(draft.to, end), "settles")[0];
    if (!cue) return draft;
    return { ...draft, kind: "settlement", basis: { ...draft.basis, kind: basisOf(reading, "stated", "a settlement with an authority", cue.from, cue.to) } };
  }); // biome-ignore format: one rule a line
