import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { backupSqlite, prepareRestore, readRestoreMark } from "../../src/store/backup.ts";
import { openStore, type Store } from "../../src/store/db.ts";
import { enqueue, outboxHealth } from "../../src/store/outbox.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function room(): { readonly file: string; readonly copy: string } {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-backup-"));
  folders.push(folder);
  return { file: join(folder, "finewatch.db"), copy: join(folder, "copy.db") };
}

async function put(store: Store, event: string): Promise<void> {
  await enqueue(store.db, {
    guildId: "g",
    channelId: "c",
    eventId: event,
    reason: "newCase",
    revision: 1,
    eventOn: "2026-05-01",
    now: "2026-05-04T12:00:00.000Z",
    heldUntil: null,
  });
}

async function waiting(store: Store): Promise<number> {
  return (await outboxHealth(store.db)).counts["pending"] ?? 0;
}

const AT = "2026-05-04T12:00:00.000Z";

describe("a backup", () => {
  it("holds what was committed while another connection goes on writing", async () => {
    const { file, copy } = room();
    await using store = await openStore({ engine: "sqlite", file, exclusive: true });
    for (let n = 0; n < 50; n++) await put(store, `e${n}`);
    backupSqlite(file, copy, AT);
    for (let n = 50; n < 80; n++) await put(store, `e${n}`);
    await using read = await openStore({ engine: "sqlite", file: copy });
    expect([await waiting(read), await waiting(store)]).toEqual([50, 80]);
  });

  it("can be read by its owner alone, and leaves no half-written file", async () => {
    const { file, copy } = room();
    await using _store = await openStore({ engine: "sqlite", file });
    backupSqlite(file, copy, AT);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(existsSync(`${copy}.part`)).toBe(false);
  });

  it("never replaces a file", async () => {
    const { file, copy } = room();
    await using _store = await openStore({ engine: "sqlite", file });
    writeFileSync(copy, "precious");
    expect(() => backupSqlite(file, copy, AT)).toThrow(expect.objectContaining({ code: "backup.exists" }));
  });

  it("says where it cannot be written", async () => {
    const { file } = room();
    await using _store = await openStore({ engine: "sqlite", file });
    expect(() => backupSqlite(file, "/nowhere/copy.db", AT)).toThrow(
      expect.objectContaining({
        code: "backup.failed",
        message: expect.stringContaining("/nowhere/copy.db"),
      }),
    );
  });
});

describe("a restore", () => {
  it("puts the backup in place at the next start, keeps the old database and remembers the backup's time", async () => {
    const { file, copy } = room();
    const first = await openStore({ engine: "sqlite", file, exclusive: true });
    await put(first, "before");
    backupSqlite(file, copy, AT);
    await put(first, "after");
    // The bot still runs: nothing changes under it.
    prepareRestore(file, copy);
    expect(await waiting(first)).toBe(2);
    await first.close();
    await using second = await openStore({ engine: "sqlite", file, exclusive: true });
    expect(await waiting(second)).toBe(1);
    expect(await readRestoreMark(second.db)).toMatchObject({ since: AT });
    await using old = await openStore({ engine: "sqlite", file: `${file}.before-restore` });
    expect(await waiting(old)).toBe(2);
  });

  it("happens once", async () => {
    const { file, copy } = room();
    const first = await openStore({ engine: "sqlite", file, exclusive: true });
    backupSqlite(file, copy, AT);
    prepareRestore(file, copy);
    await first.close();
    const second = await openStore({ engine: "sqlite", file, exclusive: true });
    await put(second, "later");
    await second.close();
    await using third = await openStore({ engine: "sqlite", file, exclusive: true });
    expect(await waiting(third)).toBe(1);
  });

  it.each([
    ["a file that is no database", "hello"],
    ["an empty file", ""],
  ])("refuses %s and leaves the database alone", async (_what, content) => {
    const { file, copy } = room();
    await using store = await openStore({ engine: "sqlite", file });
    await put(store, "e");
    writeFileSync(copy, content);
    expect(() => prepareRestore(file, copy)).toThrow(expect.objectContaining({ code: "restore.invalid" }));
    expect(readdirSync(join(file, "..")).filter((name) => name.includes("restore"))).toEqual([]);
    expect(await waiting(store)).toBe(1);
  });
});
