import { type CaseEvent, eventDate, standingPenalties } from "../../domain/case.ts";
import type { FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { reportsInOrder } from "./alert.ts";
import { headline, KINDS } from "./kinds.ts";
import { day, escapeText, flag, LIMITS, maskedLink, moneyWords, truncate } from "./words.ts";

/** Events as an embed with a line or two each; `first` is the place of the first one, or null for no numbers. */
export function listEmbed(list: {
  readonly title: string;
  readonly events: readonly FoundEvent[];
  readonly locale: string;
  readonly first: number | null;
  readonly empty: string;
  readonly footer?: string;
  readonly colour?: number;
}) {
  const lines = list.events.map((found, at) => {
    const number = list.first === null ? "" : `**${list.first + at}.** `;
    return `${number}${eventLines(found, list.locale, { headline: 200, link: true })}`;
  });
  return {
    title: truncate(list.title, LIMITS.title),
    description: truncate(lines.join("\n") || list.empty, LIMITS.description),
    color: list.colour ?? 0x5865f2,
    ...(list.footer ? { footer: { text: list.footer } } : {}),
  };
}

/** What happened and to whom, when, and who reports it; the headline is cut at a length, the link may be left out. */
export function eventLines(
  { matter, event }: FoundEvent,
  locale: string,
  how: { readonly headline: number; readonly link: boolean },
): string {
  const lead = reportsInOrder(event)[0];
  const source = lead ? ` · ${maskedLink(truncate(lead.publisher, 60), how.link ? lead.url : null)}` : "";
  const title = escapeText(truncate(headline(matter, event, locale), how.headline));
  return `${KINDS[event.kind].mark} ${flag(matter.authority.country)} **${title}**\n${day(eventDate(event))}${dueWords(matter, event, locale)}${source}`;
}

/** What is due after an outcome, where that differs from what was imposed. */
function dueWords(matter: FoundEvent["matter"], event: CaseEvent, locale: string): string {
  const standing = standingPenalties(matter).find((penalty) => penalty.event.id === event.id);
  if (!standing?.due || !event.amount || standing.due.minor === event.amount.minor) return "";
  return ` · ${wordsIn(locale)("top.now", { sum: moneyWords(standing.due, locale) })}`;
}
