import { sql } from "kysely";
import type { Case, CaseEvent, Report, Trust } from "../domain/case.ts";
import type { EventKind } from "../domain/enforcement.ts";
import type { Money } from "../domain/money.ts";
import type { Field } from "../domain/party.ts";
import type { Db } from "./db.ts";
import type { EventTable } from "./schema.ts";

export interface RespondentRow {
  readonly id: string;
  readonly name: string;
  readonly norm: string;
  readonly parent: string | null;
}

/** Makes sure that a respondent exists; the name stays as it was first stored. */
export async function saveRespondent(db: Db, respondent: RespondentRow): Promise<void> {
  await db
    .insertInto("respondent")
    .values({ ...respondent })
    .onConflict((c) => c.column("id").doNothing())
    .execute();
}

/** The most cases of one respondent that linking looks at, newest first. */
const CANDIDATES = 60;

/** Cases of a respondent, its parent and its subsidiaries, and those that hold a decision reference; newest first. */
export async function candidateCases(
  db: Db,
  respondent: { readonly id: string; readonly parent: string | null },
  reference: string | null,
): Promise<readonly Case[]> {
  const group = [respondent.id, ...(respondent.parent ? [respondent.parent] : [])];
  const ids = await db
    .selectFrom("cases")
    .innerJoin("respondent", "respondent.id", "cases.respondent_id")
    .where((e) => e.or([e("respondent.id", "in", group), e("respondent.parent", "=", respondent.id)]))
    .orderBy("cases.last_event_on", "desc")
    .limit(CANDIDATES)
    .select("cases.id")
    .execute();
  const referred = reference
    ? await db
        .selectFrom("event")
        .where("reference", "=", reference)
        .select("case_id as id")
        .limit(CANDIDATES)
        .execute()
    : [];
  return loadCases(db, [...new Set([...ids, ...referred].map((row) => row.id))]);
}

/** Ids are bound as parameters; SQLite takes 32,766 of them, Postgres 65,535. */
const CHUNK = 500;

/** Whole cases by id, in the given order; ids that do not exist are left out. */
export async function loadCases(db: Db, ids: readonly string[]): Promise<readonly Case[]> {
  const found = new Map<string, Case>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    for (const matter of await loadChunk(db, ids.slice(at, at + CHUNK))) found.set(matter.id, matter);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function loadChunk(db: Db, ids: readonly string[]): Promise<readonly Case[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .innerJoin("respondent", "respondent.id", "cases.respondent_id")
    .where("cases.id", "in", ids)
    .selectAll("cases")
    .select(["respondent.name as respondent_name", "respondent.parent as respondent_parent"])
    .execute();
  const events = await db.selectFrom("event").where("case_id", "in", ids).selectAll().execute();
  const reports = events.length > 0 ? await loadReports(db, ids) : new Map<string, Report[]>();
  return rows.map((row) => ({
    id: row.id,
    authority: {
      id: row.authority_id,
      name: row.authority_name,
      country: row.authority_country,
      field: row.authority_field as Field | null,
    },
    respondent: { id: row.respondent_id, name: row.respondent_name, parent: row.respondent_parent },
    possiblyRelated: JSON.parse(row.possibly_related) as string[],
    events: events
      .filter((event) => event.case_id === row.id)
      .map((event) => toEvent(event, reports.get(event.id) ?? []))
      .toSorted((a, b) => a.reportedOn.localeCompare(b.reportedOn) || a.id.localeCompare(b.id)),
  }));
}

async function loadReports(db: Db, caseIds: readonly string[]): Promise<Map<string, Report[]>> {
  const rows = await db
    .selectFrom("report")
    .innerJoin("event", "event.id", "report.event_id")
    .innerJoin("article", "article.id", "report.article_id")
    .where("event.case_id", "in", caseIds)
    .orderBy("article.published_at")
    .orderBy("article.id")
    .select([
      "report.event_id",
      "report.article_id",
      "report.trust",
      "report.amount_minor",
      "report.currency",
      "article.publisher_name",
      "article.publisher_domain",
      "article.title",
      "article.url",
      "article.published_at",
      "article.language",
    ])
    .execute();
  const byEvent = new Map<string, Report[]>();
  for (const row of rows) {
    const report: Report = {
      articleId: row.article_id,
      publisher: row.publisher_name ?? row.publisher_domain ?? "Unknown publisher",
      domain: row.publisher_domain,
      title: row.title,
      url: row.url,
      publishedAt: row.published_at,
      language: row.language,
      trust: row.trust as Trust,
      amount: toMoney(row.amount_minor, row.currency),
    };
    const list = byEvent.get(row.event_id);
    if (list) list.push(report);
    else byEvent.set(row.event_id, [report]);
  }
  return byEvent;
}

function toMoney(minor: number | null, currency: string | null): Money | null {
  return minor === null || currency === null ? null : { minor: Number(minor), currency };
}

function parsed<T>(json: string | null): T | null {
  return json === null ? null : (JSON.parse(json) as T);
}

function toEvent(row: EventTable, reports: readonly Report[]): CaseEvent {
  const corrected = JSON.parse(row.corrected) as CaseEvent["corrected"];
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind as EventKind,
    amount: toMoney(row.amount_minor, row.currency),
    amounts: JSON.parse(row.amounts) as CaseEvent["amounts"],
    decidedOn: row.decided_on,
    reportedOn: row.reported_on,
    reference: row.reference,
    followUpTo: row.follow_up_to,
    refersTo: parsed(row.refers_to),
    laws: JSON.parse(row.laws) as string[],
    term: parsed(row.term),
    evidence: JSON.parse(row.evidence) as CaseEvent["evidence"],
    basis: JSON.parse(row.basis) as CaseEvent["basis"],
    certain: row.certain === 1,
    revision: row.revision,
    corrected: row.rejected === 1 && !corrected.includes("rejected") ? [...corrected, "rejected"] : corrected,
    history: row.history === 1,
    changes: JSON.parse(row.changes) as CaseEvent["changes"],
    reports,
  };
}

/** Opens a case without events. */
export async function insertCase(
  db: Db,
  matter: Omit<Case, "events">,
  opened: { readonly at: string; readonly on: string },
): Promise<void> {
  await db
    .insertInto("cases")
    .values({
      id: matter.id,
      respondent_id: matter.respondent.id,
      authority_key: matter.authority.id ?? matter.authority.name.toLowerCase(),
      authority_id: matter.authority.id,
      authority_name: matter.authority.name,
      authority_country: matter.authority.country,
      authority_field: matter.authority.field,
      possibly_related: JSON.stringify(matter.possiblyRelated),
      opened_at: opened.at,
      last_event_on: opened.on,
    })
    .onConflict((c) => c.column("id").doNothing())
    .execute();
}

/** Names the authority of a case that was opened without one, or with a mere government. */
export async function nameAuthority(db: Db, caseId: string, authority: Case["authority"]): Promise<void> {
  await db
    .updateTable("cases")
    .set({
      authority_key: authority.id ?? authority.name.toLowerCase(),
      authority_id: authority.id,
      authority_name: authority.name,
      authority_country: authority.country,
      authority_field: authority.field,
    })
    .where("id", "=", caseId)
    .execute();
}

/** Stores a new event; its reports are added with {@link addReport}. */
export async function insertEvent(
  db: Db,
  event: Omit<CaseEvent, "reports">,
  extra: { readonly at: string; readonly amountEur: number | null },
): Promise<void> {
  await db
    .insertInto("event")
    .values({
      id: event.id,
      case_id: event.caseId,
      ...columns(event),
      amount_eur: extra.amountEur,
      history: Number(event.history),
      created_at: extra.at,
    })
    .execute();
  await touchCase(db, event.caseId, event.decidedOn ?? event.reportedOn);
}

/** Writes a changed event back; its revision must already be raised. */
export async function updateEvent(
  db: Db,
  event: Omit<CaseEvent, "reports">,
  extra: { readonly amountEur: number | null },
): Promise<void> {
  await db
    .updateTable("event")
    .set({
      case_id: event.caseId,
      ...columns(event),
      amount_eur: extra.amountEur,
      history: Number(event.history),
    })
    .where("id", "=", event.id)
    .execute();
  await touchCase(db, event.caseId, event.decidedOn ?? event.reportedOn);
}

function columns(event: Omit<CaseEvent, "reports">) {
  return {
    kind: event.kind,
    amount_minor: event.amount?.minor ?? null,
    currency: event.amount?.currency ?? null,
    amounts: JSON.stringify(event.amounts),
    decided_on: event.decidedOn,
    reported_on: event.reportedOn,
    reference: event.reference,
    follow_up_to: event.followUpTo,
    refers_to: event.refersTo ? JSON.stringify(event.refersTo) : null,
    laws: JSON.stringify(event.laws),
    term: event.term ? JSON.stringify(event.term) : null,
    evidence: JSON.stringify(event.evidence),
    basis: JSON.stringify(event.basis),
    certain: Number(event.certain),
    revision: event.revision,
    corrected: JSON.stringify(event.corrected),
    rejected: Number(event.corrected.includes("rejected")),
    changes: JSON.stringify(event.changes),
  };
}

async function touchCase(db: Db, caseId: string, on: string): Promise<void> {
  await db
    .updateTable("cases")
    .set({ last_event_on: on })
    .where("id", "=", caseId)
    .where("last_event_on", "<", on)
    .execute();
}

/** Adds an article's report to an event. Answers false where it was there already. */
export async function addReport(
  db: Db,
  report: { eventId: string; articleId: string; trust: Trust; amount: Money | null; at: string },
): Promise<boolean> {
  const done = await db
    .insertInto("report")
    .values({
      event_id: report.eventId,
      article_id: report.articleId,
      trust: report.trust,
      amount_minor: report.amount?.minor ?? null,
      currency: report.amount?.currency ?? null,
      added_at: report.at,
    })
    .onConflict((c) => c.columns(["event_id", "article_id"]).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The ids of the events that an article reports. */
export async function eventsOfArticle(
  db: Db,
  articleId: string,
): Promise<readonly { eventId: string; caseId: string }[]> {
  return db
    .selectFrom("report")
    .innerJoin("event", "event.id", "report.event_id")
    .where("report.article_id", "=", articleId)
    .select(["event.id as eventId", "event.case_id as caseId"])
    .execute();
}

/** One event by id with its whole case, or null. */
export async function readEvent(db: Db, eventId: string): Promise<{ matter: Case; event: CaseEvent } | null> {
  const row = await db.selectFrom("event").where("id", "=", eventId).select("case_id").executeTakeFirst();
  if (!row) return null;
  const [matter] = await loadCases(db, [row.case_id]);
  const event = matter?.events.find((candidate) => candidate.id === eventId);
  return matter && event ? { matter, event } : null;
}

/** Respondents whose normalised name is, begins with or contains `norm`; those with cases only, best first. */
export async function findRespondents(
  db: Db,
  norm: string,
  limit: number,
): Promise<readonly RespondentRow[]> {
  const like = `${norm.replace(/[\\%_]/g, "\\$&")}%`;
  const prefix = db
    .selectFrom("respondent")
    .where(sql<boolean>`norm like ${like} escape '\\'`)
    .orderBy(sql`case when norm = ${norm} then 0 else 1 end`)
    .orderBy("norm")
    .limit(limit)
    .selectAll();
  const rows = await prefix.execute();
  if (rows.length >= limit || norm.length < 3) return rows;
  const inside = await db
    .selectFrom("respondent")
    .where(sql<boolean>`norm like ${`%${like}`} escape '\\'`)
    .orderBy("norm")
    .limit(limit)
    .selectAll()
    .execute();
  const seen = new Set(rows.map((row) => row.id));
  return [...rows, ...inside.filter((row) => !seen.has(row.id))].slice(0, limit);
}

/** All cases of the given respondents and of their subsidiaries, newest first, at most `limit`. */
export async function casesOfRespondents(
  db: Db,
  ids: readonly string[],
  limit = 200,
): Promise<readonly Case[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .innerJoin("respondent", "respondent.id", "cases.respondent_id")
    .where((e) => e.or([e("respondent.id", "in", ids), e("respondent.parent", "in", ids)]))
    .orderBy("cases.last_event_on", "desc")
    .limit(limit)
    .select("cases.id")
    .execute();
  return loadCases(
    db,
    rows.map((row) => row.id),
  );
}

/** The newest cases, at most `limit`. */
export async function latestCases(db: Db, limit: number): Promise<readonly Case[]> {
  const rows = await db
    .selectFrom("cases")
    .orderBy("last_event_on", "desc")
    .orderBy("id")
    .limit(limit)
    .select("id")
    .execute();
  return loadCases(
    db,
    rows.map((row) => row.id),
  );
}

/** How many cases and events are stored. */
export async function countCases(db: Db): Promise<{ readonly cases: number; readonly events: number }> {
  const count = (table: "cases" | "event") =>
    db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
  const [cases, events] = [await count("cases"), await count("event")];
  return { cases: Number(cases.n), events: Number(events.n) };
}
