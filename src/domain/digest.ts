/**
 * The most alerts that one digest tells: each keeps a line with its link within the 6000 characters that Discord allows
 * a message's embeds together (https://discord.com/developers/docs/resources/message#embed-object-embed-limits).
 */
export const DIGEST_ALERTS = 20;

/**
 * Parts a channel's alerts into digests of even length, in their order. A part of one stays an alert of its own; that
 * happens only where there is no more than one.
 */
export function partDigests<T>(alerts: readonly T[]): readonly (readonly T[])[] {
  const parts = Math.ceil(alerts.length / DIGEST_ALERTS);
  const place = (part: number) => Math.round((part * alerts.length) / parts);
  return Array.from({ length: parts }, (_, part) => alerts.slice(place(part), place(part + 1)));
}
