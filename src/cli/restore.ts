import type { Config } from "../config.ts";
import { FinewatchError } from "../domain/errors.ts";
import { prepareRestore } from "../store/backup.ts";
import { openStore } from "../store/db.ts";
import { embeddedFile } from "./backup.ts";
import { print } from "./print.ts";

/**
 * `finewatch restore FILE`: puts a backup in place. While the bot runs the backup is checked and laid ready, and the
 * bot takes it at its next start. Answers the exit code.
 */
export async function runRestore(config: Config, backup: string): Promise<number> {
  const file = embeddedFile(config, "pg_restore --clean --dbname=DATABASE_URL FILE");
  prepareRestore(file, backup);
  try {
    await (await openStore({ engine: "sqlite", file, exclusive: true })).close();
    print(`Restored from ${backup}; the database before is kept as ${file}.before-restore`);
  } catch (error) {
    if (!(error instanceof FinewatchError) || error.code !== "store.locked") throw error;
    print(`${backup} is checked and laid ready: Finewatch runs, and takes it when you restart it`);
  }
  return 0;
}
