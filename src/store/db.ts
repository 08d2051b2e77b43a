import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect, sql, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import type { CustomTypesConfig } from "pg";
import { FinewatchError } from "../domain/errors.ts";
import { installRestore } from "./backup.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./schema.ts";

export type Engine = "sqlite" | "postgres";
/** A connection or a transaction: every query function takes either. */
export type Db = Kysely<Tables> | Transaction<Tables>;

export interface Store extends AsyncDisposable {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** Runs `work` in one transaction: all of it is stored, or nothing. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type StoreOptions =
  | {
      readonly engine: "sqlite";
      readonly file: string;
      readonly exclusive?: boolean;
      /** Look the whole file through, however large it is. */
      readonly thorough?: boolean;
    }
  | { readonly engine: "postgres"; readonly url: string; readonly poolSize?: number };

/** SQLite's result codes for a disk that fails, is full or is held by another (https://www.sqlite.org/rescode.html). */
const DISK_FAILS = /^SQLITE_(?:IOERR|FULL|BUSY|LOCKED|READONLY|CANTOPEN|PROTOCOL)/;
/** Postgres' classes for a lost connection, lack of resources, an operator's intervention, an error of the system (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const SERVER_FAILS = /^(?:08|53|57P|58)[0-9A-Z]{2,3}$/;
const CONNECTION_FAILS =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What the Postgres client says without a code (pg 8.23, lib/client.js). */
const CLIENT_FAILS = /^(?:Connection terminated|Client has encountered a connection error)/;

/** Whether an error of a query says that the database is away for now: the same query may succeed later. */
export function storeIsAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    DISK_FAILS.test(code) ||
    SERVER_FAILS.test(code) ||
    CONNECTION_FAILS.test(code) ||
    CLIENT_FAILS.test(error.message)
  );
}

/** Class id of the advisory lock of writing transactions. */
const WRITER = 0x46570003;

/**
 * Opens the database and brings its schema up to date. For SQLite the folder is made where it is missing, the
 * file is readable by its owner alone, and with `exclusive` a second process that asks for it too is refused.
 * Throws FinewatchError `store.unwritable`, `store.locked`, `store.corrupt` or `store.unreachable`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const opened = options.engine === "sqlite" ? openSqlite(options) : await openPostgres(options);
  const { db, engine, release } = opened;
  try {
    const { error } = await new Migrator({ db, provider: migrations(engine) }).migrateToLatest();
    if (error) throw error;
  } catch (cause) {
    await db.destroy();
    release();
    throw cause instanceof FinewatchError
      ? cause
      : new FinewatchError(
          "store.migration",
          `The database could not be brought up to date: ${text(cause)}`,
          {
            fate: "permanent",
            cause,
          },
        );
  }
  let closed = false;
  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await db.destroy();
    release();
  }
  return {
    engine,
    db,
    async transaction(work) {
      const trx = await db.startTransaction().execute();
      try {
        // One writer at a time, as on SQLite: two reports of one fine that come in together must see each other.
        if (engine === "postgres") await sql`select pg_advisory_xact_lock(${WRITER}, 0)`.execute(trx);
        const done = await work(trx);
        await trx.commit().execute();
        return done;
      } catch (error) {
        // On a full disk SQLite has rolled back by itself, and the rollback that follows fails: that is not the news.
        await trx
          .rollback()
          .execute()
          .catch(() => undefined);
        throw error;
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Opened {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  readonly release: () => void;
}

/** Above this size a file is looked through only after an end that was no orderly one: 300 MB take a second. */
const CHECKED_BYTES = 100_000_000;

function openSqlite(options: { file: string; exclusive?: boolean; thorough?: boolean }): Opened {
  const { file } = options;
  const memory = file === ":memory:";
  try {
    if (!memory && !existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const lock = options.exclusive && !memory ? takeLock(`${file}.lock`) : null;
    if (lock) installRestore(file, new Date().toISOString());
    // An orderly end leaves no write-ahead log.
    const unclean = existsSync(`${file}-wal`);
    const sqlite = new Database(file);
    // WAL with FULL: a committed row survives power loss (https://www.sqlite.org/pragma.html#pragma_synchronous).
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("busy_timeout = 5000");
    sqlite.pragma("foreign_keys = ON");
    if (!memory) chmodSync(file, 0o600);
    const small = memory || statSync(file).size < CHECKED_BYTES;
    const check =
      small || unclean || options.thorough ? sqlite.pragma("quick_check(1)", { simple: true }) : "ok";
    if (check !== "ok")
      throw new FinewatchError(
        "store.corrupt",
        `The database is damaged (${file}: ${String(check)}): restore a backup with "finewatch restore FILE"`,
        { fate: "permanent" },
      );
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    return { engine: "sqlite", db, release: () => lock?.close() };
  } catch (cause) {
    if (cause instanceof FinewatchError) throw cause;
    const damaged = /malformed|not a database/.test(text(cause));
    throw new FinewatchError(
      damaged ? "store.corrupt" : "store.unwritable",
      damaged
        ? `The database is damaged (${file}): restore a backup with "finewatch restore FILE"`
        : `The database cannot be opened (${file}: ${text(cause)}): make its folder writable for this user, or set DATA_DIR`,
      { fate: "permanent", cause },
    );
  }
}

/** An exclusive lock that the kernel gives back when the process dies, however it dies. */
function takeLock(file: string): Database.Database {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("create table if not exists held (by integer); begin exclusive");
    return lock;
  } catch (cause) {
    lock.close();
    if (!/locked|busy/i.test(text(cause))) throw cause;
    throw new FinewatchError(
      "store.locked",
      `Another Finewatch is running on this database (${file}): stop it first, or set DATA_DIR to a folder of its own`,
      { fate: "permanent", cause },
    );
  }
}

async function openPostgres(options: { url: string; poolSize?: number }): Promise<Opened> {
  // Loaded only where it is used: the embedded database does without its memory.
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 8,
    types: {
      // int8 as number: all our integers are safe (amounts are checked on the way in).
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === 20 || oid === 1700 ? Number : pg.types.getTypeParser(oid, format as "text"),
    } as CustomTypesConfig,
  });
  // An idle connection that breaks must not end the process; the next query reports it.
  pool.on("error", () => undefined);
  // Nor one that breaks between two queries of a transaction: the pool listens to idle ones alone.
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    const where = URL.canParse(options.url) ? new URL(options.url).host : "DATABASE_URL";
    throw new FinewatchError(
      "store.unreachable",
      `Postgres does not answer (${where}: ${text(cause)}): check DATABASE_URL and that the server runs`,
      { fate: "retry", cause },
    );
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { engine: "postgres", db, release: () => undefined };
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
