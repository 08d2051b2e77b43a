import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { applyBody, editMessage, newMessage } from "./compose.ts";
import { type Context, objectBody, refuseInvalid } from "./context.ts";
import { apiError } from "./errors.ts";
import { CALLBACK, INTERACTION, type Interaction } from "./interaction.ts";
import { EPHEMERAL, isEphemeral, LOADING, type Message } from "./model.ts";
import { messagePayload } from "./payloads.ts";
import type { ApiAnswer, ApiRequest, Handlers, RouteName } from "./routes.ts";
import { type Fault, isObject, type Json, objects, type SpecSchema, schemaFaults } from "./validate.ts";
import { modalFaults } from "./validate-components.ts";
import { isEmptyMessage, messageFaults } from "./validate-message.ts";
import type { World } from "./world.ts";

const SCHEMAS: Readonly<Record<number, SpecSchema>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};

/** Which answers an interaction takes. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [CALLBACK.message, CALLBACK.deferMessage, CALLBACK.modal],
  [INTERACTION.component]: [4, 5, 6, 7, 9],
  [INTERACTION.autocomplete]: [CALLBACK.autocomplete],
  [INTERACTION.modal]: [4, 5, 6, 7],
};

type InteractionRoute = Extract<RouteName, `interaction.${string}` | `followup.${string}`>;

export function interactionHandlers(
  context: Context,
  open: Map<string, Interaction>,
  tokenLifetimeMs: number,
): Handlers<InteractionRoute> {
  const { world, journal } = context;

  const byToken = (request: ApiRequest): Interaction => {
    const found = open.get(request.params["token"]!);
    if (!found || request.params["application"] !== world.applicationId) throw apiError(10015);
    if (found.ageMs > tokenLifetimeMs) throw apiError(50027);
    if (!found.callback) throw apiError(10015);
    return found;
  };

  const messageOf = (interaction: Interaction, id: string): Message => {
    const all = [interaction.original, ...interaction.followups];
    const found = id === "@original" ? interaction.original : all.find((each) => each?.id === id);
    if (!found || found.deleted) throw apiError(10008);
    return found;
  };

  const respond = (interaction: Interaction, body: Json, request: ApiRequest): Message => {
    const message = newMessage(world, {
      channel: interaction.channel,
      authorId: world.applicationId,
      nonce: null,
      reference: null,
      interactionId: interaction.id,
    });
    applyBody(world, message, body, request.files);
    world.add(message);
    journal.message("create", message, body);
    return message;
  };

  const answerFaults = (interaction: Interaction, body: Json, request: ApiRequest): readonly Fault[] => {
    const type = Number(body["type"]);
    const schema = SCHEMAS[type];
    if (!schema || !ANSWERS[interaction.type]?.includes(type)) {
      return [
        {
          path: ["type"],
          code: "INTERACTION_APPLICATION_COMMAND_CALLBACK_INVALID",
          message: "This answer does not fit the interaction.",
        },
      ];
    }
    const data = isObject(body["data"]) ? body["data"] : {};
    const prefixed = (faults: readonly Fault[]): readonly Fault[] =>
      faults.map((fault) => ({ ...fault, path: ["data", ...fault.path] }));
    const empty = { path: ["data"], code: "EMPTY_MESSAGE", message: "Cannot send an empty message" };
    return [
      ...schemaFaults(schema, body),
      ...(type === CALLBACK.message || type === CALLBACK.update
        ? prefixed(messageFaults(data, request.files))
        : []),
      ...(type === CALLBACK.message && isEmptyMessage(data, request.files) ? [empty] : []),
      ...(type === CALLBACK.modal ? modalFaults(data) : []),
      ...(type === CALLBACK.autocomplete ? prefixed(choiceFaults(data)) : []),
    ];
  };

  return {
    "interaction.callback": (request) => {
      const interaction = open.get(request.params["token"]!);
      if (!interaction || interaction.id !== request.params["interaction"] || interaction.late)
        throw apiError(10062);
      if (interaction.callback) throw apiError(40060);
      const body = objectBody(request);
      refuseInvalid(context, request.route, answerFaults(interaction, body, request), body);
      const data = isObject(body["data"]) ? body["data"] : {};
      const type = Number(body["type"]);
      if (type === CALLBACK.message) interaction.original = respond(interaction, data, request);
      if (type === CALLBACK.deferMessage) {
        interaction.original = respond(interaction, {}, request);
        interaction.original.flags |= LOADING | (Number(data["flags"] ?? 0) & EPHEMERAL);
      }
      if (type === CALLBACK.deferUpdate) interaction.original = interaction.source;
      if (type === CALLBACK.update && interaction.source) {
        interaction.original = interaction.source;
        editMessage(
          context,
          { ...request, body: data },
          interaction.source,
          data,
          IncomingWebhookUpdateRequestPartialSchema,
        );
        journal.message("edit", interaction.source, data);
      }
      interaction.answeredMs = interaction.ageMs;
      interaction.callback = body;
      world.changed();
      if (request.query.get("with_response") !== "true") return { status: 204 };
      return { status: 200, body: callbackPayload(world, interaction, type) };
    },

    "followup.create": (request) => {
      const interaction = byToken(request);
      const body = objectBody(request);
      const faults = [
        ...schemaFaults(IncomingWebhookRequestPartialSchema, body),
        ...messageFaults(body, request.files),
      ];
      if (isEmptyMessage(body, request.files)) {
        faults.push({ path: [], code: "EMPTY_MESSAGE", message: "Cannot send an empty message" });
      }
      refuseInvalid(context, request.route, faults, body);
      // The first follow-up to a deferred answer takes the place of its "thinking" message.
      const waiting =
        interaction.original && interaction.original.flags & LOADING ? interaction.original : null;
      if (waiting) {
        editMessage(context, request, waiting, body, IncomingWebhookRequestPartialSchema);
        return { status: 200, body: messagePayload(world, waiting) };
      }
      const message = respond(interaction, body, request);
      interaction.followups.push(message);
      world.changed();
      return { status: 200, body: messagePayload(world, message) };
    },

    "followup.get": (request): ApiAnswer => ({
      status: 200,
      body: messagePayload(world, messageOf(byToken(request), request.params["message"]!)),
    }),

    "followup.edit": (request) => {
      const message = messageOf(byToken(request), request.params["message"]!);
      const body = objectBody(request);
      editMessage(context, request, message, body, IncomingWebhookUpdateRequestPartialSchema);
      journal.message("edit", message, body);
      return { status: 200, body: messagePayload(world, message) };
    },

    "followup.delete": (request) => {
      messageOf(byToken(request), request.params["message"]!).deleted = true;
      world.changed();
      return { status: 204 };
    },
  };
}

function callbackPayload(world: World, interaction: Interaction, type: number): object {
  const message = interaction.original;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message ? { response_message_id: message.id } : {}),
      response_message_loading: type === CALLBACK.deferMessage,
      response_message_ephemeral: message !== null && isEphemeral(message),
    },
    ...(message ? { resource: { type, message: messagePayload(world, message) } } : {}),
  };
}

/** A choice's name is 1 to 100 characters, as is a string value. */
function choiceFaults(data: Json): readonly Fault[] {
  return objects(data["choices"]).flatMap((choice, index) => {
    const value = choice["value"];
    const bad = choice["name"] === "" || value === "" || (typeof value === "string" && value.length > 100);
    if (!bad) return [];
    return [
      {
        path: ["choices", index],
        code: "BASE_TYPE_BAD_LENGTH",
        message: "Must be between 1 and 100 in length.",
      },
    ];
  });
}
