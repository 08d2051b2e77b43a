import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Client } from "pg";
import type { Store, StoreOptions } from "./db.ts";

/** Of all processes on one database: which of them live, and which one sends. */
export interface Fellowship extends AsyncDisposable {
  /** Whether this process is the one that sends: Discord's limit is one for all of them. */
  leads(): Promise<boolean>;
  /** Gives back what processes that died had claimed; answers how many rows. Their leases would end by themselves, later. */
  freeClaimsOfDead(): Promise<number>;
  close(): Promise<void>;
}

/** Class ids of our advisory locks (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS). */
const ALIVE = 0x46570001;
const SENDER = 0x46570002;

/**
 * Joins the processes on a database. SQLite has one process alone, which holds the lock file: every other owner is
 * dead. On Postgres each process holds an advisory lock on a session of its own, which the server ends with it.
 */
export async function joinFellowship(
  store: Store,
  options: StoreOptions,
  owner: string,
): Promise<Fellowship> {
  if (options.engine === "sqlite") {
    const close = () => Promise.resolve();
    return {
      leads: () => Promise.resolve(true),
      freeClaimsOfDead: () => freeClaims(store, options.exclusive ? (name) => name === owner : () => true),
      close,
      [Symbol.asyncDispose]: close,
    };
  }
  const { url } = options;
  // Loaded only where it is used: the embedded database does without its memory.
  const { default: pg } = await import("pg");
  let session: Client | null = null;
  let leading = false;

  let joining: Promise<Client> | null = null;

  /** One session, however many ask at once after the last one was lost. */
  async function present(): Promise<Client> {
    if (session) return session;
    joining ??= join().finally(() => {
      joining = null;
    });
    return joining;
  }

  async function join(): Promise<Client> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
    const lost = () => {
      if (session === fresh) session = null;
      leading = false;
    };
    fresh.on("error", lost);
    fresh.on("end", lost);
    try {
      await fresh.connect();
      // Shared with ourselves: the server may not have noticed yet that our last session is gone.
      await fresh.query("select pg_advisory_lock_shared($1, $2)", [ALIVE, keyOf(owner)]);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    session = fresh;
    return fresh;
  }

  async function close(): Promise<void> {
    const open = session;
    session = null;
    leading = false;
    await open?.end().catch(() => undefined);
  }

  await present();
  return {
    async leads() {
      const client = await present();
      if (leading) return true;
      const answer = await client.query("select pg_try_advisory_lock($1, 0) as got", [SENDER]);
      leading = answer.rows[0]?.got === true;
      return leading;
    },
    async freeClaimsOfDead() {
      const client = await present();
      const held = await client.query(
        "select objid::int8 as key from pg_locks where locktype = 'advisory' and classid = $1 and granted",
        [ALIVE],
      );
      const alive = new Set(held.rows.map((row: { key: unknown }) => Number(row.key) | 0));
      return freeClaims(store, (name) => name === owner || alive.has(keyOf(name)));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A signed 32-bit number for an owner's name. */
function keyOf(owner: string): number {
  return createHash("sha256").update(owner).digest().readInt32BE(0);
}

async function freeClaims(store: Store, lives: (owner: string) => boolean): Promise<number> {
  const { db } = store;
  const owners = await sql<{ lease_owner: string }>`
    select lease_owner from outbox where lease_owner is not null
    union select lease_owner from source where lease_owner is not null`.execute(db);
  const dead = owners.rows.map((row) => row.lease_owner).filter((owner) => !lives(owner));
  if (dead.length === 0) return 0;
  const free = { lease_owner: null, lease_until: null };
  const alerts = await db.updateTable("outbox").set(free).where("lease_owner", "in", dead).executeTakeFirst();
  const polls = await db.updateTable("source").set(free).where("lease_owner", "in", dead).executeTakeFirst();
  return Number(alerts.numUpdatedRows + polls.numUpdatedRows);
}
