import { expect, it } from "vitest";
import { LOCALES } from "../../src/detect/locales/index.ts";

/** Every list of words in a locale, with its path ("nl.outcome.annuls"). */
function* lists(value: unknown, path: string): Generator<[path: string, words: readonly string[]]> {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) yield [path, value];
  else if (value !== null && typeof value === "object")
    for (const [name, child] of Object.entries(value)) yield* lists(child, `${path}.${name}`);
}

it.each(LOCALES.map((locale) => [locale.code, locale] as const))(
  "no list of %s holds a word twice",
  (code, locale) => {
    const twice = [...lists(locale, code)].flatMap(([path, words]) =>
      words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${path}: ${word}`),
    );
    expect(twice).toEqual([]);
  },
);
