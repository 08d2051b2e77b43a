import type { GuildSettings } from "../../domain/alert.ts";
import type { EventKind } from "../../domain/enforcement.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { say } from "../command.ts";
import { channel, choices, flagOption, role, slash, sub, text } from "../options.ts";
import { suggestRespondents } from "../respondent.ts";
import type { Services } from "../services.ts";
import { parseSum } from "../sum.ts";
import { escapeText, moneyWords, truncate } from "../views/words.ts";
import { missingWords } from "../watching.ts";
import { wordsIn } from "../words/index.ts";
import { askKinds, askLanguages, setKinds, setLanguages } from "./alert-choices.ts";
import { FOR_GOOD, moment, readDigest, readSpan, readTime, readZone } from "./alert-values.ts";

const ONOFF = () =>
  choices([
    ["on", "value.on"],
    ["off", "value.off"],
  ]);

/** `/alerts …`: where, when and from which sum this server is told. */
export const alerts: Command = {
  data: slash(
    "alerts",
    "cmd.alerts",
    [
      sub("channel", "cmd.alerts.channel", [channel("channel", "opt.channel", true)]),
      sub("threshold", "cmd.alerts.threshold", [text("sum", "opt.sum", { required: true, longest: 40 })]),
      sub("kinds", "cmd.alerts.kinds", [text("kinds", "opt.kinds")]),
      sub("languages", "cmd.alerts.languages", [text("languages", "opt.languages")]),
      sub("mention", "cmd.alerts.mention", [
        role("role", "opt.role"),
        text("threshold", "opt.threshold", { longest: 40 }),
      ]),
      sub("digest", "cmd.alerts.digest", [text("when", "opt.digest", { required: true, longest: 60 })]),
      sub("quiet-hours", "cmd.alerts.quiet", [
        text("from", "opt.from", { longest: 5 }),
        text("to", "opt.to", { longest: 5 }),
        text("timezone", "opt.timezone", { longest: 40 }),
      ]),
      sub("threads", "cmd.alerts.threads", [flagOption("on", "opt.on", true)]),
      sub("mute", "cmd.alerts.mute", [
        text("company", "opt.company", { required: true, suggests: true }),
        text("for", "opt.for", { longest: 10 }),
      ]),
      sub("test", "cmd.alerts.test"),
      sub("pause", "cmd.alerts.pause", [text("for", "opt.pauseFor", { longest: 10 })]),
      sub("resume", "cmd.alerts.resume"),
      sub("source-health", "cmd.alerts.sources", [
        text("state", "opt.on", { required: true, choices: ONOFF() }),
      ]),
    ],
    true,
  ),
  ephemeral: true,
  configures: true,
  suggest: (_option, typed, _invocation, services) => suggestRespondents(typed, services),
  async run(invocation, services) {
    const change = CHANGES[invocation.subcommand ?? ""];
    return change ? change(invocation, services) : say(wordsIn(invocation.locale)("error.gone"));
  },
  actions: [
    {
      name: "kinds",
      needs: "manager",
      answers: "update",
      run: ({ values }, invocation, services) => setKinds(values as EventKind[], invocation, services),
    },
    {
      name: "languages",
      needs: "manager",
      answers: "update",
      run: ({ values }, invocation, services) => setLanguages(values, invocation, services),
    },
  ],
};

type Change = (invocation: Invocation, services: Services) => Promise<Reply>;

const CHANGES: Readonly<Record<string, Change>> = {
  channel: setChannel,
  threshold: setThreshold,
  kinds: askKinds,
  languages: askLanguages,
  mention: setMention,
  digest: setDigest,
  "quiet-hours": setQuietHours,
  threads: setThreads,
  mute: setMute,
  test: postTest,
  pause: setPause,
  resume: endPause,
  "source-health": setSourceHealth,
};

async function setChannel(invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, options, locale } = invocation;
  const t = wordsIn(locale);
  const channelId = String(options["channel"] ?? "");
  const check = await services.checkChannel(guildId, channelId);
  if (!check.exists) return say(t("channel.unknown"));
  await services.changeSettings(guildId, { channelId });
  if (check.missing.length === 0) await services.resumeChannel(guildId, channelId);
  const missing = missingWords(check, channelId, locale);
  return say(`${t("alerts.channel", { channel: `<#${channelId}>` })}${missing || ` ${t("alerts.tryTest")}`}`);
}

async function setThreshold({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const typed = String(options["sum"] ?? "").trim();
  if (/^(none|0|off)$/i.test(typed)) {
    await services.changeSettings(guildId, { threshold: null });
    return say(t("alerts.everySum"));
  }
  const threshold = parseSum(typed);
  if (!threshold) return say(t("error.sum", { typed: escapeText(truncate(typed, 40)) }));
  await services.changeSettings(guildId, { threshold });
  return say(t("alerts.threshold", { sum: moneyWords(threshold, locale) }));
}

async function setMention({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  if (options["role"] === undefined) {
    await services.changeSettings(guildId, { mention: null });
    return say(t("alerts.noMention"));
  }
  const typed = options["threshold"];
  const threshold = typed === undefined ? null : parseSum(String(typed));
  if (typed !== undefined && !threshold)
    return say(t("error.sum", { typed: escapeText(truncate(String(typed), 40)) }));
  const roleId = String(options["role"]);
  if (roleId === guildId) return say(t("alerts.everyoneMention"));
  await services.changeSettings(guildId, { mention: { roleId, threshold } });
  const limit = threshold ? ` ${t("watch.from", { sum: moneyWords(threshold, locale) })}` : "";
  return say(t("alerts.mention", { role: `<@&${roleId}>${limit}` }));
}

async function setDigest({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const typed = String(options["when"] ?? "");
  const digest = readDigest(typed);
  if (digest === null) return say(t("error.digest", { typed: escapeText(truncate(typed, 60)) }));
  const { timeZone } = await services.changeSettings(guildId, { digest });
  return say(
    digest === "off" ? t("alerts.noDigest") : t("alerts.digest", { when: `\`${digest}\``, zone: timeZone }),
  );
}

async function setQuietHours({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const { timeZone: before } = await services.settings(guildId);
  const timeZone = options["timezone"] === undefined ? before : readZone(String(options["timezone"]));
  if (timeZone === null)
    return say(t("error.zone", { typed: escapeText(truncate(String(options["timezone"]), 40)) }));
  if (options["from"] === undefined && options["to"] === undefined) {
    await services.changeSettings(guildId, { quietHours: null, timeZone });
    return say(t("alerts.noQuiet", { zone: timeZone }));
  }
  const [from, to] = [readTime(String(options["from"] ?? "")), readTime(String(options["to"] ?? ""))];
  if (!from || !to || from === to) return say(t("error.time"));
  await services.changeSettings(guildId, { quietHours: { from, to }, timeZone });
  return say(t("alerts.quiet", { from, to, zone: timeZone }));
}

async function setThreads({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const threads = options["on"] === true || options["on"] === "true" || options["on"] === "on";
  await services.changeSettings(guildId, { threads });
  return say(wordsIn(locale)(threads ? "alerts.threads" : "alerts.noThreads"));
}

async function setMute(invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, options, locale, now } = invocation;
  const t = wordsIn(locale);
  const typed = String(options["company"] ?? "");
  const [company] = await services.respondents(typed, 1);
  if (!company) return say(t("error.company", { typed: escapeText(truncate(typed, 80)) }));
  const span = String(options["for"] ?? "30d");
  const { mutes } = await services.settings(guildId);
  const kept = Object.fromEntries(
    Object.entries(mutes).filter(([id, until]) => id !== company.id && until > now),
  );
  if (/^(0|off|none)$/i.test(span)) {
    await services.changeSettings(guildId, { mutes: kept });
    return say(t("alerts.unmuted", { name: escapeText(company.name) }));
  }
  const until = readSpan(span, now);
  if (!until) return say(t("error.span", { typed: escapeText(truncate(span, 20)) }));
  await services.changeSettings(guildId, { mutes: { ...kept, [company.id]: until } });
  return say(t("alerts.muted", { name: escapeText(company.name), until: moment(until) }));
}

async function postTest({ guildId, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const { channelId } = await services.settings(guildId);
  if (!channelId) return say(t("watch.noChannel"));
  const check = await services.checkChannel(guildId, channelId);
  if (check.missing.length > 0) return say(missingWords(check, channelId, locale).trim());
  const failure = await services.postSample(guildId, channelId);
  if (failure === null) await services.resumeChannel(guildId, channelId);
  return say(failure ?? t("alerts.sample", { channel: `<#${channelId}>` }));
}

async function setPause({ guildId, options, locale, now }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const typed = options["for"] === undefined ? null : String(options["for"]);
  const until = typed === null ? FOR_GOOD : readSpan(typed, now);
  if (!until) return say(t("error.span", { typed: escapeText(truncate(typed ?? "", 20)) }));
  await services.changeSettings(guildId, { pausedUntil: until });
  return say(until === FOR_GOOD ? t("alerts.pausedForGood") : t("alerts.paused", { until: moment(until) }));
}

async function endPause({ guildId, locale }: Invocation, services: Services): Promise<Reply> {
  await services.changeSettings(guildId, { pausedUntil: null } satisfies Partial<GuildSettings>);
  return say(wordsIn(locale)("alerts.resumed"));
}

async function setSourceHealth({ guildId, options, locale }: Invocation, services: Services): Promise<Reply> {
  const on = options["state"] === "on";
  await services.changeSettings(guildId, { sourceHealth: on });
  return say(wordsIn(locale)(on ? "alerts.health" : "alerts.noHealth"));
}
