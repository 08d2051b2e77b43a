import { randomBytes } from "node:crypto";
import { type Channel, LOADING, type Message } from "./model.ts";
import { isObject, type Json, objects } from "./validate.ts";
import type { World } from "./world.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CALLBACK = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

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
