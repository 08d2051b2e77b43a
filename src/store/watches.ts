import type { Watch, WatchTarget } from "../domain/alert.ts";
import type { Money } from "../domain/money.ts";
import type { Field } from "../domain/party.ts";
import { stableId } from "./articles.ts";
import type { Db } from "./db.ts";
import type { WatchTable } from "./schema.ts";

/** The comparable key of a watch target. */
function targetKey(target: WatchTarget): string {
  switch (target.type) {
    case "company":
      return target.respondentId;
    case "authority":
      return target.authorityId;
    case "country":
      return target.country;
    case "field":
      return target.field;
    case "keyword":
      return target.text.toLowerCase();
    case "everything":
      return "";
  }
}

function targetName(target: WatchTarget): string {
  return target.type === "company" || target.type === "authority" ? target.name : targetKey(target);
}

/** Adds a watch, or changes the threshold of the same one. Answers the watch and whether it is new. */
export async function addWatch(
  db: Db,
  watch: Omit<Watch, "id">,
): Promise<{ readonly watch: Watch; readonly added: boolean }> {
  const id = stableId(watch.guildId, watch.channelId, watch.target.type, targetKey(watch.target));
  const known = await db.selectFrom("watch").where("id", "=", id).select("id").executeTakeFirst();
  const threshold = {
    threshold_minor: watch.threshold?.minor ?? null,
    threshold_currency: watch.threshold?.currency ?? null,
  };
  await db
    .insertInto("watch")
    .values({
      id,
      guild_id: watch.guildId,
      channel_id: watch.channelId,
      type: watch.target.type,
      target: targetKey(watch.target),
      name: targetName(watch.target),
      ...threshold,
      created_by: watch.createdBy,
      created_at: watch.createdAt,
    })
    .onConflict((c) => c.column("id").doUpdateSet(threshold))
    .execute();
  return { watch: { ...watch, id }, added: !known };
}

/** Removes a watch of this guild. Answers false where the guild has no such watch. */
export async function removeWatch(db: Db, guildId: string, watchId: string): Promise<boolean> {
  const done = await db
    .deleteFrom("watch")
    .where("id", "=", watchId)
    .where("guild_id", "=", guildId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** The watches of one guild, oldest first. */
export async function watchesOfGuild(db: Db, guildId: string): Promise<readonly Watch[]> {
  const rows = await db
    .selectFrom("watch")
    .where("guild_id", "=", guildId)
    .orderBy("created_at")
    .orderBy("id")
    .selectAll()
    .execute();
  return rows.map(toWatch);
}

/** Every watch of every guild: what deciding matches against. */
export async function allWatches(db: Db): Promise<readonly Watch[]> {
  const rows = await db.selectFrom("watch").orderBy("guild_id").orderBy("created_at").selectAll().execute();
  return rows.map(toWatch);
}

function toWatch(row: WatchTable): Watch {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    target: toTarget(row),
    threshold:
      row.threshold_minor === null || row.threshold_currency === null
        ? null
        : ({ minor: Number(row.threshold_minor), currency: row.threshold_currency } satisfies Money),
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function toTarget(row: WatchTable): WatchTarget {
  switch (row.type as WatchTarget["type"]) {
    case "company":
      return { type: "company", respondentId: row.target, name: row.name };
    case "authority":
      return { type: "authority", authorityId: row.target, name: row.name };
    case "country":
      return { type: "country", country: row.target };
    case "field":
      return { type: "field", field: row.target as Field };
    case "keyword":
      return { type: "keyword", text: row.target };
    case "everything":
      return { type: "everything" };
  }
}
