import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { partyCatalogue } from "../src/detect/catalogue.ts";
import { createDetector } from "../src/detect/detect.ts";
import { DEFAULT_SETTINGS } from "../src/domain/alert.ts";
import type { Source } from "../src/domain/source.ts";
import { createHttp } from "../src/fetch/http.ts";
import { createIsolate, type IsolateOptions } from "../src/isolate.ts";
import { readRates } from "../src/link/fx.ts";
import { createLogger } from "../src/logger.ts";
import { createPipeline } from "../src/pipeline.ts";
import { createPoller, type Poller, type RoundReport } from "../src/poll.ts";
import { openStore, type Store } from "../src/store/db.ts";
import { saveSource } from "../src/store/sources.ts";
import { addWatch, allWatches } from "../src/store/watches.ts";
import { type ENGINES, freshDatabase } from "./store/engines.ts";

const GUILD = "1";
const CHANNEL = "11";

/** Sources on loopback, the poller, the line behind it and a real database; time stands until it is moved. */
export interface PollWorld extends AsyncDisposable {
  readonly store: Store;
  /** "http://127.0.0.1:PORT" */
  readonly site: string;
  readonly folder: string;
  readonly lines: string[];
  readonly poller: Poller;
  /** How often the outbox was woken. */
  woken: number;
  /** ISO 8601. */
  now: string;
  /** What a path answers from now on; the last answer given stays. */
  serve(path: string, answer: Answer): void;
  /** Requests for a path, with the query as it was asked. */
  asked(path: string): readonly IncomingMessage[];
  add(source: Partial<Source> & Pick<Source, "id" | "url">): Promise<Source>;
  /** Lets hours pass and polls what is due. */
  poll(hours?: number): Promise<RoundReport>;
  /** As if the process were asked to end. */
  stop(): void;
  alerts(): Promise<readonly string[]>;
  /** The row of a source. */
  row(id: string): Promise<Awaited<ReturnType<typeof rowOf>>>;
}

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => unknown);

const BODIES = [
  {
    id: "fr-cnil",
    name: "CNIL",
    country: "FR",
    field: "privacy",
    kind: "regulator",
    aliases: ["Commission nationale de l'informatique et des libertés"],
    domains: ["cnil.fr"],
  },
];

function rowOf(store: Store, id: string) {
  return store.db.selectFrom("source").where("id", "=", id).selectAll().executeTakeFirstOrThrow();
}

export async function createPollWorld(
  engine: (typeof ENGINES)[number] = "sqlite",
  options: { readonly concurrency?: number; readonly isolate?: IsolateOptions } = {},
): Promise<PollWorld> {
  const database = await freshDatabase(engine);
  const store = await openStore(database.options);
  const answers = new Map<string, Answer>();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.get((request.url ?? "/").split("?")[0]!);
    if (answer === undefined) return response.writeHead(404).end();
    if (typeof answer === "function") return answer(request, response);
    return response.writeHead(200, { "content-type": "application/xml" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stopping = new AbortController();
  const lines: string[] = [];
  const logger = createLogger({
    level: "info",
    format: "pretty",
    secrets: [],
    write: (line) => void lines.push(line),
  });
  const { catalogue } = partyCatalogue(BODIES, []);
  const rates = readRates("");
  await store.db
    .insertInto("guild")
    .values({ id: GUILD, name: "G", joined_at: "2026-01-01T00:00:00.000Z" })
    .execute();
  await addWatch(store.db, {
    guildId: GUILD,
    channelId: CHANNEL,
    target: { type: "everything" },
    threshold: null,
    createdBy: "u",
    createdAt: "2026-01-01T00:00:00.000Z",
  });
  const http = createHttp({
    allowPrivate: ["127.0.0.0/8"],
    allowPorts: [port],
    hostGapMs: 0,
    deadlineMs: 15_000,
    now: () => Date.parse(world.now),
  });
  const isolate = createIsolate(options.isolate);
  const world: PollWorld = {
    store,
    site: `http://127.0.0.1:${port}`,
    folder: database.folder,
    lines,
    woken: 0,
    now: "2026-03-02T08:00:00.000Z",
    poller: createPoller({
      store,
      http,
      isolate,
      pipeline: createPipeline({
        store,
        detector: createDetector(catalogue),
        authorities: new Map(catalogue.authorities.map((body) => [body.id, body])),
        companies: new Map(),
        audience: async () => ({
          watches: await allWatches(store.db),
          guilds: [{ guildId: GUILD, settings: { ...DEFAULT_SETTINGS, channelId: CHANNEL } }],
        }),
        rates: () => rates,
        maxAlertAgeMs: 7 * 86_400_000,
      }),
      logger,
      owner: "test",
      concurrency: options.concurrency ?? 8,
      root: database.folder,
      wake: () => void world.woken++,
      random: () => 0.5,
      signal: stopping.signal,
    }),
    serve: (path, answer) => void answers.set(path, answer),
    asked: (path) => requests.filter(({ url }) => url?.split("?")[0] === path),
    async add(given) {
      const source: Source = {
        name: given.id,
        format: "auto",
        enabled: true,
        disabledReason: null,
        authority: null,
        field: null,
        country: null,
        language: "en",
        trust: "press",
        verified: false,
        verifiedBy: null,
        everyMinutes: 60,
        fullText: false,
        guildId: null,
        ...given,
      };
      await saveSource(store.db, source, world.now);
      return source;
    },
    poll(hours = 0) {
      world.now = new Date(Date.parse(world.now) + hours * 3_600_000).toISOString();
      return world.poller.round(world.now);
    },
    stop: () => stopping.abort(),
    async alerts() {
      const rows = await store.db
        .selectFrom("outbox")
        .innerJoin("event", "event.id", "outbox.event_id")
        .orderBy("outbox.created_at")
        .select(["event.kind", "event.amount_minor", "event.currency", "event.revision"])
        .execute();
      return rows.map(
        (row) => `${row.kind} ${row.currency} ${(row.amount_minor ?? 0) / 100} r${row.revision}`,
      );
    },
    row: (id) => rowOf(store, id),
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await world.poller.round(world.now).catch(() => undefined);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([isolate.close(), http.close()]);
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
  return world;
}

export interface Item {
  readonly title: string;
  readonly text?: string;
  readonly path?: string | null;
  /** ISO 8601, or null: without a date. */
  readonly at?: string | null;
}

/** An RSS feed of items; one without a path has neither link nor guid. */
export function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ title, text = "", path = `/${title.length}`, at = "2026-03-02T07:00:00Z" }) => {
      const place =
        path === null
          ? ""
          : `<link>https://news.example${path}</link><guid>https://news.example${path}</guid>`;
      const date = at === null ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
      return `<item><title>${title}</title>${place}${date}<description>${text}</description></item>`;
    },
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example</link><description>d</description>${entries.join("")}</channel></rss>`;
}
