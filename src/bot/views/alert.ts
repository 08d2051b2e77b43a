import {
  type Case,
  type CaseEvent,
  eventDate,
  eventsInOrder,
  standingPenalties,
  totalsDue,
} from "../../domain/case.ts";
import type { Money } from "../../domain/money.ts";
import { accruedMaximum, dailyArithmetic, deadlineOf } from "../../domain/term.ts";
import { customId } from "../custom-id.ts";
import { type Say, wordsIn } from "../words/index.ts";
import { buttons } from "./components.ts";
import { headline, KINDS, kindLabel } from "./kinds.ts";
import { day, escapeText, flag, LIMITS, maskedLink, moneyWords, safeUrl, truncate } from "./words.ts";

/** A sum in another currency at the reference rate of a day. */
export interface ShownConversion {
  readonly money: Money;
  readonly rate: number;
  readonly on: string;
}

export interface AlertView {
  readonly matter: Case;
  readonly event: CaseEvent;
  /** Found again in a channel's history by this key; see README, "Delivery". */
  readonly key: string;
  readonly locale: string;
  readonly conversion: ShownConversion | null;
  /** Role to mention, or null. */
  readonly mentionRole: string | null;
  /** The message may stand twice: an earlier attempt's outcome could not be read. */
  readonly labelled: boolean;
  readonly history: boolean;
  readonly authorityUrl: string | null;
  /** ISO date by which what may have accrued is estimated; the event's own day where it is left out. */
  readonly today?: string;
  /** False for a sample: its buttons would lead nowhere. */
  readonly buttons?: boolean;
}

/** The alert for one event of a case, as a message body; never longer than Discord allows. */
export function alertMessage(view: AlertView): Readonly<Record<string, unknown>> {
  const { event } = view;
  const mention = view.mentionRole;
  return {
    ...(mention ? { content: `<@&${mention}>` } : {}),
    embeds: [alertEmbed(view)],
    ...(view.buttons === false ? {} : { components: alertButtons(event, wordsIn(view.locale)) }),
    allowed_mentions: { parse: [], ...(mention ? { roles: [mention] } : {}) },
  };
}

function alertEmbed(view: AlertView) {
  const { matter, event, locale } = view;
  const t = wordsIn(locale);
  const kind = KINDS[event.kind];
  const rejected = event.corrected.includes("rejected");
  const reports = reportsInOrder(event);
  const primary = reports.find((report) => report.trust === "regulator" || report.trust === "court");
  const lead = primary ?? reports[0];
  const url = safeUrl(lead?.url ?? null);
  const quote = event.evidence.quote.replace(/\s+/g, " ").trim();
  const embed = {
    title: truncate(
      `${kind.mark} ${rejected ? `${t("alert.withdrawn")}: ` : ""}${escapeText(headline(matter, event, locale))}`,
      LIMITS.title,
    ),
    ...(url ? { url } : {}),
    description: truncate(
      [rejected ? t("alert.rejected") : "", quote ? `> ${escapeText(quote)}` : ""].filter(Boolean).join("\n"),
      700,
    ),
    color: rejected ? 0x868e96 : kind.colour,
    fields: alertFields(view, t),
    footer: {
      text: [
        kindLabel(event.kind, locale),
        primary ? t("alert.confirmed", { body: primary.publisher }) : null,
        view.history ? t("alert.history") : null,
        view.labelled ? t("alert.twice") : null,
        view.key,
      ]
        .filter((part) => part !== null)
        .join(" · "),
    },
    timestamp: new Date(lead?.publishedAt ?? `${event.reportedOn}T00:00:00Z`).toISOString(),
  };
  return withinTotal(embed);
}

function alertFields(view: AlertView, t: Say) {
  const { matter, event } = view;
  const body = matter.authority;
  const bodyName = body.name ? maskedLink(body.name, view.authorityUrl) : t("body.unnamed");
  const reports = event.reports.length;
  // An appeal or order without a sum lacks nothing; a fine without one does, and says so.
  const hasSum = event.amount !== null || !["appeal", "order", "annulled", "upheld"].includes(event.kind);
  return [
    { name: t("field.respondent"), value: escapeText(matter.respondent.name), inline: true },
    { name: t("field.authority"), value: `${flag(body.country)} ${bodyName}`.trim(), inline: true },
    hasSum && {
      name: t(event.kind === "proposed" ? "field.sought" : "field.amount"),
      value: amountWords(view, t),
      inline: true,
    },
    event.decidedOn && { name: t("field.decided"), value: day(event.decidedOn), inline: true },
    event.reference && { name: t("field.reference"), value: escapeText(event.reference), inline: true },
    event.laws.length > 0 && { name: t("field.law"), value: escapeText(event.laws.join(", ")), inline: true },
    termWords(view, t) && { name: t("field.deadline"), value: termWords(view, t), inline: false },
    reports > 0 && { name: t("field.reports", { n: reports }), value: outlets(event, t), inline: false },
    caseSoFar(view, t) && { name: t("field.case"), value: caseSoFar(view, t), inline: false },
    changes(event) && { name: t("field.changed"), value: changes(event), inline: false },
  ]
    .filter((field) => field !== null && typeof field === "object")
    .map((field) => ({
      ...field,
      name: truncate(field.name, LIMITS.fieldName),
      value: truncate(String(field.value), LIMITS.fieldValue),
    }));
}

/** What everybody may press, and what moderators may. */
function alertButtons(event: CaseEvent, t: Say): readonly object[] {
  const args = { e: event.id };
  const rejected = event.corrected.includes("rejected");
  return [
    buttons(
      { label: t("button.case"), id: customId("case", args), style: "primary" },
      { label: t("button.why"), id: customId("why", args) },
      { label: t("button.watch"), id: customId("watch", args) },
    ),
    buttons(
      rejected
        ? { label: t("button.afterAll"), id: customId("restore", args) }
        : { label: t("button.notFine"), id: customId("reject", args) },
      { label: t("button.amount"), id: customId("amount", args) },
      { label: t("button.sameCase"), id: customId("same", args) },
    ),
  ].filter((row) => row !== null);
}

/** An embed whose parts together keep Discord's total; the quoted evidence gives way first. */
function withinTotal<
  E extends {
    title: string;
    description: string;
    footer: { text: string };
    fields: readonly { name: string; value: string }[];
  },
>(embed: E): E {
  const rest =
    embed.title.length +
    embed.footer.text.length +
    embed.fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return { ...embed, description: truncate(embed.description, Math.max(0, LIMITS.embedTotal - rest)) };
}

/** The deciding body's own page first, then by time of publication. */
export function reportsInOrder(event: CaseEvent): CaseEvent["reports"] {
  const rank = (trust: string) => (trust === "regulator" || trust === "court" ? 0 : 1);
  return event.reports.toSorted(
    (a, b) => rank(a.trust) - rank(b.trust) || (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"),
  );
}

function amountWords({ matter, event, conversion, locale }: AlertView, t: Say): string {
  if (!event.amount) return t("amount.none");
  const inferred = event.basis.amount?.how === "inferred" ? ` ${t("amount.inferred")}` : "";
  const corrected = event.corrected.includes("amount") ? ` ${t("amount.corrected")}` : "";
  const lines = [`**${moneyWords(event.amount, locale)}**${inferred}${corrected}`];
  if (conversion && conversion.money.currency !== event.amount.currency) {
    const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 }).format(conversion.rate);
    lines.push(
      `≈ ${moneyWords(conversion.money, locale)} (${t("amount.rate", { rate, date: conversion.on })})`,
    );
  }
  const sum = arithmeticWords(matter, event, locale);
  if (sum) lines.push(sum);
  return lines.join("\n");
}

/** "= 52 days × EUR 100,000", or that it does not come out even; "" where no daily rate is known. */
export function arithmeticWords(matter: Case, event: CaseEvent, locale: string): string {
  const found = dailyArithmetic(matter, event);
  if (!found) return "";
  const t = wordsIn(locale);
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(found.days);
  return t(found.fits ? "amount.days" : "amount.daysOdd", {
    n: Math.ceil(found.days),
    days,
    rate: moneyWords(found.rate, locale),
  });
}

/** The deadline of an order, its daily rate and what may have accrued by `today`. */
function termWords({ event, locale, today }: AlertView, t: Say): string {
  const deadline = deadlineOf(event);
  if (!deadline) return "";
  const { rate = null, ratePer = null } = event.term ?? {};
  const then = rate && ratePer ? ` · ${t(`term.${ratePer}`, { rate: moneyWords(rate, locale) })}` : "";
  const accrued = today ? accruedMaximum(event, today) : null;
  const most = accrued
    ? `\n${t("term.accrued", { n: accrued.days, sum: moneyWords(accrued.money, locale) })}`
    : "";
  return `${day(deadline)}${then}${most}`;
}

function outlets(event: CaseEvent, t: Say): string {
  const lines = reportsInOrder(event).map((report) => {
    const own = report.trust === "regulator" || report.trust === "court";
    return `${own ? "🏛️ " : ""}${maskedLink(report.publisher, report.url)}`;
  });
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > LIMITS.fieldValue - 60) break;
    shown.push(line);
    length += line.length + 3;
  }
  const left = lines.length - shown.length;
  return `${shown.join(" · ")}${left > 0 ? ` ${t("reports.more", { n: left })}` : ""}`;
}

/** "2nd penalty by CNIL · EUR 25,200,000 in total · follow-up to the fine of 17 Oct 2022". */
function caseSoFar({ matter, event, locale }: AlertView, t: Say): string {
  const penalties = standingPenalties(matter);
  const place = penalties.findIndex((penalty) => penalty.event.id === event.id);
  const totals = Object.entries(totalsDue([matter])).map(([currency, minor]) =>
    moneyWords({ minor, currency }, locale),
  );
  const base = matter.events.find((known) => known.id === event.followUpTo);
  return [
    penalties.length > 1 && place >= 0
      ? t(matter.authority.name ? "case.place" : "case.placeBare", {
          place: place + 1,
          of: penalties.length,
          body: escapeText(matter.authority.name),
        })
      : null,
    penalties.length > 1 && totals.length > 0 ? t("case.total", { sum: totals.join(" + ") }) : null,
    base
      ? t(event.kind === "follow-up" ? "case.followUp" : "case.on", {
          kind: kindLabel(base.kind, locale),
          date: day(eventDate(base)),
        }) + (base.amount ? ` (${moneyWords(base.amount, locale)})` : "")
      : null,
    matter.possiblyRelated.length > 0 ? t("case.related") : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function changes(event: CaseEvent): string {
  return event.changes
    .filter((change) => !change.text.startsWith("linked:"))
    .slice(-3)
    .map((change) => `${day(change.at)} ${escapeText(change.text)}`)
    .join("\n");
}

/** The events of a case as lines for a timeline, oldest first. */
export function timeline(matter: Case, locale: string): readonly string[] {
  const t = wordsIn(locale);
  return eventsInOrder(matter.events)
    .filter((event) => !event.corrected.includes("rejected"))
    .map((event) => {
      const sum = event.amount ? ` ${moneyWords(event.amount, locale)}` : "";
      return `${KINDS[event.kind].mark} ${day(eventDate(event))} **${kindLabel(event.kind, locale)}**${sum} — ${t("reports.count", { n: event.reports.length })}`;
    });
}
