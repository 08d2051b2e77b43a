import { type Detector, type Draft, draftOf } from "../draft.ts";

/** Sentences in which an authority orders something without money: read only where the article tells of no penalty. */
export const orders: Detector = (reading) => {
  const { tokens, cues } = reading;
  const drafts: Draft[] = [];
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const from = tokens.sentences[sentence]!;
    const to = from < tokens.bodyFrom ? Math.min(reading.outletFrom, tokens.sentences[sentence + 1]!) : tokens.sentences[sentence + 1]!;
    const cue = cues.within(from, to, "orders").find((found) => !cues.any(found.from - 4, found.from, "possible", "sought", "negated"));
    if (cue && reading.authorities.some((hit) => hit.from >= from && hit.to <= to && hit.how !== "noun" && hit.kind !== "court")) drafts.push(draftOf("order", reading, sentence, cue, passive(reading, cue) ? "passive" : "active", "weak"));
  }
  return drafts;
}; // biome-ignore format: one rule a line

function passive(reading: Parameters<Detector>[0], cue: { from: number; to: number }): boolean {
  return !reading.authorities.some((hit) => hit.to <= cue.from && cue.from - hit.to <= 3);
}
