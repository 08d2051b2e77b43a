import { type Case, caseStatus, eventDate, standingPenalties, totalsDue } from "../../domain/case.ts";
import { EVENT_KINDS, type EventKind } from "../../domain/enforcement.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { say, show } from "../command.ts";
import { customId, fitsCustomId } from "../custom-id.ts";
import { KIND_CHOICES, slash, text } from "../options.ts";
import { respondentOf, subjectOf, suggestAuthorities, suggestRespondents } from "../respondent.ts";
import type { Services } from "../services.ts";
import { parseSince } from "../since.ts";
import { timeline } from "../views/alert.ts";
import { timelineChart } from "../views/chart.ts";
import { buttons, pageOf, pager } from "../views/components.ts";
import { csvOf } from "../views/csv.ts";
import { escapeText, flag, LIMITS, maskedLink, moneyWords, truncate } from "../views/words.ts";
import { addedWords, addTarget } from "../watching.ts";
import { wordsIn } from "../words/index.ts";

const CASES_A_PAGE = 5;

/** `/fines company`: what a company was fined, in one look. */
export const fines: Command = {
  data: slash("fines", "cmd.fines", [
    text("company", "opt.company", { required: true, suggests: true }),
    text("authority", "opt.authority", { suggests: true }),
    text("since", "opt.since", { longest: 12 }),
    text("kind", "opt.kind", { choices: KIND_CHOICES() }),
  ]),
  ephemeral: false,
  configures: false,
  async suggest(option, typed, _invocation, services) {
    return option === "authority" ? suggestAuthorities(typed, services) : suggestRespondents(typed, services);
  },
  run(invocation, services) {
    const { options } = invocation;
    const word = (name: string) => String(options[name] ?? "");
    return finesReply(
      {
        company: word("company"),
        authority: word("authority"),
        since: word("since"),
        kind: word("kind"),
        page: 1,
      },
      invocation,
      services,
    );
  },
  actions: [
    {
      name: "fines",
      needs: "nothing",
      answers: "update",
      run: ({ args }, invocation, services) =>
        finesReply(
          {
            company: args["c"] ?? "",
            authority: args["a"] ?? "",
            since: args["s"] ?? "",
            kind: args["k"] ?? "",
            page: Number(args["p"] ?? 1),
          },
          invocation,
          services,
        ),
    },
    {
      name: "finescsv",
      needs: "nothing",
      answers: "reply",
      async run({ args }, { locale }, services) {
        const found = await respondentOf(args["c"] ?? "", services);
        if (!found) return say(wordsIn(locale)("error.noEvent"));
        const cases = await services.casesOf(found.respondent.id);
        return { ...say("CSV"), files: [{ name: "fines.csv", data: Buffer.from(csvOf(cases)) }] };
      },
    },
    {
      name: "fineswatch",
      needs: "manager",
      answers: "reply",
      async run({ args }, invocation, services) {
        const found = await respondentOf(args["c"] ?? "", services);
        if (!found) return say(wordsIn(invocation.locale)("error.noEvent"));
        const { id, name } = found.respondent;
        const made = await addTarget({ type: "company", respondentId: id, name }, invocation, services);
        return say(addedWords(made, invocation.locale));
      },
    },
  ],
};

interface Asked {
  readonly company: string;
  readonly authority: string;
  readonly since: string;
  readonly kind: string;
  readonly page: number;
}

async function finesReply(asked: Asked, invocation: Invocation, services: Services): Promise<Reply> {
  const { locale, userId } = invocation;
  const t = wordsIn(locale);
  const since = asked.since ? parseSince(asked.since, invocation.now) : null;
  if (asked.since && !since) return say(t("error.since", { typed: escapeText(asked.since) }));
  const authority = asked.authority ? services.authorities(asked.authority, 1)[0] : undefined;
  if (asked.authority && !authority)
    return say(t("error.authority", { typed: escapeText(truncate(asked.authority, 80)) }));
  const kind = EVENT_KINDS.find((known) => known === asked.kind) ?? null;
  const found = await respondentOf(asked.company, services);
  if (!found) return say(t("error.company", { typed: escapeText(truncate(asked.company, 80)) }));
  const { respondent, others } = found;
  const all = await services.casesOf(respondent.id);
  const cases = narrowed(all, { authority: authority?.id ?? null, since, kind });
  const { items, page, pages } = pageOf(cases, asked.page, CASES_A_PAGE);
  const subject = subjectOf(respondent.id, all);
  const id = (to: number) =>
    customId("fines", { c: subject, a: authority?.id ?? null, s: since, k: kind, p: to }, userId);
  const paged =
    subject !== null &&
    fitsCustomId("fines", { c: subject, a: authority?.id ?? null, s: since, k: kind, p: 99 }, userId);
  const turns = paged ? pager(t, page, pages, id) : [];
  const chart = await timelineChart(respondent.name, cases, services, locale);
  const narrowing = [
    authority ? escapeText(authority.name) : null,
    since ? t("fines.since", { date: since }) : null,
    kind ? t(`kind.${kind}`) : null,
  ].filter((part) => part !== null);
  const also =
    others.length > 0
      ? t("fines.also", { names: escapeText(others.map(({ name }) => name).join(", ")) })
      : "";
  const embed = {
    title: truncate(escapeText(respondent.name), LIMITS.title),
    description: truncate(
      [totalWords(cases, services, locale), narrowing.join(" · "), also].filter(Boolean).join("\n"),
      2000,
    ),
    color: 0xe5484d,
    fields: items.map((matter) => caseField(matter, locale)),
    footer: { text: t("fines.cases", { n: cases.length }) },
    ...(chart ? { image: { url: `attachment://${chart.name}` } } : {}),
  };
  return show(
    [embed],
    [
      turns.length > 0 ? buttons(...turns) : null,
      subject
        ? buttons(
            { label: t("button.watch"), id: customId("fineswatch", { c: subject }), style: "primary" },
            cases.length > 0 ? { label: "CSV", id: customId("finescsv", { c: subject }) } : null,
          )
        : null,
    ],
    chart ? [chart] : [],
  );
}

/** The cases with the events that were asked for; cases without any are left out. */
export function narrowed(
  cases: readonly Case[],
  by: { readonly authority: string | null; readonly since: string | null; readonly kind: EventKind | null },
): readonly Case[] {
  return cases
    .filter(({ authority }) => by.authority === null || authority.id === by.authority)
    .map((matter) => ({
      ...matter,
      events: matter.events.filter(
        (event) =>
          !event.corrected.includes("rejected") &&
          (by.kind === null || event.kind === by.kind) &&
          (by.since === null || eventDate(event) >= by.since),
      ),
    }))
    .filter(({ events }) => events.length > 0);
}

/** "2 penalties · EUR 25,200,000", with the whole in euros where there are several currencies. */
export function totalWords(cases: readonly Case[], services: Services, locale: string): string {
  const t = wordsIn(locale);
  const penalties = cases.flatMap(standingPenalties);
  if (penalties.length === 0) return t("fines.none");
  const totals = Object.entries(totalsDue(cases)).map(([currency, minor]) => ({ minor, currency }));
  const sums = totals.map((total) => moneyWords(total, locale)).join(" + ");
  const euros = penalties.map(({ event, due }) =>
    due ? (services.convert(due, "EUR", eventDate(event))?.money.minor ?? null) : 0,
  );
  const whole =
    totals.length > 1 && euros.every((minor) => minor !== null)
      ? ` ≈ ${moneyWords({ minor: euros.reduce((sum, minor) => sum + minor, 0), currency: "EUR" }, locale)}`
      : "";
  return `**${t("fines.penalties", { n: penalties.length })}** · **${sums || t("fines.noSums")}**${whole}`;
}

function caseField(matter: Case, locale: string) {
  const t = wordsIn(locale);
  const lead = matter.events.flatMap((event) => event.reports)[0];
  const source = lead ? `\n${maskedLink(lead.publisher, lead.url)}` : "";
  const authority = matter.authority.name || t("body.unnamed");
  return {
    name: truncate(
      `${flag(matter.authority.country)} ${authority} · ${t(`status.${caseStatus(matter)}`)}`.trim(),
      LIMITS.fieldName,
    ),
    value: truncate(`${truncate(timeline(matter, locale).join("\n"), 850)}${source}`, LIMITS.fieldValue),
    inline: false,
  };
}
