import { type Basis, EVENT_FIELDS } from "../../domain/enforcement.ts";
import type { DecisionLine, FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { headline, KINDS } from "./kinds.ts";
import { day, escapeText, LIMITS, truncate } from "./words.ts";

/** Where an event's facts come from, how its reports were linked, and what was decided for this server. */
export function whyEmbed({ matter, event }: FoundEvent, decisions: readonly DecisionLine[], locale: string) {
  const t = wordsIn(locale);
  const bases = EVENT_FIELDS.flatMap((field) => {
    const basis = event.basis[field];
    return basis ? [basisLine(t(`basis.${field}`), basis, t(`basis.${basis.how}`))] : [];
  });
  const others = event.amounts
    .filter(({ role }) => role !== "imposed")
    .slice(0, 5)
    .map(({ role, evidence }) => `• ${t(`role.${role}`)}: “${escapeText(truncate(evidence.quote, 80))}”`);
  const history = event.changes.map(({ at, text }) => `${day(at)} ${escapeText(text)}`);
  const told = decisions
    .slice(-8)
    .map(
      ({ channelId, verdict, reason, detail }) =>
        `${verdict === "alert" ? "✅" : "➖"} <#${channelId}> **${t(`reason.${reason}`)}** – ${escapeText(detail)}`,
    );
  const quote = event.evidence.quote.replace(/\s+/g, " ").trim();
  const fields = [
    { name: t("why.evidence"), value: quote ? `> ${escapeText(quote)}` : "–" },
    { name: t("why.facts"), value: bases.join("\n") || "–" },
    ...(others.length > 0 ? [{ name: t("why.sums"), value: others.join("\n") }] : []),
    { name: t("why.linked"), value: history.join("\n") || "–" },
    { name: t("why.decided"), value: told.join("\n") || t("why.noDecision") },
  ];
  return {
    title: truncate(escapeText(headline(matter, event, locale)), LIMITS.title),
    color: KINDS[event.kind].colour,
    fields: fields.map(({ name, value }) => ({
      name,
      value: truncate(value, LIMITS.fieldValue),
      inline: false,
    })),
    footer: { text: t("why.event", { id: event.id }) },
  };
}

function basisLine(field: string, basis: Basis, how: string): string {
  const quote = basis.evidence?.quote ? ` “${escapeText(truncate(basis.evidence.quote, 90))}”` : "";
  return `• **${field}** (${how}): ${escapeText(basis.rule)}${quote}`;
}
