import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { guildPayload, userPayload } from "./payloads.ts";
import type { World } from "./world.ts";

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};
/** Server members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const GUILD_MESSAGES = 1 << 9;
const EVENTS_KEPT = 10_000;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
  sequence: number;
}

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly privilegedIntents: boolean;
}

/** How often each thing happened, for tests to count. */
export interface GatewayCounts {
  identifies: number;
  resumes: number;
  heartbeats: number;
  connections: number;
}

/** Gateway v10 over JSON: https://discord.com/developers/docs/events/gateway */
export class Gateway {
  readonly counts: GatewayCounts = { identifies: 0, resumes: 0, heartbeats: 0, connections: 0 };
  /** While true, heartbeats get no answer, as from a connection that is dead without knowing it. */
  zombie = false;
  url = "";
  private readonly world: World;
  private readonly options: GatewayOptions;
  private readonly sessions = new Map<string, Session>();
  private readonly sockets: WebSocketServer;

  constructor(http: Server, world: World, options: GatewayOptions) {
    this.world = world;
    this.options = options;
    this.sockets = new WebSocketServer({ server: http, path: "/gateway" });
    this.sockets.on("connection", (socket) => this.connected(socket));
  }

  /** Whether a client is identified and connected now. */
  get online(): boolean {
    return [...this.sessions.values()].some((session) => session.socket);
  }

  /** Whether there is a session that gets events now or after its resume. */
  get hasSession(): boolean {
    return this.sessions.size > 0;
  }

  /** Sends an event to the guild's shard (to all where `guildId` is null); kept for a resume. */
  dispatch(event: string, data: unknown, guildId: string | null): void {
    for (const session of this.sessions.values()) {
      if (guildId && !inShard(guildId, session.shard)) continue;
      if (event.startsWith("MESSAGE_") && !(session.intents & GUILD_MESSAGES)) continue;
      this.emit(session, event, data);
    }
  }

  /** Op 7: asks every client to connect again and resume. */
  reconnect(): void {
    for (const socket of this.sockets.clients) send(socket, { op: OP.reconnect, d: null });
  }

  /** Op 9: says that the session is invalid. What is not resumable is forgotten. */
  invalidate(resumable: boolean): void {
    for (const session of [...this.sessions.values()]) {
      if (!resumable) this.sessions.delete(session.id);
      if (session.socket) send(session.socket, { op: OP.invalidSession, d: resumable });
    }
  }

  /** Closes every connection with a code, or cuts it without a word where there is none. */
  disconnect(code?: number): void {
    for (const socket of this.sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  close(): void {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }

  private emit(session: Session, event: string, data: unknown): void {
    session.sequence += 1;
    const entry = { s: session.sequence, t: event, d: data };
    session.events.push(entry);
    if (session.events.length > EVENTS_KEPT) session.events.shift();
    if (session.socket) send(session.socket, { op: OP.dispatch, ...entry });
  }

  private connected(socket: WebSocket): void {
    this.counts.connections += 1;
    let session: Session | null = null;
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.options.heartbeatIntervalMs } });
    socket.on("message", (raw) => {
      const frame = readFrame(String(raw));
      if (!frame) return socket.close(4002, "Error while decoding payload.");
      if (frame.op === OP.heartbeat) {
        this.counts.heartbeats += 1;
        if (!this.zombie) send(socket, { op: OP.ack });
      } else if (frame.op === OP.identify) {
        if (session) return socket.close(4005, "Already authenticated.");
        session = this.identify(socket, frame.d);
      } else if (frame.op === OP.resume) {
        session = this.resume(socket, frame.d);
      } else if (!session) {
        socket.close(4003, "Not authenticated.");
      }
    });
    socket.on("close", (code) => {
      if (session?.socket !== socket) return;
      session.socket = null;
      // A client that says goodbye with 1000 or 1001 ends its session; any other may resume it.
      if (code === 1000 || code === 1001) this.sessions.delete(session.id);
      this.world.changed();
    });
  }

  private identify(socket: WebSocket, data: Readonly<Record<string, unknown>>): Session | null {
    this.counts.identifies += 1;
    const intents = Number(data["intents"]);
    if (data["token"] !== this.options.token) {
      socket.close(4004, "Authentication failed.");
      return null;
    }
    if (!this.options.privilegedIntents && intents & PRIVILEGED) {
      socket.close(4014, "Disallowed intent(s).");
      return null;
    }
    const [index, count] = (data["shard"] ?? [0, 1]) as [number, number];
    const session: Session = {
      id: randomBytes(16).toString("hex"),
      intents,
      shard: [index, count],
      events: [],
      socket,
      sequence: 0,
    };
    this.sessions.set(session.id, session);
    const guilds = [...this.world.guilds.values()].filter((guild) => inShard(guild.id, session.shard));
    const id = this.world.applicationId;
    this.emit(session, "READY", {
      v: 10,
      user: {
        ...userPayload({ id, name: this.world.botName, bot: true }),
        verified: true,
        mfa_enabled: false,
      },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: session.shard,
      application: { id, flags: 0 },
    });
    for (const guild of guilds) this.emit(session, "GUILD_CREATE", guildPayload(this.world, guild));
    this.world.changed();
    return session;
  }

  private resume(socket: WebSocket, data: Readonly<Record<string, unknown>>): Session | null {
    this.counts.resumes += 1;
    if (data["token"] !== this.options.token) {
      socket.close(4004, "Authentication failed.");
      return null;
    }
    const session = this.sessions.get(String(data["session_id"]));
    const last = Number(data["seq"]);
    if (!session || !(last <= session.sequence)) {
      send(socket, { op: OP.invalidSession, d: false });
      return null;
    }
    session.socket = socket;
    for (const event of session.events) if (event.s > last) send(socket, { op: OP.dispatch, ...event });
    this.emit(session, "RESUMED", {});
    this.world.changed();
    return session;
  }
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
function inShard(guildId: string, [index, count]: readonly [number, number]): boolean {
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

function send(socket: WebSocket, frame: object): void {
  socket.send(JSON.stringify(frame));
}

function readFrame(text: string): { op: number; d: Readonly<Record<string, unknown>> } | null {
  try {
    const frame: unknown = JSON.parse(text);
    if (typeof frame !== "object" || frame === null || !("op" in frame)) return null;
    const data = "d" in frame && typeof frame.d === "object" && frame.d !== null ? frame.d : {};
    return { op: Number(frame.op), d: data as Readonly<Record<string, unknown>> };
  } catch {
    return null;
  }
}
