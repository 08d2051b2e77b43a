import type { EventKind } from "./enforcement.ts";
import type { Money } from "./money.ts";
import type { Field } from "./party.ts";

export type AlertReason = "newCase" | "followUp" | "amountChanged" | "outcome" | "confirmedByRegulator";

export type SuppressReason =
  | "duplicate"
  | "backfill"
  | "notWatched"
  | "belowThreshold"
  | "noRate"
  | "muted"
  | "quietHours"
  | "digest" // held for the next digest
  | "uncertain"
  | "kindOff" // the channel did not ask for this kind
  | "languageOff"
  | "paused";

/** What a watch looks for. */
export type WatchTarget =
  | { readonly type: "company"; readonly respondentId: string; readonly name: string }
  | { readonly type: "authority"; readonly authorityId: string; readonly name: string }
  | { readonly type: "country"; readonly country: string }
  | { readonly type: "field"; readonly field: Field }
  | { readonly type: "keyword"; readonly text: string }
  | { readonly type: "everything" };

/** A guild's wish to hear of something in a channel; `threshold` overrides the channel's. */
export interface Watch {
  readonly id: string;
  readonly guildId: string;
  /** Null: the guild's default alert channel. */
  readonly channelId: string | null;
  readonly target: WatchTarget;
  readonly threshold: Money | null;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** What a guild set for a channel (or for its default); kept in keyv as one document a guild. */
export interface GuildSettings {
  readonly channelId: string | null;
  readonly locale: string | null;
  readonly timeZone: string;
  readonly threshold: Money | null;
  readonly kinds: readonly EventKind[];
  /** ISO 639-1 of accepted reports; empty: all. */
  readonly languages: readonly string[];
  readonly mention: { readonly roleId: string; readonly threshold: Money | null } | null;
  /** "off", "daily", "weekly" or a five-field cron expression in the guild's time zone. */
  readonly digest: string;
  /** Local "HH:MM" times between which alerts are held, or null. */
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly threads: boolean;
  /** Respondent id → ISO time until which it is muted. */
  readonly mutes: Readonly<Record<string, string>>;
  /** ISO time until which all alerts are paused ("9999-…" for good), or null. */
  readonly pausedUntil: string | null;
  /** Tell the channel of silent or failing sources, and once when they recover. */
  readonly sourceHealth: boolean;
}

export const DEFAULT_SETTINGS: GuildSettings = {
  channelId: null,
  locale: null,
  timeZone: "UTC",
  threshold: null,
  kinds: ["fine", "follow-up", "settlement", "reduced", "annulled", "upheld", "appeal"],
  languages: [],
  mention: null,
  digest: "off",
  quietHours: null,
  threads: false,
  mutes: {},
  pausedUntil: null,
  sourceHealth: false,
};
