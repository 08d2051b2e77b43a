import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from "discord-api-spec/zod";
import { editMessage, postMessage, requirePermissions } from "./compose.ts";
import { type Context, objectBody, refuseEmpty, refuseInvalid, visibleChannel } from "./context.ts";
import { ApiError, apiError } from "./errors.ts";
import type { Channel, Message } from "./model.ts";
import { messagePayload } from "./payloads.ts";
import { allows } from "./permissions.ts";
import type { Handlers, RouteName } from "./routes.ts";
import { invalidForm, isObject, type Json, schemaFaults } from "./validate.ts";
import { messageFaults } from "./validate-message.ts";
import type { World } from "./world.ts";

type MessageRoute = Extract<RouteName, `message.${string}`>;

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

  return {
    "message.list": ({ params, query }) => {
      const channel = visibleChannel(world, params["channel"]!);
      if (!allows(world.botPermissions(channel), "ReadMessageHistory")) return { status: 200, body: [] };
      return {
        status: 200,
        body: history(world, channel.id, query).map((each) => messagePayload(world, each)),
      };
    },

    "message.create": (request) => {
      const channel = visibleChannel(world, request.params["channel"]!);
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
      const message = postMessage(context, channel, body, request.files);
      channel.archived = false;
      if (nonce !== undefined && nonce !== null) nonces.remember(channel.id, nonce, message.id, world.now());
      return { status: 200, body: messagePayload(world, message) };
    },

    "message.get": ({ params }) => {
      const channel = visibleChannel(world, params["channel"]!);
      if (!allows(world.botPermissions(channel), "ReadMessageHistory")) throw apiError(50013);
      return { status: 200, body: messagePayload(world, world.message(channel.id, params["message"]!)) };
    },

    "message.edit": (request) => {
      const channel = visibleChannel(world, request.params["channel"]!);
      const message = world.message(channel.id, request.params["message"]!);
      if (message.authorId !== world.applicationId) throw apiError(50005);
      if (channel.archived) throw apiError(50083);
      const body = objectBody(request);
      if (body["embeds"] && !allows(world.botPermissions(channel), "EmbedLinks")) throw apiError(50013);
      editMessage(context, request, message, body, MessageEditRequestPartialSchema);
      journal.message("edit", message, body);
      gateway.dispatch("MESSAGE_UPDATE", messagePayload(world, message), channel.guildId);
      return { status: 200, body: messagePayload(world, message) };
    },

    "message.delete": ({ params }) => {
      const channel = visibleChannel(world, params["channel"]!);
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
      const channel = visibleChannel(world, params["channel"]!);
      const message = world.message(channel.id, params["message"]!);
      if (channel.type !== "announcement") throw apiError(50024);
      if (message.flags & 1) throw apiError(40033);
      if (!allows(world.botPermissions(channel), "SendMessages")) throw apiError(50013);
      message.flags |= 1;
      world.changed();
      return { status: 200, body: messagePayload(world, message) };
    },
  };
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
