import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { within } from "./deadline.ts";
import { goLive, type Live } from "./live.ts";
import { type Count, end } from "./rig.ts";

export interface IoErrors {
  /** Null where everything ran; else why it could not. */
  readonly skipped: string | null;
  /** System calls on the database that were made to fail. */
  readonly injected: number;
  readonly windows: number;
  /** Posts without a durable mark. */
  readonly unmarked: number;
  /** How often the bot ended by itself and was started again. */
  readonly restarts: number;
  /** Real seconds from a repair until everything was posted and the bot said that it is ready; the longest. */
  readonly healthyAfter: number;
  readonly count: Count;
}

/**
 * What strace injects (https://man7.org/linux/man-pages/man1/strace.1.html, "Tampering"), each for a while at a bot
 * that runs: syncs that fail and a full disk, always; then syncs that fail now and then.
 */
export const IO_FAULTS = [
  "fsync,fdatasync:error=EIO",
  "pwrite64:error=ENOSPC",
  "fsync,fdatasync:error=EIO:when=2+3",
  "fsync,fdatasync:error=EIO:when=3+17",
] as const;

/** Longer than the schedule's ten seconds: sources are polled and alerts sent while the calls fail. */
const WINDOW_MS = 11_000;
const HEALTHY_MS = 60_000;
const STRACE = "/usr/bin/strace";
const NOBODY: Count = {
  expected: 0,
  posted: 0,
  digests: 0,
  inDigests: 0,
  lost: 0,
  doubled: 0,
  labelled: 0,
  astray: 0,
  stale: 0,
};

/**
 * A real bot on the embedded database whose system calls fail below it. Alerts wait when that begins, and news comes in
 * meanwhile; the repair is that strace lets go. At last the bot is started while syncs fail.
 */
export async function ioErrors(seed: number, faults: readonly string[]): Promise<IoErrors> {
  const none = { injected: 0, windows: 0, unmarked: 0, restarts: 0, healthyAfter: 0, count: NOBODY };
  if (!existsSync(STRACE)) return { ...none, skipped: "no strace" };
  if (spawnSync(STRACE, ["-o", "/dev/null", process.execPath, "--version"]).status !== 0)
    return { ...none, skipped: "strace may not trace here" };
  const perWindow = 12;
  await using live = await goLive({
    name: "io-errors",
    fines: (faults.length + 2) * 2 * perWindow,
    seed,
    faults: [{ fault: "lost-502", on: "message.create", probability: 0.02 }],
  });
  let healthyAfter = 0;
  let injected = 0;
  for (const [n, fault] of faults.entries()) {
    const away = live.discord.faults.add({ fault: "rate-limited", on: "message.create", seconds: 0.3 });
    await live.publish(perWindow);
    // The tick of the schedule that comes reads them; what waits now must not be sent without its mark.
    await untilAsked(live);
    await live.publish(perWindow);
    const log = join(live.rig.folder, `strace-${n}.log`);
    const strace = spawn(STRACE, [...options(live, fault, log), "-p", String(live.pid())], {
      stdio: "ignore",
    });
    await delay(500);
    away.remove();
    await delay(WINDOW_MS);
    await within(10_000, "strace to let go", end(strace, "SIGINT"));
    injected += readFileSync(log, "utf8").split("(INJECTED)").length - 1;
    healthyAfter = Math.max(healthyAfter, await live.healthy(HEALTHY_MS));
  }
  await live.publish(perWindow);
  const log = join(live.rig.folder, "strace-start.log");
  const before = live.restarts();
  await live.restart([STRACE, "-D", ...options(live, "fsync,fdatasync:error=EIO:when=3+", log)]);
  await delay(WINDOW_MS);
  injected += readFileSync(log, "utf8").split("(INJECTED)").length - 1;
  if (live.restarts() === before) await live.restart();
  healthyAfter = Math.max(healthyAfter, await live.healthy(HEALTHY_MS));
  const [unmarked, restarts] = [live.unmarked(), live.restarts()];
  return {
    skipped: null,
    injected,
    windows: faults.length + 1,
    unmarked,
    restarts,
    healthyAfter,
    count: await live.count(),
  };
}

/** Every thread, calls on the database's own files alone. */
function options(live: Live, fault: string, log: string): string[] {
  if (live.rig.store.engine !== "sqlite") throw new Error("Only the embedded database has files of ours");
  const { file } = live.rig.store;
  const calls = fault.slice(0, fault.indexOf(":"));
  return [
    "-f",
    "-q",
    "-o",
    log,
    "-P",
    file,
    "-P",
    `${file}-wal`,
    "-e",
    `trace=${calls}`,
    "-e",
    `inject=${fault}`,
  ];
}

/** Until an alert was tried in vain: its row is there. */
async function untilAsked(live: Live): Promise<void> {
  const tried = () => live.discord.journal.count(429, "message.create");
  const before = tried();
  for (let waited = 0; tried() === before; waited += 100) {
    if (waited > 25_000)
      throw new Error(`Waited 25 s for an alert to be tried. The bot said:\n${live.said()}`);
    await delay(100);
  }
}
