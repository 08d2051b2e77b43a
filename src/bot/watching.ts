import type { Watch, WatchTarget } from "../domain/alert.ts";
import type { Money } from "../domain/money.ts";
import type { Invocation } from "./command.ts";
import { countryName } from "./options.ts";
import type { ChannelCheck, Services } from "./services.ts";
import { escapeText, moneyWords, truncate } from "./views/words.ts";
import { wordsIn } from "./words/index.ts";

/** What adding a watch came to; `noChannel`: nothing says yet where its alerts would go. */
export type WatchMade =
  | { readonly status: "noChannel" }
  | {
      readonly status: "added" | "known";
      readonly watch: Watch;
      readonly channelId: string;
      readonly check: ChannelCheck;
      /** Companies of the group that it covers too. */
      readonly members: readonly string[];
    };

/** Adds a watch into a channel, or into the server's alert channel. */
export async function addTarget(
  target: WatchTarget,
  invocation: Pick<Invocation, "guildId" | "userId" | "now">,
  services: Services,
  options: { readonly channelId?: string | null; readonly threshold?: Money | null } = {},
): Promise<WatchMade> {
  const { guildId, userId, now } = invocation;
  const own = options.channelId ?? null;
  const channelId = own ?? (await services.settings(guildId)).channelId;
  if (!channelId) return { status: "noChannel" };
  const check = await services.checkChannel(guildId, channelId);
  if (!check.exists) return { status: "noChannel" };
  const { watch, added } = await services.addWatch({
    guildId,
    channelId: own,
    target,
    threshold: options.threshold ?? null,
    createdBy: userId,
    now,
  });
  const members = target.type === "company" ? services.family(target.respondentId).members : [];
  return { status: added ? "added" : "known", watch, channelId, check, members };
}

/** The answer to whoever added a watch. */
export function addedWords(made: WatchMade, locale: string): string {
  const t = wordsIn(locale);
  if (made.status === "noChannel") return t("watch.noChannel");
  const { watch, channelId, check, members } = made;
  const limit = watch.threshold ? ` ${t("watch.from", { sum: moneyWords(watch.threshold, locale) })}` : "";
  const line = t(made.status === "added" ? "watch.added" : "watch.known", {
    what: `**${escapeText(watchName(watch.target, locale))}**${limit}`,
    channel: `<#${channelId}>`,
  });
  const group =
    members.length > 0
      ? `\n${t("watch.group", { names: escapeText(truncate(members.join(", "), 300)) })}`
      : "";
  return `${line}${group}${missingWords(check, channelId, locale)}`;
}

/** Words for permissions that a channel lacks, or "". */
export function missingWords(check: ChannelCheck, channelId: string, locale: string): string {
  if (check.missing.length === 0) return "";
  const t = wordsIn(locale);
  const names = check.missing.map((name) => `**${name}**`).join(", ");
  const key = check.override ? "channel.override" : "channel.missing";
  return `\n⚠️ ${t(key, { names, channel: `<#${channelId}>` })}`;
}

/** What a watch looks for, in a few words. */
export function watchName(target: WatchTarget, locale: string): string {
  const t = wordsIn(locale);
  switch (target.type) {
    case "company":
    case "authority":
      return target.name;
    case "country":
      return t("watch.country", { country: countryName(target.country, locale) });
    case "field":
      return t(`field.${target.field}`);
    case "keyword":
      return `“${target.text}”`;
    case "everything":
      return t("watch.everything");
  }
}
