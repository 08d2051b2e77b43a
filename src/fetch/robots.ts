interface Rule {
  readonly allow: boolean;
  /** The literal parts between the `*` of the path pattern. */
  readonly parts: readonly string[];
  /** True where the pattern ends with `$`. */
  readonly anchored: boolean;
  /** Length of the pattern: the longest match decides. */
  readonly weight: number;
}

/** What a robots.txt says to one robot. */
export interface Robots {
  readonly rules: readonly Rule[];
}

export const ALLOW_ALL: Robots = { rules: [] };

/** At least 500 KiB must be read (RFC 9309 §2.5); what stands beyond is ignored. */
export const MAX_ROBOTS_BYTES = 512_000;
/** Rules beyond this many are ignored. */
const MAX_RULES = 5_000;
const TTL_MS = 24 * 3_600_000;
/** After robots.txt could not be had. */
const RETRY_MS = 600_000;
const MAX_ORIGINS = 1_000;
/** Longest path that is matched. */
const MAX_PATH = 2_048;

const DISALLOW_ALL: Robots = { rules: [rule(false, "/")] };

/**
 * The rules of a robots.txt for the robot `product` ("finewatch"): the groups that name it, else those of `*`.
 * Limits: 512,000 characters and 5,000 rules; `Crawl-delay` and sitemaps are not read.
 * Source: RFC 9309 §2.
 */
export function parseRobots(text: string, product: string): Robots {
  const own: Rule[] = [];
  const general: Rule[] = [];
  let named = false;
  let targets: Rule[][] = [];
  let inAgents = false;
  for (const line of text.slice(0, MAX_ROBOTS_BYTES).split(/[\r\n]/)) {
    const content = line.split("#", 1)[0]!;
    const colon = content.indexOf(":");
    if (colon < 0) continue;
    const key = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!inAgents) targets = [];
      inAgents = true;
      const agent = value.toLowerCase();
      if (agent === "*") targets.push(general);
      else if (/^[a-z_-]{1,64}/.exec(agent)?.[0] === product.toLowerCase()) {
        named = true;
        targets.push(own);
      }
    } else if (key === "allow" || key === "disallow") {
      inAgents = false;
      if (value === "") continue;
      for (const target of targets) if (target.length < MAX_RULES) target.push(rule(key === "allow", value));
    }
  }
  return { rules: named ? own : general };
}

function rule(allow: boolean, pattern: string): Rule {
  const anchored = pattern.endsWith("$");
  const path = normalPath(anchored ? pattern.slice(0, -1) : pattern);
  return { allow, parts: path.split("*"), anchored, weight: pattern.length };
}

/** Percent-encodings in one spelling, so that "%7e" and "~" are the same (RFC 9309 §2.2.2). */
function normalPath(path: string): string {
  const cut = path.slice(0, MAX_PATH);
  const parsed = URL.parse(cut.startsWith("/") ? cut : `/${cut}`, "http://robots.invalid");
  const spelled = parsed ? parsed.pathname + parsed.search : cut;
  return spelled.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase();
  });
}

/**
 * Whether `path` (with its query) may be fetched: the longest matching rule decides, `allow` on a tie, and no
 * matching rule allows (RFC 9309 §2.2.2).
 */
export function robotsAllow(robots: Robots, path: string): boolean {
  const wanted = normalPath(path);
  let best: Rule | null = null;
  for (const each of robots.rules) {
    const better = !best || each.weight > best.weight || (each.weight === best.weight && each.allow);
    if (better && matches(each, wanted)) best = each;
  }
  return best?.allow ?? true;
}

/** Matches literal parts from left to right; each is searched once, so time is linear in the path for each part. */
function matches(each: Rule, path: string): boolean {
  const [first = "", ...rest] = each.parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = each.anchored ? rest.pop() : undefined;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!each.anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/**
 * The robots.txt of each origin, asked for once a day. Where `load` gives null the file could not be had, and the
 * whole site counts as closed for ten minutes (RFC 9309 §2.3.1.4). Holds 1,000 origins, the newest.
 */
export function createRobotsCache(
  load: (origin: string) => Promise<Robots | null>,
): (origin: string) => Promise<Robots> {
  const known = new Map<string, { until: number; readonly robots: Promise<Robots> }>();

  async function read(origin: string): Promise<Robots> {
    const robots = await load(origin);
    const entry = known.get(origin);
    if (robots === null && entry) entry.until = performance.now() + RETRY_MS;
    return robots ?? DISALLOW_ALL;
  }

  return (origin) => {
    const entry = known.get(origin);
    if (entry && entry.until > performance.now()) return entry.robots;
    known.delete(origin);
    const oldest = known.keys().next();
    if (known.size >= MAX_ORIGINS && !oldest.done) known.delete(oldest.value);
    const robots = read(origin);
    known.set(origin, { until: performance.now() + TTL_MS, robots });
    return robots;
  };
}
