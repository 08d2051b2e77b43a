import type { Draft, Refiner } from "../draft.ts";
import { TRIGGERS } from "../lexicon.ts";
import type { Reading } from "../reading.ts";

/** Characters of the body in which news tells what is new; what stands further down explains, compares and recalls. */
const LEAD = 900;

/**
 * Drops penalties that are told deep in a text about something else: market reports, digests, background of other
 * news. A text whose title speaks of a penalty may tell its details anywhere, but of the respondent of its title only.
 */
export const lead: Refiner = (drafts, reading) => {
  const { tokens, input } = reading;
  const body = tokens.start[tokens.bodyFrom] ?? 0;
  const titled = input.title.trim() !== "";
  const telling = titled && reading.cues.all.some((cue) => cue.from < reading.outletFrom && TRIGGERS.has(cue.what));
  const first = drafts.filter((draft) => !isDeep(draft, reading, body));
  return drafts.filter((draft) => {
    if (!isDeep(draft, reading, body)) return true;
    const kept = telling && (first.length === 0 ? inTitle(draft, reading) : first.some((other) => sameRespondent(draft, other)));
    if (!kept) reading.note("lead", "dropped", "told deep in a text about something else", draft.anchor.from, draft.anchor.to);
    return kept;
  });
}; // biome-ignore format: one rule a line

function isDeep(draft: Draft, { tokens }: Reading, body: number): boolean {
  return !draft.inTitle && (tokens.start[draft.from] ?? 0) - body > LEAD;
}

/** Whether the title names the draft's respondent, or nobody at all. */
function inTitle(draft: Draft, reading: Reading): boolean {
  const named = reading.companies.filter((hit) => hit.from < reading.outletFrom);
  if (draft.respondent === null) return named.length === 0;
  if (named.length > 0) return named.some((hit) => hit.company.id === draft.respondent?.company?.id);
  return reading.input.title.toLowerCase().includes(draft.respondent.name.toLowerCase());
}

function sameRespondent(draft: Draft, other: Draft): boolean {
  if (draft.respondent === null || other.respondent === null) return draft.respondent === other.respondent;
  return (
    draft.respondent.name.toLowerCase() === other.respondent.name.toLowerCase() ||
    (draft.respondent.company !== null && draft.respondent.company.id === other.respondent.company?.id)
  );
}
