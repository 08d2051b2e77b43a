import type { Case } from "../domain/case.ts";
import type { Choice } from "./command.ts";
import type { Named, Services } from "./services.ts";
import { truncate } from "./views/words.ts";

/** Longer respondent ids are named in buttons by one of their cases. */
const LONGEST_ID = 36;

/** What stands for a respondent in a button's id; null where nothing short enough does. */
export function subjectOf(respondentId: string, cases: readonly Case[]): string | null {
  if (respondentId.length <= LONGEST_ID) return respondentId;
  const own = cases.find(({ respondent }) => respondent.id === respondentId) ?? cases[0];
  return own ? `~${own.id}` : null;
}

/** The respondent that a button's id or a typed name means, with others that it could mean. */
export async function respondentOf(
  typed: string,
  services: Services,
): Promise<{ readonly respondent: Named; readonly others: readonly Named[] } | null> {
  if (typed.startsWith("~")) {
    const matter = await services.findCase(typed.slice(1));
    return matter ? { respondent: matter.respondent, others: [] } : null;
  }
  const [respondent, ...others] = await services.respondents(typed, 6);
  return respondent ? { respondent, others: respondent.id === typed ? [] : others } : null;
}

/** Respondents as choices of an autocomplete. */
export async function suggestRespondents(typed: string, services: Services): Promise<readonly Choice[]> {
  return (await services.respondents(typed, 25)).map(({ id, name }) => ({
    name: truncate(name, 100) || "?",
    value: id.length <= 100 ? id : truncate(name, 100),
  }));
}

/** Authorities as choices of an autocomplete. */
export function suggestAuthorities(typed: string, services: Services): readonly Choice[] {
  return services.authorities(typed, 25).map(({ id, name }) => ({ name: truncate(name, 100), value: id }));
}
