import {
  type Case,
  type CaseEvent,
  eventDate,
  eventsInOrder,
  standingPenalties,
  totalsDue,
} from "../../domain/case.ts";
import type { EventKind } from "../../domain/enforcement.ts";
import { type Money, moneyFromMajor } from "../../domain/money.ts";
import { day, escapeText, flag, LIMITS, maskedLink, moneyWords, truncate } from "./words.ts";

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
}

/** How each kind is named and coloured. */
const KINDS: Readonly<
  Record<EventKind, { readonly label: string; readonly colour: number; readonly mark: string }>
> = {
  fine: { label: "Fine", colour: 0xe5484d, mark: "🔴" },
  "follow-up": { label: "Follow-up penalty", colour: 0xb42318, mark: "🟥" },
  settlement: { label: "Settlement", colour: 0xf5a524, mark: "🟠" },
  reduced: { label: "Penalty reduced", colour: 0x3e9b6e, mark: "🔽" },
  annulled: { label: "Penalty annulled", colour: 0x2f9e44, mark: "🟢" },
  upheld: { label: "Penalty upheld", colour: 0x845ef7, mark: "🟣" },
  appeal: { label: "Appeal lodged", colour: 0x4c6ef5, mark: "🔵" },
  proposed: { label: "Proposed penalty", colour: 0x868e96, mark: "⚪" },
  order: { label: "Order", colour: 0x15aabf, mark: "📌" },
};

export function kindLabel(kind: EventKind): string {
  return KINDS[kind].label;
}

/** What happened, in one sentence: "CNIL fined Clearview AI EUR 20,000,000." Plain text, not escaped. */
export function headline(matter: Case, event: CaseEvent, locale: string): string {
  const who = matter.respondent.name;
  const body = matter.authority.name;
  const sum = event.amount ? moneyWords(event.amount, locale) : null;
  switch (event.kind) {
    case "fine":
      return body ? `${body} fined ${who}${sum ? ` ${sum}` : ""}` : `${who} fined${sum ? ` ${sum}` : ""}`;
    case "follow-up":
      return `${body ? `${body}: ` : ""}${who} must pay ${sum ?? "more"} for not obeying an earlier decision`;
    case "settlement":
      return `${who} settles with ${body || "the authority"}${sum ? ` for ${sum}` : ""}`;
    case "reduced":
      return `Penalty on ${who} reduced${sum ? ` to ${sum}` : ""}`;
    case "annulled":
      return `Penalty on ${who} annulled`;
    case "upheld":
      return `Penalty on ${who} upheld${sum ? ` (${sum})` : ""}`;
    case "appeal":
      return `${who} appeals against the penalty${body ? ` of ${body}` : ""}`;
    case "proposed":
      return `${body || "An authority"} proposes a penalty on ${who}${sum ? ` of ${sum}` : ""}`;
    case "order":
      return `${body || "An authority"} orders ${who} to change its ways`;
  }
}

/** The alert for one event of a case, as a message body; never longer than Discord allows. */
export function alertMessage(view: AlertView): Readonly<Record<string, unknown>> {
  const { matter, event, locale } = view;
  const kind = KINDS[event.kind];
  const rejected = event.corrected.includes("rejected");
  const reports = reportsInOrder(event);
  const primary = reports.find((report) => report.trust === "regulator" || report.trust === "court");
  const lead = primary ?? reports[0];
  const fields = [
    { name: "Respondent", value: escapeText(matter.respondent.name), inline: true },
    {
      name: "Authority",
      value:
        `${flag(matter.authority.country)} ${matter.authority.name ? maskedLink(matter.authority.name, view.authorityUrl) : "not named"}`.trim(),
      inline: true,
    },
    { name: event.kind === "proposed" ? "Sum sought" : "Amount", value: amountWords(view), inline: true },
    event.decidedOn && { name: "Decided", value: day(event.decidedOn), inline: true },
    event.reference && { name: "Reference", value: escapeText(event.reference), inline: true },
    event.laws.length > 0 && { name: "Law", value: escapeText(event.laws.join(", ")), inline: true },
    {
      name: `Reported by ${reports.length === 1 ? "1 outlet" : `${reports.length} outlets`}`,
      value: outlets(view),
      inline: false,
    },
    caseSoFar(view) && { name: "The case so far", value: caseSoFar(view), inline: false },
    changes(event) && { name: "What changed", value: changes(event), inline: false },
  ].filter((field) => field !== null && typeof field === "object");
  const embed = {
    title: truncate(
      `${kind.mark} ${rejected ? "Withdrawn: " : ""}${escapeText(headline(matter, event, locale))}`,
      LIMITS.title,
    ),
    ...(lead?.url ? { url: lead.url } : {}),
    description: truncate(
      `${rejected ? "A moderator marked this as not a fine.\n" : ""}${event.evidence.quote ? `> ${escapeText(event.evidence.quote.replace(/\s+/g, " "))}` : ""}`,
      700,
    ),
    color: rejected ? 0x868e96 : kind.colour,
    fields: fields.map((field) => ({ ...field, value: truncate(String(field.value), LIMITS.fieldValue) })),
    footer: {
      text: [
        kind.label,
        primary ? `confirmed by ${matter.authority.name || primary.publisher}` : null,
        view.history ? "history" : null,
        view.labelled ? "possibly sent twice" : null,
        view.key,
      ]
        .filter((part) => part !== null)
        .join(" · "),
    },
    timestamp: new Date(lead?.publishedAt ?? `${event.reportedOn}T00:00:00Z`).toISOString(),
  };
  return {
    ...(view.mentionRole ? { content: `<@&${view.mentionRole}>` } : {}),
    embeds: [embed],
    allowed_mentions: { parse: [], ...(view.mentionRole ? { roles: [view.mentionRole] } : {}) },
  };
}

/** The deciding body's own page first, then by time of publication. */
function reportsInOrder(event: CaseEvent): CaseEvent["reports"] {
  const rank = (trust: string) => (trust === "regulator" || trust === "court" ? 0 : 1);
  return event.reports.toSorted(
    (a, b) => rank(a.trust) - rank(b.trust) || (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"),
  );
}

function amountWords({ event, conversion, locale }: AlertView): string {
  if (!event.amount) return "not stated";
  const inferred = event.basis.amount?.how === "inferred" ? " (currency inferred)" : "";
  const main = `**${moneyWords(event.amount, locale)}**${inferred}`;
  if (!conversion || conversion.money.currency === event.amount.currency) return main;
  const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 }).format(conversion.rate);
  return `${main}\n≈ ${moneyWords(conversion.money, locale)} (ECB ${conversion.on}: ${rate})`;
}

function outlets({ event }: AlertView): string {
  const lines = reportsInOrder(event).map((report) => `${maskedLink(report.publisher, report.url)}`);
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > LIMITS.fieldValue - 40) break;
    shown.push(line);
    length += line.length + 3;
  }
  return `${shown.join(" · ")}${shown.length < lines.length ? ` and ${lines.length - shown.length} more` : ""}`;
}

function ordinal(n: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(n);
  return `${n}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[rule]}`;
}

/** "2nd penalty by CNIL · EUR 25,200,000 in total · follow-up to 17 Oct 2022". */
function caseSoFar({ matter, event, locale }: AlertView): string {
  const penalties = standingPenalties(matter);
  const place = penalties.findIndex((penalty) => penalty.event.id === event.id);
  const totals = Object.entries(totalsDue([matter])).map(([currency, minor]) =>
    moneyWords({ minor, currency }, locale),
  );
  const base = matter.events.find((known) => known.id === event.followUpTo);
  return [
    penalties.length > 1 && place >= 0
      ? `${ordinal(place + 1)} penalty${matter.authority.name ? ` by ${escapeText(matter.authority.name)}` : ""}`
      : null,
    penalties.length > 1 && totals.length > 0 ? `${totals.join(" + ")} in total` : null,
    base
      ? `${event.kind === "follow-up" ? "follow-up to" : "on"} the ${kindLabel(base.kind).toLowerCase()} of ${day(eventDate(base))}${base.amount ? ` (${moneyWords(base.amount, locale)})` : ""}`
      : null,
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
  return eventsInOrder(matter.events)
    .filter((event) => !event.corrected.includes("rejected"))
    .map(
      (event) =>
        `${KINDS[event.kind].mark} ${day(eventDate(event))} **${kindLabel(event.kind)}**${event.amount ? ` ${moneyWords(event.amount, locale)}` : ""} — ${event.reports.length === 1 ? "1 report" : `${event.reports.length} reports`}`,
    );
}

/** A threshold or sum typed by a user: "EUR 100000", "100k €", "1.5m USD"; null where it is none. */
export function parseSum(text: string): Money | null {
  const match =
    /^\s*([A-Za-z]{3}|€|\$|£)?\s*(\d{1,3}(?:[ ,]\d{3})+|\d{1,15})(\.\d{1,2})?\s*(k|m|bn|b)?\s*([A-Za-z]{3}|€|\$|£)?\s*$/i.exec(
      text,
    );
  const unit = match?.[1] ?? match?.[5];
  if (!match?.[2] || !unit) return null;
  const currency = { "€": "EUR", $: "USD", "£": "GBP" }[unit] ?? unit.toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(currency)) return null;
  const zeros = { k: 3, m: 6, bn: 9, b: 9 }[(match[4] ?? "").toLowerCase()] ?? 0;
  const whole = match[2].replace(/[ ,]/g, "");
  const fraction = (match[3] ?? ".").slice(1).padEnd(zeros, "0");
  const major = `${whole}${fraction.slice(0, zeros)}${fraction.length > zeros ? `.${fraction.slice(zeros)}` : ""}`;
  return moneyFromMajor(major, currency);
}
