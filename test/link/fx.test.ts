import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "../../src/config.ts";
import { createHttp } from "../../src/fetch/http.ts";
import { convertMoney, mergeRates, type Rates, readRates } from "../../src/link/fx.ts";
import { loadRates, type RateDeps, refreshRates } from "../../src/rates.ts";

const shipped = readRates(readFileSync(join(ROOT, "config/ecb-month-end.csv"), "utf8"));
const few = readRates("Date,USD,JPY,GBP\n2024-03-15,1.1,160,N/A\n2024-03-14,1.2,150,0.85\n");
const eur = (minor: number) => ({ minor, currency: "EUR" });

describe("converting", () => {
  it.each([
    ["on a business day", eur(10_000), "USD", "2024-03-15", { minor: 11_000, currency: "USD" }, "2024-03-15"],
    [
      "on a Sunday, at Friday's rate",
      eur(10_000),
      "USD",
      "2024-03-17",
      { minor: 11_000, currency: "USD" },
      "2024-03-15",
    ],
    ["into euros", { minor: 12_000, currency: "USD" }, "EUR", "2024-03-14", eur(10_000), "2024-03-14"],
    [
      "to a currency without cents",
      eur(10_000),
      "JPY",
      "2024-03-14",
      { minor: 15_000, currency: "JPY" },
      "2024-03-14",
    ],
    [
      "across the euro",
      { minor: 12_000, currency: "USD" },
      "GBP",
      "2024-03-14",
      { minor: 8_500, currency: "GBP" },
      "2024-03-14",
    ],
    ["not at all", eur(10_000), "EUR", "1990-01-01", eur(10_000), "1990-01-01"],
  ])("%s", (_how, money, to, date, expected, on) => {
    expect(convertMoney(money, to, date, few)).toMatchObject({ money: expected, on });
  });

  it.each([
    ["a currency that has no rate", { minor: 100, currency: "XOF" }, "EUR", "2024-03-15"],
    ["a currency that had none that day", eur(100), "GBP", "2024-03-15"],
    ["a day before the first rate", eur(100), "USD", "2024-03-13"],
    ["a day long after the last rate", eur(100), "USD", "2024-06-01"],
    ["a sum beyond safe numbers", eur(Number.MAX_SAFE_INTEGER), "JPY", "2024-03-14"],
  ])("refuses to guess %s", (_what, money, to, date) => {
    expect(convertMoney(money, to, date, few)).toBeNull();
  });

  it("has the month ends of two decades without a network", () => {
    expect(convertMoney({ minor: 100_00, currency: "USD" }, "EUR", "2012-08-01", shipped)).not.toBeNull();
    expect(shipped.dates.length).toBeGreaterThan(250);
  });

  it("prefers newer tables where both have a day", () => {
    const merged = mergeRates(few, readRates("Date,USD\n2024-03-15,1.3\n"));
    expect(convertMoney(eur(100), "USD", "2024-03-15", merged)?.rate).toBe(1.3);
  });
});

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server that answers with `body` on every path, and what fetching from it does. */
async function desk(body: Uint8Array | string, start: Rates = few) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const http = createHttp({ allowPrivate: ["127.0.0.1"], allowPorts: [port], hostGapMs: 0 });
  open.push(
    () => http.close(),
    () => new Promise((resolve) => server.close(resolve)),
  );
  let rates = start;
  let kept: string | undefined;
  const deps: RateDeps = {
    http,
    cache: {
      get: async () => kept,
      set: async (csv) => {
        kept = csv;
      },
    },
    current: () => rates,
    use: (fresh) => {
      rates = fresh;
    },
    addresses: {
      daily: `http://127.0.0.1:${port}/daily.zip`,
      history: `http://127.0.0.1:${port}/history.zip`,
    },
  };
  return {
    deps,
    paths,
    rates: () => rates,
    kept: () => kept,
    forget: () => {
      rates = few;
    },
  };
}

const CURRENCIES = "USD JPY BGN CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY".split(" ");
const head = `Date,${CURRENCIES.join(",")}`;
const line = (date: string) => `${date},${CURRENCIES.map((_, at) => 1 + at / 10).join(",")}`;

/** A ZIP archive with one file, deflated, followed by a central directory that nobody reads. */
function zip(text: string): Buffer {
  const body = deflateRawSync(Buffer.from(text));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt16LE(1, 26);
  return Buffer.concat([header, Buffer.from("x"), body, Buffer.from("PK\u0001\u0002 the rest")]);
}

describe("fetching rates", () => {
  it("takes the day's file, zipped and with its spelled-out date", async () => {
    const { deps, paths, rates, kept } = await desk(
      zip(`${head.replaceAll(",", ", ")}\n${line("16 March 2024")}\n`),
    );
    expect(await refreshRates(deps, "2024-03-16T17:00:00Z")).toBe("2024-03-16");
    expect(paths).toEqual(["/daily.zip"]);
    expect(rates().byDate.get("2024-03-16")?.["CHF"]).toBe(2);
    expect(kept()).toContain("2024-03-16");
  });

  it("takes the history after a gap, and what was kept counts again after a restart", async () => {
    const { deps, paths, rates, forget } = await desk(
      zip(`${head}\n${line("2024-05-02")}\n${line("2024-05-01")}\n`),
    );
    await refreshRates(deps, "2024-05-02T17:00:00Z");
    expect(paths).toEqual(["/history.zip"]);
    forget();
    await loadRates(deps);
    expect(convertMoney(eur(1000), "CHF", "2024-05-01", rates())?.money.minor).toBe(2000);
  });

  it.each([
    ["a stale copy", `${head}\n${line("2024-04-01")}\n`, "fx.stale"],
    ["a date in the future", `${head}\n${line("2024-06-01")}\n`, "fx.damaged"],
    ["a page instead of a table", "<html>Not today</html>", "fx.damaged"],
    ["a table of three currencies", "Date,USD,JPY,GBP\n2024-05-02,1,1,1\n", "fx.damaged"],
    ["a broken archive", zip("x").subarray(0, 33), "fx.damaged"],
  ])("refuses %s and keeps what it had", async (_what, body, code) => {
    const { deps, rates, kept } = await desk(body);
    await expect(refreshRates(deps, "2024-05-02T17:00:00Z")).rejects.toMatchObject({ code, fate: "retry" });
    expect(rates()).toBe(few);
    expect(kept()).toBeUndefined();
  });
});
