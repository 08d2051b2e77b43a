/** Longest address that is kept. */
const LENGTH_LIMIT = 4096;

/** Query parameters that only tell a publisher where a reader came from. */
const TRACKING: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid
   mkt_tok _ga _gl _gac _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id
   wickedid trk trkinfo cmpid cmp ocid smid smtyp sr_share xtor ito ncid icid s_cid s_kwcid ns_campaign ns_mchannel
   ns_source ns_linkname ns_fee guccounter guce_referrer guce_referrer_sig spm scm __twitter_impression
   __s _openstat rb_clickid srsltid mibextid ref_src ref_url campaign_id ftag share_source sharetype
   wt.mc_id wt_mc wt.rss_f wt.rss_a wt.rss_ev wt_zmc wkorigin usqp guid_src`.split(/\s+/),
);
const TRACKING_PREFIXES = ["utm_", "pk_", "mtm_", "matomo_", "piwik_", "at_custom", "hsa_", "stm_", "int_source", "int_medium", "int_campaign"]; // biome-ignore format: a list
/** Parameters that track only with one of these values ("?source=rss"). */
const MARKERS: ReadonlySet<string> = new Set([
  "ref",
  "source",
  "from",
  "partner",
  "rss",
  "feed",
  "via",
  "cid",
  "emc",
]);
const MARKER_VALUE =
  /^(?:rss|rss2|rss-{2,8}[\w-]{0,80}|feed|rssfeed|rss_feed|rss-feed|atom|feedburner|1|true|yes)$/i;
/** `?amp`, `?amp=1`, `?outputType=amp`: the AMP form of a page. */
const AMP_PARAMETERS: ReadonlySet<string> = new Set([
  "amp",
  "outputtype",
  "amp_js_v",
  "amp_gsa",
  "amp_lite",
  "isamp",
]);

/** Hosts whose addresses carry the true address in a query parameter. */
const REDIRECTORS: readonly { readonly host: RegExp; readonly path: RegExp; readonly keys: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/(?:url|imgres)$/, keys: ["url", "q"] },
  { host: /^news\.google\.com$/, path: /^\//, keys: ["url"] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, keys: ["url"] },
  { host: /^(?:l|lm|www)\.facebook\.com$/, path: /^\/l\.php$/, keys: ["u"] },
  { host: /^out\.reddit\.com$/, path: /^\//, keys: ["url"] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, keys: ["z"] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\//, keys: ["url"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, keys: ["url"] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, keys: ["q"] },
]; // biome-ignore format: a table

/**
 * The one address of an article: absolute http(s), without tracking parameters, fragment, default port, AMP form,
 * mobile host or a redirector whose target stands in the address itself (Google, Google News, Bing, AMP caches).
 * `base` resolves a relative address. Returns null for anything that is no http(s) address.
 */
export function canonicalUrl(address: string | null | undefined, base?: string | null): string | null {
  let url = readUrl(address, base);
  for (let hops = 0; url && hops < 4; hops++) {
    const target = wrappedTarget(url);
    const next: URL | null = target ? readUrl(target, null) : null;
    if (!next) break;
    url = next;
  }
  return url ? tidy(url) : null;
}

/** An absolute http(s) address as it stands: resolved and trimmed only. Null for anything else. */
export function absoluteUrl(address: string | null | undefined, base?: string | null): string | null {
  return readUrl(address, base)?.href ?? null;
}

function readUrl(address: string | null | undefined, base?: string | null): URL | null {
  if (!address) return null;
  let text = address.replace(
    /[\0-\x20\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g,
    (run, at: number) => (at > 0 && /[ \u00a0]/.test(run) && !/[\r\n\t]/.test(run) ? "%20" : ""),
  );
  while (text.endsWith("%20")) text = text.slice(0, -3);
  if (text.startsWith("<") && text.endsWith(">")) text = text.slice(1, -1);
  text = withoutTrailingPunctuation(text).replaceAll("&amp;", "&");
  if (/^www\.[a-z0-9-]{1,63}\./i.test(text)) text = `https://${text}`;
  if (!text || text.length > LENGTH_LIMIT) return null;
  const url = URL.parse(text, base ?? undefined);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:") || !url.hostname) return null;
  url.username = "";
  url.password = "";
  return url;
}

function withoutTrailingPunctuation(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    if (last === ")" && text.lastIndexOf("(", end - 1) > text.lastIndexOf("/", end - 1)) break;
    if (!".,;:!'\"<>»”’“)]}".includes(last)) break;
  }
  return text.slice(0, end);
}

/** The address that `url` wraps, or null. */
function wrappedTarget(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  if (host.endsWith(".cdn.ampproject.org") || host === "cdn.ampproject.org") {
    return ampCacheTarget(url);
  }
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(host) && url.pathname.startsWith("/amp/")) {
    return ampCacheTarget(url);
  }
  if (host === "news.google.com") {
    const id = /^\/(?:rss\/|__i\/rss\/rd\/)?articles\/([\w-]{20,2000})/.exec(url.pathname)?.[1];
    if (id) return googleNewsTarget(id);
  }
  for (const redirector of REDIRECTORS) {
    if (!redirector.host.test(host) || !redirector.path.test(url.pathname)) continue;
    for (const key of redirector.keys) {
      const target = url.searchParams.get(key);
      if (target && /^https?:\/\//i.test(target)) return target;
    }
  }
  return null;
}

/** `/c/s/host/path` (AMP cache) and `/amp/s/host/path` (viewer): a kind, "s" for https, then the address. */
function ampCacheTarget(url: URL): string | null {
  const segments = url.pathname.slice(1).split("/");
  if (/^[a-z]{1,4}$/.test(segments[0] ?? "") && segments[0] !== "s") segments.shift();
  const secure = segments[0] === "s";
  if (secure) segments.shift();
  return segments[0]?.includes(".")
    ? `${secure ? "https" : "http"}://${segments.join("/")}${url.search}`
    : null;
}

/** Google News ids made before 2024 are base64 of a small record that holds the address itself. */
function googleNewsTarget(id: string): string | null {
  let record: string;
  try {
    record = atob(id.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
  const start = record.indexOf("http");
  if (start < 0) return null;
  return /^https?:\/\/[\x21-\x7e]{4,2000}/.exec(record.slice(start))?.[0] ?? null;
}

function tidy(url: URL): string | null {
  url.hostname = plainHost(url.hostname);
  const amp = stripQuery(url);
  url.pathname = withoutAmpPath(url.pathname, amp);
  // Single-page sites route by "#!/" or "#/": there the fragment is the address.
  if (!/^#!?\//.test(url.hash)) url.hash = "";
  return url.href.length <= LENGTH_LIMIT ? url.href : null;
}

/** Drops tracking and AMP parameters, leaving the others byte for byte; tells whether an AMP one was there. */
function stripQuery(url: URL): boolean {
  let amp = false;
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => {
      const at = pair.indexOf("=");
      const key = (at < 0 ? pair : pair.slice(0, at)).toLowerCase();
      const value = at < 0 ? "" : pair.slice(at + 1);
      if (!key) return false;
      if (AMP_PARAMETERS.has(key) && (key === "amp" || key !== "outputtype" || /^amp/i.test(value))) {
        amp = true;
        return false;
      }
      if (TRACKING.has(key) || TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix))) return false;
      return !(MARKERS.has(key) && MARKER_VALUE.test(value) && !(value === "1" && key !== "rss"));
    });
  url.search = kept.join("&");
  return amp;
}

function withoutAmpPath(path: string, amp: boolean): string {
  const plain = path
    .replace(/\/amp\/?$/i, path.endsWith("/") ? "/" : "")
    .replace(/\.amp(\.html?)?$/i, "$1")
    .replace(/\/amp\.html?$/i, "/");
  return plain || (amp || path !== plain ? "/" : path);
}

/** A mobile or AMP host as its desktop host: `m.example.com` → `www.example.com`, `en.m.example.org` → `en.example.org`. */
function plainHost(hostname: string): string {
  const host = hostname.replace(/\.$/, "");
  const labels = host.split(".");
  if (labels.length < 3 || /^[\d.]+$/.test(host)) return host;
  const at = labels.findIndex((label, index) => index < 2 && /^(?:m|mobile|amp|wap|touch)$/.test(label));
  if (at < 0) return host;
  const rest = [...labels.slice(0, at), ...labels.slice(at + 1)].join(".");
  const site = domainOfHost(rest);
  if (domainOfHost(host) === host) return host;
  return rest === site ? `www.${rest}` : rest;
}

/** Second-level names under which registries of many countries sell domains ("co.uk", "gouv.fr", "or.jp"). */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  "ac asn asso co com edu gob gouv gov govt go gub gv id info judiciary law ltd me mil muni ne net nhs nom or org parliament plc police sch web".split(" "), // biome-ignore format: a list
);
/** Hosts that lend their names to strangers: each name below is a site of its own. Source: Public Suffix List, private part (https://publicsuffix.org). */
const LENDERS: ReadonlySet<string> = new Set(
  "blogspot.com wordpress.com tumblr.com substack.com medium.com ghost.io github.io gitlab.io netlify.app pages.dev vercel.app web.app wixsite.com over-blog.com typepad.com".split(" "), // biome-ignore format: a list
);

/**
 * The registrable host of an address ("https://www.ico.org.uk/x" → "ico.org.uk"), lower-case; null where the
 * address has none. Works from the common second-level suffixes, not from the whole Public Suffix List.
 */
export function siteDomain(url: string | null | undefined): string | null {
  const host = readUrl(url)?.hostname.toLowerCase().replace(/\.$/, "");
  return host ? domainOfHost(host) : null;
}

function domainOfHost(host: string): string {
  const labels = host.split(".");
  if (host.startsWith("[") || /^[\d.]+$/.test(host) || labels.length <= 2) return host;
  const suffix = labels.slice(-2).join(".");
  const country = labels.at(-1)!.length === 2;
  const wide = LENDERS.has(suffix) || (country && SECOND_LEVEL.has(labels.at(-2)!));
  return labels.slice(wide ? -3 : -2).join(".");
}
