import { type Command, type Invocation, say } from "./bot/command.ts";
import type { BotStatus, ChannelCheck, Services } from "./bot/services.ts";
import type { Core } from "./core.ts";
import { convertMoney } from "./link/fx.ts";
import { normaliseName } from "./link/respondent.ts";
import { respondentNamed } from "./pipeline.ts";
import { sourceHealth, UNHEALTHY } from "./schedule.ts";
import { countArticles } from "./store/articles.ts";
import { casesOfRespondents, countCases, findRespondents } from "./store/cases.ts";
import { outboxHealth, pausedChannels, resumeChannel } from "./store/outbox.ts";
import { listSources } from "./store/sources.ts";
import { addWatch, removeWatch, watchesOfGuild } from "./store/watches.ts";

/** What only a connected Discord (or the local page) can tell. */
export interface ChannelDesk {
  check(guildId: string, channelId: string): Promise<ChannelCheck>;
  postSample(guildId: string, channelId: string): Promise<string | null>;
}

/** The commands' view of the house. */
export function createServices(
  core: Core,
  desk: ChannelDesk,
  about: { version: string; startedAt: string },
): Services {
  const { store, parties } = core;
  const names = [...parties.companies.values()].map((company) => ({
    id: `company:${company.id}`,
    name: company.name,
    norms: [company.name, ...company.aliases].map(normaliseName),
  }));
  return {
    async respondents(typed, limit) {
      const byId = parties.companies.get(typed.replace(/^company:/, ""));
      if (byId) return [{ id: `company:${byId.id}`, name: byId.name }];
      const norm = normaliseName(typed.replace(/^name:/, ""));
      const stored = await findRespondents(store.db, norm, limit);
      const known = names.filter(({ norms }) => norms.some((candidate) => candidate.startsWith(norm)));
      const all = [
        ...stored.filter((row) => row.norm === norm || row.id === typed),
        ...known.filter(({ norms }) => norms.includes(norm)),
        ...stored,
        ...known,
      ];
      const seen = new Set<string>();
      return all
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .slice(0, limit)
        .map(({ id, name }) => ({ id, name }));
    },
    respondentId: (name) => respondentNamed(name, parties.companies).id,
    casesOf: (respondentId) => casesOfRespondents(store.db, [respondentId]),
    company: (id) => parties.companies.get(id) ?? null,
    authority: (id) => parties.authorities.get(id) ?? null,
    watches: (guildId) => watchesOfGuild(store.db, guildId),
    addWatch: ({ now, ...watch }) => addWatch(store.db, { ...watch, createdAt: now }),
    removeWatch: (guildId, watchId) => removeWatch(store.db, guildId, watchId),
    settings: (guildId) => core.guilds.settings(guildId),
    changeSettings: (guildId, change) => core.guilds.change(guildId, change),
    checkChannel: (guildId, channelId) => desk.check(guildId, channelId),
    postSample: (guildId, channelId) => desk.postSample(guildId, channelId),
    resumeChannel: (channelId) => resumeChannel(store.db, channelId),
    convert: (money, to, on) => convertMoney(money, to, on, core.rates()),
    status: (guildId) => readStatus(core, guildId, about),
  };
}

async function readStatus(
  core: Core,
  guildId: string,
  about: { version: string; startedAt: string },
): Promise<BotStatus> {
  const { db } = core.store;
  const sources = (await listSources(db, guildId)).filter(({ source }) => source.enabled);
  const now = new Date().toISOString();
  const unhealthy = sources.filter(({ source, state }) =>
    UNHEALTHY.includes(sourceHealth(state, source, now).status),
  );
  const outbox = await outboxHealth(db, guildId);
  return {
    ...about,
    articles: await countArticles(db),
    cases: (await countCases(db)).cases,
    sources: {
      total: sources.length,
      healthy: sources.length - unhealthy.length,
      failing: unhealthy.map(({ source }) => source.name),
    },
    outbox: outbox.counts,
    oldestWaiting: outbox.oldest,
    lastSentAt: outbox.lastSentAt,
    paused: await pausedChannels(db, guildId),
  };
}

/** A command line as a person types it on the local page: `/watch add company:Clearview AI threshold:EUR 100000`. */
export function readCommandLine(
  line: string,
  commands: readonly Command[],
  who: Pick<Invocation, "guildId" | "channelId" | "userId" | "locale" | "now">,
):
  | { readonly command: Command; readonly invocation: Invocation }
  | { readonly reply: ReturnType<typeof say> } {
  const [name = "", ...rest] = line.trim().replace(/^\//, "").split(/\s+/);
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  if (!command)
    return {
      reply: say(
        `There is no command \`/${name.slice(0, 40)}\`. Try ${commands.map(({ data }) => `\`/${data.name}\``).join(", ")}.`,
      ),
    };
  interface Shape {
    readonly type: number;
    readonly name: string;
    readonly required?: boolean;
    readonly options?: readonly Shape[];
  }
  let shapes = (command.data["options"] ?? []) as readonly Shape[];
  const path: string[] = [];
  while (shapes.some(({ type }) => type === 1 || type === 2)) {
    const wanted = rest[0]?.toLowerCase();
    const next = shapes.find((shape) => shape.name === wanted);
    if (!next)
      return {
        reply: say(
          `\`/${[name, ...path].join(" ")}\` takes one of ${shapes.map((shape) => `\`${shape.name}\``).join(", ")}.`,
        ),
      };
    path.push(next.name);
    rest.shift();
    shapes = next.options ?? [];
  }
  const names = shapes.map((shape) => shape.name);
  const options: Record<string, string> = {};
  let current = names[0];
  for (const word of rest) {
    const at = word.indexOf(":");
    const key = at > 0 ? word.slice(0, at).toLowerCase() : "";
    if (names.includes(key)) {
      current = key;
      options[current] = word.slice(at + 1);
    } else if (current) options[current] = `${options[current] ?? ""} ${word}`.trim();
  }
  const lacking = shapes.find((shape) => shape.required && !options[shape.name]);
  if (lacking) return { reply: say(`\`/${[name, ...path].join(" ")}\` needs \`${lacking.name}\`.`) };
  return {
    command,
    invocation: {
      ...who,
      mayConfigure: true,
      group: path.length > 1 ? path[0]! : null,
      subcommand: path.at(-1) ?? null,
      options: Object.fromEntries(
        Object.entries(options).map(([key, value]) => [key, value.replace(/^<?#|>$/g, "")]),
      ),
    },
  };
}
