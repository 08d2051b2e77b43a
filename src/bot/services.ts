import type { GuildSettings, Watch, WatchTarget } from "../domain/alert.ts";
import type { Case } from "../domain/case.ts";
import type { Money } from "../domain/money.ts";
import type { Authority, Company } from "../domain/party.ts";
import type { Conversion } from "../link/fx.ts";

export interface NamedRespondent {
  readonly id: string;
  readonly name: string;
}

/** What a channel lacks for alerts to arrive there. */
export interface ChannelCheck {
  /** Names of permissions that are missing, as Discord's settings call them; [] where all is well. */
  readonly missing: readonly string[];
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
  readonly paused: readonly { readonly channelId: string; readonly reason: string }[];
}

/** What commands may ask of the rest of the house; composed in `main.ts`. */
export interface Services {
  /** Respondents that a typed name can mean, best first; known companies and those that have cases. */
  respondents(typed: string, limit: number): Promise<readonly NamedRespondent[]>;
  /** The id that a name has or would have as a respondent. */
  respondentId(name: string): string;
  /** The cases of a respondent with those of its subsidiaries, newest first. */
  casesOf(respondentId: string): Promise<readonly Case[]>;
  company(id: string): Company | null;
  authority(id: string): Authority | null;
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
  /** Ends a channel's pause, after whatever stopped it was mended. */
  resumeChannel(channelId: string): Promise<void>;
  convert(money: Money, to: string, on: string): Conversion | null;
  status(guildId: string): Promise<BotStatus>;
}
