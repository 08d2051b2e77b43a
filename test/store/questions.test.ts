import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetGuild } from "../../src/retention.ts";
import { loadCases } from "../../src/store/cases.ts";
import { listCorrections, mergeCase, recordCorrection } from "../../src/store/corrections.ts";
import { openStore, type Store } from "../../src/store/db.ts";
import { digestEvents, releaseHeld } from "../../src/store/digests.ts";
import { enqueue, wantRevision } from "../../src/store/outbox.ts";
import {
  articleAt,
  eventsWithTerm,
  latestEvents,
  respondentsLike,
  searchEvents,
  sizes,
  topEvents,
} from "../../src/store/questions.ts";
import { ENGINES, type FreshDatabase, freshDatabase } from "./engines.ts";

const NAMES = ["Acme Widgets", "Globex", "Initech Systems", "Söder Bank"];
const BODIES = [
  ["fr-cnil", "CNIL", "FR", "privacy"],
  ["gb-fca", "FCA", "GB", "financial"],
] as const;
const AT = "2026-03-01T00:00:00.000Z";

describe.each(ENGINES)("questions on %s", (engine) => {
  let fresh: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    fresh = await freshDatabase(engine);
    store = await openStore(fresh.options);
    for (const [n, name] of NAMES.entries()) await add(store, n, name);
  });
  afterAll(async () => {
    await store.close();
    await fresh[Symbol.asyncDispose]();
  });
  const names = (found: readonly { matter: { respondent: { name: string } } }[]) =>
    found.map(({ matter }) => matter.respondent.name);

  it("rank by sum, narrowed by day, country and field", async () => {
    expect(names(await topEvents(store.db, {}, 10))).toEqual([
      "Söder Bank",
      "Initech Systems",
      "Globex",
      "Acme Widgets",
    ]);
    expect(names(await topEvents(store.db, { country: "FR" }, 10))).toEqual([
      "Initech Systems",
      "Acme Widgets",
    ]);
    expect(names(await topEvents(store.db, { field: "financial", since: "2026-01-03" }, 10))).toEqual([
      "Söder Bank",
    ]);
  });

  it("list the newest first, page by page", async () => {
    expect(names(await latestEvents(store.db, {}, 0, 2))).toEqual(["Söder Bank", "Initech Systems"]);
    expect(names(await latestEvents(store.db, {}, 2, 2))).toEqual(["Globex", "Acme Widgets"]);
    expect(names(await latestEvents(store.db, { kind: "order" }, 0, 5))).toEqual([]);
  });

  it.each([
    ["acme", ["Acme Widgets"]],
    ["widg", ["Acme Widgets"]],
    ["CNIL fines", ["Initech Systems", "Acme Widgets"]],
    ["nothing of that", []],
    ["' or 1=1 --", []],
    ['" * ( ) NEAR', []],
    ["", []],
  ])("search “%s”", async (typed, expected) => {
    expect(names(await searchEvents(store.db, engine, typed, 0, 10))).toEqual(expected);
  });

  it.each([
    ["glo", ["Globex"]],
    ["systems", ["Initech Systems"]],
    ["ban", ["Söder Bank"]],
    ["%", []],
    ["zzz", []],
  ])("suggest respondents for “%s”", async (typed, expected) => {
    expect((await respondentsLike(store.db, engine, typed, 10)).map(({ name }) => name)).toEqual(expected);
  });

  it("find a stored article with the events that it reports", async () => {
    expect(await articleAt(store.db, "https://x.example/1")).toMatchObject({ events: [{ eventId: "e1" }] });
    expect(await articleAt(store.db, "https://x.example/none")).toBeNull();
  });

  it("find events that set a term, and tell sizes", async () => {
    await store.db.updateTable("event").set({ term: '{"within":"P2M"}' }).where("id", "=", "e1").execute();
    expect(names(await eventsWithTerm(store.db, "2026-01-01", 10))).toEqual(["Globex"]);
    expect(await sizes(store.db, engine)).toEqual({ articles: 4, cases: 4 });
  });

  it("leave out what a moderator rejected", async () => {
    await store.db.updateTable("event").set({ rejected: 1 }).where("id", "=", "e0").execute();
    expect(names(await searchEvents(store.db, engine, "acme", 0, 10))).toEqual([]);
    expect(names(await topEvents(store.db, { country: "FR" }, 10))).toEqual(["Initech Systems"]);
  });

  it("merge cases and keep corrections", async () => {
    await mergeCase(store.db, "c2", "c3");
    const [whole, gone] = [await loadCases(store.db, ["c3"]), await loadCases(store.db, ["c2"])];
    expect([whole[0]?.events.map(({ id }) => id).toSorted(), gone]).toEqual([["e2", "e3"], []]);
    const by = { guildId: "g", userId: "u", at: AT, revision: 2 };
    await recordCorrection(store.db, { eventId: "e2", type: "case", before: "c2", after: "c3", ...by });
    expect(await listCorrections(store.db)).toMatchObject([
      { eventId: "e2", before: "c2", after: "c3", guildId: "g" },
    ]);
  });

  it("release held alerts: one as it is, several as a digest that follows its events", async () => {
    const alert = { guildId: "g", reason: "newCase", revision: 1, eventOn: "2026-01-01", now: AT } as const;
    const heldUntil = "2026-03-02T07:00:00.000Z";
    for (const eventId of ["e0", "e1", "e2"])
      await enqueue(store.db, { ...alert, channelId: "many", eventId, heldUntil });
    await enqueue(store.db, { ...alert, channelId: "one", eventId: "e0", heldUntil });
    expect(await releaseHeld(store, "2026-03-02T06:59:00.000Z")).toBe(0);
    expect(await releaseHeld(store, heldUntil)).toBe(2);
    expect(await releaseHeld(store, heldUntil)).toBe(0);
    const rows = await store.db
      .selectFrom("outbox")
      .select(["id", "channel_id", "state"])
      .orderBy("channel_id")
      .execute();
    expect(rows.map(({ state }) => state).toSorted()).toEqual(["digested", "digested", "pending", "pending"]);
    const carrier = rows.find((row) => row.channel_id === "many" && row.state === "pending")!;
    expect((await digestEvents(store.db, carrier.id)).toSorted()).toEqual(["e0", "e1", "e2"]);

    await store.db
      .updateTable("outbox")
      .set({ state: "sent", sent_revision: 3, wanted_revision: 3 })
      .where("id", "=", carrier.id)
      .execute();
    const wanted = async () =>
      (
        await store.db
          .selectFrom("outbox")
          .where("id", "=", carrier.id)
          .select("wanted_revision")
          .executeTakeFirstOrThrow()
      ).wanted_revision;
    await wantRevision(store.db, "e1", 1, AT);
    expect(await wanted()).toBe(3);
    await store.db.updateTable("event").set({ revision: 4 }).where("id", "=", "e1").execute();
    await wantRevision(store.db, "e1", 4, AT);
    expect(await wanted()).toBe(6);
  });

  it("forget a guild with its digests, and who made its corrections", async () => {
    await store.transaction((db) => forgetGuild(db, "g"));
    expect(await store.db.selectFrom("digest_item").selectAll().execute()).toEqual([]);
    expect(await store.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
    expect(await listCorrections(store.db)).toMatchObject([{ guildId: null, userId: null }]);
  });
});

async function add({ db }: Store, n: number, name: string): Promise<void> {
  const [id, body, country, field] = BODIES[n % 2]!;
  const day = `2026-01-0${n + 1}`;
  const norm = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  await db
    .insertInto("respondent")
    .values({ id: `r${n}`, name, norm, parent: null })
    .execute();
  await db
    .insertInto("cases")
    .values({
      id: `c${n}`, respondent_id: `r${n}`, authority_key: id, authority_id: id, authority_name: body,
      authority_country: country, authority_field: field, possibly_related: "[]", opened_at: AT, last_event_on: day,
    }) // biome-ignore format: a row
    .execute();
  const minor = (n + 1) * 1_000_000;
  await db
    .insertInto("event")
    .values({
      id: `e${n}`, case_id: `c${n}`, kind: "fine", amount_minor: minor, currency: "EUR", amount_eur: minor,
      amounts: "[]", decided_on: day, reported_on: day, reference: null, follow_up_to: null, refers_to: null,
      laws: "[]", term: null, evidence: '{"quote":"","index":0}', basis: "{}", certain: 1, revision: 1,
      corrected: "[]", rejected: 0, history: 0, changes: "[]", created_at: AT,
    }) // biome-ignore format: a row
    .execute();
  await db
    .insertInto("article")
    .values({
      id: `a${n}`, source_id: "s", external_id: null, url: `https://x.example/${n}`, title: `${body} fines ${name}`,
      excerpt: "", text: "", publisher_name: "X", publisher_domain: null, language: "en", published_at: AT,
      updated_at: null, topics: "[]", repaired: 0, content_hash: `h${n}`, fetched_at: AT, history: 0,
    }) // biome-ignore format: a row
    .execute();
  await db
    .insertInto("report")
    .values({
      event_id: `e${n}`,
      article_id: `a${n}`,
      trust: "press",
      amount_minor: minor,
      currency: "EUR",
      added_at: AT,
    })
    .execute();
}
