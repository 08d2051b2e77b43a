import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Message } from "../discord-server/model.ts";
import { labels, openRoom, type Room } from "./room.ts";

let room: Room;

beforeAll(async () => {
  room = await openRoom({
    seeds: false,
    guilds: [
      {
        name: "Demo",
        channels: [
          { name: "alerts" },
          { name: "general" },
          { name: "news", type: "announcement" },
          { name: "forum", type: "forum", tags: ["Fine", "privacy"] },
        ],
        members: [{ name: "moderator", permissions: ["ManageMessages"] }],
      },
      { name: "Other", channels: [{ name: "theirs" }] },
    ],
  });
  await command("alerts channel", { channel: room.id("alerts") });
  await command("watch add", { everything: true });
  await command("watch add", { everything: true, channel: room.id("news") });
  await command("watch add", { everything: true, channel: room.id("forum") });
  await room.report({
    title: "CNIL fines Clearview AI €20 million",
    text: "The French data protection authority CNIL fined Clearview AI 20 million euros for breaching the GDPR.",
    url: "https://herald.example/one",
  });
});

function command(path: string, options: Readonly<Record<string, string | boolean>>, channel = "general") {
  return room.server.user.command(path, options, { in: room.id(channel) }).reply();
}

function text(message: Pick<Message, "content" | "embeds">): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  return [message.content, ...embeds].filter(Boolean).join("\n");
}

async function shows(message: Message, words: string): Promise<void> {
  await vi.waitFor(() => expect(text(message)).toContain(words), { timeout: 5000 });
}

async function alert(): Promise<Message> {
  const [first] = await room.server.waitForMessages("alerts", 1);
  return first!;
}

describe("an alert", () => {
  it("says what happened, with amount, authority, evidence and law", async () => {
    const shown = text(await alert());
    expect(shown).toContain("CNIL fined Clearview AI EUR 20,000,000");
    expect(shown).toContain("🇫🇷 [CNIL](<https://");
    expect(shown).toContain("GDPR");
    expect(shown).toContain("> ");
    expect(shown).toContain("Reported by 1 outlet");
  });

  it("carries the six buttons", async () => {
    expect(labels(await alert())).toEqual([
      "Case",
      "Why?",
      "Watch",
      "Not a fine",
      "Wrong amount…",
      "Same case as…",
    ]);
  });

  it("mentions nobody", async () => {
    expect((await alert()).pings).toEqual([]);
  });

  it("is published in an announcement channel, and is a post with tags in a forum", async () => {
    const [news] = await room.server.waitForMessages("news", 1);
    await vi.waitFor(() => expect(news!.flags & 1).toBe(1), { timeout: 5000 });
    const posts = [...room.server.world.channels.values()].filter(
      ({ parentId }) => parentId === room.id("forum"),
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]?.name).toContain("Clearview AI");
    const tags = room.server.channel("forum").tags.filter(({ id }) => posts[0]?.appliedTags.includes(id));
    expect(tags.map(({ name }) => name)).toEqual(["Fine", "privacy"]);
  });

  it("is edited by a further report, the regulator's own page first, and says what changed", async () => {
    await room.report(
      {
        title: "Facial recognition: 20 million euros penalty against CLEARVIEW AI",
        text: "The CNIL imposed a penalty of 20 million euros on CLEARVIEW AI.",
        url: "https://www.cnil.fr/en/clearview",
        publisher: { name: "CNIL", domain: "cnil.fr" },
      },
      "regulator",
    );
    const message = await alert();
    await shows(message, "Reported by 2 outlets");
    expect(text(message)).toContain("🏛️ [CNIL]");
    expect(text(message).indexOf("🏛️")).toBeLessThan(text(message).indexOf("Test Herald"));
    expect(text(message)).toContain("confirmed by CNIL");
    expect(room.server.messages("alerts")).toHaveLength(1);
  });

  it("is replied to by a follow-up, whose arithmetic is checked", async () => {
    await room.report({
      title: "Clearview AI fined another €5.2 million for not obeying CNIL",
      text: "The CNIL liquidated the overdue penalty of 100,000 euros per day: Clearview AI must pay 5.2 million euros because it did not comply with the order of October 2022.",
      url: "https://herald.example/two",
    });
    const messages = await room.server.waitForMessages("alerts", 2);
    const followUp = messages.at(-1)!;
    expect(followUp.reference?.messageId).toBe((await alert()).id);
    expect(text(followUp)).toContain("EUR 25,200,000 in total");
    expect(text(followUp)).toContain("= 52 days × EUR 100,000");
  });
});

describe("the buttons of an alert", () => {
  const press = async (label: string, as = "member") =>
    room.server.user.click((await alert()).id, label, { as }).reply();

  it("Case shows the whole case to whoever asks", async () => {
    const reply = await press("Case");
    expect(reply.flags & 64).toBe(64);
    expect(text(reply)).toContain("2 penalties");
  });

  it("Why? shows the evidence and what was decided for this server", async () => {
    const shown = text(await press("Why?"));
    expect(shown).toContain("How each fact is known");
    expect(shown).toContain("watches everything");
    expect(shown).toContain(`<#${room.id("alerts")}>`);
  });

  it("Watch is for whoever manages the server", async () => {
    expect(text(await press("Watch"))).toContain("**Manage Server**");
    expect(text(await press("Watch", "admin"))).toContain("Watching **Clearview AI**");
  });

  it.each(["Not a fine", "Wrong amount…", "Same case as…"])("%s is for moderators", async (label) => {
    const answer = await room.server.user.click((await alert()).id, label, { as: "member" }).reply();
    expect(text(answer)).toContain("**Manage Messages**");
  });

  it("Wrong amount… corrects every posted alert, and later reports leave it alone", async () => {
    const message = await alert();
    const form = room.server.user.click(message.id, "Wrong amount…", { as: "moderator" });
    const sent = await room.server.user.submit(form, { sum: "EUR 19.5m" });
    expect(text(await sent.reply())).toContain("EUR 19,500,000");
    await room.running.sender.drain();
    await shows(message, "**EUR 19,500,000** (corrected by a moderator)");
    const [news] = room.server.messages("news");
    await shows(news!, "EUR 19,500,000");
    await room.report({
      title: "Clearview AI hit with €20 million fine by CNIL",
      text: "The CNIL fined Clearview AI 20 million euros.",
      url: "https://gazette.example/late",
      publisher: { name: "Gazette", domain: "gazette.example" },
    });
    await shows(message, "Reported by 3 outlets");
    expect(text(message)).toContain("EUR 19,500,000");
  });

  it("Wrong amount… explains what is no sum", async () => {
    const form = room.server.user.click((await alert()).id, "Wrong amount…", { as: "moderator" });
    expect(text(await (await room.server.user.submit(form, { sum: "much" })).reply())).toContain("is no sum");
  });

  it("Not a fine withdraws the alert, and can be taken back", async () => {
    const message = await alert();
    expect(text(await press("Not a fine", "moderator"))).toContain("Marked as not a fine");
    await room.running.sender.drain();
    await shows(message, "Withdrawn");
    expect(text(await press("It is a fine after all", "moderator"))).toContain("counts as a fine again");
    await room.running.sender.drain();
    await vi.waitFor(() => expect(text(message)).not.toContain("Withdrawn"), { timeout: 10_000 });
  });

  it("Same case as… puts an event into the chosen case", async () => {
    await room.report({
      title: "Garante fines Acme Widgets €300,000",
      text: "Italy's data protection authority Garante fined Acme Widgets 300,000 euros under the GDPR.",
      url: "https://herald.example/three",
    });
    const messages = await room.server.waitForMessages("alerts", 3);
    const third = messages.at(-1)!;
    const offered = await room.server.user.click(third.id, "Same case as…", { as: "moderator" }).reply();
    const row = offered.components[0] as unknown as {
      components: { custom_id: string; options: { value: string; label: string }[] }[];
    };
    const { custom_id, options } = row.components[0]!;
    const target = options.find(({ label }) => label.includes("Clearview"))!;
    await room.server.user.select(offered.id, custom_id, [target.value], { as: "moderator" }).answer();
    await shows(offered, "It now belongs to that case");
    await room.running.sender.drain();
    await shows(third, "a moderator put it into this case");
  });

  it("keeps every correction for export", async () => {
    const { listCorrections } = await import("../../src/store/corrections.ts");
    const kept = await listCorrections(room.running.core.store.db);
    expect(kept.map(({ type }) => type)).toEqual(["amount", "rejected", "rejected", "case"]);
    expect(kept[0]).toMatchObject({
      before: { minor: 2_000_000_000, currency: "EUR" },
      after: { minor: 1_950_000_000, currency: "EUR" },
      guildId: room.server.guild().id,
    });
  });

  it("go on working after a restart", async () => {
    await room.restart();
    expect(text(await press("Case"))).toContain("Clearview AI");
  });

  it("of an earlier version explain themselves", async () => {
    const message = await alert();
    const before = message.components;
    message.components = [
      { type: 1, components: [{ type: 2, style: 2, label: "Old", custom_id: "v0|old|x" }] },
    ] as unknown as Message["components"];
    const reply = await room.server.user.click(message.id, "Old", { as: "member" }).reply();
    message.components = before;
    expect(text(reply)).toContain("from an earlier version");
  });
});

describe("pages", () => {
  it("are turned by whoever asked; others get a copy of their own", async () => {
    for (let at = 0; at < 10; at++)
      await room.report({
        title: `ICO fines Sample Company ${String.fromCharCode(65 + at)} £${at + 1}00,000`,
        text: `The UK Information Commissioner's Office (ICO) fined Sample Company ${String.fromCharCode(65 + at)} £${at + 1}00,000.`,
        url: `https://herald.example/page-${at}`,
      });
    const list = await room.server.user
      .command("latest", {}, { in: room.id("general"), as: "member" })
      .reply();
    expect(labels(list)).toEqual(["◀ Back", "Page 1 of 2", "Next ▶"]);
    const first = text(list);
    const copy = await room.server.user.click(list.id, "Next ▶", { as: "admin" }).reply();
    expect(copy.id).not.toBe(list.id);
    expect(copy.flags & 64).toBe(64);
    expect(text(list)).toBe(first);
    await room.server.user.click(list.id, "Next ▶", { as: "member" }).answer();
    await vi.waitFor(() => expect(labels(list)).toContain("Page 2 of 2"), { timeout: 5000 });
    expect(text(list)).not.toBe(first);
  });
});

describe("guilds", () => {
  it("do not see each other's watches, sources or decisions", async () => {
    const theirs = (path: string) => room.server.user.command(path, {}, { in: room.id("theirs") }).reply();
    expect(text(await theirs("watch list"))).toContain("Nothing is watched");
    expect(text(await theirs("status"))).toContain("0 posted");
    expect(room.server.messages("theirs").filter(({ interactionId }) => !interactionId)).toEqual([]);
  });

  it("are told of what another guild's own source brings only once somebody else reports it", async () => {
    const before = room.server.messages("alerts").length;
    const story = {
      title: "ICO fines Secret Startup £700,000",
      text: "The UK Information Commissioner's Office (ICO) fined Secret Startup £700,000.",
    };
    await room.report({ ...story, url: "https://own.example/1" }, "press", room.server.guild("Other").id);
    expect(room.server.messages("alerts")).toHaveLength(before);
    await room.report({ ...story, url: "https://herald.example/secret" });
    expect((await room.server.waitForMessages("alerts", before + 1)).length).toBe(before + 1);
  });

  it("are welcomed with a button that opens the wizard, and are forgotten as a whole later", async () => {
    const guild = room.server.addGuild({ name: "Newcomer", locale: "de", channels: [{ name: "lobby" }] });
    const [hello] = await room.server.waitForMessages("lobby", 1);
    expect(labels(hello!)).toEqual(["Einrichten"]);
    const wizard = await room.server.user
      .click(hello!.id, "Einrichten", { as: "admin", locale: "de" })
      .reply();
    expect(text(wizard)).toContain("Finewatch einrichten");
    expect(
      text(await room.server.user.click(hello!.id, "Einrichten", { as: "member", locale: "de" }).reply()),
    ).toContain("**Server verwalten**");
    room.server.removeGuild(guild);
    const left = () =>
      room.running.core.store.db
        .selectFrom("guild")
        .where("id", "=", guild.id)
        .select("left_at")
        .executeTakeFirst();
    await vi.waitFor(async () => expect((await left())?.left_at).not.toBeNull(), { timeout: 5000 });
    const { tidy } = await import("../../src/retention.ts");
    const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const keep = room.config.settings.retention;
    await tidy(room.running.core.store, keep, later(29));
    expect(await left()).toBeDefined();
    await tidy(room.running.core.store, keep, later(31));
    expect(await left()).toBeUndefined();
  });

  it("are told elsewhere when their alert channel is deleted", async () => {
    room.server.deleteChannel("alerts");
    await vi.waitFor(
      () =>
        expect(
          room.server
            .messages("general")
            .map(({ content }) => content)
            .join(),
        ).toContain("was deleted"),
      { timeout: 5000 },
    );
    await vi.waitFor(
      // Whichever comes first: Discord tells of the deletion, or refuses an alert there.
      async () =>
        expect(text(await command("status", {}))).toMatch(/the channel was deleted|The channel is gone/),
      { timeout: 5000, interval: 500 },
    );
  });

  it("get nothing that Discord would refuse", () => {
    expect(room.server.invalid).toEqual([]);
    expect(room.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
