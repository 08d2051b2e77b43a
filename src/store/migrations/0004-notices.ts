import { type Kysely, sql } from "kysely";

/** What channels are told of sources, and an index of the polls under way. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("notice")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("guild_id", "text", (c) => c.notNull())
    .addColumn("channel_id", "text", (c) => c.notNull())
    .addColumn("source_id", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("message", "text", (c) => c.notNull())
    .addColumn("since", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("batch", "text")
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("next_at", "text", (c) => c.notNull())
    .addColumn("first_send_at", "text")
    .addColumn("last_error", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await sql`create index notice_open on notice (channel_id) where state in ('pending', 'inflight')`.execute(
    db,
  );
  await db.schema.createIndex("notice_source").on("notice").columns(["source_id", "since"]).execute();
  await db.schema.createIndex("notice_guild").on("notice").column("guild_id").execute();
  await sql`create index source_leased on source (host) where lease_until is not null`.execute(db);
}
