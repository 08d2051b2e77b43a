import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { FinewatchError } from "../domain/errors.ts";

/** Discord's codes (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json) that mean something of their own. */
export const CODE = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  missingAccess: 50001,
  missingPermissions: 50013,
  threadArchived: 50083,
  replyNeedsHistory: 160002,
  threadExists: 160004,
  threadLocked: 160005,
} as const;

/** A 429 without a time to wait: the limit on edits of old messages (30046) comes like that. */
const NO_TIME_GIVEN_MS = 30_000;

/**
 * What a failure of a REST call means for an alert, as a FinewatchError whose code is one of those that
 * `AlertChannel` names. `place` is where it happened ("channel 123"), `missing` the permissions known to be absent.
 */
export function deliveryFailure(
  error: unknown,
  context: { readonly place: string; readonly missing: readonly string[]; readonly now: number },
): FinewatchError {
  const { place, now } = context;
  const fail = (
    code: string,
    message: string,
    fate: "retry" | "permanent",
    retryAt: string | null = null,
  ): FinewatchError => new FinewatchError(`deliver.${code}`, message, { fate, retryAt, cause: error });
  if (error instanceof FinewatchError) return error;
  if (error instanceof RateLimitError) {
    const wait = error.retryAfter > 0 ? Math.max(error.retryAfter, error.timeToReset) : NO_TIME_GIVEN_MS;
    const retryAt = new Date(now + wait).toISOString();
    return error.global
      ? fail(
          "global-limit",
          "Discord's limit for all requests is reached: sending goes on shortly",
          "retry",
          retryAt,
        )
      : fail(
          "rate-limited",
          `Discord's limit is reached (${place}): sending goes on shortly`,
          "retry",
          retryAt,
        );
  }
  if (error instanceof DiscordAPIError) {
    const { code, status } = error;
    const said = `${error.rawError && "message" in error.rawError ? error.rawError.message : error.message} [${code}]`;
    if (status === 401) {
      return fail(
        "unauthorised",
        "Discord refused the token (DISCORD_TOKEN): copy the bot's token again",
        "permanent",
      );
    }
    if (code === CODE.unknownMessage) {
      return fail("message-gone", `The alert was deleted in Discord (${place}): nothing to do`, "permanent");
    }
    if (code === CODE.unknownChannel || status === 404) {
      return fail("gone", `The channel is gone (${place}): choose another with /alerts channel`, "permanent");
    }
    if (status === 403) {
      const needed = context.missing.length
        ? context.missing.join(", ")
        : "View Channel, Send Messages, Embed Links";
      return fail(
        "forbidden",
        `Discord refuses the bot: ${said} (${place}): allow it ${needed} there`,
        "retry",
      );
    }
    const problem = error.message.replaceAll(/\s+/g, " ").slice(0, 300);
    return fail(
      "invalid",
      `Discord refuses the message: ${problem} [${code}] (${place}): report this as a bug`,
      "permanent",
    );
  }
  const what = error instanceof HTTPError ? `status ${error.status}` : describe(error);
  return fail(
    "unknown",
    `No sure answer from Discord: ${what} (${place}): the alert is tried again`,
    "retry",
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "AbortError" ? "timed out" : error.message;
}
