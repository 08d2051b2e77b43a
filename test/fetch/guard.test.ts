import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGuard, isPublicAddress } from "../../src/fetch/guard.ts";
import { createHttp, type Http } from "../../src/fetch/http.ts";
import type { Resolve } from "../../src/fetch/resolve.ts";
import { failureOf, type Served, serve } from "./serve.ts";

/** Host as written in an address, and the IP address that it stands for. */
const FORBIDDEN: readonly (readonly [host: string, address: string])[] = [
  ["127.0.0.1", "127.0.0.1"],
  ["127.1", "127.0.0.1"],
  ["127.0.1", "127.0.0.1"],
  ["127.0.0.1.", "127.0.0.1"],
  ["2130706433", "127.0.0.1"],
  ["0x7f000001", "127.0.0.1"],
  ["0x7F.1", "127.0.0.1"],
  ["0x7f.0x0.0x0.0x1", "127.0.0.1"],
  ["0177.0.0.1", "127.0.0.1"],
  ["0177.0.0.01", "127.0.0.1"],
  ["017700000001", "127.0.0.1"],
  ["%31%32%37.0.0.1", "127.0.0.1"],
  ["１２７.０.０.１", "127.0.0.1"],
  ["①②⑦.⓪.⓪.①", "127.0.0.1"],
  ["127。0。0。1", "127.0.0.1"],
  ["127.0.0.53", "127.0.0.53"],
  ["127.255.255.254", "127.255.255.254"],
  ["0", "0.0.0.0"],
  ["0.0.0.0", "0.0.0.0"],
  ["0x0", "0.0.0.0"],
  ["0.1.2.3", "0.1.2.3"],
  ["[::1]", "::1"],
  ["[0:0:0:0:0:0:0:1]", "::1"],
  ["[::]", "::"],
  ["[::ffff:127.0.0.1]", "::ffff:127.0.0.1"],
  ["[::ffff:7f00:1]", "::ffff:7f00:1"],
  ["[0:0:0:0:0:FFFF:7F00:0001]", "::ffff:7f00:1"],
  ["[::127.0.0.1]", "::7f00:1"],
  ["[::ffff:0:127.0.0.1]", "::ffff:0:7f00:1"],
  ["[64:ff9b::127.0.0.1]", "64:ff9b::7f00:1"],
  ["[64:ff9b:1::7f00:1]", "64:ff9b:1::7f00:1"],
  ["[2002:7f00:1::]", "2002:7f00:1::"],
  ["[2001:0:7f00:1::]", "2001:0:7f00:1::"],
  ["[::ffff:10.0.0.1]", "::ffff:a00:1"],
  ["[64:ff9b::10.0.0.1]", "64:ff9b::a00:1"],
  ["10.0.0.1", "10.0.0.1"],
  ["10.255.255.255", "10.255.255.255"],
  ["172.16.0.1", "172.16.0.1"],
  ["172.31.255.255", "172.31.255.255"],
  ["192.168.0.1", "192.168.0.1"],
  ["192.168.257", "192.168.1.1"],
  ["169.254.169.254", "169.254.169.254"],
  ["0xa9fea9fe", "169.254.169.254"],
  ["2852039166", "169.254.169.254"],
  ["[::ffff:a9fe:a9fe]", "::ffff:a9fe:a9fe"],
  ["[2002:a9fe:a9fe::]", "2002:a9fe:a9fe::"],
  ["169.254.170.2", "169.254.170.2"],
  ["100.64.0.1", "100.64.0.1"],
  ["100.100.100.200", "100.100.100.200"],
  ["168.63.129.16", "168.63.129.16"],
  ["192.0.0.192", "192.0.0.192"],
  ["192.0.2.1", "192.0.2.1"],
  ["192.88.99.1", "192.88.99.1"],
  ["198.18.0.1", "198.18.0.1"],
  ["198.51.100.7", "198.51.100.7"],
  ["203.0.113.9", "203.0.113.9"],
  ["224.0.0.1", "224.0.0.1"],
  ["239.255.255.255", "239.255.255.255"],
  ["240.0.0.1", "240.0.0.1"],
  ["255.255.255.255", "255.255.255.255"],
  ["[fc00::1]", "fc00::1"],
  ["[fd00:ec2::254]", "fd00:ec2::254"],
  ["[fe80::1]", "fe80::1"],
  ["[fec0::1]", "fec0::1"],
  ["[ff02::1]", "ff02::1"],
  ["[100::1]", "100::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["[3fff::1]", "3fff::1"],
  ["[4000::1]", "4000::1"],
  ["[5f00::1]", "5f00::1"],
];

/** Names and what the test's resolver answers. */
const FORBIDDEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  localhost: ["127.0.0.1", "::1"],
  "localhost.": ["127.0.0.1"],
  "feeds.localhost": ["127.0.0.1"],
  "printer.local": ["192.168.1.9"],
  "metadata.google.internal": ["169.254.169.254"],
  "127.0.0.1.nip.example": ["127.0.0.1"],
  "six.example": ["::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "mixed.example": ["93.184.216.34", "127.0.0.1"],
  "mixed-reversed.example": ["127.0.0.1", "93.184.216.34"],
};

/** The one loopback address that the tests open; every other one is the canary's. */
const DOOR = "127.0.0.2";

function answers(...addresses: readonly string[]) {
  return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
}

describe("no request reaches a private network", () => {
  let server: Served;
  /** Connections that reached the canary, and requests that it read. */
  let touched = 0;
  let breaches = 0;
  let http: Http;
  let rebound = "";
  let lookups = 0;

  const resolve: Resolve = async (host) => {
    lookups++;
    if (host === "door.example") return answers(DOOR);
    if (host === "rebind.example") return answers(lookups === 1 ? DOOR : rebound);
    return answers(...(FORBIDDEN_NAMES[host] ?? FORBIDDEN_NAMES[`${host}.`] ?? []));
  };

  beforeAll(async () => {
    const listener: Parameters<typeof serve>[0] = (request, response) => {
      if (!request.socket.localAddress?.endsWith(DOOR)) breaches++;
      const target = new URL(request.url ?? "/", "http://door.example").searchParams.get("to");
      response.setHeader("connection", "close");
      // UTF-8 on the wire, as real servers send it.
      if (target) response.writeHead(302, { location: Buffer.from(target).toString("latin1") });
      response.end("secret");
    };
    const count = (socket: Socket) => {
      if (!socket.localAddress?.endsWith(DOOR)) touched++;
    };
    server = await serve(listener, "::", count).catch(() => serve(listener, "0.0.0.0", count));
    http = createHttp({
      allowPrivate: [DOOR],
      allowPorts: [server.port],
      hostGapMs: 0,
      resolve,
      deadlineMs: 2_000,
    });
  });
  afterAll(async () => {
    await http.close();
    await server[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    touched = 0;
    breaches = 0;
    lookups = 0;
  });

  const hosts = [...FORBIDDEN.map(([host]) => host), ...Object.keys(FORBIDDEN_NAMES)];
  const get = (url: string) => http.get({ url, purpose: "feed" });

  it("knows when the canary is touched", async () => {
    const open = createHttp({ allowPrivate: ["127.0.0.1"], allowPorts: [server.port] });
    await open.get({ url: `http://127.0.0.1:${server.port}/`, purpose: "feed" });
    await open.close();
    expect([touched, breaches]).toEqual([1, 1]);
  });

  it("opens the door that the operator allowed", async () => {
    expect((await get(`http://door.example:${server.port}/`)).status).toBe("ok");
  });

  it.each(hosts)("refuses %s asked directly", async (host) => {
    const error = await failureOf(get(`http://${host}:${server.port}/`));
    expect([error.code, error.fate, touched]).toEqual(["fetch.private-address", "permanent", 0]);
  });

  it.each(hosts)("refuses %s behind a redirect", async (host) => {
    const target = encodeURIComponent(`http://${host}:${server.port}/`);
    const error = await failureOf(get(`http://door.example:${server.port}/?to=${target}`));
    expect([error.code, touched]).toEqual(["fetch.private-address", 0]);
  });

  it.each(FORBIDDEN)("refuses %s after the name was rebound to it", async (_host, address) => {
    rebound = address;
    const url = `http://rebind.example:${server.port}/`;
    expect((await get(url)).status).toBe("ok");
    const error = await failureOf(get(url));
    expect([error.code, touched, lookups]).toEqual(["fetch.private-address", 0, 2]);
  });

  it("refuses a name that is rebound between two hops of one request", async () => {
    rebound = "127.0.0.1";
    const self = `http://rebind.example:${server.port}/`;
    const error = await failureOf(get(`${self}?to=${encodeURIComponent(self)}`));
    expect([error.code, touched, lookups]).toEqual(["fetch.private-address", 0, 2]);
  });

  it("refuses the peer of a connection that was led astray below the resolver", async () => {
    const guard = createGuard({ resolve: async () => answers("93.184.216.34") });
    const connector = guard.connector({
      timeoutMs: 1_000,
      connect: (_target, callback) => {
        const socket = connect(server.port, "127.0.0.1", () => callback(null, socket));
      },
    });
    const target = { hostname: "public.example", host: "public.example", protocol: "http:", port: "80" };
    const error = await new Promise((done) => connector(target, (...[failure]) => done(failure)));
    expect([(error as { code?: string } | null)?.code, breaches]).toEqual(["fetch.private-address", 0]);
  });

  it("refuses a literal that reaches the connector unchecked", async () => {
    const connector = createGuard().connector({ timeoutMs: 1_000 });
    const target = {
      hostname: "127.0.0.1",
      host: `127.0.0.1:${server.port}`,
      protocol: "http:",
      port: String(server.port),
    };
    const error = await new Promise((done) => connector(target, (...[failure]) => done(failure)));
    expect([(error as { code?: string } | null)?.code, touched]).toEqual(["fetch.private-address", 0]);
  });

  it("does not tell what a private name resolves to", async () => {
    const error = await failureOf(get(`http://printer.local:${server.port}/`));
    expect(error.message).not.toContain("192.168");
  });
});

describe("addresses of the public internet", () => {
  it.each([
    "8.8.8.8",
    "1.1.1.1",
    "93.184.216.34",
    "172.32.0.1",
    "100.128.0.1",
    "192.0.3.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(["::ffff:8.8.8.8", "64:ff9b::808:808"])(
    "%s is public, because the IPv4 address in it is",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
  it.each(["", "example.com", "8.8.8", "0x8.8.8.8", "8.8.8.8/32"])("%j is no address", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("what may be asked", () => {
  const guard = createGuard({
    allowPorts: [8080],
    allowPrivate: ["nas.lan", "10.1.0.0/16", "::1", "192.168.1.10", "box.lan:9000", "[fd00::5]:81"],
  });
  const code = (url: string) => {
    try {
      guard.checkUrl(url);
      return "allowed";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    ["http://example.org/feed", "allowed"],
    ["https://example.org:443/feed", "allowed"],
    ["http://example.org:8080/feed", "allowed"],
    ["http://example.org:8443/feed", "fetch.port"],
    ["http://example.org:22/", "fetch.port"],
    ["ftp://example.org/feed", "fetch.scheme"],
    ["file:///etc/passwd", "fetch.scheme"],
    ["data:text/xml,<rss/>", "fetch.scheme"],
    ["javascript:alert(1)", "fetch.scheme"],
    ["gopher://127.0.0.1:80/", "fetch.scheme"],
    ["http://user:secret@example.org/", "fetch.userinfo"],
    ["http://example.org@127.0.0.1/", "fetch.userinfo"],
    ["not an address", "fetch.url"],
    ["http://[fe80::1%25eth0]/", "fetch.url"],
    ["http://256.256.256.256/", "fetch.url"],
    ["http://10.1.2.3/", "allowed"],
    ["http://10.2.0.1/", "fetch.private-address"],
    ["http://[::1]/", "allowed"],
    ["http://[::ffff:10.1.2.3]/", "allowed"],
    ["http://192.168.1.10/", "allowed"],
    ["http://192.168.1.11/", "fetch.private-address"],
    ["http://box.lan:9000/", "allowed"],
    ["http://box.lan:9001/", "fetch.port"],
    ["http://other.lan:9000/", "fetch.port"],
    ["http://[fd00::5]:81/", "allowed"],
    ["http://[fd00::6]:81/", "fetch.port"],
  ])("%s: %s", (url, expected) => expect(code(url)).toBe(expected));

  it("opens an allowed host name wherever it leads", async () => {
    const lan = createGuard({ allowPrivate: ["nas.lan"], resolve: async () => answers("192.168.7.7") });
    expect(await lan.resolve("NAS.lan.")).toEqual(answers("192.168.7.7"));
    expect((await failureOf(lan.resolve("other.lan"))).code).toBe("fetch.private-address");
  });

  it.each(["http://nas.lan", "10.0.0.0/99", "10.0.0.0/8:80", "1.2.3", "*", ""])(
    "refuses %j in the allow-list",
    (entry) => {
      expect(() => createGuard({ allowPrivate: [entry] })).toThrow(/allow-list of private hosts/);
    },
  );

  it.each([
    ["https://a.example/", "http://a.example/", "fetch.scheme"],
    ["https://a.example/", "file:///etc/passwd", "fetch.scheme"],
    ["http://a.example/", "//127.0.0.1/", "fetch.private-address"],
    ["http://a.example/", "http://u:p@b.example/", "fetch.userinfo"],
    ["http://a.example/", "https://b.example:25/", "fetch.port"],
  ])("a redirect from %s to %s fails with %s", (from, to, expected) => {
    expect(() => guard.checkRedirect(new URL(from), to)).toThrow(expect.objectContaining({ code: expected }));
  });

  it("follows a redirect from http up to https", () => {
    expect(guard.checkRedirect(new URL("http://a.example/x"), "https://a.example/y#z").href).toBe(
      "https://a.example/y",
    );
  });
});
