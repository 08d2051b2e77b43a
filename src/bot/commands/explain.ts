import type { Command, Invocation, Reply } from "../command.ts";
import { say, show } from "../command.ts";
import { slash, text } from "../options.ts";
import type { Explanation, Services } from "../services.ts";
import { headline, KINDS } from "../views/kinds.ts";
import { escapeText, LIMITS, safeUrl, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";

const MARKS = { kept: "✅", dropped: "❌", noted: "▫️" } as const;

/** `/explain link`: why this server was or was not told of an article, stage by stage. */
export const explain: Command = {
  data: slash("explain", "cmd.explain", [text("link", "opt.link", { required: true, longest: 2000 })]),
  ephemeral: true,
  configures: false,
  run: (invocation, services) => answer(String(invocation.options["link"] ?? ""), invocation, services),
};

/** "Check for fines" in a message's menu: the same for what the message says or links to. */
export const check: Command = {
  data: { type: 3, name: "Check for fines", contexts: [0] },
  ephemeral: true,
  configures: false,
  run: (invocation, services) => answer(String(invocation.options["text"] ?? ""), invocation, services),
};

async function answer(given: string, invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, locale, now } = invocation;
  const t = wordsIn(locale);
  if (given.trim() === "") return say(t("explain.nothing"));
  try {
    const explanation = await services.explain(guildId, given.trim(), now);
    return show([explanationEmbed(explanation, locale)]);
  } catch (error) {
    if (error instanceof Error && error.name === "FinewatchError")
      return say(t("explain.failed", { reason: escapeText(truncate(error.message, 600)) }));
    throw error;
  }
}

function explanationEmbed(explanation: Explanation, locale: string) {
  const t = wordsIn(locale);
  const url = safeUrl(explanation.url);
  const steps = explanation.steps.map(
    ({ stage, outcome, message }) =>
      `${MARKS[outcome]} **${escapeText(stage)}** – ${escapeText(truncate(message, 220))}`,
  );
  const events = explanation.events.map(
    ({ matter, event }) =>
      `${KINDS[event.kind].mark} ${escapeText(truncate(headline(matter, event, locale), 250))}`,
  );
  const decisions = explanation.decisions.map(
    ({ channelId, verdict, reason, detail }) =>
      `${verdict === "alert" ? "✅" : "➖"} <#${channelId}> **${t(`reason.${reason}`)}** – ${escapeText(truncate(detail, 200))}`,
  );
  return {
    title: truncate(escapeText(explanation.title) || t("explain.title"), LIMITS.title),
    ...(url ? { url } : {}),
    color: decisions.some((line) => line.startsWith("✅")) ? 0x2f9e44 : 0x868e96,
    description: truncate(
      `${t(explanation.known ? "explain.known" : "explain.unknown")}\n${steps.join("\n")}`,
      3000,
    ),
    fields: [
      {
        name: t("explain.events"),
        value: truncate(events.join("\n") || t("explain.noEvent"), LIMITS.fieldValue),
      },
      {
        name: t("why.decided"),
        value: truncate(decisions.join("\n") || t("why.noDecision"), LIMITS.fieldValue),
      },
    ],
  };
}
