import { describe, expect, it } from "vitest";
import { normaliseName, resolveRespondent } from "../../src/link/respondent.ts";

describe("a company's name", () => {
  it.each([
    ["Clearview AI, Inc.", "clearview ai"],
    ["Orange Espagne, S.A.U.", "orange espagne"],
    ["Meta Platforms Ireland Limited", "meta platforms ireland"],
    ["1&1 Telecom GmbH", "1&1 telecom"],
    ["Société Générale S.A.", "societe generale"],
    ["The Home Depot Inc", "home depot"],
    ["Vodafone GmbH & Co. KG", "vodafone"],
    ["AB", "ab"],
    ["Группа ЛСР", "группа лср"],
    ["株式会社ベネッセ", "株式会社ベネッセ"],
  ])("%s is known as %s", (name, norm) => {
    expect(normaliseName(name)).toBe(norm);
  });

  it("stays whole where it is nothing but a legal form", () => {
    expect(normaliseName("Group Holding")).toBe("group");
  });
});

describe("a respondent", () => {
  const companies = new Map([
    [
      "whatsapp",
      {
        id: "whatsapp",
        name: "WhatsApp",
        aliases: [],
        weakAliases: [],
        localNames: [],
        parent: "meta",
        country: "US",
        sector: null,
      },
    ],
  ]);

  it("of the catalogue brings its group", () => {
    expect(resolveRespondent({ id: "whatsapp", name: "WhatsApp Ireland" }, companies, "a1")).toEqual({
      id: "company:whatsapp",
      name: "WhatsApp",
      norm: "whatsapp",
      parent: "company:meta",
    });
  });

  it("in no list is its normalised name", () => {
    expect(resolveRespondent({ id: null, name: "Lumenface SAS" }, companies, "a1").id).toBe("name:lumenface");
  });

  it("that nobody named is never the same as another", () => {
    const ids = ["a1", "a2"].map((article) => resolveRespondent(null, companies, article).id);
    expect(new Set(ids).size).toBe(2);
  });
});
