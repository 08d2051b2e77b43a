import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createCharts } from "../../src/bot/views/draw.ts";
import { createLogger } from "../../src/logger.ts";
import { createReload } from "../../src/reload.ts";
import { sendReminders } from "../../src/reminders.ts";
import type { Message } from "../discord-server/model.ts";
import { openRoom, type Room } from "./room.ts";

let room: Room;
/** Noon in Paris, on a day in winter. */
let clock = Date.parse("2026-01-15T11:00:00Z");
const hours = (n: number) => {
  clock += n * 3_600_000;
};
const iso = () => new Date(clock).toISOString();

beforeAll(async () => {
  room = await openRoom({ seeds: false, now: () => clock });
  await command("alerts channel", { channel: room.id("alerts") });
  await command("watch add", { everything: true });
});

function command(path: string, options: Readonly<Record<string, string | boolean>>) {
  return room.server.user.command(path, options, { in: room.id("general") }).reply();
}

function text(message: Message): string {
  return message.embeds
    .flatMap((embed) => [
      embed.title,
      embed.description,
      ...(embed.fields ?? []).map(({ value }) => value),
      embed.footer?.text,
    ])
    .join("\n");
}

function fined(who: string, sum: string) {
  return room.report({
    title: `CNIL fines ${who} €${sum}`,
    text: `The French data protection authority CNIL fined ${who} ${sum.replace("m", " million")} euros under the GDPR.`,
    url: `https://herald.example/${encodeURIComponent(who)}`,
  });
}

describe("quiet hours", () => {
  it("hold alerts and send them as one digest when they end", async () => {
    await command("alerts quiet-hours", { from: "22:00", to: "07:00", timezone: "Europe/Paris" });
    hours(12);
    await fined("Alpha Widgets", "1m");
    await fined("Beta Widgets", "2m");
    await fined("Gamma Widgets", "3m");
    expect(room.server.messages("alerts")).toEqual([]);
    hours(8);
    await room.running.sender.drain();
    const [digest, ...others] = await room.server.waitForMessages("alerts", 1);
    expect(others).toEqual([]);
    expect(text(digest!)).toContain("3 alerts");
    for (const name of ["Alpha", "Beta", "Gamma"]) expect(text(digest!)).toContain(`${name} Widgets`);
  });

  it("leave a digest that is edited when one of its events is", async () => {
    await room.report({
      title: "CNIL fines Beta Widgets €2.01 million",
      text: "CNIL fined Beta Widgets 2,010,000 euros.",
      url: "https://gazette.example/beta",
      publisher: { name: "Gazette", domain: "gazette.example" },
    });
    const [digest] = room.server.messages("alerts");
    await vi.waitFor(() => expect(text(digest!)).toContain("2,010,000"), { timeout: 5000 });
    expect(room.server.messages("alerts")).toHaveLength(1);
  });

  it("send a single held alert as an alert of its own", async () => {
    hours(16);
    await fined("Delta Widgets", "4m");
    expect(room.server.messages("alerts")).toHaveLength(1);
    hours(8);
    await room.running.sender.drain();
    const all = await room.server.waitForMessages("alerts", 2);
    expect(text(all.at(-1)!)).toContain("CNIL fined Delta Widgets");
    await command("alerts quiet-hours", {});
  });
});

describe("deadlines of orders", () => {
  it("are reminded of once a week ahead and once on the day", async () => {
    await fined("Epsilon Widgets", "5m");
    await room.server.waitForMessages("alerts", 3);
    const { db } = room.running.core.store;
    const deadline = new Date(clock + 20 * 86_400_000).toISOString().slice(0, 10);
    const term = {
      within: null,
      deadline,
      rate: { minor: 10_000_000, currency: "EUR" },
      ratePer: "day",
      cap: null,
    };
    const { id } = await db
      .selectFrom("event")
      .orderBy("created_at", "desc")
      .select("id")
      .executeTakeFirstOrThrow();
    await db
      .updateTable("event")
      .set({ term: JSON.stringify(term) })
      .where("id", "=", id)
      .execute();
    const { createDiscordChannel } = await import("../../src/deliver/discord.ts");
    const { connectDiscord } = await import("../../src/bot/client.ts");
    const nothing = () => undefined;
    const connection = await connectDiscord(
      { token: room.server.token, apiUrl: room.server.url },
      {
        interaction: nothing,
        guildJoined: nothing,
        guildLeft: nothing,
        channelDeleted: nothing,
        channelChanged: nothing,
        lost: nothing,
        trouble: nothing,
      },
    );
    const channel = createDiscordChannel(connection.client, () => clock);
    const deps = { core: room.running.core, channelOf: () => channel };
    const sent: number[] = [await sendReminders(deps, iso())];
    hours(14 * 24);
    sent.push(await sendReminders(deps, iso()), await sendReminders(deps, iso()));
    hours(7 * 24);
    sent.push(await sendReminders(deps, iso()), await sendReminders(deps, iso()));
    hours(30 * 24);
    sent.push(await sendReminders(deps, iso()));
    await connection.close();
    expect(sent).toEqual([0, 1, 0, 1, 0, 0]);
    const reminders = room.server.messages("alerts").slice(-2).map(text);
    expect(reminders[0]).toContain("Deadline ahead: Epsilon Widgets");
    expect(reminders[0]).toContain("then EUR 100,000 a day");
    expect(reminders[1]).toContain("Deadline reached");
    expect(reminders[1]).toContain("Estimate: at most EUR 100,000");
  });
});

describe("configuration files", () => {
  it("are taken over while the bot runs, and kept as they were where they have a fault", async () => {
    const { core } = room.running;
    const lines: string[] = [];
    const logger = createLogger({
      level: "info",
      format: "json",
      secrets: [],
      write: (line) => lines.push(line),
    });
    const reload = createReload(core, logger);
    const file = join(room.config.configDir, "finewatch.yaml");
    const companies = join(room.config.configDir, "companies.yaml");
    const before = readFileSync(file, "utf8");
    reload.check();
    expect(lines).toEqual([]);

    writeFileSync(file, before.replace("maxAlertAge: 7d", "maxAlertAge: 9d"));
    writeFileSync(
      companies,
      `${readFileSync(companies, "utf8")}\n- { id: zyxco, name: Zyxco Holdings, aliases: [Zyxco] }\n`,
    );
    reload.check();
    expect(core.config.settings.polling.maxAlertAge).toBe(9 * 86_400_000);
    expect(core.parties.companies.get("zyxco")?.name).toBe("Zyxco Holdings");
    expect(
      core.detector.detect({ title: "ICO fines Zyxco £2 million", text: "" }).events[0]?.respondent?.id,
    ).toBe("zyxco");

    writeFileSync(file, before.replace("maxAlertAge: 7d", "maxAlertAge: soon"));
    reload.check();
    expect(core.config.settings.polling.maxAlertAge).toBe(9 * 86_400_000);
    expect(lines.at(-1)).toContain("polling.maxAlertAge");
    expect(lines.at(-1)).toContain("what was read before stays in use");
    const told = lines.length;
    reload.check();
    expect(lines).toHaveLength(told);
  });
});

describe("charts", () => {
  const spec = {
    type: "timeline",
    title: "Sample",
    subtitle: "2 penalties",
    locale: "en",
    points: [
      { date: "2022-10-17", value: 20_000_000, colour: "#e5484d" },
      { date: "2023-05-10", value: 5_200_000, colour: "#b42318" },
    ],
  } as const;

  it("are drawn in a worker once for the same content", async () => {
    const kept = new Map<string, Uint8Array>();
    let stored = 0;
    const charts = createCharts(
      {
        get: async (hash) => kept.get(hash) ?? null,
        set: async (hash, png) => {
          stored++;
          kept.set(hash, png);
        },
      },
      (error) => {
        throw error;
      },
    );
    const [one, two] = await Promise.all([charts.draw(spec), charts.draw(spec)]);
    const three = await charts.draw({ ...spec });
    await charts.draw({ ...spec, title: "Other" });
    await charts.close();
    expect(Buffer.from(one!).subarray(1, 4).toString()).toBe("PNG");
    expect([two, three].every((png) => Buffer.compare(png!, one!) === 0)).toBe(true);
    expect(stored).toBe(2);
  });

  it("that fail cost the picture, not the answer", async () => {
    const errors: unknown[] = [];
    const charts = createCharts({ get: async () => null, set: async () => undefined }, (error) =>
      errors.push(error),
    );
    expect(await charts.draw({ ...spec, type: "nonsense" } as never)).toBeNull();
    await charts.close();
    expect(errors).toHaveLength(1);
  });
});

describe("all of this", () => {
  it("sends nothing that Discord would refuse", () => {
    expect(room.server.invalid).toEqual([]);
  });
});
