import type { Field } from "../../domain/party.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { say, show } from "../command.ts";
import { choices, countryName, FIELD_CHOICES, slash, text } from "../options.ts";
import type { Services } from "../services.ts";
import { parseSince } from "../since.ts";
import { rankingChart } from "../views/chart.ts";
import { listEmbed } from "../views/event-list.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";

const PLACES = 10;

/** `/top`: the largest penalties of a period, a country, a field of law. */
export const top: Command = {
  data: slash("top", "cmd.top", [
    text("period", "opt.period", {
      choices: choices([
        ["30d", "period.30d"],
        ["1y", "period.1y"],
        ["5y", "period.5y"],
        ["all", "period.all"],
      ]),
    }),
    text("country", "opt.country", { suggests: true }),
    text("field", "opt.field", { choices: FIELD_CHOICES() }),
  ]),
  ephemeral: false,
  configures: false,
  async suggest(_option, typed, { locale }, services) {
    return suggestCountries(typed, locale, services);
  },
  async run(invocation: Invocation, services: Services): Promise<Reply> {
    const { options, locale, now } = invocation;
    const t = wordsIn(locale);
    const period = String(options["period"] ?? "all");
    const since = period === "all" ? null : parseSince(period, now);
    const typed = options["country"] === undefined ? null : String(options["country"]);
    const country = typed === null ? null : countryOf(typed, locale, services);
    if (typed !== null && country === null)
      return say(t("error.country", { typed: escapeText(truncate(typed, 60)) }));
    const field = (options["field"] as Field | undefined) ?? null;
    const events = await services.top({ since, country, field }, PLACES);
    const narrowing = [
      t(since === null ? "period.all" : (`period.${period}` as "period.1y")),
      country ? countryName(country, locale) : null,
      field ? t(`field.${field}`) : null,
    ].filter((part) => part !== null);
    const title = `${t("top.title")} · ${narrowing.join(" · ")}`;
    const chart = await rankingChart(title, events, services, locale);
    const embed = listEmbed({
      title,
      events,
      locale,
      first: 1,
      empty: t("top.empty"),
      footer: t("top.footer"),
    });
    return show(
      [chart ? { ...embed, image: { url: `attachment://${chart.name}` } } : embed],
      [],
      chart ? [chart] : [],
    );
  },
};

/** The country that a typed code or name means, or null. */
export function countryOf(typed: string, locale: string, services: Services): string | null {
  const wanted = typed.trim().toLowerCase();
  return (
    services
      .countries()
      .find((code) =>
        [code, countryName(code, locale), countryName(code, "en")].some(
          (name) => name.toLowerCase() === wanted,
        ),
      ) ?? null
  );
}

export function suggestCountries(typed: string, locale: string, services: Services) {
  const wanted = typed.trim().toLowerCase();
  return services
    .countries()
    .map((code) => ({ name: countryName(code, locale), value: code }))
    .filter(({ name, value }) => name.toLowerCase().includes(wanted) || value.toLowerCase() === wanted)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
    .slice(0, 25);
}
