import { type Context, refuseEmpty, refuseInvalid } from "./context.ts";
import { apiError } from "./errors.ts";
import { type Channel, COMPONENTS_V2, LOADING, type Message, type StoredFile } from "./model.ts";
import { messagePayload } from "./payloads.ts";
import { allows, type PermissionName } from "./permissions.ts";
import type { ApiRequest } from "./routes.ts";
import { isObject, type Json, objects, type SpecSchema, schemaFaults } from "./validate.ts";
import { isEmptyMessage, messageFaults } from "./validate-message.ts";
import type { World } from "./world.ts";

/** A message without anything in it yet. */
export function newMessage(
  world: World,
  from: Pick<Message, "authorId" | "nonce" | "reference" | "interactionId"> & {
    id?: string;
    channel: Channel;
  },
): Message {
  const { channel, ...rest } = from;
  return {
    ...rest,
    id: from.id ?? world.nextId(),
    channelId: channel.id,
    guildId: channel.guildId,
    createdAt: new Date(world.now()).toISOString(),
    content: "",
    embeds: [],
    components: [],
    attachments: [],
    files: [],
    flags: 0,
    editedAt: null,
    threadId: null,
    deleted: false,
    pings: [],
    revisions: [],
  };
}

/** Writes a body into a message: keys that are left out stay as they were. */
export function applyBody(world: World, message: Message, body: Json, files: readonly StoredFile[]): void {
  if ("content" in body) message.content = String(body["content"] ?? "");
  if ("embeds" in body) message.embeds = (body["embeds"] ?? []) as Message["embeds"];
  if ("components" in body) message.components = (body["components"] ?? []) as Message["components"];
  const flags = typeof body["flags"] === "number" ? body["flags"] : 0;
  // What an answer is (ephemeral, components v2) is settled once; an edit cannot take it back.
  message.flags = (message.flags & ~LOADING) | flags;
  const described = objects(body["attachments"]);
  const kept =
    "attachments" in body
      ? message.attachments.filter((old) => described.some((each) => each["id"] === old.id))
      : message.attachments;
  const added = files.map((file, index) => {
    const id = world.nextId();
    const url = `https://cdn.discordapp.com/attachments/${message.channelId}/${id}/${encodeURIComponent(file.name)}`;
    const description = described.find((each) => String(each["id"]) === String(index))?.["description"];
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      content_type: file.contentType,
      url,
      proxy_url: url,
      ...(typeof description === "string" ? { description } : {}),
    };
  });
  message.attachments = [...kept, ...added];
  if (files.length) message.files = files;
  message.pings = pings(message.content, body["allowed_mentions"]);
  message.revisions.push(body);
}

/** Puts the bot's message into a channel and tells the gateway. `id` is given for the first message of a forum post. */
export function postMessage(
  context: Context,
  channel: Channel,
  body: Json,
  files: readonly StoredFile[],
  id?: string,
): Message {
  const { world, journal, gateway } = context;
  const reference = isObject(body["message_reference"])
    ? String(body["message_reference"]["message_id"])
    : null;
  const message = newMessage(world, {
    ...(id ? { id } : {}),
    channel,
    authorId: world.applicationId,
    nonce: (body["nonce"] ?? null) as string | number | null,
    reference: reference ? { messageId: reference, channelId: channel.id } : null,
    interactionId: null,
  });
  applyBody(world, message, body, files);
  world.add(message);
  journal.message("create", message, body);
  gateway.dispatch("MESSAGE_CREATE", messagePayload(world, message), channel.guildId);
  return message;
}

/** Checks an edit, then carries it out; an edit that would leave nothing is refused. */
export function editMessage(
  context: Context,
  request: ApiRequest,
  message: Message,
  body: Json,
  schema: SpecSchema,
): void {
  const whole = { ...(message.flags & COMPONENTS_V2 ? { flags: COMPONENTS_V2 } : {}), ...body };
  const faults = [
    ...schemaFaults(schema, body),
    // Pictures of an embed may also name files that the message has already.
    ...messageFaults(whole, request.files.length ? request.files : message.files),
  ];
  refuseInvalid(context, request.route, faults, body);
  const after = {
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments,
    ...body,
  };
  if (isEmptyMessage(after, request.files)) refuseEmpty(context, request, after);
  applyBody(context.world, message, body, request.files);
  message.editedAt = new Date(context.world.now()).toISOString();
  context.world.changed();
}

/** Refuses a post for which the bot lacks a permission: 50013. */
export function requirePermissions(
  world: World,
  channel: Channel,
  body: Json,
  files: readonly StoredFile[],
): void {
  const thread = channel.parentId !== null;
  const needed: PermissionName[] = [thread ? "SendMessagesInThreads" : "SendMessages"];
  if (objects(body["embeds"]).length) needed.push("EmbedLinks");
  if (files.length) needed.push("AttachFiles");
  if (!allows(world.botPermissions(channel), ...needed)) throw apiError(50013);
}

/** Whom a text pings. Without `allowed_mentions` everything in it does: https://discord.com/developers/docs/resources/message#allowed-mentions-object */
function pings(content: string, allowed: unknown): readonly string[] {
  const rule = isObject(allowed) ? allowed : { parse: ["users", "roles", "everyone"] };
  const list = (key: string): readonly unknown[] => (Array.isArray(rule[key]) ? rule[key] : []);
  const found: string[] = [];
  for (const [, role, id] of content.matchAll(/<@(&?)!?(\d{17,19})>/g)) {
    const key = role ? "roles" : "users";
    if (list("parse").includes(key) || list(key).includes(id)) found.push(id!);
  }
  if (/@(?:everyone|here)\b/.test(content) && list("parse").includes("everyone")) found.push("everyone");
  return found;
}
