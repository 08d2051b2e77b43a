import type { AlertReason, GuildSettings, SuppressReason, Watch } from "../domain/alert.ts";
import type { CaseEvent } from "../domain/case.ts";
import { OUTCOME_KINDS } from "../domain/enforcement.ts";
import { type Money, majorString } from "../domain/money.ts";
import { holdOf } from "./hold.ts";
import { type MatchSubject, matchWatch } from "./match.ts";

/** What happened to an event: it is new, or a further report changed it. */
export type EventChange =
  | { readonly type: "new" }
  | { readonly type: "report"; readonly amountChanged: boolean; readonly confirmed: boolean };

export interface DecideInput extends MatchSubject {
  readonly change: EventChange;
  readonly watches: readonly Watch[];
  /** Every guild that has a channel or a watch. */
  readonly guilds: readonly { readonly guildId: string; readonly settings: GuildSettings }[];
  /** Channels that have (or will get) an alert for this event: they see the change as an edit. */
  readonly alerted: ReadonlySet<string>;
  readonly now: string;
  /** True for history and for what was published before the oldest age that alerts. */
  readonly backfill: boolean;
  /** Converts at the decision's date; null where no rate is known. */
  readonly convert: (money: Money, to: string) => Money | null;
}

/** What one channel gets and why; `until` is set on an alert that is held back. */
export type Verdict = { readonly guildId: string; readonly channelId: string; readonly detail: string } & (
  | { readonly verdict: "alert"; readonly reason: AlertReason; readonly until: null }
  | {
      readonly verdict: "hold";
      readonly reason: "quietHours" | "digest";
      readonly alert: AlertReason;
      readonly until: string;
    }
  | { readonly verdict: "suppress"; readonly reason: SuppressReason }
);

interface Question {
  readonly input: DecideInput;
  readonly settings: GuildSettings;
  readonly channelId: string;
  readonly matched: readonly { readonly watch: Watch; readonly why: string }[];
}

type Objection = { readonly reason: SuppressReason; readonly detail: string } | null;

/** The policy: the first objection wins, none means an alert. */
const POLICY: readonly ((question: Question) => Objection)[] = [
  unwatched,
  duplicate,
  backfill,
  rejected,
  uncertain,
  kindOff,
  languageOff,
  muted,
  paused,
  threshold,
];

/**
 * Decides for every guild and channel whether an event is told there, and always says why. Pure: storing the
 * verdicts and filling the outbox is the caller's.
 */
export function decide(input: DecideInput): readonly Verdict[] {
  const matched = input.watches.flatMap((watch) => {
    const why = matchWatch(watch, input);
    return why ? [{ watch, why }] : [];
  });
  return input.guilds.flatMap(({ guildId, settings }) => {
    const own = matched.filter(({ watch }) => watch.guildId === guildId);
    const channels = new Set(own.map(({ watch }) => watch.channelId ?? settings.channelId));
    if (channels.size === 0) channels.add(settings.channelId);
    return [...channels]
      .filter((channelId) => channelId !== null)
      .map((channelId) => ({
        guildId,
        channelId,
        ...judge({
          input,
          settings,
          channelId,
          matched: own.filter(({ watch }) => (watch.channelId ?? settings.channelId) === channelId),
        }),
      }));
  });
}

function judge(question: Question) {
  for (const objects of POLICY) {
    const objection = objects(question);
    if (objection) return { verdict: "suppress", ...objection } as const;
  }
  const reason = alertReason(
    question.input.event,
    question.input.change,
    question.input.matter.events.length,
  );
  const detail = question.matched.map(({ why }) => why).join("; ");
  const hold = holdOf(question.settings, question.input.now);
  return hold
    ? ({
        verdict: "hold",
        ...hold,
        alert: reason,
        detail: `held until ${hold.until}; ${detail}`,
      } as const)
    : ({ verdict: "alert", reason, until: null, detail } as const);
}

/** The reason that an alert carries. */
function alertReason(event: CaseEvent, change: EventChange, eventsInCase: number): AlertReason {
  if (event.kind === "appeal" || OUTCOME_KINDS.includes(event.kind)) return "outcome";
  if (change.type === "report" && change.amountChanged) return "amountChanged";
  if (change.type === "report" && change.confirmed) return "confirmedByRegulator";
  return event.followUpTo || eventsInCase > 1 ? "followUp" : "newCase";
}

function unwatched({ matched }: Question): Objection {
  return matched.length === 0 ? { reason: "notWatched", detail: "no watch of this guild asks for it" } : null;
}

function duplicate({ input, channelId }: Question): Objection {
  return input.alerted.has(channelId)
    ? { reason: "duplicate", detail: "the channel has an alert for this event: it is edited" }
    : null;
}

function backfill({ input }: Question): Objection {
  return input.backfill
    ? {
        reason: "backfill",
        detail: `first reported on ${input.event.reportedOn}: history, or older than alerts reach back`,
      }
    : null;
}

function rejected({ input }: Question): Objection {
  return input.event.corrected.includes("rejected")
    ? { reason: "uncertain", detail: "a moderator marked it as not a fine" }
    : null;
}

function uncertain({ input }: Question): Objection {
  return input.event.certain ? null : { reason: "uncertain", detail: "the text leaves open what happened" };
}

function kindOff({ input, settings }: Question): Objection {
  return settings.kinds.includes(input.event.kind)
    ? null
    : { reason: "kindOff", detail: `this guild does not ask for ${input.event.kind}` };
}

function languageOff({ input, settings }: Question): Objection {
  const { languages } = settings;
  if (languages.length === 0) return null;
  const fits = input.event.reports.some(
    (report) => report.language === null || languages.includes(report.language.slice(0, 2)),
  );
  return fits ? null : { reason: "languageOff", detail: `no report in ${languages.join(", ")} yet` };
}

function muted({ input, settings }: Question): Objection {
  const until = input.group
    .map((id) => settings.mutes[id])
    .find((time) => time !== undefined && time > input.now);
  return until
    ? { reason: "muted", detail: `${input.matter.respondent.name} is muted until ${until}` }
    : null;
}

function paused({ input, settings }: Question): Objection {
  return settings.pausedUntil && settings.pausedUntil > input.now
    ? { reason: "paused", detail: `alerts are paused until ${settings.pausedUntil}` }
    : null;
}

/** The lowest threshold of the watches that match decides; each keeps its own currency. */
function threshold({ input, settings, matched }: Question): Objection {
  const thresholds = matched.map(({ watch }) => watch.threshold ?? settings.threshold);
  if (thresholds.some((limit) => limit === null)) return null;
  const sum = decisiveSum(input);
  let objection: Objection = null;
  for (const limit of thresholds as readonly Money[]) {
    if (!sum) {
      objection ??= {
        reason: "belowThreshold",
        detail: `no sum is stated yet; the threshold is ${words(limit)}`,
      };
      continue;
    }
    const value = sum.currency === limit.currency ? sum : input.convert(sum, limit.currency);
    if (!value) {
      objection = {
        reason: "noRate",
        detail: `no rate from ${sum.currency} to ${limit.currency}: held as unknown`,
      };
      continue;
    }
    if (value.minor >= limit.minor) return null;
    objection ??= {
      reason: "belowThreshold",
      detail: `${words(sum)}${value === sum ? "" : ` (${words(value)})`} is below ${words(limit)}`,
    };
  }
  return objection;
}

/** The sum that meets a threshold: the event's own; for an outcome without one, that of the penalty decided on. */
function decisiveSum({ matter, event }: DecideInput): Money | null {
  if (event.amount) return event.amount;
  if (event.kind !== "appeal" && !OUTCOME_KINDS.includes(event.kind)) return null;
  return matter.events.find((known) => known.id === event.followUpTo)?.amount ?? null;
}

function words(money: Money): string {
  return `${money.currency} ${majorString(money)}`;
}
