import { type Case, caseStatus, eventDate, standingPenalties, totalsDue } from "../../domain/case.ts";
import type { Command } from "../command.ts";
import { say } from "../command.ts";
import { timeline } from "../views/alert.ts";
import { day, escapeText, flag, LIMITS, maskedLink, moneyWords, truncate } from "../views/words.ts";

/** `/fines company`: what a company was fined, in one look. */
export const fines: Command = {
  data: {
    name: "fines",
    type: 1,
    description: "Fines and follow-up penalties of a company, with their timeline",
    contexts: [0],
    options: [
      {
        type: 3,
        name: "company",
        description: "Name of the company",
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  ephemeral: false,
  configures: false,
  async suggest(_option, typed, _invocation, services) {
    const found = await services.respondents(typed, 25);
    return found.map((respondent) => ({
      name: truncate(respondent.name, 100),
      value: respondent.id.slice(0, 100),
    }));
  },
  async run(invocation, services) {
    const typed = String(invocation.options["company"] ?? "");
    const [respondent, ...others] = await services.respondents(typed, 6);
    if (!respondent)
      return say(
        `No company that sounds like “${escapeText(truncate(typed, 80))}” is known here. Check the spelling, or add it with \`/watch add\` to hear of its first fine.`,
      );
    const cases = await services.casesOf(respondent.id);
    return {
      body: {
        embeds: [
          overview(
            respondent.name,
            cases,
            others.map((o) => o.name),
            invocation.locale,
          ),
        ],
        allowed_mentions: { parse: [] },
      },
    };
  },
};

/** The embed with totals, cases and timelines of one company. */
export function overview(name: string, cases: readonly Case[], others: readonly string[], locale: string) {
  const penalties = cases.flatMap(standingPenalties);
  const totals = Object.entries(totalsDue(cases)).map(([currency, minor]) =>
    moneyWords({ minor, currency }, locale),
  );
  const summary =
    penalties.length === 0
      ? "No penalty is known."
      : `**${penalties.length} ${penalties.length === 1 ? "penalty" : "penalties"}** · **${totals.join(" + ") || "no sums stated"}**`;
  const also = others.length > 0 ? `\nAlso: ${escapeText(others.join(", "))}` : "";
  return {
    title: truncate(escapeText(name), LIMITS.title),
    description: truncate(`${summary}${also}`, LIMITS.description),
    color: 0xe5484d,
    fields: cases.slice(0, 8).map((matter) => caseField(matter, locale)),
    footer: {
      text:
        cases.length > 8
          ? `The newest 8 of ${cases.length} cases`
          : `${cases.length} ${cases.length === 1 ? "case" : "cases"}`,
    },
  };
}

function caseField(matter: Case, locale: string) {
  const lead = matter.events.flatMap((event) => event.reports)[0];
  const last = matter.events.reduce(
    (latest, event) => (eventDate(event) > latest ? eventDate(event) : latest),
    "",
  );
  const lines = timeline(matter, locale);
  const source = lead ? `\n${maskedLink(lead.publisher, lead.url)}` : "";
  return {
    name: truncate(
      `${flag(matter.authority.country)} ${matter.authority.name || "Authority not named"} · ${caseStatus(matter)}`.trim(),
      LIMITS.fieldName,
    ),
    value: truncate(`${lines.join("\n") || day(last)}${source}`, LIMITS.fieldValue),
    inline: false,
  };
}
