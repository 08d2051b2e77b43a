import { describe, expect, it } from "vitest";
import type { Source } from "../../src/domain/source.ts";
import { openStore } from "../../src/store/db.ts";
import {
  claimDue,
  finishPoll,
  listSources,
  readSource,
  releaseSources,
  saveSource,
  syncSources,
} from "../../src/store/sources.ts";
import { ENGINES, freshDatabase } from "./engines.ts";

const NOW = "2026-03-02T08:00:00.000Z";
const LATER = "2026-03-02T09:00:00.000Z";

function source(id: string, host = `${id}.example`): Source {
  return {
    id,
    name: id,
    url: `https://${host}/${id}`,
    format: "auto",
    enabled: true,
    disabledReason: null,
    authority: null,
    field: null,
    country: null,
    language: null,
    trust: "press",
    verified: false,
    verifiedBy: null,
    everyMinutes: null,
    fullText: false,
    guildId: null,
  };
}

const claim = { now: NOW, owner: "a", limit: 10, leaseSeconds: 60 };

describe.each(ENGINES)("sources, on %s", (engine) => {
  it("are claimed once, however many ask at the same time", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (let n = 0; n < 12; n++) await saveSource(store.db, source(`s${n}`), NOW);
    const claims = await Promise.all(["a", "b", "c"].map((owner) => claimDue(store.db, { ...claim, owner })));
    const ids = claims.flat().map((claimed) => claimed.source.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(10);
  });

  it("of one host are claimed two at a time by all processes together, and do not hide the others", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    for (let n = 100; n < 200; n++) await saveSource(store.db, source(`a${n}`, "one.example"), NOW);
    await saveSource(store.db, source("z"), NOW);
    const first = await claimDue(store.db, { ...claim, limit: 4 });
    const second = await claimDue(store.db, { ...claim, limit: 4, owner: "b" });
    expect(first.map((claimed) => claimed.source.id)).toEqual(["a100", "a101"]);
    expect(second.map((claimed) => claimed.source.id)).toEqual(["z"]);
    await finishPoll(store.db, { sourceId: "a100", epoch: first[0]!.epoch }, { nextPollAt: LATER });
    expect((await claimDue(store.db, claim)).map((claimed) => claimed.source.id)).toEqual(["a102"]);
  });

  it("are remembered only by whoever still holds the claim", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await saveSource(store.db, source("s"), NOW);
    const [lost] = await claimDue(store.db, claim);
    const [held] = await claimDue(store.db, { ...claim, now: LATER, owner: "b" });
    expect(await finishPoll(store.db, { sourceId: "s", epoch: lost!.epoch }, { etag: "old" })).toBe(false);
    expect(
      await finishPoll(store.db, { sourceId: "s", epoch: held!.epoch }, { etag: "new", habitSeconds: 7 }),
    ).toBe(true);
    expect((await readSource(store.db, "s"))?.state).toMatchObject({ etag: "new", habitSeconds: 7 });
  });

  it("that an owner gives back are free at once", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await saveSource(store.db, source("s"), NOW);
    await claimDue(store.db, claim);
    await releaseSources(store.db, "b");
    expect(await claimDue(store.db, claim)).toEqual([]);
    await releaseSources(store.db, "a");
    expect(await claimDue(store.db, claim)).toHaveLength(1);
  });

  it("that are no longer listed are switched off, and say so", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await syncSources(store.db, [source("a"), source("b")], NOW);
    await syncSources(store.db, [source("b")], NOW);
    const listed = await listSources(store.db);
    expect(listed.map((stored) => [stored.source.id, stored.source.enabled])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(listed[0]?.source.disabledReason).toBe("No longer in the list");
    expect((await claimDue(store.db, claim)).map((claimed) => claimed.source.id)).toEqual(["b"]);
    await syncSources(store.db, [source("a"), source("b")], NOW);
    expect((await readSource(store.db, "a"))?.source.enabled).toBe(true);
  });

  it("that wait for a time beyond any plan are due: a clock was wrong", async () => {
    await using database = await freshDatabase(engine);
    await using store = await openStore(database.options);
    await saveSource(store.db, source("s"), "2031-01-01T00:00:00.000Z");
    expect(await claimDue(store.db, claim)).toHaveLength(1);
  });
});
