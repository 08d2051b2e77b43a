import { accruedMaximum, deadlineOf } from "../../domain/term.ts";
import { customId } from "../custom-id.ts";
import type { FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { buttons } from "./components.ts";
import { KINDS } from "./kinds.ts";
import { day, escapeText, LIMITS, moneyWords, truncate } from "./words.ts";

/** The reminder of an order's deadline; `today` is an ISO date, `key` how it is found again. */
export function reminderMessage(
  { matter, event }: FoundEvent,
  how: { readonly locale: string; readonly today: string; readonly key: string },
): Readonly<Record<string, unknown>> {
  const t = wordsIn(how.locale);
  const deadline = deadlineOf(event) ?? event.reportedOn;
  const who = escapeText(matter.respondent.name);
  const { rate = null, ratePer = null } = event.term ?? {};
  const accrued = accruedMaximum(event, how.today);
  const lines = [
    t("reminder.text", {
      body: escapeText(matter.authority.name || t("body.unknown")),
      who: `**${who}**`,
      date: day(deadline),
    }),
    rate && ratePer ? t(`term.${ratePer}`, { rate: moneyWords(rate, how.locale) }) : "",
    accrued ? t("term.accrued", { n: accrued.days, sum: moneyWords(accrued.money, how.locale) }) : "",
  ];
  return {
    embeds: [
      {
        title: truncate(t(deadline > how.today ? "reminder.ahead" : "reminder.today", { who }), LIMITS.title),
        description: lines.filter(Boolean).join("\n"),
        color: KINDS.order.colour,
        footer: { text: how.key },
      },
    ],
    components: [
      buttons({ label: t("button.case"), id: customId("case", { e: event.id }), style: "primary" }),
    ],
    allowed_mentions: { parse: [] },
  };
}
