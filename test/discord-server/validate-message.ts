import { COMPONENTS_V2, type StoredFile } from "./model.ts";
import { type Fault, isObject, type Json, objects } from "./validate.ts";

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBED_TOTAL = 6000;
const CONTENT = 2000;
const COMPONENTS = 40;
/** https://discord.com/developers/docs/reference#uploading-files */
const FILE_BYTES = 10 * 1024 * 1024;
const FILES = 10;
/** Flags that an application may set on a message: suppress embeds, ephemeral, silent, components v2. */
const SETTABLE_FLAGS = (1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2;

const ROW = 1;
const BUTTON = 2;
const SELECTS = [3, 5, 6, 7, 8];
const TEXT_DISPLAY = 10;
const LINK_STYLE = 5;

type Path = readonly (string | number)[];

/** What Discord refuses in a message body although the schemas accept it. `files` came beside it as multipart. */
export function messageFaults(body: Json, files: readonly StoredFile[]): readonly Fault[] {
  return [
    ...contentFaults(body),
    ...embedsFaults(objects(body["embeds"]), files),
    ...componentFaults(body),
    ...mentionFaults(body["allowed_mentions"]),
    ...fileFaults(body, files),
    ...flagFaults(body["flags"]),
  ];
}

/** Whether a body would make a message without anything in it (Discord's 50006). */
export function isEmptyMessage(body: Json, files: readonly StoredFile[]): boolean {
  const content = body["content"];
  const list = (key: string): number => objects(body[key]).length;
  const stickers = Array.isArray(body["sticker_ids"]) ? body["sticker_ids"].length : 0;
  return (
    !(typeof content === "string" && content.trim()) &&
    !list("embeds") &&
    !list("components") &&
    !list("attachments") &&
    !stickers &&
    !files.length &&
    !body["poll"]
  );
}

function contentFaults(body: Json): readonly Fault[] {
  const content = body["content"];
  if (typeof content !== "string" || content.length <= CONTENT) return [];
  return [
    { path: ["content"], code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${CONTENT} or fewer in length.` },
  ];
}

function embedsFaults(embeds: readonly Json[], files: readonly StoredFile[]): readonly Fault[] {
  const faults = embeds.flatMap((embed, index) => embedFaults(embed, ["embeds", index], files));
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total <= EMBED_TOTAL) return faults;
  const message = `Embed size exceeds maximum size of ${EMBED_TOTAL}`;
  return [...faults, { path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message }];
}

function embedFaults(embed: Json, path: Path, files: readonly StoredFile[]): readonly Fault[] {
  const faults: Fault[] = [];
  const part = (key: string): Json => (isObject(embed[key]) ? embed[key] : {});
  const required = (value: unknown, place: Path): void => {
    if (typeof value === "string" && value.trim()) return;
    faults.push({ path: place, code: "BASE_TYPE_REQUIRED", message: "This field is required" });
  };
  objects(embed["fields"]).forEach((field, index) => {
    required(field["name"], [...path, "fields", index, "name"]);
    required(field["value"], [...path, "fields", index, "value"]);
  });
  if (isObject(embed["footer"])) required(embed["footer"]["text"], [...path, "footer", "text"]);
  if (isObject(embed["author"])) required(embed["author"]["name"], [...path, "author", "name"]);
  if (!embedLength(embed) && !part("image")["url"] && !part("thumbnail")["url"])
    required("", [...path, "description"]);
  const page = (value: unknown, place: Path): void => {
    faults.push(...urlFaults(value, place, ["http:", "https:"]));
  };
  const picture = (value: unknown, place: Path): void => {
    const attached = typeof value === "string" && value.startsWith("attachment://");
    if (!attached) {
      page(value, place);
      return;
    }
    const name = value.slice("attachment://".length);
    if (files.some((file) => file.name === name)) return;
    faults.push({
      path: place,
      code: "ATTACHMENT_NOT_FOUND",
      message: `No attached file is named "${name}".`,
    });
  };
  page(embed["url"], [...path, "url"]);
  page(part("author")["url"], [...path, "author", "url"]);
  picture(part("author")["icon_url"], [...path, "author", "icon_url"]);
  picture(part("footer")["icon_url"], [...path, "footer", "icon_url"]);
  picture(part("image")["url"], [...path, "image", "url"]);
  picture(part("thumbnail")["url"], [...path, "thumbnail", "url"]);
  return faults;
}

function embedLength(embed: Json): number {
  const length = (value: unknown): number => (typeof value === "string" ? value.length : 0);
  const inner = (key: string, name: string): number => (isObject(embed[key]) ? length(embed[key][name]) : 0);
  return (
    length(embed["title"]) +
    length(embed["description"]) +
    inner("footer", "text") +
    inner("author", "name") +
    objects(embed["fields"]).reduce((sum, field) => sum + length(field["name"]) + length(field["value"]), 0)
  );
}

function urlFaults(value: unknown, path: Path, schemes: readonly string[]): readonly Fault[] {
  if (typeof value !== "string") return [];
  const scheme = URL.parse(value)?.protocol;
  if (scheme && schemes.includes(scheme)) return [];
  return [{ path, code: "URL_TYPE_INVALID_SCHEME", message: `Scheme must be one of ${schemes.join(", ")}` }];
}

function componentFaults(body: Json): readonly Fault[] {
  const flags = typeof body["flags"] === "number" ? body["flags"] : 0;
  const top = objects(body["components"]);
  const all = [...nested(top, ["components"])];
  const faults = [...duplicateIds(all), ...all.flatMap(([component, path]) => partFaults(component, path))];
  const add = (path: Path, code: string, message: string): void => {
    faults.push({ path, code, message });
  };
  if (flags & COMPONENTS_V2) {
    if (all.length > COMPONENTS)
      add(["components"], "BASE_TYPE_MAX_LENGTH", `Must be ${COMPONENTS} or fewer in total.`);
    for (const key of ["content", "embeds", "poll", "sticker_ids"]) {
      const value = body[key];
      if (value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length))
        continue;
      add(
        [key],
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        `${key} cannot be used with IS_COMPONENTS_V2`,
      );
    }
    return faults;
  }
  if (top.length > 5) add(["components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
  top.forEach((component, index) => {
    if (component["type"] === ROW) return;
    add(
      ["components", index, "type"],
      "UNION_TYPE_CHOICES",
      "This component needs the flag IS_COMPONENTS_V2.",
    );
  });
  return faults;
}

function* nested(components: readonly Json[], path: Path): Generator<readonly [Json, Path]> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield [component, here];
    yield* nested(objects(component["components"]), [...here, "components"]);
    if (isObject(component["accessory"])) yield [component["accessory"], [...here, "accessory"]];
    if (isObject(component["component"])) yield [component["component"], [...here, "component"]];
  }
}

/** No two components of a message or modal may share a custom_id. */
function duplicateIds(all: readonly (readonly [Json, Path])[]): Fault[] {
  const seen = new Set<unknown>();
  return all.flatMap(([component, path]) => {
    const id = component["custom_id"];
    if (typeof id !== "string") return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = "Component custom id cannot be duplicated";
    return [{ path: [...path, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }];
  });
}

function partFaults(component: Json, path: Path): readonly Fault[] {
  const type = component["type"];
  if (type === ROW) return rowFaults(component, path);
  if (type === BUTTON) return buttonFaults(component, path);
  if (type === 3) return selectFaults(component, path);
  if (type === TEXT_DISPLAY && !String(component["content"] ?? "").trim()) {
    return [{ path: [...path, "content"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }];
  }
  return [];
}

function rowFaults(row: Json, path: Path): readonly Fault[] {
  const parts = objects(row["components"]);
  const selects = parts.filter((part) => SELECTS.includes(part["type"] as number)).length;
  if (!selects || parts.length === 1) return [];
  const message = "A select must be alone in its action row.";
  return [{ path: [...path, "components"], code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message }];
}

function buttonFaults(button: Json, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (key: string, code: string, message: string): void => {
    faults.push({ path: [...path, key], code, message });
  };
  const link = button["style"] === LINK_STYLE;
  if (link && !button["url"]) add("url", "BASE_TYPE_REQUIRED", "A link button needs a url.");
  if (link && button["custom_id"])
    add("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN", "A link button has no custom_id.");
  if (!link && button["style"] !== 6 && !button["custom_id"])
    add("custom_id", "BASE_TYPE_REQUIRED", "This field is required");
  if (!link && button["url"]) add("url", "BUTTON_COMPONENT_URL_FORBIDDEN", "Only a link button has a url.");
  if (!button["label"] && !button["emoji"] && button["style"] !== 6) {
    add("label", "BUTTON_COMPONENT_LABEL_REQUIRED", "A button needs a label or an emoji.");
  }
  return [
    ...faults,
    ...urlFaults(button["url"] ?? undefined, [...path, "url"], ["http:", "https:", "discord:"]),
  ];
}

function selectFaults(select: Json, path: Path): readonly Fault[] {
  const options = objects(select["options"]);
  const values = options.map((option) => option["value"]);
  const max = typeof select["max_values"] === "number" ? select["max_values"] : 1;
  const min = typeof select["min_values"] === "number" ? select["min_values"] : 1;
  const faults: Fault[] = [];
  if (!options.length) {
    faults.push({
      path: [...path, "options"],
      code: "BASE_TYPE_REQUIRED",
      message: "This field is required",
    });
  }
  if (new Set(values).size < values.length) {
    const message = "The specified option value is already used";
    faults.push({ path: [...path, "options"], code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message });
  }
  if (max > options.length || min > max) {
    const message = "min_values and max_values must fit the number of options.";
    faults.push({ path: [...path, "max_values"], code: "BASE_TYPE_BAD_LENGTH", message });
  }
  return faults;
}

function mentionFaults(value: unknown): readonly Fault[] {
  if (!isObject(value)) return [];
  const parse = Array.isArray(value["parse"]) ? value["parse"] : [];
  return ["users", "roles"].flatMap((key) => {
    const ids = value[key];
    if (!parse.includes(key) || !Array.isArray(ids) || !ids.length) return [];
    const message = `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`;
    return [{ path: ["allowed_mentions"], code: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message }];
  });
}

function fileFaults(body: Json, files: readonly StoredFile[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (files.length > FILES) {
    faults.push({ path: ["files"], code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${FILES} or fewer.` });
  }
  files.forEach((file, index) => {
    if (file.bytes.length <= FILE_BYTES) return;
    faults.push({
      path: ["files", index],
      code: "FILE_TYPE_MAX_SIZE",
      message: "File cannot be larger than 10 MiB.",
    });
  });
  objects(body["attachments"]).forEach((attachment, index) => {
    const id = String(attachment["id"]);
    if (id.length >= 17 || Number(id) < files.length) return;
    faults.push({
      path: ["attachments", index, "id"],
      code: "ATTACHMENT_NOT_FOUND",
      message: `No files[${id}] came along.`,
    });
  });
  return faults;
}

function flagFaults(flags: unknown): readonly Fault[] {
  if (typeof flags !== "number" || (flags & ~SETTABLE_FLAGS) === 0) return [];
  return [{ path: ["flags"], code: "MESSAGE_FLAGS_NOT_SETTABLE", message: "These flags cannot be set." }];
}

/** What Discord refuses in a modal although the schema accepts it. */
export function modalFaults(data: Json): readonly Fault[] {
  const all = [...nested(objects(data["components"]), ["data", "components"])];
  const faults = duplicateIds(all);
  if (objects(data["components"]).length > 5) {
    faults.push({
      path: ["data", "components"],
      code: "BASE_TYPE_BAD_LENGTH",
      message: "Must be between 1 and 5 in length.",
    });
  }
  return faults;
}
