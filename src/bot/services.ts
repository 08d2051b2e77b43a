import type { AlertReason, GuildSettings, SuppressReason, Watch, WatchTarget } from "../domain/alert.ts";
import type { Case, CaseEvent } from "../domain/case.ts";
import type { EventKind } from "../domain/enforcement.ts";
import type { Money } from "../domain/money.ts";
import type { Field } from "../domain/party.ts";
import type { Conversion } from "../link/fx.ts";
import type { ChartSpec } from "./views/chart.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a channel lacks for alerts to arrive there. */
export interface ChannelCheck {
  /** Names of permissions that are missing, as Discord's settings call them; [] where all is well. */
  readonly missing: readonly string[];
  /** True where something is denied by the channel's own settings although the bot's role allows it. */
  readonly override?: boolean;
  /** False where the channel does not exist or is no text, announcement or forum channel of this guild. */
  readonly exists: boolean;
}

export interface BotStatus {
  readonly version: string;
  readonly startedAt: string;
  readonly articles: number;
  readonly cases: number;
  readonly sources: { readonly total: number; readonly healthy: number; readonly failing: readonly string[] };
  readonly outbox: Readonly<Record<string, number>>;
  readonly oldestWaiting: string | null;
  readonly lastSentAt: string | null;
  readonly lastError: string | null;
  readonly paused: readonly { readonly channelId: string; readonly reason: string }[];
}

/** Which events are asked for; what is left out does not narrow. Dates are ISO. */
export interface EventFilter {
  readonly kind?: EventKind | null;
  readonly since?: string | null;
  readonly country?: string | null;
  readonly field?: Field | null;
}

export interface FoundEvent {
  readonly matter: Case;
  readonly event: CaseEvent;
}

export interface Found {
  readonly items: readonly FoundEvent[];
  /** Whether there are more beyond these. */
  readonly more: boolean;
}

/** How many there are; `more` where counting ended before the list did. */
export interface Count {
  readonly n: number;
  readonly more: boolean;
}

/** A correction that a moderator asks for. */
export type Correction =
  | { readonly type: "rejected"; readonly eventId: string; readonly rejected: boolean }
  | { readonly type: "amount"; readonly eventId: string; readonly amount: Money }
  | { readonly type: "case"; readonly eventId: string; readonly caseId: string };

export interface Correcting {
  readonly guildId: string;
  readonly userId: string;
  readonly now: string;
}

/** What became of a correction: how many posted alerts will be edited, or why it was not made. */
export type CorrectionOutcome =
  | { readonly status: "corrected"; readonly alerts: number }
  | { readonly status: "unknown" | "unchanged" | "notAllowed" };

export interface DecisionLine {
  readonly channelId: string;
  readonly verdict: "alert" | "suppress";
  readonly reason: AlertReason | SuppressReason;
  readonly detail: string;
  readonly at: string;
}

export interface ExplainStep {
  readonly stage: string;
  readonly outcome: "kept" | "dropped" | "noted";
  readonly message: string;
}

/** Why a link or text was or was not told in a guild. */
export interface Explanation {
  readonly title: string;
  readonly url: string | null;
  /** Whether the article is stored; else it was read for this question only. */
  readonly known: boolean;
  readonly steps: readonly ExplainStep[];
  readonly events: readonly FoundEvent[];
  readonly decisions: readonly DecisionLine[];
}

export interface SourceLine {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly status: string;
  readonly message: string;
  readonly lastSuccessAt: string | null;
  readonly items: number;
  /** Whether this guild added it. */
  readonly own: boolean;
}

/** What testing an address as a source showed, or why it cannot be one, in words for the user. */
export type SourceTest =
  | {
      readonly status: "feeds";
      readonly feeds: readonly {
        readonly url: string;
        readonly title: string | null;
        readonly format: string;
        readonly via: string;
      }[];
      readonly titles: readonly string[];
    }
  | { readonly status: "failed"; readonly reason: string };

export type SourceAdded =
  | { readonly status: "added" | "known"; readonly name: string }
  | { readonly status: "full"; readonly limit: number }
  | { readonly status: "failed"; readonly reason: string };

/** What commands may ask of the rest of the house; composed in `services.ts` at the root. */
export interface Services {
  /** Respondents that a typed name can mean, best first; known companies and those that have cases. */
  respondents(typed: string, limit: number): Promise<readonly Named[]>;
  /** The id that a name has or would have as a respondent. */
  respondentId(name: string): string;
  /** Names of the companies whose group a respondent heads, and its other names. */
  family(respondentId: string): { readonly members: readonly string[]; readonly aliases: readonly string[] };
  authorities(typed: string, limit: number): readonly Named[];
  /** Countries that authorities are of, as ISO 3166-1 codes and "EU". */
  countries(): readonly string[];
  /** The cases of a respondent with those of its subsidiaries, newest first. */
  casesOf(respondentId: string): Promise<readonly Case[]>;
  findCase(caseId: string): Promise<Case | null>;
  findEvent(eventId: string): Promise<FoundEvent | null>;
  /** The events with the largest sums, largest first, after outcomes; at most `limit`. */
  top(filter: EventFilter, limit: number): Promise<readonly FoundEvent[]>;
  latest(filter: EventFilter, offset: number, limit: number): Promise<Found>;
  /** Events whose respondent, authority or reports have these words. */
  search(text: string, offset: number, limit: number): Promise<Found>;
  countLatest(filter: EventFilter): Promise<Count>;
  countSearch(text: string): Promise<Count>;
  /** Events with a term that ends from a day on, soonest first. */
  deadlines(from: string): Promise<readonly FoundEvent[]>;
  watches(guildId: string): Promise<readonly Watch[]>;
  addWatch(watch: {
    guildId: string;
    channelId: string | null;
    target: WatchTarget;
    threshold: Money | null;
    createdBy: string;
    now: string;
  }): Promise<{ readonly watch: Watch; readonly added: boolean }>;
  removeWatch(guildId: string, watchId: string): Promise<boolean>;
  settings(guildId: string): Promise<GuildSettings>;
  changeSettings(guildId: string, change: Partial<GuildSettings>): Promise<GuildSettings>;
  checkChannel(guildId: string, channelId: string): Promise<ChannelCheck>;
  /** Posts a sample alert. Answers null, or why it could not be posted in words for the user. */
  postSample(guildId: string, channelId: string): Promise<string | null>;
  /** Ends a channel's pause, after whatever stopped it was mended; only of the guild's own channel. */
  resumeChannel(guildId: string, channelId: string): Promise<void>;
  convert(money: Money, to: string, on: string): Conversion | null;
  correct(correction: Correction, by: Correcting): Promise<CorrectionOutcome>;
  /** This guild's decisions on an event, oldest first. */
  decisions(guildId: string, eventId: string): Promise<readonly DecisionLine[]>;
  /** Explains a link, or a text without one, for a guild. Throws FinewatchErrors where a page cannot be read. */
  explain(guildId: string, linkOrText: string, now: string): Promise<Explanation>;
  sources(guildId: string, now: string): Promise<readonly SourceLine[]>;
  testSource(url: string): Promise<SourceTest>;
  addSource(guildId: string, url: string, now: string): Promise<SourceAdded>;
  removeSource(guildId: string, id: string): Promise<boolean>;
  /** A picture of a chart, or null where none can be drawn. */
  chart(spec: ChartSpec): Promise<Uint8Array | null>;
  /** Deletes everything that is stored for a guild. */
  deleteGuildData(guildId: string): Promise<void>;
  status(guildId: string, now: string): Promise<BotStatus>;
}
