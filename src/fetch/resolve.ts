import { lookup, Resolver } from "node:dns/promises";

/** One address of a host: what a resolver answers. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name; rejects where there is none. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolverOptions {
  /** Name servers as "address" or "address:port"; the system's by default. */
  readonly servers?: readonly string[];
  /** Milliseconds of one try; there are two. 2,500. */
  readonly timeoutMs?: number;
  /** Milliseconds that the second family may take longer than the first. 50, as RFC 8305 §3 waits. */
  readonly patienceMs?: number;
}

/**
 * Lookups through the operating system at once. Each holds a thread of libuv's pool of four until the system gives
 * up; a few dead name servers would otherwise stop all decompression and file access of the process.
 */
const SYSTEM_LOOKUPS = 2;

/** Names that only the system can know: those of the local network and its hosts file. */
const LOCAL_NAME = /^[^.]*$|\.(?:local|localhost|lan|home|internal|home\.arpa)$/;

/**
 * Resolves names by asking the name servers, which needs no thread, and asks the system where they know nothing (its
 * hosts file, mDNS, a directory). IPv4 comes first. A family that answers much later than the other is left out.
 */
export function createResolve(options: ResolverOptions = {}): Resolve {
  const { timeoutMs = 2_500, patienceMs = 50 } = options;
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (options.servers) resolver.setServers(options.servers);
  const waiting: (() => void)[] = [];
  let running = 0;

  async function askSystem(hostname: string): Promise<readonly ResolvedAddress[]> {
    if (running >= SYSTEM_LOOKUPS) await new Promise<void>((start) => waiting.push(start));
    else running++;
    try {
      return await lookup(hostname, { all: true });
    } finally {
      // The place passes on to the next in line, or is given up.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  async function askServers(hostname: string): Promise<readonly ResolvedAddress[]> {
    const four = resolver.resolve4(hostname).then((list) => list.map((address) => ({ address, family: 4 })));
    const six = resolver.resolve6(hostname).then((list) => list.map((address) => ({ address, family: 6 })));
    await Promise.any([four, six]);
    const patience = new Promise<readonly ResolvedAddress[]>((late) => setTimeout(late, patienceMs, []));
    const none = (): readonly ResolvedAddress[] => [];
    const [first, second] = await Promise.all([
      Promise.race([four.catch(none), patience]),
      Promise.race([six.catch(none), patience]),
    ]);
    return [...first, ...second];
  }

  return async (hostname) => {
    if (LOCAL_NAME.test(hostname)) return askSystem(hostname);
    try {
      return await askServers(hostname);
    } catch (error) {
      if (!(error instanceof AggregateError) || !error.errors.every(knowsNothing)) throw error;
      return askSystem(hostname);
    }
  };
}

/** Whether a name server answered that the name, or an address of it, does not exist. */
function knowsNothing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === "ENOTFOUND" || code === "ENODATA";
}
