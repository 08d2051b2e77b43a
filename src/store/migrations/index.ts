import type { Kysely } from "kysely";
import type { MigrationProvider } from "kysely/migration";
import type { Engine } from "../db.ts";
import { up as start } from "./0001-start.ts";
import { up as heads } from "./0002-heads.ts";
import { up as questions } from "./0003-questions.ts";
import { up as notices } from "./0004-notices.ts";
import { up as digests } from "./0005-digests.ts";

type Up = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

/** Every schema change in order; forward only. */
const MIGRATIONS: Readonly<Record<string, Up>> = {
  "0001-start": start,
  "0002-heads": heads,
  "0003-questions": questions,
  "0004-notices": notices,
  "0005-digests": digests,
};

/** The migrations of one engine, for Kysely's migrator. */
export function migrations(engine: Engine): MigrationProvider {
  return {
    getMigrations: () =>
      Promise.resolve(
        Object.fromEntries(
          Object.entries(MIGRATIONS).map(([name, up]) => [
            name,
            { up: (db: Kysely<unknown>) => up(db, engine) },
          ]),
        ),
      ),
  };
}
