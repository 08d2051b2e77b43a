/**
 * The disk is full while alerts wait and news comes in, then well again; at last it is read-only. Then a real bot runs
 * while strace makes its system calls on the database fail:
 *
 *   node test/drill/disk.ts [--seed N]
 *
 * The first needs the right to mount a small tmpfs (root), the second strace; what cannot run is said, and is no failure.
 * One line of figures.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { openStore } from "../../src/store/db.ts";
import { chance, KEYWORDS, makeFines } from "./fines.ts";
import { IO_FAULTS, type IoErrors, ioErrors } from "./io-errors.ts";
import { createWorld } from "./world.ts";

export interface Disk {
  /** Null where everything ran; else why it could not. */
  readonly skipped: string | null;
  readonly wrong: readonly string[];
  /** Sends while the disk was full. */
  readonly sentWhileFull: number;
  /** Of them, those whose row was not durably marked before. */
  readonly unmarked: number;
  /** Rounds whose writes failed. */
  readonly failures: number;
  /** Simulated seconds from the repair until nothing waited. */
  readonly healthyAfter: number;
  /** The error's code when the database lies on a read-only disk. */
  readonly readOnly: string;
}

const NOTHING = { wrong: [], sentWhileFull: 0, unmarked: 0, failures: 0, healthyAfter: 0, readOnly: "" };

export async function fullDisk(): Promise<Disk> {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-disk-"));
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const mounted = spawnSync("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { ...NOTHING, skipped: "a tmpfs cannot be mounted here" };
  }
  try {
    const random = chance(1);
    const keywords = KEYWORDS.slice(0, 4);
    const fines = makeFines(40, 1).map((fine, n) => {
      const keyword = keywords[n % 4]!;
      return { ...fine, keyword, company: `${fine.word} ${keyword} Ltd` };
    });
    const file = join(disk, "finewatch.db");
    const world = await createWorld({
      feeds: 2,
      keywords,
      random,
      store: { engine: "sqlite", file, exclusive: true },
      tolerates: /full|SQLITE_|disk I\/O/i,
    });
    const { clock, discord } = world;
    discord.nonceWindowMs = 0;
    const publish = (from: number, to: number) => {
      for (const fine of fines.slice(from, to)) {
        world.publish(fine.n % 2, fine, 0);
        if (fine.second) world.publish((fine.n + 1) % 2, fine, 1);
      }
    };
    const run = async (minutes: number) => {
      for (let n = 0; n < minutes * 6; n++) {
        await world.turn();
        clock.pass(10_000);
      }
    };
    publish(0, 10);
    await run(5);
    // Alerts wait when the disk fills up: none of them may be sent without its mark.
    discord.trouble = () => "unknown";
    publish(10, 20);
    await run(5);
    discord.trouble = () => null;
    clock.pass(120_000);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, bavail * bsize)));
    await world.store.db.updateTable("kv").set({ v: "x" }).where("ns", "=", "none").execute();
    const before = discord.requests.filter(({ what }) => what !== "find").length;
    const aside = new Database(file, { readonly: true });
    const marked = aside.prepare(
      "select count(*) as n from outbox where channel_id = ? and state = 'inflight'",
    );
    let unmarked = 0;
    discord.trouble = (what, channelId) => {
      // A second connection sees only what is durable.
      if (what === "post" && (marked.get(channelId) as { n: number }).n === 0) unmarked++;
      return null;
    };
    publish(20, 30);
    const failuresBefore = world.failures();
    await run(5);
    const sentWhileFull = discord.requests.filter(({ what }) => what !== "find").length - before;
    const failures = world.failures() - failuresBefore;
    discord.trouble = () => null;
    aside.close();
    rmSync(join(disk, "filler"));
    const repaired = clock.now();
    let healthyAfter = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 60; n++) {
      await world.turn();
      const read = await world.store.db.selectFrom("source").select(["id", "etag", "next_poll_at"]).execute();
      const late = read.some(({ next_poll_at }) => Date.parse(next_poll_at) < clock.now() - 60_000);
      if (!late && (await world.waiting()) === 0) {
        healthyAfter = (clock.now() - repaired) / 1000;
        break;
      }
      clock.pass(1000);
    }
    publish(30, fines.length);
    await run(30);
    const wrong = world.judge(fines);
    await world.close();
    execFileSync("/usr/bin/mount", ["-o", "remount,ro", disk]);
    const readOnly = await openStore({ engine: "sqlite", file }).then(
      async (store) => {
        await store.close();
        return "opened";
      },
      (error: { readonly code?: string }) => String(error.code),
    );
    return { skipped: null, wrong, sentWhileFull, unmarked, failures, healthyAfter, readOnly };
  } finally {
    spawnSync("/usr/bin/umount", ["-l", disk]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function fullDiskLine(done: Disk): string {
  if (done.skipped) return `full disk skipped: ${done.skipped};`;
  return `wrong=${done.wrong.length} sentWhileFull=${done.sentWhileFull} unmarked=${done.unmarked} failedRounds=${done.failures} healthyAfter=${done.healthyAfter.toFixed(1)}s readOnly=${done.readOnly}`;
}

function ioErrorsLine({ skipped, count, ...done }: IoErrors): string {
  if (skipped) return `I/O errors skipped: ${skipped}`;
  return `ioErrors=${done.injected} windows=${done.windows} expected=${count.expected} posted=${count.posted} lost=${count.lost} doubled=${count.doubled} labelled=${count.labelled} astray=${count.astray} stale=${count.stale} unmarked=${done.unmarked} restarts=${done.restarts} healthyAfter=${done.healthyAfter.toFixed(1)}s`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
  const full = await fullDisk();
  const errors = await ioErrors(Number(values.seed), IO_FAULTS);
  for (const line of full.wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(`disk seed=${values.seed} ${fullDiskLine(full)} ${ioErrorsLine(errors)}\n`);
  const fullWell =
    full.skipped !== null ||
    (full.wrong.length + full.unmarked === 0 &&
      full.failures > 0 &&
      full.healthyAfter <= 60 &&
      full.readOnly === "store.unwritable");
  const { lost, doubled, astray, stale } = errors.count;
  const errorsWell =
    errors.skipped !== null ||
    (lost + doubled + astray + stale + errors.unmarked === 0 &&
      errors.injected > 0 &&
      errors.healthyAfter <= 60);
  process.exit(fullWell && errorsWell ? 0 : 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
