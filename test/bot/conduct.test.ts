import { sql } from "kysely";
import { describe, expect, it, vi } from "vitest";
import { plainReply } from "../../src/bot/plain.ts";
import type { Message } from "../discord-server/model.ts";
import { serve } from "../fetch/serve.ts";
import { labels, openRoom, type Room } from "./room.ts";

function text(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return [message.content, ...embeds].filter(Boolean).join("\n");
}

function ask(
  room: Room,
  path: string,
  options: Readonly<Record<string, string | boolean>> = {},
  channel = "general",
) {
  return room.server.user.command(path, options, { in: room.id(channel) }).reply();
}

/** A room with so many cases of as many firms, newest last. */
async function roomOf(cases: number, options: Parameters<typeof openRoom>[0] = {}): Promise<Room> {
  const room = await openRoom({ ...options, seeds: false });
  for (let n = 1; n <= cases; n++)
    await room.report({
      title: `CNIL fines ${FIRMS[n - 1]} €${n},000,000`,
      text: `The French data protection authority CNIL fined ${FIRMS[n - 1]} ${n} million euros under the GDPR.`,
      url: `https://herald.example/${n}`,
    });
  return room;
}

const FIRMS = [
  "Acme Widgets", "Globex Data", "Initech Systems", "Umbrella Media", "Hooli Search", "Vandelay Imports",
  "Stark Robotics", "Wayne Mobile", "Tyrell Optics", "Cyberdyne Cloud",
]; // biome-ignore format: a list

describe("lists that have pages", () => {
  it("say which page of how many, and end at their ends", async () => {
    const room = await roomOf(10);
    const first = await ask(room, "latest");
    expect(labels(first)).toEqual(["◀ Back", "Page 1 of 2", "Next ▶"]);
    await room.server.user.click(first.id, "Next ▶", {}).answer();
    await vi.waitFor(() => expect(labels(first)).toContain("Page 2 of 2"), { timeout: 5000 });
    expect(() => room.server.user.click(first.id, "Next ▶", {})).toThrow("disabled");
    expect(labels(await ask(room, "search", { text: "cnil" }))).toContain("Page 1 of 2");
    expect(labels(await ask(room, "search", { text: "hooli" }))).toEqual([]);
    expect(room.server.invalid).toEqual([]);
  });
});

describe("a channel that denies the bot something", () => {
  const channels = [
    { name: "general" },
    { name: "bare", botDeny: ["EmbedLinks" as const] },
    { name: "nofiles", botDeny: ["AttachFiles" as const] },
  ];

  it("gets text instead of embeds and leaves out files, each with the permission that is missing", async () => {
    const room = await openRoom({ guilds: [{ name: "Demo", channels }] });
    const bare = await ask(room, "fines", { company: "clearview" }, "bare");
    expect(bare.embeds).toEqual([]);
    expect(bare.content).toContain("**Clearview AI**");
    expect(bare.content).toContain("EUR 25,200,000");
    expect(bare.content).toContain("I lack **Embed Links** here");
    const without = await ask(room, "fines", { company: "clearview" }, "nofiles");
    expect(without.attachments).toEqual([]);
    expect(without.embeds[0]).toMatchObject({ title: "Clearview AI" });
    expect(without.embeds[0]?.image).toBeUndefined();
    expect(without.content).toContain("I lack **Attach Files** here");
    const whole = await ask(room, "fines", { company: "clearview" });
    expect(whole.content).not.toContain("I lack");
    // What one user alone sees needs none of the channel's permissions.
    const alone = await ask(room, "status", {}, "bare");
    expect([alone.embeds.length, alone.content]).toEqual([1, ""]);
    expect(room.server.invalid).toEqual([]);
  });

  it("gets at most 2,000 characters, cut visibly, with the note", () => {
    const long = { body: { embeds: [{ title: "T", description: "word ".repeat(800) }] } };
    const { body } = plainReply(long, { embedLinks: false, attachFiles: true }, "en-US");
    const content = String(body["content"]);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toContain("…");
    expect(content).toContain("**Embed Links**");
  });
});

describe("when the store fails", () => {
  it("suggestions are none, and a command shows the reference under which the log has the error", async () => {
    const room = await openRoom({ seeds: false });
    await sql`alter table respondent rename to elsewhere`.execute(room.running.core.store.db);
    const suggested = room.server.user.autocomplete(
      "fines",
      { option: "company", text: "acme" },
      { in: room.id("general") },
    );
    expect(await suggested.choices()).toEqual([]);
    room.server.user.command("fines", { company: "acme" }, { in: room.id("general") });
    const told = await vi.waitFor(
      () => {
        const found = room.server
          .messages("general")
          .find(({ content }) => content.includes("give the operator this reference"));
        expect(found).toBeDefined();
        return found as Message;
      },
      { timeout: 5000 },
    );
    const reference = /`(\d+)`/.exec(told.content)?.[1];
    expect(reference).toBeDefined();
    expect(told.content).not.toContain("respondent");
    expect(room.log.some((line) => line.includes(String(reference)) && line.includes("no such table"))).toBe(
      true,
    );
  });
});

describe("an alert in another currency", () => {
  it("shows the sum in euros at the European Central Bank's rate, with its day", async () => {
    const room = await openRoom({ seeds: false, now: () => Date.parse("2022-11-02T12:00:00Z") });
    await ask(room, "alerts channel", { channel: room.id("alerts") });
    await ask(room, "watch add", { everything: true });
    await room.report({
      title: "FTC fines Acme Widgets $5 million",
      text: "The Federal Trade Commission fined Acme Widgets $5 million on October 31, 2022.",
      url: "https://herald.example/usd",
    });
    const [alert] = await room.server.waitForMessages("alerts", 1);
    // 1 EUR = 0.9914 USD on 31 October 2022, so 1 USD = 1.0087 EUR: https://www.ecb.europa.eu/stats/policy_and_exchange_rates/
    expect(text(alert!)).toContain("**USD 5,000,000**");
    expect(text(alert!)).toContain("≈ EUR 5,043,373.01 (ECB 2022-10-31: 1.0087)");
  });
});

describe("sources of a server", () => {
  it("are tested, added, listed and counted in /setup", async () => {
    await using site = await serve((request, response) => {
      if (request.url !== "/feed.xml") {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Loop Herald</title><link>https://loop.example</link>
        <item><title>Regulator opens its new office</title><link>https://loop.example/1</link></item></channel></rss>`,
      );
    });
    const room = await openRoom({ seeds: false, privateHosts: [`127.0.0.1:${site.port}`] });
    expect(text(await ask(room, "setup"))).toContain("Sources: 0 are read");
    const url = `${site.origin}/feed.xml`;
    const tested = text(await ask(room, "sources test", { url }));
    expect(tested).toContain("1 feed found");
    expect(tested).toContain("> Regulator opens its new office");
    expect(text(await ask(room, "sources list"))).toContain("Added by this server (0)");
    expect(text(await ask(room, "sources add", { url }))).toContain("is read from now on");
    expect(text(await ask(room, "sources add", { url }))).toContain("is read already");
    expect(text(await ask(room, "sources list"))).toContain("Added by this server (1)");
    expect(text(await ask(room, "setup"))).toContain("Sources: 1 are read");
    expect(text(await ask(room, "sources remove", { source: url }))).toContain("no longer read");
    expect(text(await ask(room, "sources list"))).toContain("Added by this server (0)");
  });
});
