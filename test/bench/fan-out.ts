/**
 * How fast one alert reaches many channels, and whether commands are answered meanwhile:
 *
 *   node test/bench/fan-out.ts --channels 2000 --per-second 45
 *
 * The real sender, outbox (SQLite on disk) and Discord edge against the loopback Discord with Discord's limits: 50
 * requests in any second, 5 messages in 5 s a channel. Twice a second a member uses a command that defers its reply,
 * whose edit goes through the same client as the alerts. Prints one line of figures.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connectDiscord } from "../../src/bot/client.ts";
import { registerCommands } from "../../src/bot/register.ts";
import { createDiscordChannel } from "../../src/deliver/discord.ts";
import { createSender } from "../../src/deliver/sender.ts";
import { outboxPort } from "../../src/sending.ts";
import { openStore } from "../../src/store/db.ts";
import * as outboxStore from "../../src/store/outbox.ts";
import { createDiscordServer } from "../discord-server/server.ts";

const { values } = parseArgs({
  options: { channels: { type: "string", default: "2000" }, "per-second": { type: "string", default: "45" } },
});
const count = Number(values.channels);
const perSecond = Number(values["per-second"]);
const PER_GUILD = 50;
const folder = mkdtempSync(join(tmpdir(), "finewatch-fan-out-"));
const guilds = Array.from({ length: Math.ceil(count / PER_GUILD) }, (_, g) => ({
  name: `guild-${g}`,
  channels: Array.from({ length: Math.min(PER_GUILD, count - g * PER_GUILD) }, (_each, c) => ({
    name: `g${g}-c${c}`,
  })),
}));
const server = await createDiscordServer({ guilds });
const nothing = () => undefined;
const connection = await connectDiscord(
  { token: server.token, apiUrl: server.url },
  {
    interaction: (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      void interaction.deferReply().then(() => interaction.editReply("pong"));
    },
    guildJoined: nothing,
    guildLeft: nothing,
    channelDeleted: nothing,
    channelChanged: nothing,
    lost: nothing,
    trouble: nothing,
  },
);
await registerCommands({
  client: connection.client,
  commands: [{ name: "ping", type: 1, description: "ping", contexts: [0] }] as never,
  savedHash: () => Promise.resolve(null),
  saveHash: () => Promise.resolve(),
});
const store = await openStore({ engine: "sqlite", file: join(folder, "finewatch.db"), exclusive: true });
const at = new Date().toISOString();
await store.transaction(async (trx) => {
  for (const guild of server.world.guilds.values())
    for (const channel of server.world.channels.values())
      if (channel.guildId === guild.id)
        await outboxStore.enqueue(trx, {
          guildId: guild.id,
          channelId: channel.id,
          eventId: "event",
          reason: "newCase",
          revision: 1,
          eventOn: "2026-05-01",
          now: at,
          heldUntil: null,
        });
});
const channel = createDiscordChannel(connection.client, Date.now);
const sender = createSender({
  outbox: outboxPort({ store }, { flood: () => ({ posts: 20, windowMs: 600_000 }) }),
  channelOf: () => channel,
  render: async (row) => ({
    message: {
      body: { embeds: [{ title: "A fine", description: "EUR 20 million", footer: { text: row.id } }] },
    },
    revision: 1,
    key: row.id,
    target: { guildId: row.guildId, channelId: row.channelId, threadId: row.threadId },
  }),
  clock: {
    now: Date.now,
    monotonic: () => performance.now(),
    sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
  },
  owner: "bench",
  perSecond,
  maxInFlight: 15,
  report: nothing,
});
const first = [...server.world.channels.values()][0]!;
const replies: number[] = [];
const done = new AbortController();
const asking = (async () => {
  while (!done.signal.aborted) {
    await delay(500);
    const asked = performance.now();
    await server.user.command("ping", {}, { in: first.id }).reply(60_000);
    replies.push(performance.now() - asked);
  }
})();
const started = performance.now();
const sent = await sender.drain();
const seconds = (performance.now() - started) / 1000;
done.abort();
await asking;
const posts = server.journal.requests.filter(({ route }) => route === "message.create");
const limited = server.journal.count(429);
const worst = Math.max(...replies);
process.stdout.write(
  `fan-out channels=${count} sent=${sent} seconds=${seconds.toFixed(1)} perSecond=${(sent / seconds).toFixed(1)} share=${((sent / seconds / 50) * 100).toFixed(1)}% posts=${posts.length} 429s=${limited} replies=${replies.length} slowest=${Math.round(worst)}ms\n`,
);
await connection.close();
await server.close();
await store.close();
rmSync(folder, { recursive: true, force: true });
process.exit(sent === count && limited === 0 && worst < 1000 && sent / seconds >= 45 ? 0 : 1);
