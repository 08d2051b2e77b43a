import {
  type Case,
  type CaseEvent,
  caseStatus,
  eventDate,
  eventsInOrder,
  standingPenalties,
  totalsDue,
} from "../../domain/case.ts";
import { accruedMaximum, deadlineOf } from "../../domain/term.ts";
import { type Reply, show } from "../command.ts";
import { customId } from "../custom-id.ts";
import { wordsIn } from "../words/index.ts";
import { arithmeticWords, reportsInOrder } from "./alert.ts";
import { buttons, pageOf, pager } from "./components.ts";
import { KINDS, kindLabel } from "./kinds.ts";
import { day, escapeText, flag, LIMITS, maskedLink, moneyWords, truncate } from "./words.ts";

const EVENTS_A_PAGE = 5;

/** One case: where it stands, what is due, and its events with their reports. `today` is an ISO date. */
export function caseReply(
  matter: Case,
  options: { readonly locale: string; readonly page: number; readonly owner: string; readonly today: string },
): Reply {
  const { locale, owner } = options;
  const t = wordsIn(locale);
  const events = eventsInOrder(matter.events).filter((event) => !event.corrected.includes("rejected"));
  const { items, page, pages } = pageOf(events, options.page, EVENTS_A_PAGE);
  const penalties = standingPenalties(matter).length;
  const totals = Object.entries(totalsDue([matter])).map(([currency, minor]) =>
    moneyWords({ minor, currency }, locale),
  );
  const authority = matter.authority.name || t("body.unnamed");
  const lines = [
    `${flag(matter.authority.country)} ${escapeText(authority)} · ${t(`status.${caseStatus(matter)}`)}`.trim(),
    penalties > 0
      ? `**${t("fines.penalties", { n: penalties })}** · **${totals.join(" + ") || t("fines.noSums")}**`
      : t("fines.none"),
    matter.possiblyRelated.length > 0 ? t("case.related") : "",
  ];
  const lead = items.at(-1)?.reports[0] ? safeLead(items.at(-1)!) : null;
  const embed = {
    title: truncate(escapeText(matter.respondent.name), LIMITS.title),
    ...(lead ? { url: lead } : {}),
    description: truncate(lines.filter(Boolean).join("\n"), 1000),
    color: KINDS[events.at(-1)?.kind ?? "fine"].colour,
    fields: items.map((event) => eventField(matter, event, locale, options.today)),
    footer: { text: t("case.id", { id: matter.id }) },
  };
  const turns = pager(t, page, pages, (to) => customId("casepage", { c: matter.id, p: to }, owner));
  const last = events.at(-1);
  return show(
    [embed],
    [
      turns.length > 0 ? buttons(...turns) : null,
      last ? buttons({ label: t("button.watch"), id: customId("watch", { e: last.id }) }) : null,
    ],
  );
}

function safeLead(event: CaseEvent): string | null {
  const url = reportsInOrder(event)[0]?.url ?? null;
  return url && /^https?:\/\//.test(url) && url.length <= 2000 ? url : null;
}

function eventField(matter: Case, event: CaseEvent, locale: string, today: string) {
  const t = wordsIn(locale);
  const deadline = deadlineOf(event);
  const accrued = accruedMaximum(event, today);
  const reports = reportsInOrder(event);
  const shown = reports.slice(0, 6).map((report) => maskedLink(truncate(report.publisher, 60), report.url));
  const quote = event.evidence.quote.replace(/\s+/g, " ").trim();
  const lines = [
    [
      event.reference ? escapeText(event.reference) : null,
      event.laws.length > 0 ? escapeText(event.laws.join(", ")) : null,
    ]
      .filter(Boolean)
      .join(" · "),
    arithmeticWords(matter, event, locale),
    quote ? `> ${escapeText(truncate(quote, 220))}` : "",
    deadline ? `⏰ ${t("field.deadline")}: ${day(deadline)}` : "",
    accrued ? t("term.accrued", { n: accrued.days, sum: moneyWords(accrued.money, locale) }) : "",
    shown.join(" · ") + (reports.length > 6 ? ` ${t("reports.more", { n: reports.length - 6 })}` : ""),
  ];
  const sum = event.amount ? ` · ${moneyWords(event.amount, locale)}` : "";
  return {
    name: truncate(
      `${KINDS[event.kind].mark} ${eventDate(event)} · ${kindLabel(event.kind, locale)}${sum}`,
      LIMITS.fieldName,
    ),
    value: truncate(lines.filter(Boolean).join("\n") || "–", LIMITS.fieldValue),
    inline: false,
  };
}
