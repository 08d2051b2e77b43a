import { type Kysely, sql } from "kysely";
import type { Engine } from "../db.ts";

/** The first schema. Times are ISO text, JSON is text, flags are 0 or 1: the same on both engines. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const big = engine === "postgres" ? sql`bigint` : sql`integer`;
  await db.schema
    .createTable("source")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("guild_id", "text")
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("host", "text", (c) => c.notNull())
    .addColumn("definition", "text", (c) => c.notNull())
    .addColumn("enabled", "integer", (c) => c.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("moved_to", "text")
    .addColumn("next_poll_at", "text", (c) => c.notNull())
    .addColumn("interval_seconds", "integer", (c) => c.notNull())
    .addColumn("fail_count", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("baseline_at", "text")
    .addColumn("last_attempt_at", "text")
    .addColumn("last_success_at", "text")
    .addColumn("last_change_at", "text")
    .addColumn("newest_item_at", "text")
    .addColumn("last_error", "text")
    .addColumn("items_total", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("latency_ms", "integer")
    .addColumn("silent_since", "text")
    .addColumn("habit_seconds", "integer")
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "text")
    .addColumn("lease_epoch", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex("source_due").on("source").columns(["enabled", "next_poll_at"]).execute();

  await db.schema
    .createTable("article")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("source_id", "text", (c) => c.notNull())
    .addColumn("external_id", "text")
    .addColumn("url", "text")
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("excerpt", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("publisher_name", "text")
    .addColumn("publisher_domain", "text")
    .addColumn("language", "text")
    .addColumn("published_at", "text")
    .addColumn("updated_at", "text")
    .addColumn("topics", "text", (c) => c.notNull())
    .addColumn("repaired", "integer", (c) => c.notNull())
    .addColumn("content_hash", "text", (c) => c.notNull())
    .addColumn("fetched_at", "text", (c) => c.notNull())
    .addColumn("history", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("article_url").unique().on("article").column("url").execute();
  await db.schema
    .createIndex("article_external")
    .unique()
    .on("article")
    .columns(["source_id", "external_id"])
    .execute();
  await db.schema
    .createIndex("article_content")
    .on("article")
    .columns(["source_id", "content_hash"])
    .execute();
  await db.schema.createIndex("article_fetched").on("article").column("fetched_at").execute();

  await db.schema
    .createTable("respondent")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("norm", "text", (c) => c.notNull())
    .addColumn("parent", "text")
    .execute();
  await db.schema.createIndex("respondent_norm").on("respondent").column("norm").execute();
  await db.schema.createIndex("respondent_parent").on("respondent").column("parent").execute();

  await db.schema
    .createTable("cases")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("respondent_id", "text", (c) => c.notNull().references("respondent.id"))
    .addColumn("authority_key", "text", (c) => c.notNull())
    .addColumn("authority_id", "text")
    .addColumn("authority_name", "text", (c) => c.notNull())
    .addColumn("authority_country", "text")
    .addColumn("authority_field", "text")
    .addColumn("possibly_related", "text", (c) => c.notNull())
    .addColumn("opened_at", "text", (c) => c.notNull())
    .addColumn("last_event_on", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("cases_respondent")
    .on("cases")
    .columns(["respondent_id", "last_event_on"])
    .execute();
  await db.schema
    .createIndex("cases_authority")
    .on("cases")
    .columns(["authority_id", "last_event_on"])
    .execute();

  await db.schema
    .createTable("event")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("case_id", "text", (c) => c.notNull().references("cases.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("amount_minor", big)
    .addColumn("currency", "text")
    .addColumn("amount_eur", big)
    .addColumn("amounts", "text", (c) => c.notNull())
    .addColumn("decided_on", "text")
    .addColumn("reported_on", "text", (c) => c.notNull())
    .addColumn("reference", "text")
    .addColumn("follow_up_to", "text")
    .addColumn("refers_to", "text")
    .addColumn("laws", "text", (c) => c.notNull())
    .addColumn("term", "text")
    .addColumn("evidence", "text", (c) => c.notNull())
    .addColumn("basis", "text", (c) => c.notNull())
    .addColumn("certain", "integer", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("corrected", "text", (c) => c.notNull())
    .addColumn("rejected", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("history", "integer", (c) => c.notNull())
    .addColumn("changes", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("event_case").on("event").column("case_id").execute();
  await db.schema.createIndex("event_reference").on("event").column("reference").execute();
  await db.schema.createIndex("event_reported").on("event").column("reported_on").execute();
  await db.schema.createIndex("event_rank").on("event").column("amount_eur").execute();

  await db.schema
    .createTable("report")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id"))
    .addColumn("article_id", "text", (c) => c.notNull().references("article.id"))
    .addColumn("trust", "text", (c) => c.notNull())
    .addColumn("amount_minor", big)
    .addColumn("currency", "text")
    .addColumn("added_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("report_key", ["event_id", "article_id"])
    .execute();
  await db.schema.createIndex("report_article").on("report").column("article_id").execute();

  await db.schema
    .createTable("watch")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text")
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("target", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("threshold_minor", big)
    .addColumn("threshold_currency", "text")
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("watch_target").on("watch").columns(["type", "target"]).execute();
  await db.schema.createIndex("watch_guild").on("watch").column("guild_id").execute();

  await db.schema
    .createTable("guild")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("joined_at", "text", (c) => c.notNull())
    .addColumn("left_at", "text")
    .execute();

  await db.schema
    .createTable("channel")
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text", (c) => c.primaryKey())
    .addColumn("paused_reason", "text")
    .addColumn("paused_at", "text")
    .addColumn("retry_at", "text")
    .execute();

  await db.schema
    .createTable("decision")
    .addColumn("id", engine === "postgres" ? "serial" : "integer", (c) =>
      engine === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement(),
    )
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("detail", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("decision_key")
    .unique()
    .on("decision")
    .columns(["event_id", "revision", "channel_id", "reason"])
    .execute();
  await db.schema.createIndex("decision_guild").on("decision").columns(["guild_id", "event_id"]).execute();
  await db.schema.createIndex("decision_at").on("decision").column("at").execute();

  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("nonce", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("wanted_revision", "integer", (c) => c.notNull())
    .addColumn("sent_revision", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("message_id", "text")
    .addColumn("thread_id", "text")
    .addColumn("edit_inflight", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("next_at", "text", (c) => c.notNull())
    .addColumn("held_until", "text")
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "text")
    .addColumn("lease_epoch", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("first_send_at", "text")
    .addColumn("sent_at", "text")
    .addColumn("last_error", "text")
    .addColumn("labelled", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("event_on", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addUniqueConstraint("outbox_once", ["channel_id", "event_id"])
    .execute();
  await sql`create index outbox_due on outbox (next_at, created_at) where state in ('pending', 'inflight')`.execute(
    db,
  );
  await sql`create index outbox_dirty on outbox (next_at) where state = 'sent' and wanted_revision > sent_revision`.execute(
    db,
  );
  await db.schema.createIndex("outbox_event").on("outbox").column("event_id").execute();
  await db.schema.createIndex("outbox_channel").on("outbox").columns(["channel_id", "created_at"]).execute();

  await db.schema
    .createTable("local_message")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("channel_id", "text", (c) => c.notNull())
    .addColumn("nonce", "text", (c) => c.notNull().unique())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("edits", "text", (c) => c.notNull())
    .addColumn("history", "integer", (c) => c.notNull())
    .addColumn("posted_at", "text", (c) => c.notNull())
    .addColumn("edited_at", "text")
    .execute();

  await db.schema
    .createTable("kv")
    .addColumn("ns", "text", (c) => c.notNull())
    .addColumn("k", "text", (c) => c.notNull())
    .addColumn("v", "text", (c) => c.notNull())
    .addColumn("exp", big)
    .addPrimaryKeyConstraint("kv_key", ["ns", "k"])
    .execute();
  await db.schema.createIndex("kv_expiry").on("kv").column("exp").execute();
}
