import { Keyv, type KeyvBridgeStore } from "keyv";
import type { Store } from "./db.ts";

/**
 * A keyv on the project's own database: per-guild settings and caches live here.
 * keyv has no atomic operation, so nothing that must happen exactly once is kept in it; and it gets no `error`
 * listener, because with one a failing database reads like a missing key.
 */
export function openKv<T>(store: Store, namespace: string): Keyv<T> {
  return new Keyv<T>({ store: adapter(store, namespace) });
}

function adapter(store: Store, ns: string): KeyvBridgeStore {
  const table = () => store.db.selectFrom("kv").where("ns", "=", ns);
  return {
    namespace: ns,
    opts: { dialect: store.engine },
    async get(key: string): Promise<string | undefined> {
      const row = await table().where("k", "=", key).select(["v", "exp"]).executeTakeFirst();
      if (!row || (row.exp !== null && row.exp <= Date.now())) return undefined;
      return row.v;
    },
    async set(key: string, value: string, ttl?: number): Promise<boolean> {
      const exp = ttl ? Date.now() + ttl : null;
      await store.db
        .insertInto("kv")
        .values({ ns, k: key, v: value, exp })
        .onConflict((c) => c.columns(["ns", "k"]).doUpdateSet({ v: value, exp }))
        .execute();
      return true;
    },
    async delete(key: string): Promise<boolean> {
      const done = await store.db
        .deleteFrom("kv")
        .where("ns", "=", ns)
        .where("k", "=", key)
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
    async clear(): Promise<void> {
      await store.db.deleteFrom("kv").where("ns", "=", ns).execute();
    },
  };
}
