import type { Command } from "../command.ts";
import { escapeText, truncate } from "../views/words.ts";

/** `/status`: whether everything works. */
export const status: Command = {
  data: {
    name: "status",
    type: 1,
    description: "Whether the bot, its sources and its alerts work",
    contexts: [0],
    options: [],
  },
  ephemeral: true,
  configures: false,
  async run({ guildId }, services) {
    const [now, settings] = [await services.status(guildId), await services.settings(guildId)];
    const waiting = (now.outbox["pending"] ?? 0) + (now.outbox["inflight"] ?? 0);
    const failing = now.sources.failing.slice(0, 5).map((name) => `• ${escapeText(name)}`);
    const paused = now.paused.map(({ channelId, reason }) => `<#${channelId}>: ${escapeText(reason)}`);
    const fields = [
      {
        name: "Alerts",
        value: `${settings.channelId ? `to <#${settings.channelId}>` : "no channel yet: `/alerts channel`"}\n${now.outbox["sent"] ?? 0} posted, ${waiting} waiting, ${now.outbox["dead"] ?? 0} given up${now.lastSentAt ? `\nlast <t:${Math.floor(Date.parse(now.lastSentAt) / 1000)}:R>` : ""}`,
        inline: true,
      },
      {
        name: "Sources",
        value: `${now.sources.healthy} of ${now.sources.total} healthy${failing.length > 0 ? `\n${failing.join("\n")}` : ""}`,
        inline: true,
      },
      { name: "Known", value: `${now.articles} articles, ${now.cases} cases`, inline: true },
      ...(paused.length > 0
        ? [{ name: "Paused channels", value: truncate(paused.join("\n"), 1024), inline: false }]
        : []),
    ];
    return {
      body: {
        embeds: [
          {
            title: "Finewatch",
            color: paused.length > 0 ? 0xf5a524 : 0x2f9e44,
            fields,
            footer: { text: `version ${now.version}` },
            timestamp: now.startedAt,
          },
        ],
        allowed_mentions: { parse: [] },
      },
    };
  },
};
