/**
 * When single alerts become a digest: a channel gets at most `posts` messages within `windowMs` one by one. What comes
 * beyond them is collected until a tenth of the window has passed since the channel's latest message, and then told
 * together. No kind is exempt, so that a channel's order holds; a digest mentions the role that one of its alerts would.
 * `posts` 0: every alert is a message of its own.
 */
export interface FloodPolicy {
  readonly posts: number;
  readonly windowMs: number;
}

/** Messages that a channel got lately: its latest and its `posts`-th latest (ISO times; null where there were fewer). */
export interface RecentPosts {
  readonly latestAt: string | null;
  readonly nthAt: string | null;
}

/** Part of the window for which a flooded channel collects. */
const COLLECTS = 1 / 10;

/**
 * What becomes of a channel's waiting alerts at `now` (ISO): `single`, each on its own; `collect`, they wait for more;
 * `digest`, they are told together. Messages from the future (the clock was set back) make no flood.
 */
export function floodOf(
  recent: RecentPosts,
  policy: FloodPolicy,
  now: string,
): "single" | "collect" | "digest" {
  const { latestAt, nthAt } = recent;
  if (policy.posts === 0 || latestAt === null || nthAt === null || latestAt > now) return "single";
  const age = (time: string) => Date.parse(now) - Date.parse(time);
  if (age(nthAt) >= policy.windowMs) return "single";
  return age(latestAt) < policy.windowMs * COLLECTS ? "collect" : "digest";
}
