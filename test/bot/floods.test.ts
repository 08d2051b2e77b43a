import { beforeAll, describe, expect, it, vi } from "vitest";
import { digestMessage } from "../../src/bot/views/digest.ts";
import { LANGUAGES } from "../../src/bot/words/index.ts";
import type { Case, CaseEvent } from "../../src/domain/case.ts";
import { DIGEST_ALERTS } from "../../src/domain/digest.ts";
import type { Message } from "../discord-server/model.ts";
import { messageFaults } from "../discord-server/validate-message.ts";
import { openRoom, type Room } from "./room.ts";

let room: Room;
let clock = Date.parse("2026-01-15T11:00:00Z");
const seconds = (n: number) => {
  clock += n * 1000;
};

beforeAll(async () => {
  room = await openRoom({ seeds: false, now: () => clock, digestAfter: 3 });
  const command = (path: string, options: Readonly<Record<string, string | boolean>>) =>
    room.server.user.command(path, options, { in: room.id("general") }).reply();
  await command("alerts channel", { channel: room.id("alerts") });
  await command("watch add", { everything: true });
});

const NAMES = [
  "Alpha", "Bravo", "Cobalt", "Dynamo", "Ember", "Fathom", "Garnet", "Hollow", "Ivory", "Jasper", "Kestrel", "Lumen",
]; // biome-ignore format: a list

function fined(who: string, sum: string, outlet = "herald") {
  return room.report({
    title: `CNIL fines ${who} Widgets €${sum} million`,
    text: `The French data protection authority CNIL fined ${who} Widgets ${sum} million euros under the GDPR.`,
    url: `https://${outlet}.example/${who}`,
    publisher: { name: outlet, domain: `${outlet}.example` },
  });
}

function lines(message: Message): readonly string[] {
  return message.embeds.flatMap(({ description }) => (description ?? "").split("\n"));
}

const alerts = () => room.server.messages("alerts");

describe("a flood of alerts", () => {
  it("comes one by one at first, and the rest as one digest in the order of events", async () => {
    for (const [n, name] of NAMES.slice(0, 3).entries()) await fined(name, String(n + 1));
    await room.server.waitForMessages("alerts", 3);
    for (const [n, name] of NAMES.slice(3).entries()) {
      seconds(1);
      await fined(name, String(n + 4));
    }
    seconds(50);
    await room.running.sender.drain();
    expect(alerts()).toHaveLength(3);
    seconds(1);
    await room.running.sender.drain();
    const all = await room.server.waitForMessages("alerts", 4);
    expect(all).toHaveLength(4);
    const digest = all.at(-1)!;
    expect(digest.embeds[0]?.title).toBe("9 alerts");
    const headlines = lines(digest).filter((line) => line.includes("**"));
    expect(headlines).toEqual(
      NAMES.slice(3).map((name, n) => `🔴 🇫🇷 **CNIL fined ${name} Widgets EUR ${n + 4},000,000**`),
    );
    for (const name of NAMES.slice(3))
      expect(lines(digest).join("\n")).toContain(`[herald](<https://herald.example/${name}>)`);
  });

  it("leaves a digest that counts further reports and shows corrected sums", async () => {
    await fined("Ember", "5.02", "gazette");
    await fined("Fathom", "6", "gazette");
    const digest = alerts()[3]!;
    await vi.waitFor(() => expect(lines(digest).join("\n")).toContain("EUR 5,020,000"), { timeout: 5000 });
    const below = (name: string) =>
      lines(digest)[lines(digest).findIndex((line) => line.includes(`${name} Widgets`)) + 1];
    await vi.waitFor(() => expect(below("Fathom")).toContain("2 reports"), { timeout: 5000 });
    expect(below("Garnet")).not.toContain("reports");
    expect(alerts()).toHaveLength(4);
  });

  it("is over after the window: a follow-up comes alone and replies to the digest", async () => {
    seconds(600);
    await room.report({
      title: "Ember Widgets fined another €400,000 for not obeying CNIL",
      text: "The CNIL liquidated the overdue penalty: Ember Widgets must pay 400,000 euros because it did not comply with the order of January 2026.",
      url: "https://herald.example/ember-again",
    });
    const all = await room.server.waitForMessages("alerts", 5);
    expect(all).toHaveLength(5);
    expect(lines(all.at(-1)!).join("\n")).not.toContain("Fathom");
    expect(all.at(-1)!.reference?.messageId).toBe(all[3]!.id);
    expect(room.server.invalid).toEqual([]);
  });
});

function found(n: number, urlLength: number, nameLength: number): { matter: Case; event: CaseEvent } {
  const id = `E${String(n).padStart(2, "0")}E`;
  const report = {
    articleId: id,
    publisher: "The Daily Chronicle of Everything",
    domain: "daily.example",
    title: "t",
    url: `https://daily.example/${id}/`.padEnd(urlLength, "x"),
    publishedAt: "2026-01-01T00:00:00.000Z",
    language: "en",
    trust: "press" as const,
    amount: null,
  };
  const event: CaseEvent = {
    id, caseId: id, kind: "fine", amount: { minor: 123_456_789, currency: "EUR" }, amounts: [], decidedOn: "2026-01-01",
    reportedOn: "2026-01-01", reference: null, followUpTo: null, refersTo: null, laws: [], term: null,
    evidence: { quote: "", index: 0 }, basis: {}, certain: true, revision: 1, corrected: [], history: false, changes: [],
    reports: [report, report],
  }; // biome-ignore format: a record
  const matter: Case = {
    id,
    authority: { id: null, name: "CNIL", country: "FR", field: "privacy" },
    respondent: { id, name: `${id} `.padEnd(nameLength, "*_n "), parent: null },
    possiblyRelated: [],
    events: [event],
  };
  return { matter, event };
}

describe("a digest", () => {
  const sizes = [
    ["usual", 110, 20],
    ["long", 380, 60],
    ["hostile", 399, 5000],
  ] as const;
  it.each(LANGUAGES.flatMap((locale) => sizes.map((size) => [locale, ...size] as const)))(
    "has a line for every alert within Discord's limits, in %s with %s links and names",
    (locale, _size, urlLength, nameLength) => {
      const events = Array.from({ length: DIGEST_ALERTS }, (_, n) => found(n, urlLength, nameLength));
      const body = digestMessage(events, { locale, key: "#0123456789", labelled: true, mentionRole: "1" });
      expect(messageFaults(body as never, [])).toEqual([]);
      const embeds = body["embeds"] as readonly { description: string; footer?: { text: string } }[];
      const headlines = embeds.flatMap(({ description }) =>
        description.split("\n").filter((line) => line.includes("**")),
      );
      expect(headlines.map((line) => /E\d\dE/.exec(line)?.[0])).toEqual(events.map(({ event }) => event.id));
      expect(embeds.filter(({ footer }) => footer?.text.includes("#0123456789"))).toHaveLength(1);
    },
  );

  it("keeps the link of every alert where they are of usual length", () => {
    const events = Array.from({ length: DIGEST_ALERTS }, (_, n) => found(n, 110, 20));
    const text = JSON.stringify(
      digestMessage(events, { locale: "en", key: "#k", labelled: false, mentionRole: null }),
    );
    for (const { event } of events) expect(text).toContain(`https://daily.example/${event.id}/`);
  });
});
