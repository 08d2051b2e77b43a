import type { Config } from "../config.ts";
import { FinewatchError } from "../domain/errors.ts";
import { backupSqlite } from "../store/backup.ts";
import { print } from "./print.ts";

/** `finewatch backup FILE`: a copy of the embedded database as of now, while the bot runs. Answers the exit code. */
export function runBackup(config: Config, target: string, now: string): number {
  backupSqlite(embeddedFile(config, "pg_dump --format=custom --file=FILE"), target, now);
  print(`Backup written: ${target}`);
  return 0;
}

/** The embedded database's file; on Postgres an error that names the tool to use instead. */
export function embeddedFile(config: Config, instead: string): string {
  if (config.store.engine === "sqlite") return config.store.file;
  throw new FinewatchError(
    "backup.postgres",
    `The database is Postgres (DATABASE_URL): use its own tool, "${instead}"`,
    { fate: "permanent" },
  );
}
