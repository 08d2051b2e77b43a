import { COMPONENTS_V2, type StoredFile } from "./model.ts";
import { type Fault, isObject, type Json, objects } from "./validate.ts";
import { componentFaults, urlFaults } from "./validate-components.ts";

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBED_TOTAL = 6000;
const CONTENT = 2000;
/** https://discord.com/developers/docs/reference#uploading-files */
const FILE_BYTES = 10 * 1024 * 1024;
const FILES = 10;
/** Flags that an application may set on a message: suppress embeds, ephemeral, silent, components v2. */
const SETTABLE_FLAGS = (1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2;

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
