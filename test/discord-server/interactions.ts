import { randomBytes } from "node:crypto";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { apiError } from "./errors.ts";
import { applyBody, type Context, editMessage, newMessage, objectBody, refuseInvalid } from "./messages.ts";
import { type Channel, EPHEMERAL, LOADING, type Message, type World } from "./model.ts";
import { messagePayload } from "./payloads.ts";
import type { ApiAnswer, ApiRequest, Handlers, RouteName } from "./routes.ts";
import { type Fault, isObject, type Json, objects, type SpecSchema, schemaFaults } from "./validate.ts";
import { isEmptyMessage, messageFaults, modalFaults } from "./validate-message.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const CALLBACK = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

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

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** One thing that a user did, and what the bot has answered so far. */
export class Interaction {
  readonly id: string;
  readonly token = randomBytes(24).toString("base64url");
  readonly type: number;
  readonly channel: Channel;
  readonly userId: string;
  /** The message whose component was used, or null. */
  readonly source: Message | null;
  readonly startedAt = performance.now();
  /** Milliseconds from the event to the first answer; null: none yet. */
  answeredMs: number | null = null;
  /** The first answer as the bot sent it. */
  callback: Json | null = null;
  original: Message | null = null;
  readonly followups: Message[] = [];
  private readonly world: World;
  private readonly deadlineMs: number;

  constructor(
    world: World,
    from: { type: number; channel: Channel; userId: string; source: Message | null; deadlineMs: number },
  ) {
    this.world = world;
    this.id = world.nextId();
    this.type = from.type;
    this.channel = from.channel;
    this.userId = from.userId;
    this.source = from.source;
    this.deadlineMs = from.deadlineMs;
  }

  get ageMs(): number {
    return performance.now() - this.startedAt;
  }

  /** Whether the time for the first answer has passed. */
  get late(): boolean {
    return this.callback === null && this.ageMs > this.deadlineMs;
  }

  /** The first answer of any kind; rejects where none comes in time ("The application did not respond"). */
  async answer(): Promise<Json> {
    const grace = 300;
    const rest = Math.max(1, Math.ceil(this.deadlineMs + grace - this.ageMs));
    return this.world.waitFor(
      "an answer of the application, which did not respond",
      () => this.callback,
      rest,
    );
  }

  /** The reply once it is there in full: after a deferral, the edited message; after an update, the updated one. */
  async reply(timeoutMs = 5000): Promise<Message> {
    await this.answer();
    return this.world.waitFor(
      "the reply after a deferral",
      () => (this.original && !(this.original.flags & LOADING) ? this.original : null),
      timeoutMs,
    );
  }

  /** The choices of an autocomplete. */
  async choices(): Promise<readonly Choice[]> {
    const answer = await this.answer();
    const data = isObject(answer["data"]) ? answer["data"] : {};
    return objects(data["choices"]).map((choice) => ({
      name: String(choice["name"]),
      value: choice["value"] as string | number,
    }));
  }

  /** The modal that the bot opened. */
  async modal(): Promise<Json> {
    const answer = await this.answer();
    if (answer["type"] !== CALLBACK.modal || !isObject(answer["data"]))
      throw new Error("The answer is not a modal");
    return answer["data"];
  }

  /** The `count`th message after the first. */
  async followup(count = 1, timeoutMs = 5000): Promise<Message> {
    return this.world.waitFor(`follow-up ${count}`, () => this.followups[count - 1], timeoutMs);
  }
}

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
        editMessage(context, { ...request, body: data }, interaction.source, data);
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
        editMessage(context, request, waiting, body);
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
      editMessage(context, request, message, body);
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
      response_message_ephemeral: message !== null && (message.flags & EPHEMERAL) !== 0,
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
