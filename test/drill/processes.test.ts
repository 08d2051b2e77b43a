import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ioErrors } from "./io-errors.ts";
import { postgresRestarts } from "./postgres-restarts.ts";

/** How long a shortened drill may take on a busy machine; alone each takes about a minute. */
const PATIENCE_MS = 240_000;
const CLEAN = { lost: 0, doubled: 0, astray: 0, stale: 0 };

/** Runs a drill's script as its npm script does; the figures of its last line. */
function drill(script: string, args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, script);
    execFile(
      process.execPath,
      [file, ...args],
      { timeout: PATIENCE_MS - 10_000 },
      (error, stdout, stderr) => {
        const line = stdout.trimEnd().split("\n").at(-1) ?? "";
        const figures = [...line.matchAll(/([a-zA-Z]+)=(\d+)\b/g)].map(([, name, value]) => [
          name,
          Number(value),
        ]);
        if (figures.length > 0) resolve(Object.fromEntries(figures) as Record<string, number>);
        else reject(new Error(`${script} gave no figures: ${error?.message ?? ""}\n${stderr.slice(-4000)}`));
      },
    );
  });
}

// They mostly wait: one after the other they would take minutes.
describe.concurrent("the drills with real processes, shortened", { timeout: PATIENCE_MS }, () => {
  it("crash, sqlite: killed once at every step, nothing is lost or doubled", async () => {
    const figures = await drill("crash.ts", ["--kills", "12", "--articles", "200", "--each-step"]);
    expect(figures).toMatchObject({ kills: 12, expected: 180, lost: 0, doubled: 0, astray: 0, stale: 0 });
    expect(figures).toMatchObject({ waiting: 0 });
  });

  it("crash, postgres: killed at steps and at random, nothing is lost or doubled", async () => {
    const figures = await drill("crash.ts", ["--kills", "6", "--articles", "200", "--engine", "postgres"]);
    expect(figures).toMatchObject({ kills: 6, expected: 180, lost: 0, doubled: 0, astray: 0, stale: 0 });
    expect(figures).toMatchObject({ waiting: 0 });
  });

  it("soak: sources that fail one time in twenty lose nothing", async () => {
    const figures = await drill("soak.ts", ["--minutes", "0.4", "--sources", "30"]);
    expect(figures).toMatchObject({ expected: 18, lost: 0, doubled: 0 });
  });

  it("outage: a bot lives through three ends of its Postgres and loses nothing", async () => {
    const done = await postgresRestarts(1, 3);
    expect(done.count).toMatchObject({ expected: 72, ...CLEAN });
    expect(done.restarts).toBe(0);
    expect(done.healthyAfter).toBeLessThanOrEqual(60);
  });

  it("disk: below a database whose calls fail nothing is sent without its mark, and it is well within a minute", async () => {
    const done = await ioErrors(1, ["fsync,fdatasync:error=EIO:when=3+17"]);
    // Without strace there is nothing that makes the calls fail.
    if (done.skipped !== null) return expect(done.skipped).toContain("strace");
    expect(done).toMatchObject({ unmarked: 0, count: CLEAN });
    expect(done.injected).toBeGreaterThan(0);
    expect(done.healthyAfter).toBeLessThanOrEqual(60);
  });
});
