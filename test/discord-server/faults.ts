import type { RouteName } from "./routes.ts";

/**
 * What goes wrong with a request:
 * - `lost-502`, `lost-reset`, `lost-hang`: it is carried out, and then the answer is a 502, a reset socket or nothing.
 * - `500`, `502`, `503`, `reset`, `hang`: it is not carried out.
 * - `rate-limited`, `rate-limited-global`: a 429 with `Retry-After` of `seconds`.
 * - a number from 10000: Discord's own error of that code (10003, 10008, 30046, 50001, 50013, …).
 * - `unauthorised`: a 401. `slow`: it is carried out after `seconds`.
 */
export type FaultKind =
  | "lost-502"
  | "lost-reset"
  | "lost-hang"
  | "500"
  | "502"
  | "503"
  | "reset"
  | "hang"
  | "rate-limited"
  | "rate-limited-global"
  | "unauthorised"
  | "slow"
  | number;

export interface FaultRule {
  readonly fault: FaultKind;
  /** Which requests; all where it is left out. */
  readonly on?: RouteName;
  readonly channelId?: string;
  /** How often at most; without it, until the rule is removed. */
  readonly times?: number;
  /** 0 to 1; always where it is left out. */
  readonly probability?: number;
  /** For `rate-limited` and `slow`; 0.2 where it is left out. */
  readonly seconds?: number;
}

/** A rule in force: how often it struck, and how to end it. */
export interface ActiveFault {
  readonly rule: FaultRule;
  struck: number;
  remove(): void;
}

/** The faults in force, with a seeded source of chance, so that a run can be repeated. */
export class Faults {
  private active: ActiveFault[] = [];
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Puts a rule in force; earlier rules are asked first. */
  add(rule: FaultRule): ActiveFault {
    const entry: ActiveFault = {
      rule,
      struck: 0,
      remove: () => {
        this.active = this.active.filter((each) => each !== entry);
      },
    };
    this.active.push(entry);
    return entry;
  }

  clear(): void {
    this.active = [];
  }

  /** The rule that strikes this request, or null. */
  strike(route: RouteName, channelId: string | null): FaultRule | null {
    for (const entry of this.active) {
      const { on, channelId: only, times, probability } = entry.rule;
      if (on && on !== route) continue;
      if (only && only !== channelId) continue;
      if (probability !== undefined && this.random() >= probability) continue;
      entry.struck += 1;
      if (times !== undefined && entry.struck >= times) entry.remove();
      return entry.rule;
    }
    return null;
  }

  /** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c, public domain). */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
