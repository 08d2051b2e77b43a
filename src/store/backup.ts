import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import Database from "better-sqlite3";
import { FinewatchError } from "../domain/errors.ts";
import type { Db } from "./db.ts";

/** Until when alerts may repeat what was posted after the backup: `since` its time, `at` when it was put in place. */
export interface RestoreMark {
  readonly since: string;
  readonly at: string;
}

/** Where a backup that waits to be put in place lies. */
const waiting = (file: string) => `${file}.restore`;

/**
 * Copies the embedded database, consistent as of one moment, while others read and write it. `now` is ISO 8601.
 * Throws FinewatchError `backup.exists` where `target` is there already, `backup.failed` where it cannot be written.
 */
export function backupSqlite(file: string, target: string, now: string): void {
  if (existsSync(target))
    throw fault(
      "backup.exists",
      `${target} is there already`,
      "name a new file: a backup never replaces one",
    );
  if (!existsSync(file))
    throw fault("backup.failed", `There is no database yet (${file})`, "start Finewatch once");
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    const source = new Database(file, { readonly: true, timeout: 10_000 });
    try {
      // One read transaction, so it neither waits for writers nor holds them up (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
      source.prepare("vacuum into ?").run(part);
    } finally {
      source.close();
    }
    const copy = new Database(part);
    try {
      putKv(copy, "backup", { at: now });
      check(copy, part);
    } finally {
      copy.close();
    }
    chmodSync(part, 0o600);
    settle(part);
    renameSync(part, target);
  } catch (cause) {
    rmSync(part, { force: true });
    if (cause instanceof FinewatchError) throw cause;
    throw fault(
      "backup.failed",
      `The backup could not be written (${target}: ${text(cause)})`,
      "choose another place",
      cause,
    );
  }
}

/**
 * Checks a backup and lays it beside the database; `installRestore` puts it in place. Throws FinewatchError
 * `restore.invalid` where the file is no whole database of Finewatch's.
 */
export function prepareRestore(file: string, backup: string): void {
  if (!existsSync(backup)) throw fault("restore.invalid", `${backup} does not exist`, "name a backup file");
  const part = `${waiting(file)}.part`;
  try {
    copyFileSync(backup, part);
    const copy = new Database(part);
    try {
      check(copy, backup);
      const tables = copy
        .prepare("select count(*) as n from sqlite_master where name in ('outbox', 'article', 'kv')")
        .get();
      if ((tables as { n: number }).n !== 3)
        throw fault(
          "restore.invalid",
          `${backup} is no database of Finewatch's`,
          'name a file that "finewatch backup" made',
        );
    } finally {
      copy.close();
    }
    chmodSync(part, 0o600);
    settle(part);
    renameSync(part, waiting(file));
  } catch (cause) {
    rmSync(part, { force: true });
    if (cause instanceof FinewatchError) throw cause;
    throw fault(
      "restore.invalid",
      `${backup} cannot be restored (${text(cause)})`,
      "name another backup",
      cause,
    );
  }
}

/**
 * Puts a backup that waits in place of the database, which is kept as `FILE.before-restore`. For the process that
 * holds the database alone, before it opens it. Answers false where none waits.
 */
export function installRestore(file: string, now: string): boolean {
  if (!existsSync(waiting(file))) return false;
  if (existsSync(file)) {
    // What the write-ahead log still holds belongs to the old database.
    const old = new Database(file);
    old.pragma("wal_checkpoint(truncate)");
    old.close();
    renameSync(file, `${file}.before-restore`);
  }
  for (const ending of ["-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
  const fresh = new Database(waiting(file));
  const { at } = (getKv(fresh, "backup") ?? { at: now }) as { at: string };
  putKv(fresh, "restore", { since: at, at: now });
  fresh.close();
  settle(waiting(file));
  renameSync(waiting(file), file);
  return true;
}

/** What the last restore left in the database, or null. */
export async function readRestoreMark(db: Db): Promise<RestoreMark | null> {
  const row = await db
    .selectFrom("kv")
    .where("ns", "=", "store")
    .where("k", "=", "restore")
    .select("v")
    .executeTakeFirst();
  return row ? (JSON.parse(row.v) as RestoreMark) : null;
}

function putKv(db: Database.Database, key: string, value: object): void {
  db.prepare("insert or replace into kv (ns, k, v) values ('store', ?, ?)").run(key, JSON.stringify(value));
}

function getKv(db: Database.Database, key: string): unknown {
  const row = db.prepare("select v from kv where ns = 'store' and k = ?").get(key) as
    | { v: string }
    | undefined;
  return row ? JSON.parse(row.v) : null;
}

function check(db: Database.Database, file: string): void {
  const answer = db.pragma("integrity_check(1)", { simple: true });
  if (answer !== "ok")
    throw fault("restore.invalid", `${file} is damaged (${String(answer)})`, "name another backup");
}

/** The file's content reaches the disk before its name does. */
function settle(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

function fault(code: string, what: string, remedy: string, cause?: unknown): FinewatchError {
  return new FinewatchError(code, `${what}: ${remedy}`, { fate: "permanent", ...(cause ? { cause } : {}) });
}

function text(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
