import type { Watch } from "../domain/alert.ts";
import type { Case, CaseEvent } from "../domain/case.ts";

export interface MatchSubject {
  readonly matter: Case;
  readonly event: CaseEvent;
  /** The respondent's own id first, then its parents up to the top of the group. */
  readonly group: readonly string[];
  /** Titles and excerpts of the reports, for keyword watches. */
  readonly words: string;
}

/** Whether a watch asks for this event, with the reason in words, or null. */
export function matchWatch(watch: Watch, subject: MatchSubject): string | null {
  const { target } = watch;
  const { authority, respondent } = subject.matter;
  switch (target.type) {
    case "company":
      if (target.respondentId === respondent.id) return `watches ${target.name}`;
      return subject.group.includes(target.respondentId)
        ? `watches ${target.name}, the group of ${respondent.name}`
        : null;
    case "authority":
      return target.authorityId === authority.id ? `watches ${target.name}` : null;
    case "country":
      return target.country === authority.country ? `watches authorities of ${target.country}` : null;
    case "field":
      return target.field === authority.field ? `watches ${target.field}` : null;
    case "keyword":
      return containsWords(subject.words, target.text) ? `watches the words "${target.text}"` : null;
    case "everything":
      return "watches everything";
  }
}

/** Whether `needle` stands in `text` as whole words, case and marks aside. */
function containsWords(text: string, needle: string): boolean {
  const fold = (s: string) =>
    ` ${(
      s
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(" ")} `;
  const wanted = fold(needle);
  return wanted.trim() !== "" && fold(text).includes(wanted);
}
