import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { partyCatalogue } from "../../src/detect/catalogue.ts";
import type { Authority, Company } from "../../src/domain/party.ts";

function shipped(file: string): unknown {
  return parse(readFileSync(new URL(`../../config/${file}`, import.meta.url), "utf8"));
}

const authorities = shipped("authorities.yaml");
const companies = shipped("companies.yaml");
const { catalogue, problems } = partyCatalogue(authorities, companies);

function authority(id: string): Authority {
  const found = catalogue.authorities.find((entry) => entry.id === id);
  if (!found) throw new Error(`no authority ${id}`);
  return found;
}

function company(id: string): Company {
  const found = catalogue.companies.find((entry) => entry.id === id);
  if (!found) throw new Error(`no company ${id}`);
  return found;
}

describe("the shipped catalogue", () => {
  it("has no problem", () => {
    expect(problems).toEqual([]);
  });

  it("loses no entry on the way", () => {
    expect(catalogue.authorities).toHaveLength((authorities as unknown[]).length);
    expect(catalogue.companies).toHaveLength((companies as unknown[]).length);
  });

  it("holds at least 260 authorities and 500 companies", () => {
    expect(catalogue.authorities.length).toBeGreaterThanOrEqual(260);
    expect(catalogue.companies.length).toBeGreaterThanOrEqual(500);
  });

  it.each(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI CH GB".split(
      " ",
    ),
  )("has a data-protection authority for %s", (country) => {
    const found = catalogue.authorities.filter(
      (entry) => entry.country === country && entry.field === "privacy",
    );
    expect(found.some((entry) => entry.kind !== "court")).toBe(true);
  });

  it.each(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH GB".split(" "),
  )("has competition and financial authorities for %s", (country) => {
    const fields = catalogue.authorities
      .filter((entry) => entry.country === country)
      .map((entry) => entry.field);
    expect(fields).toEqual(expect.arrayContaining(["competition", "financial"]));
  });

  it("has the data-protection authorities of the federation and of the sixteen German states", () => {
    const states = "bw by-lda by-lfd be bb hb hh he mv ni nw rp sl sn st sh th".split(" ");
    const ids = new Set(catalogue.authorities.map((entry) => entry.id));
    expect(["de-bfdi", ...states.map((state) => `de-${state}`)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has the attorneys general of the fifty states and of the District of Columbia", () => {
    const found = catalogue.authorities.filter((entry) => /^us-[a-z]{2}-ag$/.test(entry.id));
    expect(found).toHaveLength(51);
  });

  it.each([
    ["fr-cnil", "Commission nationale de l'informatique et des libertés"],
    ["de-bkarta", "Federal Cartel Office"],
    ["it-garante", "Garante per la protezione dei dati personali"],
    ["pl-uodo", "Urzędu Ochrony Danych Osobowych"],
    ["gr-hdpa", "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"],
    ["eu-commission", "欧州委員会"],
    ["kr-kftc", "공정거래위원회"],
    ["us-tx-ag", "Texas AG"],
    ["gb-fca", "Financial Conduct Authority"],
  ])("%s is known as %s", (id, alias) => {
    expect(authority(id).aliases).toContain(alias);
  });

  it.each([
    ["nl-ap", "AP"],
    ["it-garante", "Garante"],
    ["it-agcm", "Antitrust"],
    ["eu-commission", "Brussels"],
    ["in-ed", "ED"],
  ])("%s has the common word %s only as a weak alias", (id, alias) => {
    expect(authority(id).weakAliases).toContain(alias);
    expect(authority(id).aliases).not.toContain(alias);
  });

  it.each([
    ["x-corp", "X"],
    ["block", "Block"],
    ["orange", "Orange"],
    ["target", "Target"],
    ["gap", "Gap"],
    ["shell", "Shell"],
    ["visa", "Visa"],
    ["match-group", "Match"],
    ["free", "Free"],
    ["advanced-computer", "Advanced"],
  ])("company %s has the common word %s only as a weak alias", (id, alias) => {
    expect(company(id).weakAliases).toContain(alias);
    expect(company(id).aliases).not.toContain(alias);
  });

  it.each([
    ["FR", "privacy", "fr-cnil"],
    ["DE", "privacy", "de-bfdi"],
    ["ES", "privacy", "es-aepd"],
    ["GB", "financial", "gb-fca"],
    ["US", "consumer", "us-ftc"],
    ["US", "financial", "us-sec"],
    ["EU", "competition", "eu-commission"],
    ["EU", "financial", "eu-ecb"],
    ["CA", "privacy", "ca-opc"],
    ["AU", "competition", "au-accc"],
    ["JP", "financial", "jp-fsa"],
  ])("lists the main body of %s, %s first", (country, field, id) => {
    const found = catalogue.authorities.find((entry) => entry.country === country && entry.field === field);
    expect(found?.id).toBe(id);
  });

  it("gives a name as the first alias unless it is weak", () => {
    expect(authority("fr-cnil").aliases[0]).toBe("CNIL");
    expect(company("google").aliases[0]).toBe("Google");
    expect(company("orange").aliases).not.toContain("Orange");
  });

  it.each([
    ["whatsapp", "meta"],
    ["instagram", "meta"],
    ["youtube", "google"],
    ["google", "alphabet"],
    ["linkedin", "microsoft"],
    ["tiktok", "bytedance"],
    ["free-mobile", "iliad"],
  ])("%s belongs to %s", (id, parent) => {
    expect(company(id).parent).toBe(parent);
  });

  it("ends every chain of parents at a company without one", () => {
    const parents = new Map(catalogue.companies.map((entry) => [entry.id, entry.parent]));
    const endless = catalogue.companies.filter((entry) => {
      let at: string | null | undefined = entry.id;
      for (let step = 0; at && step <= 6; step += 1) at = parents.get(at);
      return at !== null;
    });
    expect(endless).toEqual([]);
  });
});

const body = { id: "aa-one", name: "Body One", kind: "regulator", country: "FR", field: "privacy" };
const firm = { id: "firm", name: "Firm" };

describe("a bad entry", () => {
  it.each([
    ["a field that does not exist", { ...body, field: "sport" }, 'entry "aa-one"): field is not valid'],
    ["a kind that does not exist", { ...body, kind: "club" }, 'entry "aa-one"): kind is not valid'],
    [
      "a country in lower case",
      { ...body, country: "fr" },
      "country is not valid: write two capital letters",
    ],
    ["a country of three letters", { ...body, country: "FRA" }, "country is not valid"],
    [
      "a domain with a scheme",
      { ...body, domains: ["https://a.fr"] },
      "domains.0 is not valid: write the bare host",
    ],
    ["a domain with a path", { ...body, domains: ["a.fr/x"] }, "domains.0 is not valid"],
    ["a domain of one label", { ...body, domains: ["localhost"] }, "domains.0 is not valid"],
    ["an empty alias", { ...body, aliases: [" "] }, "aliases.0 is not valid"],
    ["an unknown key", { ...body, alias: ["B"] }, "unknown key alias: remove it"],
    ["an id in capitals", { ...body, id: "AA" }, 'entry "AA"): id is not valid'],
    ["no id", { name: "B" }, "config/authorities.yaml, entry 2): id is not valid"],
    ["text in place of an entry", "CNIL", "config/authorities.yaml, entry 2): the entry is not valid"],
    [
      "an id used before",
      { ...body, id: "zz", name: "Other" },
      'id used twice (config/authorities.yaml, entry "zz")',
    ],
    [
      "an alias used before",
      { ...body, aliases: ["the  FIRST"] },
      'alias "the  FIRST" belongs to "zz" already',
    ],
  ])("among the authorities: %s is named and alone left out", (_what, bad, line) => {
    const first = { ...body, id: "zz", name: "The First" };
    const last = { ...body, id: "last", name: "The Last" };
    const read = partyCatalogue([first, bad, last], []);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toContain(line);
    expect(read.catalogue.authorities.map((entry) => entry.id)).toEqual(["zz", "last"]);
  });

  it.each([
    [
      "an unknown parent",
      { ...firm, parent: "nobody" },
      'parent "nobody" is not in the list (config/companies.yaml, entry "firm"): correct parent',
    ],
    [
      "itself as parent",
      { ...firm, parent: "firm" },
      'the chain of parents returns to the entry (config/companies.yaml, entry "firm")',
    ],
    [
      "an alias of an authority",
      { ...firm, aliases: ["Body One"] },
      'alias "Body One" belongs to "aa-one" already (config/companies.yaml, entry "firm"): move it to weakAliases',
    ],
    [
      "a list in place of the name",
      { ...firm, name: ["Firm"] },
      'invalid entry (config/companies.yaml, entry "firm"): name is not valid',
    ],
  ])("among the companies: %s is named and alone left out", (_what, bad, line) => {
    const read = partyCatalogue([body], [bad, { id: "other", name: "Other" }]);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toContain(line);
    expect(read.catalogue.companies.map((entry) => entry.id)).toEqual(["other"]);
  });

  it("breaks a circle of parents and keeps what does not depend on the entry left out", () => {
    const read = partyCatalogue(
      [],
      [
        { id: "a", name: "A co", parent: "b" },
        { id: "b", name: "B co", parent: "a" },
        { id: "c", name: "C co" },
      ],
    );
    expect(read.catalogue.companies.map((entry) => entry.id)).toEqual(["c"]);
    expect(read.problems).toEqual([
      'the chain of parents returns to the entry (config/companies.yaml, entry "a"): correct parent or remove the key',
      'parent "a" is not in the list (config/companies.yaml, entry "b"): correct parent or remove the key',
    ]);
  });

  it("is no entry that shares only a weak alias with another", () => {
    const read = partyCatalogue(
      [
        { ...body, weakAliases: ["AP"] },
        { ...body, id: "two", name: "Body Two", weakAliases: ["AP"] },
      ],
      [],
    );
    expect(read.problems).toEqual([]);
  });
});

describe("a file that is not a list", () => {
  it.each([[null], ["text"], [{ authorities: [] }]])("%j is one problem and gives an empty list", (data) => {
    const read = partyCatalogue(data, []);
    expect(read.problems).toEqual(["not a list (config/authorities.yaml): write the entries as a YAML list"]);
    expect(read.catalogue).toEqual({ authorities: [], companies: [] });
  });
});

describe("an entry that leaves out its lists", () => {
  it("gets empty ones, its name as alias, and null for what is unknown of a company", () => {
    const read = partyCatalogue([body], [firm]);
    expect(read.catalogue.authorities).toEqual([
      { ...body, aliases: ["Body One"], weakAliases: [], descriptions: [], domains: [] },
    ]);
    expect(read.catalogue.companies).toEqual([
      {
        ...firm,
        aliases: ["Firm"],
        weakAliases: [],
        localNames: [],
        parent: null,
        country: null,
        sector: null,
      },
    ]);
  });
});
