import type { Command } from "../command.ts";
import { show } from "../command.ts";
import { slash } from "../options.ts";
import { escapeText, truncate } from "../views/words.ts";
import { missingWords } from "../watching.ts";
import { wordsIn } from "../words/index.ts";

/** `/status`: whether everything works. */
export const status: Command = {
  data: slash("status", "cmd.status"),
  ephemeral: true,
  configures: false,
  async run({ guildId, locale, now }, services) {
    const t = wordsIn(locale);
    const state = await services.status(guildId, now);
    const settings = await services.settings(guildId);
    const waiting = (state.outbox["pending"] ?? 0) + (state.outbox["inflight"] ?? 0);
    const failing = state.sources.failing.slice(0, 5).map((name) => `• ${escapeText(name)}`);
    const paused = state.paused.map(({ channelId, reason }) => `<#${channelId}>: ${escapeText(reason)}`);
    const check = settings.channelId ? await services.checkChannel(guildId, settings.channelId) : null;
    const alerts = [
      settings.channelId ? t("status.to", { channel: `<#${settings.channelId}>` }) : t("alerts.noChannel"),
      t("status.counts", {
        sent: state.outbox["sent"] ?? 0,
        waiting,
        held: state.outbox["held"] ?? 0,
        dead: state.outbox["dead"] ?? 0,
      }),
      state.lastSentAt ? t("status.last", { when: relative(state.lastSentAt) }) : "",
      state.lastError ? t("status.lastError", { error: escapeText(truncate(state.lastError, 200)) }) : "",
      settings.pausedUntil && settings.pausedUntil > now ? t("status.paused") : "",
      check && settings.channelId ? missingWords(check, settings.channelId, locale).trim() : "",
    ];
    const fields = [
      { name: t("status.alerts"), value: alerts.filter(Boolean).join("\n"), inline: false },
      {
        name: t("status.sources"),
        value: [
          t("status.healthy", { n: state.sources.healthy, total: state.sources.total }),
          ...failing,
        ].join("\n"),
        inline: true,
      },
      {
        name: t("status.knows"),
        value: t("status.numbers", { articles: state.articles, cases: state.cases }),
        inline: true,
      },
      ...(paused.length > 0
        ? [{ name: t("status.pausedChannels"), value: paused.join("\n"), inline: false }]
        : []),
    ];
    return show([
      {
        title: "Finewatch",
        color: paused.length > 0 ? 0xf5a524 : 0x2f9e44,
        fields: fields.map((field) => ({ ...field, value: truncate(field.value, 1024) })),
        footer: { text: t("status.version", { version: state.version }) },
        timestamp: state.startedAt,
      },
    ]);
  },
};

function relative(time: string): string {
  return `<t:${Math.floor(Date.parse(time) / 1000)}:R>`;
}
