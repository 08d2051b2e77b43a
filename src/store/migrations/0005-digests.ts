import { type Kysely, sql } from "kysely";

/** Which rows are digests, and when a channel got its latest messages: what a flood is told by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("outbox")
    .addColumn("digest", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update outbox set digest = 1 where id in (select digest_id from digest_item)`.execute(db);
  await sql`create index outbox_digests on outbox (channel_id, event_on, created_at, id)
    where digest = 1 and state in ('pending', 'inflight')`.execute(db);
  await sql`create index outbox_told on outbox (channel_id, sent_at) where sent_at is not null`.execute(db);
}
