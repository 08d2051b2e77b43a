import type { ExplainStep, Explanation } from "./bot/services.ts";
import type { Core } from "./core.ts";
import { decide } from "./decide/decide.ts";
import { type Case, type CaseEvent, eventDate } from "./domain/case.ts";
import type { DetectionInput, EnforcementEvent } from "./domain/enforcement.ts";
import type { Http } from "./fetch/http.ts";
import type { Isolate } from "./isolate.ts";
import { firstRevision } from "./link/event.ts";
import { convertMoney } from "./link/fx.ts";
import { link } from "./link/link.ts";
import { resolveRespondent } from "./link/respondent.ts";
import { canonicalUrl } from "./parse/url.ts";
import { groupOf } from "./pipeline.ts";
import { candidateCases, readEvent } from "./store/cases.ts";
import { decisionsOn } from "./store/outbox.ts";
import { articleAt } from "./store/questions.ts";
import { readSource } from "./store/sources.ts";

export interface ExplainDeps {
  readonly core: Core;
  readonly http: Pick<Http, "get">;
  readonly isolate: Pick<Isolate, "readPage">;
}

/**
 * Why a guild was or was not told of an article, stage by stage: what is stored of it and was decided, or, for an
 * article that was not taken in, what would become of it. Throws `fetch.*` FinewatchErrors for pages that cannot be read.
 */
export async function explainFor(
  deps: ExplainDeps,
  guildId: string,
  given: string,
  now: string,
): Promise<Explanation> {
  const url = canonicalUrl(/https?:\/\/[^\s<>()[\]"']{3,2000}/i.exec(given)?.[0] ?? null);
  const stored = url ? await articleAt(deps.core.store.db, url) : null;
  if (stored) return explainStored(deps, guildId, stored, url);
  const input = url ? await readPage(deps, url) : textInput(given);
  return explainUnknown(deps, guildId, input, now);
}

async function explainStored(
  { core }: ExplainDeps,
  guildId: string,
  stored: NonNullable<Awaited<ReturnType<typeof articleAt>>>,
  url: string | null,
): Promise<Explanation> {
  const { db } = core.store;
  const source = await readSource(db, stored.sourceId);
  const trace = core.detector.detect(
    {
      title: stored.title,
      text: stored.text || stored.excerpt,
      url,
      publishedAt: stored.publishedAt,
      language: stored.language,
    },
    { trace: true },
  ).trace;
  const found = await Promise.all(stored.events.map(({ eventId }) => readEvent(db, eventId)));
  const events = found.filter((each) => each !== null);
  const decisions = await Promise.all(events.map(({ event }) => decisionsOn(db, guildId, event.id)));
  return {
    title: stored.title,
    url,
    known: true,
    steps: [
      {
        stage: "source",
        outcome: "kept",
        message: `${source?.source.name ?? stored.sourceId}, fetched ${stored.fetchedAt.slice(0, 16)} UTC${stored.history ? ", as history" : ""}`,
      },
      ...trace.map(({ stage, outcome, message }) => ({ stage, outcome, message })),
      ...events.map(({ matter, event }) => linkStep(matter, event)),
    ],
    events,
    decisions: decisions.flat(),
  };
}

function linkStep(matter: Case, event: CaseEvent): ExplainStep {
  const first = event.changes[0]?.text ?? "";
  const place =
    matter.events.length > 1 ? `one of ${matter.events.length} events of its case` : "a case of its own";
  return {
    stage: "link",
    outcome: "kept",
    message: `${place}, ${event.reports.length} reports${first ? `; ${first}` : ""}`,
  };
}

/** An article that was never taken in: it is read, linked and decided on as if it came now, and nothing is stored. */
async function explainUnknown(
  { core }: ExplainDeps,
  guildId: string,
  input: DetectionInput,
  now: string,
): Promise<Explanation> {
  const detection = core.detector.detect(input, { trace: true });
  const steps: ExplainStep[] = [
    { stage: "source", outcome: "dropped", message: "no source of this bot has brought it" },
    ...detection.trace.map(({ stage, outcome, message }) => ({ stage, outcome, message })),
  ];
  const events: { matter: Case; event: CaseEvent }[] = [];
  const decisions: Explanation["decisions"][number][] = [];
  for (const event of detection.events) {
    const known = await linked(core, event, input, now);
    steps.push(known.step);
    events.push({ matter: known.matter, event: known.event });
    if (known.stored) decisions.push(...(await decisionsOn(core.store.db, guildId, known.event.id)));
    else decisions.push(...(await verdicts(core, guildId, known, input, now)));
  }
  return { title: input.title, url: input.url ?? null, known: false, steps, events, decisions };
}

interface Linked {
  readonly matter: Case;
  readonly event: CaseEvent;
  readonly stored: boolean;
  readonly step: ExplainStep;
}

async function linked(
  core: Core,
  event: EnforcementEvent,
  input: DetectionInput,
  now: string,
): Promise<Linked> {
  const reportedOn = (input.publishedAt ?? now).slice(0, 10);
  const respondent = resolveRespondent(event.respondent, core.parties.companies, "asked");
  const candidates = await candidateCases(core.store.db, respondent, event.reference);
  const plan = link({
    event,
    respondent,
    reportedOn,
    candidates,
    convert: (money, to) =>
      convertMoney(money, to, event.decidedOn ?? reportedOn, core.rates())?.money ?? null,
  });
  if (plan.step === "report") {
    const matter = candidates.find(({ id }) => id === plan.caseId);
    const known = matter?.events.find(({ id }) => id === plan.eventId);
    if (matter && known)
      return {
        matter,
        event: known,
        stored: true,
        step: {
          stage: "link",
          outcome: "kept",
          message: `a further report of an event that is known: ${plan.rung}`,
        },
      };
  }
  const base = plan.step === "event" ? candidates.find(({ id }) => id === plan.caseId) : undefined;
  const pending = firstRevision(event, {
    id: "asked",
    caseId: base?.id ?? "asked",
    reportedOn,
    followUpTo: plan.step === "event" ? plan.followUpTo : null,
    history: false,
    changes: [],
  });
  const body = event.authority;
  const matter: Case = base ?? {
    id: "asked",
    authority: {
      id: body?.id ?? null,
      name: body?.name ?? "",
      country: body?.country ?? null,
      field: body?.field ?? null,
    },
    respondent: { id: respondent.id, name: respondent.name, parent: respondent.parent },
    possiblyRelated: [],
    events: [],
  };
  return {
    matter: { ...matter, events: [...matter.events, pending] },
    event: pending,
    stored: false,
    step: {
      stage: "link",
      outcome: "noted",
      message: base ? `it would join a known case: ${plan.rung}` : "it would open a case of its own",
    },
  };
}

/** What deciding would say if the article came now. */
async function verdicts(core: Core, guildId: string, known: Linked, input: DetectionInput, now: string) {
  const audience = await core.audience();
  const { matter, event } = known;
  const made = decide({
    matter,
    event,
    group: groupOf(matter.respondent, core.parties.companies),
    words: input.title,
    change: { type: "new" },
    watches: audience.watches.filter((watch) => watch.guildId === guildId),
    guilds: audience.guilds.filter((guild) => guild.guildId === guildId),
    alerted: new Set(),
    now,
    backfill:
      Date.parse(event.reportedOn) + 86_400_000 < Date.parse(now) - core.config.settings.polling.maxAlertAge,
    convert: (money, to) => convertMoney(money, to, eventDate(event), core.rates())?.money ?? null,
  });
  return made.map(({ channelId, verdict, reason, detail }) => ({
    channelId,
    verdict: verdict === "alert" ? ("alert" as const) : ("suppress" as const),
    reason,
    detail: `if it came now: ${detail}`,
    at: now,
  }));
}

async function readPage({ http, isolate }: ExplainDeps, url: string): Promise<DetectionInput> {
  const page = await http.get({ url, purpose: "page" });
  if (page.status !== "ok") return { title: "", text: "", url };
  const read = await isolate.readPage(page.bytes, { contentType: page.contentType, url: page.finalUrl });
  return {
    title: read.title ?? "",
    text: read.text,
    url: read.canonicalUrl ?? url,
    language: read.language,
  };
}

/** The first line of a text is its title. */
function textInput(given: string): DetectionInput {
  const end = given.indexOf("\n");
  return end < 0
    ? { title: given.slice(0, 500), text: given.slice(500) }
    : { title: given.slice(0, end).trim(), text: given.slice(end + 1).trim() };
}
