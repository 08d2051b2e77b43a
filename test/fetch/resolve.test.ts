import { createSocket } from "node:dgram";
import { promisify } from "node:util";
import { gunzip, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createResolve } from "../../src/fetch/resolve.ts";

/** What the test's name server says of a name: addresses, after a time; null keeps silent, [] denies the name. */
type Zone = Readonly<
  Record<string, { a?: readonly string[] | null; aaaa?: readonly string[] | null; ms?: number }>
>;

const TYPE_A = 1;
const TYPE_AAAA = 28;
const NAME_ERROR = 3;

/** A name server on loopback that answers A and AAAA questions (RFC 1035 §4). */
async function nameServer(zone: Zone) {
  const socket = createSocket("udp4").setMaxListeners(0);
  socket.on("message", (query, from) => {
    let at = 12;
    const labels: string[] = [];
    while (query[at]) {
      labels.push(query.toString("latin1", at + 1, at + 1 + query[at]!));
      at += 1 + query[at]!;
    }
    const type = query.readUInt16BE(at + 1);
    const entry = zone[labels.join(".").toLowerCase()];
    const addresses = entry === undefined ? [] : type === TYPE_A ? entry.a : entry.aaaa;
    if (addresses === null) return;
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(entry === undefined ? 0x8180 | NAME_ERROR : 0x8180, 2);
    header.writeUInt16BE(addresses?.length ?? 0, 6);
    header.fill(0, 8, 12);
    const answers = (addresses ?? []).map((address) => {
      const data =
        type === TYPE_A
          ? Buffer.from(address.split(".").map(Number))
          : Buffer.from(address.replaceAll(":", ""), "hex");
      return Buffer.concat([Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length]), data]);
    });
    const reply = Buffer.concat([header, query.subarray(12, at + 5), ...answers]);
    const late = (type === TYPE_AAAA && entry?.ms) || 0;
    const timer = setTimeout(() => socket.send(reply, from.port, from.address), late);
    socket.once("close", () => clearTimeout(timer));
  });
  await new Promise<void>((ready) => socket.bind(0, "127.0.0.1", ready));
  return {
    servers: [`127.0.0.1:${socket.address().port}`],
    [Symbol.asyncDispose]: () => new Promise<void>((done) => socket.close(() => done())),
  };
}

const SIX = "2a00:1450:4001:0810:0000:0000:0000:200e";
const zone: Zone = {
  "both.example": { a: ["93.184.216.34", "93.184.216.35"], aaaa: [SIX] },
  "four.example": { a: ["93.184.216.34"], aaaa: [] },
  "six.example": { a: [], aaaa: [SIX] },
  "slow-six.example": { a: ["93.184.216.34"], aaaa: [SIX], ms: 800 },
  "mute-six.example": { a: ["93.184.216.34"], aaaa: null },
  "mute.example": { a: null, aaaa: null },
  "empty.example": { a: [], aaaa: [] },
};

describe("resolving names", () => {
  it.each([
    ["both.example", ["93.184.216.34", "93.184.216.35", "2a00:1450:4001:810::200e"]],
    ["four.example", ["93.184.216.34"]],
    ["six.example", ["2a00:1450:4001:810::200e"]],
    ["slow-six.example", ["93.184.216.34"]],
    ["mute-six.example", ["93.184.216.34"]],
  ])("%s is %j, at once", async (host, addresses) => {
    await using server = await nameServer(zone);
    const startedAt = performance.now();
    const found = await createResolve({ servers: server.servers })(host);
    expect(found.map((each) => each.address).toSorted()).toEqual(addresses.toSorted());
    expect(performance.now() - startedAt).toBeLessThan(600);
  });

  it("puts IPv4 first", async () => {
    await using server = await nameServer(zone);
    const found = await createResolve({ servers: server.servers, patienceMs: 500 })("both.example");
    expect(found.map((each) => each.family)).toEqual([4, 4, 6]);
  });

  it.each(["empty.example", "unknown.example"])("%s has no address", async (host) => {
    await using server = await nameServer(zone);
    await expect(createResolve({ servers: server.servers })(host)).rejects.toThrow();
  });

  it("finds names of the hosts file", async () => {
    await using server = await nameServer(zone);
    const found = await createResolve({ servers: server.servers })("localhost");
    expect(found.map((each) => each.address)).toContainEqual(expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/));
  });

  it("gives up on a name server that keeps silent", async () => {
    await using server = await nameServer(zone);
    const startedAt = performance.now();
    await expect(
      createResolve({ servers: server.servers, timeoutMs: 100 })("mute.example"),
    ).rejects.toThrow();
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it("a hundred names without an answer hold up neither another name nor decompression", async () => {
    await using server = await nameServer(zone);
    const resolve = createResolve({ servers: server.servers, timeoutMs: 300 });
    const dead = Array.from({ length: 100 }, () => resolve("mute.example").catch(() => "no answer"));
    const startedAt = performance.now();
    await resolve("four.example");
    await promisify(gunzip)(gzipSync("text"));
    expect(performance.now() - startedAt).toBeLessThan(250);
    expect(new Set(await Promise.all(dead))).toEqual(new Set(["no answer"]));
  });
});
