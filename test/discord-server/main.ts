import { parseArgs } from "node:util";
import type { FaultRule } from "./faults.ts";
import type { GuildSpec } from "./model.ts";
import { createDiscordServer } from "./server.ts";

/**
 * The server as a process of its own, which outlives a bot that is killed:
 * `node test/discord-server/main.ts [--port N] [--journal FILE] [--token T] [--guilds JSON] [--faults JSON] [--seed N]`.
 * Prints one line of JSON when it listens: the address, the token and the channels' ids by name. SIGTERM ends it.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    journal: { type: "string" },
    token: { type: "string", default: "test-token" },
    guilds: { type: "string" },
    faults: { type: "string", default: "[]" },
    seed: { type: "string", default: "1" },
    /** Limits of 5 in 5 s and 50 a second are off unless asked for: a drill is about losses, not waiting. */
    limits: { type: "boolean", default: false },
    "nonce-window": { type: "string", default: "180000" },
  },
});
const server = await createDiscordServer({
  port: Number(values.port),
  token: values.token,
  seed: Number(values.seed),
  nonceWindowMs: Number(values["nonce-window"]),
  ...(values.limits ? {} : { limits: { perChannel: null, global: null } }),
  ...(values.journal ? { journalFile: values.journal } : {}),
  ...(values.guilds ? { guilds: JSON.parse(values.guilds) as GuildSpec[] } : {}),
});
for (const rule of JSON.parse(values.faults) as FaultRule[]) server.faults.add(rule);
const channels = Object.fromEntries([...server.world.channels.values()].map((each) => [each.name, each.id]));
const guilds = Object.fromEntries([...server.world.guilds.values()].map((each) => [each.name, each.id]));
process.stdout.write(`${JSON.stringify({ url: server.url, token: server.token, guilds, channels })}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
