import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Message } from "../discord-server/model.ts";
import type { OptionValue } from "../discord-server/user.ts";
import { labels, openRoom, type Room } from "./room.ts";

let room: Room;
beforeAll(async () => {
  room = await openRoom({
    guilds: [
      {
        name: "Demo",
        channels: [
          { name: "alerts" },
          { name: "general" },
          { name: "mute", botDeny: ["SendMessages"] },
          { name: "forum", type: "forum" },
        ],
        roles: [{ name: "lawyers", mentionable: true }],
      },
    ],
  });
});

async function run(
  path: string,
  options: Readonly<Record<string, OptionValue>> = {},
  who: { as?: string; locale?: string } = {},
): Promise<Message> {
  return room.server.user.command(path, options, { in: room.id("general"), ...who }).reply();
}

function text(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  return [message.content, ...embeds].filter(Boolean).join("\n");
}

/** Waits until a message that is being updated has these words. */
async function shows(message: Message, words: string): Promise<void> {
  await vi.waitFor(() => expect(text(message)).toContain(words), { timeout: 5000 });
}

const ephemeral = (message: Message) => (message.flags & 64) !== 0;

describe("questions that everybody may ask", () => {
  it("/fines gives totals, the timeline and a chart with words for those who cannot see it", async () => {
    const reply = await run("fines", { company: "clearview" }, { as: "member" });
    expect(reply.embeds[0]?.title).toBe("Clearview AI");
    expect(text(reply)).toContain("2 penalties");
    expect(text(reply)).toContain("EUR 25,200,000");
    expect(reply.attachments[0]).toMatchObject({
      filename: "timeline.png",
      description: expect.stringContaining("2022-10-17"),
    });
    expect(ephemeral(reply)).toBe(false);
  });

  it.each([
    [{ kind: "follow-up" }, "EUR 5,200,000"],
    [{ since: "2023" }, "EUR 5,200,000"],
    [{ authority: "cnil" }, "EUR 25,200,000"],
  ])("/fines narrows by %j", async (narrow, sum) => {
    expect(text(await run("fines", { company: "clearview", ...narrow }))).toContain(sum);
  });

  it("/fines says of an unknown company what to do", async () => {
    expect(text(await run("fines", { company: "Zyxw Quux" }))).toContain("/watch add");
  });

  it.each([
    ["since", { since: "soon" }, "is no date"],
    ["authority", { authority: "qqqq" }, "No authority"],
  ])("/fines explains a wrong %s", async (_what, wrong, words) => {
    expect(text(await run("fines", { company: "clearview", ...wrong }))).toContain(words);
  });

  it("suggests companies, authorities and cases while they are typed", async () => {
    const { user } = room.server;
    const doing = { in: room.id("general"), as: "member" };
    const companies = await user
      .autocomplete("fines", { option: "company", text: "clearv" }, doing)
      .choices();
    expect(companies[0]).toEqual({ name: "Clearview AI", value: "company:clearview" });
    const bodies = await user
      .autocomplete("fines", { option: "authority", text: "cnil" }, doing, { company: "x" })
      .choices();
    expect(bodies[0]).toEqual({ name: "CNIL", value: expect.stringContaining("cnil") });
    const cases = await user.autocomplete("case", { option: "case", text: "clearview" }, doing).choices();
    expect(cases[0]?.name).toContain("Clearview AI");
    const countries = await user.autocomplete("top", { option: "country", text: "fran" }, doing).choices();
    expect(countries).toContainEqual({ name: "France", value: "FR" });
  });

  it("/case shows the events and the sources of a case", async () => {
    const reply = await run("case", { case: "clearview" });
    expect(text(reply)).toContain("Clearview AI");
    expect(text(reply)).toContain("SecurityWeek");
    expect(text(reply)).toContain("EUR 25,200,000");
  });

  it("/top ranks penalties and draws them", async () => {
    const reply = await run("top", { country: "FR", field: "privacy" });
    expect(text(reply)).toMatch(/\*\*1\.\*\*.*20,000,000/);
    expect(text(reply)).toMatch(/\*\*2\.\*\*.*5,200,000/);
    expect(reply.attachments[0]?.filename).toBe("top.png");
  });

  it("/top finds nothing in a period without penalties", async () => {
    expect(text(await run("top", { period: "30d" }))).toContain("No penalty with a sum is known");
  });

  it("/latest lists the newest first", async () => {
    const shown = text(await run("latest"));
    expect(shown.indexOf("5,200,000")).toBeLessThan(shown.indexOf("20,000,000"));
    expect(shown.indexOf("5,200,000")).toBeGreaterThan(-1);
  });

  it.each(["facial recognition", "clearv", "cnil"])("/search finds “%s”", async (words) => {
    expect(text(await run("search", { text: words }))).toContain("Clearview AI");
  });

  it("/search says that nothing has the words", async () => {
    expect(text(await run("search", { text: "zyxwv" }))).toContain("Nothing has these words");
  });

  it("/compare puts two companies side by side", async () => {
    const reply = await run("compare", { a: "clearview", b: "Telegram" });
    expect(reply.embeds[0]?.fields?.map(({ name }) => name)).toEqual(["Clearview AI", "Telegram"]);
    expect(reply.attachments[0]?.filename).toBe("compare.png");
  });

  it.each([
    ["csv", /^\ufeffcase,event,respondent/],
    ["json", /"respondent"/],
    ["ics", /^BEGIN:VCALENDAR\r\n/],
  ])("/export %s gives a file", async (format, begins) => {
    const reply = await run("export", { format, company: "clearview" });
    expect(Buffer.from(reply.files[0]!.bytes).toString()).toMatch(begins);
    expect(ephemeral(reply)).toBe(true);
  });

  it("/explain tells stage by stage why a stored article was not told", async () => {
    const link =
      "https://www.lemonde.fr/en/pixels/article/2022/10/20/french-regulator-fines-us-face-recognition-firm-clearview-ai-20-million_6001116_13.html";
    const shown = text(await run("explain", { link }, { as: "member" }));
    expect(shown).toContain("This article is stored");
    expect(shown).toContain("as history");
    expect(shown).toContain("CNIL fined Clearview AI EUR 20,000,000");
  });

  it("the message command reads the chosen message only", async () => {
    const [message] = [await run("latest")];
    const reply = await room.server.user
      .messageCommand("Check for fines", message.id, { in: room.id("general"), as: "member" })
      .reply();
    expect(ephemeral(reply)).toBe(true);
    expect(text(reply)).toContain("What it reports");
  });

  it.each(["status", "privacy", "help"])("/%s answers whoever asks alone", async (name) => {
    const reply = await run(name, {}, { as: "member" });
    expect(ephemeral(reply)).toBe(true);
    expect(text(reply).length).toBeGreaterThan(50);
  });
});

describe("commands that configure", () => {
  it("are not offered to members without Manage Server", () => {
    for (const path of ["watch list", "alerts test", "sources list", "setup", "data delete"])
      expect(() => room.server.user.command(path, {}, { in: room.id("general"), as: "member" })).toThrow(
        "does not offer",
      );
  });

  it("/alerts channel names the missing permission and that the channel itself denies it", async () => {
    const shown = text(await run("alerts channel", { channel: room.id("mute") }));
    expect(shown).toContain("**Send Messages**");
    expect(shown).toContain("itself denies");
  });

  it("/alerts channel, then /alerts test posts a sample there", async () => {
    expect(text(await run("alerts channel", { channel: room.id("alerts") }))).toContain("/alerts test");
    await run("alerts test");
    const [sample] = await room.server.waitForMessages("alerts", 1);
    expect(sample?.embeds[0]?.title).toContain("CNIL fined Clearview AI");
    expect(sample?.components).toEqual([]);
  });

  it.each([
    ["alerts threshold", { sum: "EUR 100000" }, "EUR 100,000"],
    ["alerts threshold", { sum: "lots" }, "is no sum"],
    ["alerts threshold", { sum: "none" }, "Every sum"],
    ["alerts kinds", { kinds: "fine, order" }, "Fine, Order"],
    ["alerts kinds", { kinds: "fines" }, "There is no kind"],
    ["alerts languages", { languages: "en, fr" }, "English, French"],
    ["alerts languages", { languages: "all" }, "all languages"],
    ["alerts digest", { when: "daily" }, "`daily`"],
    ["alerts digest", { when: "0 8 * * 1-5" }, "`0 8 * * 1-5`"],
    ["alerts digest", { when: "sometimes" }, "is no time for a digest"],
    ["alerts digest", { when: "off" }, "at once"],
    [
      "alerts quiet-hours",
      { from: "22:00", to: "7:00", timezone: "Europe/Paris" },
      "22:00 and 07:00 (Europe/Paris)",
    ],
    ["alerts quiet-hours", { timezone: "Mars/Base" }, "no time zone"],
    ["alerts quiet-hours", {}, "no quiet hours"],
    ["alerts threads", { on: true }, "gets a thread"],
    ["alerts threads", { on: false }, "no threads"],
    ["alerts mute", { company: "clearview", for: "2w" }, "is muted until"],
    ["alerts mute", { company: "clearview", for: "off" }, "no longer muted"],
    ["alerts pause", { for: "12h" }, "paused until"],
    ["alerts resume", {}, "go on"],
    ["alerts source-health", { state: "on" }, "stops working"],
    ["alerts mention", {}, "nobody"],
  ])("/%s %j", async (path, options, words) => {
    const reply = await run(path, options as Readonly<Record<string, OptionValue>>);
    expect(text(reply)).toContain(words);
    expect(ephemeral(reply)).toBe(true);
  });

  it("/alerts mention takes a role, never @everyone", async () => {
    const guild = room.server.guild();
    const lawyers = guild.roles.find(({ name }) => name === "lawyers")!.id;
    expect(text(await run("alerts mention", { role: lawyers, threshold: "EUR 1m" }))).toContain(
      `<@&${lawyers}>`,
    );
    expect(text(await run("alerts mention", { role: guild.id }))).toContain("Not @everyone");
    await run("alerts mention");
  });

  it("/alerts kinds and languages offer a list to choose from", async () => {
    const kinds = await run("alerts kinds");
    await room.server.user.select(kinds.id, "v1|kinds||", ["fine", "appeal"], {}).answer();
    await shows(kinds, "Fine, Appeal lodged");
    const languages = await run("alerts languages");
    await room.server.user.select(languages.id, "v1|languages||", ["de"], {}).answer();
    await shows(languages, "German");
    await run("alerts languages", { languages: "all" });
    await run("alerts kinds", { kinds: "fine, follow-up, settlement, reduced, annulled, upheld, appeal" });
  });

  it.each([
    [{ company: "clearview" }, "Clearview AI"],
    [{ company: "Some New Firm" }, "Some New Firm"],
    [{ authority: "cnil" }, "CNIL"],
    [{ country: "DE" }, "Germany"],
    [{ field: "privacy" }, "privacy"],
    [{ keyword: "face recognition" }, "“face recognition”"],
    [{ everything: true }, "everything"],
  ])("/watch add %j", async (options, name) => {
    const reply = await run("watch add", { ...options, threshold: "EUR 50k" } as Readonly<
      Record<string, OptionValue>
    >);
    expect(text(reply)).toContain(name);
    expect(text(reply)).toContain("EUR 50,000");
  });

  it("/watch add names the companies of a group", async () => {
    expect(text(await run("watch add", { company: "meta" }))).toContain("WhatsApp");
  });

  it("/watch import, list and remove", async () => {
    expect(text(await run("watch import", { names: "Acme Corp; Globex, Initech" }))).toContain("3 companies");
    expect(text(await run("watch list"))).toContain("Globex");
    const choices = await room.server.user
      .autocomplete("watch remove", { option: "watch", text: "glob" }, { in: room.id("general") })
      .choices();
    expect(text(await run("watch remove", { watch: choices[0]!.value }))).toContain("Globex");
    expect(text(await run("watch list"))).not.toContain("Globex");
  });

  it("/sources lists, tests, refuses addresses that are private, and tells health", async () => {
    expect(text(await run("sources list"))).toContain("Added by this server (0)");
    expect(text(await run("sources health"))).toContain("work");
    const refused = text(await run("sources test", { url: "http://127.0.0.1:1/feed" }));
    expect(refused).toContain("cannot be read as a source");
    expect(text(await run("sources add", { url: "http://169.254.169.254/" }))).toContain("cannot be read");
    expect(text(await run("sources remove", { source: "nothing" }))).toContain("added no such source");
  });

  it("/setup keeps every choice at once", async () => {
    const { user } = room.server;
    const wizard = await run("setup");
    expect(ephemeral(wizard)).toBe(true);
    await user.select(wizard.id, "v1|setup-channel||", [room.id("general")], {}).answer();
    await shows(wizard, `<#${room.id("general")}>`);
    await user.select(wizard.id, "v1|setup-sum||", ["EUR 100000"], {}).answer();
    await shows(wizard, "EUR 100,000");
    await user.select(wizard.id, "v1|setup-lang||", ["en", "de"], {}).answer();
    await shows(wizard, "English, German");
    await user.select(wizard.id, "v1|setup-watch||", ["competition"], {}).answer();
    await shows(wizard, "✅ competition");
    const before = room.server.messages("general").length;
    await user.click(wizard.id, "Post a sample alert", {}).answer();
    await room.server.waitForMessages("general", before + 1);
  });

  it("answers in the reader's language and falls back to English", async () => {
    expect(text(await run("alerts resume", {}, { locale: "ja" }))).toContain("go on");
  });

  it("/data delete asks first, then nothing is left", async () => {
    const asked = await run("data delete");
    expect(labels(asked)).toEqual(["Delete everything"]);
    await room.server.user.click(asked.id, "Delete everything", {}).answer();
    await shows(asked, "is deleted");
    expect(text(await run("watch list"))).toContain("Nothing is watched");
  });

  it("sends nothing that Discord would refuse", () => {
    expect(room.server.invalid).toEqual([]);
    expect(room.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
