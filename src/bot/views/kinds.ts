import type { Case, CaseEvent } from "../../domain/case.ts";
import type { EventKind } from "../../domain/enforcement.ts";
import { wordsIn } from "../words/index.ts";
import { moneyWords } from "./words.ts";

/** How each kind is coloured and marked. */
export const KINDS: Readonly<Record<EventKind, { readonly colour: number; readonly mark: string }>> = {
  fine: { colour: 0xe5484d, mark: "🔴" },
  "follow-up": { colour: 0xb42318, mark: "🟥" },
  settlement: { colour: 0xf5a524, mark: "🟠" },
  reduced: { colour: 0x3e9b6e, mark: "🔽" },
  annulled: { colour: 0x2f9e44, mark: "🟢" },
  upheld: { colour: 0x845ef7, mark: "🟣" },
  appeal: { colour: 0x4c6ef5, mark: "🔵" },
  proposed: { colour: 0x868e96, mark: "⚪" },
  order: { colour: 0x15aabf, mark: "📌" },
};

export function kindLabel(kind: EventKind, locale: string): string {
  return wordsIn(locale)(`kind.${kind}`);
}

/** What happened, in one sentence: "CNIL fined Clearview AI EUR 20,000,000". Plain text, not escaped. */
export function headline(matter: Case, event: CaseEvent, locale: string): string {
  const t = wordsIn(locale);
  const values = {
    who: matter.respondent.name,
    body: matter.authority.name || t("body.unknown"),
    sum: event.amount ? moneyWords(event.amount, locale) : "",
  };
  const { kind } = event;
  switch (kind) {
    case "annulled":
    case "appeal":
    case "order":
      return t(`head.${kind}`, values);
    default:
      return t(event.amount ? `head.${kind}` : `head.${kind}.bare`, values);
  }
}
