import { DEFAULT_SETTINGS, type GuildSettings } from "../domain/alert.ts";
import type { Db, Store } from "./db.ts";
import { openKv } from "./kv.ts";

/** Per-guild settings, one keyv document a guild, with the guilds that are known. */
export interface Guilds {
  /** The settings of a guild; what was never set has its default. */
  settings(guildId: string): Promise<GuildSettings>;
  /** Changes some settings of a guild and answers all of them. Changes of one guild are applied one after the other. */
  change(guildId: string, change: Partial<GuildSettings>): Promise<GuildSettings>;
  forget(guildId: string): Promise<void>;
}

/** Settings kept in keyv, with a read cache that this process's own changes renew (`ttlMs` bounds those of others). */
export function openGuilds(store: Store, ttlMs = 30_000, clock: () => number = Date.now): Guilds {
  const kv = openKv<Partial<GuildSettings>>(store, "guild");
  const cache = new Map<string, { readonly at: number; readonly settings: GuildSettings }>();
  const queue = new Map<string, Promise<unknown>>();

  async function settings(guildId: string): Promise<GuildSettings> {
    const known = cache.get(guildId);
    if (known && clock() - known.at < ttlMs) return known.settings;
    const fresh = { ...DEFAULT_SETTINGS, ...(await kv.get(guildId)) };
    cache.set(guildId, { at: clock(), settings: fresh });
    return fresh;
  }

  function change(guildId: string, wanted: Partial<GuildSettings>): Promise<GuildSettings> {
    const before = queue.get(guildId) ?? Promise.resolve();
    const next = before
      .catch(() => undefined)
      .then(async () => {
        const stored = { ...(await kv.get(guildId)), ...wanted };
        await kv.set(guildId, stored);
        const fresh = { ...DEFAULT_SETTINGS, ...stored };
        cache.set(guildId, { at: clock(), settings: fresh });
        return fresh;
      });
    queue.set(guildId, next);
    return next;
  }

  async function forget(guildId: string): Promise<void> {
    await kv.delete(guildId);
    cache.delete(guildId);
  }
  return { settings, change, forget };
}

/** Notes that the bot is in a guild. */
export async function joinGuild(db: Db, guild: { id: string; name: string; at: string }): Promise<void> {
  await db
    .insertInto("guild")
    .values({ id: guild.id, name: guild.name, joined_at: guild.at, left_at: null })
    .onConflict((c) => c.column("id").doUpdateSet({ name: guild.name, left_at: null }))
    .execute();
}

/** Notes that the bot left a guild; its data is purged later. */
export async function leaveGuild(db: Db, guildId: string, at: string): Promise<void> {
  await db.updateTable("guild").set({ left_at: at }).where("id", "=", guildId).execute();
}

/** The guilds that the bot is in. */
export async function presentGuilds(db: Db): Promise<readonly { id: string; name: string }[]> {
  return db.selectFrom("guild").where("left_at", "is", null).select(["id", "name"]).orderBy("id").execute();
}

/** Marks the guilds that the bot is no longer in as left: those that removed it while it was not running. */
export async function markAbsent(db: Db, present: readonly string[], at: string): Promise<void> {
  const members = new Set(present);
  const known = await db.selectFrom("guild").where("left_at", "is", null).select("id").execute();
  // Guilds of the local page have no Discord id.
  for (const { id } of known) if (/^\d{15,20}$/.test(id) && !members.has(id)) await leaveGuild(db, id, at);
}
