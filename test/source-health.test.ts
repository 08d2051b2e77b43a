import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type GuildSettings } from "../src/domain/alert.ts";
import type { Source } from "../src/domain/source.ts";
import { createLogger } from "../src/logger.ts";
import { createSourceWatch } from "../src/source-health.ts";
import { openStore, type Store } from "../src/store/db.ts";
import { saveSource } from "../src/store/sources.ts";
import { FakeClock, MemoryDiscord } from "./deliver/memory-channel.ts";
import { ENGINES, type FreshDatabase, freshDatabase } from "./store/engines.ts";

const HOUR = 3_600_000;

interface Rig extends AsyncDisposable {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly discord: MemoryDiscord;
  /** As after a restart of the process. */
  restart(): void;
  /** Lets time pass in small steps, with a look at each. */
  pass(ms: number): Promise<void>;
  add(id: string, guildId?: string | null): Promise<void>;
  set(id: string, state: Readonly<Record<string, string | number | null>>): Promise<void>;
  told(channelId: string): readonly string[];
}

async function rig(
  engine: (typeof ENGINES)[number] = "sqlite",
  asked: Readonly<Record<string, Partial<GuildSettings>>> = { "1": { channelId: "11", sourceHealth: true } },
): Promise<Rig> {
  const database: FreshDatabase = await freshDatabase(engine);
  const store = await openStore(database.options);
  const clock = new FakeClock();
  const discord = new MemoryDiscord(clock);
  // The key of a notice stands in its footer.
  const post = discord.post.bind(discord);
  discord.post = (target, message, nonce) => {
    const [embed] = message.body["embeds"] as { footer: { text: string } }[];
    return post(target, { body: { ...message.body, key: embed!.footer.text.split(" · ").at(-1) } }, nonce);
  };
  const settings = (guildId: string): GuildSettings => ({ ...DEFAULT_SETTINGS, ...asked[guildId] });
  const begin = () =>
    createSourceWatch({
      store,
      logger: createLogger({ level: "fatal", format: "json", secrets: [], write: () => undefined }),
      guilds: async () => Object.keys(asked).map((guildId) => ({ guildId, settings: settings(guildId) })),
      settings: async (guildId) => settings(guildId),
      channelOf: () => discord,
      leads: async () => true,
    });
  let watch = begin();
  return {
    store,
    clock,
    discord,
    restart() {
      watch = begin();
    },
    async pass(ms) {
      for (let done = 0; done < ms; done += 61_000) {
        clock.pass(61_000);
        await watch.check(clock.iso());
      }
    },
    async add(id, guildId = null) {
      const source: Source = {
        id,
        name: `Source ${id}`,
        url: `https://${id}.example/feed`,
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
        guildId,
      };
      await saveSource(store.db, source, clock.iso());
      await store.db
        .updateTable("source")
        .set({
          baseline_at: clock.iso(),
          last_success_at: clock.iso(),
          last_change_at: clock.iso(),
          next_poll_at: "2026-12-01T00:00:00.000Z",
        })
        .where("id", "=", id)
        .execute();
    },
    async set(id, state) {
      await store.db.updateTable("source").set(state).where("id", "=", id).execute();
    },
    told: (channelId) =>
      discord.messages
        .filter((message) => message.channelId === channelId)
        .map(({ body }) => (body["embeds"] as { description: string }[])[0]!.description),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

const BROKEN = { fail_count: 3, last_error: "The server answered 500" };
const WELL = { fail_count: 0, last_error: null };

describe.each(ENGINES)("a channel that asked, on %s", (engine) => {
  it("is told once that a source fails, and once that it works again, whatever restarts", async () => {
    await using town = await rig(engine);
    await town.add("a");
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([]);
    await town.set("a", BROKEN);
    await town.pass(HOUR);
    town.restart();
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([
      expect.stringContaining("**Source a**: Failed 3 times in a row: The server answered 500"),
    ]);
    await town.set("a", WELL);
    await town.pass(HOUR);
    town.restart();
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([expect.anything(), expect.stringContaining("**Source a** works again")]);
  });

  it("is told again of a second trouble", async () => {
    await using town = await rig(engine);
    await town.add("a");
    for (const state of [BROKEN, WELL, BROKEN]) {
      await town.set("a", state);
      await town.pass(HOUR);
    }
    expect(town.told("11")).toHaveLength(3);
  });
});

describe("what is told", () => {
  it("is one message for troubles that come together", async () => {
    await using town = await rig();
    for (let n = 10; n < 40; n++) {
      await town.add(`s${n}`);
      await town.set(`s${n}`, BROKEN);
    }
    await town.pass(HOUR);
    const [only, ...more] = town.told("11");
    expect(more).toEqual([]);
    expect(only?.split("\n")).toHaveLength(16);
    expect(only).toContain("… +15");
  });

  it("is that a source fell silent, but not before it was asked after a pause of our own", async () => {
    await using town = await rig();
    await town.add("a");
    await town.set("a", { habit_seconds: 86_400, next_poll_at: town.clock.iso() });
    town.clock.pass(30 * 24 * HOUR);
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([]);
    await town.set("a", { next_poll_at: "2026-12-01T00:00:00.000Z" });
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([expect.stringContaining("Nothing new for 30 days")]);
  });

  it("is nothing of one error or two", async () => {
    await using town = await rig();
    await town.add("a");
    await town.set("a", { ...BROKEN, fail_count: 2 });
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([]);
  });

  it("is nothing of the first error of a new source", async () => {
    await using town = await rig();
    await town.add("a");
    await town.set("a", { ...BROKEN, fail_count: 1, last_success_at: null, baseline_at: null });
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([]);
    await town.set("a", BROKEN);
    await town.pass(HOUR);
    expect(town.told("11")).toHaveLength(1);
  });

  it("keeps markup of others out", async () => {
    await using town = await rig();
    await town.add("a");
    await town.set("a", { ...BROKEN, last_error: "@everyone [click](https://evil.example)" });
    await town.pass(HOUR);
    expect(town.told("11")[0]).not.toMatch(/[^\\]\[click\]/);
  });
});

describe("who is told", () => {
  it("are guilds that asked and have a channel; of a guild's own source, that guild alone", async () => {
    await using town = await rig("sqlite", {
      "1": { channelId: "11", sourceHealth: true },
      "2": { channelId: "22", sourceHealth: true },
      "3": { channelId: "33" },
      "4": { sourceHealth: true },
    });
    await town.add("a");
    await town.add("own", "2");
    await town.set("a", BROKEN);
    await town.set("own", BROKEN);
    await town.pass(HOUR);
    expect(town.told("11")).toEqual([expect.not.stringContaining("Source own")]);
    expect(town.told("22")).toEqual([expect.stringContaining("Source own")]);
    expect(town.discord.messages).toHaveLength(2);
  });

  it("is nobody of a trouble that ended before it could be told", async () => {
    await using town = await rig();
    await town.add("a");
    town.discord.trouble = () => "rate-limited";
    await town.set("a", BROKEN);
    await town.pass(HOUR / 3);
    await town.set("a", WELL);
    await town.pass(HOUR / 3);
    town.discord.trouble = () => null;
    await town.pass(8 * HOUR);
    expect(town.discord.messages).toEqual([]);
  });
});

describe("a notice whose outcome is unknown", () => {
  it.each(["lost", "unknown"] as const)(
    "because the answer was %s stands in the channel once",
    async (trouble) => {
      await using town = await rig();
      await town.add("a");
      town.discord.trouble = (what) => (what === "post" ? trouble : null);
      await town.set("a", BROKEN);
      await town.pass(61_000);
      town.discord.trouble = () => null;
      town.restart();
      await town.pass(4 * HOUR);
      expect(town.discord.messages).toHaveLength(1);
    },
  );

  it("and cannot be looked up is posted again, with a word about it", async () => {
    await using town = await rig();
    await town.add("a");
    town.discord.trouble = (what) => (what === "post" ? "lost" : null);
    await town.set("a", BROKEN);
    await town.pass(61_000);
    town.discord.trouble = () => null;
    town.discord.readable = false;
    town.discord.nonceWindowMs = 0;
    await town.pass(4 * HOUR);
    expect(JSON.stringify(town.discord.messages.at(-1)?.body)).toContain("the first attempt may stand above");
    expect(town.discord.messages).toHaveLength(2);
  });
});

describe("a channel that takes nothing", () => {
  it.each(["forbidden", "gone"] as const)(
    "(%s) is tried ever more rarely, and told when it does",
    async (trouble) => {
      await using town = await rig();
      await town.add("a");
      town.discord.trouble = () => trouble;
      await town.set("a", BROKEN);
      await town.pass(10 * HOUR);
      expect(town.discord.requests.length).toBeLessThan(15);
      town.discord.trouble = () => null;
      await town.pass(8 * HOUR);
      expect(town.discord.messages).toHaveLength(1);
    },
  );
});
