import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/bot/commands/index.ts";
import { de } from "../../src/bot/words/de.ts";
import { en } from "../../src/bot/words/en.ts";
import { es } from "../../src/bot/words/es.ts";
import { fr } from "../../src/bot/words/fr.ts";
import { LANGUAGES, languageOf, wordsIn } from "../../src/bot/words/index.ts";
import { it as italian } from "../../src/bot/words/it.ts";
import { nl } from "../../src/bot/words/nl.ts";
import { pl } from "../../src/bot/words/pl.ts";
import { pt } from "../../src/bot/words/pt.ts";

const TABLES = { de, es, fr, it: italian, nl, pl, pt };
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();

describe("the message tables", () => {
  it.each(Object.entries(TABLES))("in %s fill the same places as in English", (_language, table) => {
    for (const [key, text] of Object.entries(table)) {
      const expected = places(en[key as keyof typeof en]);
      for (const form of text.split(" | ")) {
        const unknown = places(form).filter((place) => !expected.includes(place));
        expect([key, unknown]).toEqual([key, []]);
      }
      expect([key, places(text)]).toEqual([key, expected]);
    }
  });

  it.each(Object.entries(TABLES))("in %s say everything that English says", (_language, table) => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [key, text] of Object.entries(table)) expect([key, text.trim() === ""]).toEqual([key, false]);
  });

  it.each(Object.entries(TABLES))(
    "in %s have a form for each number that English tells apart",
    (language, table) => {
      const forms = language === "pl" ? 3 : 2;
      for (const [key, text] of Object.entries(en)) {
        if (!text.includes(" | ")) continue;
        expect([key, table[key as keyof typeof en].split(" | ").length]).toEqual([key, forms]);
      }
    },
  );

  it.each([
    ["fr", 0, "0 sanction"],
    ["fr", 1, "1 sanction"],
    ["de", 1, "1 Strafe"],
    ["pl", 1, "1 kara"],
    ["pl", 3, "3 kary"],
    ["pl", 5, "5 kar"],
    ["pl", 22, "22 kary"],
    ["en-GB", 2, "2 penalties"],
    ["ja", 1, "1 penalty"],
  ])("count in %s: %d", (locale, n, expected) => {
    expect(wordsIn(locale)("fines.penalties", { n })).toBe(expected);
  });

  it("know Discord's locales", () => {
    expect(["pt-BR", "es-419", "en-US", "zh-TW"].map(languageOf)).toEqual(["pt", "es", "en", "en"]);
    expect(LANGUAGES).toHaveLength(8);
  });
});

describe("the commands' descriptions", () => {
  interface Part {
    readonly name: string;
    readonly name_localizations?: Readonly<Record<string, string>>;
    readonly description?: string;
    readonly description_localizations?: Readonly<Record<string, string>>;
    readonly options?: readonly Part[];
  }
  const walk = (part: Part): readonly Part[] => [part, ...(part.options ?? []).flatMap(walk)];

  const codes = ["fr", "de", "es-ES", "es-419", "it", "nl", "pl", "pt-BR"];
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
  const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
  const parts = COMMANDS.map(({ data }) => data as unknown as Part).flatMap(walk);

  it("are short enough in every language", () => {
    for (const part of parts) {
      for (const text of [part.description ?? "x", ...Object.values(part.description_localizations ?? {})])
        expect([part.name, text, text.length >= 1 && text.length <= 100]).toEqual([part.name, text, true]);
    }
  });

  it("have a name in every language, but for the companies a and b that are compared", () => {
    const bare = parts.filter(({ name, description }) => description !== undefined && name.length > 1);
    for (const { name, name_localizations } of bare)
      expect([name, Object.keys(name_localizations ?? {}).toSorted()]).toEqual([name, codes.toSorted()]);
  });

  it("have names that Discord takes, which differ from their neighbours'", () => {
    for (const part of parts) {
      for (const name of Object.values(part.name_localizations ?? {}))
        expect([name, NAME.test(name), name.toLowerCase() === name]).toEqual([name, true, true]);
      for (const code of codes) {
        const names = (part.options ?? []).map((each) => each.name_localizations?.[code] ?? each.name);
        expect([part.name, code, new Set(names).size]).toEqual([part.name, code, names.length]);
      }
    }
    for (const code of codes) {
      const names = COMMANDS.map(
        ({ data }) => (data as unknown as Part).name_localizations?.[code] ?? data.name,
      );
      expect([code, new Set(names).size]).toEqual([code, names.length]);
    }
  });
});
