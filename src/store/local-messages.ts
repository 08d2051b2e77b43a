import { sql } from "kysely";
import { stableId } from "./articles.ts";
import type { Db } from "./db.ts";

/** A message of the local page with its earlier versions, oldest first. */
export interface StoredLocalMessage {
  readonly id: string;
  readonly channelId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly replyTo: string | null;
  readonly edits: readonly { readonly at: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly postedAt: string;
  readonly editedAt: string | null;
}

interface Kept {
  readonly body: Readonly<Record<string, unknown>>;
  readonly replyTo: string | null;
}

/** The local page's messages on a database. */
export function localMessages(db: Db) {
  return {
    async add(
      message: {
        channelId: string;
        nonce: string;
        body: Readonly<Record<string, unknown>>;
        replyTo: string | null;
      },
      now: string,
    ): Promise<string> {
      const id = stableId("local", message.nonce);
      const kept: Kept = { body: message.body, replyTo: message.replyTo };
      await db
        .insertInto("local_message")
        .values({
          id,
          channel_id: message.channelId,
          nonce: message.nonce,
          body: JSON.stringify(kept),
          edits: "[]",
          history: 0,
          posted_at: now,
        })
        .onConflict((c) => c.column("nonce").doNothing())
        .execute();
      return id;
    },
    async replace(id: string, body: Readonly<Record<string, unknown>>, now: string): Promise<void> {
      const row = await db.selectFrom("local_message").where("id", "=", id).selectAll().executeTakeFirst();
      if (!row) return;
      const before = JSON.parse(row.body) as Kept;
      const edits = JSON.parse(row.edits) as unknown[];
      await db
        .updateTable("local_message")
        .set({
          body: JSON.stringify({ ...before, body } satisfies Kept),
          edits: JSON.stringify(
            [...edits, { at: row.edited_at ?? row.posted_at, body: before.body }].slice(-20),
          ),
          edited_at: now,
        })
        .where("id", "=", id)
        .execute();
    },
    async withKey(channelId: string, key: string): Promise<string | null> {
      const row = await db
        .selectFrom("local_message")
        .where("channel_id", "=", channelId)
        .where(sql<boolean>`body like ${`%${key}%`}`)
        .select("id")
        .executeTakeFirst();
      return row?.id ?? null;
    },
    /** The newest messages of a channel, oldest first. */
    async list(channelId: string, limit: number): Promise<readonly StoredLocalMessage[]> {
      const rows = await db
        .selectFrom("local_message")
        .where("channel_id", "=", channelId)
        .orderBy("posted_at", "desc")
        .orderBy("id")
        .limit(limit)
        .selectAll()
        .execute();
      return rows.toReversed().map((row) => ({
        id: row.id,
        channelId: row.channel_id,
        ...(JSON.parse(row.body) as Kept),
        edits: JSON.parse(row.edits) as StoredLocalMessage["edits"],
        postedAt: row.posted_at,
        editedAt: row.edited_at,
      }));
    },
  };
}
