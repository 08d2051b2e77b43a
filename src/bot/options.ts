import { described, named, type WordKey, wordsIn } from "./words/index.ts";

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const TYPE = { sub: 1, group: 2, text: 3, whole: 4, flag: 5, channel: 7, role: 8 } as const;
/** https://discord.com/developers/docs/topics/permissions */
const MANAGE_GUILD = "32";

export interface Option {
  readonly type: number;
  readonly name: string;
}

interface More {
  readonly required?: boolean;
  readonly suggests?: boolean;
  readonly longest?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** A slash command of one guild's members; `manages` shows it to Manage Server only. */
export function slash(name: string, key: WordKey, options: readonly Option[] = [], manages = false) {
  return {
    type: 1,
    ...named(name),
    ...described(key),
    // Only in guilds (https://discord.com/developers/docs/interactions/application-commands#interaction-contexts).
    contexts: [0],
    ...(manages ? { default_member_permissions: MANAGE_GUILD } : {}),
    options,
  };
}

export function sub(name: string, key: WordKey, options: readonly Option[] = []): Option {
  return { type: TYPE.sub, ...named(name), ...described(key), options } as Option;
}

export function text(name: string, key: WordKey, more: More = {}): Option {
  return {
    type: TYPE.text,
    ...named(name),
    ...described(key),
    ...(more.required ? { required: true } : {}),
    ...(more.suggests ? { autocomplete: true } : {}),
    ...(more.choices ? { choices: more.choices } : { max_length: more.longest ?? 100 }),
  } as Option;
}

export function flagOption(name: string, key: WordKey, required = false): Option {
  return {
    type: TYPE.flag,
    ...named(name),
    ...described(key),
    ...(required ? { required: true } : {}),
  } as Option;
}

/** A text, announcement or forum channel. */
export function channel(name: string, key: WordKey, required = false): Option {
  return {
    type: TYPE.channel,
    ...named(name),
    ...described(key),
    channel_types: [0, 5, 15],
    ...(required ? { required: true } : {}),
  } as Option;
}

export function role(name: string, key: WordKey): Option {
  return { type: TYPE.role, ...named(name), ...described(key) } as Option;
}

/** Choices whose names are said in every language. */
export function choices(
  values: readonly (readonly [value: string, key: WordKey])[],
): readonly { readonly name: string; readonly value: string }[] {
  return values.map(([value, key]) => {
    const { description: name, description_localizations } = described(key);
    return { name, name_localizations: description_localizations, value };
  });
}

/** The kinds of events as choices. */
export const KIND_CHOICES = () =>
  choices([
    ["fine", "kind.fine"],
    ["follow-up", "kind.follow-up"],
    ["settlement", "kind.settlement"],
    ["reduced", "kind.reduced"],
    ["annulled", "kind.annulled"],
    ["upheld", "kind.upheld"],
    ["appeal", "kind.appeal"],
    ["proposed", "kind.proposed"],
    ["order", "kind.order"],
  ]);

const FIELDS = [
  "privacy", "competition", "financial", "consumer", "telecoms", "media", "energy", "environment", "health",
  "labour", "tax", "sanctions", "general",
] as const; // biome-ignore format: a list

/** The fields of law as choices. */
export const FIELD_CHOICES = () => choices(FIELDS.map((field) => [field, `field.${field}`] as const));

/** The name of a country in a language; "EU" too. */
export function countryName(country: string, locale: string): string {
  if (country === "EU") return wordsIn(locale)("country.eu");
  try {
    return new Intl.DisplayNames([locale, "en"], { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}
