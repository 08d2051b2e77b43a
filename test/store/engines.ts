import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { StoreOptions } from "../../src/store/db.ts";

export const ENGINES = ["sqlite", "postgres"] as const;

export interface FreshDatabase extends AsyncDisposable {
  readonly options: StoreOptions;
  readonly folder: string;
}

/** An empty database of its own: a file, or a database on the run's Postgres. */
export async function freshDatabase(engine: (typeof ENGINES)[number]): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-test-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  if (engine === "sqlite")
    return {
      options: { engine, file: join(folder, "finewatch.db") },
      folder,
      [Symbol.asyncDispose]: async () => clear(),
    };
  const name = `t_${randomBytes(6).toString("hex")}`;
  const server = inject("postgresUrl");
  await admin(`${server}/postgres`, `create database ${name}`);
  return {
    options: { engine, url: `${server}/${name}`, poolSize: 4 },
    folder,
    [Symbol.asyncDispose]: async () => {
      await admin(`${server}/postgres`, `drop database ${name} with (force)`);
      clear();
    },
  };
}

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
