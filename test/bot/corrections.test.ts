import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../src/config.ts";
import { openRoom } from "./room.ts";

describe("finewatch corrections --json", () => {
  it("prints what moderators corrected, a line each, with the words that had been misread", async () => {
    const room = await openRoom({ seeds: false });
    const doing = { in: room.id("general") };
    await room.server.user.command("alerts channel", { channel: room.id("alerts") }, doing).reply();
    await room.server.user.command("watch add", { everything: true }, doing).reply();
    await room.report({
      title: "CNIL fines Acme Widgets €2 million",
      text: "The French data protection authority CNIL fined Acme Widgets 2 million euros.",
      url: "https://herald.example/acme",
    });
    const [alert] = await room.server.waitForMessages("alerts", 1);
    await room.server.user.click(alert!.id, "Not a fine", {}).reply();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(ROOT, "src/bin.mjs"), "corrections", "--json"],
      {
        env: {
          ...process.env,
          DISCORD_TOKEN: "",
          DATABASE_URL: "",
          DATA_DIR: room.config.dataDir,
          CONFIG_DIR: room.config.configDir,
        },
        timeout: 30_000,
      },
    );
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      type: "rejected",
      after: true,
      guildId: room.server.guild().id,
      event: {
        kind: "fine",
        respondent: "Acme Widgets",
        authority: "CNIL",
        evidence: expect.stringContaining("Acme Widgets"),
        reports: [{ url: "https://herald.example/acme" }],
      },
    });
  });
});
