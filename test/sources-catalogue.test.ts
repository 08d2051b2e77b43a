import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sourceCatalogue } from "../src/fetch/catalogue.ts";

function readConfig(name: string): unknown {
  return parse(readFileSync(new URL(`../config/${name}`, import.meta.url), "utf8"), { maxAliasCount: 0 });
}

const raw = readConfig("sources.yaml") as readonly {
  url: string;
  authority?: string;
  country?: string;
  trust?: string;
}[];
const authorities = readConfig("authorities.yaml") as readonly {
  id: string;
  country: string;
  field: string;
}[];
const byId = new Map(authorities.map((authority) => [authority.id, authority]));
const { sources, problems } = sourceCatalogue(raw, new Set(byId.keys()));

describe("config/sources.yaml", () => {
  it("has no problems", () => expect(problems).toEqual([]));
  it("keeps every entry: ids and addresses are unique, authorities known", () =>
    expect(sources).toHaveLength(raw.length));
  it("has at least 70 enforcement sources that are polled", () => {
    const polled = sources.filter(
      (source) => source.enabled && source.trust !== "press" && source.trust !== "law-firm",
    );
    expect(polled.length).toBeGreaterThanOrEqual(70);
  });
  it("reaches every continent", () => {
    const countries = new Set(sources.filter((source) => source.enabled).map((source) => source.country));
    for (const country of [
      "EU",
      "FR",
      "DE",
      "GB",
      "US",
      "CA",
      "BR",
      "IN",
      "JP",
      "HK",
      "AU",
      "NZ",
      "KE",
      "ZA",
    ]) {
      expect(countries).toContain(country);
    }
  });
  it("writes every address in its normal spelling", () => {
    expect(raw.map((entry) => entry.url)).toEqual(sources.map((source) => source.url));
  });
  it("has no address with tracking parameters or a key", () => {
    for (const source of sources) expect(source.url).not.toMatch(/[?&](utm_|fbclid|gclid|key|token|apikey)/i);
  });
  it("claims no verification that nobody made", () => {
    expect(sources.filter((source) => source.verified)).toEqual([]);
  });
  it("says in one country what its authority says", () => {
    for (const source of sources) {
      if (source.authority)
        expect([source.id, byId.get(source.authority)?.country]).toEqual([source.id, source.country]);
    }
  });
  it("calls nobody a regulator who is not one of the known bodies", () => {
    expect(sources.filter((source) => source.trust === "regulator" && source.authority === null)).toEqual([]);
  });
});

describe("a list of sources", () => {
  it("takes an address alone", () => {
    expect(sourceCatalogue(["https://www.example.org/en/rss.xml"]).sources).toEqual([
      {
        id: "example-org-en-rss-xml",
        name: "example.org",
        url: "https://www.example.org/en/rss.xml",
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
        guildId: null,
      },
    ]);
  });

  it.each([[null], [undefined], [[]]])("%j is an empty list", (content) => {
    expect(sourceCatalogue(content)).toEqual({ sources: [], problems: [] });
  });

  it("takes a folder by its path, and looks into it every minute", () => {
    const { sources } = sourceCatalogue([{ id: "notes", url: "./notes", format: "folder" }]);
    expect([sources[0]?.url, sources[0]?.everyMinutes]).toEqual(["./notes", 1]);
  });

  it("brings an address into its normal spelling", () => {
    expect(sourceCatalogue(["HTTPS://Example.ORG:443/a b#top"]).sources[0]?.url).toBe(
      "https://example.org/a%20b",
    );
  });

  it("leaves a bad entry out and keeps the rest", () => {
    const { sources, problems } = sourceCatalogue([
      { url: "https://a.example/", trust: "blog" },
      "https://b.example/",
    ]);
    expect(sources.map((source) => source.url)).toEqual(["https://b.example/"]);
    expect(problems).toHaveLength(1);
  });

  const other = "https://example.org/";
  it.each([
    ["a word", "text", /not a list: start every source/],
    ["an object", { url: other }, /not a list/],
    ["no address", [{ id: "x" }], /entry 1 \(x\): url: /],
    ["an entry that is a number", [7], /entry 1: entry: /],
    [
      "no web address",
      ["example.org/feed"],
      /entry 1 \(example\.org\/feed\): "example\.org\/feed" is no web address: write it with https/,
    ],
    ["a file", ["file:///etc/passwd"], /is no web address/],
    ["a password", ["https://u:p@example.org/"], /is no web address/],
    [
      "an unknown key",
      [{ url: other, langauge: "en" }],
      /\(https:\/\/example\.org\/\): unknown langauge: see the header/,
    ],
    ["an unknown trust", [{ url: other, trust: "blog" }], /trust: .*"press"/],
    ["an unknown field", [{ url: other, field: "sport" }], /field: .*"privacy"/],
    ["a language by name", [{ url: other, language: "French" }], /language: two small letters/],
    ["a country by name", [{ url: other, country: "France" }], /country: two capital letters/],
    ["a bad id", [{ url: other, id: "Über" }], /id: small letters/],
    ["a poll every second", [{ url: other, everyMinutes: 0 }], /everyMinutes: /],
    [
      "disabled without a reason",
      [{ url: other, enabled: false }],
      /disabledReason: a disabled source says why/,
    ],
    ["verified by nobody", [{ url: other, verified: true }], /verifiedBy: a verified source says by whom/],
    [
      "an id twice",
      [
        { url: other, id: "x" },
        { url: "https://b.example/", id: "x" },
      ],
      /entry 2 \(x\): the id "x" is taken/,
    ],
    [
      "an address twice",
      [
        { url: other, id: "x" },
        { url: `${other}#a`, id: "y" },
      ],
      /entry 2 \(y\): the same address as "x"/,
    ],
    [
      "an unknown authority",
      [{ url: other, authority: "fr-nobody" }],
      /no authority "fr-nobody" in authorities\.yaml: /,
    ],
  ] as [string, unknown, RegExp][])("names %s", (_name, content, message) => {
    const { problems } = sourceCatalogue(content, new Set(["fr-cnil"]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).not.toContain("\n");
  });
});
