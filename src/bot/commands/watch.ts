import type { WatchTarget } from "../../domain/alert.ts";
import type { Money } from "../../domain/money.ts";
import type { Field } from "../../domain/party.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { say } from "../command.ts";
import { channel, FIELD_CHOICES, flagOption, slash, sub, text } from "../options.ts";
import { suggestAuthorities, suggestRespondents } from "../respondent.ts";
import type { Services } from "../services.ts";
import { parseSum } from "../sum.ts";
import { escapeText, moneyWords, truncate } from "../views/words.ts";
import { addedWords, addTarget, watchName } from "../watching.ts";
import { wordsIn } from "../words/index.ts";
import { countryOf, suggestCountries } from "./top.ts";

/** Names that one import takes. */
const MOST_NAMES = 100;

/** `/watch add|remove|list|import`: what this server wants to hear of. */
export const watch: Command = {
  data: slash(
    "watch",
    "cmd.watch",
    [
      sub("add", "cmd.watch.add", [
        text("company", "opt.watchCompany", { suggests: true }),
        text("authority", "opt.authority", { suggests: true }),
        text("country", "opt.country", { suggests: true }),
        text("field", "opt.field", { choices: FIELD_CHOICES() }),
        text("keyword", "opt.keyword", { longest: 60 }),
        flagOption("everything", "opt.everything"),
        channel("channel", "opt.channel"),
        text("threshold", "opt.threshold", { longest: 40 }),
      ]),
      sub("remove", "cmd.watch.remove", [text("watch", "opt.watch", { required: true, suggests: true })]),
      sub("list", "cmd.watch.list"),
      sub("import", "cmd.watch.import", [
        text("names", "opt.names", { required: true, longest: 4000 }),
        channel("channel", "opt.channel"),
        text("threshold", "opt.threshold", { longest: 40 }),
      ]),
    ],
    true,
  ),
  ephemeral: true,
  configures: true,
  async suggest(option, typed, { guildId, locale }, services) {
    if (option === "authority") return suggestAuthorities(typed, services);
    if (option === "country") return suggestCountries(typed, locale, services);
    if (option === "company") {
      const all = wordsIn(locale)("watch.everything");
      const fits = ["everything", all].some((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
      return [
        ...(fits ? [{ name: all, value: "everything" }] : []),
        ...(await suggestRespondents(typed, services)),
      ].slice(0, 25);
    }
    return (await services.watches(guildId))
      .map(({ id, target }) => ({ name: truncate(watchName(target, locale), 100), value: id }))
      .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, 25);
  },
  run(invocation, services) {
    if (invocation.subcommand === "add") return add(invocation, services);
    if (invocation.subcommand === "import") return importNames(invocation, services);
    if (invocation.subcommand === "remove") return remove(invocation, services);
    return list(invocation, services);
  },
};

async function add(invocation: Invocation, services: Services): Promise<Reply> {
  const { options, locale } = invocation;
  const t = wordsIn(locale);
  const read = readTarget(invocation, services);
  const found = "problem" in read ? read : { target: await read.target };
  if ("problem" in found) return say(found.problem);
  const limit = readThreshold(options["threshold"], locale);
  if ("problem" in limit) return say(limit.problem);
  if (!found.target) return say(t("watch.what"));
  const channelId = typeof options["channel"] === "string" ? options["channel"] : null;
  const made = await addTarget(found.target, invocation, services, { channelId, threshold: limit.sum });
  return say(addedWords(made, locale));
}

type Read<T> = T | { readonly problem: string };

function readTarget(
  { options, locale }: Invocation,
  services: Services,
): Read<{ readonly target: Promise<WatchTarget | null> }> {
  const t = wordsIn(locale);
  const word = (name: string) => String(options[name] ?? "").trim();
  const settled = (target: WatchTarget | null) => ({ target: Promise.resolve(target) });
  const everything = word("company").toLowerCase() === "everything";
  if (everything || options["everything"] === true || word("everything") === "true")
    return settled({ type: "everything" });
  if (word("company")) return { target: companyTarget(word("company"), services) };
  if (word("authority")) {
    const [body] = services.authorities(word("authority"), 1);
    if (!body)
      return { problem: t("error.authority", { typed: escapeText(truncate(word("authority"), 80)) }) };
    return settled({ type: "authority", authorityId: body.id, name: body.name });
  }
  if (word("country")) {
    const country = countryOf(word("country"), locale, services);
    if (!country)
      return { problem: t("error.country", { typed: escapeText(truncate(word("country"), 60)) }) };
    return settled({ type: "country", country });
  }
  if (word("field")) return settled({ type: "field", field: word("field") as Field });
  if (word("keyword")) return settled({ type: "keyword", text: word("keyword") });
  return settled(null);
}

/** A known respondent, or a name that has no fine yet. */
async function companyTarget(typed: string, services: Services): Promise<WatchTarget> {
  const [known] = await services.respondents(typed, 1);
  return known
    ? { type: "company", respondentId: known.id, name: known.name }
    : { type: "company", respondentId: services.respondentId(typed), name: typed.slice(0, 100) };
}

function readThreshold(typed: unknown, locale: string): Read<{ readonly sum: Money | null }> {
  if (typed === undefined) return { sum: null };
  const sum = parseSum(String(typed));
  return sum
    ? { sum }
    : { problem: wordsIn(locale)("error.sum", { typed: escapeText(truncate(String(typed), 40)) }) };
}

async function importNames(invocation: Invocation, services: Services): Promise<Reply> {
  const { options, locale } = invocation;
  const t = wordsIn(locale);
  const limit = readThreshold(options["threshold"], locale);
  if ("problem" in limit) return say(limit.problem);
  const channelId = typeof options["channel"] === "string" ? options["channel"] : null;
  const names = String(options["names"] ?? "")
    .split(/[;\n\t]|,(?!\s?(?:Inc|Ltd|LLC|S\.|Co\b))/i)
    .map((name) => name.trim().slice(0, 100))
    .filter((name) => name !== "");
  const done: string[] = [];
  for (const name of [...new Set(names)].slice(0, MOST_NAMES)) {
    const target = await companyTarget(name, services);
    const made = await addTarget(target, invocation, services, { channelId, threshold: limit.sum });
    if (made.status === "noChannel") return say(t("watch.noChannel"));
    done.push(watchName(target, locale));
  }
  const left = Math.max(0, new Set(names).size - MOST_NAMES);
  const more = left > 0 ? ` ${t("watch.importLeft", { n: left, most: MOST_NAMES })}` : "";
  return say(
    `${t("watch.imported", { n: done.length })}${more}\n${escapeText(truncate(done.join(", "), 1500))}`,
  );
}

async function remove(invocation: Invocation, services: Services): Promise<Reply> {
  const { guildId, locale } = invocation;
  const t = wordsIn(locale);
  const typed = String(invocation.options["watch"] ?? "");
  const known = (await services.watches(guildId)).find(
    ({ id, target }) => id === typed || watchName(target, locale).toLowerCase() === typed.toLowerCase(),
  );
  const done = known ? await services.removeWatch(guildId, known.id) : false;
  return done && known
    ? say(t("watch.removed", { what: `**${escapeText(watchName(known.target, locale))}**` }))
    : say(t("watch.noSuch"));
}

async function list({ guildId, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const [watches, settings] = await Promise.all([services.watches(guildId), services.settings(guildId)]);
  if (watches.length === 0) return say(t("watch.none"));
  const lines = watches.map(({ target, channelId, threshold }) => {
    const goes = channelId ?? settings.channelId;
    const limit = threshold ? ` ${t("watch.from", { sum: moneyWords(threshold, locale) })}` : "";
    return `• **${escapeText(truncate(watchName(target, locale), 100))}**${limit} → ${goes ? `<#${goes}>` : t("alerts.noChannel")}`;
  });
  return {
    body: {
      embeds: [
        {
          title: t("watch.count", { n: watches.length }),
          color: 0x5865f2,
          description: truncate(lines.join("\n"), 4000),
        },
      ],
      allowed_mentions: { parse: [] },
    },
  };
}
