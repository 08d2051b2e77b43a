import { describe, expect, it } from "vitest";
import { connectDiscord } from "../../src/bot/client.ts";
import { registerCommands } from "../../src/bot/register.ts";
import { createDiscordServer, type DiscordServer } from "../discord-server/server.ts";

const quiet = {
  interaction: () => undefined,
  guildJoined: () => undefined,
  guildLeft: () => undefined,
  channelDeleted: () => undefined,
  channelChanged: () => undefined,
  lost: () => undefined,
  trouble: () => undefined,
};

const fines = { name: "fines", description: "Penalties of a company" };

/** A place that keeps one hash, as the store does. */
function memory(): { savedHash: () => Promise<string | null>; saveHash: (hash: string) => Promise<void> } {
  let kept: string | null = null;
  return {
    savedHash: () => Promise.resolve(kept),
    saveHash: (hash) => {
      kept = hash;
      return Promise.resolve();
    },
  };
}

async function withClient(
  work: (server: DiscordServer, client: Parameters<typeof registerCommands>[0]["client"]) => Promise<void>,
) {
  await using server = await createDiscordServer();
  const connection = await connectDiscord({ token: server.token, apiUrl: server.url }, quiet);
  try {
    await work(server, connection.client);
  } finally {
    await connection.close();
  }
}

describe("registering commands", () => {
  it("puts them once while they stay the same", () =>
    withClient(async (server, client) => {
      const hash = memory();
      expect(await registerCommands({ client, commands: [fines], ...hash })).toBe("registered");
      expect(await registerCommands({ client, commands: [fines], ...hash })).toBe("unchanged");
      expect(server.commands.puts).toBe(1);
    }));

  it("puts them again once a word changed", () =>
    withClient(async (server, client) => {
      const hash = memory();
      await registerCommands({ client, commands: [fines], ...hash });
      await registerCommands({ client, commands: [{ ...fines, description: "Other" }], ...hash });
      expect(server.commands.list("")).toMatchObject([{ description: "Other" }]);
      expect(server.invalid).toEqual([]);
    }));

  it("saves no hash when Discord could not be asked, so that the next start tries again", () =>
    withClient(async (server, client) => {
      const hash = memory();
      server.faults.add({ fault: "502", on: "commands.put", times: 1 });
      const failing = registerCommands({ client, commands: [fines], ...hash });
      await expect(failing).rejects.toMatchObject({ code: "discord.commands", fate: "retry" });
      expect(await registerCommands({ client, commands: [fines], ...hash })).toBe("registered");
    }));

  it("names what Discord refuses", () =>
    withClient(async (_server, client) => {
      const failing = registerCommands({ client, commands: [{ ...fines, name: "Fines" }], ...memory() });
      await expect(failing).rejects.toMatchObject({
        code: "discord.commands",
        fate: "permanent",
        message: expect.stringContaining("APPLICATION_COMMAND_INVALID_NAME"),
      });
    }));
});
