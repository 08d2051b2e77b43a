import {
  CreateForumThreadRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  UpdateThreadRequestPartialSchema,
} from "discord-api-spec/zod";
import { ApiError, apiError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import type { Journal } from "./journal.ts";
import {
  type Channel,
  COMPONENTS_V2,
  EPHEMERAL,
  LOADING,
  type Message,
  type StoredFile,
  type World,
} from "./model.ts";
import { channelPayload, messagePayload } from "./payloads.ts";
import { allows, type PermissionName } from "./permissions.ts";
import type { ApiRequest, Handlers, RouteName } from "./routes.ts";
import {
  type Fault,
  type InvalidBody,
  invalidForm,
  isObject,
  type Json,
  objects,
  schemaFaults,
} from "./validate.ts";
import { isEmptyMessage, messageFaults } from "./validate-message.ts";

/** What the handlers share. */
export interface Context {
  readonly world: World;
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly invalid: InvalidBody[];
  readonly nonceWindowMs: number;
}

type MessageRoute = Extract<RouteName, `message.${string}` | `thread.${string}` | `channel.${string}`>;

/** Refuses a body with faults: remembers it for the test and throws Discord's 50035. */
export function refuseInvalid(
  context: Context,
  route: RouteName,
  faults: readonly Fault[],
  body: unknown,
): void {
  if (!faults.length) return;
  context.invalid.push({ route, faults, body });
  throw invalidForm(faults);
}

/** The body as an object; anything else is refused. */
export function objectBody(request: ApiRequest): Json {
  if (!isObject(request.body)) throw apiError(50109);
  return request.body;
}

/** Nonces of the past minutes: author, channel and nonce to the message that they made. */
export class Nonces {
  private readonly seen = new Map<string, { readonly messageId: string; readonly at: number }>();

  find(channelId: string, nonce: string | number, now: number, windowMs: number): string | null {
    const found = this.seen.get(`${channelId} ${nonce}`);
    return found && now - found.at < windowMs ? found.messageId : null;
  }

  remember(channelId: string, nonce: string | number, messageId: string, at: number): void {
    this.seen.set(`${channelId} ${nonce}`, { messageId, at });
  }

  expire(): void {
    this.seen.clear();
  }
}

export function messageHandlers(context: Context, nonces: Nonces): Handlers<MessageRoute> {
  const { world, gateway, journal } = context;

  const visible = (id: string): Channel => {
    const channel = world.channel(id);
    if (!allows(world.botPermissions(channel), "ViewChannel")) throw apiError(50001);
    return channel;
  };

  const post = (channel: Channel, body: Json, files: readonly StoredFile[], id?: string): Message => {
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
  };

  const openThread = (
    parent: Channel,
    spec: { name: string; id?: string; appliedTags?: readonly string[] },
  ): Channel => {
    const thread = world.addThread(parent, spec);
    journal.thread(thread);
    gateway.dispatch("THREAD_CREATE", { ...channelPayload(thread), newly_created: true }, parent.guildId);
    return thread;
  };

  return {
    "channel.get": ({ params }) => ({ status: 200, body: channelPayload(visible(params["channel"]!)) }),

    "channel.edit": (request) => {
      const thread = visible(request.params["channel"]!);
      if (!thread.parentId) throw apiError(50013);
      const body = objectBody(request);
      refuseInvalid(context, request.route, schemaFaults(UpdateThreadRequestPartialSchema, body), body);
      if (typeof body["archived"] === "boolean") thread.archived = body["archived"];
      gateway.dispatch("THREAD_UPDATE", channelPayload(thread), thread.guildId);
      return { status: 200, body: channelPayload(thread) };
    },

    "channel.delete": () => {
      throw apiError(50013);
    },

    "message.list": ({ params, query }) => {
      const channel = visible(params["channel"]!);
      if (!allows(world.botPermissions(channel), "ReadMessageHistory")) return { status: 200, body: [] };
      return {
        status: 200,
        body: history(world, channel.id, query).map((each) => messagePayload(world, each)),
      };
    },

    "message.create": (request) => {
      const channel = visible(request.params["channel"]!);
      const body = objectBody(request);
      if (channel.type === "forum") throw apiError(50008);
      refuseInvalid(
        context,
        request.route,
        [...schemaFaults(MessageCreateRequestSchema, body), ...messageFaults(body, request.files)],
        body,
      );
      refuseEmpty(context, request, body);
      requirePermissions(world, channel, body, request.files);
      if (channel.locked) throw apiError(50083);
      const nonce = body["nonce"] as string | number | null | undefined;
      if (body["enforce_nonce"] && nonce !== undefined && nonce !== null) {
        const earlier = nonces.find(channel.id, nonce, world.now(), context.nonceWindowMs);
        if (earlier) {
          const message = world.message(channel.id, earlier);
          journal.message("duplicate", message, body);
          return { status: 200, body: messagePayload(world, message) };
        }
      }
      const reference = body["message_reference"];
      if (isObject(reference)) requireReference(world, channel, reference);
      const message = post(channel, body, request.files);
      channel.archived = false;
      if (nonce !== undefined && nonce !== null) nonces.remember(channel.id, nonce, message.id, world.now());
      return { status: 200, body: messagePayload(world, message) };
    },

    "message.get": ({ params }) => {
      const channel = visible(params["channel"]!);
      if (!allows(world.botPermissions(channel), "ReadMessageHistory")) throw apiError(50013);
      return { status: 200, body: messagePayload(world, world.message(channel.id, params["message"]!)) };
    },

    "message.edit": (request) => {
      const channel = visible(request.params["channel"]!);
      const message = world.message(channel.id, request.params["message"]!);
      if (message.authorId !== world.applicationId) throw apiError(50005);
      if (channel.archived) throw apiError(50083);
      const body = objectBody(request);
      editMessage(context, request, message, body);
      if (body["embeds"] && !allows(world.botPermissions(channel), "EmbedLinks")) throw apiError(50013);
      journal.message("edit", message, body);
      gateway.dispatch("MESSAGE_UPDATE", messagePayload(world, message), channel.guildId);
      return { status: 200, body: messagePayload(world, message) };
    },

    "message.delete": ({ params }) => {
      const channel = visible(params["channel"]!);
      const message = world.message(channel.id, params["message"]!);
      if (
        message.authorId !== world.applicationId &&
        !allows(world.botPermissions(channel), "ManageMessages")
      ) {
        throw apiError(50013);
      }
      message.deleted = true;
      journal.message("delete", message, {});
      world.changed();
      return { status: 204 };
    },

    "message.crosspost": ({ params }) => {
      const channel = visible(params["channel"]!);
      const message = world.message(channel.id, params["message"]!);
      if (channel.type !== "announcement") throw apiError(50024);
      if (message.flags & 1) throw apiError(40033);
      if (!allows(world.botPermissions(channel), "SendMessages")) throw apiError(50013);
      message.flags |= 1;
      world.changed();
      return { status: 200, body: messagePayload(world, message) };
    },

    "thread.from-message": (request) => {
      const channel = visible(request.params["channel"]!);
      const message = world.message(channel.id, request.params["message"]!);
      // discord.js sends the thread's type too, which follows from the channel's; Discord lets it pass.
      const { type: _type, ...body } = objectBody(request);
      const faults = schemaFaults(CreateTextThreadWithMessageRequestSchema, body);
      refuseInvalid(context, request.route, faults, body);
      if (channel.parentId || channel.type === "forum") throw apiError(50024);
      if (!allows(world.botPermissions(channel), "CreatePublicThreads")) throw apiError(50013);
      if (message.threadId) throw apiError(160004);
      const thread = openThread(channel, { name: String(body["name"]), id: message.id });
      message.threadId = thread.id;
      message.flags |= 1 << 5;
      return { status: 201, body: channelPayload(thread) };
    },

    "thread.create": (request) => {
      const channel = visible(request.params["channel"]!);
      const body = objectBody(request);
      const name = String(body["name"]);
      if (channel.type !== "forum") {
        if (channel.parentId) throw apiError(50024);
        refuseInvalid(
          context,
          request.route,
          schemaFaults(CreateTextThreadWithoutMessageRequestSchema, body),
          body,
        );
        if (!allows(world.botPermissions(channel), "CreatePublicThreads")) throw apiError(50013);
        return { status: 201, body: channelPayload(openThread(channel, { name })) };
      }
      const first = isObject(body["message"]) ? body["message"] : {};
      const tags = (body["applied_tags"] ?? []) as readonly string[];
      const bySchema = schemaFaults(CreateForumThreadRequestSchema, body);
      const inMessage = messageFaults(first, request.files).map((fault) => ({
        ...fault,
        path: ["message", ...fault.path],
      }));
      const unknownTags = tags
        .filter((id) => !channel.tags.some((tag) => tag.id === id))
        .map((id) => ({
          path: ["applied_tags"],
          code: "UNKNOWN_TAG",
          message: `The forum has no tag ${id}.`,
        }));
      refuseInvalid(context, request.route, [...bySchema, ...inMessage, ...unknownTags], body);
      refuseEmpty(context, request, first);
      if (channel.requireTag && !tags.length) throw apiError(40067);
      requirePermissions(world, channel, first, request.files);
      const thread = openThread(channel, { name, appliedTags: tags });
      const message = post(thread, first, request.files, thread.id);
      return { status: 201, body: { ...channelPayload(thread), message: messagePayload(world, message) } };
    },
  };
}

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

/** Checks an edit, then carries it out; an edit that would leave nothing is refused. */
export function editMessage(context: Context, request: ApiRequest, message: Message, body: Json): void {
  const whole = { ...(message.flags & COMPONENTS_V2 ? { flags: COMPONENTS_V2 } : {}), ...body };
  const faults = [
    ...schemaFaults(MessageEditRequestPartialSchema, body),
    ...messageFaults(whole, request.files),
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

function refuseEmpty(context: Context, request: ApiRequest, body: Json): void {
  if (!isEmptyMessage(body, request.files)) return;
  const fault = { path: [], code: "EMPTY_MESSAGE", message: "Cannot send an empty message" };
  context.invalid.push({ route: request.route, faults: [fault], body });
  throw apiError(50006);
}

function requirePermissions(world: World, channel: Channel, body: Json, files: readonly StoredFile[]): void {
  const thread = channel.parentId !== null;
  const needed: PermissionName[] = [thread ? "SendMessagesInThreads" : "SendMessages"];
  if (objects(body["embeds"]).length) needed.push("EmbedLinks");
  if (files.length) needed.push("AttachFiles");
  if (!allows(world.botPermissions(channel), ...needed)) throw apiError(50013);
}

function requireReference(world: World, channel: Channel, reference: Json): void {
  if (!allows(world.botPermissions(channel), "ReadMessageHistory")) throw apiError(160002);
  const target = world.messages.get(String(reference["message_id"]));
  if (
    (target && !target.deleted && target.channelId === channel.id) ||
    reference["fail_if_not_exists"] === false
  )
    return;
  // The target may have gone while the bot was not looking: an answer to expect, not a malformed body.
  const fault = {
    path: ["message_reference"],
    code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE",
    message: "Unknown message",
  };
  throw new ApiError(400, 50035, "Invalid Form Body", invalidForm([fault]).errors);
}

/** https://discord.com/developers/docs/resources/message#get-channel-messages: newest first, 1 to 100, 50 by default. */
function history(world: World, channelId: string, query: URLSearchParams): readonly Message[] {
  const all = world.listed(channelId);
  const limit = Number(query.get("limit") ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidForm([
      { path: ["limit"], code: "NUMBER_TYPE_MAX", message: "int value should be between 1 and 100." },
    ]);
  }
  const bound = (key: string): bigint | null => (query.has(key) ? BigInt(query.get(key) || "0") : null);
  const before = bound("before");
  const after = bound("after");
  const around = bound("around");
  if (around !== null) {
    const half = Math.floor(limit / 2);
    const older = all.filter((each) => BigInt(each.id) <= around).slice(-half - 1);
    const newer = all.filter((each) => BigInt(each.id) > around).slice(0, half);
    return [...older, ...newer].reverse();
  }
  if (after !== null)
    return all
      .filter((each) => BigInt(each.id) > after)
      .slice(0, limit)
      .reverse();
  return all
    .filter((each) => before === null || BigInt(each.id) < before)
    .slice(-limit)
    .reverse();
}

/** Whether only the user who asked sees it. */
export function isEphemeral(message: Message): boolean {
  return (message.flags & EPHEMERAL) !== 0;
}
