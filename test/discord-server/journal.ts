import { closeSync, openSync, writeSync } from "node:fs";
import type { Channel, Message } from "./model.ts";
import type { RouteName } from "./routes.ts";

/** One request, as the server saw it. `status` 0: it got no answer. */
export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly route: RouteName;
  readonly channelId: string | null;
  readonly status: number;
  /** The fault that struck it, or null. */
  readonly fault: string | null;
  readonly body: unknown;
}

/** Every request and every message that was accepted, for counting apart from what the bot believes. */
export class Journal {
  readonly requests: RequestRecord[] = [];
  private file: number | null;

  /** `path`: a file to which each accepted message is appended, one JSON object a line; null: none. */
  constructor(path: string | null) {
    this.file = path === null ? null : openSync(path, "a");
  }

  request(record: RequestRecord): void {
    this.requests.push(record);
  }

  /** `duplicate` is a create whose nonce named a message that was already there. */
  message(what: "create" | "edit" | "delete" | "duplicate", message: Message, body: object): void {
    this.line({ what, channelId: message.channelId, messageId: message.id, nonce: message.nonce, body });
  }

  thread(thread: Channel): void {
    this.line({ what: "thread", channelId: thread.parentId, threadId: thread.id, name: thread.name });
  }

  /** How many requests got this status, of one route where it is named. */
  count(status: number, route?: RouteName): number {
    return this.requests.filter((each) => each.status === status && (!route || each.route === route)).length;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }

  private line(entry: object): void {
    if (this.file !== null)
      writeSync(this.file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  }
}
