import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

it("runs as a process of its own and writes every accepted message to its journal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "discord-server-"));
  const journal = join(folder, "journal.jsonl");
  const faults = JSON.stringify([{ fault: "lost-502", on: "message.create", times: 1 }]);
  const child = spawn(process.execPath, [
    "test/discord-server/main.ts",
    "--journal",
    journal,
    "--faults",
    faults,
  ]);
  try {
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { url, token, channels } = JSON.parse(line) as {
      url: string;
      token: string;
      channels: Record<string, string>;
    };
    const post = async (content: string): Promise<number> => {
      const response = await fetch(`${url}/v10/channels/${channels["alerts"]}/messages`, {
        method: "POST",
        headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ content, nonce: "n1", enforce_nonce: true }),
      });
      return response.status;
    };
    expect([await post("a"), await post("a")]).toEqual([502, 200]);
    const lines = readFileSync(journal, "utf8").trim().split("\n");
    const entries = lines.map((each) => JSON.parse(each) as { what: string; nonce: string });
    expect(entries.map((each) => each.what)).toEqual(["create", "duplicate"]);
  } finally {
    child.kill();
    await once(child, "exit");
    rmSync(folder, { recursive: true });
  }
});
