import { mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { EMPTY_FEED } from "../src/schedule.ts";
import { createPollWorld, type Item, rss } from "./poll-world.ts";
import { ENGINES } from "./store/engines.ts";

const QUIET: Item = { title: "The weather in March", text: "It rained.", path: "/weather" };
const FINE: Item = {
  title: "CNIL fines Velmora EUR 3 million",
  text: "The French data protection authority CNIL has imposed a fine of EUR 3 million on Velmora for unlawful profiling.",
  path: "/velmora",
  at: "2026-03-02T08:30:00Z",
};

describe.each(ENGINES)("a source that is polled, on %s", (engine) => {
  it("tells nobody of what it shows at first, and of news once", async () => {
    await using world = await createPollWorld(engine);
    const { id } = await world.add({ id: "daily", url: `${world.site}/feed` });
    const old = { ...FINE, path: "/old", at: "2025-11-02T08:30:00Z" };
    world.serve(
      "/feed",
      rss([
        QUIET,
        {
          ...old,
          title: "CNIL fines Ostrado EUR 2 million",
          text: "The CNIL has fined Ostrado EUR 2 million.",
        },
      ]),
    );
    await world.poll();
    expect(await world.alerts()).toEqual([]);
    world.serve("/feed", rss([FINE, QUIET]));
    expect(await world.poll(1.2)).toMatchObject({ polled: 1, failed: 0, added: 1, events: 1, alerts: 1 });
    expect(world.woken).toBeGreaterThan(0);
    expect(await world.poll(1.2)).toMatchObject({ polled: 1, added: 0, alerts: 0 });
    expect(await world.alerts()).toEqual(["fine EUR 3000000 r1"]);
    expect(await world.row(id)).toMatchObject({ fail_count: 0, last_error: null, lease_owner: null });
  });

  it("alerts nobody for an edited date or a new order", async () => {
    await using world = await createPollWorld(engine);
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", rss([QUIET]));
    await world.poll();
    world.serve("/feed", rss([FINE, QUIET]));
    await world.poll(1.2);
    world.serve("/feed", rss([QUIET, { ...FINE, at: "2026-03-02T09:45:00Z" }]));
    expect(await world.poll(1.2)).toMatchObject({ added: 0, events: 0, alerts: 0 });
    expect(await world.alerts()).toHaveLength(1);
  });

  it("refines the event of an item whose text was edited", async () => {
    await using world = await createPollWorld(engine);
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", rss([QUIET]));
    await world.poll();
    world.serve("/feed", rss([FINE, QUIET]));
    await world.poll(1.2);
    const edited = {
      ...FINE,
      title: FINE.title.replace("3 million", "3.5 million"),
      text: FINE.text!.replace("3 million", "3.5 million"),
    };
    world.serve("/feed", rss([edited, QUIET]));
    expect(await world.poll(1.2)).toMatchObject({ added: 0, alerts: 0 });
    expect(await world.alerts()).toEqual(["fine EUR 3500000 r2"]);
  });

  it("remembers how often it publishes", async () => {
    await using world = await createPollWorld(engine);
    const { id } = await world.add({ id: "daily", url: `${world.site}/feed` });
    const days = [1, 2, 3, 4, 5].map((day) => ({
      title: `Day ${day}`,
      path: `/${day}`,
      at: `2026-02-2${day}T07:00:00Z`,
    }));
    world.serve("/feed", rss(days));
    await world.poll();
    expect((await world.row(id)).habit_seconds).toBe(86_400);
  });
});

describe("items without a date", () => {
  it("are known again by their words, and tell of news once", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "bare", url: `${world.site}/feed` });
    const bare = { ...FINE, path: null, at: null };
    world.serve(
      "/feed",
      rss([
        {
          ...bare,
          title: "CNIL fines Ostrado EUR 2 million",
          text: "The CNIL has fined Ostrado EUR 2 million.",
        },
      ]),
    );
    await world.poll();
    world.serve("/feed", rss([bare]));
    expect(await world.poll(1.2)).toMatchObject({ added: 1, alerts: 1 });
    expect(await world.poll(1.2)).toMatchObject({ added: 0, alerts: 0 });
    expect(await world.alerts()).toEqual(["fine EUR 3000000 r1"]);
  });
});

describe("validators", () => {
  it("are sent, and an unchanged feed is not read again", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", (request, response) =>
      request.headers["if-none-match"] === '"a"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, { etag: '"a"', "last-modified": "Mon, 02 Mar 2026 07:00:00 GMT" })
            .end(rss([QUIET])),
    );
    await world.poll();
    await world.poll(1.2);
    const [, second] = world.asked("/feed");
    expect(second?.headers["if-none-match"]).toBe('"a"');
    expect(second?.headers["if-modified-since"]).toBe("Mon, 02 Mar 2026 07:00:00 GMT");
    expect(await world.row("daily")).toMatchObject({ fail_count: 0, last_success_at: world.now });
  });

  it("are not kept of a feed that lacks its end, and its whole items are read", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", (_, response) =>
      response.writeHead(200, { etag: '"a"' }).end(rss([QUIET, FINE]).replace("</channel></rss>", "")),
    );
    expect(await world.poll()).toMatchObject({ added: 2 });
    expect(await world.row("daily")).toMatchObject({ etag: null });
  });

  it("are not kept of a feed that was cut in half: what stands in its whole items is read, the rest is asked for", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "daily", url: `${world.site}/feed` });
    const whole = rss([QUIET, FINE]);
    const answer = (body: string) => (_: unknown, response: ServerResponse) =>
      response.writeHead(200, { etag: '"a"' }).end(body);
    world.serve("/feed", answer(rss([QUIET])));
    await world.poll();
    world.serve("/feed", answer(whole.slice(0, whole.lastIndexOf(" million"))));
    // Half an item would tell of EUR 3.
    expect(await world.poll(1.2)).toMatchObject({ added: 0, alerts: 0 });
    expect(await world.row("daily")).toMatchObject({ etag: null, fail_count: 0 });
    world.serve("/feed", answer(whole));
    expect(await world.poll(1.2)).toMatchObject({ alerts: 1 });
    expect(await world.row("daily")).toMatchObject({ etag: '"a"' });
  });
});

describe("a source that cannot be read", () => {
  it("gives a web page with status 200: an error that says so, and its items stay", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", rss([QUIET]));
    await world.poll();
    world.serve("/feed", "<!doctype html><html><body>Please log in</body></html>");
    expect(await world.poll(1.2)).toMatchObject({ failed: 1 });
    expect(await world.row("daily")).toMatchObject({
      fail_count: 1,
      items_total: 1,
      last_error: expect.stringContaining("web page"),
    });
  });

  it.each([
    ["a feed without items", rss([])],
    ["not a single byte", ""],
  ])("gives %s where there used to be some: an error", async (_, body) => {
    await using world = await createPollWorld();
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/feed", rss([QUIET]));
    await world.poll();
    world.serve("/feed", body);
    expect(await world.poll(1.2)).toMatchObject({ failed: 1 });
    expect(await world.row("daily")).toMatchObject({ last_error: EMPTY_FEED });
  });

  it("costs a line at first, none while it goes on, and one when it is over", async () => {
    await using world = await createPollWorld();
    for (const id of ["a", "b", "c"]) await world.add({ id, url: `${world.site}/${id}` });
    await world.poll();
    await world.poll(1.2);
    await world.poll(3);
    expect(world.lines).toEqual([
      expect.stringContaining("3 sources polled: 0 new articles, 0 events, 0 alerts; 3 could not be read"),
    ]);
    for (const id of ["a", "b", "c"]) world.serve(`/${id}`, rss([{ ...QUIET, path: `/${id}` }]));
    await world.poll(25);
    expect(world.lines).toHaveLength(2);
  });

  it("waits as long as its server asks", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "busy", url: `${world.site}/feed` });
    world.serve("/feed", (_, response) => response.writeHead(429, { "retry-after": "36000" }).end());
    await world.poll();
    expect((await world.row("busy")).next_poll_at >= "2026-03-02T17:59:00.000Z").toBe(true);
    await world.poll(6);
    expect(world.asked("/feed")).toHaveLength(1);
  });

  it("sends a document that kills its worker: one error line, a long wait, and its neighbours are read", {
    timeout: 60_000,
  }, async () => {
    await using world = await createPollWorld("sqlite", { isolate: { heapMb: 24, timeoutMs: 20_000 } });
    const item =
      "<item><title>t</title><link>https://news.example/x</link><description>words and words</description></item>";
    await world.add({ id: "bomb", url: `${world.site}/bomb` });
    await world.add({ id: "daily", url: `${world.site}/feed` });
    world.serve("/bomb", `<rss version="2.0"><channel>${item.repeat(40_000)}</channel></rss>`);
    world.serve("/feed", rss([QUIET]));
    expect(await world.poll()).toMatchObject({ polled: 2, failed: 1 });
    expect(await world.row("daily")).toMatchObject({ fail_count: 0, items_total: 1 });
    const { fail_count, next_poll_at } = await world.row("bomb");
    expect(fail_count).toBe(1);
    expect(Date.parse(next_poll_at) - Date.parse(world.now)).toBeGreaterThanOrEqual(3_600_000);
    await world.poll(1.2);
    expect(world.lines.filter((line) => line.includes("error"))).toEqual([
      expect.stringMatching(/bomb: .*stopped/),
    ]);
  });
});

describe("a WordPress site", () => {
  const post = (id: number) => ({
    id,
    date_gmt: new Date(Date.parse("2026-01-01T00:00:00Z") + id * 3_600_000).toISOString().slice(0, 19),
    link: `https://blog.example/${id}`,
    title: { rendered: `Post ${id}` },
    content: { rendered: `<p>Words of post ${id}.</p>` },
  });
  const posts = (newest: () => number) => (request: IncomingMessage, response: ServerResponse) => {
    const query = new URL(request.url!, "http://x").searchParams;
    const size = Number(query.get("per_page") ?? 10);
    const start = newest() - (Number(query.get("page") ?? 1) - 1) * size;
    const page = Array.from({ length: Math.min(size, start) }, (_, n) => post(start - n));
    return response
      .writeHead(page.length > 0 ? 200 : 400, { "content-type": "application/json" })
      .end(JSON.stringify(page));
  };

  it("is read page by page at first, and then only its first page", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "blog", url: `${world.site}/wp-json/wp/v2/posts` });
    world.serve(
      "/wp-json/wp/v2/posts",
      posts(() => 50),
    );
    expect(await world.poll()).toMatchObject({ added: 50 });
    const asked = world.asked("/wp-json/wp/v2/posts").length;
    await world.poll(1.2);
    expect(world.asked("/wp-json/wp/v2/posts").length).toBe(asked + 1);
  });

  it("is caught up with after an outage", async () => {
    await using world = await createPollWorld();
    let newest = 10;
    await world.add({ id: "blog", url: `${world.site}/wp-json/wp/v2/posts`, format: "wordpress" });
    world.serve(
      "/wp-json/wp/v2/posts",
      posts(() => newest),
    );
    await world.poll();
    newest = 75;
    expect(await world.poll(1.2)).toMatchObject({ added: 65 });
  });

  it("is asked again where a later page fails, so that no post is lost", async () => {
    await using world = await createPollWorld();
    let newest = 10;
    let broken = true;
    await world.add({ id: "blog", url: `${world.site}/wp-json/wp/v2/posts` });
    world.serve("/wp-json/wp/v2/posts", (request, response) =>
      broken && newest > 10 && /[?&]page=2/.test(request.url!)
        ? response.writeHead(503).end()
        : posts(() => newest)(request, response),
    );
    await world.poll();
    newest = 45;
    expect(await world.poll(1.2)).toMatchObject({ failed: 1, added: 0 });
    broken = false;
    expect(await world.poll(1.2)).toMatchObject({ failed: 0, added: 35 });
  });
});

describe("a folder", () => {
  it("is read file by file, again when a file changes, and a broken file costs itself", async () => {
    await using world = await createPollWorld();
    const folder = join(world.folder, "notes");
    mkdirSync(folder);
    const note = (name: string, title: string, text: string) =>
      writeFileSync(
        join(folder, name),
        `---\ntitle: "${title}"\ndate: 2026-03-02T07:00:00Z\nurl: https://notes.example/${name}\n---\n\n${text}\n`,
      );
    note("a.md", "A quiet week", "Nothing happened.");
    writeFileSync(join(folder, "b.md"), "---js\nmodule.exports = {}\n---\n");
    await world.add({ id: "notes", url: "notes", format: "folder" });
    expect(await world.poll()).toMatchObject({ added: 1, failed: 0 });
    const before = await world.row("notes");
    await world.poll(1.2);
    expect(await world.row("notes")).toMatchObject({ etag: before.etag, items_total: 1 });
    note("c.md", FINE.title, FINE.text!);
    expect(await world.poll(1.2)).toMatchObject({ added: 1, alerts: 1 });
  });

  it("that is gone is an error that says where it was", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "notes", url: "nowhere", format: "folder" });
    await world.poll();
    expect(await world.row("notes")).toMatchObject({
      fail_count: 1,
      last_error: expect.stringContaining("nowhere does not exist"),
    });
  });
});

describe("full text", () => {
  it("is read once from the pages of new items, as far as robots.txt allows it", async () => {
    await using world = await createPollWorld();
    const feed = (paths: readonly string[]) =>
      `<rss version="2.0"><channel><title>t</title>${paths.map((path) => `<item><title>Decision ${path}</title><link>${world.site}${path}</link></item>`).join("")}</channel></rss>`;
    const body =
      "The French data protection authority CNIL has imposed a fine of EUR 3 million on Velmora for unlawful profiling of its customers. ".repeat(
        5,
      );
    const page = `<!doctype html><html><head><title>Decision</title></head><body><article><h1>Decision</h1><p>${body}</p><p>${body}</p></article></body></html>`;
    world.serve("/robots.txt", "User-agent: *\nDisallow: /closed\n");
    for (const path of ["/open", "/closed"])
      world.serve(path, (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
    await world.add({ id: "body", url: `${world.site}/feed`, fullText: true });
    world.serve("/feed", feed(["/before"]));
    await world.poll();
    world.serve("/feed", feed(["/open", "/closed"]));
    expect(await world.poll(1.2)).toMatchObject({ added: 2, alerts: 1 });
    await world.poll(1.2);
    expect(world.asked("/open")).toHaveLength(1);
    expect(world.asked("/closed")).toHaveLength(0);
  });
});

describe("a fixed interval", () => {
  it("of thirty days is kept, and asks no more often", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "rare", url: `${world.site}/feed`, everyMinutes: 43_200 });
    world.serve("/feed", rss([QUIET]));
    await world.poll();
    await world.poll(20 * 24);
    expect(world.asked("/feed")).toHaveLength(1);
    await world.poll(11 * 24);
    expect(world.asked("/feed")).toHaveLength(2);
  });
});

describe("a slow source", () => {
  it("holds up neither the others nor those that become due meanwhile", async () => {
    await using world = await createPollWorld("sqlite", { concurrency: 2 });
    const { promise: stay, resolve: goOn } = Promise.withResolvers<void>();
    world.serve("/slow", (_, response) => void stay.then(() => response.end(rss([QUIET]))));
    await world.add({ id: "a-slow", url: `${world.site}/slow` });
    const add = async (n: number) => {
      world.serve(`/${n}`, rss([{ ...QUIET, path: `/${n}` }]));
      await world.add({ id: `b${n}`, url: `${world.site}/${n}` });
    };
    for (let n = 0; n < 8; n++) await add(n);
    const read = async () =>
      (await world.store.db.selectFrom("source").where("baseline_at", "is not", null).select("id").execute())
        .length;
    const round = world.poll();
    await expect.poll(read, { timeout: 6_000 }).toBe(8);
    await add(8);
    // Two minutes on: within the claim of the poll that still runs.
    const next = world.poll(1 / 30);
    await expect.poll(read, { timeout: 6_000 }).toBe(9);
    goOn();
    await Promise.all([round, next]);
    expect(await read()).toBe(10);
  });

  it("is given up at the end of the process without counting as an error", async () => {
    await using world = await createPollWorld();
    world.serve("/slow", () => undefined);
    await world.add({ id: "slow", url: `${world.site}/slow` });
    const round = world.poll();
    await expect.poll(() => world.asked("/slow").length, { timeout: 10_000 }).toBe(1);
    world.stop();
    expect(await round).toMatchObject({ failed: 0 });
    expect(await world.row("slow")).toMatchObject({ fail_count: 0, last_error: null, lease_until: null });
  });
});

describe("a database that is full while news is stored", () => {
  it("is no failure of the source, which is read again at the next round", async () => {
    await using world = await createPollWorld("sqlite");
    const { id } = await world.add({ id: "daily", url: `${world.site}/feed` });
    const items = Array.from({ length: 100 }, (_, n) => ({
      ...QUIET,
      path: `/${n}`,
      text: `${n} ${"word ".repeat(600)}`,
    }));
    world.serve("/feed", rss(items));
    await sql`pragma max_page_count = 1`.execute(world.store.db);
    await expect(world.poll()).rejects.toThrow("full");
    expect(await world.row(id)).toMatchObject({ fail_count: 0, last_error: null, etag: null });
    await sql`pragma max_page_count = 1000000`.execute(world.store.db);
    expect(await world.poll(10 / 3600)).toMatchObject({ polled: 1, failed: 0 });
    expect(await world.row(id)).toMatchObject({ fail_count: 0, items_total: 100 });
  });
});

describe("many sources", () => {
  it("share hosts two at a time", { timeout: 60_000 }, async () => {
    await using world = await createPollWorld("sqlite", { concurrency: 16 });
    let open = 0;
    let most = 0;
    for (let n = 0; n < 60; n++) {
      world.serve(`/${n}`, (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          response.end(rss([{ ...QUIET, path: `/${n}` }]));
        }, 5);
      });
      await world.add({ id: `s${n}`, url: `${world.site}/${n}` });
    }
    expect(await world.poll()).toMatchObject({ polled: 60, failed: 0, added: 60 });
    expect(most).toBeLessThanOrEqual(2);
  });

  it("leave the main loop a turn for every item", async () => {
    await using world = await createPollWorld();
    await world.add({ id: "long", url: `${world.site}/feed` });
    world.serve("/feed", rss(Array.from({ length: 200 }, (_, n) => ({ ...QUIET, path: `/${n}` }))));
    const { db } = world.store;
    const stored = () =>
      db
        .selectFrom("article")
        .select((e) => e.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
    let seenBetween = 0;
    let done = false;
    const round = world.poll().finally(() => {
      done = true;
    });
    while (!done) {
      const n = Number((await stored()).n);
      if (n > 0 && n < 200) seenBetween++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await round;
    expect(seenBetween).toBeGreaterThan(50);
  });
});
