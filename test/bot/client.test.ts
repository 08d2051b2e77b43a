import { GatewayIntentBits } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { connectDiscord, type DiscordConnection, type DiscordEvents } from "../../src/bot/client.ts";
import {
  createDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from "../discord-server/server.ts";

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** Handlers that write down what they are told. */
function recorder(): { events: DiscordEvents; told: string[] } {
  const told: string[] = [];
  return {
    told,
    events: {
      interaction: (interaction) => told.push(`interaction ${interaction.id}`),
      guildJoined: (guild) => told.push(`joined ${guild.name} ${guild.locale}`),
      guildLeft: () => told.push("left"),
      channelDeleted: () => told.push("channel deleted"),
      channelChanged: () => told.push("channel changed"),
      lost: (error) => told.push(`lost ${error.code}`),
      trouble: (message) => told.push(`trouble ${message}`),
    },
  };
}

async function serve(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const server = await createDiscordServer(options);
  open.push(server);
  return server;
}

async function connect(server: DiscordServer, events: DiscordEvents): Promise<DiscordConnection> {
  const connection = await connectDiscord({ token: server.token, apiUrl: server.url }, events);
  open.push(connection);
  return connection;
}

describe("connecting to Discord", () => {
  it("is ready once the guilds are known, and does not call them joined", async () => {
    const server = await serve();
    const { events, told } = recorder();
    const { client, applicationId } = await connect(server, events);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(["Demo"]);
    expect(applicationId).toBe(server.world.applicationId);
    expect(told).toEqual([]);
  });

  it("asks for the Guilds intent only", async () => {
    const server = await serve();
    const { client } = await connect(server, recorder().events);
    expect(client.options.intents.bitfield).toBe(GatewayIntentBits.Guilds);
  });

  it("keeps the bot's own membership, so that its permissions are known", async () => {
    const server = await serve();
    const { client } = await connect(server, recorder().events);
    const channel = client.channels.cache.get(server.channel("alerts").id);
    if (!channel || channel.isDMBased()) throw new Error("no channel");
    expect(channel.permissionsFor(client.user)?.has("SendMessages")).toBe(true);
    server.setBotPermissions("alerts", { deny: ["SendMessages"] });
    await expect.poll(() => channel.permissionsFor(client.user)?.has("SendMessages")).toBe(false);
  });

  it("says in one line that the token was refused, without showing it", async () => {
    const server = await serve();
    const refused = connectDiscord({ token: "wrong-secret", apiUrl: server.url }, recorder().events);
    const error = await refused.catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "discord.token", fate: "permanent" });
    expect(String(error)).toMatch(/^FinewatchError: DISCORD_TOKEN was refused .*: copy .*$/);
    expect(String(error)).not.toContain("wrong-secret");
  });

  it("says where nothing answers, and that another try may help", async () => {
    const server = await serve();
    await server.close();
    open.splice(0);
    const refused = connectDiscord({ token: "t", apiUrl: server.url }, recorder().events);
    await expect(refused).rejects.toMatchObject({
      code: "discord.unreachable",
      fate: "retry",
      message: expect.stringContaining(server.url),
    });
  });

  it("gives up on a gateway that never becomes ready", async () => {
    const server = await serve({ guilds: [] });
    server.faults.add({ fault: "hang", on: "gateway.get" });
    const refused = connectDiscord(
      { token: server.token, apiUrl: server.url, requestTimeoutMs: 100 },
      recorder().events,
    );
    await expect(refused).rejects.toMatchObject({ code: "discord.unreachable" });
  });
});

describe("what the connection tells", () => {
  it("tells of guilds that come and go, not of their outages", async () => {
    const server = await serve();
    const { events, told } = recorder();
    await connect(server, events);
    const guild = server.addGuild({ name: "Second", locale: "de", channels: [] });
    server.setUnavailable(guild, true);
    server.setUnavailable(guild, false);
    server.removeGuild(guild);
    await expect.poll(() => told).toEqual(["joined Second de", "left"]);
  });

  it("tells of channels that change and vanish", async () => {
    const server = await serve();
    const { events, told } = recorder();
    await connect(server, events);
    server.setBotPermissions("alerts", { deny: ["SendMessages"] });
    server.deleteChannel("general");
    await expect.poll(() => told).toEqual(["channel changed", "channel deleted"]);
  });

  it("tells that the connection is lost when the token stops being good", async () => {
    const server = await serve();
    const { events, told } = recorder();
    await connect(server, events);
    server.gateway.disconnect(4004);
    await expect.poll(() => told).toContain("lost discord.token");
  });

  it("comes back by itself from a cut connection and says nothing of loss", async () => {
    const server = await serve();
    const { events, told } = recorder();
    const { client } = await connect(server, events);
    const resumed = new Promise((resolve) => client.once("shardResume", resolve));
    server.gateway.disconnect();
    await resumed;
    expect(told.filter((each) => each.startsWith("lost"))).toEqual([]);
  });
});
