import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import { type Fault, isObject, type Json, objects, schemaFaults } from "./validate.ts";

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const LIMITS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const TOTAL_CHARACTERS = 8000;
/** https://discord.com/developers/docs/reference#locales */
const LOCALES = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  ),
);

type Path = readonly (string | number)[];

/** Everything that Discord refuses in one command: by the schema of the specification, then by its prose. */
function commandFaults(command: unknown, path: Path): readonly Fault[] {
  const at = (faults: readonly Fault[]): readonly Fault[] =>
    faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const bySchema = at(schemaFaults(ApplicationCommandUpdateRequestSchema, relaxed(command)));
  if (!isObject(command)) return bySchema;
  const type = commandType(command);
  const byProse: Fault[] = [];
  const refuse = (key: string, code: string, message: string): void => {
    byProse.push({ path: [key], code, message });
  };
  if (type === CHAT_INPUT) {
    byProse.push(...nameFaults(command, []), ...optionsFaults(command["options"], ["options"]));
    if (!String(command["description"] ?? ""))
      refuse("description", "BASE_TYPE_REQUIRED", "This field is required");
  } else {
    if (command["description"])
      refuse("description", "APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN", "Must be empty");
    if (objects(command["options"]).length)
      refuse("options", "APPLICATION_COMMAND_OPTIONS_FORBIDDEN", "Must be empty");
  }
  byProse.push(...localeFaults(command, []));
  if (characters(command) > TOTAL_CHARACTERS) {
    refuse(
      "name",
      "APPLICATION_COMMAND_TOO_LARGE",
      `Must be ${TOTAL_CHARACTERS} characters or fewer in total.`,
    );
  }
  const permissions = command["default_member_permissions"];
  if (typeof permissions === "string" && !/^\d{1,20}$/.test(permissions)) {
    refuse("default_member_permissions", "BASE_TYPE_BAD", "Must be a number in a string");
  }
  return [...bySchema, ...at(byProse)];
}

/** Everything that Discord refuses in a list of commands that replaces all others. */
export function commandListFaults(list: unknown): readonly Fault[] {
  if (!Array.isArray(list)) return [{ path: [], code: "BASE_TYPE_BAD", message: "Must be a list" }];
  const faults = list.flatMap((command, index) => commandFaults(command, [index]));
  const names = new Map<string, number>();
  const perType = new Map<number, number>();
  for (const [index, command] of objects(list).entries()) {
    const type = commandType(command);
    const key = `${type} ${String(command["name"])}`;
    if (names.has(key)) {
      const message = "Application command names must be unique";
      faults.push({ path: [index, "name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message });
    }
    names.set(key, index);
    const count = (perType.get(type) ?? 0) + 1;
    perType.set(type, count);
    if (count === (LIMITS[type] ?? Number.POSITIVE_INFINITY) + 1) {
      const message = `Maximum number of application commands reached (${LIMITS[type]}).`;
      faults.push({ path: [index], code: "BASE_TYPE_MAX_LENGTH", message });
    }
  }
  return faults;
}

/** The specification's type of two keys is narrower than what Discord takes and discord.js sends. */
function relaxed(command: unknown): unknown {
  if (!isObject(command)) return command;
  const { nsfw: _nsfw, default_member_permissions: permissions, ...rest } = command;
  if (permissions === undefined) return rest;
  return { ...rest, default_member_permissions: permissions === null ? null : Number(permissions) };
}

function commandType(command: Json): number {
  return typeof command["type"] === "number" ? command["type"] : CHAT_INPUT;
}

function nameFaults(named: Json, path: Path): readonly Fault[] {
  const localised = isObject(named["name_localizations"]) ? Object.entries(named["name_localizations"]) : [];
  const names: (readonly [unknown, Path])[] = [
    [named["name"], [...path, "name"]],
    ...localised.map(([locale, name]) => [name, [...path, "name_localizations", locale]] as const),
  ];
  return names.flatMap(([name, place]) => {
    if (name === null || (typeof name === "string" && NAME.test(name) && name === name.toLowerCase()))
      return [];
    const message = "Command name is invalid";
    return [{ path: place, code: "APPLICATION_COMMAND_INVALID_NAME", message }];
  });
}

function localeFaults(named: Json, path: Path): readonly Fault[] {
  const here = ["name_localizations", "description_localizations"].flatMap((key) =>
    Object.keys(isObject(named[key]) ? named[key] : {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: "APPLICATION_COMMAND_LOCALE_INVALID",
        message: `Discord has no locale "${locale}".`,
      })),
  );
  return [
    ...here,
    ...objects(named["options"]).flatMap((option, index) =>
      localeFaults(option, [...path, "options", index]),
    ),
  ];
}

function optionsFaults(value: unknown, path: Path, depth = 0): readonly Fault[] {
  const options = objects(value);
  const faults: Fault[] = [];
  const refuse = (place: Path, code: string, message: string): void => {
    faults.push({ path: [...path, ...place], code, message });
  };
  const names = new Set<unknown>();
  let optionalSeen = false;
  const nests = options.filter((option) => isNest(option)).length;
  if (nests && nests < options.length) {
    refuse(
      [],
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      "Subcommands and other options cannot stand together",
    );
  }
  for (const [index, option] of options.entries()) {
    faults.push(...nameFaults(option, [...path, index]));
    if (names.has(option["name"])) {
      refuse(
        [index, "name"],
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "Option names must be unique",
      );
    }
    names.add(option["name"]);
    if (isNest(option)) {
      if (depth === 2 || (depth === 1 && option["type"] === GROUP)) {
        refuse([index, "type"], "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deeply");
      }
      faults.push(...optionsFaults(option["options"], [...path, index, "options"], depth + 1));
      continue;
    }
    if (option["required"] && optionalSeen) {
      const message = "Required options must be placed before non-required options";
      refuse([index], "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message);
    }
    optionalSeen ||= !option["required"];
    faults.push(...choiceFaults(option, [...path, index]));
  }
  return faults;
}

function isNest(option: Json): boolean {
  return option["type"] === SUBCOMMAND || option["type"] === GROUP;
}

function choiceFaults(option: Json, path: Path): readonly Fault[] {
  const choices = objects(option["choices"]);
  const faults: Fault[] = [];
  if (choices.length && option["autocomplete"]) {
    const message = "Choices and autocomplete exclude each other";
    faults.push({
      path: [...path, "choices"],
      code: "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
      message,
    });
  }
  for (const key of ["name", "value"]) {
    const values = choices.map((choice) => choice[key]);
    if (new Set(values).size === values.length) continue;
    const message = `The choices' ${key}s must be unique`;
    faults.push({
      path: [...path, "choices"],
      code: "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATE",
      message,
    });
  }
  if (option["type"] === STRING && choices.some((choice) => typeof choice["value"] !== "string")) {
    faults.push({ path: [...path, "choices"], code: "BASE_TYPE_BAD", message: "Values must be strings" });
  }
  return faults;
}

/** Characters of names, descriptions and values, for each text its longest translation, as Discord counts them. */
function characters(value: Json): number {
  const longest = (key: string): number => {
    const localised = isObject(value[`${key}_localizations`])
      ? Object.values(value[`${key}_localizations`] as Json)
      : [];
    return Math.max(
      0,
      ...[value[key], ...localised].map((text) => (typeof text === "string" ? text.length : 0)),
    );
  };
  const own = typeof value["value"] === "string" ? value["value"].length : 0;
  const inner = [...objects(value["options"]), ...objects(value["choices"])];
  return (
    longest("name") + longest("description") + own + inner.reduce((sum, each) => sum + characters(each), 0)
  );
}
