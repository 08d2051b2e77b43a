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
    return `${number}${eventLines(found, list.locale)}`;
  });
  return {
    title: truncate(list.title, LIMITS.title),
    description: truncate(lines.join("\n") || list.empty, LIMITS.description),
    color: list.colour ?? 0x5865f2,
    ...(list.footer ? { footer: { text: list.footer } } : {}),
  };
}

function eventLines({ matter, event }: FoundEvent, locale: string): string {
  const lead = reportsInOrder(event)[0];
  const source = lead ? ` · ${maskedLink(truncate(lead.publisher, 60), lead.url)}` : "";
  const title = escapeText(truncate(headline(matter, event, locale), 200));
  return `${KINDS[event.kind].mark} ${flag(matter.authority.country)} **${title}**\n${day(eventDate(event))}${dueWords(matter, event, locale)}${source}`;
}

/** What is due after an outcome, where that differs from what was imposed. */
function dueWords(matter: FoundEvent["matter"], event: CaseEvent, locale: string): string {
  const standing = standingPenalties(matter).find((penalty) => penalty.event.id === event.id);
  if (!standing?.due || !event.amount || standing.due.minor === event.amount.minor) return "";
  return ` · ${wordsIn(locale)("top.now", { sum: moneyWords(standing.due, locale) })}`;
}
