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

  it.each(Object.entries(TABLES))("in %s say every alert, button and error of moment", (_language, table) => {
    const needed = Object.keys(en).filter((key) =>
      /^(kind|head|body|field\.(amount|authority|reports)|button|setup\.(title|button)|error\.(manager|moderator|expired|ours))/.test(
        key,
      ),
    );
    expect(needed.filter((key) => !(key in table))).toEqual([]);
  });

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

  it("are short enough in every language, with names that differ from their neighbours'", () => {
    for (const { data } of COMMANDS) {
      for (const part of walk(data as unknown as Part)) {
        for (const text of [part.description ?? "x", ...Object.values(part.description_localizations ?? {})])
          expect([part.name, text.length <= 100]).toEqual([part.name, true]);
        for (const locale of ["fr", "de", "pl"]) {
          const names = (part.options ?? []).map((each) => each.name_localizations?.[locale] ?? each.name);
          expect(new Set(names).size).toBe(names.length);
        }
      }
    }
  });
});
