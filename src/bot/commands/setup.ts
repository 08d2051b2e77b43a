import type { GuildSettings, Watch } from "../../domain/alert.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { customId } from "../custom-id.ts";
import { slash } from "../options.ts";
import type { Services } from "../services.ts";
import { parseSum } from "../sum.ts";
import { buttons, channelSelect, select } from "../views/components.ts";
import { moneyWords } from "../views/words.ts";
import { addTarget, missingWords, watchName } from "../watching.ts";
import { wordsIn } from "../words/index.ts";
import { ALERT_LANGUAGES, languageName } from "./alert-values.ts";

const THRESHOLDS = [
  "none",
  "EUR 10000",
  "EUR 100000",
  "EUR 1000000",
  "EUR 10000000",
  "USD 100000",
  "USD 1000000",
];
/** Watches that suit most servers: everything, the fields of law that are fined most, the regions with most fines. */
const SUGGESTED: readonly (readonly [string, Watch["target"]])[] = [
  ["everything", { type: "everything" }],
  ["privacy", { type: "field", field: "privacy" }],
  ["competition", { type: "field", field: "competition" }],
  ["financial", { type: "field", field: "financial" }],
  ["consumer", { type: "field", field: "consumer" }],
  ["telecoms", { type: "field", field: "telecoms" }],
  ["eu", { type: "country", country: "EU" }],
  ["us", { type: "country", country: "US" }],
  ["gb", { type: "country", country: "GB" }],
];

/** `/setup`: the wizard; every choice is stored at once, so it can be left and taken up again at any point. */
export const setup: Command = {
  data: slash("setup", "cmd.setup", [], true),
  ephemeral: true,
  configures: true,
  run: (invocation, services) => wizard(invocation, services, ""),
  actions: [
    {
      name: "setup",
      needs: "manager",
      answers: "reply",
      run: (_press, invocation, services) => wizard(invocation, services, ""),
    },
    {
      name: "setup-channel",
      needs: "manager",
      answers: "update",
      async run({ values }, invocation, services) {
        const { guildId, locale } = invocation;
        const channelId = values[0] ?? "";
        const check = await services.checkChannel(guildId, channelId);
        if (!check.exists) return wizard(invocation, services, wordsIn(locale)("channel.unknown"));
        await services.changeSettings(guildId, { channelId });
        if (check.missing.length === 0) await services.resumeChannel(guildId, channelId);
        return wizard(invocation, services, "");
      },
    },
    {
      name: "setup-sum",
      needs: "manager",
      answers: "update",
      async run({ values }, invocation, services) {
        await services.changeSettings(invocation.guildId, { threshold: parseSum(values[0] ?? "") });
        return wizard(invocation, services, "");
      },
    },
    {
      name: "setup-lang",
      needs: "manager",
      answers: "update",
      async run({ values }, invocation, services) {
        const known = values.filter((code) => ALERT_LANGUAGES.includes(code));
        await services.changeSettings(invocation.guildId, { languages: known });
        return wizard(invocation, services, "");
      },
    },
    {
      name: "setup-watch",
      needs: "manager",
      answers: "update",
      async run({ values }, invocation, services) {
        const t = wordsIn(invocation.locale);
        let note = "";
        for (const [key, target] of SUGGESTED.filter(([each]) => values.includes(each))) {
          const made = await addTarget(target, invocation, services);
          if (made.status === "noChannel") note = t("setup.channelFirst");
          else note = `${note}${note && key ? "\n" : ""}✅ ${watchName(target, invocation.locale)}`;
        }
        return wizard(invocation, services, note);
      },
    },
    {
      name: "setup-test",
      needs: "manager",
      answers: "update",
      async run(_press, invocation, services) {
        const { guildId, locale } = invocation;
        const t = wordsIn(locale);
        const { channelId } = await services.settings(guildId);
        if (!channelId) return wizard(invocation, services, t("setup.channelFirst"));
        const failure = await services.postSample(guildId, channelId);
        if (failure === null) await services.resumeChannel(guildId, channelId);
        return wizard(invocation, services, failure ?? t("alerts.sample", { channel: `<#${channelId}>` }));
      },
    },
  ],
};

async function wizard(invocation: Invocation, services: Services, note: string): Promise<Reply> {
  const { guildId, locale, now } = invocation;
  const t = wordsIn(locale);
  const [settings, watches, sources] = await Promise.all([
    services.settings(guildId),
    services.watches(guildId),
    services.sources(guildId, now),
  ]);
  const check = settings.channelId ? await services.checkChannel(guildId, settings.channelId) : null;
  const missing = check && settings.channelId ? missingWords(check, settings.channelId, locale).trim() : "";
  return {
    body: {
      embeds: [
        {
          title: t("setup.title"),
          color: settings.channelId && watches.length > 0 && !missing ? 0x2f9e44 : 0x5865f2,
          description: [t("setup.intro"), stepLines(settings, watches, sources.length, locale), missing, note]
            .filter(Boolean)
            .join("\n\n"),
        },
      ],
      components: [
        channelSelect(customId("setup-channel"), t("setup.channel"), settings.channelId),
        select(
          customId("setup-sum"),
          t("setup.threshold"),
          THRESHOLDS.map((sum) => {
            const money = parseSum(sum);
            return { label: money ? moneyWords(money, locale) : t("alerts.everySum"), value: sum };
          }),
        ),
        select(
          customId("setup-lang"),
          t("alerts.chooseLanguages"),
          ALERT_LANGUAGES.slice(0, 25).map((code) => ({
            label: languageName(code, locale),
            value: code,
            chosen: settings.languages.includes(code),
          })),
          25,
          0,
        ),
        select(
          customId("setup-watch"),
          t("setup.watches"),
          SUGGESTED.map(([value, target]) => ({ label: watchName(target, locale), value })),
          SUGGESTED.length,
        ),
        buttons({
          label: t("setup.test"),
          id: customId("setup-test"),
          style: "success",
          disabled: !settings.channelId,
        }),
      ],
      allowed_mentions: { parse: [] },
    },
  };
}

function stepLines(
  settings: GuildSettings,
  watches: readonly Watch[],
  sources: number,
  locale: string,
): string {
  const t = wordsIn(locale);
  const names = watches.slice(0, 8).map(({ target }) => watchName(target, locale));
  const step = (done: boolean, text: string) => `${done ? "✅" : "▫️"} ${text}`;
  return [
    step(
      settings.channelId !== null,
      `${t("setup.channel")}: ${settings.channelId ? `<#${settings.channelId}>` : "–"}`,
    ),
    step(
      true,
      `${t("setup.threshold")}: ${settings.threshold ? moneyWords(settings.threshold, locale) : t("alerts.everySum")}`,
    ),
    step(
      true,
      `${t("setup.languages")}: ${settings.languages.map((code) => languageName(code, locale)).join(", ") || t("alerts.allLanguages")}`,
    ),
    step(
      watches.length > 0,
      `${t("watch.count", { n: watches.length })}${names.length > 0 ? `: ${names.join(", ")}${watches.length > 8 ? "…" : ""}` : ""}`,
    ),
    step(sources > 0, t("setup.sources", { n: sources })),
  ].join("\n");
}

/** What is posted when the bot joins a server: what it is and how to begin. */
export function welcomeMessage(locale: string): Readonly<Record<string, unknown>> {
  const t = wordsIn(locale);
  return {
    embeds: [{ title: "Finewatch", color: 0x5865f2, description: t("setup.welcome") }],
    components: [buttons({ label: t("setup.button"), id: customId("setup"), style: "primary" })],
    allowed_mentions: { parse: [] },
  };
}
