import {
  CreateForumThreadRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from "discord-api-spec/zod";
import { postMessage, requirePermissions } from "./compose.ts";
import { type Context, objectBody, refuseEmpty, refuseInvalid, visibleChannel } from "./context.ts";
import { apiError } from "./errors.ts";
import type { Channel } from "./model.ts";
import { channelPayload, messagePayload } from "./payloads.ts";
import { allows } from "./permissions.ts";
import type { Handlers, RouteName } from "./routes.ts";
import { isObject, schemaFaults } from "./validate.ts";
import { messageFaults } from "./validate-message.ts";

type ThreadRoute = Extract<RouteName, `thread.${string}` | `channel.${string}`>;

/** Channels as such, the threads that hang on messages, and the posts of forums. */
export function threadHandlers(context: Context): Handlers<ThreadRoute> {
  const { world, gateway, journal } = context;

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
    "channel.get": ({ params }) => ({
      status: 200,
      body: channelPayload(visibleChannel(world, params["channel"]!)),
    }),

    "channel.edit": (request) => {
      const thread = visibleChannel(world, request.params["channel"]!);
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

    "thread.from-message": (request) => {
      const channel = visibleChannel(world, request.params["channel"]!);
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
      const channel = visibleChannel(world, request.params["channel"]!);
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
      const message = postMessage(context, thread, first, request.files, thread.id);
      return { status: 201, body: { ...channelPayload(thread), message: messagePayload(world, message) } };
    },
  };
}
