import { type SelectQueryBuilder, sql } from "kysely";
import type { Case, CaseEvent } from "../domain/case.ts";
import { type EventKind, PENALTY_KINDS } from "../domain/enforcement.ts";
import type { Field } from "../domain/party.ts";
import { loadCases, type RespondentRow } from "./cases.ts";
import type { Db, Engine } from "./db.ts";
import type { EventTable, Tables } from "./schema.ts";

export interface EventQuestion {
  readonly kind?: EventKind | null;
  readonly since?: string | null;
  readonly country?: string | null;
  readonly field?: Field | null;
}

export interface FoundEvent {
  readonly matter: Case;
  readonly event: CaseEvent;
}

/** Beyond so many rows it is quicker to go through all events from the top than to sort the chosen ones. */
const FEW = 3_000;

/** Events with the largest sums that were imposed, largest first; of a case with many events each counts. */
export async function topEvents(db: Db, asked: EventQuestion, limit: number): Promise<readonly FoundEvent[]> {
  const few = (await fewEvents(db, asked)) || (await fewCases(db, asked));
  // A unary plus keeps SQLite from walking the index of sums where few rows are to be sorted.
  const rank = few ? sql`+e.amount_eur` : sql`e.amount_eur`;
  let query = db
    .selectFrom("event as e")
    .innerJoin("cases as c", "c.id", "e.case_id")
    .where("e.rejected", "=", 0)
    .where("e.amount_eur", "is not", null)
    .where("e.kind", "in", [...PENALTY_KINDS]);
  if (asked.since) query = query.where("e.reported_on", ">=", asked.since);
  if (asked.country) query = query.where("c.authority_country", "=", asked.country);
  if (asked.field) query = query.where("c.authority_field", "=", asked.field);
  const rows = await query
    .orderBy(rank, "desc")
    .limit(limit)
    .select(["e.id as id", "e.case_id as caseId"])
    .execute();
  return whole(db, rows);
}

async function fewEvents(db: Db, { since }: EventQuestion): Promise<boolean> {
  if (!since) return false;
  return isFew(db.selectFrom("event").where("reported_on", ">=", since));
}

async function fewCases(db: Db, { country, field }: EventQuestion): Promise<boolean> {
  if (country && (await isFew(db.selectFrom("cases").where("authority_country", "=", country)))) return true;
  return field ? isFew(db.selectFrom("cases").where("authority_field", "=", field)) : false;
}

async function isFew<T extends keyof Tables>(query: SelectQueryBuilder<Tables, T, object>): Promise<boolean> {
  const rows = await query.select(sql<number>`1`.as("one")).offset(FEW).limit(1).execute();
  return rows.length === 0;
}

/** Events in the order of their first report, newest first. */
export async function latestEvents(
  db: Db,
  asked: EventQuestion,
  offset: number,
  limit: number,
): Promise<readonly FoundEvent[]> {
  let query = db.selectFrom("event").where("rejected", "=", 0);
  if (asked.kind) query = query.where("kind", "=", asked.kind);
  if (asked.since) query = query.where("reported_on", ">=", asked.since);
  const rows = await query
    .orderBy("reported_on", "desc")
    .orderBy("id")
    .offset(offset)
    .limit(limit)
    .select(["id", "case_id as caseId"])
    .execute();
  return whole(db, rows);
}

/** Counting ends here: nobody turns so many pages. */
const COUNTED = 2_000;

/** How many events `latestEvents` has; beyond 2,000 it says only that there are more. */
export async function countEvents(
  db: Db,
  asked: EventQuestion,
): Promise<{ readonly n: number; readonly more: boolean }> {
  let query = db.selectFrom("event").where("rejected", "=", 0);
  if (asked.kind) query = query.where("kind", "=", asked.kind);
  if (asked.since) query = query.where("reported_on", ">=", asked.since);
  const rows = await query
    .limit(COUNTED + 1)
    .select(sql<number>`1`.as("one"))
    .execute();
  return { n: Math.min(rows.length, COUNTED), more: rows.length > COUNTED };
}

/** Events that set a term, newest first, that were reported from an ISO date on. */
export async function eventsWithTerm(db: Db, since: string, limit: number): Promise<readonly FoundEvent[]> {
  const rows = await db
    .selectFrom("event")
    .where("term", "is not", null)
    .where("reported_on", ">=", since)
    .where("rejected", "=", 0)
    .orderBy("reported_on", "desc")
    .limit(limit)
    .select(["id", "case_id as caseId"])
    .execute();
  return whole(db, rows);
}

/** Reports that a search looks at for each event that is wanted, newest first, and altogether: words that all have are bounded. */
const REPORTS_EACH = 25;
const SEARCHED = 3_000;

/** Events whose reports, respondent or authority have all the words; the last one may be a beginning. */
export async function searchEvents(
  db: Db,
  engine: Engine,
  typed: string,
  offset: number,
  limit: number,
): Promise<readonly FoundEvent[]> {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const most = Math.min(SEARCHED, (offset + limit + 10) * REPORTS_EACH);
  // Whole words come out of the index in order; a beginning has to be put together first, so it is the second try.
  const exact = await reportsWith(db, engine, words, false, most);
  const rows = exact.length > 0 ? exact : await reportsWith(db, engine, words, true, most);
  const ids = [...new Set(rows.map((row) => row.event_id))];
  const page: { id: string; caseId: string }[] = [];
  // Rejected events are left out; a few more are asked for so that a page is full all the same.
  const chosen = ids.slice(offset, offset + limit + 10);
  if (chosen.length === 0) return [];
  const known = await db
    .selectFrom("event")
    .where("id", "in", chosen)
    .where("rejected", "=", 0)
    .select(["id", "case_id as caseId"])
    .execute();
  const byId = new Map(known.map((row) => [row.id, row]));
  for (const id of chosen) {
    const row = byId.get(id);
    if (row && page.length < limit) page.push(row);
  }
  return whole(db, page);
}

/** Reports that are looked at to count what a search finds: the answer does not wait for more. */
const COUNTED_REPORTS = 800;

/** How many events `searchEvents` has for these words; `more` where only its newest 800 reports were counted. */
export async function countSearched(
  db: Db,
  engine: Engine,
  typed: string,
): Promise<{ readonly n: number; readonly more: boolean }> {
  const words = wordsOf(typed);
  if (words.length === 0) return { n: 0, more: false };
  const exact = await reportsWith(db, engine, words, false, COUNTED_REPORTS);
  const rows = exact.length > 0 ? exact : await reportsWith(db, engine, words, true, COUNTED_REPORTS);
  const ids = [...new Set(rows.map((row) => row.event_id))];
  if (ids.length === 0) return { n: 0, more: false };
  const known = await db
    .selectFrom("event")
    .where("id", "in", ids)
    .where("rejected", "=", 0)
    .select("id")
    .execute();
  return { n: known.length, more: rows.length === COUNTED_REPORTS };
}

/** Shorter beginnings have too many endings. */
const SHORTEST_BEGINNING = 3;

/** The events of the newest reports that have all words, the last of them as a beginning where `open`. */
async function reportsWith(
  db: Db,
  engine: Engine,
  words: readonly string[],
  open: boolean,
  most: number,
): Promise<readonly { readonly event_id: string }[]> {
  if (open && (words.at(-1)?.length ?? 0) < SHORTEST_BEGINNING) return [];
  const { rows } =
    engine === "sqlite"
      ? await sql<{ event_id: string }>`select event_id from report_text
          where report_text match ${ftsQuery(words, open)} order by rowid desc limit ${most}`.execute(db)
      : await sql<{ event_id: string }>`select event_id from report_text
          where words @@ to_tsquery('simple', ${tsQuery(words, open)}) order by id desc limit ${most}`.execute(
          db,
        );
  return rows;
}

/** Respondents whose normalised name is or begins with `norm`, or has a word that does; best first. */
export async function respondentsLike(
  db: Db,
  engine: Engine,
  norm: string,
  limit: number,
): Promise<readonly RespondentRow[]> {
  if (norm === "") return db.selectFrom("respondent").orderBy("norm").limit(limit).selectAll().execute();
  const prefix =
    engine === "sqlite"
      ? sql<boolean>`norm >= ${norm} and norm < ${`${norm}\u{10ffff}`}`
      : sql<boolean>`norm like ${`${norm.replace(/[\\%_]/g, "\\$&")}%`}`;
  const first = await db
    .selectFrom("respondent")
    .where(prefix)
    .orderBy("norm")
    .limit(limit)
    .selectAll()
    .execute();
  const words = wordsOf(norm);
  if (first.length >= limit || words.length === 0) return first;
  const { rows } =
    engine === "sqlite"
      ? await sql<{ id: string }>`select id from respondent_text
          where respondent_text match ${ftsQuery(words, true)} order by rowid limit ${limit}`.execute(db)
      : await sql<{ id: string }>`select id from respondent
          where to_tsvector('simple', norm) @@ to_tsquery('simple', ${tsQuery(words, true)}) limit ${limit}`.execute(
          db,
        );
  const seen = new Set(first.map(({ id }) => id));
  const rest = rows.map(({ id }) => id).filter((id) => !seen.has(id));
  const inside =
    rest.length > 0
      ? await db.selectFrom("respondent").where("id", "in", rest).orderBy("norm").selectAll().execute()
      : [];
  return [...first, ...inside].slice(0, limit);
}

/** At most eight words of letters and digits, as both engines' tokenisers would cut them. */
function wordsOf(typed: string): readonly string[] {
  return (
    typed
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,60}/gu) ?? []
  ).slice(0, 8);
}

function ftsQuery(words: readonly string[], open: boolean): string {
  return words.map((word, at) => `"${word}"${open && at === words.length - 1 ? "*" : ""}`).join(" ");
}

function tsQuery(words: readonly string[], open: boolean): string {
  return words.map((word, at) => (open && at === words.length - 1 ? `${word}:*` : word)).join(" & ");
}

async function whole(
  db: Db,
  rows: readonly { readonly id: EventTable["id"]; readonly caseId: string }[],
): Promise<readonly FoundEvent[]> {
  const cases = await loadCases(db, [...new Set(rows.map((row) => row.caseId))]);
  const byId = new Map(cases.map((matter) => [matter.id, matter]));
  return rows.flatMap(({ id, caseId }) => {
    const matter = byId.get(caseId);
    const event = matter?.events.find((each) => each.id === id);
    return matter && event ? [{ matter, event }] : [];
  });
}

/** About how many articles and cases are stored, without counting a million rows on the thread that answers. */
export async function sizes(
  db: Db,
  engine: Engine,
): Promise<{ readonly articles: number; readonly cases: number }> {
  const of = async (table: "article" | "cases") => {
    const { rows } =
      engine === "sqlite"
        ? await sql<{ n: number | null }>`select max(rowid) as n from ${sql.table(table)}`.execute(db)
        : await sql<{ n: number | null }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    return Number(rows[0]?.n ?? 0);
  };
  return { articles: await of("article"), cases: await of("cases") };
}

/** The stored article at a canonical address with the events that it reports, or null. */
export async function articleAt(
  db: Db,
  url: string,
): Promise<{
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly text: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly fetchedAt: string;
  readonly sourceId: string;
  readonly history: boolean;
  readonly events: readonly { readonly eventId: string; readonly caseId: string }[];
} | null> {
  const row = await db.selectFrom("article").where("url", "=", url).selectAll().executeTakeFirst();
  if (!row) return null;
  const events = await db
    .selectFrom("report")
    .innerJoin("event", "event.id", "report.event_id")
    .where("report.article_id", "=", row.id)
    .select(["event.id as eventId", "event.case_id as caseId"])
    .execute();
  return {
    id: row.id,
    title: row.title,
    excerpt: row.excerpt,
    text: row.text,
    language: row.language,
    publishedAt: row.published_at,
    fetchedAt: row.fetched_at,
    sourceId: row.source_id,
    history: row.history === 1,
    events,
  };
}

/** The newest error that sending an alert of a guild met, or null. */
export async function lastErrorOf(db: Db, guildId: string): Promise<string | null> {
  const row = await db
    .selectFrom("outbox")
    .where("guild_id", "=", guildId)
    .where("last_error", "is not", null)
    .orderBy("next_at", "desc")
    .limit(1)
    .select("last_error")
    .executeTakeFirst();
  return row?.last_error ?? null;
}
