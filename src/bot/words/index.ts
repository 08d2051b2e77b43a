import { de, deNames } from "./de.ts";
import { en, type WordKey, type Words } from "./en.ts";
import { es, esNames } from "./es.ts";
import { fr, frNames } from "./fr.ts";
import { it, itNames } from "./it.ts";
import { nl, nlNames } from "./nl.ts";
import { pl, plNames } from "./pl.ts";
import { pt, ptNames } from "./pt.ts";

export type { WordKey } from "./en.ts";
/** Says a message in a language: `values` fill its {places}, `n` among them chooses the plural. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const TABLES = { en, fr, de, es, it, nl, pl, pt } as const satisfies Record<string, Words>;
export type Language = keyof typeof TABLES;
export const LANGUAGES = Object.keys(TABLES) as readonly Language[];

/** Localised names of commands and options, with Discord's codes (https://discord.com/developers/docs/reference#locales). */
const NAMES: readonly (readonly [code: string, words: Words, names: Readonly<Record<string, string>>])[] = [
  ["fr", TABLES.fr, frNames],
  ["de", TABLES.de, deNames],
  ["es-ES", TABLES.es, esNames],
  ["es-419", TABLES.es, esNames],
  ["it", TABLES.it, itNames],
  ["nl", TABLES.nl, nlNames],
  ["pl", TABLES.pl, plNames],
  ["pt-BR", TABLES.pt, ptNames],
];

/** The language of a locale ("pt-BR" → "pt"); English where we have none. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((known) => known === language) ?? "en";
}

/** What says messages in the language of a locale. Plural forms stand apart by " | ": one, (few,) other. */
export function wordsIn(locale: string): Say {
  const language = languageOf(locale);
  const table: Words = TABLES[language];
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const forms = table[key].split(" | ");
    const n = Number(values["n"] ?? 2);
    const form = {
      one: 0,
      few: 1,
      many: forms.length - 1,
      zero: forms.length - 1,
      two: forms.length - 1,
      other: forms.length - 1,
    }[plural.select(n)];
    const text = forms[Math.min(form, forms.length - 1)] ?? "";
    return text.replace(/\{(\w{1,20})\}/g, (place, name: string) => String(values[name] ?? place));
  };
}

/** A description in English and in every other language, as Discord takes it. */
export function described(key: WordKey): {
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
} {
  return {
    description: en[key],
    description_localizations: Object.fromEntries(NAMES.map(([code, words]) => [code, words[key]])),
  };
}

/** A name of a command or option in English and, where it has others, in other languages. */
export function named(name: string): { readonly name: string; readonly name_localizations?: object } {
  const others = NAMES.flatMap(([code, , names]) => (names[name] ? [[code, names[name]]] : []));
  return others.length > 0 ? { name, name_localizations: Object.fromEntries(others) } : { name };
}
