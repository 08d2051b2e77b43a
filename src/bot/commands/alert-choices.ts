import { EVENT_KINDS, type EventKind } from "../../domain/enforcement.ts";
import type { Invocation, Reply } from "../command.ts";
import { say } from "../command.ts";
import { customId } from "../custom-id.ts";
import type { Services } from "../services.ts";
import { select } from "../views/components.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";
import { ALERT_LANGUAGES, languageName } from "./alert-values.ts";

/** The kinds that are typed, else a list to choose them from. */
export async function askKinds(invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, options, locale } = invocation;
  const t = wordsIn(locale);
  const typed = options["kinds"] === undefined ? null : String(options["kinds"]);
  if (typed !== null) {
    const wanted = typed.split(/[,;\s]+/).filter(Boolean);
    const unknown = wanted.find((kind) => !EVENT_KINDS.includes(kind as EventKind));
    if (unknown) return say(t("error.kind", { typed: escapeText(unknown), kinds: EVENT_KINDS.join(", ") }));
    return setKinds(wanted as EventKind[], invocation, services);
  }
  const { kinds } = await services.settings(guildId);
  const row = select(
    customId("kinds"),
    t("alerts.chooseKinds"),
    EVENT_KINDS.map((kind) => ({ label: t(`kind.${kind}`), value: kind, chosen: kinds.includes(kind) })),
    EVENT_KINDS.length,
  );
  return { body: { content: t("alerts.chooseKinds"), components: [row], allowed_mentions: { parse: [] } } };
}

/** Tells of these kinds from now on. */
export async function setKinds(
  wanted: readonly EventKind[],
  { guildId, locale }: Invocation,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(locale);
  const kinds = EVENT_KINDS.filter((kind) => wanted.includes(kind));
  await services.changeSettings(guildId, { kinds });
  return say(t("alerts.kinds", { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(", ") }));
}

/** The languages that are typed, else a list to choose them from. */
export async function askLanguages(invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, options, locale } = invocation;
  const t = wordsIn(locale);
  if (options["languages"] !== undefined) {
    const wanted = String(options["languages"])
      .toLowerCase()
      .split(/[,;\s]+/)
      .filter(Boolean);
    return setLanguages(wanted, invocation, services);
  }
  const { languages } = await services.settings(guildId);
  const row = select(
    customId("languages"),
    t("alerts.chooseLanguages"),
    ALERT_LANGUAGES.slice(0, 25).map((code) => ({
      label: languageName(code, locale),
      value: code,
      chosen: languages.includes(code),
    })),
    25,
    0,
  );
  return {
    body: { content: t("alerts.chooseLanguages"), components: [row], allowed_mentions: { parse: [] } },
  };
}

/** Tells of reports in these languages from now on; none: in all. */
export async function setLanguages(
  wanted: readonly string[],
  { guildId, locale }: Invocation,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(locale);
  const all = wanted.length === 0 || wanted.includes("all");
  const unknown = all ? undefined : wanted.find((code) => !/^[a-z]{2}$/.test(code));
  if (unknown) return say(t("error.language", { typed: escapeText(truncate(unknown, 20)) }));
  const languages = all ? [] : [...new Set(wanted)];
  await services.changeSettings(guildId, { languages });
  return all
    ? say(t("alerts.allLanguages"))
    : say(
        t("alerts.languages", { languages: languages.map((code) => languageName(code, locale)).join(", ") }),
      );
}
