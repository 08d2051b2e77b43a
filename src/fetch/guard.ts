import { isIP, type LookupFunction, type Socket } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";
import { FinewatchError } from "../domain/errors.ts";
import { fetchFailure, type Place } from "./failure.ts";
import { createResolve, type Resolve, type ResolvedAddress } from "./resolve.ts";

export interface GuardOptions {
  /** Private places the operator opens: host names or addresses, with a port where it is not 80 or 443, or CIDR ranges. */
  readonly allowPrivate?: readonly string[];
  /** Ports besides 80 and 443. */
  readonly allowPorts?: readonly number[];
  /** How host names become addresses; `createResolve()` by default. */
  readonly resolve?: Resolve;
}

/** Keeps requests out of private networks, whatever form the address takes. */
export interface Guard {
  /**
   * The parsed address, if it may be asked at all: http(s), no user name, an allowed port, no private literal.
   * Throws a permanent `fetch.*` error otherwise.
   */
  checkUrl(url: string | URL, base?: URL): URL;
  /** The address that a redirect from `from` leads to, checked like any other and never from https down to http. */
  checkRedirect(from: URL, location: string): URL;
  /** Every address of a host, if all of them may be connected to; throws `fetch.private-address` or `fetch.dns`. */
  resolve(hostname: string): Promise<readonly ResolvedAddress[]>;
  /** A connector for an undici agent that checks the literal, all resolved addresses and the connected peer. */
  connector(options: { timeoutMs: number; connect?: buildConnector.connector }): buildConnector.connector;
}

const WEB_PORTS = new Set([80, 443]);

/**
 * Public in every registry, yet answered by the host's own platform: Azure's wire server
 * (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 */
const PLATFORM_ADDRESSES = new Set(["168.63.129.16"]);

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Whether an IP literal belongs to the public internet. IPv4-mapped and NAT64 addresses are judged by the IPv4
 * address they carry (RFC 4291 §2.5.5.2, RFC 6052); IPv6 must be global unicast (2000::/3) and of no special
 * purpose (IANA registries, as ipaddr.js knows them), which refuses 6to4, Teredo, ULA and the rest.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  let parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) {
    const bytes = parsed.toByteArray();
    if (parsed.isIPv4MappedAddress()) parsed = parsed.toIPv4Address();
    else if (parsed.match(NAT64)) parsed = new ipaddr.IPv4(bytes.slice(12));
    else if (!parsed.match(GLOBAL_UNICAST)) return false;
  }
  return parsed.range() === "unicast" && !PLATFORM_ADDRESSES.has(parsed.toString());
}

type Connected = [null, Socket] | [Error, null];

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** What the operator's list opens. */
interface AllowList {
  readonly names: ReadonlySet<string>;
  readonly ranges: readonly Range[];
  /** "host:port" */
  readonly ports: ReadonlySet<string>;
}

function readAllowList(entries: readonly string[]): AllowList {
  const names = new Set<string>();
  const ranges: Range[] = [];
  const ports = new Set<string>();
  for (const entry of entries) {
    const text = entry.trim().toLowerCase();
    const [, withPort, port] = /^(\[[0-9a-f:.]{2,45}\]|[^:]{1,253}):(\d{1,5})$/.exec(text) ?? [];
    const host = bareHost(withPort ?? text);
    if (port === undefined && ipaddr.isValidCIDR(host)) ranges.push(ipaddr.parseCIDR(host));
    else if (isIP(host) !== 0) ranges.push([ipaddr.parse(host), isIP(host) === 4 ? 32 : 128] as Range);
    else if (/^[a-z0-9._-]{1,253}$/.test(host) && !/^[0-9.]+$/.test(host)) names.add(host);
    else {
      throw new FinewatchError(
        "config.allow-private",
        `"${entry}" is no host name, address or CIDR range (allow-list of private hosts): ` +
          'write it like "nas.lan:8080", "192.168.1.10" or "10.0.0.0/8"',
        { fate: "permanent" },
      );
    }
    if (port !== undefined) ports.add(`${host}:${port}`);
  }
  return { names, ranges, ports };
}

function inRanges(address: string, ranges: readonly Range[]): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  return ranges.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
}

/** A header's text: undici reads bytes as Latin-1, while sites write addresses in UTF-8 without escaping them. */
function fromWire(value: string): string {
  const text = Buffer.from(value, "latin1").toString("utf8");
  return text.includes("\ufffd") ? value : text;
}

/** The host of an address without the brackets of an IPv6 literal and without a final dot, in lower case. */
function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

/**
 * The guard against requests into private networks (SSRF). A literal never reaches a resolver, a resolver may
 * answer differently each time, and a redirect may lead anywhere; so literals, every address that the connecting
 * socket resolves and the peer of the finished connection are checked, on every hop and every connection.
 */
export function createGuard(options: GuardOptions = {}): Guard {
  const allowed = readAllowList(options.allowPrivate ?? []);
  const ports = new Set([...WEB_PORTS, ...(options.allowPorts ?? [])]);
  const resolveName = options.resolve ?? createResolve();

  function mayConnect(address: string, host: string): boolean {
    return isPublicAddress(address) || allowed.names.has(host) || inRanges(address, allowed.ranges);
  }

  function privateAddress(place: Place): FinewatchError {
    return fetchFailure(
      "fetch.private-address",
      "The address leads into a private or reserved network",
      place,
      "use a public address, or let the operator allow this host",
      { fate: "permanent" },
    );
  }

  function checkUrl(address: string | URL, base?: URL): URL {
    const url = URL.parse(String(address), base?.href);
    if (!url) {
      throw fetchFailure(
        "fetch.url",
        "Not a web address",
        base ?? { host: "unreadable address" },
        "check the spelling",
        {
          fate: "permanent",
        },
      );
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      throw fetchFailure("fetch.scheme", "Only http and https are read", url, "use a web address", {
        fate: "permanent",
      });
    }
    if (url.username !== "" || url.password !== "") {
      throw fetchFailure("fetch.userinfo", "The address carries a user name", url, "leave it out", {
        fate: "permanent",
      });
    }
    const host = bareHost(url.hostname);
    if (url.port !== "" && !ports.has(Number(url.port)) && !allowed.ports.has(`${host}:${url.port}`)) {
      const remedy = "use port 80 or 443, or let the operator allow this port";
      throw fetchFailure("fetch.port", `Port ${url.port} is not open to feeds`, url, remedy, {
        fate: "permanent",
      });
    }
    if (isIP(host) !== 0 && !mayConnect(host, host)) throw privateAddress(url);
    return url;
  }

  function checkRedirect(from: URL, location: string): URL {
    const next = checkUrl(fromWire(location), from);
    if (from.protocol === "https:" && next.protocol === "http:") {
      const remedy = "use the address that the site gives over https";
      throw fetchFailure("fetch.scheme", "Redirected from https to http", from, remedy, {
        fate: "permanent",
      });
    }
    next.hash = "";
    return next;
  }

  async function resolve(hostname: string): Promise<readonly ResolvedAddress[]> {
    const host = bareHost(hostname);
    const literal = isIP(host);
    const addresses = literal !== 0 ? [{ address: host, family: literal }] : await resolveHost(host);
    if (!addresses.every((each) => mayConnect(each.address, host))) throw privateAddress({ host });
    return addresses;
  }

  async function resolveHost(host: string): Promise<readonly ResolvedAddress[]> {
    let addresses: readonly ResolvedAddress[] = [];
    let cause: unknown;
    try {
      addresses = await resolveName(host);
    } catch (error) {
      cause = error;
    }
    if (addresses.length > 0) return addresses;
    const remedy = "check the spelling; it is tried again later";
    throw fetchFailure("fetch.dns", "The host name has no address", { host }, remedy, {
      fate: "retry",
      cause,
    });
  }

  /** The resolver that a connecting socket asks: it hands out only checked addresses. */
  const checkedLookup: LookupFunction = (host, wanted, done) => {
    resolve(host).then(
      (addresses) => {
        const first = addresses[0]!;
        if (wanted.all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, ""),
    );
  };

  function connector(settings: {
    timeoutMs: number;
    connect?: buildConnector.connector;
  }): buildConnector.connector {
    const connect =
      settings.connect ??
      buildConnector({ timeout: settings.timeoutMs, allowH2: false, lookup: checkedLookup });
    return (target, callback) => {
      const host = bareHost(target.hostname);
      const refuse = () => callback(privateAddress({ host }), null);
      if (isIP(host) !== 0 && !mayConnect(host, host)) return refuse();
      connect(target, (...[error, socket]: Connected) => {
        if (error) return callback(error, null);
        if (socket.remoteAddress && mayConnect(socket.remoteAddress, host)) return callback(null, socket);
        socket.destroy();
        refuse();
      });
    };
  }

  return { checkUrl, checkRedirect, resolve, connector };
}
