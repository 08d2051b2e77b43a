import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Config, ROOT, readSettings } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { type Running, startFinewatch } from "../../src/main.ts";
import { createDiscordServer, type DiscordServer } from "../discord-server/server.ts";
import { ENGINES, type FreshDatabase, freshDatabase } from "../store/engines.ts";
import { createSourceServer, type FeedItem, markdown, rss, type SourceServer, wordpress } from "./sources.ts";

const START = Date.parse("2026-03-02T08:00:00Z");

const OLD: FeedItem = {
  title: "Garante fines Lumenface 90,000 euros",
  text: "Italy's data protection authority, the Garante, has fined Lumenface 90,000 euros for scraping portraits.",
  path: "/old",
  at: "2026-01-12T09:00:00Z",
};
const FINE: FeedItem = {
  title: "CNIL fines Lumenface €3 million over portrait database",
  text: "The French data protection authority CNIL on 2 March 2026 imposed a fine of 3 million euros on Lumenface for collecting portraits without a legal basis.",
  path: "/lumenface",
  at: "2026-03-02T09:30:00Z",
};
const SECOND: FeedItem = {
  title: "France: Lumenface fined EUR 3m by privacy watchdog CNIL",
  text: "Lumenface has been fined EUR 3 million by the CNIL, the French privacy regulator said on Monday.",
  path: "/2026/lumenface-cnil",
  at: "2026-03-02T11:00:00Z",
};
const FOLLOW_UP: FeedItem = {
  title: "Lumenface must pay CNIL another €400,000 for ignoring its order",
  text: "The CNIL has ordered Lumenface to pay an overdue penalty of 400,000 euros because the company did not comply with the order issued on 2 March 2026.",
  path: "/astreinte",
  at: "2026-05-20T07:00:00Z",
};

interface Town {
  readonly config: Config;
  readonly site: SourceServer;
  readonly discord: DiscordServer;
  now: number;
}

async function build(database: FreshDatabase, site: SourceServer, discord: DiscordServer): Promise<Town> {
  const configDir = join(database.folder, "config");
  mkdirSync(configDir);
  for (const name of ["authorities.yaml", "companies.yaml", "ecb-month-end.csv"])
    cpSync(join(ROOT, "config", name), join(configDir, name));
  writeFileSync(
    join(configDir, "finewatch.yaml"),
    `polling:\n  allowPrivateHosts: ["${site.host}"]\nrates: {fetch: false}\n`,
  );
  const source = (id: string, path: string, format: string) =>
    `- {id: ${id}, name: "${id}", url: "${site.url}${path}", format: ${format}, trust: press, verified: false, everyMinutes: 30}\n`;
  writeFileSync(
    join(configDir, "sources.yaml"),
    source("daily", "/feed.xml", "feed") +
      source("blog", "/wp-json/wp/v2/posts", "wordpress") +
      source("notes", "/note.md", "front-matter"),
  );
  return {
    site,
    discord,
    now: START,
    config: {
      discord: { token: discord.token, apiUrl: discord.url },
      store: database.options,
      dataDir: join(ROOT, "data", "test-cache"),
      configDir,
      seedsDir: join(ROOT, "seeds"),
      web: { host: "127.0.0.1", port: 0 },
      log: { level: "warn", format: "json" },
      settings: readSettings(join(configDir, "finewatch.yaml"), join(database.folder, "cache")),
    },
  };
}

async function start(town: Town, lines: string[]): Promise<Running> {
  const logger = createLogger({
    level: "info",
    format: "pretty",
    secrets: [],
    write: (line) => void lines.push(line),
  });
  const running = await startFinewatch(town.config, logger, { now: () => town.now, random: () => 0.5 });
  await expect
    .poll(() => lines.some((line) => line.includes("Connected to Discord")), { timeout: 15_000 })
    .toBe(true);
  return running;
}

describe.each(ENGINES)("a fine, its second report and its follow-up, on %s", (engine) => {
  it("are told once, edited and answered, whatever restarts in between", { timeout: 90_000 }, async () => {
    await using database = await freshDatabase(engine);
    await using site = await createSourceServer();
    await using discord = await createDiscordServer({
      guilds: [
        { name: "Privacy team", channels: [{ name: "lumenface" }, { name: "millions" }] },
        { name: "Elsewhere", channels: [{ name: "other" }] },
      ],
    });
    const town = await build(database, site, discord);
    const lines: string[] = [];
    site.put("/feed.xml", rss(site.url, "The Daily", [OLD]), "application/rss+xml");
    site.put("/wp-json/wp/v2/posts", wordpress(site.url, []), "application/json");
    site.put(
      "/note.md",
      markdown(site.url, { ...OLD, path: "/old-note", title: "A quiet week", text: "Nothing happened." }),
      "text/markdown",
    );

    let running = await start(town, lines);
    const tick = async (to: string) => {
      town.now = Date.parse(to);
      await running.tick();
    };
    const told = (name: string) => discord.messages(discord.channel(name).id);

    // 08:00 the first poll is a baseline: an old fine is stored, nobody is told.
    await tick("2026-03-02T08:00:00Z");
    const at = { in: discord.channel("lumenface").id, as: "admin" } as const;
    await discord.user.command("alerts channel", { channel: discord.channel("lumenface").id }, at).reply();
    await discord.user.command("watch add", { company: "Lumenface" }, at).reply();
    await discord.user
      .command(
        "watch add",
        { company: "Lumenface", channel: discord.channel("millions").id, threshold: "EUR 10m" },
        at,
      )
      .reply();
    const elsewhere = { in: discord.channel("other").id, as: "admin" } as const;
    await discord.user.command("alerts channel", { channel: discord.channel("other").id }, elsewhere).reply();
    await discord.user.command("watch add", { company: "Clearview AI" }, elsewhere).reply();
    const quiet = [told("lumenface").length, told("millions").length, told("other").length];

    // 10:00 the fine appears: one alert where it is watched, none below the threshold, none where it is not watched.
    site.put("/feed.xml", rss(site.url, "The Daily", [FINE, OLD]), "application/rss+xml");
    await tick("2026-03-02T10:00:00Z");
    const added = () => [
      told("lumenface").length - quiet[0]!,
      told("millions").length - quiet[1]!,
      told("other").length - quiet[2]!,
    ];
    await expect.poll(added, { timeout: 10_000 }).toEqual([1, 0, 0]);
    const alert = told("lumenface").at(-1)!;
    expect(JSON.stringify(alert)).toContain("CNIL fined Lumenface EUR 3,000,000");
    const event = await running.core.store.db
      .selectFrom("event")
      .where("amount_minor", "=", 300_000_000)
      .selectAll()
      .executeTakeFirstOrThrow();
    const reasons = await running.core.store.db
      .selectFrom("decision")
      .where("event_id", "=", event.id)
      .orderBy("id")
      .select(["channel_id", "verdict", "reason"])
      .execute();
    expect(reasons).toEqual(
      expect.arrayContaining([
        { channel_id: discord.channel("lumenface").id, verdict: "alert", reason: "newCase" },
        { channel_id: discord.channel("millions").id, verdict: "suppress", reason: "belowThreshold" },
        { channel_id: discord.channel("other").id, verdict: "suppress", reason: "notWatched" },
      ]),
    );

    // 11:30 a second outlet reports it: the same message is edited.
    site.put("/wp-json/wp/v2/posts", wordpress(site.url, [SECOND]), "application/json");
    await tick("2026-03-02T11:30:00Z");
    await expect.poll(added, { timeout: 10_000 }).toEqual([1, 0, 0]);
    await expect
      .poll(() => JSON.stringify(told("lumenface").find(({ id }) => id === alert.id)), { timeout: 10_000 })
      .toContain("Reported by 2 outlets");

    // 12:00 the process starts again: nothing comes twice, and nothing unchanged is fetched again.
    await running.stop();
    lines.length = 0;
    running = await start(town, lines);
    await tick("2026-03-02T12:00:00Z");
    await expect.poll(added, { timeout: 10_000 }).toEqual([1, 0, 0]);
    expect(site.asked.get("/feed.xml")!.unchanged).toBeGreaterThan(0);

    // May: the order was ignored. The follow-up answers the first alert and shows it.
    site.put("/note.md", markdown(site.url, FOLLOW_UP), "text/markdown");
    await tick("2026-05-20T08:00:00Z");
    await expect.poll(added, { timeout: 10_000 }).toEqual([2, 0, 0]);
    const followUp = told("lumenface").at(-1)!;
    expect(followUp.reference?.messageId).toBe(alert.id);
    expect(JSON.stringify(followUp)).toContain("EUR 3,400,000 in total");

    await running.stop();
    lines.length = 0;
    running = await start(town, lines);
    await tick("2026-05-20T09:00:00Z");
    await expect.poll(added, { timeout: 10_000 }).toEqual([2, 0, 0]);
    const answer = await discord.user.command("fines", { company: "Lumenface" }, at).reply();
    expect(JSON.stringify(answer)).toContain("EUR 3,490,000");
    expect(discord.invalid).toEqual([]);
    await running.stop();
  });
});
