import type { ColumnType, Generated } from "kysely";

/** 0 or 1: both engines agree on integers, not on booleans. */
type Flag = number;
/** JSON as text: both engines store it alike, and no driver guesses. */
type Json = string;
/** ISO 8601 in UTC, always with milliseconds, so that text order is time order. */
type Time = string;

export interface SourceTable {
  id: string;
  guild_id: string | null;
  url: string;
  host: string;
  definition: Json;
  enabled: Flag;
  etag: string | null;
  last_modified: string | null;
  moved_to: string | null;
  next_poll_at: Time;
  interval_seconds: number;
  fail_count: number;
  baseline_at: Time | null;
  last_attempt_at: Time | null;
  last_success_at: Time | null;
  last_change_at: Time | null;
  newest_item_at: Time | null;
  last_error: string | null;
  items_total: number;
  latency_ms: number | null;
  silent_since: Time | null;
  habit_seconds: number | null;
  lease_owner: string | null;
  lease_until: Time | null;
  lease_epoch: number;
}

export interface ArticleTable {
  id: string;
  source_id: string;
  external_id: string | null;
  url: string | null;
  title: string;
  excerpt: string;
  text: string;
  publisher_name: string | null;
  publisher_domain: string | null;
  language: string | null;
  published_at: Time | null;
  updated_at: Time | null;
  topics: Json;
  repaired: Flag;
  content_hash: string;
  fetched_at: Time;
  history: Flag;
}

export interface RespondentTable {
  id: string;
  name: string;
  /** Normalised name: the words without legal forms, lower-cased, without marks. */
  norm: string;
  parent: string | null;
}

export interface CaseTable {
  id: string;
  respondent_id: string;
  authority_key: string;
  authority_id: string | null;
  authority_name: string;
  authority_country: string | null;
  authority_field: string | null;
  possibly_related: Json;
  opened_at: Time;
  last_event_on: string;
}

export interface EventTable {
  id: string;
  case_id: string;
  kind: string;
  amount_minor: number | null;
  currency: string | null;
  /** The amount in euro cents at the decision's date, for ranking only; null without a rate. */
  amount_eur: number | null;
  amounts: Json;
  decided_on: string | null;
  reported_on: string;
  reference: string | null;
  follow_up_to: string | null;
  refers_to: Json | null;
  laws: Json;
  term: Json | null;
  evidence: Json;
  basis: Json;
  certain: Flag;
  revision: number;
  corrected: Json;
  rejected: Flag;
  history: Flag;
  changes: Json;
  created_at: Time;
}

export interface ReportTable {
  event_id: string;
  article_id: string;
  trust: string;
  amount_minor: number | null;
  currency: string | null;
  added_at: Time;
}

export interface WatchTable {
  id: string;
  guild_id: string;
  channel_id: string | null;
  type: string;
  /** What is watched, as one comparable key: a respondent id, an authority id, a country, a field, a keyword, "". */
  target: string;
  name: string;
  threshold_minor: number | null;
  threshold_currency: string | null;
  created_by: string;
  created_at: Time;
}

export interface GuildTable {
  id: string;
  name: string;
  joined_at: Time;
  left_at: Time | null;
}

export interface ChannelTable {
  guild_id: string;
  channel_id: string;
  paused_reason: string | null;
  paused_at: Time | null;
  retry_at: Time | null;
}

export interface DecisionTable {
  id: Generated<number>;
  event_id: string;
  revision: number;
  guild_id: string;
  channel_id: string;
  verdict: "alert" | "suppress";
  reason: string;
  detail: string;
  at: Time;
}

/**
 * pending: to be posted · inflight: a send began, its outcome is not known yet · sent: posted (dirty while
 * `wanted_revision` exceeds `sent_revision`) · held: quiet hours or digest · digested: told by another row's digest ·
 * dead: given up, with its reason.
 */
export type OutboxState = "pending" | "inflight" | "sent" | "held" | "digested" | "dead";

export interface OutboxTable {
  id: string;
  guild_id: string;
  channel_id: string;
  event_id: string;
  reason: string;
  nonce: string;
  state: OutboxState;
  wanted_revision: number;
  sent_revision: number;
  message_id: string | null;
  /** The channel that really holds the message where that is a thread or forum post. */
  thread_id: string | null;
  /** 1 while the outcome of an edit is unknown. */
  edit_inflight: Flag;
  attempts: number;
  next_at: Time;
  held_until: Time | null;
  lease_owner: string | null;
  lease_until: Time | null;
  lease_epoch: number;
  first_send_at: Time | null;
  sent_at: Time | null;
  last_error: string | null;
  /** 1 where it was posted again although an earlier attempt may have succeeded. */
  labelled: Flag;
  /** 1 where the row is a digest: it tells its `digest_item`s. */
  digest: Generated<Flag>;
  event_on: string;
  created_at: Time;
}

/** What the channels of the local demo guild show. */
export interface LocalMessageTable {
  id: string;
  channel_id: string;
  nonce: string;
  body: Json;
  edits: Json;
  history: Flag;
  posted_at: Time;
  edited_at: Time | null;
}

/** What a moderator changed; `before` and `after` are the values of the corrected field. */
export interface CorrectionTable {
  id: string;
  event_id: string;
  type: "rejected" | "amount" | "case";
  before: Json;
  after: Json;
  /** Null once the guild's data were deleted. */
  guild_id: string | null;
  user_id: string | null;
  at: Time;
}

/** An event that the digest posted for an outbox row tells. */
export interface DigestItemTable {
  digest_id: string;
  event_id: string;
  place: number;
}

/** A reminder of a deadline in a channel; its row is made when it is about to be sent. */
export interface ReminderTable {
  id: string;
  guild_id: string;
  channel_id: string;
  event_id: string;
  attempted_at: Time | null;
  sent_at: Time | null;
}

/** What a channel is told of a source, see `notices.ts`; state: pending, inflight, sent or dead. */
export interface NoticeTable {
  id: string;
  guild_id: string;
  channel_id: string;
  source_id: string;
  name: string;
  status: string;
  message: string;
  since: Time;
  state: string;
  batch: string | null;
  attempts: number;
  next_at: Time;
  first_send_at: Time | null;
  last_error: string | null;
  created_at: Time;
}

export interface KvTable {
  ns: string;
  k: string;
  v: string;
  exp: ColumnType<number | null, number | null, number | null>;
}

export interface Tables {
  source: SourceTable;
  article: ArticleTable;
  respondent: RespondentTable;
  cases: CaseTable;
  event: EventTable;
  report: ReportTable;
  watch: WatchTable;
  guild: GuildTable;
  channel: ChannelTable;
  decision: DecisionTable;
  outbox: OutboxTable;
  local_message: LocalMessageTable;
  notice: NoticeTable;
  kv: KvTable;
  correction: CorrectionTable;
  digest_item: DigestItemTable;
  reminder: ReminderTable;
}
