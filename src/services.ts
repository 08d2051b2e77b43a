import type { BotStatus, ChannelCheck, Services, SourceLine } from "./bot/services.ts";
import type { Charts } from "./bot/views/draw.ts";
import type { Core } from "./core.ts";
import { correctEvent } from "./corrections.ts";
import type { Authority, Company } from "./domain/party.ts";
import { deadlineOf } from "./domain/term.ts";
import { explainFor } from "./explain.ts";
import type { Http } from "./fetch/http.ts";
import { addGuildSource, testSource } from "./guild-sources.ts";
import type { Isolate } from "./isolate.ts";
import { convertMoney } from "./link/fx.ts";
import { normaliseName } from "./link/respondent.ts";
import { respondentNamed } from "./pipeline.ts";
import { forgetGuild } from "./retention.ts";
import { sourceHealth, UNHEALTHY } from "./schedule.ts";
import { casesOfRespondents, loadCases, readEvent } from "./store/cases.ts";
import { joinGuild, presentGuilds } from "./store/guilds.ts";
import { decisionsOn, outboxHealth, pausedChannels, resumeChannel } from "./store/outbox.ts";
import {
  countEvents,
  countSearched,
  eventsWithTerm,
  lastErrorOf,
  latestEvents,
  respondentsLike,
  searchEvents,
  sizes,
  topEvents,
} from "./store/questions.ts";
import { listSources, removeSource } from "./store/sources.ts";
import { addWatch, removeWatch, watchesOfGuild } from "./store/watches.ts";

/** What only a connected Discord (or the local page) can tell. */
export interface ChannelDesk {
  check(guildId: string, channelId: string): Promise<ChannelCheck>;
  postSample(guildId: string, channelId: string): Promise<string | null>;
}

/** What services need besides the core. */
export interface ServiceDeps {
  readonly core: Core;
  readonly desk: ChannelDesk;
  readonly http: Pick<Http, "get">;
  readonly isolate: Isolate;
  readonly charts: Pick<Charts, "draw">;
  readonly about: { readonly version: string; readonly startedAt: string };
  /** A source was added: it is due. */
  readonly wake: () => void;
}

/** The commands' view of the house. */
export function createServices(deps: ServiceDeps): Services {
  const { core, desk } = deps;
  const { store } = core;
  const { db, engine } = store;
  const index = createNameIndex(() => core.parties);
  const sourceDeps = { ...deps, store, limit: () => core.config.settings.delivery.sourcesPerGuild };
  return {
    async respondents(typed, limit) {
      const company = core.parties.companies.get(typed.replace(/^company:/, ""));
      if (company) return [{ id: `company:${company.id}`, name: company.name }];
      const norm = normaliseName(typed.replace(/^name:/, ""));
      const stored = (await respondentsLike(db, engine, norm, limit)).filter(
        ({ id }) => !id.startsWith("unnamed:"),
      );
      const known = index.companies(norm);
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
    respondentId: (name) => respondentNamed(name, core.parties.companies).id,
    family: (respondentId) => {
      const company = core.parties.companies.get(respondentId.replace(/^company:/, ""));
      const members = company
        ? core.parties.catalogue.companies
            .filter(({ parent }) => parent === company.id)
            .map(({ name }) => name)
        : [];
      return { members, aliases: company?.aliases ?? [] };
    },
    authorities: (typed, limit) => index.authorities(typed, limit),
    countries: () => index.countries(),
    casesOf: (respondentId) => casesOfRespondents(db, [respondentId]),
    findCase: async (caseId) => (await loadCases(db, [caseId]))[0] ?? null,
    findEvent: (eventId) => readEvent(db, eventId),
    top: (filter, limit) => topEvents(db, filter, limit),
    async latest(filter, offset, limit) {
      const items = await latestEvents(db, filter, offset, limit + 1);
      return { items: items.slice(0, limit), more: items.length > limit };
    },
    async search(text, offset, limit) {
      const items = await searchEvents(db, engine, text, offset, limit + 1);
      return { items: items.slice(0, limit), more: items.length > limit };
    },
    countLatest: (filter) => countEvents(db, filter),
    countSearch: (text) => countSearched(db, engine, text),
    async deadlines(from) {
      const since = new Date(Date.parse(from) - 3 * 365 * 86_400_000).toISOString().slice(0, 10);
      return (await eventsWithTerm(db, since, 500))
        .filter(({ event }) => (deadlineOf(event) ?? "") >= from)
        .toSorted((a, b) => (deadlineOf(a.event) ?? "").localeCompare(deadlineOf(b.event) ?? ""));
    },
    watches: (guildId) => watchesOfGuild(db, guildId),
    addWatch: ({ now, ...watch }) => addWatch(db, { ...watch, createdAt: now }),
    removeWatch: (guildId, watchId) => removeWatch(db, guildId, watchId),
    settings: (guildId) => core.guilds.settings(guildId),
    changeSettings: (guildId, change) => core.guilds.change(guildId, change),
    checkChannel: (guildId, channelId) => desk.check(guildId, channelId),
    postSample: (guildId, channelId) => desk.postSample(guildId, channelId),
    async resumeChannel(guildId, channelId) {
      const own = (await pausedChannels(db, guildId)).some((paused) => paused.channelId === channelId);
      if (own) await resumeChannel(db, channelId);
    },
    convert: (money, to, on) => convertMoney(money, to, on, core.rates()),
    correct: (correction, by) =>
      correctEvent(
        {
          store,
          convert: (money, to, on) => convertMoney(money, to, on, core.rates())?.money ?? null,
          guilds: () => core.config.settings.corrections.guilds,
        },
        correction,
        by,
      ),
    decisions: (guildId, eventId) => decisionsOn(db, guildId, eventId),
    explain: (guildId, given, now) => explainFor(deps, guildId, given, now),
    sources: (guildId, now) => sourceLines(core, guildId, now),
    testSource: (url) => testSource(deps, url),
    addSource: (guildId, url, now) => addGuildSource(sourceDeps, guildId, url, now),
    removeSource: (guildId, id) => removeSource(db, guildId, id),
    chart: (spec) => deps.charts.draw(spec),
    async deleteGuildData(guildId) {
      const guild = (await presentGuilds(db)).find(({ id }) => id === guildId);
      await store.transaction(async (inside) => {
        await forgetGuild(inside, guildId);
        // The bot is still there: what is set up from now on is new.
        if (guild) await joinGuild(inside, { ...guild, at: new Date().toISOString() });
      });
      await core.guilds.forget(guildId);
    },
    status: (guildId, now) => readStatus(deps, guildId, now),
  };
}

interface NamedCompany {
  readonly id: string;
  readonly name: string;
  readonly norms: readonly string[];
}

/** Names of the catalogue, normalised when they are first asked for: an idle bot does without. */
function createNameIndex(parties: () => Core["parties"]) {
  // Apart, so that the first suggestion pays (about 15 ms) for what it asks only.
  const companies = madeOnce(parties, ({ catalogue }): readonly NamedCompany[] =>
    catalogue.companies.map((company: Company) => ({
      id: `company:${company.id}`,
      name: company.name,
      norms: [company.name, ...company.aliases].map(normaliseName),
    })),
  );
  const authorities = madeOnce(
    parties,
    ({ catalogue }): readonly { readonly body: Authority; readonly norms: readonly string[] }[] =>
      catalogue.authorities.map((body) => ({ body, norms: [body.name, ...body.aliases].map(normaliseName) })),
  );
  return {
    companies(norm: string): readonly NamedCompany[] {
      return companies().filter(({ norms }) => norms.some((name) => name.startsWith(norm)));
    },
    authorities(typed: string, limit: number) {
      const norm = normaliseName(typed);
      const rank = (norms: readonly string[], id: string) => {
        if (id === typed || norms.includes(norm)) return 0;
        if (norms.some((name) => name.startsWith(norm))) return 1;
        return norms.some((name) => name.includes(` ${norm}`)) ? 2 : 3;
      };
      return authorities()
        .map(({ body, norms }) => ({ id: body.id, name: body.name, rank: rank(norms, body.id) }))
        .filter((each) => each.rank < 3)
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map(({ id, name }) => ({ id, name }));
    },
    countries(): readonly string[] {
      return [...new Set(parties().catalogue.authorities.map(({ country }) => country))].toSorted();
    },
  };
}

/** What is made of something, kept until there is another. */
function madeOnce<Of, Made>(current: () => Of, make: (of: Of) => Made): () => Made {
  let last: { readonly of: Of; readonly made: Made } | null = null;
  return () => {
    const of = current();
    if (last?.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}

async function sourceLines(core: Core, guildId: string, now: string): Promise<readonly SourceLine[]> {
  const all = (await listSources(core.store.db, guildId)).filter(({ source }) => source.enabled);
  return all.map(({ source, state }) => {
    const health = sourceHealth(state, source, now);
    return {
      id: source.id,
      name: source.name,
      url: source.url,
      status: health.status,
      message: health.message,
      lastSuccessAt: state.lastSuccessAt,
      items: state.itemsTotal,
      own: source.guildId === guildId,
    };
  });
}

async function readStatus({ core, about }: ServiceDeps, guildId: string, now: string): Promise<BotStatus> {
  const { db, engine } = core.store;
  const sources = await sourceLines(core, guildId, now);
  const unhealthy = sources.filter(({ status }) => UNHEALTHY.some((bad) => bad === status));
  const outbox = await outboxHealth(db, guildId);
  return {
    ...about,
    ...(await sizes(db, engine)),
    sources: {
      total: sources.length,
      healthy: sources.length - unhealthy.length,
      failing: unhealthy.map(({ name }) => name),
    },
    outbox: outbox.counts,
    oldestWaiting: outbox.oldest,
    lastSentAt: outbox.lastSentAt,
    lastError: await lastErrorOf(db, guildId),
    paused: await pausedChannels(db, guildId),
  };
}
