import { afterEach, describe, expect, it } from "vitest";
import { connectDiscord, type DiscordConnection } from "../../src/bot/client.ts";
import { checkChannel } from "../../src/bot/permissions.ts";
import { createDiscordServer, type DiscordServer } from "../discord-server/server.ts";

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function room(): Promise<{ server: DiscordServer; client: DiscordConnection["client"] }> {
  const channels = [
    { name: "alerts" },
    { name: "news", type: "announcement" as const },
    { name: "forum", type: "forum" as const },
  ];
  const server = await createDiscordServer({ guilds: [{ name: "Demo", channels }] });
  open.push(server);
  const nothing = () => undefined;
  const connection = await connectDiscord(
    { token: server.token, apiUrl: server.url },
    {
      interaction: nothing,
      guildJoined: nothing,
      guildLeft: nothing,
      channelDeleted: nothing,
      channelChanged: nothing,
      lost: nothing,
      trouble: nothing,
    },
  );
  open.push(connection);
  return { server, client: connection.client };
}

describe("checking a channel before alerts go there", () => {
  it.each(["alerts", "news", "forum"])("finds nothing wrong with %s", async (name) => {
    const { server, client } = await room();
    const check = await checkChannel(client, server.guild().id, server.channel(name).id);
    expect(check).toEqual({ exists: true, missing: [] });
  });

  it("names every permission that is missing, and that the channel itself denies it", async () => {
    const { server, client } = await room();
    server.setBotPermissions("alerts", { deny: ["SendMessages", "ReadMessageHistory"] });
    const check = () => checkChannel(client, server.guild().id, server.channel("alerts").id);
    await expect
      .poll(check)
      .toEqual({ exists: true, missing: ["Send Messages", "Read Message History"], override: true });
  });

  it("does not know a channel that is not there or is another guild's", async () => {
    const { server, client } = await room();
    const other = server.addGuild({ name: "Other", channels: [{ name: "theirs" }] });
    await expect.poll(() => client.guilds.cache.has(other.id)).toBe(true);
    for (const id of ["123456789012345678", server.channel("theirs").id]) {
      expect(await checkChannel(client, server.guild().id, id)).toEqual({ exists: false, missing: [] });
    }
  });
});
