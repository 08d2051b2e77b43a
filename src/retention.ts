import type { Settings } from "./config.ts";
import type { Db, Store } from "./store/db.ts";

/** What a round of tidying removed. */
export interface Removed {
  readonly decisions: number;
  readonly guilds: number;
}

/** Rows removed in one statement: the database is never held for long. */
const BATCH = 2000;

/** Removes what is kept no longer: reasons for not alerting, and everything of guilds that the bot left. `now` is ISO 8601. */
export async function tidy(store: Store, keep: Settings["retention"], now: string): Promise<Removed> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  let decisions = 0;
  for (;;) {
    const old = await store.db
      .selectFrom("decision")
      .where("at", "<", before(keep.decisions))
      .select("id")
      .limit(BATCH)
      .execute();
    if (old.length === 0) break;
    const ids = old.map(({ id }) => id);
    await store.db.deleteFrom("decision").where("id", "in", ids).execute();
    decisions += ids.length;
  }
  const left = await store.db
    .selectFrom("guild")
    .where("left_at", "<", before(keep.leftGuilds))
    .select("id")
    .execute();
  for (const { id } of left) await store.transaction((db) => forgetGuild(db, id));
  await store.db.deleteFrom("kv").where("exp", "<", Date.parse(now)).execute();
  return { decisions, guilds: left.length };
}

/** Removes everything that is stored of a guild: settings, watches, sources, alerts, reasons. Answers the rows. */
export async function forgetGuild(db: Db, guildId: string): Promise<number> {
  let rows = 0;
  const alerts = db.selectFrom("outbox").where("guild_id", "=", guildId).select("id");
  await db.deleteFrom("digest_item").where("digest_id", "in", alerts).execute();
  // A correction goes on to hold; who made it is forgotten.
  await db
    .updateTable("correction")
    .set({ guild_id: null, user_id: null })
    .where("guild_id", "=", guildId)
    .execute();
  for (const table of ["watch", "source", "channel", "decision", "reminder", "notice", "outbox"] as const) {
    const done = await db.deleteFrom(table).where("guild_id", "=", guildId).executeTakeFirst();
    rows += Number(done.numDeletedRows);
  }
  const settings = await db
    .deleteFrom("kv")
    .where("ns", "=", "guild")
    .where("k", "in", [guildId, `guild:${guildId}`])
    .executeTakeFirst();
  const guild = await db.deleteFrom("guild").where("id", "=", guildId).executeTakeFirst();
  return rows + Number(settings.numDeletedRows) + Number(guild.numDeletedRows);
}
