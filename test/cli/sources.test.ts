import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openStore } from "../../src/store/db.ts";
import { readSource } from "../../src/store/sources.ts";
import { createSourceServer, rss, type SourceServer, wordpress } from "../e2e/sources.ts";

const CLI = resolve(import.meta.dirname, "../../src/cli.ts");
const FINE = {
  title: "CNIL fines Velmora EUR 3 million",
  text: "The French data protection authority CNIL has imposed a fine of EUR 3 million on Velmora for unlawful profiling.",
  path: "/velmora",
  at: "2026-03-02T09:30:00Z",
};
const QUIET = { title: "The weather", text: "It rained.", path: "/weather", at: "2026-03-01T09:30:00Z" };

interface Desk extends Disposable {
  readonly site: SourceServer;
  readonly list: string;
  readonly database: string;
  /** Runs `finewatch sources …`. */
  run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }>;
}

const SHIPPED = `# What is read.
- { id: daily, url: "https://daily.example/feed.xml", trust: press } # the press
- https://plain.example/rss

- id: body
  name: A body # kept
  url: https://body.example/feed
`;

function desk(site: SourceServer, list = SHIPPED): Desk {
  const folder = mkdtempSync(join(tmpdir(), "finewatch-cli-"));
  const file = join(folder, "sources.yaml");
  writeFileSync(file, list);
  writeFileSync(
    join(folder, "authorities.yaml"),
    "- { id: fr-cnil, name: CNIL, country: FR, field: privacy, kind: regulator, aliases: [], domains: [cnil.fr] }\n",
  );
  writeFileSync(join(folder, "companies.yaml"), "[]\n");
  writeFileSync(
    join(folder, "finewatch.yaml"),
    `polling: { allowPrivateHosts: ["${site.host}"], timeout: 3s }\n`,
  );
  return {
    site,
    list: file,
    database: join(folder, "finewatch.db"),
    run: (...args) =>
      new Promise((done) => {
        const env = { PATH: process.env["PATH"], CONFIG_DIR: folder, DATA_DIR: folder };
        execFile(process.execPath, [CLI, "sources", ...args], { env }, (error, out, err) =>
          done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err }),
        );
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function page(links: string): string {
  return `<!doctype html><html><head><title>News</title>${links}</head><body><p>Welcome</p></body></html>`;
}

describe("finewatch sources test", { timeout: 60_000 }, () => {
  it("finds the feed of a page and shows what detection makes of its newest items", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    site.put(
      "/",
      page('<link rel="alternate" type="application/rss+xml" title="The Daily" href="/feed.xml">'),
      "text/html",
    );
    site.put("/feed.xml", rss(site.url, "The Daily", [QUIET, FINE]), "application/rss+xml");
    const { code, out } = await town.run("test", site.url);
    expect(code).toBe(0);
    expect(out).toContain(`${site.url}/feed.xml  rss     link tag`);
    expect(out).toMatch(
      /2026-03-02 {2}CNIL fines Velmora EUR 3 million\n +fine · Velmora · CNIL · EUR 3000000/,
    );
    expect(out).toMatch(/2026-03-01 {2}The weather\n +no event: \w+/);
    expect(readFileSync(town.list, "utf8")).toBe(SHIPPED);
  });

  it("finds the posts of a WordPress site", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    site.put("/", page('<link rel="https://api.w.org/" href="/wp-json/">'), "text/html");
    site.put("/wp-json/wp/v2/posts", wordpress(site.url, [FINE]), "application/json");
    const { out } = await town.run("test", site.url, "--json");
    expect(JSON.parse(out)).toMatchObject({
      feeds: [{ url: `${site.url}/wp-json/wp/v2/posts`, format: "wordpress", via: "WordPress API" }],
      newest: [{ detection: expect.stringContaining("fine · Velmora") }],
    });
  });

  it.each([
    ["has no feed", "/", /^finewatch: No feed was found \(.*\): give the address[^\n]*\n$/],
    ["is not there", "/nowhere", /^finewatch: The server answered 404 [^\n]*\n$/],
  ])("says in one line that a page %s", async (_, path, line) => {
    await using site = await createSourceServer();
    using town = desk(site);
    site.put("/", page(""), "text/html");
    const { code, err } = await town.run("test", site.url + path);
    expect([code, err]).toEqual([1, expect.stringMatching(line)]);
  });
});

describe("finewatch sources add", { timeout: 60_000 }, () => {
  it("appends a line, keeps the rest as it was, and tells a running bot through the database", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    await (await openStore({ engine: "sqlite", file: town.database })).close();
    site.put("/feed.xml", rss(site.url, 'The "Daily": news', [FINE]), "application/rss+xml");
    const { code, out } = await town.run("add", `${site.url}/feed.xml`);
    expect(code).toBe(0);
    const text = readFileSync(town.list, "utf8");
    expect(text.startsWith(SHIPPED)).toBe(true);
    expect(text.slice(SHIPPED.length).split("\n")).toHaveLength(2);
    expect((parse(text) as unknown[]).at(-1)).toEqual({
      name: 'The "Daily": news',
      url: `${site.url}/feed.xml`,
    });
    const id = /Added as (\S+)/.exec(out)?.[1];
    await using store = await openStore({ engine: "sqlite", file: town.database });
    expect(await readSource(store.db, id!)).toMatchObject({
      source: { enabled: true, url: `${site.url}/feed.xml` },
    });
  });

  it("adds no address twice", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    site.put("/feed.xml", rss(site.url, "The Daily", [FINE]), "application/rss+xml");
    await town.run("add", `${site.url}/feed.xml`);
    const before = readFileSync(town.list, "utf8");
    const { code, err } = await town.run("add", `${site.url}/feed.xml`);
    expect([code, err]).toEqual([1, expect.stringMatching(/reads this address already/)]);
    expect(readFileSync(town.list, "utf8")).toBe(before);
  });
});

describe("finewatch sources remove", { timeout: 60_000 }, () => {
  it("takes out what was added, and leaves the file as it was before", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    site.put("/feed.xml", rss(site.url, "The Daily", [FINE]), "application/rss+xml");
    const id = /Added as (\S+)/.exec((await town.run("add", `${site.url}/feed.xml`)).out)?.[1];
    expect((await town.run("remove", id!)).out).toContain("taken out");
    expect(readFileSync(town.list, "utf8")).toBe(SHIPPED);
  });

  it.each([
    ["daily", "a flow mapping"],
    ["plain-example-rss", "a mere address"],
    ["body", "a block mapping"],
  ])("switches %s off, which came as %s, with the reason and every comment", async (id) => {
    await using site = await createSourceServer();
    using town = desk(site);
    const { code, out } = await town.run("remove", id, "too", "much:", "noise");
    expect([code, out]).toEqual([0, `${id} is switched off: too much: noise\n`]);
    const text = readFileSync(town.list, "utf8");
    for (const comment of ["# What is read.", "# the press", "# kept"]) expect(text).toContain(comment);
    const listed = JSON.parse((await town.run("list", "--json")).out) as {
      id: string;
      status: string;
      message: string;
    }[];
    expect(listed.map((one) => one.id)).toEqual(["daily", "plain-example-rss", "body"]);
    expect(listed.filter(({ status }) => status === "disabled")).toEqual([
      expect.objectContaining({ id, message: "too much: noise" }),
    ]);
  });

  it("says in one line that there is no such source", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    expect(await town.run("remove", "nobody")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^finewatch: There is no source "nobody" [^\n]*\n$/),
    });
  });
});

describe("finewatch sources check", { timeout: 60_000 }, () => {
  it("reads every enabled source and says what fails, why, and the remedy", async () => {
    await using site = await createSourceServer();
    using town = desk(
      site,
      [
        `- { id: good, url: "${site.url}/feed.xml" }`,
        `- { id: gone, url: "${site.url}/gone" }`,
        `- { id: page, url: "${site.url}/page" }`,
        `- { id: empty, url: "${site.url}/empty" }`,
        `- { id: off, url: "${site.url}/off", enabled: false, disabledReason: no feed }`,
      ].join("\n"),
    );
    site.put("/feed.xml", rss(site.url, "The Daily", [FINE]), "application/rss+xml");
    site.put("/page", page(""), "text/html");
    site.put("/empty", rss(site.url, "The Daily", []), "application/rss+xml");
    const { code, out } = await town.run("check");
    expect(code).toBe(1);
    expect(out).toMatch(/^good +works +1 +2026-03-02/m);
    expect(out).toMatch(/^gone +fails .*404.*look for its new address/m);
    expect(out).toMatch(/^page +fails .*web page.*give the address of its feed/m);
    expect(out).toMatch(/^empty +fails .*without any item/m);
    expect(out).toContain("4 sources: 1 work, 3 fail");
    expect(out).not.toMatch(/^off/m);
  });
});

describe("finewatch sources", () => {
  it("names its verbs where it gets another", async () => {
    await using site = await createSourceServer();
    using town = desk(site);
    expect(await town.run("frobnicate")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^finewatch: sources knows list, add, remove, test and check[^\n]*\n$/),
    });
  });
});
