import { setImmediate as nextTurn } from "node:timers/promises";
import { type DecideInput, decide, type EventChange, type Verdict } from "./decide/decide.ts";
import type { Detector } from "./detect/detect.ts";
import type { GuildSettings, Watch } from "./domain/alert.ts";
import type { Article, ParsedArticle } from "./domain/article.ts";
import { type Case, type CaseEvent, eventDate, type Report, type Trust } from "./domain/case.ts";
import type { AuthorityMention, EnforcementEvent } from "./domain/enforcement.ts";
import type { Money } from "./domain/money.ts";
import type { Authority, Company } from "./domain/party.ts";
import type { Source } from "./domain/source.ts";
import { firstRevision } from "./link/event.ts";
import { convertMoney, type Rates } from "./link/fx.ts";
import { link } from "./link/link.ts";
import { refine } from "./link/refine.ts";
import { type ResolvedRespondent, resolveRespondent } from "./link/respondent.ts";
import { articleFrom, findArticle, insertArticle, stableId, updateArticle } from "./store/articles.ts";
import {
  addReport,
  candidateCases,
  eventsOfArticle,
  insertCase,
  insertEvent,
  loadCases,
  nameAuthority,
  saveRespondent,
  updateEvent,
} from "./store/cases.ts";
import type { Db, Store } from "./store/db.ts";
import { channelsAlerted, enqueue, recordDecisions, wantRevision } from "./store/outbox.ts";

/** How articles come in: `history` alerts nobody, `baseline` is the first poll of a source. */
export type IngestMode = "history" | "baseline" | "live";

export interface IngestContext {
  readonly source: Pick<Source, "id" | "name" | "authority" | "trust" | "language"> & {
    /** The guild that added the source: what it alone reports is told there alone. Null or left out: the operator's. */
    readonly guildId?: string | null;
  };
  readonly mode: IngestMode;
  /** ISO time at which the articles were fetched. */
  readonly now: string;
  /** Only this guild is told, as if the articles were new: the seeds are replayed for the demo guild. */
  readonly replayFor?: string;
}

export interface IngestOutcome {
  readonly added: number;
  readonly edited: number;
  readonly unchanged: number;
  readonly events: number;
  readonly alerts: number;
}

/** Who listens, as deciding needs it; read once for a batch of articles. */
export interface Audience {
  readonly watches: readonly Watch[];
  readonly guilds: readonly { readonly guildId: string; readonly settings: GuildSettings }[];
}

export interface PipelineDeps {
  readonly store: Store;
  readonly detector: Detector;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly audience: () => Promise<Audience>;
  readonly rates: () => Rates;
  /** Oldest age of a report that still alerts, in milliseconds. */
  readonly maxAlertAgeMs: number;
  /** Called between the steps of an article with the step's name: a crash drill ends the process there. */
  readonly at?: (step: "written" | "stored") => void;
}

export interface Pipeline {
  /** Takes articles in, oldest first, each in a transaction of its own. Answers what became of them. */
  ingest(articles: readonly ParsedArticle[], context: IngestContext): Promise<IngestOutcome>;
}

/** source → fetch → parse → **article → detect → link → decide → outbox** → deliver: the middle of the line. */
export function createPipeline(deps: PipelineDeps): Pipeline {
  let turn: Promise<unknown> = Promise.resolve();
  /** The embedded database answers at once: one article a turn of the event loop, or long feeds would hold it up. */
  function myTurn(): Promise<unknown> {
    turn = turn.then(() => nextTurn());
    return turn;
  }
  return {
    async ingest(articles, context) {
      const audience = await deps.audience();
      const outcome = { added: 0, edited: 0, unchanged: 0, events: 0, alerts: 0 };
      for (const parsed of inOrder(articles)) {
        await myTurn();
        const done = await ingestOne(deps, audience, parsed, context);
        outcome[done.article]++;
        outcome.events += done.events;
        outcome.alerts += done.alerts;
      }
      return outcome;
    },
  };
}

/** Oldest first, so that a fine comes before what follows it; items without a date come last, in their order. */
function inOrder(articles: readonly ParsedArticle[]): readonly ParsedArticle[] {
  return articles.toSorted((a, b) => (a.publishedAt ?? "9").localeCompare(b.publishedAt ?? "9"));
}

interface Ingested {
  readonly article: "added" | "edited" | "unchanged";
  readonly events: number;
  readonly alerts: number;
}

async function ingestOne(
  deps: PipelineDeps,
  audience: Audience,
  parsed: ParsedArticle,
  context: IngestContext,
): Promise<Ingested> {
  const incoming = articleFrom(
    { ...parsed, language: parsed.language ?? context.source.language },
    { sourceId: context.source.id, fetchedAt: context.now, history: context.mode === "history" },
  );
  const seen = await findArticle(deps.store.db, incoming);
  if (seen && seen.contentHash === incoming.contentHash)
    return { article: "unchanged", events: 0, alerts: 0 };
  const detected = deps.detector
    .detect({
      title: incoming.title,
      text: bodyText(incoming),
      url: incoming.url,
      publishedAt: incoming.publishedAt ?? (context.mode === "live" ? context.now : null),
      language: incoming.language,
    })
    .events.map((event) => withSourceAuthority(event, context.source, deps.authorities));

  const stored: Ingested = await deps.store.transaction(async (db) => {
    const known = await findArticle(db, incoming);
    if (known && known.contentHash === incoming.contentHash)
      return { article: "unchanged", events: 0, alerts: 0 };
    if (known) await updateArticle(db, known.id, incoming);
    else await insertArticle(db, incoming);
    const article = known
      ? { ...incoming, id: known.id, history: known.history && incoming.history }
      : incoming;
    let alerts = 0;
    for (const [index, event] of detected.entries()) {
      const linked = await store(db, deps, article, event, index, context);
      if (linked) alerts += await tell(db, deps, audience, article, linked, context);
    }
    deps.at?.("written");
    return { article: known ? "edited" : "added", events: detected.length, alerts };
  });
  deps.at?.("stored");
  return stored;
}

/** Text for detection: the excerpt is left out where the text repeats it. */
function bodyText(article: Article): string {
  const { text, excerpt } = article;
  if (!text) return excerpt;
  const start = excerpt
    .slice(0, 160)
    .replace(/[\s.…]{1,80}$/, "")
    .slice(0, 80);
  return !start || text.includes(start) ? text : `${excerpt}\n${text}`;
}

/** A regulator's own page need not say who it is. */
function withSourceAuthority(
  event: EnforcementEvent,
  source: IngestContext["source"],
  authorities: ReadonlyMap<string, Authority>,
): EnforcementEvent {
  const body =
    source.authority && source.trust === "regulator" ? authorities.get(source.authority) : undefined;
  if (!body || event.authority) return event;
  return {
    ...event,
    authority: { id: body.id, name: body.name, country: body.country, field: body.field, kind: body.kind },
    basis: { ...event.basis, authority: { how: "inferred", rule: `published by ${body.name} itself` } },
  };
}

interface Linked {
  readonly caseId: string;
  readonly eventId: string;
  readonly change: EventChange;
}

/** Links one detected event and writes what follows from it. Null where nothing changed. */
async function store(
  db: Db,
  deps: PipelineDeps,
  article: Article,
  event: EnforcementEvent,
  index: number,
  context: IngestContext,
): Promise<Linked | null> {
  const { now } = context;
  const reportedOn = (article.publishedAt ?? article.fetchedAt).slice(0, 10);
  const respondent = resolveRespondent(event.respondent, deps.companies, article.id);
  const candidates = await candidateCases(db, respondent, event.reference);
  const convert = converter(deps, event.decidedOn ?? reportedOn);
  const plan = link({ event, respondent, reportedOn, candidates, convert });
  const report = {
    articleId: article.id,
    trust: trustOf(article, context.source, deps.authorities),
    publisher: article.publisher?.name ?? article.publisher?.domain ?? context.source.name,
    reportedOn,
    amount: event.amount,
    at: now,
  };
  const before = await eventsOfArticle(db, article.id);

  if (plan.step === "report") {
    const known = candidates
      .find((matter) => matter.id === plan.caseId)
      ?.events.find((e) => e.id === plan.eventId);
    if (!known) return null;
    return addToEvent(db, known, event, report, { convert, now, rung: plan.rung, caseId: plan.caseId, deps });
  }
  // An edited article that changed its story refines what it alone reported, instead of telling a second one.
  const own = candidates
    .flatMap((matter) => matter.events)
    .find(
      (known) =>
        known.reports.length === 1 &&
        before.some(({ eventId }) => eventId === known.id) &&
        known.kind === event.kind,
    );
  if (own) return rewrite(db, own, event, report, { convert, now, deps });

  const eventId = stableId("event", article.id, index);
  if (before.some((known) => known.eventId === eventId)) return null;
  const caseId = plan.step === "case" ? stableId("case", article.id, index) : plan.caseId;
  if (plan.step === "case") {
    await saveRespondent(db, respondent);
    await insertCase(
      db,
      {
        id: caseId,
        authority: authorityOf(event.authority),
        respondent: { id: respondent.id, name: respondent.name, parent: respondent.parent },
        possiblyRelated: plan.possiblyRelated,
      },
      { at: now, on: event.decidedOn ?? reportedOn },
    );
  } else {
    const matter = candidates.find((candidate) => candidate.id === plan.caseId);
    if (matter) await adoptAuthority(db, matter, event.authority);
    for (const adopted of matter?.events.filter((known) => plan.adopts.includes(known.id)) ?? []) {
      const changed = { ...adopted, followUpTo: eventId, revision: adopted.revision + 1 };
      await updateEvent(db, changed, { amountEur: euros(changed.amount, convert) });
      await wantRevision(db, adopted.id, changed.revision, now);
    }
  }
  await insertEvent(
    db,
    firstRevision(event, {
      id: eventId,
      caseId,
      reportedOn,
      followUpTo: plan.step === "event" ? plan.followUpTo : null,
      history: article.history,
      changes: [{ at: now, text: `linked: ${plan.rung}` }],
    }),
    { at: now, amountEur: euros(event.amount, convert) },
  );
  await addReport(db, { ...report, eventId });
  return { caseId, eventId, change: { type: "new" } };
}

interface ReportOf {
  readonly articleId: string;
  readonly trust: Trust;
  readonly publisher: string;
  readonly reportedOn: string;
  readonly amount: Money | null;
  readonly at: string;
}

async function addToEvent(
  db: Db,
  known: CaseEvent,
  event: EnforcementEvent,
  report: ReportOf,
  how: { convert: Convert; now: string; rung: string; caseId: string; deps: PipelineDeps },
): Promise<Linked | null> {
  const fresh = await addReport(db, { ...report, eventId: known.id });
  const refinement = refine(known, event, report);
  if (!fresh && refinement.changes.length === 0) return null;
  const [matter] = await loadCases(db, [how.caseId]);
  if (matter) await adoptAuthority(db, matter, event.authority);
  const changed: CaseEvent = {
    ...known,
    ...refinement.fields,
    revision: known.revision + 1,
    changes: [...known.changes, ...refinement.changes.map((text) => ({ at: how.now, text }))].slice(-30),
  };
  await updateEvent(db, changed, { amountEur: euros(changed.amount, how.convert) });
  return {
    caseId: known.caseId,
    eventId: known.id,
    change: { type: "report", amountChanged: refinement.amountChanged, confirmed: refinement.confirmed },
  };
}

async function rewrite(
  db: Db,
  known: CaseEvent,
  event: EnforcementEvent,
  report: ReportOf,
  how: { convert: Convert; now: string; deps: PipelineDeps },
): Promise<Linked> {
  const keep = (field: "amount" | "decidedOn" | "reference") => known.corrected.includes(field);
  const changed: CaseEvent = {
    ...known,
    amount: keep("amount") ? known.amount : event.amount,
    amounts: event.amounts.slice(0, 20),
    decidedOn: keep("decidedOn") ? known.decidedOn : event.decidedOn,
    reference: keep("reference") ? known.reference : (event.reference ?? known.reference),
    evidence: event.evidence,
    basis: event.basis,
    revision: known.revision + 1,
    changes: [...known.changes, { at: how.now, text: `${report.publisher} edited its report` }].slice(-30),
  };
  await updateEvent(db, changed, { amountEur: euros(changed.amount, how.convert) });
  return {
    caseId: known.caseId,
    eventId: known.id,
    change: { type: "report", amountChanged: true, confirmed: false },
  };
}

/** A case opened without a body, or with a mere country, takes the body that a later report names. */
async function adoptAuthority(db: Db, matter: Case, mention: AuthorityMention | null): Promise<void> {
  if (matter.authority.id || !mention?.id || mention.kind !== "regulator") return;
  await nameAuthority(db, matter.id, authorityOf(mention));
}

function authorityOf(mention: AuthorityMention | null): Case["authority"] {
  return {
    id: mention?.id ?? null,
    name: mention?.name ?? "",
    country: mention?.country ?? null,
    field: mention?.field ?? null,
  };
}

/** A page on an authority's own domain is that authority's word, whichever feed brought it. */
function trustOf(
  article: Article,
  source: IngestContext["source"],
  authorities: ReadonlyMap<string, Authority>,
): Trust {
  const host = article.publisher?.domain ?? (article.url ? new URL(article.url).hostname : null);
  if (host) {
    for (const body of authorities.values()) {
      if (body.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        return body.kind === "court" ? "court" : "regulator";
    }
  }
  return source.trust;
}

type Convert = (money: Money, to: string) => Money | null;

function converter(deps: PipelineDeps, on: string): Convert {
  return (money, to) => convertMoney(money, to, on, deps.rates())?.money ?? null;
}

function euros(money: Money | null, convert: Convert): number | null {
  return money ? (convert(money, "EUR")?.minor ?? null) : null;
}

/** Decides who is told, stores every reason, fills the outbox and asks for edits. Answers the new alerts. */
async function tell(
  db: Db,
  deps: PipelineDeps,
  audience: Audience,
  article: Article,
  linked: Linked,
  context: IngestContext,
): Promise<number> {
  const [matter] = await loadCases(db, [linked.caseId]);
  const event = matter?.events.find((candidate) => candidate.id === linked.eventId);
  if (!matter || !event) return 0;
  await wantRevision(db, event.id, event.revision, context.now);
  const only = context.replayFor ?? context.source.guildId ?? null;
  const input: DecideInput = {
    matter,
    event,
    group: groupOf(matter.respondent, deps.companies),
    words: words(article, event.reports),
    change: linked.change,
    watches: audience.watches,
    guilds: audience.guilds.filter(({ guildId }) => [null, guildId].includes(only)),
    alerted: await channelsAlerted(db, event.id),
    now: context.now,
    backfill: context.replayFor ? false : isBackfill(deps, article, event, context),
    convert: converter(deps, eventDate(event)),
  };
  const verdicts = decide(input);
  await recordDecisions(
    db,
    verdicts.map((verdict) => ({
      eventId: event.id,
      revision: event.revision,
      guildId: verdict.guildId,
      channelId: verdict.channelId,
      verdict: verdict.verdict === "alert" ? "alert" : "suppress",
      reason: verdict.reason,
      detail: verdict.detail,
      at: context.now,
    })),
  );
  let alerts = 0;
  for (const verdict of verdicts) alerts += Number(await queue(db, verdict, event, context.now));
  return alerts;
}

async function queue(db: Db, verdict: Verdict, event: CaseEvent, now: string): Promise<boolean> {
  if (verdict.verdict === "suppress") return false;
  return enqueue(db, {
    guildId: verdict.guildId,
    channelId: verdict.channelId,
    eventId: event.id,
    reason: verdict.verdict === "hold" ? verdict.alert : verdict.reason,
    revision: event.revision,
    eventOn: eventDate(event),
    now,
    heldUntil: verdict.until,
  });
}

/** History, what was first reported too long ago, and what a new source shows without a date. */
function isBackfill(deps: PipelineDeps, article: Article, event: CaseEvent, context: IngestContext): boolean {
  if (context.mode === "history") return true;
  if (context.mode === "baseline" && article.publishedAt === null) return true;
  return Date.parse(event.reportedOn) + 86_400_000 < Date.parse(context.now) - deps.maxAlertAgeMs;
}

/** A respondent's id, then its parents' up to the top. */
export function groupOf(
  respondent: Case["respondent"],
  companies: ReadonlyMap<string, Company>,
): readonly string[] {
  const ids = [respondent.id];
  let parent = respondent.parent;
  while (parent && !ids.includes(parent)) {
    ids.push(parent);
    const next: string | null | undefined = companies.get(parent.replace("company:", ""))?.parent;
    parent = next ? `company:${next}` : null;
  }
  return ids;
}

function words(article: Article, reports: readonly Report[]): string {
  return [article.title, article.excerpt, ...reports.map((report) => report.title)].join("\n");
}

/** The respondent that a name means: of the catalogue where it knows it. */
export function respondentNamed(name: string, companies: ReadonlyMap<string, Company>): ResolvedRespondent {
  const wanted = resolveRespondent({ id: null, name }, companies, "");
  for (const company of companies.values()) {
    const names = [company.name, ...company.aliases, ...company.weakAliases];
    const hit = names.some(
      (alias) => resolveRespondent({ id: null, name: alias }, companies, "").norm === wanted.norm,
    );
    if (hit) return resolveRespondent({ id: company.id, name: company.name }, companies, "");
  }
  return wanted;
}
