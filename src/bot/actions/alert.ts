import type { Action, Invocation, Reply } from "../command.ts";
import { say, show } from "../command.ts";
import { customId } from "../custom-id.ts";
import type { Correction, CorrectionOutcome, FoundEvent, Services } from "../services.ts";
import { parseSum } from "../sum.ts";
import { caseReply } from "../views/case.ts";
import { lineModal, select } from "../views/components.ts";
import { headline } from "../views/kinds.ts";
import { whyEmbed } from "../views/why.ts";
import { escapeText, moneyWords, truncate } from "../views/words.ts";
import { addedWords, addTarget } from "../watching.ts";
import { wordsIn } from "../words/index.ts";

/** What the buttons of an alert do. */
export const ALERT_ACTIONS: readonly Action[] = [
  {
    name: "case",
    needs: "nothing",
    answers: "reply",
    run: ({ args }, invocation, services) => showCase(args, invocation, services),
  },
  { name: "casepage", needs: "nothing", answers: "update", run: ({ args }, i, s) => showCase(args, i, s) },
  {
    name: "why",
    needs: "nothing",
    answers: "reply",
    run: ({ args }, { guildId, locale }, services) =>
      withEvent(args["e"], locale, services, async (found) =>
        show([whyEmbed(found, await services.decisions(guildId, found.event.id), locale)]),
      ),
  },
  { name: "watch", needs: "manager", answers: "reply", run: ({ args }, i, s) => watchRespondent(args, i, s) },
  {
    name: "reject",
    needs: "moderator",
    answers: "reply",
    run: ({ args }, invocation, services) =>
      correct({ type: "rejected", eventId: args["e"] ?? "", rejected: true }, invocation, services),
  },
  {
    name: "restore",
    needs: "moderator",
    answers: "reply",
    run: ({ args }, invocation, services) =>
      correct({ type: "rejected", eventId: args["e"] ?? "", rejected: false }, invocation, services),
  },
  {
    name: "amount",
    needs: "moderator",
    answers: "modal",
    modal({ args }, { locale }) {
      const t = wordsIn(locale);
      return lineModal({
        id: customId("amount", args),
        title: t("button.amount"),
        label: t("correct.amountLabel"),
        field: "sum",
        placeholder: "EUR 5200000",
        longest: 40,
      });
    },
    async run({ args, fields }, invocation, services) {
      const typed = fields["sum"] ?? "";
      const amount = parseSum(typed);
      if (!amount)
        return say(wordsIn(invocation.locale)("error.sum", { typed: escapeText(truncate(typed, 40)) }));
      return correct({ type: "amount", eventId: args["e"] ?? "", amount }, invocation, services);
    },
  },
  { name: "same", needs: "moderator", answers: "reply", run: ({ args }, i, s) => offerCases(args, i, s) },
  {
    name: "into",
    needs: "moderator",
    answers: "update",
    run: ({ args, values }, invocation, services) =>
      correct({ type: "case", eventId: args["e"] ?? "", caseId: values[0] ?? "" }, invocation, services),
  },
];

async function showCase(
  args: Readonly<Record<string, string>>,
  { locale, userId, now }: Invocation,
  services: Services,
): Promise<Reply> {
  const matter = args["c"]
    ? await services.findCase(args["c"])
    : ((await services.findEvent(args["e"] ?? ""))?.matter ?? null);
  if (!matter) return say(wordsIn(locale)("error.noEvent"));
  return caseReply(matter, {
    locale,
    page: Number(args["p"] ?? 1),
    owner: userId,
    today: now.slice(0, 10),
  });
}

async function withEvent(
  eventId: string | undefined,
  locale: string,
  services: Services,
  work: (found: FoundEvent) => Promise<Reply>,
): Promise<Reply> {
  const found = await services.findEvent(eventId ?? "");
  return found ? work(found) : say(wordsIn(locale)("error.noEvent"));
}

async function watchRespondent(
  args: Readonly<Record<string, string>>,
  invocation: Invocation,
  services: Services,
): Promise<Reply> {
  return withEvent(args["e"], invocation.locale, services, async ({ matter }) => {
    const { id, name } = matter.respondent;
    const made = await addTarget({ type: "company", respondentId: id, name }, invocation, services);
    return say(addedWords(made, invocation.locale));
  });
}

const NOT_MADE = {
  unknown: "error.noEvent",
  notAllowed: "correct.notAllowed",
  unchanged: "correct.unchanged",
} as const;

async function correct(
  correction: Correction,
  { guildId, userId, locale, now }: Invocation,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(locale);
  const outcome: CorrectionOutcome = await services.correct(correction, { guildId, userId, now });
  if (outcome.status !== "corrected") return say(t(NOT_MADE[outcome.status]));
  const done =
    correction.type === "rejected"
      ? t(correction.rejected ? "correct.rejected" : "correct.restored")
      : correction.type === "amount"
        ? t("correct.amount", { sum: moneyWords(correction.amount, locale) })
        : t("correct.case");
  return say(`${done} ${t("correct.edits", { n: outcome.alerts })}`);
}

/** The cases that may be the same matter: those that linking left open, then others of the respondent or its group. */
async function offerCases(
  args: Readonly<Record<string, string>>,
  { locale }: Invocation,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(locale);
  return withEvent(args["e"], locale, services, async ({ matter, event }) => {
    const open = await Promise.all(matter.possiblyRelated.map((id) => services.findCase(id)));
    const group = await services.casesOf(matter.respondent.parent ?? matter.respondent.id);
    const recent = (await services.latest({}, 0, 25)).items.map((found) => found.matter);
    const seen = new Set([matter.id]);
    const cases = [...open, ...group, ...recent]
      .filter((each) => each !== null)
      .filter((each) => each.events.length > 0 && !seen.has(each.id) && seen.add(each.id));
    const row = select(
      customId("into", { e: event.id }),
      t("correct.choose"),
      cases.map((each) => ({
        label: headline(each, each.events[0]!, locale),
        value: each.id,
        description: `${each.events[0]!.decidedOn ?? each.events[0]!.reportedOn} · ${each.id}`,
      })),
    );
    if (!row) return say(t("correct.noCase"));
    return { body: { content: t("correct.which"), components: [row], allowed_mentions: { parse: [] } } };
  });
}
