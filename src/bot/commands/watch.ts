import type { Watch, WatchTarget } from "../../domain/alert.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { say } from "../command.ts";
import type { Services } from "../services.ts";
import { parseSum } from "../views/alert.ts";
import { escapeText, moneyWords, truncate } from "../views/words.ts";

/** `/watch add|remove|list`: what this server wants to hear of. */
export const watch: Command = {
  data: {
    name: "watch",
    type: 1,
    description: "Which companies this server hears of",
    default_member_permissions: "32",
    contexts: [0],
    options: [
      {
        type: 1,
        name: "add",
        description: "Hear of a company's fines and follow-up penalties",
        options: [
          {
            type: 3,
            name: "company",
            description: "Name of the company, or “everything”",
            required: true,
            autocomplete: true,
            max_length: 100,
          },
          {
            type: 7,
            name: "channel",
            description: "Where to tell (default: the alert channel)",
            channel_types: [0, 5, 15],
          },
          {
            type: 3,
            name: "threshold",
            description: "Only sums of at least this, such as “EUR 100000”",
            max_length: 40,
          },
        ],
      },
      {
        type: 1,
        name: "remove",
        description: "Stop hearing of something",
        options: [
          {
            type: 3,
            name: "watch",
            description: "Which one",
            required: true,
            autocomplete: true,
            max_length: 100,
          },
        ],
      },
      { type: 1, name: "list", description: "What this server hears of" },
    ],
  },
  ephemeral: true,
  configures: true,
  async suggest(option, typed, invocation, services) {
    if (option === "company") {
      const found = await services.respondents(typed, 24);
      const everything = "everything".startsWith(typed.toLowerCase())
        ? [{ name: "everything", value: "everything" }]
        : [];
      return [
        ...everything,
        ...found.map(({ id, name }) => ({ name: truncate(name, 100), value: id.slice(0, 100) })),
      ];
    }
    const watches = await services.watches(invocation.guildId);
    return watches
      .map((known) => ({ name: truncate(watchName(known), 100), value: known.id }))
      .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, 25);
  },
  run(invocation, services) {
    if (invocation.subcommand === "add") return add(invocation, services);
    if (invocation.subcommand === "remove") return remove(invocation, services);
    return list(invocation, services);
  },
};

async function add(invocation: Invocation, services: Services): Promise<Reply> {
  const typed = String(invocation.options["company"] ?? "").trim();
  const target = await targetOf(typed, services);
  if (!target) return say("Name a company, or “everything”.");
  const sum = invocation.options["threshold"];
  const threshold = sum === undefined ? null : parseSum(String(sum));
  if (sum !== undefined && !threshold)
    return say(
      `“${escapeText(truncate(String(sum), 40))}” is no sum with a currency: write it like \`EUR 100000\` or \`1.5m USD\`.`,
    );
  const settings = await services.settings(invocation.guildId);
  const channelId = typeof invocation.options["channel"] === "string" ? invocation.options["channel"] : null;
  const goes = channelId ?? settings.channelId;
  if (!goes)
    return say("First choose where alerts go: `/alerts channel`, or give this watch a channel of its own.");
  const check = await services.checkChannel(invocation.guildId, goes);
  const { watch: made, added } = await services.addWatch({
    guildId: invocation.guildId,
    channelId,
    target,
    threshold,
    createdBy: invocation.userId,
    now: invocation.now,
  });
  const limit = made.threshold ? ` from ${moneyWords(made.threshold, invocation.locale)}` : "";
  return say(
    `${added ? "Watching" : "Already watching"} **${escapeText(watchName(made))}**${limit}, told in <#${goes}>.${missing(check.missing, goes)}`,
  );
}

/** A known respondent, everything, or a name that has no fine yet. */
async function targetOf(typed: string, services: Services): Promise<WatchTarget | null> {
  if (!typed) return null;
  if (typed.toLowerCase() === "everything") return { type: "everything" };
  const [known] = await services.respondents(typed, 1);
  return known
    ? { type: "company", respondentId: known.id, name: known.name }
    : { type: "company", respondentId: services.respondentId(typed), name: typed };
}

/** Words for permissions that a channel lacks, or "". */
export function missing(permissions: readonly string[], channelId: string): string {
  return permissions.length === 0
    ? ""
    : `\n⚠️ I lack ${permissions.map((name) => `**${name}**`).join(", ")} in <#${channelId}>: allow it there (channel settings → Permissions), or nothing will arrive.`;
}

async function remove(invocation: Invocation, services: Services): Promise<Reply> {
  const id = String(invocation.options["watch"] ?? "");
  const known = (await services.watches(invocation.guildId)).find(
    (candidate) => candidate.id === id || watchName(candidate).toLowerCase() === id.toLowerCase(),
  );
  const done = known ? await services.removeWatch(invocation.guildId, known.id) : false;
  return done && known
    ? say(`No longer watching **${escapeText(watchName(known))}**.`)
    : say("This server has no such watch; `/watch list` shows them.");
}

async function list(invocation: Invocation, services: Services): Promise<Reply> {
  const [watches, settings] = [
    await services.watches(invocation.guildId),
    await services.settings(invocation.guildId),
  ];
  if (watches.length === 0)
    return say(
      "Nothing is watched yet. `/watch add company:Clearview AI` is a start, or `/watch add company:everything`.",
    );
  const lines = watches.map((known) => {
    const where = known.channelId ?? settings.channelId;
    const limit = known.threshold ?? settings.threshold;
    return `• **${escapeText(watchName(known))}** → ${where ? `<#${where}>` : "no channel yet"}${limit ? `, from ${moneyWords(limit, invocation.locale)}` : ""}`;
  });
  return say(truncate(lines.join("\n"), 1900));
}

/** A watch in words. */
export function watchName(known: Watch): string {
  const { target } = known;
  switch (target.type) {
    case "company":
    case "authority":
      return target.name;
    case "country":
      return `authorities of ${target.country}`;
    case "field":
      return `${target.field} law`;
    case "keyword":
      return `“${target.text}”`;
    case "everything":
      return "everything";
  }
}
