import type { AlertChannel, Target } from "../../src/deliver/channel.ts";
import type { SenderClock } from "../../src/deliver/sender.ts";
import { FinewatchError } from "../../src/domain/errors.ts";

/** Time that passes when somebody sleeps, and when told. */
export class FakeClock implements SenderClock {
  private wall: number;
  private ticks = 0;

  constructor(start = "2026-05-04T12:00:00.000Z") {
    this.wall = Date.parse(start);
  }

  now(): number {
    return this.wall;
  }

  iso(): string {
    return new Date(this.wall).toISOString();
  }

  monotonic(): number {
    return this.ticks;
  }

  pass(ms: number): void {
    this.wall += ms;
    this.ticks += ms;
  }

  /** The wall clock is set; no time passes. */
  step(ms: number): void {
    this.wall += ms;
  }

  async sleep(ms: number): Promise<void> {
    const until = this.ticks + ms;
    // Whoever sleeps longest decides what time it is afterwards.
    await Promise.resolve();
    if (until > this.ticks) this.pass(until - this.ticks);
  }
}

export interface MemoryMessage {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly key: string;
  readonly at: number;
  body: Readonly<Record<string, unknown>>;
  deleted: boolean;
}

/** What goes wrong with a request; `lost`: it is carried out, and the answer does not arrive. */
export type Trouble =
  | "lost"
  | "unknown"
  | "rate-limited"
  | "global-limit"
  | "forbidden"
  | "gone"
  | "invalid"
  | "message-gone"
  | "unauthorised";

/** Alert channels in memory that fail as told and remember every request. */
export class MemoryDiscord implements AlertChannel {
  readonly messages: MemoryMessage[] = [];
  readonly requests: {
    readonly what: "post" | "edit" | "find";
    readonly channelId: string;
    readonly at: number;
  }[] = [];
  /** Asked before every request. */
  trouble: (what: "post" | "edit" | "find", channelId: string) => Trouble | null = () => null;
  /** Asked to wait before the answer. */
  hold: (what: "post" | "edit" | "find", channelId: string) => Promise<void> = () => Promise.resolve();
  nonceWindowMs = 180_000;
  readable = true;
  underWay = 0;
  mostUnderWay = 0;
  private readonly clock: FakeClock;

  constructor(clock: FakeClock) {
    this.clock = clock;
  }

  /** What a channel shows, oldest first. */
  shown(channelId: string): readonly string[] {
    return this.messages
      .filter((each) => each.channelId === channelId && !each.deleted)
      .map(({ body }) => String(body["content"]));
  }

  async post(target: Target, message: { readonly body: Readonly<Record<string, unknown>> }, nonce: string) {
    return this.request("post", target.channelId, () => {
      const since = this.clock.now() - this.nonceWindowMs;
      const known = this.messages.find(
        (each) => each.channelId === target.channelId && each.nonce === nonce && each.at > since,
      );
      if (known) return { messageId: known.id };
      const made = {
        id: String(this.messages.length + 1),
        channelId: target.channelId,
        nonce,
        key: String(message.body["key"]),
        at: this.clock.now(),
        body: message.body,
        deleted: false,
      };
      this.messages.push(made);
      return { messageId: made.id };
    });
  }

  async edit(
    target: Target,
    messageId: string,
    message: { readonly body: Readonly<Record<string, unknown>> },
  ) {
    await this.request("edit", target.channelId, () => {
      const known = this.messages.find(({ id }) => id === messageId);
      if (!known || known.deleted) throw failure("message-gone", this.clock.now());
      known.body = message.body;
    });
  }

  async findByKey(target: Target, key: string, since: string) {
    return this.request("find", target.channelId, () => {
      if (!this.readable) return { status: "unreadable" } as const;
      const found = this.messages.find(
        (each) =>
          each.channelId === target.channelId &&
          each.key === key &&
          !each.deleted &&
          each.at >= Date.parse(since),
      );
      return found ? ({ status: "found", messageId: found.id } as const) : ({ status: "absent" } as const);
    });
  }

  private async request<T>(what: "post" | "edit" | "find", channelId: string, work: () => T): Promise<T> {
    this.requests.push({ what, channelId, at: this.clock.monotonic() });
    this.underWay++;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      await this.hold(what, channelId);
      const trouble = this.trouble(what, channelId);
      if (trouble !== null && trouble !== "lost") throw failure(trouble, this.clock.now());
      const answer = work();
      if (trouble === "lost") throw failure("unknown", this.clock.now());
      return answer;
    } finally {
      this.underWay--;
    }
  }
}

function failure(trouble: Exclude<Trouble, "lost">, now: number): FinewatchError {
  const limited = trouble === "rate-limited" || trouble === "global-limit";
  return new FinewatchError(`deliver.${trouble}`, `said ${trouble} (memory): nothing to do`, {
    fate: "retry",
    retryAt: limited ? new Date(now + 5000).toISOString() : null,
  });
}
