import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { addGuildSource } from "../../src/guild-sources.ts";
import { openStore } from "../../src/store/db.ts";
import {
  decisionsOn,
  outboxHealth,
  pauseChannel,
  pausedChannels,
  recordDecisions,
} from "../../src/store/outbox.ts";
import { listSources, removeSource, saveSource } from "../../src/store/sources.ts";
import { addWatch, removeWatch, watchesOfGuild } from "../../src/store/watches.ts";
import { ENGINES, freshDatabase } from "../store/engines.ts";

const SRC = resolve(import.meta.dirname, "../../src");
const NOW = "2026-05-04T12:00:00.000Z";

describe("the embedded database", () => {
  it("keeps a commit through a power cut (WAL with full synchronisation) and belongs to its owner alone", async () => {
    await using database = await freshDatabase("sqlite");
    if (database.options.engine !== "sqlite") return;
    const file = join(database.folder, "data", "finewatch.db");
    await using store = await openStore({ engine: "sqlite", file });
    const pragma = async (name: string) => {
      const done = await store.db.executeQuery<Record<string, unknown>>({
        sql: `pragma ${name}`,
        parameters: [],
      } as never);
      return Object.values(done.rows[0] ?? {})[0];
    };
    expect([await pragma("journal_mode"), await pragma("synchronous"), await pragma("foreign_keys")]).toEqual(
      ["wal", 2, 1],
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(database.folder, "data")).mode & 0o777).toBe(0o700);
  });

  it("says at start that its file is damaged, and what to do", async () => {
    await using database = await freshDatabase("sqlite");
    if (database.options.engine !== "sqlite") return;
    const { file } = database.options;
    await (await openStore(database.options)).close();
    const whole = readFileSync(file);
    whole.fill(0xab, 4096, 4096 * 6);
    new Database(file).close();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, whole);
    await expect(openStore(database.options)).rejects.toMatchObject({
      code: "store.corrupt",
      message: expect.stringContaining("finewatch restore"),
    });
  });
});

describe("SQL", () => {
  it("is never put together from text: values are parameters", () => {
    const raw = readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      // Migrations are fixed text, without a value from anywhere.
      .filter((entry) => !entry.parentPath.endsWith("migrations"))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) =>
        /\bsql\.(raw|lit|id)\b|executeQuery\(|\.prepare\(`[^`]*\$\{|\.exec\(`[^`]*\$\{/.test(
          readFileSync(file, "utf8"),
        ),
      );
    expect(raw).toEqual([]);
  });
});

describe.each(ENGINES)("a guild on %s", (engine) => {
  it("sees and changes nothing of another guild", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const { db } = store;
    const watch = {
      channelId: null,
      target: { type: "everything" },
      threshold: null,
      createdBy: "u",
      createdAt: NOW,
    } as const;
    const own = await addWatch(db, { ...watch, guildId: "g1" });
    await pauseChannel(db, { guildId: "g1", channelId: "c1", reason: "403", now: NOW, retryAt: null });
    await recordDecisions(db, [
      {
        eventId: "e",
        revision: 1,
        guildId: "g1",
        channelId: "c1",
        verdict: "alert",
        reason: "newCase",
        detail: "",
        at: NOW,
      },
    ]);
    await saveSource(
      db,
      {
        id: "own", name: "Own", url: "https://own.example/feed", format: "feed", enabled: true, disabledReason: null,
        authority: null, field: null, country: null, language: null, trust: "press", verified: false, verifiedBy: null,
        everyMinutes: null, fullText: false, guildId: "g1",
      }, // biome-ignore format: a record
      NOW,
    );
    expect(await watchesOfGuild(db, "g2")).toEqual([]);
    expect(await removeWatch(db, "g2", own.watch.id)).toBe(false);
    expect(await pausedChannels(db, "g2")).toEqual([]);
    expect(await decisionsOn(db, "g2", "e")).toEqual([]);
    expect(await listSources(db, "g2")).toEqual([]);
    expect(await removeSource(db, "g2", "own")).toBe(false);
    expect((await outboxHealth(db, "g2")).counts).toEqual({});
    expect(await listSources(db, "g1")).toHaveLength(1);
  });

  it("gets no more sources than the operator allows, and nothing is fetched for one too many", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    let fetched = 0;
    const http = {
      get: () => Promise.reject(new Error(`fetched ${++fetched}`)),
      close: () => Promise.resolve(),
    };
    const deps = { store, http, limit: () => 0 } as never;
    expect(await addGuildSource(deps, "g1", "https://one.example/feed", NOW)).toEqual({
      status: "full",
      limit: 0,
    });
    expect(fetched).toBe(0);
  });
});
