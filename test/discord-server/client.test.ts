import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  type TextChannel,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { createDiscordServer, type DiscordServer, type DiscordServerOptions } from "./server.ts";

const running: { server: DiscordServer; client: Client }[] = [];

afterEach(async () => {
  for (const { server, client } of running.splice(0)) {
    await client.destroy();
    await server.close();
  }
});

/** A server with the real discord.js client logged in to it. */
async function online(
  options: DiscordServerOptions = {},
): Promise<{ server: DiscordServer; client: Client }> {
  const server = await createDiscordServer(options);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: server.url, timeout: 1500 },
    allowedMentions: { parse: [] },
    // The client's own throttle lets one identify through in five seconds.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  running.push({ server, client });
  client.on(Events.Error, () => undefined);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  return { server, client };
}

const fines = new SlashCommandBuilder()
  .setName("fines")
  .setDescription("Penalties of a company")
  .addStringOption((option) =>
    option.setName("company").setDescription("Its name").setRequired(true).setAutocomplete(true),
  )
  .toJSON();

async function answering(
  server: DiscordServer,
  client: Client,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<void> {
  await client.application?.commands.set([fines]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void answer(interaction).catch(() => undefined);
  });
  expect(server.commands.list("")).toHaveLength(1);
}

const alerts = (server: DiscordServer, client: Client): TextChannel =>
  client.channels.cache.get(server.channel("alerts").id) as TextChannel;

describe("gateway with discord.js", () => {
  it("logs in and knows guilds and channels", async () => {
    const { server, client } = await online();
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(["Demo"]);
    expect(alerts(server, client).name).toBe("alerts");
  });

  it("refuses a wrong token at the first request", async () => {
    const server = await createDiscordServer();
    const client = new Client({ intents: [], rest: { api: server.url } });
    running.push({ server, client });
    await expect(client.login("wrong")).rejects.toMatchObject({ code: "TokenInvalid" });
  });

  it("closes with 4014 on a privileged intent", async () => {
    const server = await createDiscordServer();
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: server.url } });
    running.push({ server, client });
    await expect(client.login(server.token)).rejects.toThrow(/disallowed intents/i);
  });

  it("resumes after op 7 and replays what happened in between", async () => {
    const { server, client } = await online();
    await answering(server, client, (interaction) => interaction.reply("here"));
    server.gateway.reconnect();
    await server.waitFor("the client to leave", () => !server.gateway.online);
    const asked = server.user.command("fines", { company: "x" }, { in: server.channel("alerts").id });
    expect((await asked.reply()).content).toBe("here");
    expect(server.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it("identifies anew after op 9 that is not resumable", async () => {
    const { server, client } = await online();
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    server.gateway.invalidate(false);
    await again;
    expect(server.gateway.counts).toMatchObject({ identifies: 2, resumes: 0 });
  });

  it("is resumed after a cut connection", async () => {
    const { server, client } = await online();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    server.gateway.disconnect();
    await resumed;
    expect(server.gateway.counts.identifies).toBe(1);
  });

  it("is left by the client when heartbeats get no answer", async () => {
    const { server, client } = await online({ heartbeatIntervalMs: 200 });
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    server.gateway.zombie = true;
    await server.waitFor("a resume", () => server.gateway.counts.resumes > 0);
    server.gateway.zombie = false;
    await resumed;
    expect(server.gateway.counts.heartbeats).toBeGreaterThan(0);
  });

  it("tells of guilds that come and go and of deleted channels", async () => {
    const { server, client } = await online();
    const seen: string[] = [];
    client.on(Events.GuildCreate, (guild) => seen.push(`+${guild.name}`));
    client.on(Events.GuildDelete, (guild) => seen.push(`-${guild.name}`));
    client.on(Events.GuildUnavailable, (guild) => seen.push(`?${guild.name}`));
    client.on(Events.ChannelDelete, (channel) => seen.push(`-#${"name" in channel ? channel.name : ""}`));
    const guild = server.addGuild({ name: "Second", channels: [] });
    server.setUnavailable(guild, true);
    server.setUnavailable(guild, false);
    server.removeGuild(guild);
    server.deleteChannel("general");
    await expect.poll(() => seen).toEqual(["+Second", "?Second", "-Second", "-#general"]);
  });
});

describe("interactions with discord.js", () => {
  it("carries a command to the bot and its reply back", async () => {
    const { server, client } = await online();
    await answering(server, client, (interaction) =>
      interaction.reply({
        content: `${interaction.options.getString("company", true)} ${interaction.locale}`,
        flags: MessageFlags.Ephemeral,
      }),
    );
    const where = { in: server.channel("alerts").id, locale: "de" };
    const reply = await server.user.command("fines", { company: "clearview" }, where).reply();
    expect(reply.content).toBe("clearview de");
    expect(server.messages("alerts"), "ephemeral").toHaveLength(0);
    expect(server.invalid).toEqual([]);
  });

  it("waits for the edit of a deferred reply and lists the follow-up", async () => {
    const { server, client } = await online();
    await answering(server, client, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ embeds: [new EmbedBuilder().setTitle("Clearview AI").setTimestamp()] });
      await interaction.followUp("more");
    });
    const asked = server.user.command("fines", { company: "x" }, { in: server.channel("alerts").id });
    expect((await asked.reply()).embeds[0]?.title).toBe("Clearview AI");
    expect((await asked.followup()).content).toBe("more");
    expect(server.invalid).toEqual([]);
  });

  it("gives 10062 to an answer after the deadline", async () => {
    const { server, client } = await online({ interactionDeadlineMs: 50 });
    let code: unknown;
    await answering(server, client, async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await interaction.reply("late").catch((error: { code: unknown }) => {
        code = error.code;
      });
    });
    const asked = server.user.command("fines", { company: "x" }, { in: server.channel("alerts").id });
    await expect(asked.reply()).rejects.toThrow(/did not respond/);
    await expect.poll(() => code).toBe(10062);
  });

  it("carries autocomplete", async () => {
    const { server, client } = await online();
    await answering(server, client, () => Promise.resolve());
    client.on(Events.InteractionCreate, (interaction: Interaction) => {
      if (!interaction.isAutocomplete()) return;
      void interaction.respond([{ name: `${interaction.options.getFocused()}…`, value: "clearview-ai" }]);
    });
    const where = { in: server.channel("alerts").id };
    const typed = server.user.autocomplete("fines", { option: "company", text: "clear" }, where);
    expect(await typed.choices()).toEqual([{ name: "clear…", value: "clearview-ai" }]);
  });

  it("carries a button press whose answer updates the message", async () => {
    const { server, client } = await online();
    const button = new ButtonBuilder().setCustomId("page:2").setLabel("Next").setStyle(ButtonStyle.Primary);
    await answering(server, client, (interaction) =>
      interaction.reply({
        content: "page 1",
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
      }),
    );
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton()) void interaction.update({ content: "page 2", components: [] });
    });
    const shown = await server.user
      .command("fines", { company: "x" }, { in: server.channel("alerts").id })
      .reply();
    const updated = await server.user.click(shown.id, "Next", { as: "member" }).reply();
    expect([updated.id, updated.content]).toEqual([shown.id, "page 2"]);
    expect(server.invalid).toEqual([]);
  });

  it("carries a select's value, an opened modal and what was filled in", async () => {
    const { server, client } = await online();
    const menu = new StringSelectMenuBuilder()
      .setCustomId("kind")
      .addOptions({ label: "Fines", value: "fine" }, { label: "Orders", value: "order" });
    const field = new TextInputBuilder().setCustomId("sum").setLabel("Sum").setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId("threshold")
      .setTitle("Threshold")
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(field));
    await answering(server, client, (interaction) =>
      interaction.reply({
        content: "which?",
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
      }),
    );
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isStringSelectMenu() && interaction.values[0] === "fine")
        void interaction.showModal(modal);
      if (interaction.isModalSubmit()) void interaction.reply(interaction.fields.getTextInputValue("sum"));
    });
    const shown = await server.user
      .command("fines", { company: "x" }, { in: server.channel("alerts").id })
      .reply();
    const chosen = server.user.select(shown.id, "kind", ["fine"], {});
    const sent = await server.user.submit(chosen, { sum: "EUR 100000" });
    expect((await sent.reply()).content).toBe("EUR 100000");
    expect(server.invalid).toEqual([]);
  });

  it("carries a command of a message's menu", async () => {
    const { server, client } = await online();
    const explain = new ContextMenuCommandBuilder()
      .setName("Explain this alert")
      .setType(ApplicationCommandType.Message);
    await client.application?.commands.set([explain]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        void interaction.reply(`about ${interaction.targetMessage.content}`);
    });
    const posted = await alerts(server, client).send("a fine");
    const asked = server.user.messageCommand("Explain this alert", posted.id, { in: posted.channelId });
    expect((await asked.reply()).content).toBe("about a fine");
  });

  it("refuses a second answer, and a follow-up once the token has expired", async () => {
    const { server, client } = await online({ interactionTokenMs: 100 });
    const codes: unknown[] = [];
    const note = (error: { code: unknown }): void => {
      codes.push(error.code);
    };
    await answering(server, client, async (interaction) => {
      await interaction.reply("first");
      await interaction.client.rest
        .post(Routes.interactionCallback(interaction.id, interaction.token), {
          body: { type: 4, data: { content: "second" } },
        })
        .catch(note);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await interaction.followUp("late").catch(note);
    });
    server.user.command("fines", { company: "x" }, { in: server.channel("alerts").id });
    await expect.poll(() => codes).toEqual([40060, 50027]);
  });

  it("does not offer a command to a member who lacks its default permission", async () => {
    const { server, client } = await online();
    await client.application?.commands.set([{ ...fines, default_member_permissions: "32" }]);
    const typing = () =>
      server.user.command("fines", { company: "x" }, { in: server.channel("alerts").id, as: "member" });
    expect(typing).toThrow(/does not offer/);
  });
});

describe("messages with discord.js", () => {
  it("keeps posts with files, edits and replies", async () => {
    const { server, client } = await online();
    const posted = await alerts(server, client).send({
      embeds: [new EmbedBuilder().setTitle("Fine").setImage("attachment://chart.png")],
      files: [new AttachmentBuilder(Buffer.from("png"), { name: "chart.png", description: "a chart" })],
    });
    await posted.edit({ embeds: [new EmbedBuilder().setTitle("Fine, twice reported")] });
    await posted.reply("follow-up");
    const [first, second] = server.messages("alerts");
    expect(first?.embeds[0]?.title).toBe("Fine, twice reported");
    expect(first?.attachments[0]).toMatchObject({ filename: "chart.png", size: 3, description: "a chart" });
    expect(first?.revisions).toHaveLength(2);
    expect(second?.reference?.messageId).toBe(first?.id);
    expect(server.invalid).toEqual([]);
  });

  it("takes an edit whose picture is a file that the message has already", async () => {
    const { server, client } = await online();
    const embed = new EmbedBuilder().setTitle("Fine").setImage("attachment://chart.png");
    const files = [new AttachmentBuilder(Buffer.from("png"), { name: "chart.png" })];
    const posted = await alerts(server, client).send({ embeds: [embed], files });
    await posted.edit({ embeds: [embed.setTitle("Fine, upheld")] });
    expect(server.messages("alerts")[0]?.embeds[0]?.title).toBe("Fine, upheld");
    expect(server.invalid).toEqual([]);
  });

  it("lists history newest first, with limit, before and after", async () => {
    const { server, client } = await online();
    const channel = alerts(server, client);
    const sent = [];
    for (const text of ["a", "b", "c", "d"]) sent.push((await channel.send(text)).id);
    const texts = async (options: { limit?: number; before?: string; after?: string }) =>
      (await channel.messages.fetch({ cache: false, ...options })).map((each) => each.content);
    expect(await texts({})).toEqual(["d", "c", "b", "a"]);
    expect(await texts({ limit: 2 })).toEqual(["d", "c"]);
    expect(await texts({ before: sent[2]! })).toEqual(["b", "a"]);
    expect(await texts({ after: sent[1]! })).toEqual(["d", "c"]);
  });

  it("gives back the earlier message on an enforced nonce, until the nonce expires", async () => {
    const { server, client } = await online();
    const send = () => alerts(server, client).send({ content: "once", nonce: "n1", enforceNonce: true });
    expect((await send()).id).toBe((await send()).id);
    expect(server.messages("alerts")).toHaveLength(1);
    server.expireNonces();
    await send();
    expect(server.messages("alerts")).toHaveLength(2);
  });

  it("keeps two copies of one nonce that is not enforced", async () => {
    const { server, client } = await online();
    for (const _ of [1, 2]) await alerts(server, client).send({ content: "twice", nonce: "n1" });
    expect(server.messages("alerts")).toHaveLength(2);
  });

  it("opens forum posts with tags and threads on messages", async () => {
    const { server, client } = await online({
      guilds: [
        { name: "Demo", channels: [{ name: "alerts" }, { name: "forum", type: "forum", tags: ["privacy"] }] },
      ],
    });
    const forum = client.channels.cache.get(server.channel("forum").id);
    if (!forum?.isThreadOnly()) throw new Error("no forum");
    const post = await forum.threads.create({
      name: "Clearview AI",
      message: { content: "fined" },
      appliedTags: [forum.availableTags[0]!.id],
    });
    await post.send("follow-up");
    expect(server.messages("Clearview AI").map((each) => each.content)).toEqual(["fined", "follow-up"]);
    const message = await alerts(server, client).send("fined");
    const thread = await message.startThread({ name: "case" });
    expect(thread.id).toBe(message.id);
    expect(server.invalid).toEqual([]);
  });

  it.each([
    ["ViewChannel", 50001],
    ["SendMessages", 50013],
    ["EmbedLinks", 50013],
  ] as const)("refuses a post without %s: %i", async (permission, code) => {
    const { server, client } = await online();
    const channel = alerts(server, client);
    server.setBotPermissions("alerts", { deny: [permission] });
    await expect(channel.send({ embeds: [{ title: "x" }] })).rejects.toMatchObject({ code });
  });
});

describe("limits and faults with discord.js", () => {
  it("lets the client wait for a channel's bucket without a 429", async () => {
    const { server, client } = await online({ limits: { perChannel: { count: 2, windowMs: 300 } } });
    const started = performance.now();
    for (const text of ["a", "b", "c"]) await alerts(server, client).send(text);
    expect(performance.now() - started).toBeGreaterThan(200);
    expect(server.journal.count(429)).toBe(0);
  });

  it("answers 429 with Retry-After beyond the global limit, and the client tries again", async () => {
    const limits = { global: { count: 2, windowMs: 500, kind: "sliding" as const }, perChannel: null };
    const { server, client } = await online({ limits });
    await Promise.all(["a", "b", "c"].map((text) => alerts(server, client).send(text)));
    expect(server.messages("alerts")).toHaveLength(3);
    expect(server.journal.count(429)).toBeGreaterThan(0);
  });

  it("repeats a single 429 after its time", async () => {
    const { server, client } = await online();
    server.faults.add({ fault: "rate-limited", on: "message.create", times: 1, seconds: 0.2 });
    await alerts(server, client).send("a");
    expect(
      server.journal.requests.filter((each) => each.route === "message.create").map((each) => each.status),
    ).toEqual([429, 200]);
  });

  it("posts, then loses the answer: the client's own retry makes a second copy", async () => {
    const { server, client } = await online();
    server.faults.add({ fault: "lost-502", on: "message.create", times: 1 });
    await alerts(server, client).send("a");
    expect(server.messages("alerts")).toHaveLength(2);
  });

  it("posts, then cuts the connection", async () => {
    const { server, client } = await online();
    server.faults.add({ fault: "lost-reset", on: "message.create", times: 1 });
    await expect(alerts(server, client).send("a")).rejects.toThrow();
    expect(server.messages("alerts")).toHaveLength(1);
  });

  it("strikes at random the same way with the same seed", async () => {
    const run = async (seed: number): Promise<number[]> => {
      const { server } = await online({ seed });
      server.faults.add({ fault: "500", probability: 0.5 });
      const statuses: number[] = [];
      for (let at = 0; at < 12; at += 1) {
        const response = await fetch(`${server.url}/v10/users/@me`, {
          headers: { authorization: "Bot test-token" },
        });
        statuses.push(response.status);
      }
      return statuses;
    };
    const [once, again, other] = [await run(7), await run(7), await run(8)];
    expect(once).toEqual(again);
    expect(once).not.toEqual(other);
    expect(new Set(once)).toEqual(new Set([200, 500]));
  });
});
