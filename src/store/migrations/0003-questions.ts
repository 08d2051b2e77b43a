import { type Kysely, sql } from "kysely";
import type { Engine } from "../db.ts";

/** What commands ask: corrections, digests and reminders, search by words, and indexes for questions of users. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable("correction")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("before", "text", (c) => c.notNull())
    .addColumn("after", "text", (c) => c.notNull())
    .addColumn("guild_id", "text")
    .addColumn("user_id", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("correction_event").on("correction").columns(["event_id", "at"]).execute();

  // The alerts that one message tells together: the row that is posted, and those that it stands for.
  await db.schema
    .createTable("digest_item")
    .addColumn("digest_id", "text", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("place", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("digest_key", ["digest_id", "event_id"])
    .execute();
  await db.schema.createIndex("digest_event").on("digest_item").column("event_id").execute();

  await db.schema
    .createTable("reminder")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("attempted_at", "text")
    .addColumn("sent_at", "text")
    .execute();
  await db.schema.createIndex("reminder_guild").on("reminder").column("guild_id").execute();

  await db.schema.createIndex("outbox_guild").on("outbox").columns(["guild_id", "state"]).execute();
  await sql`create index event_term on event (reported_on) where term is not null`.execute(db);
  await db.schema.createIndex("event_kind").on("event").columns(["kind", "reported_on"]).execute();
  await db.schema.createIndex("cases_country").on("cases").column("authority_country").execute();
  await db.schema.createIndex("cases_field").on("cases").column("authority_field").execute();
  await (engine === "sqlite" ? sqliteSearch(db) : postgresSearch(db));
}

/** Full text by FTS5 (https://www.sqlite.org/fts5.html), filled by triggers. */
async function sqliteSearch(db: Kysely<unknown>): Promise<void> {
  const tokens = sql.lit("unicode61 remove_diacritics 2");
  await sql`create virtual table report_text using fts5(words, event_id unindexed, article_id unindexed, tokenize=${tokens})`.execute(
    db,
  );
  await sql`create virtual table respondent_text using fts5(norm, id unindexed, tokenize=${tokens})`.execute(
    db,
  );
  const words = sql`select a.title || ' ' || r.name || ' ' || c.authority_name, e.id, a.id
    from article a, event e join cases c on c.id = e.case_id join respondent r on r.id = c.respondent_id`;
  await sql`create trigger report_words after insert on report begin
    insert into report_text (words, event_id, article_id) ${words} where a.id = new.article_id and e.id = new.event_id;
  end`.execute(db);
  await sql`create trigger respondent_words after insert on respondent begin
    insert into respondent_text (norm, id) values (new.norm, new.id);
  end`.execute(db);
  await sql`insert into report_text (words, event_id, article_id) ${words}
    join report p on p.event_id = e.id and p.article_id = a.id`.execute(db);
  await sql`insert into respondent_text (norm, id) select norm, id from respondent`.execute(db);
}

/** Full text by tsvector (https://www.postgresql.org/docs/current/textsearch.html), filled by a trigger. */
async function postgresSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_text (id bigserial primary key, words tsvector not null, event_id text not null, article_id text not null)`.execute(
    db,
  );
  await sql`create index report_text_words on report_text using gin (words)`.execute(db);
  await sql`create function report_words() returns trigger language plpgsql as $$
    begin
      insert into report_text (words, event_id, article_id)
      select to_tsvector('simple', a.title || ' ' || r.name || ' ' || c.authority_name), e.id, a.id
      from article a, event e join cases c on c.id = e.case_id join respondent r on r.id = c.respondent_id
      where a.id = new.article_id and e.id = new.event_id;
      return new;
    end $$`.execute(db);
  await sql`create trigger report_words after insert on report for each row execute function report_words()`.execute(
    db,
  );
  await sql`insert into report_text (words, event_id, article_id)
    select to_tsvector('simple', a.title || ' ' || r.name || ' ' || c.authority_name), e.id, a.id
    from report p join event e on e.id = p.event_id join article a on a.id = p.article_id
    join cases c on c.id = e.case_id join respondent r on r.id = c.respondent_id`.execute(db);
  await sql`create index respondent_prefix on respondent (norm text_pattern_ops)`.execute(db);
  await sql`create index respondent_words on respondent using gin (to_tsvector('simple', norm))`.execute(db);
}
