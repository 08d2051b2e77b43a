import type { Command, Reply } from "../command.ts";
import { say } from "../command.ts";
import { parseSum } from "../views/alert.ts";
import { escapeText, moneyWords, truncate } from "../views/words.ts";
import { missing } from "./watch.ts";

/** `/alerts channel|threshold|test`: where and from which sum this server is told. */
export const alerts: Command = {
  data: {
    name: "alerts",
    type: 1,
    description: "Where and from which sum this server is told",
    default_member_permissions: "32",
    contexts: [0],
    options: [
      {
        type: 1,
        name: "channel",
        description: "The channel that alerts go to",
        options: [
          { type: 7, name: "channel", description: "Channel", required: true, channel_types: [0, 5, 15] },
        ],
      },
      {
        type: 1,
        name: "threshold",
        description: "Only tell of sums of at least this",
        options: [
          {
            type: 3,
            name: "sum",
            description: "Such as “EUR 100000”; “none” for all",
            required: true,
            max_length: 40,
          },
        ],
      },
      { type: 1, name: "test", description: "Post a sample alert" },
    ],
  },
  ephemeral: true,
  configures: true,
  async run(invocation, services): Promise<Reply> {
    const { guildId, options, locale } = invocation;
    if (invocation.subcommand === "channel") {
      const channelId = String(options["channel"] ?? "");
      const check = await services.checkChannel(guildId, channelId);
      if (!check.exists)
        return say("That channel is not one of this server's text, announcement or forum channels.");
      await services.changeSettings(guildId, { channelId });
      if (check.missing.length === 0) await services.resumeChannel(channelId);
      return say(
        `Alerts go to <#${channelId}>.${missing(check.missing, channelId) || " `/alerts test` posts a sample."}`,
      );
    }
    if (invocation.subcommand === "threshold") {
      const typed = String(options["sum"] ?? "").trim();
      if (/^(none|0|off)$/i.test(typed)) {
        await services.changeSettings(guildId, { threshold: null });
        return say("Every sum is told.");
      }
      const threshold = parseSum(typed);
      if (!threshold)
        return say(
          `“${escapeText(truncate(typed, 40))}” is no sum with a currency: write it like \`EUR 100000\` or \`1.5m USD\`.`,
        );
      await services.changeSettings(guildId, { threshold });
      return say(
        `Sums from ${moneyWords(threshold, locale)} are told; other currencies are converted at the European Central Bank's rate of the decision's day.`,
      );
    }
    const { channelId } = await services.settings(guildId);
    if (!channelId) return say("First choose where alerts go: `/alerts channel`.");
    const check = await services.checkChannel(guildId, channelId);
    if (check.missing.length > 0) return say(missing(check.missing, channelId).trim());
    const failure = await services.postSample(guildId, channelId);
    if (failure === null) await services.resumeChannel(channelId);
    return say(failure ?? `A sample alert stands in <#${channelId}>.`);
  },
};
