import { basisOf, type Draft, type Refiner } from "../draft.ts";

/** How far from its verb a decision's date may stand. */
const NEAR = 16;

/** The day of the decision: a full date beside the penalty verb that does not date an earlier order. */
export const decisionDates: Refiner = (drafts, reading) =>
  drafts.map((draft): Draft => {
    if (draft.told !== "imposed" || draft.decidedOn) return draft;
    const published = reading.input.publishedAt?.slice(0, 10) ?? null;
    const fitting = reading.dates.filter((date) => date.from >= draft.from && date.to <= draft.to && date.iso.length === 10 && date.role !== "order" && (!published || date.iso <= published));
    const distance = (at: { from: number; to: number }): number => (at.to <= draft.anchor.from ? draft.anchor.from - at.to : at.from - draft.anchor.to);
    const near = fitting.filter((date) => distance(date) <= NEAR).sort((a, b) => Number(b.stated) - Number(a.stated) || distance(a) - distance(b))[0];
    if (!near) return draft;
    const rule = near.stated ? "date beside the penalty verb" : "day beside the penalty verb, completed by the publication date";
    return { ...draft, decidedOn: near.iso, basis: { ...draft.basis, decidedOn: basisOf(reading, near.stated ? "stated" : "inferred", rule, near.from, near.to) } };
  }); // biome-ignore format: one rule a line
