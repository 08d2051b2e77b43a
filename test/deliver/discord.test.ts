import { afterEach, describe, expect, it } from "vitest";
import { connectDiscord } from "../../src/bot/client.ts";
import type { AlertChannel, RenderedMessage, Target } from "../../src/deliver/channel.ts";
import { createDiscordChannel } from "../../src/deliver/discord.ts";
import type { FaultKind } from "../discord-server/faults.ts";
import {
  createDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from "../discord-server/server.ts";

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const GUILD = {
  name: "Demo",
  channels: [
    { name: "alerts" },
    { name: "general" },
    { name: "news", type: "announcement" as const },
    { name: "forum", type: "forum" as const, tags: ["Privacy", "Competition"] },
    { name: "strict", type: "forum" as const, tags: ["Privacy"], requireTag: true },
  ],
};

interface Room {
  readonly server: DiscordServer;
  readonly channel: AlertChannel;
  /** The target of a channel by its name. */
  at(name: string, more?: Partial<Target>): Target;
}

async function room(options: DiscordServerOptions = {}): Promise<Room> {
  const server = await createDiscordServer({ guilds: [GUILD], ...options });
  open.push(server);
  const nothing = () => undefined;
  const connection = await connectDiscord(
    { token: server.token, apiUrl: server.url, requestTimeoutMs: 150 },
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
  return {
    server,
    channel: createDiscordChannel(connection.client, Date.now),
    at: (name, more = {}) => ({ guildId: server.guild().id, channelId: server.channel(name).id, ...more }),
  };
}

function alert(title: string, key = "k-1"): RenderedMessage {
  return { body: { embeds: [{ title, footer: { text: `Fine · ${key}` } }] } };
}

const longAgo = () => new Date(Date.now() - 3_600_000).toISOString();
const titles = (server: DiscordServer, name: string) =>
  server.messages(name).map((message) => message.embeds[0]?.title);

describe("posting", () => {
  it("posts once for one nonce, however often it is told to", async () => {
    const { server, channel, at } = await room();
    const first = await channel.post(at("alerts"), alert("Fine"), "n1");
    expect(await channel.post(at("alerts"), alert("Fine"), "n1")).toEqual(first);
    expect(titles(server, "alerts")).toEqual(["Fine"]);
    expect(server.invalid).toEqual([]);
  });

  it("pings nobody unless the message allows it", async () => {
    const { server, channel, at } = await room();
    const role = server.guild().roles[1]!.id;
    await channel.post(at("alerts"), { body: { content: `@everyone <@&${role}>` } }, "n1");
    const allowed = { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } };
    await channel.post(at("alerts"), { body: allowed }, "n2");
    expect(server.messages("alerts").map((message) => message.pings)).toEqual([[], [role]]);
  });

  it("sends files with their descriptions", async () => {
    const { server, channel, at } = await room();
    const files = [{ name: "chart.png", data: new Uint8Array([1, 2]), description: "Fines a year" }];
    const body = { embeds: [{ title: "Chart", image: { url: "attachment://chart.png" } }] };
    await channel.post(at("alerts"), { body, files }, "n1");
    expect(server.messages("alerts")[0]?.attachments).toMatchObject([
      { filename: "chart.png", size: 2, description: "Fines a year" },
    ]);
    expect(server.invalid).toEqual([]);
  });

  it("replies to what a follow-up follows", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("Fine"), "n1");
    await channel.post(at("alerts", { replyTo: { messageId, threadId: null } }), alert("Follow-up"), "n2");
    expect(server.messages("alerts")[1]?.reference?.messageId).toBe(messageId);
  });

  it("posts a follow-up also where its base was deleted", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("Fine"), "n1");
    server.deleteMessage(messageId);
    await channel.post(at("alerts", { replyTo: { messageId, threadId: null } }), alert("Follow-up"), "n2");
    expect(titles(server, "alerts")).toEqual(["Follow-up"]);
  });

  it("posts a follow-up without reply where the bot may not read the history", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("Fine"), "n1");
    server.setBotPermissions("alerts", { deny: ["ReadMessageHistory"] });
    await channel.post(at("alerts", { replyTo: { messageId, threadId: null } }), alert("Follow-up"), "n2");
    expect(server.messages("alerts")[1]?.reference).toBeNull();
  });

  it("posts in announcement channels as in any other", async () => {
    const { server, channel, at } = await room();
    await channel.post(at("news"), alert("Fine"), "n1");
    expect(titles(server, "news")).toEqual(["Fine"]);
  });
});

describe("threads and forums", () => {
  it("opens a thread on the alert and puts the follow-up into it", async () => {
    const { server, channel, at } = await room();
    const base = await channel.post(
      at("alerts", { openThread: true, title: "Clearview AI" }),
      alert("Fine"),
      "n1",
    );
    const replyTo = { messageId: base.messageId, threadId: base.threadId ?? null };
    const next = await channel.post(at("alerts", { replyTo }), alert("Follow-up"), "n2");
    expect(next.threadId).toBe(base.threadId);
    expect([titles(server, "alerts"), titles(server, "Clearview AI")]).toEqual([["Fine"], ["Follow-up"]]);
  });

  it("posts without a thread where it may not open one", async () => {
    const { server, channel, at } = await room();
    server.setBotPermissions("alerts", { deny: ["CreatePublicThreads"] });
    const posted = await channel.post(at("alerts", { openThread: true, title: "x" }), alert("Fine"), "n1");
    expect(posted.threadId).toBeNull();
    expect(titles(server, "alerts")).toEqual(["Fine"]);
  });

  it("replies in the channel where the thread is gone", async () => {
    const { server, channel, at } = await room();
    const base = await channel.post(at("alerts", { openThread: true, title: "Case" }), alert("Fine"), "n1");
    server.deleteChannel("Case");
    const replyTo = { messageId: base.messageId, threadId: base.threadId ?? null };
    await channel.post(at("alerts", { replyTo }), alert("Follow-up"), "n2");
    expect(server.messages("alerts")[1]?.reference?.messageId).toBe(base.messageId);
  });

  it("makes one forum post with title and tags, and puts the follow-up into it", async () => {
    const { server, channel, at } = await room();
    const target = at("forum", { title: "Clearview AI", tags: ["privacy"] });
    const base = await channel.post(target, alert("Fine"), "n1");
    const replyTo = { messageId: base.messageId, threadId: base.threadId ?? null };
    await channel.post(at("forum", { replyTo, title: "Clearview AI" }), alert("Follow-up", "k-2"), "n2");
    expect(titles(server, "Clearview AI")).toEqual(["Fine", "Follow-up"]);
    expect(server.channel("Clearview AI").appliedTags).toEqual([server.channel("forum").tags[0]?.id]);
    expect(server.invalid).toEqual([]);
  });

  it("makes one forum post although the answer to it was lost", async () => {
    const { server, channel, at } = await room();
    server.faults.add({ fault: "lost-502", on: "thread.create", times: 1 });
    const target = at("forum", { title: "Clearview AI" });
    await expect(channel.post(target, alert("Fine"), "n1")).rejects.toMatchObject({
      code: "deliver.unknown",
    });
    const again = await channel.post(target, alert("Fine"), "n1");
    expect(server.messages("Clearview AI").map((message) => message.id)).toEqual([again.messageId]);
    expect([...server.world.channels.values()].filter((each) => each.parentId)).toHaveLength(1);
  });

  it("picks a tag where the forum demands one and none fits", async () => {
    const { server, channel, at } = await room();
    await channel.post(at("strict", { title: "Case", tags: ["unknown"] }), alert("Fine"), "n1");
    expect(server.channel("Case").appliedTags).toHaveLength(1);
  });
});

describe("editing", () => {
  it("replaces what the message shows", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("1 outlet"), "n1");
    await channel.edit(at("alerts"), messageId, alert("2 outlets"));
    expect(titles(server, "alerts")).toEqual(["2 outlets"]);
    expect(server.invalid).toEqual([]);
  });

  it("finds the message on which a thread hangs, in a thread and in a forum post", async () => {
    const { server, channel, at } = await room();
    const base = await channel.post(at("alerts", { openThread: true, title: "Case" }), alert("a"), "n1");
    const threadId = base.threadId ?? null;
    const inThread = await channel.post(
      at("alerts", { replyTo: { messageId: base.messageId, threadId } }),
      alert("b"),
      "n2",
    );
    const post = await channel.post(at("forum", { title: "Post" }), alert("c", "k-3"), "n3");
    await channel.edit(at("alerts", { threadId }), base.messageId, alert("a2"));
    await channel.edit(at("alerts", { threadId }), inThread.messageId, alert("b2"));
    await channel.edit(at("forum", { threadId: post.threadId ?? null }), post.messageId, alert("c2"));
    expect(["alerts", "Case", "Post"].map((name) => titles(server, name))).toEqual([["a2"], ["b2"], ["c2"]]);
  });

  it("wakes an archived forum post to edit it", async () => {
    const { server, channel, at } = await room();
    const post = await channel.post(at("forum", { title: "Post" }), alert("a"), "n1");
    server.channel("Post").archived = true;
    await channel.edit(at("forum", { threadId: post.threadId ?? null }), post.messageId, alert("b"));
    expect(titles(server, "Post")).toEqual(["b"]);
  });

  it("tells that the message was deleted", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("a"), "n1");
    server.deleteMessage(messageId);
    const editing = channel.edit(at("alerts"), messageId, alert("b"));
    await expect(editing).rejects.toMatchObject({ code: "deliver.message-gone", fate: "permanent" });
  });
});

describe("finding a message by its key", () => {
  it("finds it among others", async () => {
    const { channel, at } = await room({ limits: { perChannel: null, global: null } });
    await channel.post(at("alerts"), alert("other", "k-0"), "n0");
    const { messageId } = await channel.post(at("alerts"), alert("Fine"), "n1");
    await channel.post(at("alerts"), alert("newer", "k-2"), "n2");
    expect(await channel.findByKey(at("alerts"), "k-1", longAgo())).toEqual({ status: "found", messageId });
  });

  it("finds it below more than a page of newer messages", async () => {
    const { server, channel, at } = await room({ limits: { perChannel: null, global: null } });
    const { messageId } = await channel.post(at("alerts"), alert("Fine"), "n1");
    const headers = { authorization: `Bot ${server.token}`, "content-type": "application/json" };
    for (let count = 0; count < 130; count += 1) {
      const url = `${server.url}/v10/channels/${server.channel("alerts").id}/messages`;
      await fetch(url, { method: "POST", headers, body: JSON.stringify({ content: `${count}` }) });
    }
    expect(await channel.findByKey(at("alerts"), "k-1", longAgo())).toEqual({ status: "found", messageId });
  });

  it("says that it is absent, also where another channel has it", async () => {
    const { channel, at } = await room();
    await channel.post(at("general"), alert("Fine"), "n1");
    expect(await channel.findByKey(at("alerts"), "k-1", longAgo())).toEqual({ status: "absent" });
  });

  it("does not take what was posted before the time asked for", async () => {
    const { channel, at } = await room();
    await channel.post(at("alerts"), alert("Fine"), "n1");
    const later = new Date(Date.now() + 60_000).toISOString();
    expect(await channel.findByKey(at("alerts"), "k-1", later)).toEqual({ status: "absent" });
  });

  it("finds it as a forum post and in the thread of its base", async () => {
    const { channel, at } = await room();
    const post = await channel.post(at("forum", { title: "Post" }), alert("Fine"), "n1");
    expect(await channel.findByKey(at("forum"), "k-1", longAgo())).toMatchObject({
      messageId: post.messageId,
    });
    const replyTo = { messageId: post.messageId, threadId: post.threadId ?? null };
    const next = await channel.post(at("forum", { replyTo }), alert("Follow-up", "k-2"), "n2");
    expect(await channel.findByKey(at("forum", { replyTo }), "k-2", longAgo())).toMatchObject({
      messageId: next.messageId,
      threadId: post.threadId,
    });
  });

  it.each(["ReadMessageHistory", "ViewChannel"] as const)(
    "says that it cannot read without %s",
    async (permission) => {
      const { server, channel, at } = await room();
      await channel.post(at("alerts"), alert("Fine"), "n1");
      server.setBotPermissions("alerts", { deny: [permission] });
      // The gateway tells of the change; until then history would be read and found empty.
      await expect
        .poll(() => channel.findByKey(at("alerts"), "k-9", longAgo()))
        .toEqual({ status: "unreadable" });
    },
  );
});

describe("what a failure means", () => {
  const cases: readonly (readonly [FaultKind, string, number])[] = [
    ["500", "deliver.unknown", 0],
    ["502", "deliver.unknown", 0],
    ["reset", "deliver.unknown", 0],
    ["hang", "deliver.unknown", 0],
    ["lost-502", "deliver.unknown", 1],
    ["lost-reset", "deliver.unknown", 1],
    ["lost-hang", "deliver.unknown", 1],
    ["rate-limited", "deliver.rate-limited", 0],
    ["rate-limited-global", "deliver.global-limit", 0],
    [50001, "deliver.forbidden", 0],
    [50013, "deliver.forbidden", 0],
    [10003, "deliver.gone", 0],
    [10008, "deliver.message-gone", 0],
    [50008, "deliver.invalid", 0],
    ["unauthorised", "deliver.unauthorised", 0],
  ];
  it.each(cases)("%s is %s, after %i messages and one request", async (fault, code, count) => {
    const { server, channel, at } = await room();
    server.faults.add({ fault, on: "message.create", times: 1 });
    await expect(channel.post(at("alerts"), alert("Fine"), "n1")).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^[^\n]{10,}$/),
    });
    expect(server.messages("alerts")).toHaveLength(count);
    expect(server.journal.requests.filter((each) => each.route === "message.create")).toHaveLength(1);
  });

  it("an unknown outcome, repeated with its nonce, leaves one message", async () => {
    const { server, channel, at } = await room();
    server.faults.add({ fault: "lost-reset", on: "message.create", times: 1 });
    await expect(channel.post(at("alerts"), alert("Fine"), "n1")).rejects.toMatchObject({
      code: "deliver.unknown",
    });
    await channel.post(at("alerts"), alert("Fine"), "n1");
    expect(titles(server, "alerts")).toEqual(["Fine"]);
  });

  it("a limit says until when, and nothing was sent", async () => {
    const { server, channel, at } = await room({ limits: { perChannel: { count: 1, windowMs: 2000 } } });
    // The client learns the name of the routes' bucket from its very first answer.
    await channel.post(at("general"), alert("a"), "n0");
    await channel.post(at("alerts"), alert("a"), "n1");
    const started = Date.now();
    const error = await channel
      .post(at("alerts"), alert("b"), "n2")
      .catch((each: { retryAt: string }) => each);
    expect(error).toMatchObject({ code: "deliver.rate-limited" });
    const wait = Date.parse((error as { retryAt: string }).retryAt) - started;
    expect(wait).toBeGreaterThan(1000);
    expect(wait).toBeLessThan(3000);
    expect(server.journal.count(429), "the client knew it beforehand").toBe(0);
  });

  it("a limit on edits of old messages comes without a time: half a minute", async () => {
    const { server, channel, at } = await room();
    const { messageId } = await channel.post(at("alerts"), alert("a"), "n1");
    server.faults.add({ fault: 30046, on: "message.edit", times: 1 });
    const error = await channel
      .edit(at("alerts"), messageId, alert("b"))
      .catch((each: { retryAt: string }) => each);
    expect(error).toMatchObject({ code: "deliver.rate-limited" });
    expect(Date.parse((error as { retryAt: string }).retryAt) - Date.now()).toBeGreaterThan(25_000);
  });

  it("a refusal names the permission that is missing", async () => {
    const { server, channel, at } = await room();
    server.setBotPermissions("alerts", { deny: ["EmbedLinks"] });
    const posting = () => channel.post(at("alerts"), alert("a"), "n1").catch((error: Error) => error.message);
    await expect.poll(posting).toMatch(/Missing Permissions.*allow it Embed Links there$/);
  });

  it("a channel that is gone says how to choose another", async () => {
    const { server, channel, at } = await room();
    const target = at("alerts");
    server.deleteChannel("alerts");
    await expect(channel.post(target, alert("a"), "n1")).rejects.toMatchObject({
      code: "deliver.gone",
      message: expect.stringContaining("/alerts channel"),
    });
  });
});
