import { type Kysely, sql } from "kysely";

/** Indexes by which the first unsent alert of every channel is found without reading the whole backlog. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index outbox_heads on outbox (channel_id, event_on, created_at, id)
    where state in ('pending', 'inflight')`.execute(db);
  await sql`create index outbox_open on outbox (channel_id) where state = 'inflight'`.execute(db);
  await sql`create index outbox_held on outbox (held_until) where state = 'held'`.execute(db);
  await sql`create index outbox_leased on outbox (lease_owner) where lease_owner is not null`.execute(db);
}
