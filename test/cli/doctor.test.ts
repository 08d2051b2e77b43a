import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { examine, type Finding } from "../../src/cli/doctor.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { openStore } from "../../src/store/db.ts";
import { pauseChannel } from "../../src/store/outbox.ts";
import { createDiscordServer, type DiscordServer } from "../discord-server/server.ts";

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function room(
  env: Record<string, string> = {},
): Promise<{ readonly config: Config; readonly server: DiscordServer }> {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-doctor-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["config", "data"]) mkdirSync(join(folder, name));
  for (const name of ["authorities", "companies", "sources"])
    writeFileSync(join(folder, `config/${name}.yaml`), "[]\n");
  const server = await createDiscordServer({ token: "right" });
  closing.push(() => server.close());
  const config = readConfig({
    DISCORD_TOKEN: "right",
    DISCORD_API_URL: server.url,
    DATA_DIR: join(folder, "data"),
    CONFIG_DIR: join(folder, "config"),
    ...env,
  });
  await (await openStore(config.store)).close();
  return { config, server };
}

function about(findings: readonly Finding[], name: string): Finding | undefined {
  return findings.find((finding) => finding.about === name);
}

describe("finewatch doctor", () => {
  it("finds nothing broken where all is well", async () => {
    const { config } = await room();
    const findings = await examine(config, Date.now);
    expect(findings.filter(({ state }) => state === "broken")).toEqual([]);
    expect(about(findings, "Discord")).toMatchObject({ state: "well" });
    expect(about(findings, "Clock")).toMatchObject({ state: "well" });
    expect(about(findings, "Database")).toMatchObject({ state: "well" });
  });

  it("names a refused token, without showing it", async () => {
    const { config } = await room({ DISCORD_TOKEN: "wrong-token" });
    const findings = await examine(config, Date.now);
    expect(about(findings, "Discord")).toMatchObject({
      state: "broken",
      remedy: expect.stringContaining("copy the bot's token"),
    });
    expect(JSON.stringify(findings)).not.toContain("wrong-token");
  });

  it("says that Discord cannot be reached, and what to check", async () => {
    const { config } = await room({ DISCORD_API_URL: "http://127.0.0.1:9/api" });
    const finding = about(await examine(config, Date.now), "Discord");
    expect(finding).toMatchObject({ state: "broken", remedy: expect.stringContaining("DISCORD_API_URL") });
  });

  it("measures this machine's clock against Discord's", async () => {
    const { config } = await room();
    const finding = about(await examine(config, () => Date.now() + 3_600_000), "Clock");
    expect(finding).toMatchObject({ state: "broken", found: expect.stringMatching(/^3(599|60\d) s/) });
  });

  it("lists paused channels with their reasons", async () => {
    const { config } = await room();
    await using store = await openStore(config.store);
    const now = new Date().toISOString();
    await pauseChannel(store.db, {
      guildId: "g",
      channelId: "c9",
      reason: "Missing Access",
      now,
      retryAt: null,
    });
    await store.close();
    const finding = about(await examine(config, Date.now), "Channel c9");
    expect(finding).toMatchObject({ state: "look", found: "paused: Missing Access" });
  });

  it("names the entry of sources.yaml that cannot be used", async () => {
    const { config } = await room();
    writeFileSync(join(config.configDir, "sources.yaml"), "- ftp://nowhere\n");
    const findings = await examine(config, Date.now);
    expect(findings.some(({ state, found }) => state === "look" && found.includes("ftp://nowhere"))).toBe(
      true,
    );
  });
});
