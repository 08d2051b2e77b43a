import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FinesAnswer, finesAnswer } from "../src/cli/fines.ts";
import { ROOT, readConfig } from "../src/config.ts";
import { type Core, ingestHistory, openCore, SEED_SOURCE } from "../src/core.ts";
import { createLogger } from "../src/logger.ts";
import { latestCases } from "../src/store/cases.ts";
import { joinGuild } from "../src/store/guilds.ts";
import { addWatch } from "../src/store/watches.ts";
import { ENGINES, type FreshDatabase, freshDatabase } from "./store/engines.ts";

const SEEDS = join(ROOT, "seeds");
const NOW = "2026-01-10T12:00:00.000Z";
/** SHA-256 of the documents as they were given. */
const HASHES = {
  "000_8e8eafad0c86b46b.md": "4d9271f6920e276a56b78dd8c89899eb8cbd895092e57f65cddfbaa107f69af4",
  "001_56de925ab1eb00af.md": "c71cf7030e27f9b2b2ed3022eaab465143e0f1744e2a47f32ed578c5e0dda446",
  "004_bb536116d3957b94.json": "3ee170340360184330d98f9071fd0e7d6873c6fddb1b0645102fd19e527b4579",
};

const logged: string[] = [];
const logger = createLogger({
  level: "debug",
  format: "json",
  secrets: [],
  write: (line) => void logged.push(line),
});

function open(database: FreshDatabase): Promise<Core> {
  return openCore(readConfig({ DATA_DIR: join(ROOT, "data", "test-cache") }), logger, {
    store: database.options,
  });
}

async function learnt(core: Core, paths: readonly string[]): Promise<FinesAnswer> {
  for (const path of paths) await ingestHistory(core, [path], logger, { now: NOW, source: SEED_SOURCE });
  return finesAnswer("Clearview AI", await latestCases(core.store.db, 50));
}

describe("the seed documents", () => {
  it("stand in the project byte for byte", () => {
    const found = readdirSync(SEEDS).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(SEEDS, name)))
        .digest("hex"),
    ]);
    expect(Object.fromEntries(found)).toEqual(HASHES);
  });
});

describe.each(ENGINES)("the seed history on %s", (engine) => {
  it("is one case of the CNIL with a fine, six reports and a follow-up", async () => {
    await using database = await freshDatabase(engine);
    await using core = await open(database);
    const answer = await learnt(core, [SEEDS]);
    const [fine, followUp] = answer.cases[0]?.events ?? [];
    expect(answer).toMatchObject({ penalties: 2, total: { EUR: "25200000" } });
    expect(answer.cases.map(({ authority }) => authority.name)).toEqual(["CNIL"]);
    expect(answer.cases[0]?.events).toHaveLength(2);
    expect(fine).toMatchObject({
      kind: "fine",
      amount: { value: "20000000", currency: "EUR" },
      decidedOn: "2022-10-17",
      reportedOn: "2022-10-20",
      followUpTo: null,
    });
    expect(fine?.reports.map(({ publisher }) => publisher).toSorted()).toEqual([
      "Hindustan Times Tech",
      "Le Monde.fr",
      "SecurityWeek",
      "TechSpot",
      "The Local",
      "The National Law Review",
    ]);
    expect(followUp).toMatchObject({
      kind: "follow-up",
      amount: { value: "5200000", currency: "EUR" },
      reportedOn: "2023-05-17",
      followUpTo: fine?.id,
    });
    const respondents = await core.store.db.selectFrom("respondent").select("name").execute();
    expect(respondents).toEqual([{ name: "Clearview AI" }]);
  });

  it.each([
    ["backwards", ["004_bb536116d3957b94.json", "001_56de925ab1eb00af.md", "000_8e8eafad0c86b46b.md"]],
    [
      "twice",
      [
        "000_8e8eafad0c86b46b.md",
        "000_8e8eafad0c86b46b.md",
        "001_56de925ab1eb00af.md",
        "004_bb536116d3957b94.json",
        "001_56de925ab1eb00af.md",
      ],
    ],
  ])("comes out the same when it is read %s", async (_how, names) => {
    await using database = await freshDatabase(engine);
    await using core = await open(database);
    const answer = await learnt(
      core,
      names.map((name) => join(SEEDS, name)),
    );
    const [fine, followUp] = answer.cases[0]?.events ?? [];
    expect(answer).toMatchObject({ penalties: 2, total: { EUR: "25200000" } });
    expect(answer.cases).toHaveLength(1);
    expect(fine?.reports).toHaveLength(6);
    expect(fine?.decidedOn).toBe("2022-10-17");
    expect(followUp?.followUpTo).toBe(fine?.id);
  });

  it("alerts nobody, and says why", async () => {
    await using database = await freshDatabase(engine);
    await using core = await open(database);
    await joinGuild(core.store.db, { id: "1", name: "Team", at: NOW });
    await core.guilds.change("1", { channelId: "2" });
    await addWatch(core.store.db, {
      guildId: "1",
      channelId: null,
      target: { type: "everything" },
      threshold: null,
      createdBy: "u",
      createdAt: NOW,
    });
    await learnt(core, [SEEDS]);
    expect(await core.store.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
    const reasons = await core.store.db.selectFrom("decision").select("reason").distinct().execute();
    expect(reasons).toEqual([{ reason: "backfill" }]);
  });

  it("keeps `secured` out of the database and the log", async () => {
    await using database = await freshDatabase(engine);
    await using core = await open(database);
    await learnt(core, [SEEDS]);
    const rows = JSON.stringify(await core.store.db.selectFrom("article").selectAll().execute());
    for (const secret of ["1oY8qxpdmMLc8dJ9", "WtVBh55bI1kVo2sn"]) {
      expect(
        readFileSync(
          join(SEEDS, secret.startsWith("1") ? "000_8e8eafad0c86b46b.md" : "001_56de925ab1eb00af.md"),
          "utf8",
        ),
      ).toContain(secret);
      expect(rows).not.toContain(secret);
      expect(logged.join("")).not.toContain(secret);
    }
  });
});
