import { stableId } from "./articles.ts";
import type { Db } from "./db.ts";

/** A correction as it is kept and exported. */
export interface StoredCorrection {
  readonly id: string;
  readonly eventId: string;
  readonly type: "rejected" | "amount" | "case";
  readonly before: unknown;
  readonly after: unknown;
  readonly guildId: string | null;
  readonly userId: string | null;
  readonly at: string;
}

/** Keeps a correction. */
export async function recordCorrection(
  db: Db,
  correction: Omit<StoredCorrection, "id" | "guildId" | "userId"> & {
    guildId: string;
    userId: string;
    revision: number;
  },
): Promise<void> {
  await db
    .insertInto("correction")
    .values({
      id: stableId("correction", correction.eventId, correction.revision, correction.type),
      event_id: correction.eventId,
      type: correction.type,
      before: JSON.stringify(correction.before),
      after: JSON.stringify(correction.after),
      guild_id: correction.guildId,
      user_id: correction.userId,
      at: correction.at,
    })
    .execute();
}

/** All corrections, oldest first. */
export async function listCorrections(db: Db): Promise<readonly StoredCorrection[]> {
  const rows = await db.selectFrom("correction").orderBy("at").orderBy("id").selectAll().execute();
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    type: row.type,
    before: JSON.parse(row.before) as unknown,
    after: JSON.parse(row.after) as unknown,
    guildId: row.guild_id,
    userId: row.user_id,
    at: row.at,
  }));
}

/** Moves every event of a case to another and forgets the empty case. */
export async function mergeCase(db: Db, from: string, into: string): Promise<void> {
  await db.updateTable("event").set({ case_id: into }).where("case_id", "=", from).execute();
  await db.deleteFrom("cases").where("id", "=", from).execute();
}
