import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createLogger, redact } from "../../src/logger.ts";
import { startFinewatch } from "../../src/main.ts";
import { createDiscordServer } from "../discord-server/server.ts";

/** Of the shape that Discord gives its tokens; it opens nothing. */
const TOKEN = ["MTA5OTk5OTk5OTk5OTk5OTk5", "GsentI", "neL-token_that_must_never_be_seen_0001"].join(".");
const KEY = "sentinel-feed-key-0002";

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe("redaction", () => {
  it.each([
    ["the token itself", `Authorization: Bot ${TOKEN}`, "sentI"],
    [
      "a token of the same shape",
      "MTE5OTk5OTk5OTk5OTk5OTk5.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789ABCD",
      "Gabcde",
    ],
    ["the query of a feed", `https://feeds.example/rss?key=${KEY}&x=1`, KEY],
    ["user and password of an address", `https://me:${KEY}@feeds.example/rss`, KEY],
    ["the password of a database", `postgres://me:${KEY}@db.example/finewatch`, KEY],
  ])("takes out %s", (_what, line, secret) => {
    expect(redact(line, [TOKEN])).not.toContain(secret);
  });
});

describe("the token", () => {
  it("stands in no log line, no error, no page and no database file, even while everything fails", async () => {
    const folder = mkdtempSync(join(tmpdir(), "finewatch-sentinel-"));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ["config", "data", "seeds"]) mkdirSync(join(folder, name));
    const feeds = createServer((_request, response) => void response.writeHead(500).end("no")).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((done) => feeds.once("listening", done));
    closing.push(() => void feeds.close());
    const { port } = feeds.address() as AddressInfo;
    writeFileSync(join(folder, "config/authorities.yaml"), "[]\n");
    writeFileSync(join(folder, "config/companies.yaml"), "[]\n");
    writeFileSync(join(folder, "config/sources.yaml"), `- http://127.0.0.1:${port}/feed?key=${KEY}\n`);
    writeFileSync(
      join(folder, "config/finewatch.yaml"),
      `polling: { allowPrivateHosts: ["127.0.0.1:${port}"] }\nrates: { fetch: false }\n`,
    );
    const server = await createDiscordServer({ token: TOKEN });
    closing.push(() => server.close());
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: server.url,
      DATA_DIR: join(folder, "data"),
      CONFIG_DIR: join(folder, "config"),
      SEEDS_DIR: join(folder, "seeds"),
      PORT: "0",
      LOG_LEVEL: "debug",
    });
    const lines: string[] = [];
    const logger = createLogger({
      level: "debug",
      format: "json",
      secrets: [TOKEN],
      write: (line) => void lines.push(line),
    });
    const running = await startFinewatch(config, logger);
    closing.push(() => running.stop());
    await server.waitFor("the bot", () => lines.some((line) => line.includes("Connected")), 15_000);
    logger.error(
      { err: new Error(`request failed with Bot ${TOKEN}`), headers: { authorization: `Bot ${TOKEN}` } },
      TOKEN,
    );
    const page = running.web ? await (await fetch(running.web.url)).text() : "";
    const metrics = running.web ? await (await fetch(new URL("/metrics", running.web.url))).text() : "";
    server.faults.add({ fault: "unauthorised" });
    await running.sender.drain();
    const ended = await Promise.race([
      running.ended.catch(String),
      new Promise((done) => setTimeout(() => done(""), 500)),
    ]);
    await running.stop();
    const stored = readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
      .join("");
    expect(lines.length).toBeGreaterThan(3);
    const shown = [...lines, page, metrics, String(ended)];
    expect(shown.filter((line) => line.includes(TOKEN))).toEqual([]);
    expect([...lines, metrics].filter((line) => line.includes(KEY))).toEqual([]);
    expect(stored.length).toBeGreaterThan(1000);
    expect(stored).not.toContain(TOKEN);
  }, 60_000);
});
