import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detect/detect.ts";
import { LOCALES } from "../../src/detect/locales/index.ts";
import { type Money, majorString } from "../../src/domain/money.ts";
import { shippedCatalogue } from "./catalogue-file.ts";

const detector = createDetector(shippedCatalogue());
const read = (text: string, extra: { url?: string; publishedAt?: string; title?: string } = {}) =>
  detector.detect({ title: "", text, ...extra }, { trace: true });
const told = (money: Money | null | undefined): string | null =>
  money ? `${majorString(money)} ${money.currency}` : null;

describe("roles of amounts", () => {
  const roles = (text: string) =>
    read(text).events[0]?.amounts.map((amount) => `${amount.role} ${told(amount.money)}`);
  it.each([
    [
      "The CNIL fined Google €5 million; its turnover was €2 billion.",
      ["imposed 5000000 EUR", "background 2000000000 EUR"],
    ],
    ["The CNIL fined Google €90m and Facebook €60m.", ["imposed 90000000 EUR", "component 60000000 EUR"]],
    ["The ICO could fine Capita up to £17 million.", ["maximum 17000000 GBP"]],
    [
      "The Italian DPA fined Eni €11 million on revenue of €90 billion.",
      ["imposed 11000000 EUR", "background 90000000000 EUR"],
    ],
    [
      "A Swedish court reduced Klarna's fine from SEK 7.5 million to SEK 6 million.",
      ["reducedFrom 7500000 SEK", "imposed 6000000 SEK"],
    ],
    [
      "The Norwegian DPA fined Grindr €5.8 million (NOK 65 million).",
      ["converted 5800000 EUR", "imposed 65000000 NOK"],
    ],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("currencies that the text leaves open", () => {
  it.each([
    ["The Swedish privacy watchdog fined Spotify 58 million kronor.", "58000000 SEK"],
    ["The Danish DPA fined Netto kr 500,000.", "500000 DKK"],
    ["Australia's eSafety commissioner fined X $610,500.", "610500 AUD"],
    ["The FTC fined Amazon $25 million.", "25000000 USD"],
  ])("%s", (text, amount) => {
    const [event] = read(text).events;
    expect(told(event?.amount)).toBe(amount);
    expect(event?.basis.amount?.how).toBe("inferred");
  });
});

describe("what an event rests on", () => {
  const title = "CNIL fines Clearview AI €20 million";
  const [event] = detector.detect({
    title,
    text: "The decision was made public on Thursday.",
    publishedAt: "2022-10-20T12:00:00Z",
  }).events;

  it("quotes the words of each field at their place in title and text", () => {
    for (const basis of Object.values(event!.basis)) {
      const { evidence } = basis;
      if (evidence)
        expect(
          `${title}\nThe decision was made public on Thursday.`.slice(
            evidence.index,
            evidence.index + evidence.quote.length,
          ),
        ).toBe(evidence.quote);
    }
    expect(event!.basis.amount?.evidence?.quote).toBe("€20 million");
  });

  it("says that a body was inferred from country and field", () => {
    const [inferred] = read(
      "France on Thursday slapped a 20-million-euro fine on US firm Clearview AI for breaching privacy laws.",
    ).events;
    expect(inferred?.authority?.name).toBe("CNIL");
    expect(inferred?.basis.authority?.how).toBe("inferred");
  });

  it("tells why a text gives nothing", () => {
    const reasons = (text: string) =>
      read(text)
        .trace.filter((step) => step.outcome === "dropped")
        .map((step) => step.message);
    expect(reasons("The weather was fine in spring and the harvest good.").length).toBeGreaterThan(0);
    expect(reasons("UEFA fined the club €20,000 after supporters lit flares.")).toContain("sport");
    expect(reasons("A new library opens in Leeds.")).toEqual([
      "no word for a penalty in this text (read as English)",
    ]);
  });
});

describe("follow-ups", () => {
  it("refers back to the order that was not obeyed", () => {
    const [event] = read(
      "The CNIL has fined Clearview AI €5.2 million for non-compliance with an order of 17 October 2022.",
    ).events;
    expect(event).toMatchObject({ kind: "follow-up", refersTo: { decidedOn: "2022-10-17" } });
  });

  it("reads a term: time to comply, then a sum for each day", () => {
    const [event] = read(
      "The CNIL ordered Clearview AI to delete the data within two months, under a penalty of €100,000 per day of delay.",
    ).events;
    expect(event).toMatchObject({
      kind: "order",
      term: { within: "P2M", ratePer: "day", rate: { minor: 10_000_000, currency: "EUR" } },
    });
  });
});

describe("names", () => {
  it.each([
    ["The ICO fined Harbour and Lane Limited £130,000.", "Harbour and Lane Limited"],
    ["BaFin fined N26 €9.2 million.", "N26"],
    ["The AEPD fined Banco Bilbao Vizcaya Argentaria €5 million.", "BBVA"],
    ["Ofcom hit the broadcaster Kestrel TV with a £10,000 fine.", "Kestrel TV"],
  ])("%s", (text, name) => {
    expect(read(text).events[0]?.respondent?.name).toBe(name);
  });

  it.each(["Oranges cost €2 million at the fine market, says an authority.", "The group was in fine form."])(
    "a common word is no party: %s",
    (text) => {
      expect(read(text).events).toEqual([]);
    },
  );
});

describe("bounds", () => {
  it.each([
    ["one endless sentence of names and sums", "Google fined €5 million and "],
    ["nothing but capitals", "Alpha "],
    ["nothing but figures", "1 000 "],
    ["open brackets", "( € ("],
    ["full stops", "fine. "],
    ["one word", "a"],
    ["gapped phrases", "rejected "],
    ["numbers in words", "hundred million "],
  ])("reads a megabyte of %s in no more time than its first part", (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = process.cpuUsage();
    detector.detect({ title: "", text });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe("words that every object has", () => {
  const inherited = [
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "__proto__",
    "isPrototypeOf",
    "toLocaleString",
  ];
  const places = (word: string): readonly string[] => [
    `CNIL fined Google €5 million ${word} for cookies`,
    `CNIL fined ${word} €5 million`,
    `CNIL fined Google 5 ${word} euros, 5 million ${word} and 5 M ${word}`,
    `CNIL fined Google ${word} 5 million and ${word}$ 5`,
    `Google ${word} kapott 5 millió forint bírságot dla ${word}`,
    `KNF: 5 mln zł kary dla ${word} i Google'${word}`,
    `UOKiK nałożył 5 mln zł kary na ${word}-${word}`,
  ];
  it.each(inherited)("are words like others in every language: %s", (word) => {
    for (const locale of LOCALES)
      for (const text of places(word))
        expect(() => detector.detect({ title: text, text, language: locale.code })).not.toThrow();
    const { events } = detector.detect({
      title: `CNIL fined Google €5 million ${word} for cookies`,
      text: "",
    });
    expect(events.map(({ amount }) => amount)).toEqual([{ minor: 500_000_000, currency: "EUR" }]);
  });
});

describe("a body that only the address names", () => {
  it.each(["AEPD_(Spain)_-_PS/00070/2019", "Garante_(Italy)_-_9542155", "APD/GBA_(Belgium)_-_16/2020"])(
    "is the authority, whatever words of the text it shares: %s",
    (page) => {
      const text = "The DPA fined the firm Nordpak SL €5,000 for an email.";
      const { events } = detector.detect({
        title: "",
        text,
        url: `https://gdprhub.eu/index.php?title=${page}`,
      });
      expect(events).toHaveLength(1);
      expect(events[0]?.authority).not.toBeNull();
    },
  );
});
