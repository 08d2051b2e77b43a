import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openStore, storeIsAway } from "../../src/store/db.ts";
import { openGuilds } from "../../src/store/guilds.ts";
import { openKv } from "../../src/store/kv.ts";
import { addWatch, removeWatch, watchesOfGuild } from "../../src/store/watches.ts";
import { ENGINES, freshDatabase } from "./engines.ts";

const NOW = "2026-01-10T12:00:00.000Z";

describe.each(ENGINES)("the store on %s", (engine) => {
  it("brings an empty database up to date and opens it again", async () => {
    await using database = await freshDatabase(engine);
    await (await openStore(database.options)).close();
    await using store = await openStore(database.options);
    expect(await store.db.selectFrom("article").selectAll().execute()).toEqual([]);
  });

  it("keeps nothing of a transaction that failed", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const failing = store.transaction(async (db) => {
      await db.insertInto("respondent").values({ id: "a", name: "A", norm: "a", parent: null }).execute();
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await store.db.selectFrom("respondent").selectAll().execute()).toEqual([]);
  });

  it("keeps keyv values apart by namespace and forgets them when they expire", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const [one, two] = [openKv<string>(store, "one"), openKv<string>(store, "two")];
    await one.set("k", "first");
    await two.set("k", "second", 1);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([await one.get("k"), await two.get("k")]).toEqual(["first", undefined]);
    await one.clear();
    expect(await one.get("k")).toBeUndefined();
  });

  it("reports a failing database as an error, not as a missing key", async () => {
    await using database = await freshDatabase(engine);
    const store = await openStore(database.options);
    const kv = openKv<string>(store, "one");
    await kv.set("k", "v");
    await store.close();
    await expect(kv.get("k")).rejects.toThrow();
  });

  it("applies concurrent changes of a guild's settings one after the other", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const guilds = openGuilds(store);
    await Promise.all([
      guilds.change("g", { channelId: "c" }),
      guilds.change("g", { timeZone: "Europe/Paris" }),
      guilds.change("g", { threads: true }),
    ]);
    expect(await openGuilds(store).settings("g")).toMatchObject({
      channelId: "c",
      timeZone: "Europe/Paris",
      threads: true,
    });
  });

  it("adds a watch once, and removes it only for its own guild", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    const target = { type: "company", respondentId: "company:x", name: "X" } as const;
    const watch = { guildId: "g1", channelId: null, target, threshold: null, createdBy: "u", createdAt: NOW };
    const first = await addWatch(store.db, watch);
    const second = await addWatch(store.db, { ...watch, threshold: { minor: 100, currency: "EUR" } });
    expect([first.added, second.added]).toEqual([true, false]);
    expect(await watchesOfGuild(store.db, "g1")).toMatchObject([
      { target, threshold: { minor: 100, currency: "EUR" } },
    ]);
    expect(await removeWatch(store.db, "g2", first.watch.id)).toBe(false);
    expect(await removeWatch(store.db, "g1", first.watch.id)).toBe(true);
  });
});

describe("the embedded database", () => {
  it("refuses a second process that asks for it alone", async () => {
    await using database = await freshDatabase("sqlite");
    if (database.options.engine !== "sqlite") return;
    const options = { ...database.options, exclusive: true };
    await using first = await openStore(options);
    await expect(openStore(options)).rejects.toMatchObject({ code: "store.locked", fate: "permanent" });
    await first.close();
    await (await openStore(options)).close();
  });

  it("names the folder that cannot be written", async () => {
    await expect(
      openStore({ engine: "sqlite", file: join(import.meta.dirname, "store.test.ts", "x.db") }),
    ).rejects.toMatchObject({
      code: "store.unwritable",
      message: expect.stringContaining("x.db"),
    });
  });
});

describe("an unreachable Postgres", () => {
  it("is an error to try again, without the password", async () => {
    const opening = openStore({ engine: "postgres", url: "postgres://u:geheim@127.0.0.1:1/x" });
    await expect(opening).rejects.toMatchObject({ code: "store.unreachable", fate: "retry" });
    await expect(opening).rejects.not.toThrow(/geheim/);
  });
});

describe("a Postgres session that is cut", () => {
  it("within a transaction, between two queries, is an error of the next query and nothing worse", async () => {
    await using database = await freshDatabase("postgres");
    await using store = await openStore(database.options);
    const { promise: begun, resolve: begin } = Promise.withResolvers<number>();
    const { promise: cut, resolve: goOn } = Promise.withResolvers<void>();
    const work = store.transaction(async (db) => {
      const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      begin(own.rows[0]!.pid);
      await cut;
      await db.selectFrom("article").selectAll().execute();
    });
    const failed = work.then(
      () => null,
      (error: unknown) => error,
    );
    await sql`select pg_terminate_backend(${await begun})`.execute(store.db);
    await new Promise((resolve) => setTimeout(resolve, 200));
    goOn();
    expect(storeIsAway(await failed)).toBe(true);
    expect(await store.db.selectFrom("article").selectAll().execute()).toEqual([]);
  });
});

describe("an error of the database", () => {
  const coded = (code: string, message = "it failed") => Object.assign(new Error(message), { code });

  it.each([
    coded("SQLITE_IOERR_FSYNC"),
    coded("SQLITE_FULL"),
    coded("SQLITE_BUSY"),
    coded("57P01"),
    coded("53300"),
    coded("08006"),
    coded("ECONNREFUSED"),
    new Error("Connection terminated unexpectedly"),
  ])("that passes says so: %s", (error) => {
    expect(storeIsAway(error)).toBe(true);
  });

  it.each([
    coded("SQLITE_CONSTRAINT_UNIQUE"),
    coded("SQLITE_CORRUPT"),
    coded("23505"),
    coded("42601"),
    new TypeError("x is undefined"),
    "a string",
  ])("that would come again does not: %s", (error) => {
    expect(storeIsAway(error)).toBe(false);
  });
});
