import type { Command, Invocation, Reply } from "../command.ts";
import { say } from "../command.ts";
import { slash, sub, text } from "../options.ts";
import type { Services, SourceLine } from "../services.ts";
import { escapeText, maskedLink, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";

const MARKS: Readonly<Record<string, string>> = {
  ok: "🟢",
  new: "⚪",
  disabled: "⚫",
  failing: "🔴",
  empty: "🔴",
  silent: "🟠",
  stale: "🟠",
};

/** `/sources list|add|remove|test|health`: what is read for this server. */
export const sources: Command = {
  data: slash(
    "sources",
    "cmd.sources",
    [
      sub("list", "cmd.sources.list"),
      sub("add", "cmd.sources.add", [text("url", "opt.url", { required: true, longest: 500 })]),
      sub("remove", "cmd.sources.remove", [text("source", "opt.source", { required: true, suggests: true })]),
      sub("test", "cmd.sources.test", [text("url", "opt.url", { required: true, longest: 500 })]),
      sub("health", "cmd.sources.health"),
    ],
    true,
  ),
  ephemeral: true,
  configures: true,
  async suggest(_option, typed, { guildId, now }, services) {
    const own = (await services.sources(guildId, now)).filter((source) => source.own);
    return own
      .filter(({ name, url }) => `${name} ${url}`.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, 25)
      .map(({ id, name, url }) => ({ name: truncate(`${name} (${url})`, 100), value: id.slice(0, 100) }));
  },
  async run(invocation, services) {
    const { subcommand, guildId, now } = invocation;
    if (subcommand === "add") return add(invocation, services);
    if (subcommand === "remove") return remove(invocation, services);
    if (subcommand === "test") return test(invocation, services);
    const all = await services.sources(guildId, now);
    return subcommand === "health" ? health(all, invocation.locale) : list(all, invocation.locale);
  },
};

async function add({ guildId, options, locale, now }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const done = await services.addSource(guildId, String(options["url"] ?? "").trim(), now);
  switch (done.status) {
    case "added":
      return say(t("sources.added", { name: escapeText(done.name) }));
    case "known":
      return say(t("sources.known", { name: escapeText(done.name) }));
    case "full":
      return say(t("sources.full", { n: done.limit }));
    case "failed":
      return say(t("sources.failed", { reason: escapeText(truncate(done.reason, 600)) }));
  }
}

async function remove({ guildId, options, locale, now }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const typed = String(options["source"] ?? "").trim();
  const known = (await services.sources(guildId, now)).find(
    ({ own, id, url, name }) => own && [id, url, name].includes(typed),
  );
  const done = known ? await services.removeSource(guildId, known.id) : false;
  return say(done && known ? t("sources.removed", { name: escapeText(known.name) }) : t("sources.notOwn"));
}

async function test({ options, locale }: Invocation, services: Services): Promise<Reply> {
  const t = wordsIn(locale);
  const result = await services.testSource(String(options["url"] ?? "").trim());
  if (result.status === "failed")
    return say(t("sources.failed", { reason: escapeText(truncate(result.reason, 600)) }));
  const feeds = result.feeds.map(
    ({ url, title, format, via }) =>
      `• ${maskedLink(truncate(title || url, 80), url)} (${format}, ${escapeText(via)})`,
  );
  const titles = result.titles.slice(0, 5).map((title) => `> ${escapeText(truncate(title, 150))}`);
  return {
    body: {
      embeds: [
        {
          title: t("sources.found", { n: result.feeds.length }),
          color: 0x2f9e44,
          description: truncate([...feeds, ...titles].join("\n"), 4000),
        },
      ],
      allowed_mentions: { parse: [] },
    },
  };
}

function list(all: readonly SourceLine[], locale: string): Reply {
  const t = wordsIn(locale);
  const own = all.filter((source) => source.own);
  const shared = all.filter((source) => !source.own);
  const line = (source: SourceLine) =>
    `${MARKS[source.status] ?? "⚪"} ${maskedLink(truncate(source.name, 80), source.url)}`;
  return {
    body: {
      embeds: [
        {
          title: t("sources.title", { n: all.length }),
          color: 0x5865f2,
          fields: [
            { name: t("sources.own", { n: own.length }), value: fitting(own.map(line), t("sources.none")) },
            { name: t("sources.shared", { n: shared.length }), value: fitting(shared.map(line), "–") },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    },
  };
}

function health(all: readonly SourceLine[], locale: string): Reply {
  const t = wordsIn(locale);
  const bad = all.filter(({ status }) => ["failing", "empty", "silent", "stale"].includes(status));
  const lines = bad.map(
    (source) =>
      `${MARKS[source.status]} **${escapeText(truncate(source.name, 80))}** – ${escapeText(truncate(source.message, 200))}`,
  );
  return {
    body: {
      embeds: [
        {
          title:
            bad.length === 0 ? t("sources.allWell", { n: all.length }) : t("sources.bad", { n: bad.length }),
          color: bad.length === 0 ? 0x2f9e44 : 0xf5a524,
          ...(lines.length > 0 ? { description: truncate(lines.join("\n"), 4000) } : {}),
        },
      ],
      allowed_mentions: { parse: [] },
    },
  };
}

/** As many whole lines as a field holds, and how many more there are. */
function fitting(lines: readonly string[], none: string): string {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > 980) break;
    shown.push(line);
    length += line.length + 1;
  }
  const left = lines.length - shown.length;
  return `${shown.join("\n")}${left > 0 ? `\n… +${left}` : ""}` || none;
}
