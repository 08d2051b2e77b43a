import type { Trust } from "./case.ts";
import type { Field } from "./party.ts";

/** A place that publishes, as `config/sources.yaml` or a guild describes it. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** `auto` sniffs the document; `folder` reads Markdown files from a local folder. */
  readonly format: "auto" | "feed" | "wordpress" | "front-matter" | "folder";
  readonly enabled: boolean;
  /** Why a source is disabled, or null. */
  readonly disabledReason: string | null;
  readonly authority: string | null;
  readonly field: Field | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly trust: Trust;
  readonly verified: boolean;
  readonly verifiedBy: string | null;
  /** Fixed minutes between polls, or null for the adaptive interval. */
  readonly everyMinutes: number | null;
  /** Fetch each new item's page and read its full text. */
  readonly fullText: boolean;
  /** The guild that added it, or null for the operator's own. */
  readonly guildId: string | null;
}

/** What polling remembers of a source; lives in the source's row. */
export interface SourceState {
  readonly sourceId: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Address after a permanent redirect that was followed by a parsed feed, or null. */
  readonly movedTo: string | null;
  readonly nextPollAt: string;
  readonly intervalSeconds: number;
  readonly failCount: number;
  /** Null until the first poll's items are in. */
  readonly baselineAt: string | null;
  readonly lastAttemptAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastChangeAt: string | null;
  readonly newestItemAt: string | null;
  /** Usual seconds between two items, as the dates in the feed tell, or null. */
  readonly habitSeconds?: number | null;
  readonly lastError: string | null;
  readonly itemsTotal: number;
  readonly latencyMs: number | null;
  /** Since when the source is reported as silent, or null. */
  readonly silentSince: string | null;
}
